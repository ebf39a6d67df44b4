// What shows images. The page knows this interface; today's engine draws single frames with WebGL2,
// others can draw planes and volumes.

import type { LoadedFrame } from "./frame_loader";
import type { Voi } from "./display_table";
import type { View } from "./placement";

export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array; // RGBA from the top left
}

export interface Viewport {
  /** What to show; undefined: nothing. */
  setFrame(frame: LoadedFrame | undefined): void;
  /** Grey levels, and whether black and white change places. */
  setDisplay(voi: Voi | undefined, invert: boolean): void;
  setView(view: View): void;
  /** CSS pixels for an image column at which the whole image is seen. */
  fitScale(): number;
  /** Draws now. */
  draw(): void;
  /** The column and row, with fractions, at a point of the canvas in CSS pixels. */
  imagePoint(x: number, y: number): [number, number] | undefined;
  /** What the canvas shows, read back from it. */
  readPixels(): Pixels;
  /**
   * The part of it that the image covers at one image pixel to one canvas pixel. Throws if the
   * image does not fit.
   */
  readImage(): Pixels;
  dispose(): void;
}
