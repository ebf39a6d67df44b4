// The columns of the study list.

export interface Column {
  keyword: string;
  label: string;
  term: string;
  className: string;
  sortable: boolean;
}

export const columns: Column[] = [
  {
    keyword: "PatientName",
    label: "Patient",
    term: "Patient’s Name (0010,0010)",
    className: "name",
    sortable: true,
  },
  {
    keyword: "PatientID",
    label: "ID",
    term: "Patient ID (0010,0020)",
    className: "id",
    sortable: true,
  },
  {
    keyword: "StudyDate",
    label: "Date",
    term: "Study Date (0008,0020)",
    className: "date",
    sortable: true,
  },
  {
    keyword: "ModalitiesInStudy",
    label: "Modality",
    term: "Modalities in Study (0008,0061)",
    className: "modality",
    sortable: false,
  },
  {
    keyword: "StudyDescription",
    label: "Description",
    term: "Study Description (0008,1030)",
    className: "description",
    sortable: true,
  },
  {
    keyword: "AccessionNumber",
    label: "Accession",
    term: "Accession Number (0008,0050)",
    className: "accession",
    sortable: true,
  },
];
