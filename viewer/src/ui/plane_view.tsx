// One plane of a volume in a tile: the image, the lines of the other planes, and what it is.

import { useEffect, useRef } from "preact/hooks";
import { decimal, joined, personName } from "../dicom/format";
import { tags, text } from "../dicom/attributes";
import { dot, negative, orientationLetters, times } from "../dicom/geometry";
import { normal, planeName } from "../volume/planes";
import type { MprModel } from "./mpr_model";
import { drawLines, drawPlane, planeColours, planeScale } from "./plane_drawing";
import { attachPlaneGestures } from "./plane_gestures";
import { offerPlanes } from "./plane_inspection";
import type { Tile } from "./tile";
import type { Workspace } from "./workspace";

interface Properties {
  tile: Tile;
  model: MprModel;
  plane: number;
  workspace: Workspace;
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
        <strong class="private">{personName(text(data, tags.PatientName))}</strong>
        <span class="private">{text(data, tags.PatientID)}</span>
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
