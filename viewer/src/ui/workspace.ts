// The reading of a study: a grid of tiles with series in them, what the hands do, and what goes together.

import { batch, computed, signal } from "@preact/signals";
import type { DataSet } from "../dicom/attributes";
import { makeStack, type Stack } from "../dicom/stack";
import { type Frame, frameKey, planeOf } from "../dicom/frame";
import { dot, normalOf, toPlane, type Vector } from "../dicom/geometry";
import type { FrameQueue } from "../engine/frame_queue";
import { uprightView } from "../hanging/mammography";
import type { Hanging } from "../hanging/rules";
import { AnnotationEditor } from "./annotation_editor";
import { Annotations } from "./annotations";
import { History } from "./history";
import { MprModel, type MprState } from "./mpr_model";
import { SeriesStore, type SeriesRef } from "./series_store";
import { settings } from "./settings";
import { type Change, type Display, StackController } from "./stack_controller";
import type { Tool } from "./tools";
import type { SavedView, TileView } from "./view_address";

export interface Layout {
  rows: number;
  columns: number;
}

export const mostRows = 5;
const volumeShare = 0.75; // of the memory for images

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

export interface Following {
  scroll: boolean;
  view: boolean;
  window: boolean;
}

export interface Cursor {
  frameOfReference: string;
  point: Vector;
}

/** What to begin with: an image by its place in the stack, and how it is shown. */
export interface Start {
  frame?: number; // from 1
  display?: Partial<Display>;
}

export class Workspace {
  readonly history = new History();
  readonly annotations = new Annotations(this.history);
  readonly editor = new AnnotationEditor(this);
  readonly seriesStore = new SeriesStore();
  readonly layout = signal<Layout>({ rows: 1, columns: 1 });
  readonly tiles = Array.from({ length: mostRows * mostRows }, (_, index) => new Tile(index));
  readonly activeIndex = signal(0);
  readonly following = signal<Following>({ scroll: false, view: false, window: false });
  readonly cursor = signal<Cursor | undefined>(undefined);
  /** Planes through a volume, while they are shown. */
  readonly mpr = signal<MprModel | undefined>(undefined);
  /** Something that did not go as it was wished, for people. */
  readonly notice = signal("");
  /** Whether something is shown: what is less urgent waits for it. */
  readonly begun = signal(false);
  readonly keyImages = signal<ReadonlySet<string>>(new Set());
  /** Grows when tiles have to draw what lies over their images anew. */
  readonly overlayVersion = signal(0);
  readonly tool = signal<Tool>(settings.peek().mouse.left);
  readonly visible = computed(() =>
    this.tiles.slice(0, this.layout.value.rows * this.layout.value.columns),
  );
  /** All frames of the series that were opened. */
  readonly frames = new Map<string, Frame>();
  private anchors = new Map<StackController, number>(); // images that belong together, when following began

  constructor(readonly queue: FrameQueue) {}

  get active(): Tile {
    return this.tiles[this.activeIndex.value]!;
  }

