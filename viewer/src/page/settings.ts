// What a reader has set for this browser: keys, mouse buttons, light or dark.

import { effect, signal } from "@preact/signals";
import type { Rule } from "../hanging/rules";
import type { Tool } from "./tools";

export interface Mouse {
  left: Tool;
  middle: Tool;
  right: Tool;
  wheel: "scroll" | "zoom";
}

export interface Settings {
  /** By the name of an action: its keys instead of the usual ones. */
  keys: Record<string, string[]>;
  mouse: Mouse;
  /** Who reads: the author of what is saved. */
  author: string;
  theme: "dark" | "light";
  showOverlays: boolean;
  showReferenceLines: boolean;
  showTexts: boolean;
  /** Whether others may look at the screen: who patients are is covered. */
  namesHidden: boolean;
  /** How studies are hung, instead of as they usually are; the newest rule first. */
  hangings: Rule[];
  /** The columns of the study list, by keyword; undefined: the usual ones. */
  columns?: string[];
}

export const usualMouse: Mouse = { left: "scroll", middle: "pan", right: "zoom", wheel: "scroll" };

const usual: Settings = {
  keys: {},
  author: "",
  mouse: usualMouse,
  theme: "dark",
  showOverlays: true,
  showReferenceLines: true,
  showTexts: true,
  namesHidden: false,
  hangings: [],
};

const place = "isocenter.settings";

function read(): Settings {
  try {
    const stored = JSON.parse(localStorage.getItem(place) ?? "{}") as Partial<Settings>;
    const hangings = Array.isArray(stored.hangings) ? stored.hangings : [];
    return { ...usual, ...stored, hangings, mouse: { ...usualMouse, ...stored.mouse } };
  } catch {
    return usual;
  }
}

export const settings = signal<Settings>(read());

export function set(change: Partial<Settings>): void {
  settings.value = { ...settings.peek(), ...change };
  try {
    localStorage.setItem(place, JSON.stringify(settings.peek()));
  } catch {
    // A browser that keeps nothing: it holds for this page.
  }
}

/** A title of the page that names a patient, or not. */
export function titleOf(name: string): string {
  const { namesHidden } = settings.peek();
  return name && !namesHidden ? `${name} – Isocenter` : "Isocenter";
}

effect(() => {
  const { theme, namesHidden } = settings.value;
  document.documentElement.dataset["names"] = namesHidden ? "hidden" : "shown";
  document.documentElement.dataset["theme"] = theme;
  document.querySelector('meta[name="color-scheme"]')?.setAttribute("content", theme);
});
