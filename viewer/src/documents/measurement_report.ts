// Measurements as a structured report: Comprehensive SR, TID 1500 with TID 1501 and TID 1410 (PS3.16).

import { type DataSet, items, number, numbers, tags, text } from "../dicom/attributes";
import { type Frame, frameKey } from "../dicom/frame";
import { newUid } from "../dicom/write";
import {
  type Annotation,
  isArea,
  type Point,
  type ShapeKind,
  shapeNames,
} from "../measure/annotation";
import type { Measurement } from "../measure/measurement";
import { outlineOf } from "../measure/shapes";
import {
  attribute,
  authorName,
  coded,
  container,
  type ContentItem,
  coordinatesItem,
  documentHead,
  imageItem,
  type NewDocument,
  numberItem,
  personItem,
  type Reference,
  report,
  textItem,
  uidItem,
} from "./building";
import {
  cobbAngle,
  comprehensive3DSR,
  comprehensiveSR,
  concepts,
  derivations,
  pixelConcept,
  quantityCodes,
  unitOf,
} from "./report_codes";
import { children, conceptValue, descendants, readGroups } from "./report_groups";
import { type SpatialMeasured, spatialGroup } from "./spatial_marks";

/** A mark with all that is known about it. */
export interface Measured {
  annotation: Annotation;
  frame: Frame;
  measurement: Measurement;
}

export function referenceOf(frame: Frame): Reference {
  const { studyUID, seriesUID, sopClassUID, instanceUID } = frame;
  const several = (number(frame.data, tags.NumberOfFrames) ?? 1) > 1;
  return {
    studyUID,
    seriesUID,
    sopClassUID,
    instanceUID,
    frame: several ? frame.number : undefined,
  };
}

// Kinds that coordinates alone do not tell are named in the Tracking Identifier.
function trackingOf({ kind, label }: Annotation): string {
  return label ? `${shapeNames[kind]}: ${label}` : shapeNames[kind];
}

function shapeItems({ annotation, frame }: Measured): ContentItem[] {
  const { kind, points } = annotation;
  const image = referenceOf(frame);
  const line = (of: readonly Point[]) => coordinatesItem("INFERRED FROM", "POLYLINE", of, image);
  if (kind === "cobb" || kind === "bidirectional")
    return [line(points.slice(0, 2)), line(points.slice(2, 4))];
  if (kind === "point" || kind === "text")
    return [coordinatesItem("INFERRED FROM", "POINT", points, image)];
  return [line(points)];
}

function regionItem({ annotation, frame }: Measured): ContentItem {
  const { kind, points } = annotation;
  const image = referenceOf(frame);
  if (kind === "ellipse")
    return coordinatesItem("CONTAINS", "ELLIPSE", majorFirst(points), image, concepts.region);
  const outline = outlineOf(kind, points);
  return coordinatesItem("CONTAINS", "POLYLINE", [...outline, outline[0]!], image, concepts.region);
}

// PS3.3 C.18.6.1.2: the ends of the major axis come first.
function majorFirst(points: readonly Point[]): Point[] {
  const [a, b, c, d] = points as [Point, Point, Point, Point];
  const size = (p: Point, q: Point) => Math.hypot(q[0] - p[0], q[1] - p[1]);
  return size(a, b) >= size(c, d) ? [a, b, c, d] : [c, d, a, b];
}

function areaNumbers({ frame, measurement }: Measured): ContentItem[] {
  const found = measurement.statistics;
  const sizes = measurement.quantities.map(({ name, value, unit }) =>
    numberItem(quantityCodes[name], value, unitOf(unit)),
  );
  if (!found) return sizes;
  const concept = pixelConcept(frame.modality, found.unit);
  const values = derivations.map(([key, derivation]) =>
    numberItem(concept, found[key], unitOf(found.unit), [
      coded("HAS CONCEPT MOD", concepts.derivation, derivation),
    ]),
  );
  return [...sizes, ...values];
}

function lineNumbers(measured: Measured): ContentItem[] {
  const { annotation, frame, measurement } = measured;
  const shapes = shapeItems(measured);
  return measurement.quantities.map(({ name, value, unit }, i) => {
    const isCobb = annotation.kind === "cobb";
    const concept = isCobb
      ? cobbAngle
      : name === "Value"
        ? pixelConcept(frame.modality, unit)
        : quantityCodes[name];
    // Each axis of two is inferred from its own line.
    const own = annotation.kind === "bidirectional" ? axisLine(measured, i) : shapes;
    return numberItem(concept, value, unitOf(unit), own);
  });
}

// The long axis is named first, whichever was drawn first.
function axisLine(measured: Measured, index: number): ContentItem[] {
  const lines = shapeItems(measured);
  const long = majorFirst(measured.annotation.points)[0] === measured.annotation.points[0] ? 0 : 1;
  return [lines[index === 0 ? long : 1 - long]!];
}

function groupOf(measured: Measured): ContentItem {
  const { annotation } = measured;
  const head = [
    textItem("HAS OBS CONTEXT", concepts.trackingId, trackingOf(annotation)),
    uidItem("HAS OBS CONTEXT", concepts.trackingUid, newUid()),
  ];
  const area = isArea(annotation.kind);
  const body = area ? [regionItem(measured), ...areaNumbers(measured)] : lineNumbers(measured);
  if (annotation.label || body.length === 0) {
    const comment = textItem(
      "CONTAINS",
      concepts.comment,
      annotation.label || shapeNames[annotation.kind],
    );
    body.push(body.length === 0 ? { ...comment, children: shapeItems(measured) } : comment);
  }
  return container(concepts.group, [...head, ...body], area ? "1410" : "1501");
}

