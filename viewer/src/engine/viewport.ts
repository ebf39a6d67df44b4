// What shows one stack. The page knows this interface; today's only engine draws with WebGL2.

import type { Window } from "../dicom/frame";
import type { LoadedFrame } from "./frame_loader";

/** How an image lies in its viewport, in CSS pixels. */
export interface View {
  scale: number;      // CSS pixels for one column
  panX: number;       // of the image's centre from the viewport's
  panY: number;
  smooth: boolean;    // linear interpolation instead of nearest
}

export interface Viewport {
  /** The frame to show; undefined: nothing. */
  setFrame(frame: LoadedFrame | undefined): void;
  setWindow(window: Window, invert: boolean): void;
  setView(view: View): void;
  /** The scale at which the whole image is seen. */
  fitScale(): number;
  /** Draws now. */
  draw(): void;
  /** The canvas's pixels, as drawn, RGBA from the top. */
  readPixels(): { width: number; height: number; data: Uint8Array };
  dispose(): void;
}

const leastScale = 0.02;
const greatestScale = 64;

/** Zoomed so that the point (x, y), from the viewport's centre, stays on the same spot of the image. */
export function zoomedAbout(view: View, factor: number, x: number, y: number): View {
  const scale = Math.min(greatestScale, Math.max(leastScale, view.scale * factor));
  const applied = scale / view.scale;
  return { ...view, scale, panX: x + (view.panX - x) * applied, panY: y + (view.panY - y) * applied };
}
