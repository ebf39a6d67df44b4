// What a mark measures, with units and where the scale comes from.

import { type Calibration, calibrationAt } from "../dicom/calibration";
import { decimal } from "../dicom/format";
import type { Frame } from "../dicom/frame";
import { uptakeFactor } from "../dicom/suv";
import type { LoadedFrame } from "../engine/fetch_frame";
import { type Annotation, isArea, type Point, pointCounts } from "./annotation";
import { areaOf, outlineOf } from "./shapes";
import { type Statistics, statistics, valueAt } from "./statistics";

export interface Quantity {
  /** What kind of number, as reports name it. */
  name:
    | "Length"
    | "Long axis"
    | "Short axis"
    | "Angle"
    | "Area"
    | "Perimeter"
    | "Horizontal"
    | "Vertical"
    | "Value";
  value: number;
  unit: string;
}

export interface Measurement {
  quantities: Quantity[];
  statistics?: Statistics;
  /** Of PET, by what values are multiplied to be standardised uptake values (by body weight). */
  uptake?: number;
  calibration: Calibration;
}

// Image pixels that are not square without a known size are still longer one way.
function calibrationOf(frame: Frame, points: readonly Point[]): Calibration {
  const calibration = calibrationAt(frame, [...points]);
  return calibration.unitX === "px" && frame.aspect !== 1
    ? { ...calibration, y: frame.aspect }
    : calibration;
}

function steps({ x, y }: Calibration, from: Point, to: Point): Point {
  return [(to[0] - from[0]) * x, (to[1] - from[1]) * y];
}

function distances(
  calibration: Calibration,
  name: Quantity["name"],
  a: Point,
  b: Point,
): Quantity[] {
  const [dx, dy] = steps(calibration, a, b);
  const { unitX, unitY } = calibration;
  if (unitX === unitY) return [{ name, value: Math.hypot(dx, dy), unit: unitX }];
  // Time along one axis and depth along the other: no distance, but two differences.
  return [
    { name: "Horizontal", value: Math.abs(dx), unit: unitX },
    { name: "Vertical", value: Math.abs(dy), unit: unitY },
  ];
}

function angleBetween([ax, ay]: Point, [bx, by]: Point): number {
  return (Math.abs(Math.atan2(ax * by - ay * bx, ax * bx + ay * by)) * 180) / Math.PI;
}

function angle(calibration: Calibration, points: readonly Point[]): Quantity[] {
  const [a, vertex, b] = points as [Point, Point, Point];
  const value = angleBetween(steps(calibration, vertex, a), steps(calibration, vertex, b));
  return [{ name: "Angle", value, unit: "°" }];
}

// Between two lines, which have no direction: 0 to 90 degrees.
function cobb(calibration: Calibration, points: readonly Point[]): Quantity[] {
  const [a, b, c, d] = points as [Point, Point, Point, Point];
  const value = angleBetween(steps(calibration, a, b), steps(calibration, c, d));
  return [{ name: "Angle", value: Math.min(value, 180 - value), unit: "°" }];
}

function bidirectional(calibration: Calibration, points: readonly Point[]): Quantity[] {
  const [a, b, c, d] = points as [Point, Point, Point, Point];
  const axes = [distances(calibration, "Length", a, b), distances(calibration, "Length", c, d)];
  const [one, other] = axes.map(([first]) => first!) as [Quantity, Quantity];
  const [long, short] = one.value >= other.value ? [one, other] : [other, one];
  return [
    { ...long, name: "Long axis" },
    { ...short, name: "Short axis" },
  ];
}

function areaQuantities(calibration: Calibration, { kind, points }: Annotation): Quantity[] {
  const { x, y, unitX, unitY } = calibration;
  if (unitX !== unitY) return [];
  const outline = outlineOf(kind, points, 720);
  let perimeter = 0;
  outline.forEach((point, i) => {
    perimeter += Math.hypot(...steps(calibration, point, outline[(i + 1) % outline.length]!));
  });
  const squared = unitX === "px" ? "px²" : `${unitX}²`;
  return [
    { name: "Area", value: areaOf(kind, points) * x * y, unit: squared },
    { name: "Perimeter", value: perimeter, unit: unitX },
  ];
}

function quantitiesOf(annotation: Annotation, calibration: Calibration): Quantity[] {
  const { kind, points } = annotation;
  if (points.length < pointCounts[kind]) return []; // it is being drawn
  switch (kind) {
    case "length":
      return distances(calibration, "Length", points[0]!, points[1]!);
    case "angle":
      return angle(calibration, points);
    case "cobb":
      return cobb(calibration, points);
    case "bidirectional":
      return bidirectional(calibration, points);
    default:
      return isArea(kind) ? areaQuantities(calibration, annotation) : [];
  }
}

/** `given`: the frame's pixels, without all of which there are no statistics. */
export function measure(annotation: Annotation, frame: Frame, given?: LoadedFrame): Measurement {
  const loaded = given?.isPreview ? undefined : given;
  const calibration = calibrationOf(frame, annotation.points);
  const quantities = quantitiesOf(annotation, calibration);
  const { kind, points } = annotation;
  if (kind === "point" && loaded) {
    const [column, row] = points[0]!.map(Math.floor) as Point;
    const value = valueAt(loaded, column, row);
    if (value !== undefined) quantities.push({ name: "Value", value, unit: frame.unit });
  }
  const area = isArea(kind) && loaded ? statistics(loaded, kind, points) : undefined;
  const uptake = frame.modality === "PT" ? uptakeFactor(frame.data) : undefined;
  return { quantities, statistics: area, uptake, calibration };
}

export function quantityText({ name, value, unit }: Quantity): string {
  const digits =
    unit === "px" ? 1 : name === "Value" ? 2 : unit === "°" || unit.endsWith("²") ? 1 : 2;
  return `${decimal(value, digits)}${unit === "°" ? "" : " "}${unit}`.trim();
}

/** The lines that stand beside a mark. */
export function measurementLines(annotation: Annotation, measurement: Measurement): string[] {
  const { quantities, statistics: numbers, uptake, calibration } = measurement;
  const several = quantities.length > 1;
  const short: Partial<Record<Quantity["name"], string>> = {
    "Long axis": "L ",
    "Short axis": "S ",
    Horizontal: "↔ ",
    Vertical: "↕ ",
    Area: "",
  };
  const lines = quantities
    .filter(({ name }) => name !== "Perimeter")
    .map((one) => `${several ? (short[one.name] ?? "") : ""}${quantityText(one)}`);
  const at = quantities.find(({ name }) => name === "Value");
  if (at && uptake !== undefined) lines.push(`SUV ${decimal(at.value * uptake, 2)}`);
  if (numbers) {
    const unit = numbers.unit ? ` ${numbers.unit}` : "";
    lines.push(`Mean ${decimal(numbers.mean, 1)} SD ${decimal(numbers.deviation, 1)}${unit}`);
    lines.push(`Min ${decimal(numbers.minimum, 1)} Max ${decimal(numbers.maximum, 1)}`);
    if (uptake !== undefined)
      lines.push(
        `SUV mean ${decimal(numbers.mean * uptake, 2)} max ${decimal(numbers.maximum * uptake, 2)}`,
      );
    if (numbers.outside > 0) lines.push(`${numbers.pixels} pixels, part is outside`);
  }
  if (calibration.atDetector && quantities.some(({ unit }) => unit.startsWith("mm")))
    lines.push("at the detector");
  return [annotation.label, ...lines].filter(Boolean);
}
