// A scheduled procedure step as the fields of a form: what a person types, and the worklist item of it.

import { items, text, type Attribute, type DataSet } from "../dicom/attributes";

export interface Field {
  name: string; // also of the input
  label: string;
  tag: string;
  vr: string;
  step: boolean; // of Scheduled Procedure Step Sequence
  kind: "text" | "date" | "time" | "choice";
  choices?: [value: string, label: string][];
  required?: boolean;
  longest?: number;
}

const steps = "00400100"; // Scheduled Procedure Step Sequence

const modalities = ["CT", "MR", "US", "DX", "CR", "MG", "NM", "PT", "XA", "RF", "OT"];

export const fields: Field[] = [
  {
    name: "name",
    label: "Patient's name",
    tag: "00100010",
    vr: "PN",
    step: false,
    kind: "text",
    required: true,
    longest: 64,
  },
  {
    name: "id",
    label: "Patient ID",
    tag: "00100020",
    vr: "LO",
    step: false,
    kind: "text",
    required: true,
    longest: 64,
  },
  { name: "birth", label: "Birth date", tag: "00100030", vr: "DA", step: false, kind: "date" },
  {
    name: "sex",
    label: "Sex",
    tag: "00100040",
    vr: "CS",
    step: false,
    kind: "choice",
    choices: [
      ["", "not known"],
      ["F", "female"],
      ["M", "male"],
      ["O", "other"],
    ],
  },
  {
    name: "accession",
    label: "Accession number",
    tag: "00080050",
    vr: "SH",
    step: false,
    kind: "text",
    required: true,
    longest: 16,
  },
  {
    name: "procedure",
    label: "Examination",
    tag: "00321060",
    vr: "LO",
    step: false,
    kind: "text",
    longest: 64,
  },
  {
    name: "referring",
    label: "Referring physician",
    tag: "00080090",
    vr: "PN",
    step: false,
    kind: "text",
    longest: 64,
  },
  {
    name: "modality",
    label: "Modality",
    tag: "00080060",
    vr: "CS",
    step: true,
    kind: "choice",
    required: true,
    choices: modalities.map((name) => [name, name]),
  },
  {
    name: "station",
    label: "Station (AE title)",
    tag: "00400001",
    vr: "AE",
    step: true,
    kind: "text",
    longest: 16,
  },
  {
    name: "date",
    label: "Date",
    tag: "00400002",
    vr: "DA",
    step: true,
    kind: "date",
    required: true,
  },
  {
    name: "time",
    label: "Time",
    tag: "00400003",
    vr: "TM",
    step: true,
    kind: "time",
    required: true,
  },
];

export type Values = Record<string, string>;

/** "DOE, JOHN" as people write it is DOE^JOHN; what has carets already stays. */
export function nameValue(typed: string): string {
  const trimmed = typed.trim();
  if (trimmed.includes("^") || !trimmed.includes(",")) return trimmed;
  return trimmed
    .split(",")
    .map((part) => part.trim())
    .filter(Boolean)
    .join("^");
}

function shown(field: Field, value: string): string {
  if (field.kind === "date") return value.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
  if (field.kind === "time") return value.replace(/^(\d{2})(\d{2}).*$/, "$1:$2");
  return value;
}

function stored(field: Field, value: string): string {
  if (field.vr === "PN") return nameValue(value);
  if (field.kind === "date") return value.replace(/-/g, "");
  if (field.kind === "time") return value ? value.replace(/:/g, "").padEnd(6, "0") : "";
  return value.trim();
}

function raw(data: DataSet, field: Field): string {
  if (field.vr !== "PN") return text(data, field.tag);
  const value = data[field.tag]?.Value?.[0] as { Alphabetic?: string } | undefined;
  return value?.Alphabetic ?? "";
}

/** What the form shows of an item. */
export function valuesOf(item: DataSet): Values {
  const step = items(item, steps)[0] ?? {};
  return Object.fromEntries(
    fields.map((field) => [field.name, shown(field, raw(field.step ? step : item, field))]),
  );
}

export function emptyValues(now: Date): Values {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString();
  const values = Object.fromEntries(fields.map(({ name }) => [name, ""]));
  return { ...values, modality: "CT", date: local.slice(0, 10), time: local.slice(11, 16) };
}

/** The item with what was typed; what the form does not show stays as it was. */
export function itemOf(values: Values, before: DataSet = {}): DataSet {
  const item: DataSet = { ...before, "00080005": { vr: "CS", Value: ["ISO_IR 192"] } };
  const step: DataSet = { ...(items(before, steps)[0] ?? {}) };
  for (const field of fields) {
    const value = stored(field, values[field.name] ?? "");
    const attribute: Attribute = { vr: field.vr };
    if (value) attribute.Value = [field.vr === "PN" ? { Alphabetic: value } : value];
    (field.step ? step : item)[field.tag] = attribute;
  }
  item[steps] = { vr: "SQ", Value: [step] };
  return item;
}
