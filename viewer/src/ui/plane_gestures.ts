// Hands on a plane: the lines of the other planes are moved and turned; the chosen tool does the rest.

import type { Vector } from "../dicom/geometry";
import type { Point } from "../measure/annotation";
import { cutDirection } from "../volume/planes";
import { type MprModel, type MprState, pointAt, seenAt } from "./mpr_model";
import { planeScale } from "./plane_drawing";
import { settings } from "../page/settings";
import type { Tool } from "../page/tools";
import type { Tile } from "./tile";
import type { Workspace } from "./workspace";

const lineReach = 7; // CSS pixels
const centreReach = 14;
const turnBeyond = 60; // from where the lines meet, a line is turned; nearer, it is moved
const pixelsPerStep = 4;

type Hold = "centre" | "turn" | Tool;

interface Held {
  hold: Hold;
  last: Point; // from the middle of the tile
  before: MprState;
  scrolled: number;
}

export function attachPlaneGestures(
  canvas: HTMLCanvasElement,
  model: MprModel,
  plane: number,
  tile: Tile,
  workspace: Workspace,
): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  let held: Held | undefined;

  const fromMiddle = (event: MouseEvent): Point => {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    return [event.clientX - left - width / 2, event.clientY - top - height / 2];
  };
  const scale = () => planeScale(model, plane, canvas);
  const axes = () => model.now.planes[plane]!;
  const middle = () => model.middleOf(plane, scale());
  const cursorAt = () => seenAt(axes(), middle(), scale(), model.now.cursor);

  const holdAt = (at: Point, event: PointerEvent): Hold => {
    const { middle: byMiddle, right } = settings.peek().mouse;
    if (event.button > 0) return event.button === 1 ? byMiddle : right;
    const tool = workspace.tool.peek();
    if (tool === "length" || tool === "angle") return tool; // lines are crossed while one measures
    const [x, y] = cursorAt();
    const [dx, dy] = [at[0] - x, at[1] - y];
    const far = Math.hypot(dx, dy);
    if (far < centreReach) return "centre";
    const onLine = model.now.planes.some((other, i) => {
      const direction = i !== plane && cutDirection(axes(), other);
      return direction && Math.abs(dx * direction[1] - dy * direction[0]) < lineReach;
    });
    if (onLine) return far > turnBeyond ? "turn" : "centre";
    return tool;
  };
  const pointOf = (at: Point) => pointAt(axes(), middle(), scale(), at);
  const seen = (point: Vector) => seenAt(axes(), middle(), scale(), point);

  const apply = (hold: Hold, at: Point, by: Point): void => {
    const [x, y] = cursorAt();
    switch (hold) {
      case "turn": {
        const angle =
          Math.atan2(at[1] - y, at[0] - x) - Math.atan2(at[1] - by[1] - y, at[0] - by[0] - x);
        return model.turn(plane, angle);
      }
      case "window":
        return model.adjustWindow(...by);
      case "pan": {
        const { panX, panY } = model.zooms.peek()[plane]!;
        return model.setZoom(plane, { scale: scale(), panX: panX + by[0], panY: panY + by[1] });
      }
      case "zoom":
        return zoomBy(Math.exp(-by[1] / 150));
      case "scroll": {
        held!.scrolled += by[1] / pixelsPerStep;
        const steps = Math.trunc(held!.scrolled);
        held!.scrolled -= steps;
        if (steps !== 0) model.step(plane, steps);
        return;
      }
      default:
        return model.moveCursor(pointAt(axes(), middle(), scale(), at));
    }
  };

  const zoomBy = (factor: number) => {
    const { panX, panY } = model.zooms.peek()[plane]!;
    model.setZoom(plane, { scale: scale() * factor, panX: panX * factor, panY: panY * factor });
  };

  const names: Partial<Record<Hold, string>> = { turn: "Turn planes", window: "Window" };

  canvas.addEventListener(
    "pointerdown",
    (event) => {
      canvas.setPointerCapture(event.pointerId);
      canvas.focus({ preventScroll: true });
      workspace.activate(tile.index);
      if (event.button === 1) event.preventDefault();
      const at = fromMiddle(event);
      const hold = event.shiftKey && event.button === 0 ? "centre" : holdAt(at, event);
      held = { hold, last: at, before: model.now, scrolled: 0 };
      if (hold === "length" || hold === "angle") {
        const { marks } = model;
        if (marks.isBusy || !marks.grab(at, model.marksIn(plane), seen))
          marks.down(hold, pointOf(at), at, model.ground);
        return;
      }
      if (hold === "cursor") apply(hold, at, [0, 0]);
    },
    { signal },
  );
  canvas.addEventListener(
    "pointermove",
    (event) => {
      const at = fromMiddle(event);
      model.point(plane, pointOf(at));
      if (model.marks.isBusy) {
        model.marks.move(pointOf(at));
        return;
      }
      if (!held) {
        const hold = holdAt(at, { button: 0 } as PointerEvent);
        canvas.style.cursor = hold === "turn" ? "grab" : hold === "centre" ? "move" : "";
        return;
      }
      apply(held.hold, at, [at[0] - held.last[0], at[1] - held.last[1]]);
      held.last = at;
    },
    { signal },
  );
  const up = (event: PointerEvent) => {
    if (held?.hold === "length" || held?.hold === "angle") model.marks.up(fromMiddle(event));
    else if (held) workspace.planes.note(model, names[held.hold] ?? "Move planes", held.before);
    held = undefined;
  };
  canvas.addEventListener("pointerup", up, { signal });
  canvas.addEventListener("pointercancel", up, { signal });
  canvas.addEventListener("pointerleave", () => model.point(plane, undefined), { signal });
  canvas.addEventListener(
    "wheel",
    (event) => {
      event.preventDefault();
      workspace.activate(tile.index);
      if (event.ctrlKey) return zoomBy(Math.exp(-event.deltaY / 300));
      model.step(plane, Math.sign(event.deltaY) * (event.shiftKey ? 10 : 1));
    },
    { signal, passive: false },
  );
  canvas.addEventListener(
    "dblclick",
    () => {
      if (!model.marks.isBusy) workspace.toggleAlone(tile.index);
    },
    { signal },
  );
  canvas.addEventListener("contextmenu", (event) => event.preventDefault(), { signal });
  return () => listening.abort();
}
