// Playing a stack: which image comes next, and when.

import { type ReadonlySignal, signal } from "@preact/signals";
import { frameInterval, type Stack } from "../dicom/stack";
import type { FrameQueue } from "../engine/frame_queue";

/** What can be played. */
export interface Playable {
  readonly stack: Stack;
  readonly queue: FrameQueue;
  readonly index: ReadonlySignal<number>;
  readonly count: number;
  play(index: number, direction: 1 | -1): void;
}

const largestRate = 100;

export class Cine {
  readonly playing = signal(false);
  readonly rate = signal(15); // images a second
  private direction: 1 | -1 = 1;
  private waiting = 0;

  constructor(private of: Playable) {
    this.rate.value = of.stack.framesPerSecond;
  }

  toggle(): void {
    this.playing.value = !this.playing.value && this.of.count > 1;
    cancelAnimationFrame(this.waiting);
    if (!this.playing.value) return;
    this.direction = 1;
    this.wait(performance.now() + this.interval(this.of.index.value));
  }

  stop(): void {
    cancelAnimationFrame(this.waiting);
    this.playing.value = false;
  }

  setRate(rate: number): void {
    this.rate.value = Math.min(largestRate, Math.max(1, rate));
  }

  private following(index: number): number {
    const { count, stack } = this.of;
    if (!stack.sweeps) return (index + 1) % count;
    if (index === 0) this.direction = 1;
    if (index === count - 1) this.direction = -1;
    return index + this.direction;
  }

  private interval(index: number): number {
    return frameInterval(this.of.stack, index, this.rate.value);
  }

  // An image that has not come yet is waited for rather than left out.
  private wait(due: number): void {
    const { queue, stack } = this.of;
    this.waiting = requestAnimationFrame((now) => {
      if (!this.playing.value) return;
      const next = this.following(this.of.index.value);
      const frame = stack.frames[next]!;
      const ready = queue.has(frame) || queue.problem(frame) !== undefined;
      if (now < due || !ready) return this.wait(due);
      this.of.play(next, this.direction);
      const interval = this.interval(next);
      this.wait(Math.max(due + interval, now - interval));
    });
  }
}