  get stack(): StackController | undefined {
    return this.active.stack;
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

  private applyLayout(layout: Layout): void {
    batch(() => {
      this.layout.value = layout;
      if (this.activeIndex.value >= layout.rows * layout.columns) this.activeIndex.value = 0;
    });
  }

  activate(index: number): void {
    this.activeIndex.value = Math.max(0, Math.min(this.visible.value.length - 1, index));
    this.redrawOverlays();
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

  clear(tile: Tile): void {
    tile.content.value = { kind: "empty" };
  }

  private contentOf(of: SeriesRef, instances: DataSet[], start: Start): Content {
    const stack = makeStack(instances);
    if (stack.frames.length === 0) return { kind: "document", of, instances };
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
    controller.onChange = (change) => this.follow(controller, change);
    return controller;
  }

  // Planes

  /** Shows the active series in three planes, or what was there before again. Throws NoVolume. */
  togglePlanes(): void {
    if (this.mpr.peek()) return this.closePlanes();
    const { of, stack } = this.active;
    if (!of || !stack) return;
    const shown = stack.shown.peek()?.voi;
    const limit = this.queue.cache.limit * volumeShare;
    const model = new MprModel(
      stack.stack,
      this.queue,
      limit,
      shown?.kind === "window" ? shown : undefined,
      this.history,
    );
    this.beside = {
      layout: this.layout.peek(),
      contents: this.tiles.map((tile) => tile.content.peek()),
    };
    batch(() => {
      this.mpr.value = model;
      this.applyLayout({ rows: 1, columns: 3 });
      for (const plane of [0, 1, 2])
        this.tiles[plane]!.content.value = { kind: "plane", of, model, plane };
      this.activeIndex.value = 0;
    });
  }

  private beside: { layout: Layout; contents: Content[] } | undefined;

  closePlanes(): void {
    const model = this.mpr.peek();
    if (!model) return;
    batch(() => {
      this.mpr.value = undefined;
      if (this.beside) {
        this.applyLayout(this.beside.layout);
        this.beside.contents.forEach((content, i) => (this.tiles[i]!.content.value = content));
      }
    });
    model.dispose();
  }

  /** The plane that the active tile shows. */
  get plane(): { model: MprModel; plane: number } | undefined {
    const content = this.active.content.value;
    return content.kind === "plane" ? content : undefined;
  }

  /** Does something to the planes, so that it can be undone. */
  changePlanes(name: string, act: (model: MprModel) => void): void {
    const model = this.mpr.peek();
    if (!model) return;
    const before = model.now;
    act(model);
    this.notePlanes(model, name, before);
  }

  notePlanes(model: MprModel, name: string, before: MprState): void {
    const after = model.now;
    if (after === before) return;
    this.history.push({ name, undo: () => model.change(before), redo: () => model.change(after) });
  }

  // The view as a whole

  save(): SavedView {
    const tiles = this.visible.peek().flatMap((tile): TileView[] => {
      const content = tile.content.peek();
      if (content.kind !== "stack") return [];
      const { study, series } = content.of;
      const frame = content.stack.index.peek() + 1;
      return [{ tile: tile.index, study, series, frame, display: content.stack.display }];
    });
    const { layout, activeIndex, following } = this;
    return {
      layout: layout.peek(),
      active: activeIndex.peek(),
      following: following.peek(),
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
    this.setFollowing(view.following);
  }

  // What goes together

  setFollowing(following: Following): void {
    this.following.value = following;
    this.anchors.clear();
    for (const { stack } of this.tiles) if (stack) this.anchors.set(stack, stack.index.peek());
  }

  private follow(source: StackController, change: Change): void {
    this.redrawOverlays();
    const { scroll, view, window } = this.following.peek();
    const wanted = { index: scroll, view, voi: window }[change];
    if (!wanted) return;
    for (const { stack } of this.visible.peek()) {
      if (!stack || stack === source) continue;
      if (change === "index") stack.goTo(this.counterpart(source, stack));
      else if (change === "view") this.followView(source, stack);
      else if (!stack.isColour && source.stack.modality === stack.stack.modality)
        stack.setDisplay({ voi: source.voi.peek(), invert: source.invert.peek() });
    }
  }

  // Images of other sizes are seen as large as before in relation to their tile.
  private followView(source: StackController, target: StackController): void {
    const view = source.view.peek();
    const [from, to] = [source.engine?.fitScale(), target.engine?.fitScale()];
    const spacing = (stack: StackController) => stack.frame.spacing?.[1];
    const [one, other] = [spacing(source), spacing(target)];
    // Where both are calibrated a centimetre is as long in both.
    const ratio = one && other ? other / one : from && to ? to / from : 1;
    target.setDisplay({ view: { ...view, scale: view.scale * ratio } });
  }

  /** The image of `target` that belongs to the one of `source`: at the same place, or as far on as that one is. */
  counterpart(source: StackController, target: StackController): number {
    const { frame } = source;
    const plane = planeOf(frame);
    const other = planeOf(target.frame);
    const parallel = plane && other && Math.abs(dot(normalOf(plane), normalOf(other))) > 0.95;
    if (parallel && frame.frameOfReferenceUID === target.frame.frameOfReferenceUID)
      return nearest(target, planeCentre(plane));
    const moved = source.index.peek() - (this.anchors.get(source) ?? source.index.peek());
    return (this.anchors.get(target) ?? target.index.peek()) + moved;
  }

  /** All other tiles go to a place in the patient. */
  pointAt(source: StackController, point: Vector): void {
    const { frameOfReferenceUID } = source.frame;
    this.cursor.value = { frameOfReference: frameOfReferenceUID, point };
    for (const { stack } of this.visible.peek()) {
      if (!stack || stack === source) continue;
      if (stack.frame.frameOfReferenceUID !== frameOfReferenceUID || !stack.plane) continue;
      stack.goTo(nearest(stack, point));
    }
    this.redrawOverlays();
  }

  redrawOverlays(): void {
    ++this.overlayVersion.value;
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

function planeCentre(plane: NonNullable<ReturnType<typeof planeOf>>): Vector {
  const { corner, column, row, columns, rows } = plane;
  return [0, 1, 2].map(
    (i) => corner[i]! + (column[i]! * columns) / 2 + (row[i]! * rows) / 2,
  ) as Vector;
}

/** The image of a stack that is nearest to a point, along the normal. */
export function nearest(stack: StackController, point: Vector): number {
  let best = stack.index.peek();
  let least = Infinity;
  stack.stack.frames.forEach((frame, index) => {
    const plane = planeOf(frame);
    if (!plane) return;
    const distance = Math.abs(toPlane(plane, point).distance);
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}
