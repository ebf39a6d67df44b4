// Everything that can be done to images, by name: one table for keys, the sheet of keys, and the palette.

import type { Preset } from "../engine/presets";
import { NoVolume } from "../volume/geometry";
import { set, settings } from "../page/settings";
import type { StackController } from "./stack_controller";
import { measureTools, viewTools } from "../page/tools";
import { mostRows } from "./grid";
import type { Workspace } from "./workspace";

export interface Action {
  id: string;
  label: string;
  group: "Images" | "Tools" | "Display" | "Tiles" | "Measure" | "Page";
  keys: string[];
  run: (workspace: Workspace) => void;
}

const page = 10;

function onStack(act: (stack: StackController) => void): (workspace: Workspace) => void {
  return (workspace) => {
    if (workspace.stack) act(workspace.stack);
  };
}

// Changes how images are shown, and can be undone.
function display(
  id: string,
  label: string,
  keys: string[],
  act: (stack: StackController) => void,
): Action {
  const run = (workspace: Workspace) => {
    const { stack } = workspace;
    if (stack) workspace.change(stack, label, () => act(stack));
  };
  return { id, label, group: "Display", keys, run };
}

const images: Action[] = [
  ["next", "Next image", ["ArrowDown", "ArrowRight"], (stack: StackController) => stack.step(1)],
  [
    "previous",
    "Previous image",
    ["ArrowUp", "ArrowLeft"],
    (stack: StackController) => stack.step(-1),
  ],
  ["next-page", "Ten images on", ["PageDown"], (stack: StackController) => stack.step(page)],
  ["previous-page", "Ten images back", ["PageUp"], (stack: StackController) => stack.step(-page)],
  ["first", "First image", ["Home"], (stack: StackController) => stack.show(0)],
  ["last", "Last image", ["End"], (stack: StackController) => stack.show(stack.count - 1)],
  ["play", "Play, pause", [" "], (stack: StackController) => stack.cine.toggle()],
  [
    "slower",
    "Play slower",
    [","],
    (stack: StackController) => stack.cine.setRate(stack.cine.rate.value / 1.25),
  ],
  [
    "faster",
    "Play faster",
    ["."],
    (stack: StackController) => stack.cine.setRate(stack.cine.rate.value * 1.25),
  ],
].map(([id, label, keys, act]) => ({
  id: id as string,
  label: label as string,
  group: "Images",
  keys: keys as string[],
  run: onStack(act as (stack: StackController) => void),
}));

const tools: Action[] = [...viewTools, ...measureTools].map(({ tool, label, key }) => ({
  id: `tool-${tool}`,
  label: `Left button: ${label}`,
  group: "Tools",
  keys: key ? [key] : [],
  run: (workspace) => void (workspace.tool.value = tool),
}));

const displays: Action[] = [
  display("larger", "Larger", ["+", "="], (stack) => stack.zoom(1.25)),
  display("smaller", "Smaller", ["-"], (stack) => stack.zoom(0.8)),
  display("fit", "Whole image", ["f", "0"], (stack) => stack.fit()),
  display("actual", "Original size, 1:1", ["o"], (stack) => stack.actualSize()),
  display("smooth", "Smooth, or plain pixels", ["n"], (stack) => stack.toggleSmooth()),
  display("invert", "Black for white", ["i"], (stack) => stack.toggleInvert()),
  display("colours", "Grey levels in colours (hot iron), or grey", [], (stack) =>
    stack.toggleColours(),
  ),
  display("rotate-right", "A quarter turn to the right", ["]"], (stack) => stack.rotate(90)),
  display("rotate-left", "A quarter turn to the left", ["["], (stack) => stack.rotate(-90)),
  display("flip-horizontal", "Left for right", ["h"], (stack) => stack.flipHorizontally()),
  display("flip-vertical", "Top for bottom", ["v"], (stack) => stack.flipVertically()),
  display("reset", "Reset", ["r"], (stack) => stack.reset()),
];

