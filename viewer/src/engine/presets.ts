// The windows to choose from: a modality's customary ones, and those that the image brings.

import type { Frame, Window } from "../dicom/frame";
import type { Voi } from "./display_table";
import customaryWindows from "./presets.json";

/** `voi` undefined: the frame's own. */
export interface Preset {
  name: string;
  voi?: Voi;
}

interface Customary {
  name: string;
  center: number;
  width: number;
}

const customary: Record<string, Customary[]> = customaryWindows;

export function makeWindow(center: number, width: number, name = ""): Window {
  return { kind: "window", center, width, function: "LINEAR", name };
}

/** At most nine, for the keys 1 to 9. */
export function presetsFor(
  modality: string,
  frame: Frame | undefined,
  tables: Voi[] = [],
): Preset[] {
  const own = [...(frame?.windows.slice(1) ?? []), ...tables].map((voi, index): Preset => ({
    name: voi.name || `Of the image, ${index + 2}`,
    voi,
  }));
  const list = (customary[modality] ?? []).map(({ name, center, width }) => ({
    name,
    voi: makeWindow(center, width, name),
  }));
  const byDefault: Preset = { name: "Default" };
  return list.length > 0
    ? [...list, byDefault, ...own].slice(0, 9)
    : [byDefault, ...own].slice(0, 9);
}
