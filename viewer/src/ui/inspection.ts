// `window.isocenter.viewport`: what is shown and the pixels as they are on the canvas, for tests
// and the curious.

import { makeWindow } from "../engine/presets";
import type { View } from "../engine/placement";
import type { Pixels } from "../engine/viewport";
import { measure } from "../measure/measurement";
import { planeMarksOn } from "./marks_in_slices";
import type { StackController } from "./stack_controller";
import type { Workspace } from "./workspace";

export interface Inspection {
  state(): object;
  show(index: number): void;
  setWindow(center: number, width: number): void;
  setView(view: Partial<View>): void;
  /** The whole canvas. */
  readPixels(): Pixels;
  /** The image at 1:1 without interpolation, read from the canvas; the view stays so. */
  readImage(): Pixels;
}

export function offerInspection(stack: StackController, workspace: Workspace): () => void {
  const engine = () => {
    if (!stack.engine) throw new Error("There is no viewport");
    return stack.engine;
  };
  const viewportInspection: Inspection = {
    state: () => {
      const shown = stack.shown.value;
      const frame = shown?.loaded.frame;
      return {
        index: stack.index.value,
        count: stack.count,
        shown: shown?.index,
        complete: shown?.index === stack.index.value && stack.isFinal,
        isFinal: stack.isFinal,
        problem: stack.problem.value,
        isBlended: frame !== undefined && stack.superimposer?.of(frame) !== undefined,
        voi: shown?.voi,
        scale: stack.currentScale(), // that of `view`, also before it is drawn
        view: stack.view.value,
        invert: stack.invert.value,
        rate: stack.cine.rate.value,
        playing: stack.cine.playing.value,
        frame: frame && {
          studyUID: frame.studyUID,
          seriesUID: frame.seriesUID,
          instanceUID: frame.instanceUID,
          number: frame.number,
          rows: frame.rows,
          columns: frame.columns,
        },
      };
    },
    show: (index) => stack.show(index),
    setWindow: (center, width) => stack.setVoi(makeWindow(center, width)),
    setView: (view) => stack.setView(view),
    readPixels: () => {
      stack.drawNow();
      return engine().readPixels();
    },
    readImage: () => {
      stack.actualSize();
      stack.setView({ smooth: false, rotation: 0, flip: false });
      stack.drawNow();
      return engine().readImage();
    },
  };
  const page = globalThis as { isocenter?: { viewport: Inspection; workspace: object } };
  const offered = { viewport: viewportInspection, workspace: inspectWorkspace(workspace) };
  page.isocenter = offered;
  return () => {
    if (page.isocenter === offered) delete page.isocenter;
  };
}

function inspectWorkspace(workspace: Workspace): object {
  return {
    tiles: () =>
      workspace.visible.peek().map(({ content, stack }) => ({
        kind: content.peek().kind,
        series: stack?.frame.seriesUID,
        index: stack?.index.peek(),
        shown: stack?.shown.peek()?.index,
        view: stack?.view.peek(),
        voi: stack?.shown.peek()?.voi,
        placement: stack?.engine?.placement(),
      })),
    active: () => workspace.activeIndex.peek(),
    marks: () =>
      workspace.annotations.all.peek().map((mark) => {
        const shown = workspace.stack?.shown.peek();
        const here =
          shown &&
          mark.frameKey === `${shown.loaded.frame.instanceUID}/${shown.loaded.frame.number}`;
        return { ...mark, measurement: here && measure(mark, shown.loaded.frame, shown.loaded) };
      }),
    planeMarks: () => ({
      all: workspace.planes.marks.all.peek(),
      shown: workspace.stack ? planeMarksOn(workspace.planes.marks, workspace.stack) : [],
    }),
    memory: () => ({
      loaded: workspace.queue.cache.count,
      frames: workspace.queue.cache.bytes,
      capacity: workspace.queue.cache.capacity,
      requests: workspace.queue.requests,
    }),
  };
}
