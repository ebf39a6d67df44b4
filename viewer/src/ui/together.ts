// What tiles do together: they scroll, zoom and change their windows as one does, and go to a place in the patient.

import { signal } from "@preact/signals";
import { planeOf } from "../dicom/frame";
import { dot, normalOf, toPatient, toPlane, type Vector } from "../dicom/geometry";
import type { Grid } from "./grid";
import type { StackController } from "./stack_controller";
import type { Change } from "./stack_display";

export interface Following {
  scroll: boolean;
  view: boolean;
  window: boolean;
}

export interface Cursor {
  frameOfReference: string;
  point: Vector;
}

export class Together {
  readonly following = signal<Following>({ scroll: false, view: false, window: false });
  readonly cursor = signal<Cursor | undefined>(undefined);
  private anchors = new Map<StackController, number>(); // images that belong together, when following began

  constructor(private grid: Grid) {}

  follow(following: Following): void {
    this.following.value = following;
    this.anchors.clear();
    for (const { stack } of this.grid.tiles) if (stack) this.anchors.set(stack, stack.index.peek());
  }

  /** Hands have done something to a stack: those follow that are to. */
  changed(source: StackController, change: Change): void {
    const { scroll, view, window } = this.following.peek();
    const wanted = { index: scroll, view, voi: window }[change];
    if (!wanted) return;
    for (const { stack } of this.grid.visible.peek()) {
      if (!stack || stack === source) continue;
      if (change === "index") stack.goTo(this.counterpart(source, stack));
      else if (change === "view") this.followView(source, stack);
      else if (!stack.isColour && source.stack.modality === stack.stack.modality)
        stack.setDisplay({ voi: source.voi.peek(), invert: source.invert.peek() });
    }
  }

  // Images of other sizes are seen as large as before in relation to their tile.
  private followView(source: StackController, target: StackController): void {
    const view = source.view.peek();
    const [from, to] = [source.engine?.fitScale(), target.engine?.fitScale()];
    const spacing = (stack: StackController) => stack.frame.spacing?.[1];
    const [one, other] = [spacing(source), spacing(target)];
    // Where both are calibrated a centimetre is as long in both.
    const ratio = one && other ? other / one : from && to ? to / from : 1;
    target.setDisplay({ view: { ...view, scale: view.scale * ratio } });
  }

  /** The image of `target` that belongs to the one of `source`: at the same place, or as far on as that one is. */
  private counterpart(source: StackController, target: StackController): number {
    const { frame } = source;
    const plane = planeOf(frame);
    const other = planeOf(target.frame);
    const parallel = plane && other && Math.abs(dot(normalOf(plane), normalOf(other))) > 0.95;
    if (parallel && frame.frameOfReferenceUID === target.frame.frameOfReferenceUID)
      return nearest(target, toPatient(plane, [plane.columns / 2, plane.rows / 2]));
    const moved = source.index.peek() - (this.anchors.get(source) ?? source.index.peek());
    return (this.anchors.get(target) ?? target.index.peek()) + moved;
  }

  /** All other tiles go to a place in the patient. */
  pointAt(source: StackController, point: Vector): void {
    const { frameOfReferenceUID } = source.frame;
    this.cursor.value = { frameOfReference: frameOfReferenceUID, point };
    for (const { stack } of this.grid.visible.peek()) {
      if (!stack || stack === source) continue;
      if (stack.frame.frameOfReferenceUID !== frameOfReferenceUID || !stack.plane) continue;
      stack.goTo(nearest(stack, point));
    }
    this.grid.redrawOverlays();
  }
}

/** The image of a stack that is nearest to a point, along the normal. */
export function nearest(stack: StackController, point: Vector): number {
  let best = stack.index.peek();
  let least = Infinity;
  stack.stack.frames.forEach((frame, index) => {
    const plane = planeOf(frame);
    if (!plane) return;
    const distance = Math.abs(toPlane(plane, point).distance);
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}
