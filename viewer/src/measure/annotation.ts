// Marks on images: what was drawn, where, by whom.

/** Column and row on a frame; the outer corner of the first pixel is 0, 0 (as PS3.3 C.18.6.1.2 and C.10.5.1.2 have it). */
export type Point = [number, number];

export type ShapeKind =
  | "length"
  | "angle"
  | "cobb"
  | "bidirectional"
  | "ellipse"
  | "rectangle"
  | "freehand"
  | "point"
  | "arrow"
  | "text";

export interface Annotation {
  readonly id: string;
  readonly kind: ShapeKind;
  readonly frameKey: string;
  /**
   * length: both ends; angle: end, vertex, end; cobb: both ends of two lines; bidirectional: both ends of the long and
   * of the short axis; ellipse: ends of one axis and of the other; rectangle: its corners in turn; freehand: its
   * vertices; point, text: the place; arrow: the head, the tail.
   */
  readonly points: readonly Point[];
  readonly label: string;
  /** Where it was read from; what others wrote is not changed. */
  readonly origin?: Origin;
  /** Whether it is in the archive as it is now. */
  readonly saved?: boolean;
}

export interface Origin {
  instanceUID: string; // of the report or presentation state
  author: string;
  title: string;
  /** Numbers that the document states, in its own words. */
  stated?: string[];
}

export const shapeNames: Record<ShapeKind, string> = {
  length: "Length",
  angle: "Angle",
  cobb: "Cobb angle",
  bidirectional: "Bidirectional",
  ellipse: "Ellipse",
  rectangle: "Rectangle",
  freehand: "Freehand",
  point: "Point",
  arrow: "Arrow",
  text: "Text",
};

/** So many places make the shape; freehand: as many as are drawn. */
export const pointCounts: Record<ShapeKind, number> = {
  length: 2,
  angle: 3,
  cobb: 4,
  bidirectional: 4,
  ellipse: 4,
  rectangle: 4,
  freehand: 3,
  point: 1,
  arrow: 2,
  text: 1,
};

export function isArea(kind: ShapeKind): boolean {
  return kind === "ellipse" || kind === "rectangle" || kind === "freehand";
}
