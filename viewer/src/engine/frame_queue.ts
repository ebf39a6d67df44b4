// All frames that the page asks for, by priority: what is seen, what comes next in the direction of scrolling, the
// rest. What is seen or next is asked for by itself, the rest several frames at a time. Requests for what nobody wants
// any more are given up.

import { type Frame, frameKey } from "../dicom/frame";
import { type Batch, batchesOf, batchSize, bytesOf, largeBatch, usualBatch } from "./batches";
import type { LoadedFrame } from "./fetch_frame";
import type { FrameCache } from "./frame_cache";

/** `slow`: the network is, and fewer bytes are worth the time that they take to make. */
export type FetchFrame = (
  frame: Frame,
  signal: AbortSignal,
  urgent: boolean,
  slow: boolean,
) => Promise<LoadedFrame>;

/** A frame with fewer pixels, if it can be had. */
export type FetchPreview = (frame: Frame, signal: AbortSignal) => Promise<LoadedFrame | undefined>;

/** Frames of one series in one request; each is told as it comes. */
export type FetchFrames = (
  frames: readonly Frame[],
  signal: AbortSignal,
  come: (frame: Frame, loaded: Promise<LoadedFrame>) => void,
  slow: boolean,
) => Promise<void>;

// A browser opens six connections to a host: some stay free for what the user does next.
const parallelRequests = 6;
const parallelInBackground = 3;
/** So many of the first of a wish are wanted soon. */
export const soon = 6;
// So long something seen may take before it is asked for with fewer pixels; the second where that was needed last time.
const patience = 350; // ms
const littlePatience = 60;

interface Wish {
  frames: Frame[]; // the one that is seen first
  keys: string[];
  changed: (frame: Frame) => void;
  /** Whether something of it has been seen. The first image has the line for itself. */
  begun: boolean;
}

/** One request. */
interface Load {
  controller: AbortController;
  waiting: Set<string>; // keys of frames that have not come yet
  inBackground: boolean;
}

export class FrameQueue {
  private wishes = new Map<object, Wish>();
  private failures = new Map<string, string>();
  private running = new Map<string, Load>(); // by frame
  private loads = new Set<Load>();
  private previews = new Map<string, LoadedFrame>(); // of frames that have not come
  private waits = new Map<object, { timer: ReturnType<typeof setTimeout>; since: number }>();
  private isSlow = false;

  /** Without `fetchMany` frames come one by one. */
  constructor(
    readonly cache: FrameCache,
    private fetch: FetchFrame,
    private fetchMany?: FetchFrames,
    private fetchPreview?: FetchPreview,
  ) {}

  get(frame: Frame): LoadedFrame | undefined {
    return this.cache.get(frameKey(frame));
  }

  has(frame: Frame): boolean {
    return this.cache.has(frameKey(frame));
  }

  /** What there is of a frame that has not come yet. */
  preview(frame: Frame): LoadedFrame | undefined {
    return this.previews.get(frameKey(frame));
  }

  /** Why a frame cannot be shown, in the server's words. */
  problem(frame: Frame): string | undefined {
    return this.failures.get(frameKey(frame));
  }

  get requests(): number {
    return this.loads.size;
  }

  /**
   * What `owner` wants instead of what it wanted, the most wanted first. `changed` is called for each of them that has
   * come or failed.
   */
  want(owner: object, wanted: Frame[], changed: (frame: Frame) => void): void {
    const frames = wanted.slice(0, this.reach(wanted[0]));
    const keys = frames.map(frameKey);
    const begun = this.wishes.get(owner)?.begun || keys.some((key) => this.cache.has(key));
    this.wishes.set(owner, { frames, keys, changed, begun });
    // What is wanted most was used last: so the cache lets go what is farthest away.
    for (const wish of this.wishes.values())
      for (let rank = Math.min(soon, wish.keys.length) - 1; rank >= 0; --rank)
        this.cache.get(wish.keys[rank]!);
    this.giveUp();
    this.fill();
    this.waitFor(owner, frames[0]);
  }

