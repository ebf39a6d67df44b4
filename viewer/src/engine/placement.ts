// Where an image lies in its viewport.

/** In CSS pixels. */
export interface View {
  scale: number; // for one image column; 0: as large as fits
  panX: number; // of the image's centre from the viewport's
  panY: number;
  smooth: boolean; // interpolate between pixels
}

export const wholeImage: View = { scale: 0, panX: 0, panY: 0, smooth: true };

export interface Extent {
  width: number;
  height: number;
}

/** Of an image with pixels `aspect` times as high as wide. */
export function fitScale(image: Extent, aspect: number, viewport: Extent): number {
  return Math.min(viewport.width / image.width, viewport.height / (image.height * aspect));
}

export interface Placement {
  left: number;
  top: number;
  pixelWidth: number;
  pixelHeight: number;
}

/**
 * In canvas pixels, `ratio` to a CSS pixel. Corners lie on whole ones: at 1:1 an image pixel is a
 * canvas pixel.
 */
export function place(
  view: View,
  image: Extent,
  aspect: number,
  canvas: Extent,
  ratio: number,
): Placement {
  const fitted = fitScale(image, aspect, {
    width: canvas.width / ratio,
    height: canvas.height / ratio,
  });
  const pixelWidth = (view.scale || fitted) * ratio;
  const pixelHeight = pixelWidth * aspect;
  return {
    left: Math.round((canvas.width - image.width * pixelWidth) / 2 + view.panX * ratio),
    top: Math.round((canvas.height - image.height * pixelHeight) / 2 + view.panY * ratio),
    pixelWidth,
    pixelHeight,
  };
}

/** Changes the scale so that what lies at (x, y), from the viewport's centre, stays there. */
export function zoomAbout(view: View, from: number, to: number, x: number, y: number): View {
  const factor = to / from;
  return {
    ...view,
    scale: to,
    panX: x + (view.panX - x) * factor,
    panY: y + (view.panY - y) * factor,
  };
}
