// Fetches frames: what is seen first, then what comes next in the direction of scrolling, then the rest. Keeps the last
// ones within a bound of memory.

import * as dicomweb from "../dicomweb/client";
import type { Frame, Stack } from "../dicom/stack";
import { CannotDraw, fromPicture, type Samples, toSamples } from "./samples";

/** The order in which indices are wanted: `current`, then alternately near it, two ahead for one behind. */
export function loadOrder(current: number, count: number, direction: 1 | -1): number[] {
  const order = [current];
  for (let near = 1, ahead = 1, behind = 1; order.length < count; ++near) {
    const index = near % 3 === 0 ? current - direction * behind++ : current + direction * ahead++;
    if (index >= 0 && index < count) order.push(index);
    if (ahead > count && behind > count) break;
  }
  return order;
}

export interface LoadedFrame {
  frame: Frame;
  samples: Samples;
  rows: number;
  columns: number;
}

const parallelRequests = 6;

export class FrameLoader {
  private loaded = new Map<number, LoadedFrame>();
  private failed = new Map<number, string>();
  private running = new Map<number, AbortController>();
  private order: number[] = [];
  private bytes = 0;
  private stopped = false;

  constructor(private stack: Stack, private changed: (index: number) => void, private maximumBytes = 512e6) {}

  get(index: number): LoadedFrame | undefined {
    const found = this.loaded.get(index);
    if (found) {  // the map's order is that of use
      this.loaded.delete(index);
      this.loaded.set(index, found);
    }
    return found;
  }

  error(index: number): string | undefined {
    return this.failed.get(index);
  }

  get loadedCount(): number {
    return this.loaded.size;
  }

  /** Tells what is looked at; requests that have become unimportant are given up if others wait. */
  look(index: number, direction: 1 | -1): void {
    this.order = loadOrder(index, this.stack.frames.length, direction);
    const soon = new Set(this.order.slice(0, 2 * parallelRequests));
    if (!this.loaded.has(index) && !this.running.has(index)) {
      for (const [other, controller] of this.running) if (!soon.has(other)) controller.abort();
    }
    this.fill();
  }

  stop(): void {
    this.stopped = true;
    for (const controller of this.running.values()) controller.abort();
  }

  private fill(): void {
    if (this.stopped) return;
    for (const index of this.order) {
      if (this.running.size >= parallelRequests) return;
      if (this.loaded.has(index) || this.failed.has(index) || this.running.has(index)) continue;
      // Beyond the bound only what is close is fetched, or it would push out itself.
      if (this.bytes > this.maximumBytes && this.order.indexOf(index) > parallelRequests) return;
      void this.load(index);
    }
  }

  private async load(index: number): Promise<void> {
    const controller = new AbortController();
    this.running.set(index, controller);
    try {
      this.keep(index, await this.fetch(this.stack.frames[index]!, controller.signal));
      this.changed(index);
    } catch (error) {
      if (!controller.signal.aborted) {
        this.failed.set(index, (error as Error).message);
        this.changed(index);
      }
    } finally {
      this.running.delete(index);
      this.fill();
    }
  }

  private async fetch(frame: Frame, signal: AbortSignal): Promise<LoadedFrame> {
    try {
      const { bytes, photometric } = await dicomweb.frame(frame.studyUID, frame.seriesUID, frame.instanceUID, frame.number, signal);
      return { frame, samples: toSamples(bytes, frame, photometric), rows: frame.rows, columns: frame.columns };
    } catch (error) {
      if (!(error instanceof CannotDraw)) throw error;
      const url = dicomweb.renderedUrl(frame.studyUID, frame.seriesUID, frame.instanceUID, frame.number);
      const response = await fetch(url, { headers: { Accept: "image/png" }, signal });
      if (!response.ok) throw new Error((await response.text()).trim());
      return { frame, ...(await fromPicture(await response.blob())) };
    }
  }

  private keep(index: number, loaded: LoadedFrame): void {
    this.loaded.set(index, loaded);
    this.bytes += loaded.samples.data.byteLength;
    for (const [oldest, value] of this.loaded) {
      if (this.bytes <= this.maximumBytes || oldest === index) break;
      this.loaded.delete(oldest);
      this.bytes -= value.samples.data.byteLength;
    }
  }
}
