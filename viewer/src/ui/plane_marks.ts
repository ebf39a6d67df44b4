// Marks in the patient: drawing them on planes, changing what was drawn; those of others. All of it can be undone.

import { signal } from "@preact/signals";
import type { Vector } from "../dicom/geometry";
import type { Point } from "../measure/annotation";
import {
  type DrawnKind,
  type PlaneMark,
  planeMarkLine,
  planeMarkNames,
  planeMarkPoints,
  planeMarkText,
} from "../measure/plane_marks";
import type { History } from "./history";
import { text } from "./pen";

const reach = 9; // CSS pixels
const leastDrag = 4;

const colours = { mark: "#ffe9b0", chosen: "#ffd479", read: "#7cc8e6" } as const;

/** From the patient to a tile, in CSS pixels. */
type Seen = (point: Vector) => Point;

/** What a mark that is drawn is relative to. */
export interface Ground {
  frameOfReference: string;
  seriesUID: string;
}

export class PlaneMarks {
  readonly all = signal<readonly PlaneMark[]>([]);
  readonly selected = signal<string | undefined>(undefined);
  readonly visible = signal(true);
  private drawing: { mark: PlaneMark & { kind: DrawnKind }; began: Point } | undefined;
  private changing: { before: PlaneMark; handle: number } | undefined;

  constructor(
    private history: History,
    private changed: () => void,
  ) {}

  /** What is to be seen there, with what is being drawn. */
  shownIn(frameOfReference: string): readonly PlaneMark[] {
    const marks = this.visible.peek() ? this.all.peek() : [];
    const all = this.drawing ? [...marks, this.drawing.mark] : marks;
    return all.filter((mark) => mark.frameOfReference === frameOfReference);
  }

  get own(): readonly PlaneMark[] {
    return this.all.value.filter(({ origin }) => !origin);
  }

  /** Those of a document in the archive; a document's are taken over once. */
  load(read: readonly PlaneMark[]): void {
    const known = new Set(this.all.peek().map(({ id }) => id));
    this.all.value = [...this.all.peek(), ...read.filter(({ id }) => !known.has(id))];
    this.changed();
  }

  markSaved(ids: ReadonlySet<string>): void {
    this.all.value = this.all
      .peek()
      .map((one) => (ids.has(one.id) ? { ...one, saved: true } : one));
  }

  get isBusy(): boolean {
    return this.drawing !== undefined || this.changing !== undefined;
  }

  /** Takes hold of an end of a mark; false if there is none. */
  grab(at: Point, marks: readonly PlaneMark[], seen: Seen): boolean {
    for (const mark of [...marks].reverse()) {
      if (mark.origin) continue;
      const handle = mark.points.findIndex((point) => {
        const [x, y] = seen(point);
        return Math.hypot(x - at[0], y - at[1]) < reach;
      });
      if (handle < 0) continue;
      this.selected.value = mark.id;
      this.changing = { before: mark, handle };
      this.changed();
      return true;
    }
    return false;
  }

  down(kind: DrawnKind, point: Vector, at: Point, ground: Ground): void {
    if (this.drawing && this.drawing.mark.kind === kind) {
      this.drawing.began = at;
      return this.move(point);
    }
    const mark = { id: crypto.randomUUID(), kind, points: [point, point], ...ground };
    this.drawing = { mark, began: at };
    this.changed();
  }

  move(point: Vector): void {
    if (this.changing) {
      const { before, handle } = this.changing;
      const points = before.points.map((one, i) => (i === handle ? point : one));
      this.put(before.id, { ...before, points, saved: false });
    } else if (this.drawing) {
      const { mark } = this.drawing;
      this.drawing.mark = { ...mark, points: [...mark.points.slice(0, -1), point] };
    } else return;
    this.changed();
  }

  /** The pointer goes up: after a drag, or the click that ends a line, the next place follows. */
  up(at: Point): void {
    if (this.changing) {
      const { before } = this.changing;
      this.changing = undefined;
      return this.note(`Change ${planeMarkNames[before.kind].toLowerCase()}`, before.id, before);
    }
    if (!this.drawing) return;
    const { mark, began } = this.drawing;
    const [last, beforeLast] = [mark.points.at(-1)!, mark.points.at(-2)!];
    const isDrag = Math.hypot(at[0] - began[0], at[1] - began[1]) >= leastDrag;
    const isApart = last.some((value, i) => value !== beforeLast[i]);
    if (!isDrag && !isApart) return; // a click: the next one ends the line
    if (mark.points.length < planeMarkPoints[mark.kind])
      this.drawing.mark = { ...mark, points: [...mark.points, last] };
    else {
      this.drawing = undefined;
      this.put(mark.id, mark);
      this.selected.value = mark.id;
      this.note(planeMarkNames[mark.kind], mark.id, undefined);
    }
    this.changed();
  }

  cancel(): void {
    this.drawing = undefined;
    this.changed();
  }

  removeSelected(): void {
    const before = this.all.peek().find(({ id }) => id === this.selected.peek());
    if (!before || before.origin) return;
    this.put(before.id, undefined);
    this.note(`Delete ${planeMarkNames[before.kind].toLowerCase()}`, before.id, before);
    this.changed();
  }

  draw(context: CanvasRenderingContext2D, marks: readonly PlaneMark[], seen: Seen): void {
    context.setLineDash([]);
    for (const mark of marks) {
      const chosen = mark.id === this.selected.peek();
      const colour = chosen ? colours.chosen : mark.origin ? colours.read : colours.mark;
      const line = planeMarkLine(mark).map(seen);
      const handles = mark.points.map(seen);
      for (const [width, style] of [
        [4, "#000a"],
        [1.75, colour],
      ] as const) {
        context.lineWidth = width;
        context.strokeStyle = style;
        context.beginPath();
        line.forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
        context.stroke();
        if (mark.kind === "polygon" || mark.kind === "ellipse") continue;
        for (const [x, y] of handles) {
          context.beginPath();
          context.arc(x, y, 3, 0, 2 * Math.PI);
          context.stroke();
        }
      }
      const [x, y] = handles[mark.kind === "angle" ? 1 : handles.length - 1]!;
      text(context, [planeMarkText(mark)], x + 10, y - 8, colour);
    }
  }

  private put(id: string, mark: PlaneMark | undefined): void {
    const all = this.all.peek();
    if (!mark) this.all.value = all.filter((one) => one.id !== id);
    else if (!all.some((one) => one.id === id)) this.all.value = [...all, mark];
    else this.all.value = all.map((one) => (one.id === id ? mark : one));
  }

  private note(name: string, id: string, before: PlaneMark | undefined): void {
    const after = this.all.peek().find((one) => one.id === id);
    if (after === before) return;
    const set = (mark: PlaneMark | undefined) => () => {
      this.put(id, mark);
      this.changed();
    };
    this.history.push({ name, undo: set(before), redo: set(after) });
  }
}
