// Planes through one volume: where they meet, how they lie, how they are shown. Views read its signals.

import { batch, type Signal, signal } from "@preact/signals";
import type { Stack } from "../dicom/stack";
import { dot, minus, plus, times, type Vector } from "../dicom/geometry";
import { fillDisplayTable, tableSize, type Voi } from "../engine/display_table";
import type { FrameQueue } from "../engine/frame_queue";
import { loadOrder } from "../engine/load_order";
import { makeWindow, type Preset, presetsFor } from "../engine/presets";
import { liesIn, type PlaneMark } from "../measure/plane_marks";
import { centreOf, cornersOf } from "../volume/geometry";
import type { SlabMode } from "../volume/plane_painter";
import { normal, type PlaneAxes, turnOthers, usualPlanes } from "../volume/planes";
import { Volume } from "../volume/volume";
import type { Ground, PlaneMarks } from "./plane_marks";

export interface Slab {
  mode: SlabMode;
  thickness: number; // mm; 0: the plane itself
}

/** What can be undone. */
export interface MprState {
  cursor: Vector;
  planes: readonly PlaneAxes[];
  slab: Slab;
  voi: Voi;
  invert: boolean;
}

/** Of one tile: CSS pixels for a millimetre (0: as large as fits) and what lies in its middle beside the cursor. */
const shortestPause = 150; // ms

export interface PlaneZoom {
  scale: number;
  panX: number;
  panY: number;
}

const fits: PlaneZoom = { scale: 0, panX: 0, panY: 0 };

export class MprModel {
  readonly volume: Volume;
  readonly state: Signal<MprState>;
  readonly zooms = signal<readonly PlaneZoom[]>([fits, fits, fits]);
  readonly loaded = signal(0);
  readonly problem = signal("");
  /** What lies under the pointer. */
  readonly pointed = signal<{ plane: number; value: number | undefined } | undefined>(undefined);
  /** Grows whenever what the planes are made of has changed. */
  readonly version = signal(0);
  readonly table = new Uint8Array(tableSize);
  tableVersion = 0;
  readonly centre: Vector;
  private tableMadeOf: unknown[] = [];
  private loading = new AbortController();
  private shownAt = 0;
  private drawing = 0; // ms, since the planes were shown with new images
  private inverse: boolean;

  /** `limit`: bytes that the volume may take. Throws NoVolume. */
  constructor(
    readonly stack: Stack,
    private queue: FrameQueue,
    limit: number,
    voi: Voi | undefined,
    readonly marks: PlaneMarks,
  ) {
    this.volume = new Volume(stack.frames, limit);
    queue.cache.reserve(this.volume.bytes);
    this.centre = centreOf(this.volume.geometry);
    const [first] = stack.frames;
    this.inverse = first!.inverse;
    const own = voi ?? first!.windows[0] ?? makeWindow(40, 400);
    this.state = signal<MprState>({
      cursor: this.centre,
      planes: usualPlanes,
      slab: { mode: "mip", thickness: 0 },
      voi: own,
      invert: false,
    });
    void this.load();
  }

  get now(): MprState {
    return this.state.value;
  }

  get isComplete(): boolean {
    return this.loaded.value === this.volume.geometry.slices;
  }

  /** Numbers of what makes the planes other than one expects, for people. */
  get notes(): string[] {
    const { isEven, steps, tilt } = this.volume.geometry;
    const notes: string[] = [];
    if (!isEven) notes.push(`Uneven steps: ${steps[0].toFixed(2)} to ${steps[1].toFixed(2)} mm`);
    if (tilt > 0.1) notes.push(`Gantry tilt of ${tilt.toFixed(1)}° corrected`);
    if (this.volume.step === 2) notes.push("Half resolution, for want of memory");
    return notes;
  }

  presets(): Preset[] {
    return presetsFor(this.stack.modality, this.stack.frames[0]);
  }

  /** Has the planes drawn anew. */
  redraw(): void {
    ++this.version.value;
  }

  change(change: Partial<MprState>): void {
    this.state.value = { ...this.now, ...change };
    ++this.version.value;
  }

  setZoom(plane: number, zoom: Partial<PlaneZoom>): void {
    this.zooms.value = this.zooms.value.map((one, i) => (i === plane ? { ...one, ...zoom } : one));
    ++this.version.value;
  }

  /** Says where the pointer is in a plane; undefined: elsewhere. A slab has no one value at a place. */
  point(plane: number, at: Vector | undefined): void {
    const { slope, intercept } = this.volume;
    const stored = at && this.now.slab.thickness === 0 ? this.volume.storedAt(at) : undefined;
    const value = stored === undefined ? undefined : stored * slope + intercept;
    this.pointed.value = at && { plane, value };
  }

  /** The finest step of the volume, in mm. */
  get finest(): number {
    const { column, row, slice } = this.volume.geometry;
    return Math.min(...[column, row, slice].map((axis) => Math.hypot(...axis)));
  }

  /** What marks are drawn on. Places in images without a Frame of Reference are relative to their series. */
  get ground(): Ground {
    const { frameOfReferenceUID, seriesUID } = this.stack.frames[0]!;
    return { frameOfReference: frameOfReferenceUID || seriesUID, seriesUID };
  }

