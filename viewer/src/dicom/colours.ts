// Colours for grey levels: those of a pseudo-colour presentation state, and one that is chosen here.

import type { LookupTable } from "./lookup_table";

/** Red, green, blue and opaque for each of 256 grey levels. */
export interface Colours {
  name: string;
  rgba: Uint8Array;
}

function made(name: string, of: (level: number) => readonly [number, number, number]): Colours {
  const rgba = new Uint8Array(1024).fill(255);
  for (let level = 0; level < 256; ++level) rgba.set(of(level), 4 * level);
  return { name, rgba };
}

/** A palette whose input is the grey level as a P-Value (PS3.3 A.33.3): its first entry is black's, its last white's. */
export function coloursOf(palette: readonly LookupTable[], name: string): Colours {
  return made(name, (level) => {
    const at = palette.map(({ entries }) => {
      const last = entries.length - 1;
      return entries[Math.floor((level / 255) * last + 0.5)]!;
    });
    return at as [number, number, number];
  });
}

const bounded = (value: number) => Math.min(255, Math.max(0, value));

/** PS3.6 B.1.1. */
export const hotIron = made("Hot iron", (level) => [
  bounded(2 * level),
  bounded(2 * (level - 128)),
  bounded(4 * (level - 192)),
]);