/** Marks on images, and marks in the patient with the images that they lie in. */
export function makeReport(
  document: NewDocument,
  measured: readonly Measured[],
  spatial: readonly SpatialMeasured[] = [],
): DataSet {
  const frames = [...measured.map(({ frame }) => frame), ...spatial.flatMap((one) => one.frames)];
  const references = frames.map(referenceOf);
  const instances = [...new Map(references.map((one) => [one.instanceUID, one])).values()];
  const root = container(concepts.report, [
    coded("HAS CONCEPT MOD", concepts.language, concepts.english),
    coded("HAS OBS CONTEXT", concepts.observerType, concepts.person),
    personItem("HAS OBS CONTEXT", concepts.observerName, authorName(document.author)),
    coded("HAS CONCEPT MOD", concepts.procedure, concepts.imaging),
    container(concepts.library, [
      container(
        concepts.libraryGroup,
        instances.map((one) => imageItem("CONTAINS", { ...one, frame: undefined })),
      ),
    ]),
    container(concepts.measurements, [...measured.map(groupOf), ...spatial.map(spatialGroup)]),
  ]);
  root.content = { ...container(concepts.report, [], "1500").content };
  return {
    ...report(
      documentHead(
        document,
        spatial.length > 0 ? comprehensive3DSR : comprehensiveSR,
        "SR",
        "Measurements",
      ),
      document.now,
      root,
      references,
    ),
    [tags.CompletionFlag]: attribute("CS", "PARTIAL"),
    [tags.VerificationFlag]: attribute("CS", "UNVERIFIED"),
    [tags.PreliminaryFlag]: attribute("CS", "PRELIMINARY"),
    [tags.PerformedProcedureCodeSequence]: { vr: "SQ" },
  };
}

// Reading

interface Coordinates {
  type: string;
  points: Point[];
  frameKey: string;
}

function coordinatesOf(item: DataSet): Coordinates | undefined {
  const values = numbers(item, tags.GraphicData);
  const points: Point[] = [];
  for (let i = 0; i + 1 < values.length; i += 2) points.push([values[i]!, values[i + 1]!]);
  const image = children(item).find((child) => text(child, tags.ValueType) === "IMAGE");
  const reference = items(image, tags.ReferencedSOPSequence)[0];
  const instanceUID = text(reference, tags.ReferencedSOPInstanceUID);
  if (points.length === 0 || !instanceUID) return undefined;
  const frame = number(reference, tags.ReferencedFrameNumber) ?? 1;
  return {
    type: text(item, tags.GraphicType),
    points,
    frameKey: frameKey({ instanceUID, number: frame } as Frame),
  };
}

const kindsByName = new Map(
  Object.entries(shapeNames).map(([kind, name]) => [name, kind as ShapeKind]),
);

function closed(points: Point[]): boolean {
  const [first, last] = [points[0], points.at(-1)];
  return points.length > 3 && first?.[0] === last?.[0] && first?.[1] === last?.[1];
}

// From the name if the document says it as we do; otherwise from coordinates and concepts.
function shapeOf(
  group: DataSet,
  found: Coordinates[],
): { kind: ShapeKind; points: Point[] } | undefined {
  const tracking = children(group).find(
    (child) => conceptValue(child) === concepts.trackingId.value,
  );
  const named = kindsByName.get(text(tracking, tags.TextValue).split(":")[0]!);
  const [first, second] = found as [Coordinates, Coordinates | undefined];
  const all = descendants(group).map(conceptValue);
  const both = second ? [...first.points, ...second.points] : [];
  const { type, points } = first;
  if (type === "POINT")
    return { kind: named === "text" ? "text" : "point", points: points.slice(0, 1) };
  if (type === "ELLIPSE" && points.length === 4) return { kind: "ellipse", points };
  if (type === "CIRCLE" && points.length === 2) {
    const [[x, y], edge] = points as [Point, Point];
    const r = Math.hypot(edge[0] - x, edge[1] - y);
    return {
      kind: "ellipse",
      points: [
        [x - r, y],
        [x + r, y],
        [x, y - r],
        [x, y + r],
      ],
    };
  }
  if (type !== "POLYLINE") return undefined;
  if (both.length === 4 && all.includes(cobbAngle.value)) return { kind: "cobb", points: both };
  if (both.length === 4) return { kind: "bidirectional", points: both };
  if (closed(points)) {
    const outline = points.slice(0, -1);
    const isRectangle = named === "rectangle" && outline.length === 4;
    return { kind: isRectangle ? "rectangle" : "freehand", points: outline };
  }
  if (points.length === 2) return { kind: named === "arrow" ? "arrow" : "length", points };
  if (points.length === 3) return { kind: "angle", points };
  return { kind: "freehand", points };
}

/** The marks of a report, in the order in which they stand; none for reports without coordinates in images. */
export function readReport(data: DataSet): Annotation[] {
  return readGroups(data).flatMap(({ id, inside, group, label, origin }): Annotation[] => {
    const found = inside
      .filter((item) => text(item, tags.ValueType) === "SCOORD")
      .flatMap((item) => coordinatesOf(item) ?? []);
    const shape = found.length > 0 && shapeOf(group, distinct(found));
    if (!shape) return [];
    return [{ id, ...shape, frameKey: found[0]!.frameKey, label, origin }];
  });
}

// Numbers of one shape may each bring its coordinates again.
function distinct(found: Coordinates[]): Coordinates[] {
  return [...new Map(found.map((one) => [`${one.type} ${one.points.join()}`, one])).values()];
}
