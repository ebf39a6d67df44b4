// All that is needed to fetch, decode, place and show one frame.

import { type DataSet, items, number, numbers, tags, text, texts } from "./attributes";
import { spacingOf, ultrasoundRegions, type Calibrated } from "./calibration";
import { cross, dot, length, type Plane, plus, times, type Vector } from "./geometry";

/** A VOI window: PS3.3 C.11.2.1.2, C.11.2.1.3. */
export interface Window {
  kind: "window";
  center: number;
  width: number;
  function: "LINEAR" | "LINEAR_EXACT" | "SIGMOID";
  name: string;
}

export interface Frame extends Calibrated {
  studyUID: string;
  seriesUID: string;
  instanceUID: string;
  number: number; // within its instance, from 1
  rows: number;
  columns: number;
  bitsAllocated: number;
  bitsStored: number;
  signed: boolean;
  samplesPerPixel: number;
  planar: boolean;
  photometric: string;
  inverse: boolean; // low values are bright
  slope: number;
  intercept: number;
  unit: string;
  padding?: [number, number]; // stored values that mean "no pixel here"
  windows: Window[];
  aspect: number; // height of a pixel by its width
  rowDirection?: Vector;
  columnDirection?: Vector;
  position?: Vector;
  thickness?: number;
  instanceNumber: number;
  sopClassUID: string;
  modality: string;
  frameOfReferenceUID: string;
  /** Where rows and columns lead to, in letters, for images without geometry (PS3.3 C.7.6.1.1.1). */
  patientOrientation?: [string, string];
  laterality: string;
  viewPosition: string;
  data: DataSet;
}

// The item of a functional group: the frame's own, or the shared one (PS3.3 C.7.6.16).
function functionalGroup(data: DataSet, index: number, sequence: string): DataSet | undefined {
  const perFrame = items(data, tags.PerFrameFunctionalGroupsSequence)[index];
  const shared = items(data, tags.SharedFunctionalGroupsSequence)[0];
  return items(perFrame, sequence)[0] ?? items(shared, sequence)[0];
}

function vector(values: number[], from = 0): Vector | undefined {
  if (values.length < from + 3) return undefined;
  return [values[from]!, values[from + 1]!, values[from + 2]!];
}

function pair(values: number[]): [number, number] | undefined {
  return values.length >= 2 && values[0]! > 0 && values[1]! > 0
    ? [values[0]!, values[1]!]
    : undefined;
}

export function windowsOf(data: DataSet | undefined): Window[] {
  const widths = numbers(data, tags.WindowWidth);
  const names = texts(data, tags.WindowCenterWidthExplanation);
  const term = text(data, tags.VOILUTFunction);
  const named = term === "SIGMOID" || term === "LINEAR_EXACT" ? term : "LINEAR";
  const windows = numbers(data, tags.WindowCenter).map((center, index): Window => {
    const width = widths[index] ?? 0;
    // Narrower than LINEAR allows: what was meant is LINEAR_EXACT.
    const voi = named === "LINEAR" && width < 1 ? "LINEAR_EXACT" : named;
    return { kind: "window", center, width, function: voi, name: names[index] ?? "" };
  });
  return windows.filter(({ width }) => width > 0);
}

function frameWindows(data: DataSet, index: number): Window[] {
  const own = windowsOf(functionalGroup(data, index, tags.FrameVOILUTSequence));
  return own.length > 0 ? own : windowsOf(data);
}

function rescaleOf(data: DataSet, index: number): Pick<Frame, "slope" | "intercept" | "unit"> {
  const group = functionalGroup(data, index, tags.PixelValueTransformationSequence) ?? data;
  const slope = number(group, tags.RescaleSlope) ?? 1;
  const intercept = number(group, tags.RescaleIntercept) ?? 0;
  const type = text(group, tags.RescaleType);
  const isCT = text(data, tags.Modality) === "CT" && number(group, tags.RescaleSlope) !== undefined;
  const unit = type === "US" ? "" : type || (isCT ? "HU" : "");
  return slope === 0 ? { slope: 1, intercept: 0, unit: "" } : { slope, intercept, unit };
}

function paddingOf(data: DataSet, signed: boolean, bits: number): [number, number] | undefined {
  const value = number(data, tags.PixelPaddingValue);
  if (value === undefined || bits > 16) return undefined;
  // Padding is of the pixels' sign, whatever VR it was written with.
  const shift = bits === 8 ? 24 : 16;
  const stored = (padding: number) => (signed ? (padding << shift) >> shift : padding & 0xffff);
  const one = stored(value);
  const other = stored(number(data, tags.PixelPaddingRangeLimit) ?? value);
  return [Math.min(one, other), Math.max(one, other)];
}

function aspectOf(data: DataSet, spacing: [number, number] | undefined): number {
  const ratio = pair(numbers(data, tags.PixelAspectRatio)) ?? spacing ?? [1, 1];
  const aspect = ratio[0] / ratio[1];
  return aspect > 0.01 && aspect < 100 ? aspect : 1;
}

