// What a stack in a viewport does, apart from how it is asked to: image, window, view, cine. Components read the signals.

import { signal } from "@preact/signals";
import type { Frame, Window } from "../dicom/frame";
import type { Stack } from "../dicom/stack";
import type { BoundedCache } from "../engine/cache";
import { FrameLoader, type LoadedFrame } from "../engine/frame_loader";
import { type View, type Viewport, zoomedAbout } from "../engine/viewport";
import { WebGLViewport } from "../engine/webgl_viewport";
import { automaticWindow, leastWidth } from "../engine/window";

export type Tool = "window" | "pan" | "zoom" | "scroll";

const fitted: View = { scale: 0, panX: 0, panY: 0, smooth: true };  // scale 0: fit

export class StackController {
  readonly index;
  readonly window = signal<Window | undefined>(undefined);  // chosen; undefined: the image's own
  readonly shown = signal<Window | undefined>(undefined);   // in effect
  readonly invert = signal(false);
  readonly view = signal<View>(fitted);
  readonly scale = signal(0);
  readonly tool = signal<Tool>("window");
  readonly playing = signal(false);
  readonly problem = signal("");
  readonly loadedCount = signal(0);
  readonly waiting = signal(true);  // what is on the canvas is not the frame that is asked for
  private loader: FrameLoader;
  private engine: Viewport | undefined;
  private automatic: Window | undefined;
  private direction: 1 | -1 = 1;
  private redraw = 0;

  constructor(readonly stack: Stack, cache: BoundedCache<LoadedFrame>, first: number) {
    this.index = signal(this.bounded(first));
    this.loader = new FrameLoader(stack, cache, (at) => {
      this.loadedCount.value = this.loader.loadedCount;
      if (at === this.index.peek()) this.draw();
    });
  }

  /** Draws on `canvas` until the returned function is called. */
  attach(canvas: HTMLCanvasElement): () => void {
    try {
      this.engine = new WebGLViewport(canvas);
    } catch (error) {
      this.problem.value = (error as Error).message;
      return () => {};
    }
    const draw = () => this.draw();
    const observer = new ResizeObserver(draw);
    observer.observe(canvas);
    canvas.addEventListener("webglcontextrestored", draw);
    this.loader.look(this.index.peek(), 1);
    draw();
    return () => {
      observer.disconnect();
      this.playing.value = false;
      this.loader.stop();
      cancelAnimationFrame(this.redraw);
      this.engine?.dispose();
      this.engine = undefined;
    };
  }

  get frame(): Frame {
    return this.stack.frames[this.index.value]!;
  }

  get loaded(): LoadedFrame | undefined {
    return this.loader.get(this.index.peek());
  }

  show(to: number): void {
    const next = this.bounded(to);
    if (next === this.index.peek()) return;
    this.direction = next > this.index.peek() ? 1 : -1;
    this.index.value = next;
    this.loader.look(next, this.direction);
    this.draw();
  }

  step(by: number): void {
    this.show(this.index.peek() + by);
  }

  choose(window: Window | undefined): void {
    this.window.value = window;
    this.draw();
  }

  /** By a drag of the mouse: to the right widens, down raises the centre. A pixel is a 250th of the width. */
  adjust(x: number, y: number): void {
    const now = this.shown.peek();
    if (!now) return;
    const step = Math.max(now.width / 250, 0.004);
    const width = Math.max(leastWidth(now.function), now.width + x * step);
    this.choose({ kind: "window", center: now.center + y * step, width, function: now.function, name: "" });
  }

  /** `x` and `y`: the point that stays where it is, from the viewport's centre. */
  zoom(factor: number, x = 0, y = 0): void {
    this.changeView(zoomedAbout({ ...this.view.peek(), scale: this.currentScale() }, factor, x, y));
  }

  pan(x: number, y: number): void {
    const view = this.view.peek();
    this.changeView({ ...view, scale: this.currentScale(), panX: view.panX + x, panY: view.panY + y });
  }

  fit(): void {
    this.changeView({ ...fitted, smooth: this.view.peek().smooth });
  }

  changeView(to: Partial<View>): void {
    this.view.value = { ...this.view.peek(), ...to };
    this.draw();
  }

  toggleInvert(): void {
    this.invert.value = !this.invert.peek();
    this.draw();
  }

  togglePlay(): void {
    this.playing.value = !this.playing.peek();
    if (this.playing.peek()) this.play();
  }

  reset(): void {
    this.window.value = undefined;
    this.invert.value = false;
    this.changeView(fitted);
  }

  /** At the next picture of the screen, once. */
  draw(): void {
    cancelAnimationFrame(this.redraw);
    this.redraw = requestAnimationFrame(() => this.drawNow());
  }

  drawNow(): void {
    const at = this.index.peek();
    const loaded = this.loader.get(at);
    this.problem.value = this.loader.error(at) ?? "";
    this.waiting.value = !loaded && !this.problem.peek();
    if (!this.engine || this.waiting.peek()) return;  // the last image stays until the next one is there
    this.engine.setFrame(loaded);
    this.scale.value = this.currentScale();
    this.shown.value = loaded && this.windowOf(loaded);
    if (this.shown.peek()) this.engine.setWindow(this.shown.peek()!, this.invert.peek());
    this.engine.setView({ ...this.view.peek(), scale: this.scale.peek() });
    this.engine.draw();
  }

  readPixels(): { width: number; height: number; data: Uint8Array } {
    this.drawNow();
    return this.engine!.readPixels();
  }

  private bounded(index: number): number {
    return Math.min(this.stack.frames.length - 1, Math.max(0, index));
  }

  private currentScale(): number {
    return this.view.peek().scale || (this.engine?.fitScale() ?? 1);
  }

  private windowOf({ frame, samples }: LoadedFrame): Window | undefined {
    if (samples.kind !== "grey") return undefined;
    if (this.window.peek()) return this.window.peek();
    // One window for all images that bring none, or brightness would jump from image to image.
    return frame.windows[0] ?? (this.automatic ??= automaticWindow(frame, samples.data));
  }

  // At the rate of the data; a frame that is still on its way is waited for rather than skipped.
  private play(): void {
    const period = 1000 / this.stack.framesPerSecond;
    let due = performance.now() + period;
    const tick = (now: number) => {
      if (!this.playing.peek()) return;
      if (now >= due - 2) {
        const next = (this.index.peek() + 1) % this.stack.frames.length;
        if (this.loader.get(next)) {
          this.direction = 1;
          this.index.value = next;
          this.drawNow();
        }
        this.loader.look(next, 1);
        due = Math.max(due + period, now);
      }
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  }
}
