// Which marks in the patient an image of a stack shows: those that lie in its slice.

import { type Frame, planeOf } from "../dicom/frame";
import { normalOf, toPlane } from "../dicom/geometry";
import { liesAlong, type PlaneMark } from "../measure/plane_marks";
import type { PlaneMarks } from "./plane_marks";
import type { StackController } from "./stack_controller";

const leastReach = 0.05; // mm

// Half the way to the next image on either side, so that each mark has its image and no gaps are left.
function reachOf(frames: readonly Frame[], index: number): number {
  const plane = planeOf(frames[index]!)!;
  const steps = [index - 1, index + 1].flatMap((at) => {
    const position = frames[at]?.position;
    return position ? Math.abs(toPlane(plane, position).distance) : [];
  });
  const step = Math.min(...steps, Infinity);
  const thickness = frames[index]!.thickness ?? 1;
  return Math.max(leastReach, (Number.isFinite(step) ? step : thickness) / 2);
}

/** Those of the image that is shown. */
export function planeMarksOn(marks: PlaneMarks, stack: StackController): readonly PlaneMark[] {
  const shown = stack.shown.peek();
  if (!shown) return [];
  const { frame } = shown.loaded;
  const all = marks.shownIn(frame.frameOfReferenceUID);
  const plane = all.length > 0 && planeOf(frame);
  if (!plane) return [];
  const reach = reachOf(stack.stack.frames, shown.index) + 1e-6;
  return all.filter((mark) => liesAlong(mark, normalOf(plane), plane.corner, reach));
}
