// One stack in a viewport: what mouse, keys and fingers do, and what stands around the image.

import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { DataSet } from "../dicom/attributes";
import type { Stack, Window } from "../dicom/stack";
import { FrameLoader } from "../engine/frame_loader";
import type { View } from "../engine/viewport";
import { WebGLViewport } from "../engine/webgl_viewport";
import { automaticWindow, presets } from "../engine/window";
import { Corners } from "./corners";
import { type Tool, Toolbar } from "./toolbar";
import { Shortcuts } from "./shortcuts";
import { go } from "./router";

const unfitted: View = { scale: 0, panX: 0, panY: 0, smooth: true };  // scale 0: fit

export function StackView({ stack, study, series }: { stack: Stack; study?: DataSet; series?: DataSet }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const engine = useRef<WebGLViewport>();
  const loader = useRef<FrameLoader>();
  const index = useSignal(Math.floor((stack.frames.length - 1) / 2));
  const direction = useRef<1 | -1>(1);
  const window = useSignal<Window | undefined>(undefined);  // undefined: the image's own
  const shown = useSignal<Window | undefined>(undefined);
  const invert = useSignal(false);
  const view = useSignal<View>(unfitted);
  const tool = useSignal<Tool>("window");
  const playing = useSignal(false);
  const help = useSignal(false);
  const problem = useSignal("");
  const loadedCount = useSignal(0);
  const automatic = useRef(new Map<number, Window>());
  const redraw = useRef(0);

  const frame = () => stack.frames[index.value]!;
  const scale = () => view.value.scale || engine.current!.fitScale();

  const windowOf = (at: number): Window | undefined => {
    const loaded = loader.current?.get(at);
    if (window.value) return window.value;
    const own = stack.frames[at]!.windows[0];
    if (own) return own;
    if (!loaded || loaded.samples.kind !== "grey") return undefined;
    if (!automatic.current.has(at)) automatic.current.set(at, automaticWindow(loaded.frame, loaded.samples.data));
    return automatic.current.get(at);
  };

  const drawNow = () => {
    const loaded = loader.current?.get(index.value);
    problem.value = loader.current?.error(index.value) ?? "";
    if (!engine.current || (!loaded && !problem.value)) return;  // the last image stays until the next one is there
    engine.current.setFrame(loaded);
    const voi = windowOf(index.value);
    shown.value = voi;
    if (voi) engine.current.setWindow(voi, invert.value);
    engine.current.setView({ ...view.value, scale: scale() });
    engine.current.draw();
  };
  const draw = () => {
    cancelAnimationFrame(redraw.current);
    redraw.current = requestAnimationFrame(drawNow);
  };

  const show = (to: number) => {
    const bounded = Math.min(stack.frames.length - 1, Math.max(0, to));
    if (bounded === index.value) return;
    direction.current = bounded > index.value ? 1 : -1;
    index.value = bounded;
    loader.current?.look(bounded, direction.current);
    draw();
  };
  const setWindow = (to: Window | undefined) => { window.value = to; draw(); };
  const zoom = (factor: number) => {
    view.value = { ...view.value, scale: Math.min(64, Math.max(0.02, scale() * factor)) };
    draw();
  };
  const pan = (x: number, y: number) => {
    view.value = { ...view.value, scale: scale(), panX: view.value.panX + x, panY: view.value.panY + y };
    draw();
  };
  const fit = () => { view.value = { ...unfitted, smooth: view.value.smooth }; draw(); };
  const reset = () => { window.value = undefined; invert.value = false; view.value = unfitted; draw(); };
  const adjust = (x: number, y: number) => {
    const now = shown.value;
    if (!now) return;
    // One pixel of the mouse is a 250th of the width, at least a grey level's worth.
    const step = Math.max(now.width / 250, 0.004);
    const least = now.function === "LINEAR" ? 1 : 1e-6;
    setWindow({ ...now, center: now.center + y * step, width: Math.max(least, now.width + x * step), name: "" });
  };

  useEffect(() => {
    engine.current = new WebGLViewport(canvas.current!);
    loader.current = new FrameLoader(stack, (at) => {
      loadedCount.value = loader.current!.loadedCount;
      if (at === index.value) draw();
    });
    loader.current.look(index.value, 1);
    const observer = new ResizeObserver(draw);
    observer.observe(canvas.current!);
    // For tests and the curious: what is shown, and the pixels as they are on the canvas.
    Object.assign(globalThis, { isocenter: { viewport: {
      state: () => ({ index: index.value, count: stack.frames.length, frame: frame(), window: shown.value, loaded: loader.current?.get(index.value) !== undefined }),
      setWindow: (center: number, width: number) => setWindow({ center, width, function: "LINEAR", name: "" }),
      setView: (to: Partial<View>) => { view.value = { ...view.value, ...to }; draw(); },
      readPixels: () => { drawNow(); return engine.current!.readPixels(); },
    } } });
    return () => {
      observer.disconnect();
      loader.current?.stop();
      engine.current?.dispose();
    };
  }, [stack]);

  useEffect(() => {
    if (!playing.value) return;
    const timer = setInterval(() => {
      const next = (index.value + 1) % stack.frames.length;
      if (!loader.current?.get(next)) return loader.current?.look(next, 1);  // wait for it rather than skip it
      direction.current = 1;
      index.value = next;
      loader.current.look(next, 1);
      draw();
    }, 1000 / stack.framesPerSecond);
    return () => clearInterval(timer);
  }, [playing.value]);

  useEffect(() => {
    const list = presets(stack.modality);
    const keys: Record<string, () => void> = {
      ArrowDown: () => show(index.value + 1), ArrowUp: () => show(index.value - 1), ArrowRight: () => show(index.value + 1),
      ArrowLeft: () => show(index.value - 1), PageDown: () => show(index.value + 10), PageUp: () => show(index.value - 10),
      Home: () => show(0), End: () => show(stack.frames.length - 1), i: () => { invert.value = !invert.value; draw(); },
      f: fit, "0": fit, r: reset, " ": () => (playing.value = !playing.value), "+": () => zoom(1.25), "-": () => zoom(0.8),
      w: () => (tool.value = "window"), p: () => (tool.value = "pan"), z: () => (tool.value = "zoom"), s: () => (tool.value = "scroll"),
      "?": () => (help.value = !help.value), Escape: () => (help.value ? (help.value = false) : go({})),
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const preset = list[Number(event.key) - 1];
      const action = preset ? () => setWindow({ ...preset, function: "LINEAR" }) : keys[event.key];
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [stack]);

  const pointers = useRef(new Map<number, { x: number; y: number; tool: Tool }>());
  const scrolled = useRef(0);
  const apply = (what: Tool, x: number, y: number) => {
    if (what === "window") adjust(x, y);
    else if (what === "pan") pan(x, y);
    else if (what === "zoom") zoom(Math.exp(-y / 150));
    else {
      scrolled.current += y / 8;
      const steps = Math.trunc(scrolled.current);
      scrolled.current -= steps;
      show(index.value + steps);
    }
  };
  const onDown = (event: PointerEvent) => {
    canvas.current!.setPointerCapture(event.pointerId);
    const byButton: Tool[] = [tool.value, "pan", "zoom"];
    pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY, tool: byButton[event.button] ?? tool.value });
  };
  const onMove = (event: PointerEvent) => {
    const last = pointers.current.get(event.pointerId);
    if (!last) return;
    const other = [...pointers.current].find(([id]) => id !== event.pointerId)?.[1];
    const [x, y] = [event.clientX - last.x, event.clientY - last.y];
    if (other) {  // two fingers: their distance zooms, their middle pans
      const before = Math.hypot(last.x - other.x, last.y - other.y);
      const after = Math.hypot(event.clientX - other.x, event.clientY - other.y);
      if (before > 10) zoom(after / before);
      pan(x / 2, y / 2);
    } else apply(last.tool, x, y);
    pointers.current.set(event.pointerId, { ...last, x: event.clientX, y: event.clientY });
  };
  const onUp = (event: PointerEvent) => pointers.current.delete(event.pointerId);
  const wheel = useRef(0);
  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    if (event.ctrlKey) return zoom(Math.exp(-event.deltaY / 300));
    wheel.current += event.deltaMode === 1 ? event.deltaY * 33 : event.deltaY;
    const steps = Math.trunc(wheel.current / 50) || (Math.abs(wheel.current) >= 50 ? Math.sign(wheel.current) : 0);
    if (steps !== 0) wheel.current = 0;
    show(index.value + Math.sign(steps));
  };

  return (
    <section class="viewport">
      <Toolbar tool={tool.value} setTool={(to) => (tool.value = to)} presets={presets(stack.modality)} own={frame().windows}
        setWindow={setWindow} invert={invert.value} toggleInvert={() => { invert.value = !invert.value; draw(); }} fit={fit} reset={reset}
        playing={playing.value} togglePlay={() => (playing.value = !playing.value)} many={stack.frames.length > 1}
        smooth={view.value.smooth} toggleSmooth={() => { view.value = { ...view.value, smooth: !view.value.smooth }; draw(); }}
        showHelp={() => (help.value = true)} />
      <div class="stage">
        <canvas ref={canvas} tabIndex={0} aria-label="Image" class={`tool-${tool.value}`} onPointerDown={onDown} onPointerMove={onMove}
          onPointerUp={onUp} onPointerCancel={onUp} onWheel={onWheel} onDblClick={fit} onContextMenu={(event) => event.preventDefault()} />
        <Corners frame={frame()} stack={stack} index={index.value} loaded={loadedCount.value} window={shown.value} invert={invert.value}
          scale={engine.current ? scale() : 0} study={study} series={series} problem={problem.value} />
        {stack.frames.length > 1 && (
          <input class="slider" type="range" min={0} max={stack.frames.length - 1} value={index.value} aria-label="Image number"
            onInput={(event) => show(Number(event.currentTarget.value))} />
        )}
      </div>
      {help.value && <Shortcuts close={() => (help.value = false)} modality={stack.modality} />}
    </section>
  );
}
