// Drawing on planes, and changing what was drawn. All of it can be undone.

import { signal } from "@preact/signals";
import type { Vector } from "../dicom/geometry";
import type { Point } from "../measure/annotation";
import {
  type PlaneMark,
  type PlaneMarkKind,
  planeMarkPoints,
  planeMarkText,
} from "../measure/plane_marks";
import type { History } from "./history";
import { text } from "./tile_overlay";

const reach = 9; // CSS pixels
const leastDrag = 4;

/** From the patient to a tile, in CSS pixels. */
type Seen = (point: Vector) => Point;

const names: Record<PlaneMarkKind, string> = { length: "Length", angle: "Angle" };

export class PlaneMarks {
  readonly all = signal<readonly PlaneMark[]>([]);
  readonly selected = signal<string | undefined>(undefined);
  private drawing: { mark: PlaneMark; began: Point } | undefined;
  private changing: { before: PlaneMark; handle: number } | undefined;

  constructor(
    private history: History,
    private changed: () => void,
  ) {}

  /** What is to be seen, with what is being drawn. */
  get shown(): readonly PlaneMark[] {
    return this.drawing ? [...this.all.peek(), this.drawing.mark] : this.all.peek();
  }

  get isBusy(): boolean {
    return this.drawing !== undefined || this.changing !== undefined;
  }

  /** Takes hold of an end of a mark; false if there is none. */
  grab(at: Point, marks: readonly PlaneMark[], seen: Seen): boolean {
    for (const mark of [...marks].reverse()) {
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

  down(kind: PlaneMarkKind, point: Vector, at: Point): void {
    if (this.drawing && this.drawing.mark.kind === kind) {
      this.drawing.began = at;
      return this.move(point);
    }
    const mark = { id: crypto.randomUUID(), kind, points: [point, point] };
    this.drawing = { mark, began: at };
    this.changed();
  }

  move(point: Vector): void {
    if (this.changing) {
      const { before, handle } = this.changing;
      const points = before.points.map((one, i) => (i === handle ? point : one));
      this.put(before.id, { ...before, points });
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
      return this.note(`Change ${names[before.kind].toLowerCase()}`, before.id, before);
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
      this.note(names[mark.kind], mark.id, undefined);
    }
    this.changed();
  }

  cancel(): void {
    this.drawing = undefined;
    this.changed();
  }

  removeSelected(): void {
    const before = this.all.peek().find(({ id }) => id === this.selected.peek());
    if (!before) return;
    this.put(before.id, undefined);
    this.note(`Delete ${names[before.kind].toLowerCase()}`, before.id, before);
    this.changed();
  }

  draw(context: CanvasRenderingContext2D, marks: readonly PlaneMark[], seen: Seen): void {
    context.setLineDash([]);
    for (const mark of marks) {
      const chosen = mark.id === this.selected.peek();
      const colour = chosen ? "#ffd479" : "#ffe9b0";
      const at = mark.points.map(seen);
      for (const [width, style] of [
        [4, "#000a"],
        [1.75, colour],
      ] as const) {
        context.lineWidth = width;
        context.strokeStyle = style;
        context.beginPath();
        at.forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
        context.stroke();
        for (const [x, y] of at) {
          context.beginPath();
          context.arc(x, y, 3, 0, 2 * Math.PI);
          context.stroke();
        }
      }
      const [x, y] = at[mark.kind === "angle" ? 1 : at.length - 1]!;
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
