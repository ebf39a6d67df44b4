// A frame drawn without the graphics processor: what is seen while that begins to work. At 1:1 it is the same picture;
// otherwise grey levels are interpolated, not stored values.

import type { FrameJob } from "./painter";

// Grey levels, and 255 for opaque, as one word of a picture.
function greyPixels({ frame, table, colours }: FrameJob): Uint32Array {
  const { data } = frame.samples;
  const words = new Uint32Array(table.length);
  const levels = colours && new Uint32Array(colours.rgba.slice().buffer);
  for (let i = 0; i < words.length; ++i)
    words[i] = levels ? levels[table[i]!]! : 0xff000000 | (table[i]! * 0x010101);
  const flip = frame.frame.signed ? 0x8000 : 0; // the table begins with the least value
  const pixels = new Uint32Array(data.length);
  for (let i = 0; i < pixels.length; ++i) pixels[i] = words[data[i]! ^ flip]!;
  return pixels;
}

function colourPixels({ frame, invertColour }: FrameJob): Uint32Array {
  const { data } = frame.samples;
  const pixels = new Uint32Array(data.slice().buffer);
  if (invertColour) for (let i = 0; i < pixels.length; ++i) pixels[i]! ^= 0x00ffffff;
  return pixels;
}

export function sketch(job: FrameJob, target: CanvasRenderingContext2D): void {
  const { frame, placement, smooth } = job;
  const { columns, rows, samples } = frame;
  const pixels = samples.kind === "grey" ? greyPixels(job) : colourPixels(job);
  const canvas = new OffscreenCanvas(columns, rows);
  const picture = new ImageData(new Uint8ClampedArray(pixels.buffer as ArrayBuffer), columns, rows);
  canvas.getContext("2d", { alpha: false })!.putImageData(picture, 0, 0);
  const { a, b, c, d, e, f } = placement;
  target.save();
  target.setTransform(1, 0, 0, 1, 0, 0);
  target.fillStyle = "#000";
  target.fillRect(0, 0, job.width, job.height);
  target.setTransform(a, b, c, d, e, f);
  target.imageSmoothingEnabled = smooth;
  target.drawImage(canvas, 0, 0);
  target.restore();
}
