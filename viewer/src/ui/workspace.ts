// The reading of a study: a grid of tiles with series in them, what the hands do, and what goes together.

import { batch, signal } from "@preact/signals";
import type { DataSet } from "../dicom/attributes";
import { makeStack, type Stack } from "../dicom/stack";
import { type Frame, frameKey } from "../dicom/frame";
import { isVideo } from "../dicom/video";
import type { FrameQueue } from "../engine/frame_queue";
import { uprightView } from "../hanging/mammography";
import type { Hanging } from "../hanging/rules";
import { isLocal } from "../local/local_files";
import { AnnotationEditor } from "./annotation_editor";
import { Annotations } from "./annotations";
import { Grid, type Layout } from "./grid";
import { History } from "./history";
import { PlaneRoom } from "./plane_room";
import { SeriesStore, type SeriesRef } from "./series_store";
import { settings } from "../page/settings";
import { StackController } from "./stack_controller";
import type { Display } from "./stack_display";
import type { Content, Tile } from "./tile";
import { Structures } from "./structure_overlay";
import { Together } from "./together";
import type { Tool } from "../page/tools";
import type { SavedView, TileView } from "./view_address";

/** What to begin with: an image by its place in the stack, and how it is shown. */
export interface Start {
  frame?: number; // from 1
  display?: Partial<Display>;
  /** Whether a video is to be a stack, too. */
  asFrames?: boolean;
}

export class Workspace extends Grid {
  readonly history = new History();
  readonly annotations = new Annotations(this.history);
  readonly editor = new AnnotationEditor(this.annotations, () => this.redrawOverlays());
  readonly structures = new Structures();
  readonly seriesStore = new SeriesStore();
  readonly together = new Together(this);
  readonly planes: PlaneRoom;
  /** Something that did not go as it was wished, for people. */
  readonly notice = signal("");
  /** Whether something is shown: what is less urgent waits for it. */
  readonly begun = signal(false);
  /** Those of the study, in the order of the list at the side. */
  readonly seriesInOrder = signal<readonly SeriesRef[]>([]);
  readonly keyImages = signal<ReadonlySet<string>>(new Set());
  readonly tool = signal<Tool>(settings.peek().mouse.left);
  /** All frames of the series that were opened. */
  readonly frames = new Map<string, Frame>();

  constructor(readonly queue: FrameQueue) {
    super();
    this.planes = new PlaneRoom(this, this.history, queue);
  }

  /** What dragging does in this stack: colour has no window to change. */
  toolFor(stack: StackController, tool: Tool = this.tool.value): Tool {
    return tool === "window" && stack.isColour ? "scroll" : tool;
  }

  // Layout

  setLayout(layout: Layout): void {
    const before = this.layout.peek();
    if (before.rows === layout.rows && before.columns === layout.columns) return;
    this.applyLayout(layout);
    this.history.push({
      name: "Layout",
      undo: () => this.applyLayout(before),
      redo: () => this.applyLayout(layout),
    });
  }

  /** Shows a series in a tile; resolves when it is there. */
  async open(of: SeriesRef, tile: Tile = this.active, start: Start = {}): Promise<void> {
    tile.content.value = { kind: "loading", of };
    let content: Content;
    try {
      content = this.contentOf(of, await this.seriesStore.load(of), start);
    } catch (error) {
      content = { kind: "problem", of, problem: (error as Error).message };
    }
    const now = tile.content.peek();
    const stillWanted = now.kind === "loading" && now.of === of;
    if (!stillWanted) return;
    if (content.kind === "stack" && this.visible.peek().includes(tile)) content.stack.seek();
    tile.content.value = content;
    if (content.kind !== "stack") this.begun.value = true;
    this.redrawOverlays();
  }

  /** Shows the frame with this key, in the tile that has its series or in the active one. */
  async goToFrame(key: string): Promise<boolean> {
    const frame = this.frames.get(key);
    if (!frame) return false;
    const has = (tile: Tile) => tile.of?.series === frame.seriesUID && tile.stack;
    const tile = [this.active, ...this.visible.peek()].find(has) ?? this.active;
    if (!has(tile)) await this.open({ study: frame.studyUID, series: frame.seriesUID }, tile);
    const index = tile.stack?.stack.frames.findIndex((one) => frameKey(one) === key) ?? -1;
    if (index < 0) return false;
    this.activate(tile.index);
    tile.stack!.show(index);
    return true;
  }

