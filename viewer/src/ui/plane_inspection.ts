// `window.isocenter.planes`: planes as they are shown, for tests and the curious.

import { dot } from "../dicom/geometry";
import { makeWindow } from "../engine/presets";
import type { Pixels } from "../engine/viewport";
import { planeMarkValue } from "../measure/plane_marks";
import { toVoxels } from "../volume/geometry";
import { slabSamples } from "../volume/plane_painter";
import { normal } from "../volume/planes";
import type { MprModel } from "./mpr_model";
import { drawPlane, planeScale } from "./plane_drawing";

/** `window.isocenter.planes`, while planes are shown. */
export function offerPlanes(model: MprModel): () => void {
  const canvasOf = (plane: number) =>
    document.querySelector<HTMLCanvasElement>(`[data-tile="${plane}"] canvas.plane`)!;
  const planes = {
    state: () => ({
      ...model.now,
      loaded: model.loaded.peek(),
      slices: model.volume.geometry.slices,
      notes: model.notes,
      tilt: model.volume.geometry.tilt,
      steps: model.volume.geometry.steps,
      middles: [0, 1, 2].map((plane) =>
        model.middleOf(plane, planeScale(model, plane, canvasOf(plane))),
      ),
      scales: [0, 1, 2].map((plane) => planeScale(model, plane, canvasOf(plane))),
      bytes: model.volume.bytes,
      pointed: model.pointed.peek(),
      marks: model.marks.all.peek().map((mark) => ({ ...mark, value: planeMarkValue(mark) })),
      samples: [0, 1, 2].map((plane) => {
        const at = normal(model.now.planes[plane]!);
        const along = toVoxels(model.volume.geometry).map(([axis]) => dot(axis, at));
        return slabSamples(Math.hypot(...along) * model.now.slab.thickness);
      }),
    }),
    moveCursor: (to: [number, number, number]) => model.moveCursor(to),
    setWindow: (center: number, width: number) => model.change({ voi: makeWindow(center, width) }),
    readPixels: (plane: number): Pixels => {
      const canvas = canvasOf(plane);
      drawPlane(canvas, model, plane);
      const { width, height } = canvas;
      const { data } = canvas.getContext("2d")!.getImageData(0, 0, width, height);
      return { width, height, data: new Uint8Array(data.buffer) };
    },
  };
  const page = globalThis as { isocenter?: object };
  const offered = { planes };
  page.isocenter = offered;
  return () => {
    if (page.isocenter === offered) delete page.isocenter;
  };
}
