// Fetches frames: what is seen first, then what comes next in the direction of scrolling, then the rest.

import * as dicomweb from "../dicomweb/client";
import type { Frame } from "../dicom/frame";
import type { Stack } from "../dicom/stack";
import type { BoundedCache } from "./cache";
import { CannotDraw, fromPicture, type Samples, toSamples } from "./samples";

/** The order in which indices are wanted: `current`, then near it, two ahead for one behind. */
export function loadOrder(current: number, count: number, direction: 1 | -1): number[] {
  const order = [current];
  for (let near = 1, ahead = 1, behind = 1; order.length < count; ++near) {
    const index = near % 3 === 0 ? current - direction * behind++ : current + direction * ahead++;
    if (index >= 0 && index < count) order.push(index);
  }
  return order;
}

export interface LoadedFrame {
  frame: Frame;
  samples: Samples;
  rows: number;
  columns: number;
}

export type FetchFrame = (frame: Frame, signal: AbortSignal) => Promise<LoadedFrame>;

/** A frame's samples; where the page cannot draw them itself, the server's picture of it. */
export async function fetchFrame(frame: Frame, signal: AbortSignal): Promise<LoadedFrame> {
  const { studyUID, seriesUID, instanceUID, number } = frame;
  try {
    const { bytes, photometric } = await dicomweb.frame(studyUID, seriesUID, instanceUID, number, signal);
    return { frame, samples: toSamples(bytes, frame, photometric), rows: frame.rows, columns: frame.columns };
  } catch (error) {
    if (!(error instanceof CannotDraw)) throw error;
    return { frame, ...(await fromPicture(await dicomweb.rendered(studyUID, seriesUID, instanceUID, number, signal))) };
  }
}

const parallelRequests = 6;

const keyOf = (frame: Frame) => `${frame.instanceUID}/${frame.number}`;

export class FrameLoader {
  private failed = new Map<number, string>();
  private running = new Map<number, AbortController>();
  private order: number[] = [];
  private stopped = false;

  constructor(private stack: Stack, private cache: BoundedCache<LoadedFrame>, private changed: (index: number) => void,
    private fetchOne: FetchFrame = fetchFrame) {}

  get(index: number): LoadedFrame | undefined {
    const frame = this.stack.frames[index];
    return frame && this.cache.get(keyOf(frame));
  }

  error(index: number): string | undefined {
    return this.failed.get(index);
  }

  get loadedCount(): number {
    return this.stack.frames.reduce((sum, frame) => sum + (this.cache.has(keyOf(frame)) ? 1 : 0), 0);
  }

  /** Tells what is looked at: requests that have become unimportant are given up, a failed frame is tried again. */
  look(index: number, direction: 1 | -1): void {
    this.order = loadOrder(index, this.stack.frames.length, direction);
    this.failed.delete(index);
    const soon = new Set(this.order.slice(0, 2 * parallelRequests));
    if (!this.has(index) && !this.running.has(index)) {
      for (const [other, controller] of this.running) if (!soon.has(other)) controller.abort();
    }
    this.fill();
  }

  stop(): void {
    this.stopped = true;
    for (const controller of this.running.values()) controller.abort();
  }

  private has(index: number): boolean {
    return this.cache.has(keyOf(this.stack.frames[index]!));
  }

  private fill(): void {
    for (const [rank, index] of this.order.entries()) {
      if (this.stopped || this.running.size >= parallelRequests) return;
      if (this.has(index) || this.failed.has(index) || this.running.has(index)) continue;
      // When memory is full only what is close is fetched, or it would push out itself.
      const { rows, columns } = this.stack.frames[index]!;
      if (rank > parallelRequests && this.cache.wouldOverflow(rows * columns * 4)) return;
      void this.load(index);
    }
  }

  private async load(index: number): Promise<void> {
    const controller = new AbortController();
    this.running.set(index, controller);
    try {
      const frame = this.stack.frames[index]!;
      const loaded = await this.fetchOne(frame, controller.signal);
      this.cache.set(keyOf(frame), loaded, loaded.samples.data.byteLength);
    } catch (error) {
      if (!controller.signal.aborted) this.failed.set(index, (error as Error).message || "The answer could not be read");
    }
    this.running.delete(index);
    if (this.stopped) return;
    if (!controller.signal.aborted) this.changed(index);
    this.fill();
  }
}
