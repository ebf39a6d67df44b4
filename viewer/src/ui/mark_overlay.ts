// Marks over the image that they were drawn on, with what they measure.

import type { LoadedFrame } from "../engine/fetch_frame";
import { applied } from "../engine/placement";
import { type Annotation, isArea, type Point } from "../measure/annotation";
import { measure, measurementLines } from "../measure/measurement";
import { linesOf, middle } from "../measure/shapes";
import { type Pen, stroke, text } from "./pen";
import type { Workspace } from "./workspace";

const colours = { mark: "#f2d24b", chosen: "#6fe08b", read: "#7cc8e6" } as const;

export function drawMark(
  pen: Pen,
  mark: Annotation,
  loaded: LoadedFrame,
  workspace: Workspace,
  width: number,
  height: number,
): void {
  const { context, placement } = pen;
  const chosen = workspace.annotations.selected.peek() === mark.id;
  const colour = chosen ? colours.chosen : mark.origin ? colours.read : colours.mark;
  stroke(pen, linesOf(mark), colour, 1.5);
  const canvasPoints = mark.points.map((point) => applied(placement, ...point));
  if (mark.kind === "arrow") drawHead(context, canvasPoints[0]!, canvasPoints[1]!, colour);
  if (mark.kind === "cobb" && mark.points.length === 4) {
    context.save();
    context.setLineDash([3, 3]);
    const [a, b, c, d] = mark.points as [Point, Point, Point, Point];
    stroke(pen, [[middle(a, b), middle(c, d)]], colour, 1);
    context.restore();
  }
  if (mark.kind !== "text" && mark.kind !== "freehand") {
    for (const [x, y] of canvasPoints) {
      context.beginPath();
      context.arc(x, y, chosen || mark.kind === "point" ? 3.5 : 2, 0, 2 * Math.PI);
      context.fillStyle = colour;
      context.strokeStyle = "#000a";
      context.lineWidth = 1;
      context.stroke();
      context.fill();
    }
  }
  drawLabel(context, mark, canvasPoints, loaded, colour, width, height);
}

function drawLabel(
  context: CanvasRenderingContext2D,
  mark: Annotation,
  points: Point[],
  loaded: LoadedFrame,
  colour: string,
  width: number,
  height: number,
): void {
  const measurement = measure(mark, loaded.frame, loaded);
  const lines = measurementLines(mark, measurement);
  if (lines.length === 0) return;
  // Beside the rightmost place; within the tile.
  const place = mark.kind === "arrow" ? points[1]! : points.reduce((a, b) => (b[0] > a[0] ? b : a));
  const below = isArea(mark.kind) ? 0 : 4;
  const longest = Math.max(...lines.map((line) => line.length)) * 6.6;
  const x = Math.max(4, Math.min(place[0] + 9, width - longest - 8));
  const y = Math.max(14, Math.min(place[1] + below, height - 15 * lines.length));
  text(context, lines, x, y, colour);
}

function drawHead(
  context: CanvasRenderingContext2D,
  head: Point,
  tail: Point,
  colour: string,
): void {
  const angle = Math.atan2(head[1] - tail[1], head[0] - tail[0]);
  context.beginPath();
  context.moveTo(...head);
  for (const turn of [2.7, -2.7])
    context.lineTo(head[0] + 12 * Math.cos(angle + turn), head[1] + 12 * Math.sin(angle + turn));
  context.closePath();
  context.fillStyle = colour;
  context.fill();
}
