// One stack in a viewport: which image, how it is shown, and what moves it. Views read its signals,
// hands call its verbs.

import { batch, signal } from "@preact/signals";
import { frameInterval, type Stack } from "../dicom/stack";
import { type Colours, hotIron } from "../dicom/colours";
import { automaticWindow, type Voi } from "../engine/display_table";
import { type Frame, frameKey, planeOf } from "../dicom/frame";
import type { PresentationState } from "../dicom/presentation_state";
import type { Plane } from "../dicom/geometry";
import type { LoadedFrame } from "../engine/fetch_frame";
import type { FrameQueue } from "../engine/frame_queue";
import { loadOrder } from "../engine/load_order";
import { type View, wholeImage, zoomAbout } from "../engine/placement";
import { type Preset, presetsFor } from "../engine/presets";
import type { Viewport } from "../engine/viewport";
import { valueAt } from "../measure/statistics";

/** What is on the canvas. */
export interface Shown {
  index: number;
  loaded: LoadedFrame;
  voi: Voi | undefined;
}

/** How it is shown, for going back to. */
export interface Display {
  voi: Voi | undefined;
  invert: boolean;
  view: View;
  colours: Colours | undefined; // of grey levels
}

/** What has changed, for tiles that follow. */
export type Change = "index" | "view" | "voi";

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
  readonly colours = signal<Colours | undefined>(undefined); // of grey levels
  readonly view = signal<View>(wholeImage);
  readonly scale = signal(1); // as drawn
  readonly playing = signal(false);
  readonly rate = signal(15); // images a second
  readonly pointed = signal<PointedValue | undefined>(undefined);
  readonly loadedVersion = signal(0); // grows when frames have come
  /** Told of what hands have done to this stack. */
  onChange: (change: Change) => void = () => undefined;
  /** How someone else has shown these images; its graphics are drawn. */
  presentation: PresentationState | undefined;
  /** Called after each drawing. */
  onDrawn: () => void = () => undefined;
  private viewport: Viewport | undefined;
  private direction: 1 | -1 = 1;
  private begun = false;
  private automatic = new WeakMap<LoadedFrame, Voi>();
  private redraw = 0;
  private cine = 0;
  private pointer: [number, number] | undefined;

  constructor(
    readonly stack: Stack,
    readonly queue: FrameQueue,
    first: number,
    private initial: Partial<View> = {},
  ) {
    this.rate.value = stack.framesPerSecond;
    this.index.value = this.bounded(first);
    this.view.value = { ...wholeImage, ...initial };
  }

  /** Begins to load: an image need not wait for the canvas that it is drawn on. */
  seek(): void {
    this.look(this.index.value, 1);
  }

  /** Begins to load and to draw; returns what ends it. */
  attach(viewport: Viewport): () => void {
    this.viewport = viewport;
    this.look(this.index.value, 1);
    this.draw();
    return () => {
      cancelAnimationFrame(this.redraw);
      cancelAnimationFrame(this.cine);
      this.playing.value = false;
      this.queue.forget(this);
      this.viewport = undefined;
      this.shown.value = undefined;
      viewport.dispose();
    };
  }

  get engine(): Viewport | undefined {
    return this.viewport;
  }

  /** The frame that is asked for. */
  get frame(): Frame {
    return this.stack.frames[this.index.value]!;
  }

  get plane(): Plane | undefined {
    return planeOf(this.frame);
  }

  private look(index: number, direction: 1 | -1): void {
    const { frames } = this.stack;
    const order = loadOrder(index, frames.length, direction).map((at) => frames[at]!);
    this.queue.want(this, order, (frame) => {
      ++this.loadedVersion.value;
      if (frameKey(frame) !== frameKey(this.frame)) return;
      if (this.begun) this.draw();
      else this.drawNow();
    });
  }

  get isColour(): boolean {
    return this.shown.value?.loaded.samples.kind === "colour";
  }

  get count(): number {
    return this.stack.frames.length;
  }

  /** Whether what is on the canvas is all that there is of its image. */
  get isFinal(): boolean {
    return !this.shown.value?.loaded.isPreview;
  }

  isLoaded(index: number): boolean {
    return this.queue.has(this.stack.frames[index]!);
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
    if (this.goTo(index)) this.onChange("index");
  }

  /** As `show`, but without telling those who follow; false if it is there already. */
  goTo(index: number): boolean {
    const to = this.bounded(index);
    if (to === this.index.value) return false;
    this.direction = to > this.index.value ? 1 : -1;
    this.index.value = to;
    this.look(to, this.direction);
    this.draw();
    return true;
  }

  step(by: number): void {
    this.show(this.index.value + by);
  }

  retry(): void {
    this.problem.value = "";
    this.queue.retry();
  }

  togglePlay(): void {
    this.playing.value = !this.playing.value && this.count > 1;
    cancelAnimationFrame(this.cine);
    if (!this.playing.value) return;
    this.direction = 1;
    this.play(performance.now() + this.interval(this.index.value));
  }

  setRate(rate: number): void {
    this.rate.value = Math.min(largestRate, Math.max(1, rate));
  }

  // How it is shown

  get display(): Display {
    const { voi, invert, view, colours } = this;
    return { voi: voi.peek(), invert: invert.peek(), view: view.peek(), colours: colours.peek() };
  }

  /** Does not tell those who follow. */
  setDisplay(display: Partial<Display>): void {
    batch(() => {
      if ("voi" in display) this.voi.value = display.voi;
      if (display.invert !== undefined) this.invert.value = display.invert;
      if (display.view) this.view.value = display.view;
      if ("colours" in display) this.colours.value = display.colours;
    });
    this.draw();
  }

  setVoi(voi: Voi | undefined): void {
    this.setDisplay({ voi });
    this.onChange("voi");
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
    this.setDisplay({ invert: !this.invert.value });
    this.onChange("voi");
  }

  /** Grey levels as colours, and as grey again. */
  toggleColours(): void {
    if (!this.isColour) this.setDisplay({ colours: this.colours.value ? undefined : hotIron });
  }

  toggleSmooth(): void {
    this.setView({ smooth: !this.view.value.smooth });
  }

  setView(change: Partial<View>): void {
    this.setDisplay({ view: { ...this.view.value, ...change } });
    this.onChange("view");
  }

  /** Clockwise as it is seen. */
  rotate(degrees: number): void {
    const rotation = (((this.view.value.rotation + degrees) % 360) + 360) % 360;
    this.setView({ rotation });
  }

  /** Left for right as it is seen. */
  flipHorizontally(): void {
    const { flip, rotation, panX } = this.view.value;
    this.setView({ flip: !flip, rotation: (360 - rotation) % 360, panX: -panX });
  }

  /** Top for bottom as it is seen. */
  flipVertically(): void {
    const { flip, rotation, panY } = this.view.value;
    this.setView({ flip: !flip, rotation: (540 - rotation) % 360, panY: -panY });
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
      this.colours.value = undefined;
      this.rate.value = this.stack.framesPerSecond;
      this.view.value = { ...wholeImage, ...this.initial };
    });
    this.draw();
    this.onChange("view");
    this.onChange("voi");
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
      viewport.setDisplay(this.shown.value?.voi, this.invert.value, this.colours.value);
      this.scale.value = this.currentScale();
      viewport.setView({ ...this.view.value, scale: this.scale.value });
      viewport.draw();
      this.pointed.value = this.valueAt(this.pointer);
    });
    this.onDrawn();
    const shown = this.shown.peek();
    if (!this.begun && ((shown && !shown.loaded.isPreview) || this.problem.peek())) this.begin();
  }

  // The first image is brought to the screen before others are asked for.
  private begin(): void {
    this.begun = true;
    requestAnimationFrame(() => requestAnimationFrame(() => this.queue.begin(this)));
  }

  // Until the image that is asked for has come the last one stays, and `shown` says which one that
  // is.
  private take(viewport: Viewport): void {
    const index = this.index.value;
    const wanted = this.stack.frames[index]!;
    const loaded = this.queue.get(wanted) ?? this.queue.preview(wanted);
    this.problem.value = loaded ? "" : (this.queue.problem(wanted) ?? "");
    if (loaded) {
      loaded.completed = () => this.draw();
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

  private following(index: number): number {
    const { count } = this;
    if (!this.stack.sweeps) return (index + 1) % count;
    if (index === 0) this.direction = 1;
    if (index === count - 1) this.direction = -1;
    return index + this.direction;
  }

  private interval(index: number): number {
    return frameInterval(this.stack, index, this.rate.value);
  }

  // An image that has not come yet is waited for rather than left out.
  private play(due: number): void {
    this.cine = requestAnimationFrame((now) => {
      if (!this.playing.value) return;
      const next = this.following(this.index.value);
      const frame = this.stack.frames[next]!;
      const ready = this.queue.has(frame) || this.queue.problem(frame) !== undefined;
      if (now < due || !ready) return this.play(due);
      this.index.value = next;
      this.look(next, this.direction);
      this.drawNow();
      this.onChange("index");
      const interval = this.interval(next);
      this.play(Math.max(due + interval, now - interval));
    });
  }

  private valueAt(at: [number, number] | undefined): PointedValue | undefined {
    const shown = this.shown.value;
    const point = at && shown && this.viewport?.imagePoint(...at);
    if (!point) return undefined;
    const [column, row] = point.map(Math.floor) as [number, number];
    const value = shown.loaded.isPreview ? undefined : valueAt(shown.loaded, column, row);
    return { column, row, value };
  }
}
