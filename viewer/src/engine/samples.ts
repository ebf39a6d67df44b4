// Bytes of a frame as what the graphics processor takes: words of grey, or RGBA.

import type { Frame } from "../dicom/frame";
import { type LookupTable, lookUp } from "../dicom/lookup_table";

export type Samples =
  | { kind: "grey"; data: Uint8Array | Uint16Array } // signed values in two's complement, always words
  | { kind: "colour"; data: Uint8Array };

/** Thrown for frames that only the server can draw (32 bits, floats, retired colour models). */
export class CannotDraw extends Error {}

function check(bytes: Uint8Array, expected: number): void {
  if (bytes.byteLength >= expected) return;
  throw new Error(`The frame has ${bytes.byteLength} bytes, ${expected} were expected`);
}

function words(bytes: Uint8Array, count: number): Uint16Array {
  check(bytes, count * 2);
  const aligned = bytes.byteOffset % 2 === 0 ? bytes : bytes.slice(0, count * 2);
  return new Uint16Array(aligned.buffer, aligned.byteOffset, count);
}

// Bits above Bits Stored are not part of the value (PS3.5 8.1.1); the sign is carried up. Most images have nothing
// there, and are not copied.
function cleaned<T extends Uint8Array | Uint16Array>(values: T, frame: Frame, ours: boolean): T {
  const width = 8 * values.BYTES_PER_ELEMENT;
  if (width <= frame.bitsStored) return values;
  const shift = 32 - frame.bitsStored;
  const all = 2 ** width - 1;
  const { signed } = frame;
  const { length } = values;
  let result = values;
  for (let i = 0; i < length; ++i) {
    const value = values[i]!;
    const clean = (signed ? (value << shift) >> shift : (value << shift) >>> shift) & all;
    if (clean === value) continue;
    if (result === values && !ours) result = values.slice() as T;
    result[i] = clean;
  }
  return result;
}

function bits(bytes: Uint8Array, count: number): Uint8Array {
  check(bytes, Math.ceil(count / 8));
  return Uint8Array.from({ length: count }, (_, i) => (bytes[i >> 3]! >> (i & 7)) & 1);
}

function grey(bytes: Uint8Array, frame: Frame, ours: boolean): Uint8Array | Uint16Array {
  const count = frame.rows * frame.columns;
  if (frame.bitsAllocated === 16) return cleaned(words(bytes, count), frame, ours);
  // One-bit frames come packed, or as bytes from a server that has unpacked them.
  if (frame.bitsAllocated === 1)
    return bytes.length < count ? bits(bytes, count) : bytes.subarray(0, count);
  if (frame.bitsAllocated !== 8) throw new CannotDraw(`${frame.bitsAllocated} bits`);
  check(bytes, count);
  const values = bytes.subarray(0, count);
  if (!frame.signed) return cleaned(values, frame, ours);
  const shift = 32 - Math.min(8, frame.bitsStored);
  return Uint16Array.from(values, (value) => (value << shift) >> shift);
}

const clamp = (value: number) => (value < 0 ? 0 : value > 255 ? 255 : value);

// The equations of PS3.3 C.7.6.3.1.2, solved for RGB, in 16-bit fixed point as JPEG decoders have
// them.
function fullRangeToRGB(y: number, cb: number, cr: number, to: Uint8Array, at: number): void {
  const blue = cb - 128;
  const red = cr - 128;
  to[at] = clamp(y + ((91881 * red + 32768) >> 16));
  to[at + 1] = clamp(y + ((-22554 * blue - 46802 * red + 32768) >> 16));
  to[at + 2] = clamp(y + ((116130 * blue + 32768) >> 16));
}

// Two pixels share a chrominance: Y Y Cb Cr (PS3.3 C.7.6.3.1.2).
function subsampledToRGBA(bytes: Uint8Array, count: number): Uint8Array {
  check(bytes, count * 2);
  const data = new Uint8Array(count * 4).fill(255);
  for (let i = 0; i < count; ++i) {
    const pair = (i >> 1) * 4;
    fullRangeToRGB(bytes[pair + (i & 1)]!, bytes[pair + 2]!, bytes[pair + 3]!, data, 4 * i);
  }
  return data;
}

function toEightBits(bytes: Uint8Array, frame: Frame, count: number): Uint8Array {
  if (frame.bitsAllocated === 8) return bytes;
  if (frame.bitsAllocated !== 16) throw new CannotDraw(`colour of ${frame.bitsAllocated} bits`);
  const top = 2 ** frame.bitsStored - 1;
  const half = Math.floor(top / 2);
  return Uint8Array.from(words(bytes, count * 3), (value) =>
    Math.floor((Math.min(value, top) * 255 + half) / top),
  );
}