  /** What `owner` wanted first is on the screen, or cannot be: the rest may come. */
  begin(owner: object): void {
    const wish = this.wishes.get(owner);
    if (!wish || wish.begun) return;
    wish.begun = true;
    this.fill();
  }

  forget(owner: object): void {
    this.wishes.delete(owner);
    this.waitFor(owner, undefined);
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
    const loaded = await this.fetch(frame, signal, true, this.isSlow);
    this.cache.put(frameKey(frame), loaded);
    return loaded;
  }

  /**
   * Frames as they come, whoever else wants something; what is told is gone when `come` returns. Throws why one does not
   * come.
   */
  async requestAll(
    frames: readonly Frame[],
    signal: AbortSignal,
    come: (frame: Frame, loaded: LoadedFrame) => void,
  ): Promise<void> {
    const missing = frames.filter((frame) => {
      const found = this.get(frame);
      if (found) come(frame, found);
      return !found;
    });
    const batches = batchesOf(missing, this.batch(largeBatch));
    const worker = async () => {
      for (let batch = batches.shift(); batch && !signal.aborted; batch = batches.shift())
        await this.fetchBatch(batch, signal, async (frame, loaded) => {
          const one = await loaded;
          if (!signal.aborted) come(frame, one);
          one.release?.();
        });
    };
    await Promise.all(Array.from({ length: parallelInBackground }, worker));
  }

  // What is seen and takes its time is asked for with fewer pixels, too.
  private waitFor(owner: object, frame: Frame | undefined): void {
    clearTimeout(this.waits.get(owner)?.timer);
    this.waits.delete(owner);
    if (!this.fetchPreview || !frame || !this.isComing(frame)) return;
    const wait = this.isSlow ? littlePatience : patience;
    const timer = setTimeout(() => void this.loadPreview(frame), wait);
    this.waits.set(owner, { timer, since: Date.now() });
  }

  private isComing(frame: Frame): boolean {
    return this.running.has(frameKey(frame));
  }

  private async loadPreview(frame: Frame): Promise<void> {
    const key = frameKey(frame);
    if (!this.isComing(frame) || this.previews.has(key)) return;
    this.isSlow = true;
    const { signal } = this.running.get(key)!.controller;
    const loaded = await this.fetchPreview!(frame, signal);
    if (!loaded || !this.isComing(frame)) return;
    this.previews.set(key, loaded);
    this.tell(frame);
  }

  // Networks become fast again: what was seen came before it was missed.
  private noteArrival(frame: Frame): void {
    for (const [owner, { timer, since }] of this.waits) {
      if (this.wishes.get(owner)?.keys[0] !== frameKey(frame)) continue;
      clearTimeout(timer);
      this.waits.delete(owner);
      if (Date.now() - since < patience) this.isSlow = false;
    }
  }

  // As many frames as fit into memory; more would push out one another.
  private reach(first: Frame | undefined): number {
    if (!first) return 0;
    const share = this.cache.capacity / Math.max(1, this.wishes.size);
    return Math.max(soon, Math.floor(share / bytesOf(first)));
  }

  // Requests that nobody wants end; those that are not wanted soon end if something seen waits.
  private giveUp(): void {
    const all = new Set<string>();
    const near = new Set<string>();
    let waiting = false;
    for (const { keys } of this.wishes.values()) {
      keys.forEach((key, rank) => {
        all.add(key);
        if (rank < soon) near.add(key);
      });
      const [seen] = keys;
      if (seen && !this.cache.has(seen) && !this.running.has(seen)) waiting = true;
    }
    const any = (load: Load, keys: Set<string>) => [...load.waiting].some((key) => keys.has(key));
    for (const load of this.loads)
      if (!any(load, all) || (waiting && !any(load, near))) load.controller.abort();
  }

  private isOpen(key: string): boolean {
    return !this.cache.has(key) && !this.failures.has(key) && !this.running.has(key);
  }

