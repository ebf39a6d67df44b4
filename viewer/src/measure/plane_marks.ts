// Marks in the patient: lengths and angles on planes through a volume, which need no calibration, and what reports of
// others have there.

import { decimal } from "../dicom/format";
import { dot, length, minus, plus, times, type Vector } from "../dicom/geometry";
import { normal, type PlaneAxes } from "../volume/planes";
import type { Origin } from "./annotation";

/** Those that can be drawn here. */
export type DrawnKind = "length" | "angle";
export type PlaneMarkKind = DrawnKind | "points" | "path" | "polygon" | "ellipse";

export interface PlaneMark {
  readonly id: string;
  readonly kind: PlaneMarkKind;
  /**
   * length: both ends; angle: end, vertex, end; ellipse: the ends of its major axis and of the other; of what is being
   * drawn fewer.
   */
  readonly points: readonly Vector[];
  /** What its coordinates are relative to. */
  readonly frameOfReference: string;
  /** Of what was drawn here: the series that the volume was made of. */
  readonly seriesUID?: string;
  readonly label?: string;
  /** Where it was read from; what others wrote is not changed. */
  readonly origin?: Origin;
  /** Whether it is in the archive as it is now. */
  readonly saved?: boolean;
}

export const planeMarkNames: Record<PlaneMarkKind, string> = {
  length: "Length",
  angle: "Angle",
  points: "Points",
  path: "Line",
  polygon: "Outline",
  ellipse: "Ellipse",
};

export const planeMarkPoints: Record<DrawnKind, number> = { length: 2, angle: 3 };

/** Millimetres, or degrees from 0 to 180; undefined while it is being drawn, and for other kinds. */
export function planeMarkValue({ kind, points }: PlaneMark): number | undefined {
  const [a, b, c] = points;
  if (kind === "length") return a && b && length(minus(b, a));
  if (kind !== "angle" || !a || !b || !c) return undefined;
  const [one, other] = [minus(a, b), minus(c, b)];
  const size = length(one) * length(other);
  if (size === 0) return undefined;
  return (Math.acos(Math.min(1, Math.max(-1, dot(one, other) / size))) * 180) / Math.PI;
}

/** What stands beside it: its number, or what its report says of it. */
export function planeMarkText(mark: PlaneMark): string {
  const value = planeMarkValue(mark);
  if (value === undefined) return mark.label || (mark.origin?.stated?.[0] ?? "");
  const number = mark.kind === "length" ? `${decimal(value, 2)} mm` : `${decimal(value, 1)}°`;
  return mark.label ? `${mark.label}: ${number}` : number;
}

const ellipseSteps = 72;

/** The line that it is drawn as; none for points. */
export function planeMarkLine({ kind, points }: PlaneMark): readonly Vector[] {
  const [a, b, c, d] = points;
  switch (kind) {
    case "points":
      return [];
    case "polygon":
      return a ? [...points, a] : [];
    case "ellipse": {
      if (!a || !b || !c || !d) return [];
      const middle = times(plus(a, b), 0.5);
      const [major, minor] = [times(minus(b, a), 0.5), times(minus(d, c), 0.5)];
      return Array.from({ length: ellipseSteps + 1 }, (_, i) => {
        const angle = (2 * Math.PI * i) / ellipseSteps;
        return plus(plus(middle, major, Math.cos(angle)), minor, Math.sin(angle));
      });
    }
    default:
      return points;
  }
}

/** Where it is, for going there. */
export function planeMarkCentre({ points }: PlaneMark): Vector {
  const sum = points.reduce((all, point) => plus(all, point), [0, 0, 0] as Vector);
  return times(sum, 1 / Math.max(1, points.length));
}

/** Whether all of it lies in the plane through `place` with this normal, as far as `within` mm from it. */
export function liesAlong(
  { points }: PlaneMark,
  across: Vector,
  place: Vector,
  within: number,
): boolean {
  return points.every((point) => Math.abs(dot(minus(point, place), across)) <= within);
}

export function liesIn(mark: PlaneMark, axes: PlaneAxes, place: Vector, within: number): boolean {
  return liesAlong(mark, normal(axes), place, within);
}
