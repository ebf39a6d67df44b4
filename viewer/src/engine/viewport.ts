// What shows images. The page knows this interface; engines draw frames, planes and volumes.

import type { LoadedFrame } from "./fetch_frame";
import type { Colours } from "../dicom/colours";
import type { Voi } from "./display_table";
import type { Laid } from "./painter";
import type { Affine, View } from "./placement";

export interface Pixels {
  width: number;
  height: number;
  data: Uint8Array; // RGBA from the top left
}

export interface Viewport {
  /** What to show; undefined: nothing. */
  setFrame(frame: LoadedFrame | undefined): void;
  /** Grey levels, whether black and white change places, colours for grey levels, and what lies over the image. */
  setDisplay(
    voi: Voi | undefined,
    invert: boolean,
    colours: Colours | undefined,
    laid?: Laid,
  ): void;
  setView(view: View): void;
  /** CSS pixels for an image column at which the whole image is seen. */
  fitScale(): number;
  /** In CSS pixels. */
  extent(): { width: number; height: number };
  /** Draws now. */
  draw(): void;
  /** From columns and rows to CSS pixels of the canvas; undefined without an image. */
  placement(): Affine | undefined;
  /** The column and row, with fractions, at a point of the canvas in CSS pixels; within the image only. */
  imagePoint(x: number, y: number): [number, number] | undefined;
  /** What is around a place of the image, so much larger than on the canvas, as a circle in `context`. */
  magnify(
    context: CanvasRenderingContext2D,
    x: number,
    y: number,
    radius: number,
    factor: number,
  ): void;
  /** What the canvas shows, read back from it. */
  readPixels(): Pixels;
  /**
   * The part of it that the image covers at one image pixel to one canvas pixel. Throws if the
   * image does not fit.
   */
  readImage(): Pixels;
  dispose(): void;
}