  private fill(): void {
    const wishes = [...this.wishes.values()];
    for (let rank = 0; rank < soon; ++rank) {
      for (const { frames, keys, begun } of wishes) {
        if (this.loads.size >= parallelRequests) return;
        if (rank >= keys.length || (rank > 0 && !begun)) continue;
        if (this.isOpen(keys[rank]!)) void this.load([frames[rank]!], rank === 0, false);
      }
    }
    if (wishes.some(({ begun, keys }) => !begun && keys.length > 0)) return;
    for (const wish of wishes) this.fillBackground(wish);
  }

  private fillBackground({ frames, keys }: Wish): void {
    const free = () =>
      [...this.loads].filter(({ inBackground }) => inBackground).length < parallelInBackground &&
      this.loads.size < parallelRequests - 1;
    for (let rank = soon; rank < keys.length && free(); ++rank) {
      if (!this.isOpen(keys[rank]!)) continue;
      const open: Frame[] = [];
      const batch = this.batch(usualBatch);
      const most = batchSize(frames[rank]!, batch);
      for (let next = rank; next < keys.length && open.length < most; ++next)
        if (this.isOpen(keys[next]!)) open.push(frames[next]!);
      void this.load(batchesOf(open, batch)[0]!, false, true);
    }
  }

  // Without a way to ask for many, one is asked for at a time.
  private batch(most: Batch): Batch {
    return this.fetchMany ? most : { ...most, frames: 1 };
  }

  private async fetchBatch(
    frames: readonly Frame[],
    signal: AbortSignal,
    come: (frame: Frame, loaded: Promise<LoadedFrame>) => Promise<void>,
  ): Promise<void> {
    const coming: Promise<void>[] = [];
    const note = (frame: Frame, loaded: Promise<LoadedFrame>) => {
      const one = come(frame, loaded);
      one.catch(() => undefined); // it is looked at when all have come
      coming.push(one);
    };
    if (frames.length > 1 && this.fetchMany)
      await this.fetchMany(frames, signal, note, this.isSlow);
    else for (const frame of frames) note(frame, this.fetch(frame, signal, false, this.isSlow));
    await Promise.all(coming);
  }

  private async load(
    frames: readonly Frame[],
    urgent: boolean,
    inBackground: boolean,
  ): Promise<void> {
    const controller = new AbortController();
    const { signal } = controller;
    const waiting = new Set(frames.map(frameKey));
    const load: Load = { controller, waiting, inBackground };
    this.loads.add(load);
    for (const key of waiting) this.running.set(key, load);
    const come = async (frame: Frame, loaded: Promise<LoadedFrame>) => {
      const key = frameKey(frame);
      try {
        this.cache.put(key, await loaded);
        this.noteArrival(frame);
      } catch (error) {
        if (!signal.aborted) this.failures.set(key, (error as Error).message);
      }
      this.settle(load, frame);
      if (!signal.aborted) this.tell(frame);
      if (waiting.size > 0) this.fill();
    };
    try {
      if (frames.length === 1)
        await come(frames[0]!, this.fetch(frames[0]!, signal, urgent, this.isSlow));
      else await this.fetchBatch(frames, signal, come);
    } catch (error) {
      for (const frame of frames) {
        if (!waiting.has(frameKey(frame))) continue;
        if (!signal.aborted) this.failures.set(frameKey(frame), (error as Error).message);
        this.settle(load, frame);
        if (!signal.aborted) this.tell(frame);
      }
    }
    this.loads.delete(load);
    this.fill();
  }

  private settle(load: Load, frame: Frame): void {
    const key = frameKey(frame);
    load.waiting.delete(key);
    this.previews.delete(key);
    if (this.running.get(key) === load) this.running.delete(key);
  }

  private tell(frame: Frame): void {
    const key = frameKey(frame);
    for (const wish of [...this.wishes.values()]) {
      const at = wish.keys.indexOf(key);
      if (at < 0) continue;
      wish.changed(frame);
    }
  }
}
