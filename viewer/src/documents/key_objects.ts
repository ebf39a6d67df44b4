// Key images as a Key Object Selection: TID 2010 (PS3.16), PS3.3 A.35.4.

import { type DataSet, items, number, tags, text } from "../dicom/attributes";
import { type Frame, frameKey } from "../dicom/frame";
import {
  authorName,
  code,
  coded,
  container,
  documentHead,
  imageItem,
  type NewDocument,
  personItem,
  type Reference,
  report,
  textItem,
} from "./building";

export const keyObjectSelection = "1.2.840.10008.5.1.4.1.1.88.59";

const ofInterest = code("113000", "DCM", "Of Interest");
const description = code("113012", "DCM", "Key Object Description");

export function makeKeyObjects(
  document: NewDocument,
  references: readonly Reference[],
  words: string,
): DataSet {
  const root = container(
    ofInterest,
    [
      coded(
        "HAS OBS CONTEXT",
        code("121005", "DCM", "Observer Type"),
        code("121006", "DCM", "Person"),
      ),
      personItem(
        "HAS OBS CONTEXT",
        code("121008", "DCM", "Person Observer Name"),
        authorName(document.author),
      ),
      ...(words ? [textItem("CONTAINS", description, words)] : []),
      ...references.map((reference) => imageItem("CONTAINS", reference)),
    ],
    "2010",
  );
  const head = documentHead(document, keyObjectSelection, "KO", "Key images");
  return report(head, document.now, root, references);
}

export interface KeyObjects {
  instanceUID: string;
  title: string;
  author: string;
  description: string;
  frameKeys: string[];
}

export function readKeyObjects(data: DataSet): KeyObjects {
  const children = items(data, tags.ContentSequence);
  const named = (value: string) =>
    children.find(
      (item) => text(items(item, tags.ConceptNameCodeSequence)[0], tags.CodeValue) === value,
    );
  const keys = children
    .filter((item) => text(item, tags.ValueType) === "IMAGE")
    .flatMap((item) => items(item, tags.ReferencedSOPSequence))
    .map((reference) => {
      const instanceUID = text(reference, tags.ReferencedSOPInstanceUID);
      const frame = number(reference, tags.ReferencedFrameNumber) ?? 1;
      return frameKey({ instanceUID, number: frame } as Frame);
    });
  return {
    instanceUID: text(data, tags.SOPInstanceUID),
    title: text(items(data, tags.ConceptNameCodeSequence)[0], tags.CodeMeaning),
    author: text(named("121008"), tags.PersonName),
    description: text(named("113012"), tags.TextValue),
    frameKeys: keys,
  };
}
