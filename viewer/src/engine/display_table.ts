// From stored values to grey levels: modality transform, VOI function, polarity. Computed in
// doubles into one table of all values that a frame can have, so that what is drawn equals the
// server's pictures exactly.

import type { Frame, Window } from "../dicom/frame";
import { type LookupTable, lookUp } from "../dicom/lookup_table";

/** How values of interest become grey levels. */
export type Voi = Window | LookupTable;

export interface GreyTransform {
  slope: number;
  intercept: number;
  modalityTable?: LookupTable; // instead of slope and intercept
  voi: Voi;
  inverse: boolean;
}

/** The VOI functions of PS3.3 C.11.2.1.2 and C.11.2.1.3, to 0..255 as a real number. */
export function windowed(x: number, { center: c, width: w, function: name }: Window): number {
  if (name === "SIGMOID") return 255 / (1 + Math.exp((-4 * (x - c)) / w));
  const pixel = name === "LINEAR" ? 1 : 0;
  const middle = c - pixel / 2;
  const range = w - pixel;
  if (x <= middle - range / 2) return 0;
  if (x > middle + range / 2) return 255;
  return ((x - middle) / range + 0.5) * 255;
}

/** A stored value in the unit of the image: Hounsfield units, say. */
export function modalityValue(
  stored: number,
  transform: Pick<GreyTransform, "slope" | "intercept" | "modalityTable">,
): number {
  return transform.modalityTable
    ? lookUp(transform.modalityTable, stored)
    : stored * transform.slope + transform.intercept;
}

/** The grey level, 0 to 255, of a stored value. Rounded half up, and then inverted. */
export function greyLevel(stored: number, transform: GreyTransform): number {
  const value = modalityValue(stored, transform);
  const { voi } = transform;
  const display =
    voi.kind === "window"
      ? windowed(value, voi)
      : (lookUp(voi, Math.floor(value + 0.5)) / (2 ** voi.bits - 1)) * 255;
  const level = Math.floor((Number.isNaN(display) ? 0 : display) + 0.5);
  return transform.inverse ? 255 - level : level;
}

export const tableSize = 65536;

/**
 * Entry i is the grey level of stored value i - 32768 (signed) or i (unsigned); values beyond
 * `bits` do not occur.
 */
export function fillDisplayTable(
  transform: GreyTransform,
  signed: boolean,
  bits: number,
  table: Uint8Array,
): void {
  const count = 2 ** Math.min(16, bits);
  const first = signed ? -count / 2 : 0;
  const offset = signed ? tableSize / 2 : 0;
  for (let value = first; value < first + count; ++value)
    table[value + offset] = greyLevel(value, transform);
  // Interpolation looks at the next entry, too.
  const end = first + count + offset;
  if (end < tableSize) table[end] = table[end - 1]!;
}

/** A window over the values that are there, without padding: for images that bring none. */
export function automaticWindow(
  frame: Frame,
  samples: Uint8Array | Uint16Array,
  modalityTable: LookupTable | undefined,
): Window {
  const value = (raw: number) =>
    frame.signed && samples instanceof Uint16Array && raw >= 32768 ? raw - 65536 : raw;
  const range = (skip: [number, number] | undefined) => {
    let low = Infinity;
    let high = -Infinity;
    for (const raw of samples) {
      const stored = value(raw);
      if (skip && stored >= skip[0] && stored <= skip[1]) continue;
      if (stored < low) low = stored;
      if (stored > high) high = stored;
    }
    return { low, high };
  };
  let { low, high } = range(frame.padding);
  if (low > high) ({ low, high } = range(undefined));
  const one = modalityValue(low, { ...frame, modalityTable });
  const other = modalityValue(high, { ...frame, modalityTable });
  const [minimum, maximum] = [Math.min(one, other), Math.max(one, other)];
  return {
    kind: "window",
    center: (minimum + maximum + 1) / 2,
    width: maximum - minimum + 1,
    function: "LINEAR",
    name: "Full range",
  };
}
