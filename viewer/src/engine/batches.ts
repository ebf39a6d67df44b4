// How many frames are asked for in one request.

import type { Frame } from "../dicom/frame";

/** The most that is asked for in one request. */
export interface Batch {
  bytes: number;
  frames: number;
}

// Of one request in the background: enough that requests cost nothing, and that giving one up loses little.
export const usualBatch: Batch = { bytes: 4e6, frames: 32 };
// Of a volume, all of which is wanted: what developer tools keep of small answers (they do not keep large ones) is not
// held beside it.
export const largeBatch: Batch = { bytes: 32e6, frames: 60 };

/** Of a frame in memory. */
export function bytesOf(frame: Frame): number {
  const sample = frame.samplesPerPixel === 3 ? 4 : Math.ceil(frame.bitsAllocated / 8);
  return Math.max(1, frame.rows * frame.columns * sample);
}

export function batchSize(frame: Frame, { bytes, frames }: Batch): number {
  return Math.max(1, Math.min(frames, Math.floor(bytes / bytesOf(frame))));
}

/** Frames in their order, by requests: each of one series. */
export function batchesOf(frames: readonly Frame[], most: Batch): Frame[][] {
  const batches: Frame[][] = [];
  for (const frame of frames) {
    const last = batches.at(-1);
    const fits = last && last.length < batchSize(frame, most);
    if (fits && last[0]!.seriesUID === frame.seriesUID) last.push(frame);
    else batches.push([frame]);
  }
  return batches;
}
