// Reports as they are read: groups of measurements, and what they state.

import { type DataSet, items, number, tags, text } from "../dicom/attributes";
import type { Origin } from "../measure/annotation";
import { concepts, units } from "./report_codes";

export function conceptValue(item: DataSet): string {
  return text(items(item, tags.ConceptNameCodeSequence)[0], tags.CodeValue);
}

export function children(item: DataSet): DataSet[] {
  return items(item, tags.ContentSequence);
}

export function descendants(item: DataSet): DataSet[] {
  return [item, ...children(item).flatMap(descendants)];
}

function statedNumber(item: DataSet): string | undefined {
  if (text(item, tags.ValueType) !== "NUM") return undefined;
  const [value] = items(item, tags.MeasuredValueSequence);
  const meaning = text(items(item, tags.ConceptNameCodeSequence)[0], tags.CodeMeaning);
  const derivation = children(item).find((child) => conceptValue(child) === "121401");
  const how = text(items(derivation, tags.ConceptCodeSequence)[0], tags.CodeMeaning);
  const unit = text(items(value, tags.MeasurementUnitsCodeSequence)[0], tags.CodeValue);
  const known = Object.entries(units).find(([, one]) => one.value === unit)?.[0] ?? unit;
  const stated = number(value, tags.NumericValue);
  if (stated === undefined) return undefined;
  const rounded = String(Number(stated.toPrecision(6)));
  return `${[meaning, how].filter(Boolean).join(", ")}: ${rounded} ${known}`.trim();
}

export interface ReadGroup {
  id: string;
  /** Everything in it, itself among it. */
  inside: DataSet[];
  group: DataSet;
  label: string;
  origin: Origin;
}

/** The groups of measurements of a report, in the order in which they stand. */
export function readGroups(data: DataSet): ReadGroup[] {
  const instanceUID = text(data, tags.SOPInstanceUID);
  const all = descendants(data);
  const observer = all.find((item) => conceptValue(item) === concepts.observerName.value);
  const author = text(observer, tags.PersonName);
  const title = text(items(data, tags.ConceptNameCodeSequence)[0], tags.CodeMeaning);
  const isGroup = (item: DataSet) =>
    text(item, tags.ValueType) === "CONTAINER" && conceptValue(item) === concepts.group.value;
  return all.filter(isGroup).map((group, index): ReadGroup => {
    const inside = descendants(group);
    const comment = inside.find((item) => conceptValue(item) === concepts.comment.value);
    const stated = inside.flatMap((item) => statedNumber(item) ?? []);
    const origin: Origin = { instanceUID, author, title, stated };
    const id = `${instanceUID}#${index}`;
    return { id, inside, group, label: text(comment, tags.TextValue), origin };
  });
}
