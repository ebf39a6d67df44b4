// Frames that were loaded, within a bound of memory: the ones used longest ago go first.

import type { LoadedFrame } from "./fetch_frame";

export class FrameCache {
  private frames = new Map<string, LoadedFrame>(); // in the order of use
  private used = 0;

  private reserved = 0;

  constructor(private most: number) {}

  /** Bytes that frames may take: the bound, without what volumes have taken. */
  get capacity(): number {
    return Math.max(0, this.most - this.reserved);
  }

  /** The bound of all memory for images. */
  get limit(): number {
    return this.most;
  }

  /** Bytes that something else than frames takes (less: that it has given back). */
  reserve(bytes: number): void {
    this.reserved += bytes;
    for (const oldest of this.frames.keys()) {
      if (this.used <= this.capacity) break;
      this.remove(oldest);
    }
  }

  get bytesOfAll(): number {
    return this.used + this.reserved;
  }

  has(key: string): boolean {
    return this.frames.has(key);
  }

  get count(): number {
    return this.frames.size;
  }

  get bytes(): number {
    return this.used;
  }

  get(key: string): LoadedFrame | undefined {
    const frame = this.frames.get(key);
    if (frame) {
      this.frames.delete(key);
      this.frames.set(key, frame);
    }
    return frame;
  }

  /** Keeps the frame, at least until another one is put, and lets others go for it. */
  put(key: string, frame: LoadedFrame): void {
    this.remove(key);
    this.frames.set(key, frame);
    this.used += frame.samples.data.byteLength;
    for (const oldest of this.frames.keys()) {
      if (this.used <= this.capacity || oldest === key) break;
      this.remove(oldest);
    }
  }

  /** Lets everything go but the frames that `keep` says. */
  prune(keep: (frame: LoadedFrame) => boolean): void {
    for (const [key, frame] of this.frames) if (!keep(frame)) this.remove(key);
  }

  remove(key: string): void {
    const frame = this.frames.get(key);
    if (!frame) return;
    this.frames.delete(key);
    this.used -= frame.samples.data.byteLength;
  }
}
