// `window.isocenter.viewport`: what is shown and the pixels as they are on the canvas, for tests
// and the curious.

import { makeWindow } from "../engine/presets";
import type { View } from "../engine/placement";
import type { Pixels, Viewport } from "../engine/viewport";
import type { StackController } from "./stack_controller";

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

export function offerInspection(stack: StackController, viewport: Viewport): () => void {
  const viewportInspection: Inspection = {
    state: () => {
      const shown = stack.shown.value;
      const frame = shown?.loaded.frame;
      return {
        index: stack.index.value,
        count: stack.count,
        shown: shown?.index,
        complete: shown?.index === stack.index.value,
        problem: stack.problem.value,
        voi: shown?.voi,
        scale: stack.currentScale(), // that of `view`, also before it is drawn
        view: stack.view.value,
        invert: stack.invert.value,
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
      return viewport.readPixels();
    },
    readImage: () => {
      stack.actualSize();
      stack.setView({ smooth: false });
      stack.drawNow();
      return viewport.readImage();
    },
  };
  const page = globalThis as { isocenter?: { viewport: Inspection } };
  page.isocenter = { viewport: viewportInspection };
  return () => delete page.isocenter;
}
