// One plane of a volume in a tile: the image, the lines of the other planes, and what it is.

import { useEffect, useRef } from "preact/hooks";
import { decimal, joined, personName } from "../dicom/format";
import { tags, text } from "../dicom/attributes";
import { dot, negative, orientationLetters, times, type Vector } from "../dicom/geometry";
import { PlanePainter } from "../volume/plane_painter";
import { cutDirection, normal, planeName } from "../volume/planes";
import { offerPlanes } from "./plane_inspection";
import { type MprModel, seenAt } from "./mpr_model";
import { attachPlaneGestures } from "./plane_gestures";
import type { Tile } from "./tile";
import type { Workspace } from "./workspace";

export const planeColours = ["#f2a65e", "#7cc8e6", "#8fd694"] as const;

interface Properties {
  tile: Tile;
  model: MprModel;
  plane: number;
  workspace: Workspace;
}

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

function drawLines(canvas: HTMLCanvasElement, model: MprModel, plane: number): void {
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

export function PlaneView({ tile, model, plane, workspace }: Properties) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const lines = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current!;
    let waiting = 0;
    const draw = () => {
      cancelAnimationFrame(waiting);
      waiting = requestAnimationFrame(() => {
        if (model.volume.isLost) return;
        const began = performance.now();
        drawPlane(element, model, plane);
        drawLines(lines.current!, model, plane);
        model.noteDrawing(performance.now() - began);
      });
    };
    const end = model.version.subscribe(draw);
    const detach = attachPlaneGestures(element, model, plane, tile, workspace);
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    return () => {
      cancelAnimationFrame(waiting);
      observer.disconnect();
      detach();
      end();
    };
  }, [model, plane]);
  useEffect(() => (plane === 0 ? offerPlanes(model) : undefined), [model, plane]);
  return (
    <>
      <canvas
        ref={canvas}
        class="image plane"
        tabIndex={0}
        role="img"
        aria-label={`${planeName(model.now.planes, plane)} plane`}
        onFocus={() => workspace.activate(tile.index)}
      />
      <canvas ref={lines} class="overlay" aria-hidden="true" />
      <PlaneTexts model={model} plane={plane} canvas={canvas} />
    </>
  );
}

function PlaneTexts({
  model,
  plane,
  canvas,
}: {
  model: MprModel;
  plane: number;
  canvas: { current: HTMLCanvasElement | null };
}) {
  void model.version.value;
  const { planes, slab, voi, cursor, invert } = model.now;
  const axes = planes[plane]!;
  const { data } = model.stack.frames[0]!;
  const total = model.volume.geometry.slices;
  const across = dot(cursor, normal(axes));
  const pointed = model.pointed.value?.plane === plane ? model.pointed.value.value : undefined;
  const slabNames = { mip: "MIP", minip: "MinIP", mean: "Mean" };
  const scale = canvas.current ? planeScale(model, plane, canvas.current) : 0;
  return (
    <div class="corners">
      <div class="corner top left">
        <strong>{personName(text(data, tags.PatientName))}</strong>
        <span>{text(data, tags.PatientID)}</span>
        <span style={{ color: planeColours[plane] }}>{planeName(planes, plane)}</span>
      </div>
      <div class="corner top right">
        <span>
          {joined([`Series ${text(data, tags.SeriesNumber)}`, text(data, tags.SeriesDescription)])}
        </span>
        {model.notes.map((note) => (
          <span class="warning">{note}</span>
        ))}
        {!model.isComplete && (
          <span class="warning" role="status">
            Not final: {model.loaded.value} of {total} images
          </span>
        )}
        {model.problem.value && <span class="warning">{model.problem.value}</span>}
      </div>
      <div class="corner bottom left">
        {pointed !== undefined && (
          <span class="number pointed">
            {joined([decimal(pointed, 2), model.stack.frames[0]!.unit], " ")}
          </span>
        )}
        <span class="number">Position {decimal(across, 1)} mm</span>
        {slab.thickness > 0 && (
          <span>
            {slabNames[slab.mode]} of {decimal(slab.thickness, 1)} mm
          </span>
        )}
      </div>
      <div class="corner bottom right">
        {invert && <span>Inverted</span>}
        {voi.name && <span>{voi.name}</span>}
        {voi.kind === "window" && (
          <span>
            C {decimal(voi.center, 0)} W {decimal(voi.width, 0)}
          </span>
        )}
      </div>
      <span class="letter left">{orientationLetters(negative(axes.right))}</span>
      <span class="letter right">{orientationLetters(axes.right)}</span>
      <span class="letter top">{orientationLetters(times(axes.down, -1))}</span>
      <span class="letter bottom">{orientationLetters(axes.down)}</span>
      {scale > 0 && (
        <div class="scale-bar" title="Millimetres in the patient">
          <span>{barOf(scale).label}</span>
          <div style={{ width: `${barOf(scale).width}px` }} />
        </div>
      )}
    </div>
  );
}

function barOf(scale: number): { label: string; width: number } {
  const length = [1, 2, 5, 10, 20, 50, 100, 200].filter((one) => one * scale <= 130).at(-1) ?? 1;
  return { label: length >= 10 ? `${length / 10} cm` : `${length} mm`, width: length * scale };
}
