// Patient coordinates: x to the patient's left, y to the back, z to the head (PS3.3 C.7.6.2.1.1).

export type Vector = [number, number, number];

export function cross(a: Vector, b: Vector): Vector {
  return [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
}

export function dot(a: Vector, b: Vector): number {
  return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
}

export function negative(a: Vector): Vector {
  return [-a[0], -a[1], -a[2]];
}

// Components below the sine of 15 degrees do not earn a letter.
const leastComponent = 0.2588;

/** The letters of a direction, the strongest first: "A", "LP", "HLA". */
export function orientationLetters(direction: Vector): string {
  const names: [string, string][] = [
    ["L", "R"],
    ["P", "A"],
    ["H", "F"],
  ];
  return direction
    .map((size, axis) => ({ letter: names[axis]![size > 0 ? 0 : 1]!, size: Math.abs(size) }))
    .filter(({ size }) => size > leastComponent)
    .sort((a, b) => b.size - a.size)
    .map(({ letter }) => letter)
    .join("");
}

export function plus(a: Vector, b: Vector, factor = 1): Vector {
  return [a[0] + factor * b[0], a[1] + factor * b[1], a[2] + factor * b[2]];
}

export function minus(a: Vector, b: Vector): Vector {
  return plus(a, b, -1);
}

export function times(a: Vector, factor: number): Vector {
  return [a[0] * factor, a[1] * factor, a[2] * factor];
}

export function length(a: Vector): number {
  return Math.hypot(...a);
}

/** Of length 1; what has no direction stays as it is. */
export function unit(a: Vector): Vector {
  const size = length(a);
  return size > 0 ? times(a, 1 / size) : a;
}

/** Turned about `axis`, of length 1, by an angle in radians (Rodrigues). */
export function turned(a: Vector, axis: Vector, angle: number): Vector {
  const cosine = Math.cos(angle);
  const along = times(axis, dot(axis, a) * (1 - cosine));
  return plus(plus(times(a, cosine), cross(axis, a), Math.sin(angle)), along);
}

/** A plane in patient space: the outer corner of its first pixel, and steps to the next column and row, in mm. */
export interface Plane {
  corner: Vector;
  column: Vector;
  row: Vector;
  columns: number;
  rows: number;
}

export function normalOf(plane: Plane): Vector {
  return unit(cross(plane.column, plane.row));
}

/** The patient coordinates of a place on the plane, whose first pixel reaches from 0 to 1. */
export function toPatient(plane: Plane, [column, row]: [number, number]): Vector {
  return plus(plus(plane.corner, plane.column, column), plane.row, row);
}

/** Column and row of the foot of the perpendicular from a point, and its distance along the normal in mm. */
export function toPlane(plane: Plane, point: Vector): { at: [number, number]; distance: number } {
  const away = minus(point, plane.corner);
  return {
    at: [
      dot(away, plane.column) / dot(plane.column, plane.column),
      dot(away, plane.row) / dot(plane.row, plane.row),
    ],
    distance: dot(away, normalOf(plane)),
  };
}

/**
 * The line in which `other` cuts `plane`, within the bounds of both, as two places on `plane`; undefined where they are
 * parallel or do not meet.
 */
export function intersection(
  plane: Plane,
  other: Plane,
): [[number, number], [number, number]] | undefined {
  const normal = normalOf(plane);
  if (length(cross(normal, normalOf(other))) < 0.05) return undefined; // within 3 degrees
  const corners: [number, number][] = [
    [0, 0],
    [other.columns, 0],
    [other.columns, other.rows],
    [0, other.rows],
  ];
  const points = corners.map((corner) => toPatient(other, corner));
  const distances = points.map((point) => dot(minus(point, plane.corner), normal));
  const crossings: [number, number][] = [];
  for (let i = 0; i < 4; ++i) {
    const j = (i + 1) % 4;
    const [from, to] = [distances[i]!, distances[j]!];
    if (from < 0 === to < 0) continue;
    const point = plus(points[i]!, minus(points[j]!, points[i]!), from / (from - to));
    crossings.push(toPlane(plane, point).at);
  }
  const [a, b] = crossings;
  return a && b && clipLine(a, b, plane.columns, plane.rows);
}

// Liang and Barsky: the part of a line within a rectangle.
function clipLine(
  a: [number, number],
  b: [number, number],
  width: number,
  height: number,
): [[number, number], [number, number]] | undefined {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  let [from, to] = [0, 1];
  for (const [p, q] of [
    [-dx, a[0]],
    [dx, width - a[0]],
    [-dy, a[1]],
    [dy, height - a[1]],
  ] as const) {
    if (p === 0) {
      if (q < 0) return undefined;
    } else if (p < 0) from = Math.max(from, q / p);
    else to = Math.min(to, q / p);
  }
  if (from >= to) return undefined;
  const at = (t: number): [number, number] => [a[0] + t * dx, a[1] + t * dy];
  return [at(from), at(to)];
}
