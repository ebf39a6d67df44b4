// One stack in a viewport: the canvas, its tools, and what stands around the image.

import { useSignal } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import type { DataSet } from "../dicom/attributes";
import type { Stack } from "../dicom/stack";
import type { BoundedCache } from "../engine/cache";
import type { LoadedFrame } from "../engine/frame_loader";
import { presets } from "../engine/window";
import { Corners } from "./corners";
import { listen } from "./gestures";
import { keyAction } from "./keys";
import { go, noteFrame, place } from "./router";
import { Shortcuts } from "./shortcuts";
import { StackController } from "./stack_controller";
import { Toolbar } from "./toolbar";

interface Properties {
  stack: Stack;
  cache: BoundedCache<LoadedFrame>;
  study?: DataSet;
  series?: DataSet;
}

export function StackView({ stack, cache, study, series }: Properties) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const controller = useMemo(() => {
    const frame = place.peek().frame;
    return new StackController(stack, cache, frame ? frame - 1 : Math.floor((stack.frames.length - 1) / 2));
  }, [stack]);
  const help = useSignal(false);

  useEffect(() => {
    const detach = controller.attach(canvas.current!);
    const deafen = listen(canvas.current!, controller);
    exposeForTests(controller);
    return () => { deafen(); detach(); };
  }, [controller]);
  useKeys(controller, help);
  useEffect(() => noteFrame(controller.index.value + 1), [controller.index.value]);

  const count = stack.frames.length;
  return (
    <section class="viewport" aria-label="Viewer">
      <Toolbar controller={controller} showHelp={() => (help.value = true)} />
      <div class="stage">
        <canvas ref={canvas} tabIndex={0} aria-label={`Image ${controller.index.value + 1} of ${count}`} class={`tool-${controller.tool.value}`} />
        <Corners controller={controller} study={study} series={series} />
        {count > 1 && (
          <input class="slider" type="range" min={0} max={count - 1} value={controller.index.value} aria-label="Image number"
            onInput={(event) => controller.show(Number(event.currentTarget.value))} />
        )}
      </div>
      {help.value && <Shortcuts close={() => (help.value = false)} modality={stack.modality} />}
    </section>
  );
}

function useKeys(controller: StackController, help: { value: boolean }): void {
  useEffect(() => {
    const list = presets(controller.stack.modality);
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return;
      if (event.key === " " && event.target instanceof HTMLButtonElement) return;  // it presses the button
      const page: Record<string, () => void> = {
        "?": () => (help.value = !help.value),
        Escape: () => (help.value ? (help.value = false) : go({})),
      };
      const action = page[event.key] ?? keyAction(event.key, controller, list);
      if (!action) return;
      event.preventDefault();
      action();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [controller]);
}

/** For tests: what is shown, and the pixels as they are on the canvas. */
function exposeForTests(controller: StackController): void {
  const viewport = {
    state: () => ({
      index: controller.index.peek(), count: controller.stack.frames.length, frame: controller.frame, window: controller.shown.peek(),
      view: controller.view.peek(), scale: controller.scale.peek(), invert: controller.invert.peek(),
      loaded: controller.loaded !== undefined,
    }),
    setWindow: (center: number, width: number) => controller.choose({ kind: "window", center, width, function: "LINEAR", name: "" }),
    setView: (to: object) => controller.changeView(to),
    readPixels: () => controller.readPixels(),
  };
  Object.assign(globalThis, { isocenter: { viewport } });
}
