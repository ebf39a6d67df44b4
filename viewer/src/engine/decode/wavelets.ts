// JPEG 2000, by OpenJPEG in WebAssembly (an npm package of Cornerstone's). It comes when the first such frame does, into
// the worker that decodes it.

import type { DecodeJob } from "./job";

interface WaveletDecoder {
  getEncodedBuffer(length: number): Uint8Array;
  decode(): void;
  getDecodedBuffer(): Uint8Array;
  getFrameInfo(): {
    width: number;
    height: number;
    bitsPerSample: number;
    componentCount: number;
    isSigned: boolean;
  };
  delete(): void;
}

interface Package {
  J2KDecoder: new () => WaveletDecoder;
}

async function start(): Promise<Package> {
  const { default: begin } = await import("@cornerstonejs/codec-openjpeg/decodewasmjs");
  const { default: url } = await import("@cornerstonejs/codec-openjpeg/decodewasm?url");
  const response = await fetch(url);
  if (!response.ok) throw new Error("A decoder could not be loaded.");
  return begin({ wasmBinary: await response.arrayBuffer() });
}

let started: Promise<Package> | undefined;

async function newDecoder(): Promise<WaveletDecoder> {
  const codec = (started ??= start());
  codec.catch(() => (started = undefined)); // asked for again with the next frame
  return new (await codec).J2KDecoder();
}

/** Samples as they would be stored natively: interleaved, of 8 or 16 bits as the data set has it. */
export async function decodeWavelets({ bytes, description }: DecodeJob): Promise<{
  bytes: Uint8Array;
  photometric: string;
}> {
  const { rows, columns, bitsAllocated, samplesPerPixel = 1, photometric } = description;
  const decoder = await newDecoder();
  try {
    decoder.getEncodedBuffer(bytes.length).set(bytes);
    decoder.decode();
    const { width, height, bitsPerSample, componentCount, isSigned } = decoder.getFrameInfo();
    if (width !== columns || height !== rows || componentCount !== samplesPerPixel)
      throw new Error(
        `The frame is ${width} × ${height} of ${componentCount} components, not ${columns} × ${rows} of ${samplesPerPixel}.`,
      );
    if (bitsAllocated !== 8 && bitsAllocated !== 16)
      throw new Error(`Samples of ${bitsAllocated} bits are not decoded here.`);
    const decoded = decoder.getDecodedBuffer();
    const count = rows * columns * samplesPerPixel;
    const wide = bitsPerSample > 8;
    if (decoded.length < count * (wide ? 2 : 1)) throw new Error("The frame is cut off.");
    return {
      bytes: inBits(decoded, count, wide, bitsAllocated, isSigned),
      // The transforms of colours are undone with the wavelets.
      photometric: /^YBR_(RCT|ICT)$/.test(photometric) ? "RGB" : photometric,
    };
  } finally {
    decoder.delete();
  }
}

function inBits(
  decoded: Uint8Array,
  count: number,
  wide: boolean,
  bitsAllocated: number,
  isSigned: boolean,
): Uint8Array {
  if (bitsAllocated === (wide ? 16 : 8)) return decoded.slice(0, count * (wide ? 2 : 1));
  if (wide) throw new Error("The frame has more bits than the data set says.");
  const words = new Uint16Array(count);
  for (let i = 0; i < count; ++i) words[i] = isSigned ? (decoded[i]! << 24) >> 24 : decoded[i]!;
  return new Uint8Array(words.buffer);
}
