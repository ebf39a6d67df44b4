// Drawing marks and changing them by hand.

import { signal } from "@preact/signals";
import { frameKey } from "../dicom/frame";
import { applied, inverted } from "../engine/placement";
import { type Annotation, type Point, pointCounts, type ShapeKind } from "../measure/annotation";
import {
  acrossMiddle,
  ellipseWithin,
  linesOf,
  moved,
  rectangleWithin,
  withHandle,
} from "../measure/shapes";
import type { Annotations } from "./annotations";
import type { StackController } from "./stack_controller";

const handleReach = 9; // CSS pixels
const lineReach = 6;
const leastDrag = 4;
const leastStep = 1.5; // of freehand, in CSS pixels

interface Drawing {
  stack: StackController;
  kind: ShapeKind;
  points: Point[]; // fixed ones, and the one that follows the pointer last
  began: Point; // in CSS pixels
  byClicks: boolean;
}

interface Changing {
  stack: StackController;
  before: Annotation;
  handle: number | undefined; // undefined: the whole mark
  from: Point;
}

export class AnnotationEditor {
  /** What is being drawn. */
  readonly draft = signal<Annotation | undefined>(undefined);
  /** The mark whose text is being written. */
  readonly writing = signal<string | undefined>(undefined);
  private drawing: Drawing | undefined;
  private changing: Changing | undefined;
  private waiting = false; // for the second line of a Cobb angle

  /** `redraw`: has what lies over images drawn anew. */
  constructor(
    private annotations: Annotations,
    private redraw: () => void,
  ) {}

  get isBusy(): boolean {
    return this.drawing !== undefined || this.changing !== undefined;
  }

  private toImage(stack: StackController, at: Point): Point | undefined {
    const placement = stack.engine?.placement();
    return placement && applied(inverted(placement), ...at);
  }

  /** Takes hold of a mark under the pointer; false if there is none. */
  grab(stack: StackController, at: Point): boolean {
    const found = this.under(stack, at);
    const from = this.toImage(stack, at);
    if (!found || !from) return false;
    this.annotations.selected.value = found.annotation.id;
    this.redraw();
    if (found.annotation.origin) return true;
    this.changing = { stack, before: found.annotation, handle: found.handle, from };
    return true;
  }

  /** The mark at a place of the canvas, and which of its handles. */
  under(
    stack: StackController,
    at: Point,
  ): { annotation: Annotation; handle: number | undefined } | undefined {
    const placement = stack.engine?.placement();
    const shown = stack.shown.peek();
    if (!placement || !shown) return undefined;
    const marks = this.annotations.onFrame(frameKey(shown.loaded.frame));
    const far = (point: Point) =>
      Math.hypot(applied(placement, ...point)[0] - at[0], applied(placement, ...point)[1] - at[1]);
    for (const annotation of [...marks].reverse()) {
      if (annotation.kind === "freehand") continue;
      const handle = annotation.points.findIndex((point) => far(point as Point) < handleReach);
      if (handle >= 0) return { annotation, handle };
    }
    for (const annotation of [...marks].reverse()) {
      const lines = linesOf(annotation);
      const near = lines.some((line) =>
        line.some((point, i) => {
          const next = line[i + 1];
          if (!next) return false;
          return (
            distanceToLine(at, applied(placement, ...point), applied(placement, ...next)) <
            lineReach
          );
        }),
      );
      if (near) return { annotation, handle: undefined };
    }
    return undefined;
  }

  /** The pointer went down with a shape to draw. */
  down(stack: StackController, kind: ShapeKind, at: Point): void {
    const point = this.toImage(stack, at);
    if (!point || !stack.shown.peek()) return;
    if (this.drawing && (this.drawing.stack !== stack || this.drawing.kind !== kind)) this.cancel();
    if (!this.drawing) {
      this.drawing = { stack, kind, points: [point], began: at, byClicks: false };
      if (pointCounts[kind] === 1) return this.finish();
      this.drawing.points.push(point);
    } else if (kind === "cobb" && this.drawing.points.length === 2) {
      this.drawing.points.push(point, point);
      this.drawing.began = at;
      this.drawing.byClicks = false;
    } else {
      this.drawing.points[this.drawing.points.length - 1] = point;
      this.drawing.began = at;
    }
    this.show();
  }

