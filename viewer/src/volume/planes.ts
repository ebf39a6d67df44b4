// Three planes that meet in a point, and what turns and moves them.

import { cross, dot, negative, turned, unit, type Vector } from "../dicom/geometry";

export interface PlaneAxes {
  right: Vector; // unit vectors in the patient, as they are seen
  down: Vector;
}

export type PlaneName = "Axial" | "Sagittal" | "Coronal";
export const planeNames: readonly PlaneName[] = ["Axial", "Sagittal", "Coronal"];

/** As radiologists look: axial from the feet, sagittal from the left, coronal from the front. */
export const usualPlanes: readonly PlaneAxes[] = [
  { right: [1, 0, 0], down: [0, 1, 0] },
  { right: [0, 1, 0], down: [0, 0, -1] },
  { right: [1, 0, 0], down: [0, 0, -1] },
];

export function normal({ right, down }: PlaneAxes): Vector {
  return unit(cross(right, down));
}

/** "Axial" while it is that, within a degree; otherwise "Oblique". */
export function planeName(planes: readonly PlaneAxes[], index: number): string {
  const usual = normal(usualPlanes[index]!);
  const isUsual = Math.abs(dot(normal(planes[index]!), usual)) > Math.cos(Math.PI / 180);
  return isUsual ? planeNames[index]! : "Oblique";
}

/** The planes other than `fixed` turned about its normal, by an angle in radians, clockwise as it is seen there. */
export function turnOthers(
  planes: readonly PlaneAxes[],
  fixed: number,
  angle: number,
): PlaneAxes[] {
  const axis = normal(planes[fixed]!);
  return planes.map((plane, i) => {
    if (i === fixed) return plane;
    return { right: turned(plane.right, axis, angle), down: turned(plane.down, axis, angle) };
  });
}

/** The direction, as right and down in `seen`, of the line in which another plane cuts it. */
export function cutDirection(seen: PlaneAxes, other: PlaneAxes): [number, number] | undefined {
  const line = cross(normal(seen), normal(other));
  const [right, down] = [dot(line, seen.right), dot(line, seen.down)];
  const size = Math.hypot(right, down);
  return size < 1e-6 ? undefined : [right / size, down / size];
}

/** The same plane seen from its other side. */
export function mirrored({ right, down }: PlaneAxes): PlaneAxes {
  return { right: negative(right), down };
}
