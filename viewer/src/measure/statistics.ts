// Numbers over the pixels of an area.

import type { LoadedFrame } from "../engine/fetch_frame";
import { modalityValue } from "../engine/display_table";
import type { Point, ShapeKind } from "./annotation";
import { pixelRuns } from "./shapes";

export interface Statistics {
  pixels: number; // counted
  outside: number; // beyond the image, not counted
  padding: number; // Pixel Padding Value, not counted
  mean: number;
  deviation: number; // of the population
  minimum: number;
  maximum: number;
  unit: string;
  histogram: Histogram;
}

export interface Histogram {
  from: number;
  binWidth: number;
  counts: number[];
}

const mostBins = 64;

/** Stored value of a pixel with its sign. */
export function storedValue(
  { samples, frame, columns }: LoadedFrame,
  column: number,
  row: number,
): number {
  const raw = samples.data[row * columns + column]!;
  return frame.signed && raw > 32767 ? raw - 65536 : raw;
}

/** In the unit of the image: Hounsfield units, say; stored values where there is none. */
export function valueAt(loaded: LoadedFrame, column: number, row: number): number | undefined {
  const { samples, columns, rows, frame, modalityTable } = loaded;
  if (samples.kind !== "grey" || column < 0 || row < 0 || column >= columns || row >= rows)
    return undefined;
  return modalityValue(storedValue(loaded, column, row), { ...frame, modalityTable });
}

/**
 * Over the pixels whose centres lie inside (see pixelRuns), without those beyond the image and without padding;
 * undefined if none is left, or of colour.
 */
export function statistics(
  loaded: LoadedFrame,
  kind: ShapeKind,
  points: readonly Point[],
): Statistics | undefined {
  const { samples, columns, rows, frame, modalityTable } = loaded;
  if (samples.kind !== "grey") return undefined;
  const values: number[] = [];
  let outside = 0;
  let padding = 0;
  pixelRuns(kind, points, (row, from, to) => {
    const [first, end] = [Math.max(0, from), Math.min(columns, to)];
    const within = row >= 0 && row < rows ? Math.max(0, end - first) : 0;
    outside += to - from - within;
    if (within === 0) return;
    for (let column = first; column < end; ++column) {
      const stored = storedValue(loaded, column, row);
      const [low, high] = frame.padding ?? [1, 0];
      if (stored >= low && stored <= high) ++padding;
      else values.push(modalityValue(stored, { ...frame, modalityTable }));
    }
  });
  if (values.length === 0) return undefined;
  let [minimum, maximum, sum] = [Infinity, -Infinity, 0];
  for (const value of values) {
    if (value < minimum) minimum = value;
    if (value > maximum) maximum = value;
    sum += value;
  }
  const mean = sum / values.length;
  let squares = 0; // in a second pass: exact where the mean is large
  for (const value of values) squares += (value - mean) ** 2;
  return {
    pixels: values.length,
    outside,
    padding,
    mean,
    deviation: Math.sqrt(squares / values.length),
    minimum,
    maximum,
    unit: frame.unit,
    histogram: histogramOf(values, minimum, maximum),
  };
}

function histogramOf(values: number[], minimum: number, maximum: number): Histogram {
  const bins = Math.min(mostBins, Math.max(1, Math.floor(maximum - minimum) + 1));
  const binWidth = (maximum - minimum) / bins || 1;
  const counts = new Array<number>(bins).fill(0);
  for (const value of values)
    ++counts[Math.min(bins - 1, Math.floor((value - minimum) / binWidth))]!;
  return { from: minimum, binWidth, counts };
}
