// Blending softcopy presentation states: one image in colours over another in grey (PS3.3 A.33.4, C.11.14; PS3.4 N.2.4).

import { type DataSet, items, number, tags, text } from "./attributes";
import { type Frame, planeOf } from "./frame";
import { dot, minus, normalOf, type Plane, plus, toPlane, type Vector } from "./geometry";

export interface Blending {
  underlying: DataSet;
  superimposed: DataSet;
  opacity: number; // of what lies above, 0 to 1
}

export const blendingStorage = "1.2.840.10008.5.1.4.1.1.11.4";

/** What a state lays over what; undefined if it is not such a state. */
export function blendingOf(state: DataSet): Blending | undefined {
  if (text(state, tags.SOPClassUID) !== blendingStorage) return undefined;
  const at = (position: string) =>
    items(state, tags.BlendingSequence).find(
      (item) => text(item, tags.BlendingPosition) === position,
    );
  const [underlying, superimposed] = [at("UNDERLYING"), at("SUPERIMPOSED")];
  if (!underlying || !superimposed) return undefined;
  const opacity = Math.min(1, Math.max(0, number(state, tags.RelativeOpacity) ?? 1));
  return { underlying, superimposed, opacity };
}

/** The series that an item of a blending state refers to. */
export function seriesOf(item: DataSet): { study: string; series: string }[] {
  const study = text(item, tags.StudyInstanceUID);
  return items(item, tags.ReferencedSeriesSequence).map((one) => ({
    study,
    series: text(one, tags.SeriesInstanceUID),
  }));
}

const tolerance = 0.01; // mm; positions are written with few digits

// How far planes lie apart: the smallest distance between any two, else the slice's thickness.
function spacingOf(distances: readonly number[], thickness: number | undefined): number {
  const sorted = [...distances].sort((a, b) => a - b);
  const apart = sorted.slice(1).map((distance, i) => distance - sorted[i]!);
  const least = Math.min(...apart.filter((distance) => distance > 1e-3));
  return Number.isFinite(least) ? least : (thickness ?? 1);
}

/**
 * The one of `candidates` that lies where `frame` does: in one frame of reference the nearest parallel plane, no farther
 * away than half of what its neighbours are from one another; without places in the patient the one of the same size.
 */
export function lyingWhere(frame: Frame, candidates: readonly Frame[]): Frame | undefined {
  const plane = planeOf(frame);
  if (!plane) {
    const [one] = candidates;
    const fits = one?.rows === frame.rows && one.columns === frame.columns;
    return candidates.length === 1 && fits ? one : undefined;
  }
  const normal = normalOf(plane);
  const parallel = candidates.flatMap((one) => {
    const other = planeOf(one);
    if (!other || one.frameOfReferenceUID !== frame.frameOfReferenceUID) return [];
    if (Math.abs(Math.abs(dot(normalOf(other), normal)) - 1) >= 1e-3) return [];
    return [{ one, distance: dot(minus(one.position!, frame.position!), normal) }];
  });
  if (parallel.length === 0) return undefined;
  const far = ({ distance }: { distance: number }) => Math.abs(distance);
  const nearest = parallel.reduce((best, one) => (far(one) < far(best) ? one : best));
  const distances = parallel.map(({ distance }) => distance);
  const spacing = spacingOf(distances, parallel[0]!.one.thickness);
  return far(nearest) <= spacing / 2 + tolerance ? nearest.one : undefined;
}

/** Numbers of an image, with the stored values that mean "no pixel here". */
export interface Values {
  frame: Frame;
  at: (index: number) => number; // in the unit of the image
  isThere: (index: number) => boolean;
}

const edge = 0.5; // a pixel reaches half of one beyond its centre

// Linear between the four pixels around; undefined outside, or where one of them is padding.
function between({ frame, at, isThere }: Values, column: number, row: number): number | undefined {
  const { columns, rows } = frame;
  if (!(column >= -edge && row >= -edge && column <= columns - edge && row <= rows - edge))
    return undefined;
  const x = Math.min(columns - 1, Math.max(0, column));
  const y = Math.min(rows - 1, Math.max(0, row));
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [across, down] = [x - left, y - top];
  const right = across > 0 ? left + 1 : left;
  const bottom = down > 0 ? top + 1 : top;
  const inLine = (line: number) => {
    const [one, other] = [line * columns + left, line * columns + right];
    if (!isThere(one) || !isThere(other)) return undefined;
    return at(one) + (at(other) - at(one)) * across;
  };
  const above = inLine(top);
  const below = inLine(bottom);
  return above === undefined || below === undefined ? undefined : above + (below - above) * down;
}

/** Where a pixel of `plane` lies in another image: a place of its first pixel's centre, and steps. */
function mapBetween(plane: Plane, to: Plane): { first: Vector2; column: Vector2; row: Vector2 } {
  // Planes begin at the outer corner of a pixel, places at its centre.
  const centre = plus(plus(plane.corner, plane.column, 0.5), plane.row, 0.5);
  const place = (point: Vector): Vector2 => {
    const [x, y] = toPlane(to, point).at;
    return [x - 0.5, y - 0.5];
  };
  const first = place(centre);
  const step = (by: Vector): Vector2 => {
    const [x, y] = place(plus(centre, by));
    return [x - first[0], y - first[1]];
  };
  return { first, column: step(plane.column), row: step(plane.row) };
}

type Vector2 = [number, number];

/** Tells the values of an image at the places of another's pixels; undefined where it has none. */
export function forEachPlace(
  frame: Frame,
  values: Values,
  tell: (index: number, value: number | undefined) => void,
): void {
  const [plane, other] = [planeOf(frame), planeOf(values.frame)];
  const map = plane && other && mapBetween(plane, other);
  const { first, column, row } = map ?? { first: [0, 0], column: [1, 0], row: [0, 1] };
  for (let y = 0, index = 0; y < frame.rows; ++y)
    for (let x = 0; x < frame.columns; ++x, ++index)
      tell(
        index,
        between(
          values,
          first[0]! + column[0]! * x + row[0]! * y,
          first[1]! + column[1]! * x + row[1]! * y,
        ),
      );
}
