// Parts that the documents of a study have in common: patient, study, equipment, references, codes, content items.

import { type Attribute, type DataSet, tags, text } from "../dicom/attributes";
import type { Vector } from "../dicom/geometry";
import { newUid } from "../dicom/write";

export interface Code {
  value: string;
  scheme: string;
  meaning: string;
}

export function code(value: string, scheme: string, meaning: string): Code {
  return { value, scheme, meaning };
}

export function attribute(vr: string, ...values: unknown[]): Attribute {
  return values.length > 0 ? { vr, Value: values } : { vr };
}

export function sequence(...items: DataSet[]): Attribute {
  return items.length > 0 ? { vr: "SQ", Value: items } : { vr: "SQ" };
}

export function codeItem({ value, scheme, meaning }: Code): DataSet {
  return {
    [tags.CodeValue]: attribute("SH", value),
    [tags.CodingSchemeDesignator]: attribute("SH", scheme),
    [tags.CodeMeaning]: attribute("LO", meaning),
  };
}

/** The patient and study modules of an image, for a document about it. */
function patientAndStudy(of: DataSet): DataSet {
  const required: [string, string][] = [
    [tags.PatientName, "PN"],
    [tags.PatientID, "LO"],
    [tags.PatientBirthDate, "DA"],
    [tags.PatientSex, "CS"],
    [tags.StudyInstanceUID, "UI"],
    [tags.StudyDate, "DA"],
    [tags.StudyTime, "TM"],
    [tags.ReferringPhysicianName, "PN"],
    [tags.StudyID, "SH"],
    [tags.AccessionNumber, "SH"],
  ];
  const optional = [tags.StudyDescription, tags.PatientAge, tags.IssuerOfPatientID];
  const data: DataSet = {};
  for (const [tag, vr] of required) data[tag] = of[tag] ?? { vr };
  for (const tag of optional) if (of[tag]) data[tag] = of[tag];
  return data;
}

const two = (value: number) => String(value).padStart(2, "0");

export function dicomDate(now: Date): string {
  return `${now.getFullYear()}${two(now.getMonth() + 1)}${two(now.getDate())}`;
}

export function dicomTime(now: Date): string {
  return `${two(now.getHours())}${two(now.getMinutes())}${two(now.getSeconds())}`;
}

export interface NewDocument {
  about: DataSet; // an image of the study
  author: string;
  now: Date;
}

/** Everything but the content: a series and an instance of their own. */
export function documentHead(
  { about, now }: NewDocument,
  sopClass: string,
  modality: string,
  description: string,
): DataSet {
  return {
    ...patientAndStudy(about),
    [tags.SOPClassUID]: attribute("UI", sopClass),
    [tags.SOPInstanceUID]: attribute("UI", newUid()),
    [tags.InstanceCreationDate]: attribute("DA", dicomDate(now)),
    [tags.InstanceCreationTime]: attribute("TM", dicomTime(now)),
    [tags.Modality]: attribute("CS", modality),
    [tags.SeriesInstanceUID]: attribute("UI", newUid()),
    [tags.SeriesNumber]: attribute("IS", 9000 + (Math.floor(now.getTime() / 1000) % 900)),
    [tags.SeriesDescription]: attribute("LO", description),
    [tags.SeriesDate]: attribute("DA", dicomDate(now)),
    [tags.SeriesTime]: attribute("TM", dicomTime(now)),
    [tags.InstanceNumber]: attribute("IS", 1),
    [tags.Manufacturer]: attribute("LO", "Isocenter"),
    [tags.ManufacturerModelName]: attribute("LO", "Isocenter viewer"),
    [tags.DeviceSerialNumber]: attribute("LO", "1"),
    [tags.SoftwareVersions]: attribute("LO", "1"),
  };
}

/** An image that a document speaks of. */
export interface Reference {
  studyUID: string;
  seriesUID: string;
  sopClassUID: string;
  instanceUID: string;
  frame?: number; // of a multi-frame image
}

export function referenceItem({ sopClassUID, instanceUID, frame }: Reference): DataSet {
  const item: DataSet = {
    [tags.ReferencedSOPClassUID]: attribute("UI", sopClassUID),
    [tags.ReferencedSOPInstanceUID]: attribute("UI", instanceUID),
  };
  if (frame !== undefined) item[tags.ReferencedFrameNumber] = attribute("IS", frame);
  return item;
}

function grouped<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value]);
  return groups;
}

/** Each instance once, by study and series: the evidence of a document (PS3.3 C.17.2.1). */
export function evidence(references: readonly Reference[]): Attribute {
  const studies = [...grouped(references, ({ studyUID }) => studyUID)].map(([study, ofStudy]) => ({
    [tags.ReferencedSeriesSequence]: sequence(
      ...[...grouped(ofStudy, ({ seriesUID }) => seriesUID)].map(([series, ofSeries]) => ({
        [tags.ReferencedSOPSequence]: sequence(
          ...[...grouped(ofSeries, ({ instanceUID }) => instanceUID).values()].map(([first]) =>
            referenceItem({ ...first!, frame: undefined }),
          ),
        ),
        [tags.SeriesInstanceUID]: attribute("UI", series),
      })),
    ),
    [tags.StudyInstanceUID]: attribute("UI", study),
  }));
  return sequence(...studies);
}

