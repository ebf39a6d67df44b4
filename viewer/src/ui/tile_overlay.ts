// What lies over an image: shutters, overlay planes, reference lines, the 3-D cursor, marks. Drawn on one canvas a tile.

import { frameKey, planeOf } from "../dicom/frame";
import { intersection, toPlane, type Vector } from "../dicom/geometry";
import { type Overlay, type Shutter, shuttersOf } from "../dicom/overlay";
import type { LoadedFrame } from "../engine/fetch_frame";
import { applied } from "../engine/placement";
import { drawMark } from "./mark_overlay";
import { planeMarksOn } from "./marks_in_slices";
import { path, type Pen, stroke, text } from "./pen";
import { drawGraphics } from "./presentation_overlay";
import { settings } from "../page/settings";
import type { StackController } from "./stack_controller";
import type { Tile } from "./tile";
import type { Workspace } from "./workspace";

const colours = {
  reference: "#5fd0a8",
  cursor: "#ff8f6b",
  overlay: [120, 230, 255],
} as const;

/** Draws all of it anew; `context` is scaled to CSS pixels. */
export function drawTileOverlay(
  context: CanvasRenderingContext2D,
  tile: Tile,
  stack: StackController,
  workspace: Workspace,
  width: number,
  height: number,
): void {
  context.clearRect(0, 0, width, height);
  const shown = stack.shown.peek();
  const placement = stack.engine?.placement();
  if (!shown || !placement) return;
  const pen = { context, placement };
  const { frame } = shown.loaded;
  if (settings.peek().showOverlays) {
    drawShutters(
      pen,
      shown.loaded,
      [...shuttersOf(frame.data), ...(stack.presentation?.shutters ?? [])],
      width,
      height,
    );
    for (const overlay of shown.loaded.overlays ?? []) drawOverlay(pen, overlay);
    if (stack.presentation) drawGraphics(pen, stack.presentation, frame, width, height);
  }
  if (settings.peek().showOverlays) workspace.structures.draw(pen, frame);
  if (settings.peek().showReferenceLines) drawReferenceLines(pen, tile, stack, workspace);
  drawCursor(pen, stack, workspace);
  const draft = workspace.editor.draft.peek();
  const marks = workspace.annotations.onFrame(frameKey(frame));
  for (const mark of marks) drawMark(pen, mark, shown.loaded, workspace, width, height);
  drawPlaneMarks(pen, stack, workspace);
  if (draft && draft.frameKey === frameKey(frame))
    drawMark(pen, draft, shown.loaded, workspace, width, height);
}

function drawShutters(
  pen: Pen,
  loaded: LoadedFrame,
  shutters: Shutter[],
  width: number,
  height: number,
): void {
  const { context, placement } = pen;
  for (const shutter of shutters) {
    if (shutter.kind === "bitmap") {
      const mask = loaded.overlays?.find(({ group }) => group === shutter.group);
      if (mask) drawBits(pen, mask, [0, 0, 0]);
      continue;
    }
    context.beginPath();
    context.rect(0, 0, width, height);
    if (shutter.kind === "rectangle") {
      const { left, top, right, bottom } = shutter;
      path(pen, [
        [left, top],
        [right, top],
        [right, bottom],
        [left, bottom],
      ]);
      context.closePath();
    } else if (shutter.kind === "polygon") {
      path(pen, shutter.points);
      context.closePath();
    } else {
      const [x, y] = applied(placement, shutter.x, shutter.y);
      const radius = shutter.radius * Math.hypot(placement.a, placement.b);
      context.moveTo(x + radius, y);
      context.arc(x, y, radius, 0, 2 * Math.PI);
    }
    context.fillStyle = "#000";
    context.fill("evenodd");
  }
}

const pictures = new WeakMap<Overlay, HTMLCanvasElement>();

function drawOverlay(pen: Pen, overlay: Overlay): void {
  drawBits(pen, overlay, colours.overlay);
  if (!overlay.label) return;
  const { context, placement } = pen;
  const [x, y] = applied(placement, overlay.left, overlay.top);
  text(context, [overlay.label], x + 4, y + 14, "#78e6ff");
}

function drawBits(
  { context, placement }: Pen,
  overlay: Overlay,
  [red, green, blue]: readonly [number, number, number],
): void {
  let picture = pictures.get(overlay);
  if (!picture) {
    picture = document.createElement("canvas");
    picture.width = overlay.columns;
    picture.height = overlay.rows;
    const drawing = picture.getContext("2d")!;
    const image = drawing.createImageData(overlay.columns, overlay.rows);
    overlay.bits.forEach((bit, i) => {
      if (bit) image.data.set([red, green, blue, 255], 4 * i);
    });
    drawing.putImageData(image, 0, 0);
    pictures.set(overlay, picture);
  }
  const { a, b, c, d, e, f } = placement;
  context.save();
  context.transform(a, b, c, d, e, f);
  context.imageSmoothingEnabled = false;
  context.drawImage(picture, overlay.left, overlay.top);
  context.restore();
}

// Where the active tile's image cuts this one.
function drawReferenceLines(
  pen: Pen,
  tile: Tile,
  stack: StackController,
  workspace: Workspace,
): void {
  const active = workspace.active.stack;
  if (!active || workspace.active === tile || active === stack) return;
  const frame = stack.shown.peek()!.loaded.frame;
  const other = active.shown.peek()?.loaded.frame ?? active.frame;
  if (!frame.frameOfReferenceUID || frame.frameOfReferenceUID !== other.frameOfReferenceUID) return;
  const [plane, cutting] = [planeOf(frame), planeOf(other)];
  const line = plane && cutting && intersection(plane, cutting);
  if (!line) return;
  stroke(pen, [line], colours.reference, 1.25);
}

// Marks in the patient that lie in this slice.
function drawPlaneMarks(
  { context, placement }: Pen,
  stack: StackController,
  workspace: Workspace,
): void {
  const marks = planeMarksOn(workspace.planes.marks, stack);
  const plane = marks.length > 0 && planeOf(stack.shown.peek()!.loaded.frame);
  if (!plane) return;
  const seen = (point: Vector) => applied(placement, ...toPlane(plane, point).at);
  workspace.planes.marks.draw(context, marks, seen);
}

function drawCursor(
  { context, placement }: Pen,
  stack: StackController,
  workspace: Workspace,
): void {
  const cursor = workspace.together.cursor.peek();
  const frame = stack.shown.peek()!.loaded.frame;
  const plane = planeOf(frame);
  if (!cursor || !plane || cursor.frameOfReference !== frame.frameOfReferenceUID) return;
  const { at, distance } = toPlane(plane, cursor.point);
  const reach = Math.max(frame.thickness ?? 0, 2);
  if (Math.abs(distance) > reach) return;
  const [x, y] = applied(placement, ...at);
  context.save();
  context.strokeStyle = colours.cursor;
  context.lineWidth = 1.5;
  context.beginPath();
  for (const [dx, dy] of [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const) {
    context.moveTo(x + 4 * dx, y + 4 * dy);
    context.lineTo(x + 14 * dx, y + 14 * dy);
  }
  context.stroke();
  context.restore();
}
