// Three planes through the active series instead of the tiles, and back; and marks in the patient.

import { batch, signal } from "@preact/signals";
import type { FrameQueue } from "../engine/frame_queue";
import { Painter } from "../engine/painter";
import { type PlaneMark, planeMarkCentre } from "../measure/plane_marks";
import type { Grid, Layout } from "./grid";
import type { History } from "./history";
import { MprModel, type MprState } from "./mpr_model";
import { PlaneMarks } from "./plane_marks";
import type { Content } from "./tile";
import { nearest } from "./together";

const volumeShare = 0.75; // of the memory for images

export class PlaneRoom {
  /** Planes through a volume, while they are shown. */
  readonly model = signal<MprModel | undefined>(undefined);
  readonly marks: PlaneMarks;
  private beside: { layout: Layout; contents: Content[] } | undefined; // what the tiles had before

  constructor(
    private grid: Grid,
    private history: History,
    private queue: FrameQueue,
  ) {
    this.marks = new PlaneMarks(history, () => {
      this.model.peek()?.redraw();
      grid.redrawOverlays();
    });
  }

  /** Shows the active series in three planes, or what was there before again. Throws NoVolume. */
  toggle(): void {
    if (this.model.peek()) return this.close();
    const { grid, queue } = this;
    const { of, stack } = grid.active;
    if (!of || !stack) return;
    const shown = stack.shown.peek()?.voi;
    Painter.shared().release(); // of the images that the planes take the place of
    const model = new MprModel(
      stack.stack,
      queue,
      queue.cache.limit * volumeShare,
      shown?.kind === "window" ? shown : undefined,
      this.marks,
    );
    this.beside = {
      layout: grid.layout.peek(),
      contents: grid.tiles.map((tile) => tile.content.peek()),
    };
    batch(() => {
      this.model.value = model;
      grid.applyLayout({ rows: 1, columns: 3 });
      for (const plane of [0, 1, 2])
        grid.tiles[plane]!.content.value = { kind: "plane", of, model, plane };
      grid.activeIndex.value = 0;
    });
  }

  close(): void {
    const model = this.model.peek();
    if (!model) return;
    const { grid } = this;
    batch(() => {
      this.model.value = undefined;
      if (!this.beside) return;
      grid.applyLayout(this.beside.layout);
      this.beside.contents.forEach((content, i) => (grid.tiles[i]!.content.value = content));
    });
    model.dispose();
  }

  /** The plane that the active tile shows. */
  get active(): { model: MprModel; plane: number } | undefined {
    const content = this.grid.active.content.value;
    return content.kind === "plane" ? content : undefined;
  }

  /** Does something to the planes, so that it can be undone. */
  change(name: string, act: (model: MprModel) => void): void {
    const model = this.model.peek();
    if (!model) return;
    const before = model.now;
    act(model);
    this.note(model, name, before);
  }

  note(model: MprModel, name: string, before: MprState): void {
    const after = model.now;
    if (after === before) return;
    this.history.push({
      name,
      undo: () => model.change(before),
      redo: () => model.change(after),
    });
  }

  /** Chooses a mark, and goes where it is: the planes, or the stack that shows the same patient space. */
  show(mark: PlaneMark): void {
    this.marks.selected.value = mark.id;
    const centre = planeMarkCentre(mark);
    const { grid } = this;
    if (this.model.peek()?.ground.frameOfReference === mark.frameOfReference)
      this.change("Move planes", (model) => model.moveCursor(centre));
    else
      for (const { stack } of [grid.active, ...grid.visible.peek()]) {
        if (stack?.frame.frameOfReferenceUID !== mark.frameOfReference || !stack.plane) continue;
        stack.show(nearest(stack, centre));
        break;
      }
    this.model.peek()?.redraw();
    grid.redrawOverlays();
  }
}
