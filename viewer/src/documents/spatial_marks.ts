// Marks in the patient in structured reports: SCOORD3D in groups of TID 1501 (PS3.16), PS3.3 C.18.9.

import { type DataSet, numbers, tags, text } from "../dicom/attributes";
import type { Frame } from "../dicom/frame";
import type { Vector } from "../dicom/geometry";
import { newUid } from "../dicom/write";
import {
  type PlaneMark,
  type PlaneMarkKind,
  planeMarkNames,
  planeMarkValue,
} from "../measure/plane_marks";
import {
  container,
  type ContentItem,
  numberItem,
  spatialItem,
  textItem,
  uidItem,
} from "./building";
import { concepts, quantityCodes, unitOf } from "./report_codes";
import { type ReadGroup, readGroups } from "./report_groups";

/** A mark, and the images that it lies in. */
export interface SpatialMeasured {
  mark: PlaneMark;
  frames: readonly Frame[];
}

export function spatialGroup({ mark }: SpatialMeasured): ContentItem {
  const { kind, points, frameOfReference } = mark;
  const name = kind === "angle" ? "Angle" : "Length";
  const unit = unitOf(kind === "angle" ? "°" : "mm");
  const line = spatialItem("INFERRED FROM", "POLYLINE", points, frameOfReference);
  return container(
    concepts.group,
    [
      textItem("HAS OBS CONTEXT", concepts.trackingId, planeMarkNames[kind]),
      uidItem("HAS OBS CONTEXT", concepts.trackingUid, newUid()),
      numberItem(quantityCodes[name], planeMarkValue(mark)!, unit, [line]),
    ],
    "1501",
  );
}

const kinds: Record<string, PlaneMarkKind> = {
  POINT: "points",
  MULTIPOINT: "points",
  POLYLINE: "path",
  POLYGON: "polygon",
  ELLIPSE: "ellipse",
  ELLIPSOID: "points", // the ends of its axes
};

// A line of two places is a length, one of three is an angle if its report states degrees.
function kindOf(type: string, points: readonly Vector[], isAngle: boolean): PlaneMarkKind {
  const kind = kinds[type] ?? "points";
  if (kind === "path" && points.length === 2) return "length";
  if (kind === "path" && points.length === 3 && isAngle) return "angle";
  return kind === "ellipse" && points.length !== 4 ? "points" : kind;
}

function spatialMark(group: ReadGroup, item: DataSet, index: number): PlaneMark | undefined {
  const values = numbers(item, tags.GraphicData);
  const points: Vector[] = [];
  for (let i = 0; i + 2 < values.length; i += 3)
    points.push([values[i]!, values[i + 1]!, values[i + 2]!]);
  const frameOfReference = text(item, tags.ReferencedFrameOfReferenceUID);
  if (points.length === 0 || !frameOfReference) return undefined;
  const { stated = [] } = group.origin;
  const isAngle = stated.some((line) => line.endsWith("°"));
  const kind = kindOf(text(item, tags.GraphicType), points, isAngle);
  const { label, origin } = group;
  return { id: `${group.id}/${index}`, kind, points, frameOfReference, label, origin };
}

/** The marks in the patient of a report, each shape once. */
export function readSpatialMarks(data: DataSet): PlaneMark[] {
  return readGroups(data).flatMap((group) => {
    const found = group.inside
      .filter((item) => text(item, tags.ValueType) === "SCOORD3D")
      .flatMap((item, index) => spatialMark(group, item, index) ?? []);
    return [...new Map(found.map((one) => [`${one.kind} ${one.points.join()}`, one])).values()];
  });
}
