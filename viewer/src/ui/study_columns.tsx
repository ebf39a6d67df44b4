// The columns of the study list: what each shows, and which of them a reader wants to see.

import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { type DataSet, number, tags, text, texts } from "../dicom/attributes";
import { date, grouped, personName, sex, time } from "../dicom/format";
import { StudyLabels } from "../labels/label_views";
import { set, settings } from "../page/settings";
import type { StudySearchModel } from "./study_search";

export interface Column {
  keyword: string;
  label: string;
  term: string;
  className: string;
  width: string; // of the grid
  sortable: boolean;
  searchable: boolean;
  /** Shown until somebody chooses otherwise. */
  usual: boolean;
  /** What a row shows; the patient's name is the row's own link. */
  cell: (study: DataSet, search: StudySearchModel) => ComponentChildren;
}

const shows = (tag: string) => (study: DataSet) => text(study, tag);

export const columns: Column[] = [
  {
    keyword: "PatientName",
    label: "Patient",
    term: "Patient’s Name (0010,0010)",
    className: "name",
    width: "minmax(140px, 2.4fr)",
    sortable: true,
    searchable: true,
    usual: true,
    cell: (study) => personName(text(study, tags.PatientName)) || <i>No name</i>,
  },
  {
    keyword: "PatientID",
    label: "ID",
    term: "Patient ID (0010,0020)",
    className: "id",
    width: "minmax(90px, 1.3fr)",
    sortable: true,
    searchable: true,
    usual: true,
    cell: shows(tags.PatientID),
  },
  {
    keyword: "PatientBirthDate",
    label: "Born",
    term: "Patient’s Birth Date (0010,0030)",
    className: "extra",
    width: "92px",
    sortable: true,
    searchable: false,
    usual: false,
    cell: (study) => date(text(study, tags.PatientBirthDate)),
  },
  {
    keyword: "PatientSex",
    label: "Sex",
    term: "Patient’s Sex (0010,0040)",
    className: "extra",
    width: "64px",
    sortable: true,
    searchable: false,
    usual: false,
    cell: (study) => sex(text(study, tags.PatientSex)),
  },
  {
    keyword: "StudyDate",
    label: "Date",
    term: "Study Date (0008,0020)",
    className: "date",
    width: "150px",
    sortable: true,
    searchable: true,
    usual: true,
    cell: (study) => (
      <>
        {date(text(study, tags.StudyDate))}{" "}
        <span class="dim">{time(text(study, tags.StudyTime))}</span>
      </>
    ),
  },
  {
    keyword: "ModalitiesInStudy",
    label: "Modality",
    term: "Modalities in Study (0008,0061)",
    className: "modality",
    width: "112px",
    sortable: false,
    searchable: true,
    usual: true,
    cell: (study) =>
      texts(study, tags.ModalitiesInStudy)
        .filter(Boolean)
        .map((modality) => <span class="tag">{modality}</span>),
  },
  {
    keyword: "StudyDescription",
    label: "Description",
    term: "Study Description (0008,1030)",
    className: "description",
    width: "minmax(110px, 2.6fr)",
    sortable: true,
    searchable: true,
    usual: true,
    cell: shows(tags.StudyDescription),
  },
  {
    keyword: "AccessionNumber",
    label: "Accession",
    term: "Accession Number (0008,0050)",
    className: "accession",
    width: "minmax(84px, 1.1fr)",
    sortable: true,
    searchable: true,
    usual: true,
    cell: shows(tags.AccessionNumber),
  },
  {
    keyword: "label",
    label: "Labels",
    term: "Labels that the archive keeps beside the images",
    className: "labels",
    width: "minmax(96px, 1.6fr)",
    sortable: false,
    searchable: true,
    usual: true,
    cell: (study, search) => (
      <StudyLabels
        study={text(study, tags.StudyInstanceUID)}
        choose={(name) => search.filter("label", name)}
      />
    ),
  },
  {
    keyword: "StudyID",
    label: "Study ID",
    term: "Study ID (0020,0010)",
    className: "extra",
    width: "minmax(70px, 0.8fr)",
    sortable: true,
    searchable: true,
    usual: false,
    cell: shows(tags.StudyID),
  },
  {
    keyword: "ReferringPhysicianName",
    label: "Referred by",
    term: "Referring Physician’s Name (0008,0090)",
    className: "extra",
    width: "minmax(110px, 1.6fr)",
    sortable: true,
    searchable: true,
    usual: false,
    cell: (study) => personName(text(study, tags.ReferringPhysicianName)),
  },
  {
    keyword: "NumberOfStudyRelatedSeries",
    label: "Series",
    term: "Number of Study Related Series (0020,1206)",
    className: "extra images",
    width: "56px",
    sortable: false,
    searchable: false,
    usual: false,
    cell: (study) => grouped(number(study, tags.NumberOfStudyRelatedSeries) ?? 0),
  },
  {
    keyword: "NumberOfStudyRelatedInstances",
    label: "Images",
    term: "Number of Study Related Instances (0020,1208)",
    className: "images",
    width: "60px",
    sortable: false,
    searchable: false,
    usual: true,
    cell: (study) => grouped(number(study, tags.NumberOfStudyRelatedInstances) ?? 0),
  },
];

// Small screens show fewer, until somebody chooses otherwise.
const leftOut = new Set(["AccessionNumber", "label"]);
const wide = matchMedia("(min-width: 1001px)");
const isWide = signal(wide.matches);
wide.addEventListener("change", () => (isWide.value = wide.matches));

/** Those that are shown, in their order. */
export function shownColumns(): Column[] {
  const { columns: chosen } = settings.value;
  const fits = (keyword: string) => isWide.value || !leftOut.has(keyword);
  return columns.filter(({ keyword, usual }) =>
    chosen ? chosen.includes(keyword) : usual && fits(keyword),
  );
}

/** Shows a column or hides it; the patient's name stays. */
export function toggleColumn(keyword: string): void {
  const shown = shownColumns().map((column) => column.keyword);
  const next = shown.includes(keyword)
    ? shown.filter((one) => one !== keyword || one === "PatientName")
    : [...shown, keyword];
  set({ columns: next });
}

/** The widths of what a row has. */
export function columnWidths(): string {
  return `20px ${shownColumns()
    .map(({ width }) => width)
    .join(" ")}`;
}