/** By series, as presentation states have it (PS3.3 C.11.11). */
export function referencedSeries(references: readonly Reference[]): Attribute {
  const series = [...grouped(references, ({ seriesUID }) => seriesUID)].map(([uid, images]) => ({
    [tags.SeriesInstanceUID]: attribute("UI", uid),
    [tags.ReferencedImageSequence]: sequence(...images.map(referenceItem)),
  }));
  return sequence(...series);
}

// Content items (PS3.3 C.17.3)

type Relationship =
  | "CONTAINS"
  | "HAS OBS CONTEXT"
  | "HAS CONCEPT MOD"
  | "INFERRED FROM"
  | "SELECTED FROM"
  | "HAS PROPERTIES";

export interface ContentItem {
  relationship: Relationship;
  type: string;
  name?: Code;
  content: DataSet;
  children?: ContentItem[];
}

export function contentData({
  relationship,
  type,
  name,
  content,
  children = [],
}: ContentItem): DataSet {
  const data: DataSet = {
    [tags.RelationshipType]: attribute("CS", relationship),
    [tags.ValueType]: attribute("CS", type),
    ...content,
  };
  if (name) data[tags.ConceptNameCodeSequence] = sequence(codeItem(name));
  if (children.length > 0) data[tags.ContentSequence] = sequence(...children.map(contentData));
  return data;
}

export function container(name: Code, children: ContentItem[], template?: string): ContentItem {
  const content: DataSet = { [tags.ContinuityOfContent]: attribute("CS", "SEPARATE") };
  if (template) content[tags.ContentTemplateSequence] = templateOf(template);
  return { relationship: "CONTAINS", type: "CONTAINER", name, content, children };
}

export function templateOf(identifier: string): Attribute {
  return sequence({
    [tags.MappingResource]: attribute("CS", "DCMR"),
    [tags.TemplateIdentifier]: attribute("CS", identifier),
  });
}

export function coded(relationship: Relationship, name: Code, value: Code): ContentItem {
  const content = { [tags.ConceptCodeSequence]: sequence(codeItem(value)) };
  return { relationship, type: "CODE", name, content };
}

export function textItem(relationship: Relationship, name: Code, value: string): ContentItem {
  return {
    relationship,
    type: "TEXT",
    name,
    content: { [tags.TextValue]: attribute("UT", value) },
  };
}

export function personItem(relationship: Relationship, name: Code, value: string): ContentItem {
  const person = { Alphabetic: value };
  return {
    relationship,
    type: "PNAME",
    name,
    content: { [tags.PersonName]: attribute("PN", person) },
  };
}

export function uidItem(relationship: Relationship, name: Code, value: string): ContentItem {
  return { relationship, type: "UIDREF", name, content: { [tags.UID]: attribute("UI", value) } };
}

export function imageItem(
  relationship: Relationship,
  reference: Reference,
  name?: Code,
): ContentItem {
  const content = { [tags.ReferencedSOPSequence]: sequence(referenceItem(reference)) };
  return { relationship, type: "IMAGE", name, content };
}

export function numberItem(
  name: Code,
  value: number,
  unit: Code,
  children: ContentItem[] = [],
): ContentItem {
  const content = {
    [tags.MeasuredValueSequence]: sequence({
      [tags.NumericValue]: attribute("DS", value),
      [tags.FloatingPointValue]: attribute("FD", value),
      [tags.MeasurementUnitsCodeSequence]: sequence(codeItem(unit)),
    }),
  };
  return { relationship: "CONTAINS", type: "NUM", name, content, children };
}

export function coordinatesItem(
  relationship: Relationship,
  type: "POINT" | "POLYLINE" | "ELLIPSE" | "CIRCLE",
  points: readonly (readonly [number, number])[],
  image: Reference,
  name?: Code,
): ContentItem {
  const content = {
    [tags.GraphicType]: attribute("CS", type),
    [tags.GraphicData]: attribute("FL", ...points.flat()),
  };
  return {
    relationship,
    type: "SCOORD",
    name,
    content,
    children: [imageItem("SELECTED FROM", image)],
  };
}

/** Places in the patient (PS3.3 C.18.9). */
export function spatialItem(
  relationship: Relationship,
  type: "POINT" | "MULTIPOINT" | "POLYLINE" | "POLYGON" | "ELLIPSE",
  points: readonly Vector[],
  frameOfReference: string,
): ContentItem {
  const content = {
    [tags.GraphicType]: attribute("CS", type),
    [tags.GraphicData]: attribute("FL", ...points.flat()),
    [tags.ReferencedFrameOfReferenceUID]: attribute("UI", frameOfReference),
  };
  return { relationship, type: "SCOORD3D", content };
}

/** The head and the tree of a structured report. */
export function report(
  head: DataSet,
  now: Date,
  root: ContentItem,
  references: readonly Reference[],
): DataSet {
  const { [tags.RelationshipType]: _, ...tree } = contentData(root);
  return {
    ...head,
    [tags.ContentDate]: attribute("DA", dicomDate(now)),
    [tags.ContentTime]: attribute("TM", dicomTime(now)),
    [tags.ReferencedPerformedProcedureStepSequence]: sequence(),
    [tags.CurrentRequestedProcedureEvidenceSequence]: evidence(references),
    ...tree,
  };
}

/** Whose it is, as a person name: the family name is what stands last. */
export function authorName(author: string): string {
  const words = author.trim().split(/\s+/).filter(Boolean);
  if (words.length === 0) return "Unknown";
  return author.includes("^") ? author.trim() : [words.at(-1), ...words.slice(0, -1)].join("^");
}

export function modalityOf(data: DataSet): string {
  return text(data, tags.Modality);
}
