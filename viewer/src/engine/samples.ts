// Bytes of a frame as what the graphics processor takes: words of grey, or RGBA.

import { type DataSet, numbers, tags } from "../dicom/attributes";
import type { Frame } from "../dicom/frame";

export type Samples =
  | { kind: "grey"; data: Uint8Array | Uint16Array }
  | { kind: "colour"; data: Uint8Array };

/** Thrown for frames that only the server can draw (32 bits, floats, retired colour models). */
export class CannotDraw extends Error {}

function words(bytes: Uint8Array, count: number): Uint16Array {
  if (bytes.byteLength < count * 2) throw new Error(`The frame has ${bytes.byteLength} bytes, ${count * 2} were expected`);
  return bytes.byteOffset % 2 === 0 ? new Uint16Array(bytes.buffer, bytes.byteOffset, count) : new Uint16Array(bytes.slice(0, count * 2).buffer);
}

// Bits above Bits Stored are not part of the value (PS3.5 8.1.1); the sign is carried up.
function cleaned(values: Uint16Array, frame: Frame): Uint16Array {
  if (frame.bitsStored >= 16) return values;
  const shift = 16 - frame.bitsStored;
  const result = new Uint16Array(values.length);
  for (let i = 0; i < values.length; ++i) {
    const raised = values[i]! << shift;
    result[i] = frame.signed ? ((raised << 16) >> 16) >> shift : (raised & 0xffff) >> shift;
  }
  return result;
}

function grey(bytes: Uint8Array, frame: Frame): Samples {
  const count = frame.rows * frame.columns;
  if (frame.bitsAllocated === 16) return { kind: "grey", data: cleaned(words(bytes, count), frame) };
  if (frame.bitsAllocated === 1 && bytes.length < count) {
    const data = new Uint8Array(count);
    for (let i = 0; i < count; ++i) data[i] = (bytes[i >> 3]! >> (i & 7)) & 1;
    return { kind: "grey", data };
  }
  if (frame.bitsAllocated > 8) throw new CannotDraw(`${frame.bitsAllocated} bits`);
  if (frame.signed) return { kind: "grey", data: Uint16Array.from(bytes.subarray(0, count), (value) => (value << 24 >> 24) & 0xffff) };
  return { kind: "grey", data: bytes.subarray(0, count) };
}

function fullRangeYCbCr(y: number, cb: number, cr: number, to: Uint8Array, at: number): void {
  const clamp = (value: number) => Math.min(255, Math.max(0, Math.floor(value + 0.5)));
  to[at] = clamp(y + 1.402 * (cr - 128));
  to[at + 1] = clamp(y - 0.344136 * (cb - 128) - 0.714136 * (cr - 128));
  to[at + 2] = clamp(y + 1.772 * (cb - 128));
}

function colour(bytes: Uint8Array, frame: Frame, decodedAs: string | undefined): Samples {
  const count = frame.rows * frame.columns;
  if (frame.bitsAllocated !== 8) throw new CannotDraw("colour of more than 8 bits");
  const photometric = decodedAs ?? frame.photometric;
  if (photometric === "YBR_FULL_422" && bytes.length < count * 3) throw new CannotDraw(photometric);
  if (bytes.length < count * 3) throw new Error(`The frame has ${bytes.length} bytes, ${count * 3} were expected`);
  const planar = frame.planar && decodedAs === undefined;
  const luminance = photometric.startsWith("YBR_FULL");
  if (!luminance && photometric !== "RGB") throw new CannotDraw(photometric);
  const data = new Uint8Array(count * 4);
  const step = planar ? 1 : 3;
  const plane = planar ? count : 1;
  for (let i = 0; i < count; ++i) {
    const [a, b, c] = [bytes[i * step]!, bytes[i * step + plane]!, bytes[i * step + 2 * plane]!];
    if (luminance) {
      fullRangeYCbCr(a, b, c, data, 4 * i);
    } else {
      data[4 * i] = a;
      data[4 * i + 1] = b;
      data[4 * i + 2] = c;
    }
    data[4 * i + 3] = 255;
  }
  return { kind: "colour", data };
}

function inlineWords(data: DataSet, tag: string): Uint16Array | undefined {
  const encoded = data[tag]?.InlineBinary;
  if (encoded === undefined) return undefined;
  const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
  return new Uint16Array(bytes.buffer, 0, bytes.length >> 1);
}

// Palettes whose tables came with the metadata; others are drawn by the server.
function palette(bytes: Uint8Array, frame: Frame): Samples {
  const tables = [tags.RedPaletteColorLookupTableData, tags.GreenPaletteColorLookupTableData, tags.BluePaletteColorLookupTableData]
    .map((tag) => inlineWords(frame.data, tag));
  const [entries = 0, first = 0, bits = 0] = numbers(frame.data, tags.BluePaletteColorLookupTableDescriptor);
  const size = entries === 0 ? 65536 : entries;
  if (bits !== 16 || tables.some((table) => !table || table.length < size)) throw new CannotDraw("palette");
  const source = grey(bytes, frame).data;
  const data = new Uint8Array(source.length * 4);
  source.forEach((value, i) => {
    const index = Math.min(size - 1, Math.max(0, value - first));
    tables.forEach((table, component) => (data[4 * i + component] = table![index]! >> 8));
    data[4 * i + 3] = 255;
  });
  return { kind: "colour", data };
}

export function toSamples(bytes: Uint8Array, frame: Frame, decodedAs: string | undefined): Samples {
  if (frame.samplesPerPixel === 3) return colour(bytes, frame, decodedAs);
  if (frame.photometric === "PALETTE COLOR" && decodedAs !== "RGB") return palette(bytes, frame);
  return grey(bytes, frame);
}

/** A picture that the server drew, as samples. */
export async function fromPicture(picture: Blob): Promise<{ samples: Samples; rows: number; columns: number }> {
  const bitmap = await createImageBitmap(picture);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext("2d")!;
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
  return { samples: { kind: "colour", data: new Uint8Array(data.buffer) }, rows: bitmap.height, columns: bitmap.width };
}
