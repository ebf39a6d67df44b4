// A series as a stack of frames in the order in which they are looked at.

import { type DataSet, number, numbers, tags, text } from "./attributes";
import { type Frame, frameOf, slicePosition } from "./frame";
import { dot } from "./geometry";

export interface Stack {
  frames: Frame[];
  modality: string;
  framesPerSecond: number;
  /** Milliseconds that each frame is shown, where they differ (PS3.3 C.7.6.5.1.2). */
  durations?: number[];
  /** Forth and back instead of from the beginning again. */
  sweeps: boolean;
}

function parallel(a: Frame, b: Frame): boolean {
  if (!a.rowDirection || !b.rowDirection || !a.columnDirection || !b.columnDirection) return false;
  return (
    dot(a.rowDirection, b.rowDirection) > 0.99 && dot(a.columnDirection, b.columnDirection) > 0.99
  );
}

const nearest = 0.0005; // mm; planes closer to one another are at one place

// Places along the normal, if planes are parallel and apart from one another: then they have an order in space; times
// and echoes of one plane do not.
function placesOf(frames: Frame[]): Map<Frame, number> | undefined {
  const [first] = frames;
  const places = new Map<Frame, number>();
  for (const frame of frames) {
    const place = slicePosition(frame);
    if (place === undefined || !parallel(first!, frame)) return undefined;
    places.set(frame, place);
  }
  const sorted = Float64Array.from(places.values()).sort();
  for (let i = 1; i < sorted.length; ++i)
    if (sorted[i]! - sorted[i - 1]! < nearest) return undefined;
  return places;
}

function byNumber(a: Frame, b: Frame): number {
  return (
    a.instanceNumber - b.instanceNumber ||
    a.instanceUID.localeCompare(b.instanceUID) ||
    a.number - b.number
  );
}

/** By position along the normal where that is an order; otherwise by instance and frame number. */
export function sortFrames(frames: Frame[]): Frame[] {
  const places = placesOf(frames);
  if (!places) return [...frames].sort(byNumber);
  return [...frames].sort((a, b) => places.get(a)! - places.get(b)!);
}

// PS3.3 C.7.6.5: the rate to show at, or else the rate of acquisition.
function rateOf(data: DataSet | undefined, durations: number[] | undefined): number {
  const frameTime = durations
    ? durations.reduce((sum, one) => sum + one, 0) / durations.length
    : number(data, tags.FrameTime);
  const rate =
    number(data, tags.RecommendedDisplayFrameRate) ??
    number(data, tags.CineRate) ??
    (frameTime ? 1000 / frameTime : 15);
  return rate > 0 ? Math.min(100, rate) : 15;
}

// Frame Time Vector has the time between a frame and the one before; the first is 0.
function durationsOf(images: DataSet[], count: number): number[] | undefined {
  const [first] = images;
  if (images.length !== 1) return undefined;
  const vector = numbers(first, tags.FrameTimeVector);
  if (vector.length !== count || count < 2) return undefined;
  const gaps = vector.slice(1);
  if (gaps.some((gap) => gap <= 0)) return undefined;
  return [...gaps, gaps.at(-1)!];
}

/** The stack of a series' metadata; instances without an image are left out. */
export function makeStack(instances: DataSet[]): Stack {
  const images = instances.filter((data) => (number(data, tags.Rows) ?? 0) > 0);
  const frames = images.flatMap((data) => {
    const count = Math.max(1, number(data, tags.NumberOfFrames) ?? 1);
    return Array.from({ length: count }, (_, index) => frameOf(data, index));
  });
  const [first] = images;
  const durations = durationsOf(images, frames.length);
  return {
    frames: sortFrames(frames),
    modality: text(first, tags.Modality),
    framesPerSecond: rateOf(first, durations),
    durations,
    sweeps: number(first, tags.PreferredPlaybackSequencing) === 1,
  };
}

/** Milliseconds that a frame is shown at a rate: its own share where frames differ (PS3.3 C.7.6.5.1.2). */
export function frameInterval(
  { durations, framesPerSecond }: Pick<Stack, "durations" | "framesPerSecond">,
  index: number,
  rate: number,
): number {
  const own = durations?.[index];
  return own ? (own * framesPerSecond) / rate : 1000 / rate;
}
