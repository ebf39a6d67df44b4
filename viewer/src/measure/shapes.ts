// Shapes in columns and rows: which pixels lie inside, how they are drawn and changed by hand.

import type { Annotation, Point, ShapeKind } from "./annotation";

export function middle(a: Point, b: Point): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
}

/** Ends of both axes of the ellipse within the rectangle that two corners span. */
export function ellipseWithin(a: Point, b: Point): Point[] {
  const [x, y] = middle(a, b);
  return [
    [a[0], y],
    [b[0], y],
    [x, a[1]],
    [x, b[1]],
  ];
}

export function rectangleWithin(a: Point, b: Point): Point[] {
  return [a, [b[0], a[1]], b, [a[0], b[1]]];
}

/** The short axis that is proposed for a long one: half as long, across its middle. `y`: height of a pixel by its width. */
export function acrossMiddle(a: Point, b: Point, aspect: number): [Point, Point] {
  const [x, y] = middle(a, b);
  const dx = (b[0] - a[0]) / 4;
  const dy = ((b[1] - a[1]) * aspect) / 4;
  return [
    [x - dy, y + dx / aspect],
    [x + dy, y - dx / aspect],
  ];
}

// The signed area by the shoelace formula, in pixels.
export function polygonArea(points: readonly Point[]): number {
  let sum = 0;
  points.forEach(([x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length]!;
    sum += x * nextY - nextX * y;
  });
  return Math.abs(sum) / 2;
}

export interface Ellipse {
  centre: Point;
  u: Point; // from the centre to the end of one axis
  v: Point; // and of the other
}

export function ellipseOf(points: readonly Point[]): Ellipse {
  const [a, b, c, d] = points as [Point, Point, Point, Point];
  const centre = middle(a, b);
  return {
    centre,
    u: [(b[0] - a[0]) / 2, (b[1] - a[1]) / 2],
    v: [(d[0] - c[0]) / 2, (d[1] - c[1]) / 2],
  };
}

/** In square pixels. */
export function areaOf(kind: ShapeKind, points: readonly Point[]): number {
  if (kind !== "ellipse") return polygonArea(points);
  const { u, v } = ellipseOf(points);
  return Math.PI * Math.abs(u[0] * v[1] - u[1] * v[0]);
}

/** The outline as a polygon, for drawing and for perimeters. */
export function outlineOf(kind: ShapeKind, points: readonly Point[], steps = 72): Point[] {
  if (kind !== "ellipse") return [...points];
  const { centre, u, v } = ellipseOf(points);
  return Array.from({ length: steps }, (_, i): Point => {
    const angle = (2 * Math.PI * i) / steps;
    const [cosine, sine] = [Math.cos(angle), Math.sin(angle)];
    return [centre[0] + u[0] * cosine + v[0] * sine, centre[1] + u[1] * cosine + v[1] * sine];
  });
}

/**
 * The runs of pixels whose centres lie inside a shape, row by row: first column and the one behind the last. A centre on
 * an edge counts if the inside is to its right or below (half-open, so that shapes side by side share no pixel); for
 * ellipses the edge counts. Nothing is cut at the borders of an image.
 */
export function pixelRuns(
  kind: ShapeKind,
  points: readonly Point[],
  each: (row: number, from: number, to: number) => void,
): void {
  if (kind === "ellipse") return ellipseRuns(ellipseOf(points), each);
  const ys = points.map(([, y]) => y);
  const first = Math.ceil(Math.min(...ys) - 0.5);
  const last = Math.ceil(Math.max(...ys) - 0.5) - 1;
  for (let row = first; row <= last; ++row) {
    const y = row + 0.5;
    const crossings: number[] = [];
    points.forEach(([ax, ay], i) => {
      const [bx, by] = points[(i + 1) % points.length]!;
      if (ay <= y !== by <= y) crossings.push(ax + ((y - ay) * (bx - ax)) / (by - ay));
    });
    crossings.sort((a, b) => a - b);
    for (let i = 0; i + 1 < crossings.length; i += 2) {
      const from = Math.ceil(crossings[i]! - 0.5);
      const to = Math.ceil(crossings[i + 1]! - 0.5);
      if (to > from) each(row, from, to);
    }
  }
}

