// Structures over images, and which of them are seen.

import { signal } from "@preact/signals";
import type { Frame } from "../dicom/frame";
import { outlinesOn, type Structure, type StructureSet } from "../documents/structures";
import { type Pen, stroke } from "./pen";

export class Structures {
  readonly sets = signal<readonly StructureSet[]>([]);
  readonly hidden = signal<ReadonlySet<Structure>>(new Set());

  add(set: StructureSet): void {
    this.sets.value = [...this.sets.peek(), set];
  }

  toggle(structure: Structure): void {
    const hidden = new Set(this.hidden.peek());
    if (!hidden.delete(structure)) hidden.add(structure);
    this.hidden.value = hidden;
  }

  draw(pen: Pen, frame: Frame): void {
    const hidden = this.hidden.peek();
    for (const { frameOfReferenceUID, structures } of this.sets.peek())
      for (const structure of structures) {
        if (hidden.has(structure)) continue;
        const lines = outlinesOn(structure, frameOfReferenceUID, frame).map(
          ({ points, isClosed }) => (isClosed ? [...points, points[0]!] : points),
        );
        if (lines.length > 0) stroke(pen, lines, structure.colour, 1.5);
      }
  }
}
