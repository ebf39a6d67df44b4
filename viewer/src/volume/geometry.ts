// Where the voxels of a stack lie: parallel images, whose steps may lean (gantry tilt) and may differ.

import { type Frame, slicePosition } from "../dicom/frame";
import { cross, dot, length, minus, plus, times, unit, type Vector } from "../dicom/geometry";

export interface VolumeGeometry {
  columns: number;
  rows: number;
  slices: number;
  /** The centre of the first voxel, and steps to the next column, row and slice (the mean one), in mm. */
  origin: Vector;
  column: Vector;
  row: Vector;
  slice: Vector;
  /** For each slice where it lies, in mean steps from the first. */
  places: number[];
  /** Least and greatest step, in mm; they are the same where it is even. */
  steps: [number, number];
  isEven: boolean;
  /** How far the steps lean from the normal of the images, in degrees. */
  tilt: number;
}

/** Why a stack makes no volume, for people. */
export class NoVolume extends Error {}

const leastParallel = 0.999;
const mostAside = 0.1; // mm from the line of the first pixels, for each mm of step
const evenWithin = 0.02; // of a step

function directions(frame: Frame): { row: Vector; column: Vector; position: Vector } {
  const { rowDirection, columnDirection, position, spacing } = frame;
  if (!rowDirection || !columnDirection || !position || !spacing)
    throw new NoVolume("The images do not say where in the patient they lie.");
  return { row: rowDirection, column: columnDirection, position };
}

/** Of frames in the order of their places. Throws NoVolume. */
export function volumeGeometry(frames: readonly Frame[]): VolumeGeometry {
  const [first] = frames;
  if (!first || frames.length < 3) throw new NoVolume("At least three images are needed.");
  const { row, column } = directions(first);
  const { rows, columns, spacing } = first;
  for (const frame of frames) {
    const other = directions(frame);
    if (frame.rows !== rows || frame.columns !== columns || frame.samplesPerPixel !== 1)
      throw new NoVolume("The images differ in size or kind.");
    if (dot(other.row, row) < leastParallel || dot(other.column, column) < leastParallel)
      throw new NoVolume("The images are not parallel.");
  }
  const places = frames.map((frame) => slicePosition(frame)!);
  const [begin, end] = [frames[0]!.position!, frames.at(-1)!.position!];
  const count = frames.length;
  const slice = times(minus(end, begin), 1 / (count - 1));
  const normal = unit(cross(row, column));
  const advance = dot(slice, normal); // mm along the normal, a mean step
  if (advance < 1e-4) throw new NoVolume("The images lie at the same place.");
  const gaps = places.slice(1).map((place, i) => place - places[i]!);
  if (Math.min(...gaps) < 1e-4) throw new NoVolume("Several images lie at the same place.");
  frames.forEach((frame, i) => {
    const along = (places[i]! - places[0]!) / advance;
    const expected = plus(begin, slice, along);
    if (length(minus(frame.position!, expected)) > mostAside * Math.max(1, advance))
      throw new NoVolume("The images do not lie one behind the other.");
  });
  const steps: [number, number] = [Math.min(...gaps), Math.max(...gaps)];
  return {
    columns,
    rows,
    slices: count,
    origin: begin,
    column: times(row, spacing![1]),
    row: times(column, spacing![0]),
    slice,
    places: places.map((place) => (place - places[0]!) / advance),
    steps,
    isEven: steps[1] - steps[0] <= evenWithin * advance,
    tilt: (Math.acos(Math.min(1, dot(unit(slice), normal))) * 180) / Math.PI,
  };
}

/** From patient coordinates to column, row and mean steps: rows of a 3 by 4 matrix. */
export function toVoxels({ origin, column, row, slice }: VolumeGeometry): [Vector, number][] {
  const determinant = dot(column, cross(row, slice));
  return [cross(row, slice), cross(slice, column), cross(column, row)].map((axis) => {
    const scaled = times(axis, 1 / determinant);
    return [scaled, -dot(scaled, origin)];
  });
}

export function voxelAt(geometry: VolumeGeometry, point: Vector): Vector {
  return toVoxels(geometry).map(([axis, offset]) => dot(axis, point) + offset) as Vector;
}

export function centreOf(geometry: VolumeGeometry): Vector {
  const { origin, column, row, slice, columns, rows, slices } = geometry;
  const across = plus(plus(origin, column, (columns - 1) / 2), row, (rows - 1) / 2);
  return plus(across, slice, (slices - 1) / 2);
}

/** The corners of the box that all voxels fill, for fitting it into a tile. */
export function cornersOf(geometry: VolumeGeometry): Vector[] {
  const { origin, column, row, slice, columns, rows, slices } = geometry;
  const corners: Vector[] = [];
  for (const i of [-0.5, columns - 0.5])
    for (const j of [-0.5, rows - 0.5])
      for (const k of [-0.5, slices - 0.5])
        corners.push(plus(plus(plus(origin, column, i), row, j), slice, k));
  return corners;
}

/**
 * For uneven steps: the slice, with fractions, at each of `entries` places from the first to the last, evenly apart.
 */
export function sliceTable(places: readonly number[], entries: number): Float32Array {
  const last = places.at(-1)!;
  const table = new Float32Array(entries);
  let at = 0;
  for (let i = 0; i < entries; ++i) {
    const place = (last * i) / (entries - 1);
    while (at < places.length - 2 && places[at + 1]! <= place) ++at;
    const [from, to] = [places[at]!, places[at + 1]!];
    table[i] = at + Math.min(1, Math.max(0, (place - from) / (to - from)));
  }
  return table;
}
