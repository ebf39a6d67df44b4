// What keys do to a stack: one table for the keyboard and for the sheet that explains it.

import type { StackController } from "./stack_controller";

interface KeyAction {
  keys: string[];
  shown: string;
  meaning: string;
  act: (stack: StackController, key: string) => void;
}

const page = 10;

export const keyActions: KeyAction[] = [
  {
    keys: ["ArrowDown", "ArrowRight"],
    shown: "↓ →",
    meaning: "Next image",
    act: (stack) => stack.step(1),
  },
  {
    keys: ["ArrowUp", "ArrowLeft"],
    shown: "↑ ←",
    meaning: "Previous image",
    act: (stack) => stack.step(-1),
  },
  {
    keys: ["PageDown"],
    shown: "Page Down",
    meaning: "Ten images on",
    act: (stack) => stack.step(page),
  },
  {
    keys: ["PageUp"],
    shown: "Page Up",
    meaning: "Ten images back",
    act: (stack) => stack.step(-page),
  },
  { keys: ["Home"], shown: "Home", meaning: "First image", act: (stack) => stack.show(0) },
  {
    keys: ["End"],
    shown: "End",
    meaning: "Last image",
    act: (stack) => stack.show(stack.count - 1),
  },
  { keys: [" "], shown: "Space", meaning: "Play, pause", act: (stack) => stack.togglePlay() },
  {
    keys: [","],
    shown: ",",
    meaning: "Play slower",
    act: (stack) => stack.setRate(stack.rate.value / 1.25),
  },
  {
    keys: ["."],
    shown: ".",
    meaning: "Play faster",
    act: (stack) => stack.setRate(stack.rate.value * 1.25),
  },
  {
    keys: ["w"],
    shown: "W",
    meaning: "Left button: brightness and contrast",
    act: (stack) => void (stack.tool.value = "window"),
  },
  {
    keys: ["s"],
    shown: "S",
    meaning: "Left button: scroll",
    act: (stack) => void (stack.tool.value = "scroll"),
  },
  {
    keys: ["p"],
    shown: "P",
    meaning: "Left button: pan",
    act: (stack) => void (stack.tool.value = "pan"),
  },
  {
    keys: ["z"],
    shown: "Z",
    meaning: "Left button: zoom",
    act: (stack) => void (stack.tool.value = "zoom"),
  },
  { keys: ["+", "="], shown: "+", meaning: "Larger", act: (stack) => stack.zoom(1.25) },
  { keys: ["-"], shown: "−", meaning: "Smaller", act: (stack) => stack.zoom(0.8) },
  { keys: ["f", "0"], shown: "F, 0", meaning: "Whole image", act: (stack) => stack.fit() },
  { keys: ["o"], shown: "O", meaning: "Original size, 1:1", act: (stack) => stack.actualSize() },
  {
    keys: ["n"],
    shown: "N",
    meaning: "Smooth, or plain pixels",
    act: (stack) => stack.toggleSmooth(),
  },
  { keys: ["i"], shown: "I", meaning: "Black for white", act: (stack) => stack.toggleInvert() },
  { keys: ["r"], shown: "R", meaning: "Reset", act: (stack) => stack.reset() },
];

export const mouseActions: [string, string][] = [
  ["Wheel", "Scroll; with Ctrl zoom, with Shift ten images"],
  ["Left button", "The chosen tool"],
  ["Middle button", "Pan"],
  ["Right button", "Zoom"],
  ["Double click", "Whole image"],
];

/** Does what the key means; false if it means nothing. */
export function pressKey(stack: StackController, key: string): boolean {
  const preset = /^[1-9]$/.test(key) ? stack.presets()[Number(key) - 1] : undefined;
  if (preset) {
    stack.setVoi(preset.voi);
    return true;
  }
  const found = keyActions.find(({ keys }) =>
    keys.includes(key.length === 1 ? key.toLowerCase() : key),
  );
  found?.act(stack, key);
  return found !== undefined;
}
