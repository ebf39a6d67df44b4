// A tile of the workspace, and what may be in it.

import { signal } from "@preact/signals";
import type { DataSet } from "../dicom/attributes";
import type { MprModel } from "./mpr_model";
import type { SeriesRef } from "./series_store";
import type { StackController } from "./stack_controller";

export type Content =
  | { kind: "empty" }
  | { kind: "loading"; of: SeriesRef }
  | { kind: "stack"; of: SeriesRef; stack: StackController }
  | { kind: "plane"; of: SeriesRef; model: MprModel; plane: number }
  | { kind: "document"; of: SeriesRef; instances: DataSet[] }
  | { kind: "problem"; of: SeriesRef; problem: string };

export class Tile {
  readonly content = signal<Content>({ kind: "empty" });

  constructor(readonly index: number) {}

  get stack(): StackController | undefined {
    const content = this.content.value;
    return content.kind === "stack" ? content.stack : undefined;
  }

  get of(): SeriesRef | undefined {
    const content = this.content.value;
    return content.kind === "empty" ? undefined : content.of;
  }
}
