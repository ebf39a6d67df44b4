// RLE Lossless (PS3.5 annex G): PackBits, each byte of each sample in a segment of its own.

import type { Frame } from "../dicom/frame";

/** Native bytes of a frame, by pixel. Segments that are too short leave zeros. Throws for headers that make no sense. */
export function decodeRle(
  encoded: Uint8Array,
  frame: Pick<Frame, "rows" | "columns" | "samplesPerPixel" | "bitsAllocated">,
): Uint8Array {
  const { rows, columns, samplesPerPixel, bitsAllocated } = frame;
  const bytesPerSample = bitsAllocated >> 3;
  const pixels = rows * columns;
  if (encoded.length < 64) throw new Error("The RLE header is cut off.");
  const view = new DataView(encoded.buffer, encoded.byteOffset, encoded.byteLength);
  const segments = view.getUint32(0, true);
  if (segments !== samplesPerPixel * bytesPerSample)
    throw new Error(`${segments} RLE segments, ${samplesPerPixel * bytesPerSample} were expected.`);
  const result = new Uint8Array(pixels * segments);
  for (let segment = 0; segment < segments; ++segment) {
    const from = view.getUint32(4 + 4 * segment, true);
    const next = segment + 1 < segments ? view.getUint32(8 + 4 * segment, true) : encoded.length;
    const sample = Math.floor(segment / bytesPerSample);
    // The most significant byte comes first; native little endian has it last.
    const byte = bytesPerSample - 1 - (segment % bytesPerSample);
    unpack(encoded.subarray(from, next), result, sample * bytesPerSample + byte, segments, pixels);
  }
  return result;
}

function unpack(
  packed: Uint8Array,
  to: Uint8Array,
  first: number,
  step: number,
  count: number,
): void {
  let written = 0;
  for (let at = 0; at < packed.length && written < count;) {
    const control = packed[at++]!;
    if (control < 128) {
      for (let i = 0; i <= control && written < count && at < packed.length; ++i)
        to[first + step * written++] = packed[at++]!;
    } else if (control > 128) {
      const value = packed[at++] ?? 0;
      for (let i = 0; i < 257 - control && written < count; ++i)
        to[first + step * written++] = value;
    }
  }
}