function toggle(
  id: string,
  label: string,
  keys: string[],
  group: Action["group"],
  run: (workspace: Workspace) => void,
): Action {
  return { id, label, keys, group, run };
}

const tiles: Action[] = [
  toggle("next-tile", "Next tile", ["q"], "Tiles", (workspace) =>
    workspace.activate((workspace.activeIndex.peek() + 1) % workspace.laidOut.peek().length),
  ),
  toggle("alone", "One tile alone, or all again", ["Enter"], "Tiles", (workspace) => {
    workspace.toggleAlone(workspace.activeIndex.peek());
  }),
  toggle("next-series", "Next series", ["Shift+ArrowDown"], "Tiles", (workspace) => {
    void workspace.stepSeries(1);
  }),
  toggle("previous-series", "Previous series", ["Shift+ArrowUp"], "Tiles", (workspace) => {
    void workspace.stepSeries(-1);
  }),
  toggle("follow-scroll", "Scroll together", ["y"], "Tiles", (workspace) => {
    const now = workspace.together.following.peek();
    workspace.together.follow({ ...now, scroll: !now.scroll });
  }),
  toggle("follow-view", "Zoom and pan together", [], "Tiles", (workspace) => {
    const now = workspace.together.following.peek();
    workspace.together.follow({ ...now, view: !now.view });
  }),
  toggle("follow-window", "Window together", [], "Tiles", (workspace) => {
    const now = workspace.together.following.peek();
    workspace.together.follow({ ...now, window: !now.window });
  }),
  toggle("reference-lines", "Reference lines", ["x"], "Tiles", (workspace) => {
    set({ showReferenceLines: !settings.peek().showReferenceLines });
    workspace.redrawOverlays();
  }),
  toggle("overlays", "Overlays and shutters", ["u"], "Tiles", (workspace) => {
    set({ showOverlays: !settings.peek().showOverlays });
    workspace.redrawOverlays();
  }),
  toggle("texts", "Texts in the corners", ["d"], "Tiles", () =>
    set({ showTexts: !settings.peek().showTexts }),
  ),
  toggle("names", "Hide or show who patients are", [], "Tiles", () =>
    set({ namesHidden: !settings.peek().namesHidden }),
  ),
  toggle(
    "full-screen",
    "The whole screen, or the window",
    ["F11"],
    "Tiles",
    () => void fullScreen(),
  ),
  toggle("planes", "Three planes: axial, sagittal, coronal", ["j"], "Tiles", togglePlanes),
  ...Array.from({ length: mostRows }, (_, i) => {
    const [rows, columns] = [
      [1, 1],
      [1, 2],
      [2, 2],
      [2, 3],
      [3, 3],
    ][i]!;
    return toggle(
      `layout-${rows}x${columns}`,
      `Layout ${columns} × ${rows}`,
      [],
      "Tiles",
      (workspace) => workspace.setLayout({ rows: rows!, columns: columns! }),
    );
  }),
];

async function fullScreen(): Promise<void> {
  if (document.fullscreenElement) return document.exitFullscreen();
  return document.documentElement.requestFullscreen();
}

/** In three planes, or as stacks again. Says why if there is no volume. */
export function togglePlanes(workspace: Workspace): void {
  try {
    workspace.notice.value = "";
    workspace.planes.toggle();
  } catch (error) {
    if (!(error instanceof NoVolume)) throw error;
    workspace.notice.value = `No planes through this series. ${error.message}`;
  }
}

const measures: Action[] = [
  toggle("delete", "Delete the chosen mark", ["Delete", "Backspace"], "Measure", (workspace) => {
    const id = workspace.annotations.selected.peek();
    if (id) workspace.annotations.remove(id);
    workspace.redrawOverlays();
  }),
  toggle("marks", "Show or hide all marks", ["m"], "Measure", (workspace) => {
    const shown = !workspace.annotations.shown.peek();
    workspace.annotations.shown.value = workspace.planes.marks.visible.value = shown;
    workspace.planes.model.peek()?.redraw();
    workspace.redrawOverlays();
  }),
  toggle("key-image", "Key image", ["k"], "Measure", (workspace) => {
    if (workspace.stack) workspace.toggleKeyImage(workspace.stack);
  }),
  toggle("undo", "Undo", ["Ctrl+z"], "Measure", (workspace) => {
    workspace.history.undo();
    workspace.redrawOverlays();
  }),
  toggle("redo", "Redo", ["Ctrl+y", "Ctrl+Shift+Z"], "Measure", (workspace) => {
    workspace.history.redo();
    workspace.redrawOverlays();
  }),
];

