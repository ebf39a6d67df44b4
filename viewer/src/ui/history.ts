// What was done, so that it can be undone and done again.

import { signal } from "@preact/signals";

export interface Step {
  name: string; // "Length", "Window"
  undo(): void;
  redo(): void;
}

const mostSteps = 200;

export class History {
  private done: Step[] = [];
  private undone: Step[] = [];
  readonly version = signal(0);

  /** Notes what has been done already. */
  push(step: Step): void {
    this.done.push(step);
    if (this.done.length > mostSteps) this.done.shift();
    this.undone = [];
    ++this.version.value;
  }

  /** What would be undone; "" if there is nothing. */
  get next(): string {
    void this.version.value;
    return this.done.at(-1)?.name ?? "";
  }

  get nextAgain(): string {
    void this.version.value;
    return this.undone.at(-1)?.name ?? "";
  }

  undo(): void {
    const step = this.done.pop();
    if (!step) return;
    step.undo();
    this.undone.push(step);
    ++this.version.value;
  }

  redo(): void {
    const step = this.undone.pop();
    if (!step) return;
    step.redo();
    this.done.push(step);
    ++this.version.value;
  }
}