  /** Opens the series after the one of the active tile, or before it. */
  async stepSeries(by: 1 | -1): Promise<void> {
    const all = this.seriesInOrder.peek();
    const at = all.findIndex(({ series }) => series === this.active.of?.series);
    const next = all[at < 0 ? 0 : at + by];
    if (!next || this.planes.model.peek()) return;
    await this.open(next);
  }

  clear(tile: Tile): void {
    tile.content.value = { kind: "empty" };
  }

  private contentOf(of: SeriesRef, instances: DataSet[], start: Start): Content {
    const stack = makeStack(instances);
    const { frame, display, asFrames } = start;
    const wantsFrames = asFrames || frame !== undefined || display !== undefined;
    const isPlayed = !wantsFrames && !isLocal(of.study) && instances.every(isVideo);
    if (stack.frames.length === 0 || isPlayed) return { kind: "document", of, instances };
    return { kind: "stack", of, stack: this.controllerOf(stack, start) };
  }

  /** A controller whose changes the others follow. */
  controllerOf(stack: Stack, start: Start = {}): StackController {
    const { frames } = stack;
    for (const frame of frames) this.frames.set(frameKey(frame), frame);
    const first = start.frame ? start.frame - 1 : Math.floor((frames.length - 1) / 2);
    // What moves begins at its beginning.
    const moving = frames[0]!.position === undefined && !start.frame ? 0 : first;
    const controller = new StackController(stack, this.queue, moving, uprightView(frames[0]!));
    if (start.display) controller.setDisplay(start.display);
    controller.onChange = (change) => {
      this.redrawOverlays();
      this.together.changed(controller, change);
    };
    return controller;
  }

  // The view as a whole

  save(): SavedView {
    const tiles = this.laidOut.peek().flatMap((tile): TileView[] => {
      const content = tile.content.peek();
      if (content.kind !== "stack") return [];
      const { study, series } = content.of;
      const frame = content.stack.index.peek() + 1;
      return [{ tile: tile.index, study, series, frame, display: content.stack.display }];
    });
    const { layout, activeIndex } = this;
    return {
      layout: layout.peek(),
      active: activeIndex.peek(),
      following: this.together.following.peek(),
      tiles,
    };
  }

  /** Series into tiles, as a rule has it. */
  hang(study: string, { rows, columns, series }: Hanging): void {
    this.applyLayout({ rows, columns });
    series.forEach((uid, i) => void this.open({ study, series: uid }, this.tiles[i]));
  }

  /** Resolves when all tiles have their images. */
  async restore(view: SavedView): Promise<void> {
    batch(() => {
      this.applyLayout(view.layout);
      this.activate(view.active);
    });
    await Promise.all(
      view.tiles.map(({ tile, study, series, frame, display }) =>
        this.open({ study, series }, this.tiles[tile], { frame, display }),
      ),
    );
    this.together.follow(view.following);
  }

  // Undoing

  /** Does something to how a stack is shown, so that it can be undone. */
  change(stack: StackController, name: string, act: () => void): void {
    const before = stack.display;
    act();
    this.noteDisplay(stack, name, before);
  }

  noteDisplay(stack: StackController, name: string, before: Display): void {
    const after = stack.display;
    const names = ["voi", "invert", "view", "colours"] as const;
    if (names.every((name) => after[name] === before[name])) return;
    this.history.push({
      name,
      undo: () => stack.setDisplay(before),
      redo: () => stack.setDisplay(after),
    });
  }

  toggleKeyImage(stack: StackController): void {
    const key = `${stack.frame.instanceUID}/${stack.frame.number}`;
    const flip = () => {
      const keys = new Set(this.keyImages.peek());
      if (!keys.delete(key)) keys.add(key);
      this.keyImages.value = keys;
    };
    flip();
    this.history.push({ name: "Key image", undo: flip, redo: flip });
  }
}