export const actions: readonly Action[] = [...images, ...tools, ...displays, ...tiles, ...measures];

export function keysOf(action: Pick<Action, "id" | "keys">): string[] {
  return settings.value.keys[action.id] ?? action.keys;
}

const keyNames: Record<string, string> = {
  " ": "Space",
  ArrowDown: "↓",
  ArrowUp: "↑",
  ArrowLeft: "←",
  ArrowRight: "→",
  PageDown: "Page Down",
  PageUp: "Page Up",
  "-": "−",
};

/** A key as people name it. */
export function keyName(key: string): string {
  const parts = key === "+" ? [key] : key.split("+");
  return parts
    .map((part) => keyNames[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join("+");
}

/** "Ctrl+z", "ArrowDown", "x": what a key press is called in tables of keys. */
export function keyOf(
  event: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey">,
): string {
  const held = event.ctrlKey || event.metaKey;
  const key =
    event.key.length === 1 && !(held && event.shiftKey) ? event.key.toLowerCase() : event.key;
  return [
    held && "Ctrl",
    event.altKey && "Alt",
    event.shiftKey && (held || event.key.length > 1) && "Shift",
    key,
  ]
    .filter(Boolean)
    .join("+");
}

export function choosePreset(workspace: Workspace, stack: StackController, preset: Preset): void {
  workspace.change(stack, preset.name, () => stack.setVoi(preset.voi));
}

// Keys mean to planes what they mean to stacks.
function pressOnPlane(workspace: Workspace, key: string): boolean {
  const target = workspace.planes.active;
  const id = actions.find((action) => keysOf(action).includes(key))?.id;
  if (!target) return false;
  const { model, plane } = target;
  const preset = /^[1-9]$/.test(key) ? model.presets()[Number(key) - 1] : undefined;
  const own = model.stack.frames[0]!.windows[0];
  const voi = preset && (preset.voi ?? own);
  const change = (name: string, act: () => void) => workspace.planes.change(name, act);
  const acts: Record<string, () => void> = {
    next: () => change("Move planes", () => model.step(plane, 1)),
    previous: () => change("Move planes", () => model.step(plane, -1)),
    "next-page": () => change("Move planes", () => model.step(plane, page)),
    "previous-page": () => change("Move planes", () => model.step(plane, -page)),
    invert: () => change("Black for white", () => model.change({ invert: !model.now.invert })),
    fit: () => model.setZoom(plane, { scale: 0, panX: 0, panY: 0 }),
    "rotate-right": () => change("Turn planes", () => model.turn(plane, Math.PI / 36)),
    "rotate-left": () => change("Turn planes", () => model.turn(plane, -Math.PI / 36)),
    reset: () => change("Reset", () => model.reset()),
    delete: () => model.marks.removeSelected(),
  };
  const act = voi ? () => change(preset.name, () => model.change({ voi })) : acts[id ?? ""];
  act?.();
  return act !== undefined;
}

/** Does what the key means; false if it means nothing. */
export function pressKey(workspace: Workspace, key: string): boolean {
  if (pressOnPlane(workspace, key)) return true;
  const { stack } = workspace;
  const preset = /^[1-9]$/.test(key) ? stack?.presets()[Number(key) - 1] : undefined;
  if (preset && stack) {
    choosePreset(workspace, stack, preset);
    return true;
  }
  const found = actions.find((action) => keysOf(action).includes(key));
  found?.run(workspace);
  return found !== undefined;
}
