// One stack in a viewport: which image, how it is shown, and what moves it. Views read its signals,
// hands call its verbs.

import { batch, signal } from "@preact/signals";
import type { Stack } from "../dicom/stack";
import { automaticWindow, modalityValue, type Voi } from "../engine/display_table";
import type { FrameCache } from "../engine/frame_cache";
import { FrameLoader, type LoadedFrame } from "../engine/frame_loader";
import { type View, wholeImage, zoomAbout } from "../engine/placement";
import { type Preset, presetsFor } from "../engine/presets";
import type { Viewport } from "../engine/viewport";

export type Tool = "window" | "scroll" | "pan" | "zoom";

/** What is on the canvas. */
export interface Shown {
  index: number;
  loaded: LoadedFrame;
  voi: Voi | undefined;
}

export interface PointedValue {
  column: number;
  row: number;
  value?: number;
}

const smallestScale = 0.02;
const largestScale = 64;
const largestRate = 100;

export class StackController {
  readonly index = signal(0); // what is asked for; what is drawn follows
  readonly shown = signal<Shown | undefined>(undefined);
  readonly problem = signal("");
  readonly voi = signal<Voi | undefined>(undefined); // chosen; undefined: each frame's own
  readonly invert = signal(false);
  readonly view = signal<View>(wholeImage);
  readonly scale = signal(1); // as drawn
  readonly tool = signal<Tool>("window");
  readonly playing = signal(false);
  readonly rate = signal(15); // images a second
  readonly pointed = signal<PointedValue | undefined>(undefined);
  readonly loadedVersion = signal(0); // grows when frames have come
  private loader: FrameLoader;
  private viewport: Viewport | undefined;
  private direction: 1 | -1 = 1;
  private automatic = new WeakMap<LoadedFrame, Voi>();
  private redraw = 0;
  private cine = 0;
  private pointer: [number, number] | undefined;

  constructor(
    readonly stack: Stack,
    cache: FrameCache,
    first: number,
  ) {
    this.rate.value = stack.framesPerSecond;
    this.index.value = this.bounded(first);
    this.loader = new FrameLoader(stack.frames, cache, (at) => {
      ++this.loadedVersion.value;
      if (at === this.index.value) this.draw();
    });
  }

  /** Begins to load and to draw; returns what ends it. */
  attach(viewport: Viewport): () => void {
    this.viewport = viewport;
    this.loader.look(this.index.value, 1);
    this.draw();
    return () => {
      cancelAnimationFrame(this.redraw);
      cancelAnimationFrame(this.cine);
      this.loader.stop();
      this.viewport = undefined;
      viewport.dispose();
    };
  }

  /** What dragging does: colour has no window to change. */
  get activeTool(): Tool {
    return this.tool.value === "window" && this.isColour ? "scroll" : this.tool.value;
  }

  get isColour(): boolean {
    return this.shown.value?.loaded.samples.kind === "colour";
  }

  get count(): number {
    return this.stack.frames.length;
  }

  isLoaded(index: number): boolean {
    return this.loader.has(index);
  }

  presets(): Preset[] {
    if (this.isColour) return [];
    const loaded = this.shown.value?.loaded;
    return presetsFor(
      this.stack.modality,
      loaded?.frame ?? this.stack.frames[0],
      loaded?.voiTables,
    );
  }

  // Which image

  show(index: number): void {
    const to = this.bounded(index);
    if (to === this.index.value) return;
    this.direction = to > this.index.value ? 1 : -1;
    this.index.value = to;
    this.loader.look(to, this.direction);
    this.draw();
  }

  step(by: number): void {
    this.show(this.index.value + by);
  }

  retry(): void {
    this.problem.value = "";
    this.loader.retry();
  }

  togglePlay(): void {
    this.playing.value = !this.playing.value && this.count > 1;
    cancelAnimationFrame(this.cine);
    if (this.playing.value) this.play(performance.now());
  }

  setRate(rate: number): void {
    this.rate.value = Math.min(largestRate, Math.max(1, rate));
  }

  // How it is shown

  setVoi(voi: Voi | undefined): void {
    this.voi.value = voi;
    this.draw();
  }

  /**
   * Brightness and contrast by a movement in pixels: right is wider, down is brighter or darker as
   * PS3.3 has the level.
   */
  adjustWindow(right: number, down: number): void {
    const now = this.shown.value;
    if (!now || this.isColour) return;
    const chosen = this.voi.value ?? now.voi;
    const window = chosen?.kind === "window" ? chosen : this.automaticOf(now.loaded);
    if (window.kind !== "window") return;
    const step = window.width / 300;
    const narrowest = window.function === "LINEAR" ? 1 : window.width / 1000;
    this.setVoi({
      ...window,
      name: "",
      center: window.center + down * step,
      width: Math.max(narrowest, window.width + right * Math.max(step, 0.05)),
    });
  }

  toggleInvert(): void {
    this.invert.value = !this.invert.value;
    this.draw();
  }

