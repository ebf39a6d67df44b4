// The structures of a structure set as outlines in the patient (PS3.3 C.8.8.6), by the images that they were drawn on.

import { type DataSet, items, numbers, tags, text, texts } from "../dicom/attributes";
import { type Frame, planeOf } from "../dicom/frame";
import { toPlane, type Vector } from "../dicom/geometry";

export interface Outline {
  points: Vector[];
  isClosed: boolean;
}

export interface Structure {
  name: string;
  colour: string; // for CSS
  /** By the image that they were drawn on; "": nobody says. */
  outlines: ReadonlyMap<string, readonly Outline[]>;
}

export interface StructureSet {
  label: string;
  seriesUID: string;
  frameOfReferenceUID: string;
  structures: Structure[];
}

const names = {
  ContourData: "30060050",
  ContourGeometricType: "30060042",
  ContourImageSequence: "30060016",
  ContourSequence: "30060040",
  ReferencedFrameOfReferenceSequence: "30060010",
  ReferencedFrameOfReferenceUID: "30060024",
  ReferencedROINumber: "30060084",
  ROIContourSequence: "30060039",
  ROIDisplayColor: "3006002A",
  ROIName: "30060026",
  ROINumber: "30060022",
  StructureSetLabel: "30060002",
  StructureSetROISequence: "30060020",
} as const;

const usualColour = "#7cc8e6";

function outlineOf(contour: DataSet): Outline {
  const values = numbers(contour, names.ContourData);
  const points: Vector[] = [];
  for (let i = 0; i + 2 < values.length; i += 3)
    points.push([values[i]!, values[i + 1]!, values[i + 2]!]);
  return { points, isClosed: text(contour, names.ContourGeometricType).startsWith("CLOSED") };
}

function outlinesOf(structure: DataSet): Map<string, Outline[]> {
  const found = new Map<string, Outline[]>();
  for (const contour of items(structure, names.ContourSequence)) {
    const [image] = items(contour, names.ContourImageSequence);
    const uid = text(image, tags.ReferencedSOPInstanceUID);
    found.set(uid, [...(found.get(uid) ?? []), outlineOf(contour)]);
  }
  return found;
}

export function readStructureSet(data: DataSet): StructureSet {
  const rois = items(data, names.StructureSetROISequence);
  const nameOf = new Map(rois.map((roi) => [text(roi, names.ROINumber), text(roi, names.ROIName)]));
  const structures = items(data, names.ROIContourSequence).map((one): Structure => {
    const colour = texts(one, names.ROIDisplayColor).map(Number);
    return {
      name: nameOf.get(text(one, names.ReferencedROINumber)) || "No name",
      colour: colour.length === 3 ? `rgb(${colour.join(" ")})` : usualColour,
      outlines: outlinesOf(one),
    };
  });
  const [frame] = rois.map((roi) => text(roi, names.ReferencedFrameOfReferenceUID));
  return {
    label: text(data, names.StructureSetLabel) || text(data, tags.SeriesDescription),
    seriesUID: text(data, tags.SeriesInstanceUID),
    frameOfReferenceUID: frame ?? "",
    structures: structures.filter(({ outlines }) => outlines.size > 0),
  };
}

const away = 0.1; // mm; outlines are written with few digits

/** Outlines of a structure on a frame, in columns and rows: of its image, or in its plane where no image is named. */
export function outlinesOn(
  { outlines }: Structure,
  frameOfReferenceUID: string,
  frame: Frame,
): { points: [number, number][]; isClosed: boolean }[] {
  const plane = planeOf(frame);
  if (!plane || frame.frameOfReferenceUID !== frameOfReferenceUID) return [];
  const reach = Math.max(frame.thickness ?? 0, 2 * away) / 2;
  const isNear = ({ points }: Outline) =>
    points.every((point) => Math.abs(toPlane(plane, point).distance) < reach);
  const here = [
    ...(outlines.get(frame.instanceUID) ?? []),
    ...(outlines.get("") ?? []).filter(isNear),
  ];
  return here.map(({ points, isClosed }) => ({
    points: points.map((point) => toPlane(plane, point).at),
    isClosed,
  }));
}
