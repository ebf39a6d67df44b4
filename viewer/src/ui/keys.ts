// Keys on a stack.

import type { Preset } from "../engine/window";
import type { StackController } from "./stack_controller";

/** What a key does; undefined for keys that are not ours. */
export function keyAction(key: string, controller: StackController, presets: Preset[]): (() => void) | undefined {
  const preset = /^[1-9]$/.test(key) ? presets[Number(key) - 1] : undefined;
  if (preset) return () => controller.choose({ kind: "window", ...preset, function: "LINEAR" });
  const actions: Record<string, () => void> = {
    ArrowDown: () => controller.step(1), ArrowRight: () => controller.step(1),
    ArrowUp: () => controller.step(-1), ArrowLeft: () => controller.step(-1),
    PageDown: () => controller.step(10), PageUp: () => controller.step(-10),
    Home: () => controller.show(0), End: () => controller.show(controller.stack.frames.length - 1),
    i: () => controller.toggleInvert(), f: () => controller.fit(), "0": () => controller.fit(), r: () => controller.reset(),
    " ": () => controller.togglePlay(), "+": () => controller.zoom(1.25), "-": () => controller.zoom(0.8),
    w: () => (controller.tool.value = "window"), s: () => (controller.tool.value = "scroll"),
    p: () => (controller.tool.value = "pan"), z: () => (controller.tool.value = "zoom"),
  };
  return Object.hasOwn(actions, key) ? actions[key] : undefined;
}