// What the samples that came are. Decoders of lossy JPEG and of JPEG 2000 give RGB, whatever the
// data set says.
function photometricOf(frame: Frame, length: number, decodedAs: string | undefined): string {
  if (decodedAs) return decodedAs;
  if (["YBR_ICT", "YBR_RCT"].includes(frame.photometric)) return "RGB";
  const full = length >= frame.rows * frame.columns * 3;
  return frame.photometric === "YBR_FULL_422" && full ? "RGB" : frame.photometric;
}

function colour(bytes: Uint8Array, frame: Frame, decodedAs: string | undefined): Uint8Array {
  const count = frame.rows * frame.columns;
  const photometric = photometricOf(frame, bytes.length, decodedAs);
  if (photometric === "YBR_FULL_422" && bytes.length < count * 3)
    return subsampledToRGBA(bytes, count);
  const luminance = photometric === "YBR_FULL" || photometric === "YBR_FULL_422";
  if (!luminance && photometric !== "RGB") throw new CannotDraw(photometric);
  const samples = toEightBits(bytes, frame, count);
  check(samples, count * 3);
  const planar = frame.planar && decodedAs === undefined;
  const step = planar ? 1 : 3;
  const plane = planar ? count : 1;
  const data = new Uint8Array(count * 4).fill(255);
  for (let i = 0, at = 0; i < count; ++i, at += step) {
    const [a, b, c] = [samples[at]!, samples[at + plane]!, samples[at + 2 * plane]!];
    if (luminance) {
      fullRangeToRGB(a, b, c, data, 4 * i);
    } else {
      data[4 * i] = a;
      data[4 * i + 1] = b;
      data[4 * i + 2] = c;
    }
  }
  return data;
}

function paletteColour(
  indices: Uint8Array | Uint16Array,
  frame: Frame,
  palette: LookupTable[],
): Uint8Array {
  const data = new Uint8Array(indices.length * 4).fill(255);
  indices.forEach((raw, i) => {
    const index = frame.signed && raw > 32767 ? raw - 65536 : raw;
    palette.forEach((table, component) => (data[4 * i + component] = lookUp(table, index)));
  });
  return data;
}

/**
 * `decodedAs`: the photometric interpretation of samples that the server decoded. `ours`: the bytes may be changed where
 * they are. Throws CannotDraw.
 */
export function toSamples(
  bytes: Uint8Array,
  frame: Frame,
  decodedAs?: string,
  palette?: LookupTable[],
  ours = false,
): Samples {
  if (frame.samplesPerPixel === 3) return { kind: "colour", data: colour(bytes, frame, decodedAs) };
  if (frame.samplesPerPixel !== 1)
    throw new CannotDraw(`${frame.samplesPerPixel} samples in a pixel`);
  const data = grey(bytes, frame, ours);
  if (frame.photometric !== "PALETTE COLOR") return { kind: "grey", data };
  if (!palette) throw new CannotDraw("palette");
  return { kind: "colour", data: paletteColour(data, frame, palette) };
}

/** Samples of every so manyth pixel, each spread over the pixels that it stands for. */
export function spread(
  samples: Samples,
  columns: number, // of `samples`
  to: { rows: number; columns: number },
  by: number,
): Samples {
  const pixels =
    samples.kind === "colour"
      ? new Uint32Array(samples.data.buffer, samples.data.byteOffset, samples.data.length / 4)
      : samples.data;
  const all = new (pixels.constructor as new (length: number) => typeof pixels)(
    to.rows * to.columns,
  );
  for (let y = 0, at = 0; y < to.rows; ++y) {
    const row = Math.floor(y / by) * columns;
    for (let x = 0; x < to.columns; ++x) all[at++] = pixels[row + Math.floor(x / by)]!;
  }
  if (samples.kind === "colour") return { kind: "colour", data: new Uint8Array(all.buffer) };
  return { kind: "grey", data: all as Uint8Array | Uint16Array };
}

/** A picture that the server drew, as samples. */
export async function fromPicture(
  picture: Blob,
): Promise<{ samples: Samples; rows: number; columns: number }> {
  const bitmap = await createImageBitmap(picture);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext("2d")!;
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  return {
    samples: { kind: "colour", data: new Uint8Array(data.buffer) },
    rows: bitmap.height,
    columns: bitmap.width,
  };
}
