// The marks of a session: those drawn here and those read from the archive. Changes can be undone.

import { computed, signal } from "@preact/signals";
import { type Annotation, shapeNames } from "../measure/annotation";
import type { History } from "./history";

export class Annotations {
  readonly all = signal<readonly Annotation[]>([]);
  readonly selected = signal<string | undefined>(undefined);
  readonly shown = signal(true);
  private byFrame = computed(() => {
    const frames = new Map<string, Annotation[]>();
    for (const one of this.all.value)
      frames.set(one.frameKey, [...(frames.get(one.frameKey) ?? []), one]);
    return frames;
  });

  constructor(private history: History) {}

  onFrame(key: string): readonly Annotation[] {
    return this.shown.value ? (this.byFrame.value.get(key) ?? []) : [];
  }

  get(id: string | undefined): Annotation | undefined {
    return this.all.peek().find((one) => one.id === id);
  }

  get own(): readonly Annotation[] {
    return this.all.value.filter(({ origin }) => !origin);
  }

  add(annotation: Annotation): void {
    this.put(annotation.id, annotation);
    this.selected.value = annotation.id;
    this.note(shapeNames[annotation.kind], annotation.id, undefined, annotation);
  }

  remove(id: string): void {
    const before = this.get(id);
    if (!before || before.origin) return;
    this.put(id, undefined);
    if (this.selected.value === id) this.selected.value = undefined;
    this.note(`Delete ${shapeNames[before.kind].toLowerCase()}`, id, before, undefined);
  }

  /** While a handle is dragged: nothing is noted yet. */
  preview(annotation: Annotation): void {
    this.put(annotation.id, annotation);
  }

  /** Ends a change that began with `before`. */
  changed(before: Annotation): void {
    const after = this.get(before.id);
    if (!after || after === before) return;
    this.note(`Change ${shapeNames[before.kind].toLowerCase()}`, before.id, before, after);
  }

  setLabel(id: string, label: string): void {
    const before = this.get(id);
    if (!before || before.label === label) return;
    this.put(id, { ...before, label, saved: false });
    this.changed(before);
  }

  /** Those of a document in the archive; a document's are taken over once. */
  load(read: readonly Annotation[]): void {
    const known = new Set(this.all.peek().map(({ id }) => id));
    this.all.value = [...this.all.peek(), ...read.filter(({ id }) => !known.has(id))];
  }

  markSaved(ids: ReadonlySet<string>): void {
    this.all.value = this.all
      .peek()
      .map((one) => (ids.has(one.id) ? { ...one, saved: true } : one));
  }

  private put(id: string, annotation: Annotation | undefined): void {
    const all = this.all.peek();
    if (!annotation) this.all.value = all.filter((one) => one.id !== id);
    else if (!all.some((one) => one.id === id)) this.all.value = [...all, annotation];
    else this.all.value = all.map((one) => (one.id === id ? annotation : one));
  }

  private note(
    name: string,
    id: string,
    before: Annotation | undefined,
    after: Annotation | undefined,
  ): void {
    this.history.push({
      name,
      undo: () => this.put(id, before),
      redo: () => this.put(id, after),
    });
  }
}