  toggleSmooth(): void {
    this.setView({ smooth: !this.view.value.smooth });
  }

  setView(change: Partial<View>): void {
    this.view.value = { ...this.view.value, ...change };
    this.draw();
  }

  pan(x: number, y: number): void {
    const { panX, panY } = this.view.value;
    this.setView({ scale: this.currentScale(), panX: panX + x, panY: panY + y });
  }

  /** Zooms; what lies at (x, y), from the viewport's centre, stays there. */
  zoom(factor: number, x = 0, y = 0): void {
    const from = this.currentScale();
    const to = Math.min(largestScale, Math.max(smallestScale, from * factor));
    this.setView(zoomAbout(this.view.value, from, to, x, y));
  }

  fit(): void {
    this.setView({ scale: 0, panX: 0, panY: 0 });
  }

  /** One image pixel on one pixel of the screen. */
  actualSize(): void {
    this.setView({ scale: 1 / (globalThis.devicePixelRatio || 1), panX: 0, panY: 0 });
  }

  reset(): void {
    batch(() => {
      this.voi.value = undefined;
      this.invert.value = false;
      this.rate.value = this.stack.framesPerSecond;
      this.view.value = wholeImage;
    });
    this.draw();
  }

  /** Tells where the pointer is, in CSS pixels of the canvas; nothing: elsewhere. */
  point(at: [number, number] | undefined): void {
    this.pointer = at;
    this.pointed.value = this.valueAt(at);
  }

  /** Draws with the next picture of the screen. */
  draw(): void {
    cancelAnimationFrame(this.redraw);
    this.redraw = requestAnimationFrame(() => this.drawNow());
  }

  drawNow(): void {
    const { viewport } = this;
    if (!viewport) return;
    batch(() => {
      try {
        this.take(viewport);
      } catch (error) {
        this.problem.value = (error as Error).message;
        this.shown.value = undefined;
        viewport.setFrame(undefined);
      }
      viewport.setDisplay(this.shown.value?.voi, this.invert.value);
      this.scale.value = this.currentScale();
      viewport.setView({ ...this.view.value, scale: this.scale.value });
      viewport.draw();
      this.pointed.value = this.valueAt(this.pointer);
    });
  }

  // Until the image that is asked for has come the last one stays, and `shown` says which one that
  // is.
  private take(viewport: Viewport): void {
    const index = this.index.value;
    const loaded = this.loader.get(index);
    this.problem.value = loaded ? "" : (this.loader.problem(index) ?? "");
    if (loaded) {
      viewport.setFrame(loaded);
      this.shown.value = { index, loaded, voi: this.voiOf(loaded) };
    } else if (this.problem.value) {
      viewport.setFrame(undefined);
      this.shown.value = undefined;
    } else if (this.shown.value) {
      this.shown.value = { ...this.shown.value, voi: this.voiOf(this.shown.value.loaded) };
    }
  }

  private voiOf(loaded: LoadedFrame): Voi | undefined {
    if (loaded.samples.kind !== "grey") return undefined;
    return (
      this.voi.value ?? loaded.frame.windows[0] ?? loaded.voiTables[0] ?? this.automaticOf(loaded)
    );
  }

  private automaticOf(loaded: LoadedFrame): Voi {
    let window = this.automatic.get(loaded);
    if (!window) {
      window = automaticWindow(loaded.frame, loaded.samples.data, loaded.modalityTable);
      this.automatic.set(loaded, window);
    }
    return window;
  }

  /** Of the view, whether it has been drawn yet or not. */
  currentScale(): number {
    return this.view.value.scale || this.viewport?.fitScale() || 1;
  }

  private bounded(index: number): number {
    return Math.min(this.count - 1, Math.max(0, index));
  }

  // At the true rate; an image that has not come yet is waited for rather than left out.
  private play(due: number): void {
    this.cine = requestAnimationFrame((now) => {
      if (!this.playing.value) return;
      const next = (this.index.value + 1) % this.count;
      const ready = this.loader.has(next) || this.loader.problem(next) !== undefined;
      if (now < due || !ready) {
        if (!ready) this.loader.look(next, 1);
        return this.play(due);
      }
      this.direction = 1;
      this.index.value = next;
      this.loader.look(next, 1);
      this.drawNow();
      const interval = 1000 / this.rate.value;
      this.play(Math.max(due + interval, now - interval));
    });
  }

  private valueAt(at: [number, number] | undefined): PointedValue | undefined {
    const shown = this.shown.value;
    const point = at && shown && this.viewport?.imagePoint(...at);
    if (!point) return undefined;
    const [column, row] = point.map(Math.floor) as [number, number];
    const { samples, frame, columns, modalityTable } = shown.loaded;
    if (samples.kind === "colour") return { column, row };
    const raw = samples.data[row * columns + column]!;
    const stored = frame.signed && raw > 32767 ? raw - 65536 : raw;
    return { column, row, value: modalityValue(stored, { ...frame, modalityTable }) };
  }
}
