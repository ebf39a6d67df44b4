// Lines and texts over images, readable on black and on white.

import { type Affine, applied } from "../engine/placement";
import type { Point } from "../measure/annotation";

export interface Pen {
  context: CanvasRenderingContext2D;
  placement: Affine; // from columns and rows to CSS pixels
}

/** Adds a line to the path that is being made. */
export function path({ context, placement }: Pen, points: readonly Point[]): void {
  points.forEach((point, i) => {
    const [x, y] = applied(placement, ...point);
    if (i === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  });
}

export function stroke(
  { context, placement }: Pen,
  lines: readonly Point[][],
  colour: string,
  width: number,
): void {
  for (const [style, size] of [
    ["#000a", width + 2],
    [colour, width],
  ] as const) {
    context.strokeStyle = style;
    context.lineWidth = size;
    context.lineJoin = "round";
    context.beginPath();
    for (const line of lines) path({ context, placement }, line);
    context.stroke();
  }
}

/** Text, a line below another. */
export function text(
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  x: number,
  y: number,
  colour: string,
): void {
  context.font = `12px ${getComputedStyle(document.body).fontFamily}`;
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = "#000c";
  context.fillStyle = colour;
  lines.forEach((line, i) => {
    context.strokeText(line, x, y + 15 * i);
    context.fillText(line, x, y + 15 * i);
  });
}
