// Lengths and angles on planes through a volume: places in the patient, so that they need no calibration.

import { decimal } from "../dicom/format";
import { dot, length, minus, type Vector } from "../dicom/geometry";
import { normal, type PlaneAxes } from "../volume/planes";

export type PlaneMarkKind = "length" | "angle";

export interface PlaneMark {
  readonly id: string;
  readonly kind: PlaneMarkKind;
  /** length: both ends; angle: end, vertex, end; of what is being drawn fewer. */
  readonly points: readonly Vector[];
}

export const planeMarkPoints: Record<PlaneMarkKind, number> = { length: 2, angle: 3 };

/** Millimetres, or degrees from 0 to 180; undefined while it is being drawn. */
export function planeMarkValue({ kind, points }: PlaneMark): number | undefined {
  const [a, b, c] = points;
  if (kind === "length") return a && b && length(minus(b, a));
  if (!a || !b || !c) return undefined;
  const [one, other] = [minus(a, b), minus(c, b)];
  const size = length(one) * length(other);
  if (size === 0) return undefined;
  return (Math.acos(Math.min(1, Math.max(-1, dot(one, other) / size))) * 180) / Math.PI;
}

export function planeMarkText(mark: PlaneMark): string {
  const value = planeMarkValue(mark);
  if (value === undefined) return "";
  return mark.kind === "length" ? `${decimal(value, 2)} mm` : `${decimal(value, 1)}°`;
}

/** Whether all of it lies in the plane through `place`, as far as `within` mm from it. */
export function liesIn(
  { points }: PlaneMark,
  axes: PlaneAxes,
  place: Vector,
  within: number,
): boolean {
  const across = normal(axes);
  return points.every((point) => Math.abs(dot(minus(point, place), across)) <= within);
}
