// What objects that are neither images nor texts are about, in a few lines: structure sets, plans,
// presentation states, registrations.

import { type DataSet, items, tags, text, texts } from "../dicom/attributes";
import { count, date, personName } from "../dicom/format";

export interface Summary {
  title: string;
  /** What it is, for people. */
  kind: string;
  facts: [name: string, value: string][];
  table?: { heads: string[]; rows: Row[] };
}

export interface Row {
  cells: string[];
  colour?: string; // for CSS
}

const names = {
  BeamName: "300A00C2",
  BeamNumber: "300A00C0",
  BeamSequence: "300A00B0",
  FractionGroupSequence: "300A0070",
  NumberOfFractionsPlanned: "300A0078",
  ROIContourSequence: "30060039",
  ROIDisplayColor: "3006002A",
  ROIName: "30060026",
  ROINumber: "30060022",
  RTPlanDate: "300A0006",
  RTPlanLabel: "300A0002",
  RTPlanName: "300A0003",
  RTROIInterpretedType: "300600A4",
  RTROIObservationsSequence: "30060080",
  RadiationType: "300A00C6",
  ReferencedROINumber: "30060084",
  RegistrationSequence: "00700308",
  StructureSetDate: "30060008",
  StructureSetLabel: "30060002",
  StructureSetROISequence: "30060020",
  TreatmentMachineName: "300A00B2",
} as const;

function structureSet(data: DataSet): Summary {
  const byNumber = (sequence: string) =>
    new Map(items(data, sequence).map((one) => [text(one, names.ReferencedROINumber), one]));
  const contours = byNumber(names.ROIContourSequence);
  const observations = byNumber(names.RTROIObservationsSequence);
  const rows = items(data, names.StructureSetROISequence).map((one): Row => {
    const id = text(one, names.ROINumber);
    const drawn = contours.get(id);
    const colour = texts(drawn, names.ROIDisplayColor);
    const planes = items(drawn, "30060040").length;
    return {
      cells: [
        text(one, names.ROIName),
        text(observations.get(id), names.RTROIInterpretedType).toLowerCase(),
        planes > 0 ? String(planes) : "",
      ],
      colour: colour.length === 3 ? `rgb(${colour.map(Number).join(" ")})` : undefined,
    };
  });
  return {
    title: text(data, names.StructureSetLabel),
    kind: "Structure set for radiotherapy",
    facts: [["Made", date(text(data, names.StructureSetDate))]],
    table: { heads: ["Structure", "Kind", "Contours"], rows },
  };
}

function plan(data: DataSet): Summary {
  const [fractions] = items(data, names.FractionGroupSequence);
  const rows = items(data, names.BeamSequence).map((beam): Row => ({
    cells: [
      text(beam, names.BeamNumber),
      text(beam, names.BeamName),
      text(beam, names.RadiationType).toLowerCase(),
      text(beam, names.TreatmentMachineName),
    ],
  }));
  return {
    title: text(data, names.RTPlanName) || text(data, names.RTPlanLabel),
    kind: "Plan for radiotherapy",
    facts: [
      ["Made", date(text(data, names.RTPlanDate))],
      ["Fractions", text(fractions, names.NumberOfFractionsPlanned)],
    ],
    table: { heads: ["Beam", "Name", "Radiation", "Machine"], rows },
  };
}

function presentation(data: DataSet): Summary {
  const series = items(data, tags.ReferencedSeriesSequence);
  const images = series.flatMap((one) => items(one, tags.ReferencedImageSequence));
  return {
    title: text(data, tags.ContentDescription) || text(data, tags.ContentLabel),
    kind: "Presentation state: how someone has shown images. Open them, then choose it among the marks.",
    facts: [
      ["By", personName(text(data, tags.ContentCreatorName))],
      ["Made", date(text(data, tags.PresentationCreationDate))],
      ["For", images.length > 0 ? count(images.length, "image") : ""],
    ],
  };
}

const kinds: Record<string, (data: DataSet) => Summary> = {
  RTSTRUCT: structureSet,
  RTPLAN: plan,
  PR: presentation,
  REG: (data) => ({
    title: text(data, tags.ContentDescription) || text(data, tags.SeriesDescription),
    kind: "Registration: how frames of reference lie in one another",
    facts: [
      [
        "Of",
        count(
          items(data, names.RegistrationSequence).length,
          "frame of reference",
          "frames of reference",
        ),
      ],
    ],
  }),
};

/** What an object without images is about. */
export function summaryOf(data: DataSet): Summary {
  const fallback = text(data, tags.ContentDescription) || text(data, tags.SeriesDescription);
  const summary = kinds[text(data, tags.Modality)]?.(data) ?? {
    title: fallback,
    kind: "",
    facts: [],
  };
  const facts = summary.facts.filter(([, value]) => value !== "");
  const table = summary.table?.rows.length ? summary.table : undefined;
  return { ...summary, facts, table, title: summary.title || fallback || "No images" };
}