  /** Marks that lie in a plane, or in its slab. */
  marksIn(plane: number): readonly PlaneMark[] {
    const within = Math.max(this.now.slab.thickness, this.finest) / 2 + 1e-6;
    const { planes, cursor } = this.now;
    const marks = this.marks.shownIn(this.ground.frameOfReference);
    return marks.filter((mark) => liesIn(mark, planes[plane]!, cursor, within));
  }

  /** Through the slices of a plane, by steps of the finest spacing of the volume. */
  step(plane: number, by: number): void {
    this.moveCursor(
      plus(this.now.cursor, normal(this.now.planes[plane]!), by * Math.max(this.finest, 0.1)),
    );
  }

  /** Stays within the volume. */
  moveCursor(to: Vector): void {
    const corners = cornersOf(this.volume.geometry);
    const bounded = to.map((value, axis) => {
      const along = corners.map((corner) => corner[axis]!);
      return Math.min(Math.max(...along), Math.max(Math.min(...along), value));
    }) as Vector;
    this.change({ cursor: bounded });
  }

  turn(plane: number, angle: number): void {
    this.change({ planes: turnOthers(this.now.planes, plane, angle) });
  }

  reset(): void {
    batch(() => {
      this.zooms.value = [fits, fits, fits];
      this.change({
        cursor: this.centre,
        planes: usualPlanes,
        slab: { mode: "mip", thickness: 0 },
        invert: false,
      });
    });
  }

  adjustWindow(right: number, down: number): void {
    const { voi } = this.now;
    if (voi.kind !== "window") return;
    const step = voi.width / 300;
    this.change({
      voi: {
        ...voi,
        name: "",
        center: voi.center + down * step,
        width: Math.max(1, voi.width + right * Math.max(step, 0.05)),
      },
    });
  }

  /** CSS pixels for a millimetre at which the volume fits into a tile. */
  fitScale(plane: number, width: number, height: number): number {
    const { right, down } = this.now.planes[plane]!;
    const corners = cornersOf(this.volume.geometry).map((corner) => minus(corner, this.centre));
    const reach = (axis: Vector) =>
      2 * Math.max(...corners.map((corner) => Math.abs(dot(corner, axis))));
    return Math.min(width / reach(right), height / reach(down));
  }

  /** What lies in the middle of a tile: the volume's centre, moved into the plane. */
  middleOf(plane: number, scale: number): Vector {
    const axes = this.now.planes[plane]!;
    const { panX, panY } = this.zooms.value[plane]!;
    const off = normal(axes);
    const inPlane = plus(this.centre, off, dot(minus(this.now.cursor, this.centre), off));
    return plus(plus(inPlane, axes.right, -panX / scale), axes.down, -panY / scale);
  }

  /** Grey levels of stored values, made anew when something that they are made of has changed. */
  refreshTable(): void {
    const { voi, invert } = this.now;
    const { slope, intercept, signed, frames } = this.volume;
    const madeOf = [voi, invert];
    if (madeOf.every((part, i) => part === this.tableMadeOf[i])) return;
    this.tableMadeOf = madeOf;
    ++this.tableVersion;
    const inverse = this.inverse !== invert;
    const { bitsStored } = frames[0]!;
    fillDisplayTable(
      { slope, intercept, voi, inverse },
      signed,
      Math.max(bitsStored, 16),
      this.table,
    );
  }

  /** Tells how long a plane has taken to draw. */
  noteDrawing(milliseconds: number): void {
    this.drawing += milliseconds;
  }

  // While images come the planes are drawn anew now and then: drawing takes at most a fifth of the time.
  private showArrived(): void {
    const now = performance.now();
    const pause = Math.max(shortestPause, 4 * this.drawing);
    if (this.volume.loaded < this.volume.geometry.slices && now - this.shownAt < pause) return;
    this.shownAt = now;
    this.drawing = 0;
    batch(() => {
      this.loaded.value = this.volume.loaded;
      ++this.version.value;
    });
  }

  dispose(): void {
    this.loading.abort();
    this.queue.cache.reserve(-this.volume.bytes);
    this.volume.dispose();
  }

  // From the middle outwards; an image that comes for the volume is not kept beside it.
  private async load(): Promise<void> {
    const { frames } = this.stack;
    const order = loadOrder(Math.floor(frames.length / 2), frames.length, 1);
    const places = new Map(frames.map((frame, index) => [frame, index]));
    const { signal: aborted } = this.loading;
    try {
      await this.queue.requestAll(
        order.map((index) => frames[index]!),
        aborted,
        (frame, loaded) => {
          this.volume.put(places.get(frame)!, loaded);
          this.showArrived();
        },
      );
    } catch (error) {
      if (!aborted.aborted) this.problem.value = (error as Error).message;
    }
  }
}

/** Where a patient point is seen in a tile, in CSS pixels from its middle. */
export function seenAt(
  axes: PlaneAxes,
  middle: Vector,
  scale: number,
  point: Vector,
): [number, number] {
  const away = minus(point, middle);
  return [dot(away, axes.right) * scale, dot(away, axes.down) * scale];
}

/** The patient point at a place of a tile, in CSS pixels from its middle. */
export function pointAt(
  axes: PlaneAxes,
  middle: Vector,
  scale: number,
  [x, y]: [number, number],
): Vector {
  return plus(plus(middle, axes.right, x / scale), times(axes.down, y / scale));
}
