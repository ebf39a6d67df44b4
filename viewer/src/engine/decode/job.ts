// What the page gives a decoding worker, and what comes back.

import type { FrameDescription } from "../../../wasm/engine.mjs";

export interface DecodeJob {
  id: number;
  description: FrameDescription;
  transferSyntax: string;
  bytes: Uint8Array;
}

export interface DecodeResult {
  id: number;
  bytes?: Uint8Array; // native little endian, by pixel
  photometric?: string;
  problem?: string;
}
