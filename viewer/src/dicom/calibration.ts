// How long a pixel is, and how one knows (PS3.3 10.7.1.3, C.8.5.5, C.8.11.4).

import { type DataSet, items, number, numbers, tags, text } from "./attributes";

/** What a step of one pixel is worth at some place of an image. */
export interface Calibration {
  x: number; // to the next column
  y: number; // to the next row
  unitX: string; // "mm", "s", "px"...
  unitY: string;
  source: string; // where the numbers come from, for people
  atDetector: boolean; // lengths in the patient are shorter
}

/** A region of an ultrasound image, with its own scale (PS3.3 C.8.5.5). */
export interface UltrasoundRegion {
  left: number; // first column
  top: number;
  right: number; // last column
  bottom: number;
  unitX: string;
  unitY: string;
  deltaX: number;
  deltaY: number;
}

/** The spacing that holds all over an image, without ultrasound regions. */
export interface Spacing {
  spacing?: [number, number]; // mm between rows, between columns
  atDetector: boolean;
  spacingSource: string;
}

function pair(values: number[]): [number, number] | undefined {
  const [a, b] = values;
  return a !== undefined && b !== undefined && a > 0 && b > 0 ? [a, b] : undefined;
}

/** `measures` is the item of Pixel Measures Sequence, or the data set itself. */
export function spacingOf(data: DataSet, measures: DataSet): Spacing {
  const pixel = pair(numbers(measures, tags.PixelSpacing));
  const imager = pair(numbers(data, tags.ImagerPixelSpacing));
  const factor = number(data, tags.EstimatedRadiographicMagnificationFactor) ?? 1;
  const type = text(data, tags.PixelSpacingCalibrationType);
  // PS3.3 10.7.1.3: equal to the detector's, the spacing in the patient was copied, not calibrated.
  const copied = pixel && imager && !type && pixel[0] === imager[0] && pixel[1] === imager[1];
  if (pixel && !copied) {
    const word = { GEOMETRY: "by geometry", FIDUCIAL: "by a fiducial" }[type] ?? "";
    const source = imager || type ? `Pixel Spacing, calibrated ${word}`.trim() : "Pixel Spacing";
    return { spacing: pixel, atDetector: false, spacingSource: source };
  }
  if (imager && factor > 1) {
    const spacing: [number, number] = [imager[0] / factor, imager[1] / factor];
    const source = `Imager Pixel Spacing, magnification ${factor}`;
    return { spacing, atDetector: false, spacingSource: source };
  }
  if (imager)
    return {
      spacing: imager,
      atDetector: true,
      spacingSource: "Imager Pixel Spacing, at the detector",
    };
  const scanned = pair(numbers(data, tags.NominalScannedPixelSpacing));
  if (scanned)
    return { spacing: scanned, atDetector: true, spacingSource: "Nominal Scanned Pixel Spacing" };
  return { spacing: undefined, atDetector: false, spacingSource: "" };
}

// PS3.3 C.8.5.5.1.15; centimetres become millimetres.
const physicalUnits: Record<number, [unit: string, factor: number]> = {
  1: ["%", 1],
  2: ["dB", 1],
  3: ["mm", 10],
  4: ["s", 1],
  5: ["Hz", 1],
  6: ["dB/s", 1],
  7: ["cm/s", 1],
  8: ["cm²", 1],
  9: ["cm²/s", 1],
  10: ["cm³", 1],
  11: ["cm³/s", 1],
  12: ["°", 1],
};

export function ultrasoundRegions(data: DataSet): UltrasoundRegion[] {
  return items(data, tags.SequenceOfUltrasoundRegions).flatMap((item) => {
    const [unitX, factorX] = physicalUnits[number(item, tags.PhysicalUnitsXDirection) ?? 0] ?? [
      "",
      0,
    ];
    const [unitY, factorY] = physicalUnits[number(item, tags.PhysicalUnitsYDirection) ?? 0] ?? [
      "",
      0,
    ];
    const deltaX = Math.abs(number(item, tags.PhysicalDeltaX) ?? 0) * factorX;
    const deltaY = Math.abs(number(item, tags.PhysicalDeltaY) ?? 0) * factorY;
    const edges = [
      tags.RegionLocationMinX0,
      tags.RegionLocationMinY0,
      tags.RegionLocationMaxX1,
      tags.RegionLocationMaxY1,
    ].map((tag) => number(item, tag));
    if (edges.includes(undefined) || (deltaX === 0 && deltaY === 0)) return [];
    const [left, top, right, bottom] = edges as [number, number, number, number];
    return [{ left, top, right, bottom, unitX, unitY, deltaX, deltaY }];
  });
}

export interface Calibrated extends Spacing {
  regions: UltrasoundRegion[];
}

const uncalibrated: Calibration = {
  x: 1,
  y: 1,
  unitX: "px",
  unitY: "px",
  source: "Not calibrated: pixels",
  atDetector: false,
};

/**
 * The calibration that holds for all these places, as columns and rows with the image's outer corner at 0, 0. Places in
 * different ultrasound regions have none in common: their distance is in pixels. Where regions overlap the smallest
 * one is meant.
 */
export function calibrationAt(frame: Calibrated, points: [number, number][]): Calibration {
  const holding = frame.regions
    .filter(({ left, top, right, bottom }) =>
      points.every(([x, y]) => x >= left && y >= top && x <= right + 1 && y <= bottom + 1),
    )
    .sort(
      (a, b) => (a.right - a.left) * (a.bottom - a.top) - (b.right - b.left) * (b.bottom - b.top),
    );
  const [region] = holding;
  if (region) {
    const known = region.deltaX > 0 && region.deltaY > 0;
    if (!known) return { ...uncalibrated, source: "Ultrasound region without a scale: pixels" };
    const { deltaX: x, deltaY: y, unitX, unitY } = region;
    return { x, y, unitX, unitY, source: "Ultrasound region", atDetector: false };
  }
  if (frame.regions.length > 0)
    return { ...uncalibrated, source: "Not within one ultrasound region: pixels" };
  if (!frame.spacing) return uncalibrated;
  const [y, x] = frame.spacing;
  return {
    x,
    y,
    unitX: "mm",
    unitY: "mm",
    source: frame.spacingSource,
    atDetector: frame.atDetector,
  };
}
