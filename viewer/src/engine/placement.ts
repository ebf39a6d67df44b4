// Where an image lies in its viewport.

/** In CSS pixels. */
export interface View {
  scale: number; // for one image column; 0: as large as fits
  panX: number; // of the image's centre from the viewport's
  panY: number;
  rotation: number; // degrees clockwise, after flipping
  flip: boolean; // left and right change places
  smooth: boolean; // interpolate between pixels
}

export const wholeImage: View = {
  scale: 0,
  panX: 0,
  panY: 0,
  rotation: 0,
  flip: false,
  smooth: true,
};

export interface Extent {
  width: number;
  height: number;
}

/** x' = a x + c y + e, y' = b x + d y + f, as canvases have it. */
export interface Affine {
  a: number;
  b: number;
  c: number;
  d: number;
  e: number;
  f: number;
}

export function applied({ a, b, c, d, e, f }: Affine, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

export function inverted({ a, b, c, d, e, f }: Affine): Affine {
  const determinant = a * d - b * c;
  const [ia, ib, ic, id] = [d, -b, -c, a].map((value) => value / determinant) as [
    number,
    number,
    number,
    number,
  ];
  return { a: ia, b: ib, c: ic, d: id, e: -(ia * e + ic * f), f: -(ib * e + id * f) };
}

// Exact at the quarters of a turn, so that pixels stay pixels.
function cosineAndSine(degrees: number): [number, number] {
  const turn = ((degrees % 360) + 360) % 360;
  if (turn % 90 === 0)
    return (
      [
        [1, 0],
        [0, 1],
        [-1, 0],
        [0, -1],
      ] as const
    )[turn / 90]! as [number, number];
  return [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
}

type Turn = Pick<View, "rotation" | "flip">;

/** Of an image with pixels `aspect` times as high as wide. */
export function fitScale(
  image: Extent,
  aspect: number,
  viewport: Extent,
  { rotation }: Pick<View, "rotation"> = wholeImage,
): number {
  const [cosine, sine] = cosineAndSine(rotation).map(Math.abs) as [number, number];
  const height = image.height * aspect;
  return Math.min(
    viewport.width / (image.width * cosine + height * sine),
    viewport.height / (image.width * sine + height * cosine),
  );
}

/** From columns and rows to canvas pixels, up to a movement. */
export function linearPart(
  { rotation, flip }: Turn,
  pixelWidth: number,
  pixelHeight: number,
): Omit<Affine, "e" | "f"> {
  const [cosine, sine] = cosineAndSine(rotation);
  const width = flip ? -pixelWidth : pixelWidth;
  return { a: cosine * width, b: sine * width, c: -sine * pixelHeight, d: cosine * pixelHeight };
}

/**
 * From columns and rows to canvas pixels, `ratio` to a CSS pixel. The image's corner lies on a whole one: at 1:1 an
 * image pixel is a canvas pixel.
 */
export function place(
  view: View,
  image: Extent,
  aspect: number,
  canvas: Extent,
  ratio: number,
): Affine {
  const viewport = { width: canvas.width / ratio, height: canvas.height / ratio };
  const pixelWidth = (view.scale || fitScale(image, aspect, viewport, view)) * ratio;
  const linear = linearPart(view, pixelWidth, pixelWidth * aspect);
  const { a, b, c, d } = linear;
  const e = canvas.width / 2 + view.panX * ratio - (a * image.width + c * image.height) / 2;
  const f = canvas.height / 2 + view.panY * ratio - (b * image.width + d * image.height) / 2;
  return { ...linear, e: Math.round(e), f: Math.round(f) };
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
