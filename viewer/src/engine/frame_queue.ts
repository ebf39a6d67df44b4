// All frames that the page asks for, by priority: what is seen, what comes next in the direction of scrolling, the
// rest. Requests for what nobody wants any more are given up.

import { type Frame, frameKey } from "../dicom/frame";
import type { LoadedFrame } from "./fetch_frame";
import type { FrameCache } from "./frame_cache";

export type FetchFrame = (
  frame: Frame,
  signal: AbortSignal,
  urgent: boolean,
) => Promise<LoadedFrame>;

// A browser opens six connections to a host: two stay free for what the user does next.
const parallelRequests = 6;
const parallelInBackground = 4;
/** So many of the first of a wish are wanted soon. */
export const soon = 6;

interface Wish {
  frames: Frame[]; // the one that is seen first
  changed: (frame: Frame) => void;
}

interface Running {
  controller: AbortController;
  frame: Frame;
}

export class FrameQueue {
  private wishes = new Map<object, Wish>();
  private failures = new Map<string, string>();
  private running = new Map<string, Running>();

  constructor(
    readonly cache: FrameCache,
    private fetch: FetchFrame,
  ) {}

  get(frame: Frame): LoadedFrame | undefined {
    return this.cache.get(frameKey(frame));
  }

  has(frame: Frame): boolean {
    return this.cache.has(frameKey(frame));
  }

  /** Why a frame cannot be shown, in the server's words. */
  problem(frame: Frame): string | undefined {
    return this.failures.get(frameKey(frame));
  }

  get requests(): number {
    return this.running.size;
  }

  /**
   * What `owner` wants instead of what it wanted, the most wanted first. `changed` is called for each of them that has
   * come or failed.
   */
  want(owner: object, frames: Frame[], changed: (frame: Frame) => void): void {
    this.wishes.set(owner, { frames: frames.slice(0, this.reach(frames[0])), changed });
    // What is wanted most was used last: so the cache lets go what is farthest away.
    for (const { frames: wanted } of this.wishes.values())
      for (let rank = Math.min(soon, wanted.length) - 1; rank >= 0; --rank) this.get(wanted[rank]!);
    this.giveUp();
    this.fill();
  }

  forget(owner: object): void {
    this.wishes.delete(owner);
    this.giveUp();
    this.fill();
  }

  /** Asks again for frames that failed. */
  retry(): void {
    this.failures.clear();
    this.fill();
  }

  /** One frame, whoever else wants something. Throws as `fetch` does. */
  async request(frame: Frame, signal = new AbortController().signal): Promise<LoadedFrame> {
    const found = this.get(frame);
    if (found) return found;
    const loaded = await this.fetch(frame, signal, true);
    this.cache.put(frameKey(frame), loaded);
    return loaded;
  }

  /** Lets a frame go that nobody looks at. */
  release(frame: Frame): void {
    const key = frameKey(frame);
    const wanted = [...this.wishes.values()].some(({ frames }) =>
      frames.slice(0, soon).some((one) => frameKey(one) === key),
    );
    if (!wanted) this.cache.remove(key);
  }

  // As many frames as fit into memory; more would push out one another.
  private reach(first: Frame | undefined): number {
    if (!first) return 0;
    const sample = first.samplesPerPixel === 3 ? 4 : Math.ceil(first.bitsAllocated / 8);
    const bytes = Math.max(1, first.rows * first.columns * sample);
    const share = this.cache.capacity / Math.max(1, this.wishes.size);
    return Math.max(soon, Math.floor(share / bytes));
  }

  // Requests that nobody wants end; those that are not wanted soon end if something seen waits.
  private giveUp(): void {
    const all = new Set<string>();
    const near = new Set<string>();
    let waiting = false;
    for (const { frames } of this.wishes.values()) {
      frames.forEach((frame, rank) => {
        all.add(frameKey(frame));
        if (rank < soon) near.add(frameKey(frame));
      });
      const [seen] = frames;
      if (seen && !this.has(seen) && !this.running.has(frameKey(seen))) waiting = true;
    }
    for (const [key, { controller }] of this.running)
      if (!all.has(key) || (waiting && !near.has(key))) controller.abort();
  }

  private fill(): void {
    const wishes = [...this.wishes.values()];
    const longest = Math.max(0, ...wishes.map(({ frames }) => frames.length));
    for (let rank = 0; rank < longest; ++rank) {
      for (const { frames } of wishes) {
        const frame = frames[rank];
        if (!frame) continue;
        if (this.running.size >= (rank < soon ? parallelRequests : parallelInBackground)) return;
        const key = frameKey(frame);
        if (this.cache.has(key) || this.failures.has(key) || this.running.has(key)) continue;
        void this.load(frame, rank === 0);
      }
    }
  }

  private async load(frame: Frame, urgent: boolean): Promise<void> {
    const key = frameKey(frame);
    const controller = new AbortController();
    this.running.set(key, { controller, frame });
    try {
      this.cache.put(key, await this.fetch(frame, controller.signal, urgent));
    } catch (error) {
      if (!controller.signal.aborted) this.failures.set(key, (error as Error).message);
    }
    if (this.running.get(key)?.controller === controller) this.running.delete(key);
    if (!controller.signal.aborted)
      for (const { frames, changed } of [...this.wishes.values()])
        if (frames.some((one) => one === frame || frameKey(one) === key)) changed(frame);
    this.fill();
  }
}
