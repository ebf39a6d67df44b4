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
  readonly visible = computed(() =>
    this.tiles.slice(0, this.layout.value.rows * this.layout.value.columns),
  );

  get active(): Tile {
    return this.tiles[this.activeIndex.value]!;
  }

  get stack(): StackController | undefined {
    return this.active.stack;
  }

  applyLayout(layout: Layout): void {
    batch(() => {
      this.layout.value = layout;
      if (this.activeIndex.value >= layout.rows * layout.columns) this.activeIndex.value = 0;
    });
  }

  activate(index: number): void {
    this.activeIndex.value = Math.max(0, Math.min(this.visible.value.length - 1, index));
    this.redrawOverlays();
  }

  redrawOverlays(): void {
    ++this.overlayVersion.value;
  }
}