  move(at: Point): void {
    if (this.changing) return this.drag(at);
    const { drawing } = this;
    if (!drawing) return;
    const point = this.toImage(drawing.stack, at);
    if (!point) return;
    const { points, kind } = drawing;
    if (kind === "freehand") {
      const placement = drawing.stack.engine!.placement()!;
      const last = applied(placement, ...points.at(-1)!);
      if (Math.hypot(last[0] - at[0], last[1] - at[1]) >= leastStep) points.push(point);
    } else if (kind === "cobb" && points.length === 2 && this.waiting) {
      return; // the first line stands, the second has not begun
    } else {
      points[points.length - 1] = point;
    }
    this.show();
  }

  up(at: Point): void {
    if (this.changing) {
      this.annotations.changed(this.changing.before);
      this.changing = undefined;
      return;
    }
    const { drawing } = this;
    if (!drawing) return;
    this.move(at);
    const dragged = Math.hypot(at[0] - drawing.began[0], at[1] - drawing.began[1]) >= leastDrag;
    if (!dragged && !drawing.byClicks && drawing.kind !== "freehand") {
      drawing.byClicks = true; // a click: the next one ends the line
      return;
    }
    drawing.byClicks = false;
    this.advance(drawing);
  }

  // A line of the shape is complete.
  private advance(drawing: Drawing): void {
    const { kind, points } = drawing;
    switch (kind) {
      case "angle":
        if (points.length < 3) {
          points.push(points.at(-1)!);
          drawing.byClicks = true; // the third point follows until it is clicked
          return this.show();
        }
        return this.finish();
      case "cobb":
        if (points.length < 4) {
          this.waiting = true;
          return this.show();
        }
        return this.finish();
      case "freehand":
        return points.length > 3 ? this.finish() : this.cancel();
      default:
        return this.finish();
    }
  }

  cancel(): void {
    this.drawing = undefined;
    this.waiting = false;
    this.draft.value = undefined;
    this.redraw();
  }

  private shapeOf({ kind, points, stack }: Drawing): Point[] {
    const [a, b] = points as [Point, Point];
    if (kind === "ellipse") return ellipseWithin(a, b);
    if (kind === "rectangle") return rectangleWithin(a, b);
    if (kind === "bidirectional") return [a, b, ...acrossMiddle(a, b, stack.frame.aspect)];
    return points;
  }

  private annotationOf(drawing: Drawing, id: string): Annotation {
    const frame = drawing.stack.shown.peek()?.loaded.frame ?? drawing.stack.frame;
    const points = this.shapeOf(drawing).map(([x, y]): Point => [x, y]);
    return { id, kind: drawing.kind, frameKey: frameKey(frame), points, label: "" };
  }

  private show(): void {
    const { drawing } = this;
    if (drawing) this.draft.value = this.annotationOf(drawing, "draft");
    if (drawing && drawing.points.length > 2) this.waiting = false;
    this.redraw();
  }

  private finish(): void {
    const { drawing } = this;
    if (!drawing) return;
    const annotation = this.annotationOf(drawing, crypto.randomUUID());
    this.cancel();
    this.annotations.add(annotation);
    if (annotation.kind === "text" || annotation.kind === "arrow")
      this.writing.value = annotation.id;
    this.redraw();
  }

  private drag(at: Point): void {
    const { stack, before, handle, from } = this.changing!;
    const to = this.toImage(stack, at);
    if (!to) return;
    const points =
      handle === undefined
        ? moved(before.points, to[0] - from[0], to[1] - from[1])
        : withHandle(before.kind, before.points, handle, to);
    this.annotations.preview({ ...before, points, saved: false });
    this.redraw();
  }
}

function distanceToLine(at: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const size = dx * dx + dy * dy;
  const t = size === 0 ? 0 : ((at[0] - a[0]) * dx + (at[1] - a[1]) * dy) / size;
  const near = Math.min(1, Math.max(0, t));
  return Math.hypot(at[0] - a[0] - near * dx, at[1] - a[1] - near * dy);
}
