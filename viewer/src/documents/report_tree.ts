// A structured report as people read it: headings, names with values, and the images that it speaks of.

import { type DataSet, items, number, tags, text } from "../dicom/attributes";
import { date, decimal, personName, time } from "../dicom/format";

export interface ReportNode {
  name: string;
  value: string;
  /** An image that can be gone to: what tells frames apart. */
  frameKey?: string;
  children: ReportNode[];
}

function meaningOf(item: DataSet, sequence: string): string {
  return text(items(item, sequence)[0], tags.CodeMeaning);
}

function numberText(item: DataSet): string {
  const [value] = items(item, tags.MeasuredValueSequence);
  const stated = number(value, tags.NumericValue);
  if (stated === undefined) return "not known";
  const unit = items(value, tags.MeasurementUnitsCodeSequence)[0];
  const short = text(unit, tags.CodeValue);
  const shown = short === "1" || short.startsWith("{") ? "" : short === "[hnsf'U]" ? "HU" : short;
  return `${decimal(stated, 3)} ${shown}`.trim();
}

function imageKey(item: DataSet): string | undefined {
  const [reference] = items(item, tags.ReferencedSOPSequence);
  const uid = text(reference, tags.ReferencedSOPInstanceUID);
  return uid ? `${uid}/${number(reference, tags.ReferencedFrameNumber) ?? 1}` : undefined;
}

function valueOf(item: DataSet): string {
  switch (text(item, tags.ValueType)) {
    case "CODE":
      return meaningOf(item, tags.ConceptCodeSequence);
    case "NUM":
      return numberText(item);
    case "PNAME":
      return personName(text(item, tags.PersonName));
    case "DATE":
      return date(text(item, tags.Date));
    case "TIME":
      return time(text(item, tags.Time));
    case "DATETIME":
      return date(text(item, tags.DateTime).slice(0, 8));
    case "UIDREF":
      return text(item, tags.UID);
    case "TEXT":
      return text(item, tags.TextValue);
    case "SCOORD":
    case "SCOORD3D":
      return text(item, tags.GraphicType).toLowerCase();
    case "IMAGE":
      return "image";
    default:
      return "";
  }
}

// What tells groups apart for programs says nothing to people.
const trackingUniqueIdentifier = "112040";

function isForPrograms(item: DataSet): boolean {
  const [name] = items(item, tags.ConceptNameCodeSequence);
  return text(name, tags.CodeValue) === trackingUniqueIdentifier;
}

export function reportTree(item: DataSet): ReportNode {
  const type = text(item, tags.ValueType);
  const inside = items(item, tags.ContentSequence).filter((child) => !isForPrograms(child));
  const isImage = (child: DataSet) => text(child, tags.ValueType) === "IMAGE";
  // Coordinates and the image that they lie on are one line.
  const image = type === "SCOORD" ? inside.find(isImage) : undefined;
  return {
    name: meaningOf(item, tags.ConceptNameCodeSequence),
    value: valueOf(item),
    frameKey: type === "IMAGE" ? imageKey(item) : image && imageKey(image),
    children: inside.filter((child) => child !== image).map(reportTree),
  };
}
