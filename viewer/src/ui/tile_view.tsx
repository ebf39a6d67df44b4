// One tile on the screen: the image, and what stands around and over it.

import { useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { frameKey } from "../dicom/frame";
import { FrameViewport } from "../engine/frame_viewport";
import type { Point } from "../measure/annotation";
import { Corners } from "./corners";
import { attachGestures } from "./gestures";
import { offerInspection } from "./inspection";
import { LabelEditor } from "./label_editor";
import { lazy } from "../page/lazy";
import { ScrollTrack } from "./scroll_track";
import { seriesDragType } from "./series_card";
import { settings } from "../page/settings";
import type { StackController } from "./stack_controller";
import { drawTileOverlay } from "./tile_overlay";
import type { Tile } from "./tile";
import type { Workspace } from "./workspace";

const DocumentView = lazy(async () => (await import("./document_view")).DocumentView);
const PlaneView = lazy(async () => (await import("./plane_view")).PlaneView);

const lensRadius = 90;
const lensFactor = 2.5;

export function TileView({ tile, workspace }: { tile: Tile; workspace: Workspace }) {
  const content = tile.content.value;
  const active = workspace.active === tile;
  const several = workspace.visible.value.length > 1;
  const over = useSignal(false);
  const drop = (event: DragEvent) => {
    over.value = false;
    const dragged = event.dataTransfer?.getData(seriesDragType);
    if (!dragged) return;
    event.preventDefault();
    const [study = "", series = ""] = dragged.split("/");
    workspace.activate(tile.index);
    void workspace.open({ study, series }, tile);
  };
  return (
    <div
      class={`stage${active && several ? " active" : ""}${over.value ? " over" : ""}`}
      data-tile={tile.index}
      onPointerDown={() => {
        if (workspace.active !== tile) workspace.activate(tile.index);
      }}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes(seriesDragType)) return;
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => (over.value = false)}
      onDrop={drop}
    >
      {content.kind === "stack" && (
        <StackTile
          key={`${content.of.series}`}
          tile={tile}
          stack={content.stack}
          workspace={workspace}
        />
      )}
      {content.kind === "plane" && (
        <PlaneView
          key={content.plane}
          tile={tile}
          model={content.model}
          plane={content.plane}
          workspace={workspace}
        />
      )}
      {content.kind === "document" && (
        <DocumentView
          of={content.of}
          instances={content.instances}
          tile={tile}
          workspace={workspace}
        />
      )}
      {content.kind === "empty" && <p class="tile-hint dim">Drag a series here</p>}
      {content.kind === "loading" && (
        <p class="loading late" role="status">
          Loading…
        </p>
      )}
      {content.kind === "problem" && (
        <div class="frame-problem" role="alert">
          <strong>The series cannot be shown</strong>
          <p>{content.problem}</p>
          <button onClick={() => void workspace.open(content.of, tile)}>Try again</button>
        </div>
      )}
    </div>
  );
}

interface Properties {
  tile: Tile;
  stack: StackController;
  workspace: Workspace;
}

function StackTile({ tile, stack, workspace }: Properties) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const overlay = useRef<HTMLCanvasElement>(null);
  const unable = useSignal("");
  const lens = useRef<Point | undefined>(undefined);

  const drawOverlay = () => {
    const element = overlay.current;
    if (!element) return;
    const ratio = globalThis.devicePixelRatio || 1;
    const { clientWidth: width, clientHeight: height } = element;
    if (element.width !== Math.round(width * ratio)) element.width = Math.round(width * ratio);
    if (element.height !== Math.round(height * ratio)) element.height = Math.round(height * ratio);
    const context = element.getContext("2d")!;
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawTileOverlay(context, tile, stack, workspace, width, height);
    if (lens.current) drawLens(context, stack, lens.current);
  };

  // The image is asked for with no frame of the screen between.
  useLayoutEffect(() => {
    const element = canvas.current!;
    try {
      const viewport = new FrameViewport(element, () => stack.draw());
      const detach = stack.attach(viewport);
      stack.onDrawn = () => {
        if (stack.shown.peek() || stack.problem.peek()) workspace.begun.value = true;
        drawOverlay();
        if (workspace.active === tile) workspace.redrawOverlays();
      };
      const showLens = (at: Point | undefined) => {
        lens.current = at;
        drawOverlay();
      };
      const endGestures = attachGestures(element, stack, tile, workspace, showLens);
      const observer = new ResizeObserver(() => stack.draw());
      observer.observe(element);
      return () => {
        observer.disconnect();
        endGestures();
        detach();
      };
    } catch (error) {
      unable.value = (error as Error).message;
      return undefined;
    }
  }, [stack]);

  // The active tile has drawn, or something else that lies over images has changed.
  useEffect(
    () =>
      workspace.overlayVersion.subscribe(() => {
        requestAnimationFrame(drawOverlay);
      }),
    [stack],
  );
  useEffect(
    () => workspace.annotations.all.subscribe(() => requestAnimationFrame(drawOverlay)),
    [stack],
  );
  const active = workspace.active === tile;
  useEffect(() => (active ? offerInspection(stack, workspace) : undefined), [stack, active]);

  const problem = unable.value || stack.problem.value;
  const tool = workspace.toolFor(stack);
  const key = frameKey(stack.frame);
  return (
    <>
      <canvas
        ref={canvas}
        tabIndex={0}
        role="img"
        aria-label={`Image ${stack.index.value + 1} of ${stack.count}`}
        class={`image tool-${tool}`}
        onFocus={() => {
          if (!active) workspace.activate(tile.index);
        }}
      />
      <canvas ref={overlay} class="overlay" aria-hidden="true" />
      {settings.value.showTexts && <Corners stack={stack} />}
      {workspace.keyImages.value.has(key) && (
        <span class="key-image" title="Key image">
          ★
        </span>
      )}
      {stack.count > 1 && <ScrollTrack stack={stack} />}
      <Loading stack={stack} />
      {!stack.isFinal && (
        <div class="not-final" role="status">
          Not final: fewer pixels than the image has
        </div>
      )}
      <LabelEditor stack={stack} workspace={workspace} />
      {problem && (
        <div class="frame-problem" role="alert">
          <strong>Image {stack.index.value + 1} cannot be shown</strong>
          <p>{problem}</p>
          {!unable.value && <button onClick={() => stack.retry()}>Try again</button>}
        </div>
      )}
    </>
  );
}

function drawLens(context: CanvasRenderingContext2D, stack: StackController, [x, y]: Point): void {
  stack.engine?.magnify(context, x, y, lensRadius, lensFactor);
  context.strokeStyle = "#7cc8e6";
  context.lineWidth = 1.5;
  context.beginPath();
  context.arc(x, y, lensRadius, 0, 2 * Math.PI);
  context.stroke();
}

// Appears only when an image takes its time: the style sheet delays it.
function Loading({ stack }: { stack: StackController }) {
  if (stack.problem.value || stack.shown.value?.index === stack.index.value) return null;
  return (
    <div class="loading" key={stack.index.value} role="status">
      Loading image {stack.index.value + 1}…
    </div>
  );
}
