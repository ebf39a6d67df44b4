// From stored values to grey levels: modality rescale, VOI function, photometric interpretation, as one table.

import type { Frame, Window } from "../dicom/frame";

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

/** The narrowest window that a function allows (PS3.3 C.11.2.1.2.1: LINEAR from 1, the others above 0). */
export function leastWidth(name: Window["function"]): number {
  return name === "LINEAR" ? 1 : 1e-6;
}

/** A window over what is there, but for the outermost two hundredths: for images that bring none. */
export function automaticWindow(frame: Frame, samples: Uint8Array | Uint16Array): Window {
  const counts = new Uint32Array(65536);
  const flip = frame.signed ? 0x8000 : 0;  // signed values in ascending order
  for (let i = 0; i < samples.length; ++i) ++counts[samples[i]! ^ flip]!;
  const valueAt = (share: number) => {
    let left = share * (samples.length - 1);
    let index = 0;
    while (index < 65535 && (left -= counts[index]!) >= 0) ++index;
    return (index - flip) * frame.slope + frame.intercept;
  };
  const [low, high] = [valueAt(0.01), valueAt(0.99)].sort((a, b) => a - b) as [number, number];
  const width = high - low + 1;
  return { kind: "window", center: low + width / 2, width, function: "LINEAR", name: "automatic" };
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
