// Graphics and texts of a presentation state over an image (PS3.3 C.10.5).

import type { Frame } from "../dicom/frame";
import {
  type DisplayedArea,
  type Graphic,
  type GraphicText,
  type PresentationState,
  reaches,
} from "../dicom/presentation_state";
import { applied } from "../engine/placement";
import type { Point } from "../measure/annotation";
import { ellipseOf } from "../measure/shapes";
import { type Pen, text } from "./pen";

const usualColour = "#7cc8e6";

type ToCanvas = (point: Point, inImage: boolean) => Point;

// DISPLAY units are parts of the displayed area (PS3.3 C.10.5.1.1).
function placer({ placement }: Pen, area: DisplayedArea | undefined, frame: Frame): ToCanvas {
  const [left, top] = area ? area.topLeft : [1, 1];
  const [right, bottom] = area ? area.bottomRight : [frame.columns, frame.rows];
  return ([x, y], inImage) =>
    inImage
      ? applied(placement, x, y)
      : applied(placement, left - 1 + x * (right - left + 1), top - 1 + y * (bottom - top + 1));
}

export function drawGraphics(
  pen: Pen,
  state: PresentationState,
  frame: Frame,
  width: number,
  height: number,
): void {
  if (!reaches(state.images, frame)) return;
  const area = state.areas.find(({ reach }) => reaches(reach, frame));
  const place = placer(pen, area, frame);
  for (const { reach, layer, graphics, texts } of state.annotated) {
    if (!reaches(reach, frame)) continue;
    const colour = state.colours.get(layer) ?? usualColour;
    for (const graphic of graphics) drawGraphic(pen.context, graphic, place, colour);
    for (const object of texts) drawText(pen.context, object, place, width, height, colour);
  }
}

function outline(
  context: CanvasRenderingContext2D,
  { type, points, inImage }: Graphic,
  place: ToCanvas,
): void {
  const at = points.map((point) => place(point, inImage));
  context.beginPath();
  if (type === "CIRCLE" && at.length >= 2) {
    const [[x, y], edge] = at as [Point, Point];
    context.arc(x, y, Math.hypot(edge[0] - x, edge[1] - y), 0, 2 * Math.PI);
  } else if (type === "ELLIPSE" && at.length >= 4) {
    const { centre, u, v } = ellipseOf(at);
    const turn = Math.atan2(u[1], u[0]);
    context.ellipse(centre[0], centre[1], Math.hypot(...u), Math.hypot(...v), turn, 0, 2 * Math.PI);
  } else if (type === "INTERPOLATED" && at.length > 2) {
    smoothPath(context, at);
  } else {
    at.forEach(([x, y], i) => (i === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  }
}

// Catmull and Rom: a smooth line through all points.
function smoothPath(context: CanvasRenderingContext2D, points: Point[]): void {
  context.moveTo(...points[0]!);
  for (let i = 0; i + 1 < points.length; ++i) {
    const [a, b, c, d] = [i - 1, i, i + 1, i + 2].map(
      (at) => points[Math.min(points.length - 1, Math.max(0, at))]!,
    ) as [Point, Point, Point, Point];
    context.bezierCurveTo(
      b[0] + (c[0] - a[0]) / 6,
      b[1] + (c[1] - a[1]) / 6,
      c[0] - (d[0] - b[0]) / 6,
      c[1] - (d[1] - b[1]) / 6,
      ...c,
    );
  }
}

function drawGraphic(
  context: CanvasRenderingContext2D,
  graphic: Graphic,
  place: ToCanvas,
  colour: string,
): void {
  context.save();
  if (graphic.type === "POINT") {
    const [x, y] = place(graphic.points[0] ?? [0, 0], graphic.inImage);
    context.beginPath();
    context.arc(x, y, 3.5, 0, 2 * Math.PI);
    context.fillStyle = colour;
    context.fill();
  } else {
    outline(context, graphic, place);
    if (graphic.filled) {
      context.fillStyle = colour;
      context.fill();
    }
    context.lineWidth = 3.5;
    context.strokeStyle = "#000a";
    context.stroke();
    context.lineWidth = 1.5;
    context.strokeStyle = colour;
    context.stroke();
  }
  context.restore();
}

function drawText(
  context: CanvasRenderingContext2D,
  { lines, anchor, anchorInImage, anchorVisible, box, boxInImage }: GraphicText,
  place: ToCanvas,
  width: number,
  height: number,
  colour: string,
): void {
  const corner = box ? place(box[0], boxInImage) : anchor && place(anchor, anchorInImage);
  if (!corner) return;
  const x = Math.max(4, Math.min(corner[0], width - 40));
  const y = Math.max(14, Math.min(corner[1] + (box ? 12 : 4), height - 6));
  if (anchor && anchorVisible && box) {
    const [ax, ay] = place(anchor, anchorInImage);
    context.strokeStyle = colour;
    context.lineWidth = 1;
    context.beginPath();
    context.moveTo(ax, ay);
    context.lineTo(x, y);
    context.stroke();
  }
  text(context, lines, x, y, colour);
}
