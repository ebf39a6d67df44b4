// One stack in a viewport: which image, how it is shown, and what moves it. Views read its signals,
// hands call its verbs.

import { batch, signal } from "@preact/signals";
import type { Stack } from "../dicom/stack";
import { automaticWindow, type Voi } from "../engine/display_table";
import { type Frame, frameKey, planeOf } from "../dicom/frame";
import { type RgbProfile, throughProfile } from "../dicom/icc_profile";
import type { PresentationState } from "../dicom/presentation_state";
import type { Plane } from "../dicom/geometry";
import type { LoadedFrame } from "../engine/fetch_frame";
import type { FrameQueue } from "../engine/frame_queue";
import { loadOrder } from "../engine/load_order";
import type { View } from "../engine/placement";
import { type Preset, presetsFor } from "../engine/presets";
import type { Viewport } from "../engine/viewport";
import { valueAt } from "../measure/statistics";
import { Cine } from "./cine";
import type { Superimposer } from "./superimposer";
import { StackDisplay } from "./stack_display";

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

export class StackController extends StackDisplay {
  readonly index = signal(0); // what is asked for; what is drawn follows
  readonly shown = signal<Shown | undefined>(undefined);
  readonly problem = signal("");
  readonly scale = signal(1); // as drawn
  readonly cine: Cine;
  readonly pointed = signal<PointedValue | undefined>(undefined);
  readonly loadedVersion = signal(0); // grows when frames have come
  /** How someone else has shown these images; its graphics are drawn. */
  presentation: PresentationState | undefined;
  /** What that lays over the images. */
  superimposer: Superimposer | undefined;
  /** What the colours of the images mean, instead of what they say of it. */
  profile: RgbProfile | undefined;
  /** Called after each drawing. */
  onDrawn: () => void = () => undefined;
  private viewport: Viewport | undefined;
  private direction: 1 | -1 = 1;
  private begun = false;
  private automatic = new WeakMap<LoadedFrame, Voi>();
  private redraw = 0;
  private screenColours = new WeakMap<LoadedFrame, { profile: RgbProfile; frame: LoadedFrame }>();
  private pointer: [number, number] | undefined;

  constructor(
    readonly stack: Stack,
    readonly queue: FrameQueue,
    first: number,
    initial: Partial<View> = {},
  ) {
    super(initial);
    this.cine = new Cine(this);
    this.index.value = this.bounded(first);
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
      this.cine.stop();
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
    batch(() => {
      this.index.value = to;
      this.problem.value = ""; // that was another image's
    });
    this.look(to, this.direction);
    this.draw();
    return true;
  }

  /** As `show`, drawn at once: for loops. */
  play(index: number, direction: 1 | -1): void {
    this.direction = direction;
    this.index.value = index;
    this.look(index, direction);
    this.drawNow();
    this.onChange("index");
  }

  step(by: number): void {
    this.show(this.index.value + by);
  }

  retry(): void {
    this.problem.value = "";
    this.queue.retry();
  }

  /** Tells where the pointer is, in CSS pixels of the canvas; nothing: elsewhere. */
  point(at: [number, number] | undefined): void {
    this.pointer = at;
    this.pointed.value = this.valueAt(at);
  }

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
      const over = this.shown.value && this.superimposer?.of(this.shown.value.loaded.frame);
      viewport.setDisplay(this.shown.value?.voi, this.invert.value, this.colours.value, over);
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
      viewport.setFrame(this.forScreen(loaded));
      this.shown.value = { index, loaded, voi: this.voiOf(loaded) };
    } else if (this.problem.value) {
      viewport.setFrame(undefined);
      this.shown.value = undefined;
    } else if (this.shown.value) {
      this.shown.value = { ...this.shown.value, voi: this.voiOf(this.shown.value.loaded) };
    }
  }

  // Colours whose profile is known, as a screen shows them. What is measured is measured on the frame itself.
  private forScreen(loaded: LoadedFrame): LoadedFrame {
    const profile = this.profile ?? loaded.profile;
    const { samples } = loaded;
    if (!profile || samples.kind !== "colour") return loaded;
    const made = this.screenColours.get(loaded);
    if (made?.profile === profile) return made.frame;
    const data = throughProfile(profile, samples.data);
    const frame: LoadedFrame = { ...loaded, samples: { kind: "colour", data } };
    this.screenColours.set(loaded, { profile, frame });
    return frame;
  }

  private voiOf(loaded: LoadedFrame): Voi | undefined {
    if (loaded.samples.kind !== "grey") return undefined;
    return (
      this.voi.value ?? loaded.frame.windows[0] ?? loaded.voiTables[0] ?? this.automaticOf(loaded)
    );
  }

  currentScale(): number {
    return this.view.value.scale || this.viewport?.fitScale() || 1;
  }

  protected adjustable(): Voi | undefined {
    const now = this.shown.value;
    if (!now || this.isColour) return undefined;
    const chosen = this.voi.value ?? now.voi;
    return chosen?.kind === "window" ? chosen : this.automaticOf(now.loaded);
  }

  override reset(): void {
    this.cine.rate.value = this.stack.framesPerSecond;
    super.reset();
  }

  private automaticOf(loaded: LoadedFrame): Voi {
    let window = this.automatic.get(loaded);
    if (!window) {
      window = automaticWindow(loaded.frame, loaded.samples.data, loaded.modalityTable);
      this.automatic.set(loaded, window);
    }
    return window;
  }

  private bounded(index: number): number {
    return Math.min(this.count - 1, Math.max(0, index));
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
