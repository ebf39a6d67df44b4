// The tiles that are seen, which of them is active, and when what lies over their images is drawn anew.

import { batch, computed, signal } from "@preact/signals";
import type { StackController } from "./stack_controller";
import { Tile } from "./tile";

export interface Layout {
  rows: number;
  columns: number;
}

export const mostRows = 5;

export class Grid {
  readonly layout = signal<Layout>({ rows: 1, columns: 1 });
  readonly tiles = Array.from({ length: mostRows * mostRows }, (_, index) => new Tile(index));
  readonly activeIndex = signal(0);
  /** Grows when tiles have to draw what lies over their images anew. */
  readonly overlayVersion = signal(0);
  /** The index of the tile that is shown alone, as large as all together. */
  readonly alone = signal<number | undefined>(undefined);
  /** Rows and columns as they are on the screen. */
  readonly shape = computed<Layout>(() =>
    this.alone.value === undefined ? this.layout.value : { rows: 1, columns: 1 },
  );
  /** Those of the layout, seen or behind the one that is shown alone. */
  readonly laidOut = computed(() =>
    this.tiles.slice(0, this.layout.value.rows * this.layout.value.columns),
  );
  readonly visible = computed(() =>
    this.alone.value === undefined ? this.laidOut.value : [this.tiles[this.alone.value]!],
  );

  get active(): Tile {
    return this.tiles[this.activeIndex.value]!;
  }

  get stack(): StackController | undefined {
    return this.active.stack;
  }

  applyLayout(layout: Layout): void {
    batch(() => {
      this.alone.value = undefined;
      this.layout.value = layout;
      if (this.activeIndex.value >= layout.rows * layout.columns) this.activeIndex.value = 0;
    });
  }

  activate(index: number): void {
    const bounded = Math.max(0, Math.min(this.laidOut.value.length - 1, index));
    batch(() => {
      this.activeIndex.value = bounded;
      if (this.alone.value !== undefined) this.alone.value = bounded;
    });
    this.redrawOverlays();
  }

  /** Shows a tile alone, or all of them again; false if there is only one. */
  toggleAlone(index: number): boolean {
    if (this.laidOut.value.length < 2) return false;
    batch(() => {
      this.activeIndex.value = index;
      this.alone.value = this.alone.value === undefined ? index : undefined;
    });
    this.redrawOverlays();
    return true;
  }

  redrawOverlays(): void {
    ++this.overlayVersion.value;
  }
}
