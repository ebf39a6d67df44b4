// From stored values to grey levels: modality rescale, VOI function, photometric interpretation, as one table.

import type { Frame, Window } from "../dicom/stack";

/** The VOI functions of PS3.3 C.11.2.1.2 and C.11.2.1.3, to 0..255 as a real number. */
export function windowed(x: number, window: Window): number {
  const { center: c, width: w } = window;
  switch (window.function) {
    case "SIGMOID": return 255 / (1 + Math.exp((-4 * (x - c)) / w));
    case "LINEAR_EXACT":
      if (x <= c - w / 2) return 0;
      if (x > c + w / 2) return 255;
      return ((x - c) / w + 0.5) * 255;
    case "LINEAR":
      if (x <= c - 0.5 - (w - 1) / 2) return 0;
      if (x > c - 0.5 + (w - 1) / 2) return 255;
      return ((x - (c - 0.5)) / (w - 1) + 0.5) * 255;
  }
}

/** Entry i is the grey level of stored value i - 32768 (signed) or i (unsigned). Doubles, so equal to the server's. */
export function greyTable(frame: Frame, window: Window, invert: boolean, table = new Uint8Array(65536)): Uint8Array {
  const inverted = (frame.photometric === "MONOCHROME1") !== invert;
  const offset = frame.signed ? -32768 : 0;
  for (let i = 0; i < 65536; ++i) {
    const level = Math.floor(windowed((i + offset) * frame.slope + frame.intercept, window) + 0.5);
    table[i] = inverted ? 255 - level : level;
  }
  return table;
}

/** A window over the values that are there, for images that bring none. */
export function automaticWindow(frame: Frame, samples: Uint8Array | Uint16Array): Window {
  let low = Infinity;
  let high = -Infinity;
  for (const sample of samples) {
    const value = frame.signed && samples instanceof Uint16Array && sample >= 32768 ? sample - 65536 : sample;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const a = low * frame.slope + frame.intercept;
  const b = high * frame.slope + frame.intercept;
  const width = Math.abs(b - a) + 1;
  return { center: Math.min(a, b) + width / 2, width, function: "LINEAR", name: "range of values" };
}

export interface Preset {
  name: string;
  center: number;
  width: number;
}

/** What keys 1 to 9 do, by modality. */
export function presets(modality: string): Preset[] {
  if (modality !== "CT") return [];
  return [
    { name: "Soft tissue", center: 40, width: 400 }, { name: "Lung", center: -600, width: 1500 },
    { name: "Bone", center: 480, width: 2500 }, { name: "Brain", center: 40, width: 80 },
    { name: "Liver", center: 60, width: 160 }, { name: "Mediastinum", center: 50, width: 350 },
    { name: "Stroke", center: 32, width: 8 }, { name: "Angiography", center: 300, width: 600 },
  ];
}