function ellipseRuns(
  { centre, u, v }: Ellipse,
  each: (row: number, from: number, to: number) => void,
): void {
  const area = u[0] * v[1] - u[1] * v[0];
  if (area === 0) return;
  // With p = centre + s u + t v a place is inside if s² + t² <= 1: a quadratic in the column, row by row.
  const height = Math.hypot(u[1], v[1]);
  const [sx, sy] = [v[1] / area, -v[0] / area];
  const [tx, ty] = [-u[1] / area, u[0] / area];
  const a = sx * sx + tx * tx;
  const first = Math.ceil(centre[1] - height - 0.5);
  const last = Math.floor(centre[1] + height - 0.5);
  for (let row = first; row <= last; ++row) {
    const dy = row + 0.5 - centre[1];
    const b = (sx * sy + tx * ty) * dy;
    const c = (sy * sy + ty * ty) * dy * dy - 1;
    const root = b * b - a * c;
    if (root < 0) continue;
    const [low, high] = [(-b - Math.sqrt(root)) / a, (-b + Math.sqrt(root)) / a];
    const from = Math.ceil(centre[0] + low - 0.5);
    const to = Math.floor(centre[0] + high - 0.5) + 1;
    if (to > from) each(row, from, to);
  }
}

/** The shape after one of its handles was put at `to`. */
export function withHandle(
  kind: ShapeKind,
  points: readonly Point[],
  index: number,
  to: Point,
): Point[] {
  if (kind === "rectangle") return rectangleWithHandle(points, index, to);
  if (kind === "ellipse") return ellipseWithHandle(points, index, to);
  return points.map((point, i) => (i === index ? to : point));
}

// The corner opposite stays, and so do the directions of the sides.
function rectangleWithHandle(points: readonly Point[], index: number, to: Point): Point[] {
  const fixed = points[(index + 2) % 4]!;
  const [a, b] = [points[(index + 1) % 4]!, points[(index + 3) % 4]!];
  const along = (from: Point): Point => {
    const direction: Point = [from[0] - fixed[0], from[1] - fixed[1]];
    const size = direction[0] ** 2 + direction[1] ** 2;
    if (size === 0) return from;
    const t = ((to[0] - fixed[0]) * direction[0] + (to[1] - fixed[1]) * direction[1]) / size;
    return [fixed[0] + t * direction[0], fixed[1] + t * direction[1]];
  };
  const result = [...points];
  result[index] = to;
  result[(index + 1) % 4] = along(a);
  result[(index + 3) % 4] = along(b);
  return result;
}

// The end opposite stays; the other axis is across the new one and keeps its length.
function ellipseWithHandle(points: readonly Point[], index: number, to: Point): Point[] {
  const other = index ^ 1;
  const fixed = points[other]!;
  const centre = middle(fixed, to);
  const [c, d] = index < 2 ? [2, 3] : [0, 1];
  const half = Math.hypot(points[d]![0] - points[c]![0], points[d]![1] - points[c]![1]) / 2;
  const size = Math.hypot(to[0] - fixed[0], to[1] - fixed[1]) || 1;
  const across: Point = [(-(to[1] - fixed[1]) / size) * half, ((to[0] - fixed[0]) / size) * half];
  const result = [...points];
  result[index] = to;
  result[c] = [centre[0] - across[0], centre[1] - across[1]];
  result[d] = [centre[0] + across[0], centre[1] + across[1]];
  return result;
}

export function moved(points: readonly Point[], dx: number, dy: number): Point[] {
  return points.map(([x, y]) => [x + dx, y + dy]);
}

/** The lines that are drawn for a shape, as index pairs or an outline. */
export function linesOf({ kind, points }: Pick<Annotation, "kind" | "points">): Point[][] {
  const at = (i: number) => points[i]!;
  switch (kind) {
    case "length":
    case "arrow":
      return [[at(0), at(1)]];
    case "angle":
      return [[...points]];
    case "cobb":
    case "bidirectional":
      return points.length < 4
        ? [[at(0), at(1)]]
        : [
            [at(0), at(1)],
            [at(2), at(3)],
          ];
    case "ellipse":
    case "rectangle":
    case "freehand": {
      const outline = outlineOf(kind, points);
      return [[...outline, outline[0]!]];
    }
    default:
      return [];
  }
}
