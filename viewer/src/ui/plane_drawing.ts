// Drawing a plane of a volume into a tile, and the lines where the others cut it.

import type { Vector } from "../dicom/geometry";
import { PlanePainter } from "../volume/plane_painter";
import { cutDirection } from "../volume/planes";
import { type MprModel, seenAt } from "./mpr_model";

export const planeColours = ["#f2a65e", "#7cc8e6", "#8fd694"] as const;

/** CSS pixels for a millimetre in a tile. */
export function planeScale(model: MprModel, plane: number, canvas: HTMLElement): number {
  const { clientWidth, clientHeight } = canvas;
  return model.zooms.value[plane]!.scale || model.fitScale(plane, clientWidth, clientHeight);
}

export function drawPlane(canvas: HTMLCanvasElement, model: MprModel, plane: number): void {
  const ratio = globalThis.devicePixelRatio || 1;
  const width = Math.max(1, Math.round(canvas.clientWidth * ratio));
  const height = Math.max(1, Math.round(canvas.clientHeight * ratio));
  if (canvas.width !== width) canvas.width = width;
  if (canvas.height !== height) canvas.height = height;
  const scale = planeScale(model, plane, canvas);
  const axes = model.now.planes[plane]!;
  model.refreshTable();
  PlanePainter.shared().paint(
    {
      volume: model.volume,
      view: { centre: model.middleOf(plane, scale), ...axes, millimetre: scale * ratio },
      slab: model.now.slab,
      table: model.table,
      width,
      height,
    },
    model.tableVersion,
    canvas.getContext("2d", { alpha: false })!,
  );
}

/** The lines of the other planes, and marks. */
export function drawLines(canvas: HTMLCanvasElement, model: MprModel, plane: number): void {
  const ratio = globalThis.devicePixelRatio || 1;
  const { clientWidth: width, clientHeight: height } = canvas;
  canvas.width = Math.round(width * ratio);
  canvas.height = Math.round(height * ratio);
  const context = canvas.getContext("2d")!;
  context.setTransform(ratio, 0, 0, ratio, (width * ratio) / 2, (height * ratio) / 2);
  const { planes, cursor, slab } = model.now;
  const scale = planeScale(model, plane, canvas);
  const [x, y] = seenAt(planes[plane]!, model.middleOf(plane, scale), scale, cursor);
  const reach = width + height;
  const gap = 14;
  planes.forEach((other, i) => {
    const direction = i !== plane && cutDirection(planes[plane]!, other);
    if (!direction) return;
    const [dx, dy] = direction;
    context.strokeStyle = planeColours[i]!;
    const line = (offset: number, dashed: boolean) => {
      const [ox, oy] = [x - dy * offset, y + dx * offset];
      context.setLineDash(dashed ? [5, 5] : []);
      context.lineWidth = dashed ? 1 : 1.25;
      context.beginPath();
      for (const side of [-1, 1]) {
        context.moveTo(ox + side * gap * dx, oy + side * gap * dy);
        context.lineTo(ox + side * reach * dx, oy + side * reach * dy);
      }
      context.stroke();
    };
    line(0, false);
    if (slab.thickness > 0)
      for (const side of [-1, 1]) line((side * slab.thickness * scale) / 2, true);
  });
  const middle = model.middleOf(plane, scale);
  const seen = (point: Vector) => seenAt(planes[plane]!, middle, scale, point);
  model.marks.draw(context, model.marksIn(plane), seen);
}