function orientationOf(data: DataSet): [string, string] | undefined {
  const [row = "", column = ""] = texts(data, tags.PatientOrientation);
  return row || column ? [row, column] : undefined;
}

// "U" says that what is shown is not one of two.
function sideOf(laterality: string): string {
  return laterality === "U" ? "" : laterality;
}

// PS3.3 C.8.11.7.1.2: the view of a mammogram is coded; older ones say it in View Position.
function viewOf(data: DataSet): string {
  const meaning = text(items(data, tags.ViewCodeSequence)[0], tags.CodeMeaning);
  const short: Record<string, string> = {
    "medio-lateral oblique": "MLO",
    "cranio-caudal": "CC",
    "medio-lateral": "ML",
    "latero-medial": "LM",
  };
  return text(data, tags.ViewPosition) || (short[meaning.toLowerCase()] ?? meaning);
}

/** The frame with this index, from 0, of an instance's metadata. */
export function frameOf(data: DataSet, index: number): Frame {
  const orientation = numbers(
    functionalGroup(data, index, tags.PlaneOrientationSequence) ?? data,
    tags.ImageOrientationPatient,
  );
  const place = functionalGroup(data, index, tags.PlanePositionSequence) ?? data;
  const measures = functionalGroup(data, index, tags.PixelMeasuresSequence) ?? data;
  const bitsAllocated = number(data, tags.BitsAllocated) ?? 8;
  const signed = number(data, tags.PixelRepresentation) === 1;
  const photometric = text(data, tags.PhotometricInterpretation) || "MONOCHROME2";
  const anatomy = functionalGroup(data, index, tags.FrameAnatomySequence);
  const spacing = spacingOf(data, measures);
  return {
    studyUID: text(data, tags.StudyInstanceUID),
    seriesUID: text(data, tags.SeriesInstanceUID),
    instanceUID: text(data, tags.SOPInstanceUID),
    number: index + 1,
    rows: number(data, tags.Rows) ?? 0,
    columns: number(data, tags.Columns) ?? 0,
    bitsAllocated,
    bitsStored: number(data, tags.BitsStored) ?? bitsAllocated,
    signed,
    samplesPerPixel: number(data, tags.SamplesPerPixel) ?? 1,
    planar: number(data, tags.PlanarConfiguration) === 1,
    photometric,
    // PS3.3 C.11.6: INVERSE is the shape of MONOCHROME1 images, so the two do not cancel each
    // other.
    inverse: photometric === "MONOCHROME1" || text(data, tags.PresentationLUTShape) === "INVERSE",
    ...rescaleOf(data, index),
    padding: paddingOf(data, signed, bitsAllocated),
    windows: frameWindows(data, index),
    ...spacing,
    aspect: aspectOf(data, spacing.spacing),
    regions: ultrasoundRegions(data),
    rowDirection: vector(orientation),
    columnDirection: vector(orientation, 3),
    position: vector(numbers(place, tags.ImagePositionPatient)),
    thickness: number(measures, tags.SliceThickness),
    instanceNumber: number(data, tags.InstanceNumber) ?? 0,
    sopClassUID: text(data, tags.SOPClassUID),
    modality: text(data, tags.Modality),
    frameOfReferenceUID: text(data, tags.FrameOfReferenceUID),
    patientOrientation: orientationOf(data),
    laterality: sideOf(
      text(anatomy, tags.FrameLaterality) ||
        text(data, tags.ImageLaterality) ||
        text(data, tags.Laterality),
    ),
    viewPosition: viewOf(data),
    data,
  };
}

/** What tells frames of all series apart. */
export function frameKey(frame: Frame): string {
  return `${frame.instanceUID}/${frame.number}`;
}

/** Where a frame lies along the normal of its plane, in mm; undefined without geometry. */
export function slicePosition(frame: Frame): number | undefined {
  if (!frame.rowDirection || !frame.columnDirection || !frame.position) return undefined;
  return dot(cross(frame.rowDirection, frame.columnDirection), frame.position);
}

/** Where a frame lies in the patient; undefined without geometry. */
export function planeOf(frame: Frame): Plane | undefined {
  const { rowDirection, columnDirection, position, spacing } = frame;
  if (!rowDirection || !columnDirection || !position || !spacing) return undefined;
  if (Math.abs(length(rowDirection) - 1) > 0.01 || Math.abs(length(columnDirection) - 1) > 0.01)
    return undefined;
  const column = times(rowDirection, spacing[1]);
  const row = times(columnDirection, spacing[0]);
  // Image Position is the centre of the first pixel (PS3.3 C.7.6.2.1.1).
  const corner = plus(plus(position, column, -0.5), row, -0.5);
  return { corner, column, row, columns: frame.columns, rows: frame.rows };
}
