// A series as a stack of frames in the order in which they are looked at.

import { type DataSet, items, number, numbers, tags, text, texts } from "./attributes";
import { cross, dot, type Vector } from "./geometry";

export interface Window {
  center: number;
  width: number;
  function: "LINEAR" | "LINEAR_EXACT" | "SIGMOID";
  name: string;
}

/** All that is needed to fetch, decode and show one frame. */
export interface Frame {
  studyUID: string;
  seriesUID: string;
  instanceUID: string;
  number: number;  // within its instance, from 1
  rows: number;
  columns: number;
  bitsAllocated: number;
  bitsStored: number;
  signed: boolean;
  samplesPerPixel: number;
  planar: boolean;
  photometric: string;
  slope: number;
  intercept: number;
  windows: Window[];
  spacing?: [number, number];  // mm between rows, between columns
  aspect: number;              // height of a pixel by its width
  rowDirection?: Vector;
  columnDirection?: Vector;
  position?: Vector;
  thickness?: number;
  instanceNumber: number;
  data: DataSet;
}

export interface Stack {
  frames: Frame[];
  modality: string;
  framesPerSecond: number;
}

// An attribute of one frame: per-frame group, shared group, or the data set itself (PS3.3 C.7.6.16).
function frameItem(data: DataSet, index: number, sequence: string): DataSet {
  const perFrame = items(data, tags.PerFrameFunctionalGroupsSequence)[index];
  const shared = items(data, tags.SharedFunctionalGroupsSequence)[0];
  return items(perFrame, sequence)[0] ?? items(shared, sequence)[0] ?? data;
}

function vector(values: number[], from = 0): Vector | undefined {
  return values.length >= from + 3 ? [values[from]!, values[from + 1]!, values[from + 2]!] : undefined;
}

function windowsOf(data: DataSet): Window[] {
  const widths = numbers(data, tags.WindowWidth);
  const names = texts(data, tags.WindowCenterWidthExplanation);
  const named = text(data, tags.VOILUTFunction);
  const voi = named === "SIGMOID" || named === "LINEAR_EXACT" ? named : "LINEAR";
  return numbers(data, tags.WindowCenter)
    .map((center, index): Window => ({ center, width: widths[index] ?? 0, function: voi, name: names[index] ?? "" }))
    .filter(({ width }) => width >= (voi === "LINEAR" ? 1 : Number.MIN_VALUE));
}

function aspectOf(data: DataSet, spacing: [number, number] | undefined): number {
  if (spacing && spacing[1] > 0) return spacing[0] / spacing[1];
  const [vertical, horizontal] = numbers(data, tags.PixelAspectRatio);
  return vertical && horizontal ? vertical / horizontal : 1;
}

function frameOf(data: DataSet, index: number): Frame {
  const measures = frameItem(data, index, tags.PixelMeasuresSequence);
  const transformation = frameItem(data, index, tags.PixelValueTransformationSequence);
  const orientation = numbers(frameItem(data, index, tags.PlaneOrientationSequence), tags.ImageOrientationPatient);
  const pair = numbers(measures, tags.PixelSpacing).length >= 2 ? numbers(measures, tags.PixelSpacing) : numbers(data, tags.ImagerPixelSpacing);
  const spacing: [number, number] | undefined = pair.length >= 2 ? [pair[0]!, pair[1]!] : undefined;
  const bitsAllocated = number(data, tags.BitsAllocated) ?? 8;
  return {
    studyUID: text(data, tags.StudyInstanceUID),
    seriesUID: text(data, tags.SeriesInstanceUID),
    instanceUID: text(data, tags.SOPInstanceUID),
    number: index + 1,
    rows: number(data, tags.Rows) ?? 0,
    columns: number(data, tags.Columns) ?? 0,
    bitsAllocated,
    bitsStored: number(data, tags.BitsStored) ?? bitsAllocated,
    signed: number(data, tags.PixelRepresentation) === 1,
    samplesPerPixel: number(data, tags.SamplesPerPixel) ?? 1,
    planar: number(data, tags.PlanarConfiguration) === 1,
    photometric: text(data, tags.PhotometricInterpretation) || "MONOCHROME2",
    slope: number(transformation, tags.RescaleSlope) ?? 1,
    intercept: number(transformation, tags.RescaleIntercept) ?? 0,
    windows: windowsOf(frameItem(data, index, tags.FrameVOILUTSequence)),
    spacing,
    aspect: aspectOf(data, spacing),
    rowDirection: vector(orientation),
    columnDirection: vector(orientation, 3),
    position: vector(numbers(frameItem(data, index, tags.PlanePositionSequence), tags.ImagePositionPatient)),
    thickness: number(measures, tags.SliceThickness),
    instanceNumber: number(data, tags.InstanceNumber) ?? 0,
    data,
  };
}

/** Where a frame lies along the normal of its plane, in mm; undefined without geometry. */
export function slicePosition(frame: Frame): number | undefined {
  if (!frame.rowDirection || !frame.columnDirection || !frame.position) return undefined;
  return dot(cross(frame.rowDirection, frame.columnDirection), frame.position);
}

function parallel(a: Frame, b: Frame): boolean {
  if (!a.rowDirection || !b.rowDirection || !a.columnDirection || !b.columnDirection) return false;
  return dot(a.rowDirection, b.rowDirection) > 0.99 && dot(a.columnDirection, b.columnDirection) > 0.99;
}

/** Along the normal where all planes are parallel and apart from one another; otherwise by instance and frame number. */
export function sortFrames(frames: Frame[]): Frame[] {
  const first = frames[0];
  const positions = frames.map(slicePosition);
  const distinct = new Set(positions.map((position) => position?.toFixed(3)));
  const geometric = first !== undefined && positions.every((position) => position !== undefined) &&
    frames.every((frame) => parallel(first, frame)) && distinct.size === frames.length;
  return [...frames].sort((a, b) => geometric
    ? slicePosition(a)! - slicePosition(b)!
    : a.instanceNumber - b.instanceNumber || a.instanceUID.localeCompare(b.instanceUID) || a.number - b.number);
}

export function makeStack(instances: DataSet[]): Stack {
  const images = instances.filter((data) => (number(data, tags.Rows) ?? 0) > 0);
  const frames = images.flatMap((data) =>
    Array.from({ length: Math.max(1, number(data, tags.NumberOfFrames) ?? 1) }, (_, index) => frameOf(data, index)));
  const first = images[0];
  const frameTime = number(first, tags.FrameTime);
  const rate = number(first, tags.RecommendedDisplayFrameRate) ?? number(first, tags.CineRate) ?? (frameTime ? 1000 / frameTime : 15);
  return { frames: sortFrames(frames), modality: text(first, tags.Modality), framesPerSecond: Math.min(60, Math.max(1, rate)) };
}
