// Reading the DICOM JSON Model (PS3.18 annex F).

export interface Attribute {
  vr: string;
  Value?: unknown[];
  InlineBinary?: string;
  BulkDataURI?: string;
}
export type DataSet = Record<string, Attribute>;

/** The tags that the page reads, by their keywords. */
export const tags = {
  AccessionNumber: "00080050",
  BitsAllocated: "00280100",
  BitsStored: "00280101",
  BluePaletteColorLookupTableData: "00281203",
  BluePaletteColorLookupTableDescriptor: "00281103",
  CineRate: "00180040",
  Columns: "00280011",
  ErrorComment: "00000902",
  FailedSOPSequence: "00081198",
  FailureReason: "00081197",
  FrameTime: "00181063",
  FrameVOILUTSequence: "00289132",
  GreenPaletteColorLookupTableData: "00281202",
  GreenPaletteColorLookupTableDescriptor: "00281102",
  ImageOrientationPatient: "00200037",
  ImagePositionPatient: "00200032",
  ImagerPixelSpacing: "00181164",
  InstanceNumber: "00200013",
  LUTData: "00283006",
  LUTDescriptor: "00283002",
  LUTExplanation: "00283003",
  LossyImageCompression: "00282110",
  Modality: "00080060",
  ModalitiesInStudy: "00080061",
  ModalityLUTSequence: "00283000",
  NumberOfFrames: "00280008",
  NumberOfSeriesRelatedInstances: "00201209",
  NumberOfStudyRelatedInstances: "00201208",
  NumberOfStudyRelatedSeries: "00201206",
  PatientAge: "00101010",
  PatientBirthDate: "00100030",
  PatientID: "00100020",
  PatientName: "00100010",
  PatientSex: "00100040",
  PerFrameFunctionalGroupsSequence: "52009230",
  PhotometricInterpretation: "00280004",
  PixelAspectRatio: "00280034",
  PixelMeasuresSequence: "00289110",
  PixelPaddingRangeLimit: "00280121",
  PixelPaddingValue: "00280120",
  PixelRepresentation: "00280103",
  PixelSpacing: "00280030",
  PixelValueTransformationSequence: "00289145",
  PlanarConfiguration: "00280006",
  PlaneOrientationSequence: "00209116",
  PlanePositionSequence: "00209113",
  PresentationLUTShape: "20500020",
  RecommendedDisplayFrameRate: "00082144",
  RedPaletteColorLookupTableData: "00281201",
  RedPaletteColorLookupTableDescriptor: "00281101",
  ReferencedSOPInstanceUID: "00081155",
  ReferencedSOPSequence: "00081199",
  RescaleIntercept: "00281052",
  RescaleSlope: "00281053",
  RescaleType: "00281054",
  Rows: "00280010",
  SamplesPerPixel: "00280002",
  SeriesDescription: "0008103E",
  SeriesInstanceUID: "0020000E",
  SeriesNumber: "00200011",
  SharedFunctionalGroupsSequence: "52009229",
  SliceThickness: "00180050",
  SOPInstanceUID: "00080018",
  StudyDate: "00080020",
  StudyDescription: "00081030",
  StudyInstanceUID: "0020000D",
  StudyTime: "00080030",
  VOILUTFunction: "00281056",
  VOILUTSequence: "00283010",
  WindowCenter: "00281050",
  WindowCenterWidthExplanation: "00281055",
  WindowWidth: "00281051",
} as const;

interface PersonName {
  Alphabetic?: string;
  Ideographic?: string;
  Phonetic?: string;
}

/** A value as text; "" where there is none. Of a person name the first group that is there. */
export function text(data: DataSet | undefined, tag: string, index = 0): string {
  const value = data?.[tag]?.Value?.[index];
  if (value === undefined || value === null) return "";
  if (typeof value !== "object") return String(value);
  const name = value as PersonName;
  return name.Alphabetic ?? name.Ideographic ?? name.Phonetic ?? "";
}

export function texts(data: DataSet | undefined, tag: string): string[] {
  return (data?.[tag]?.Value ?? []).map((_, index) => text(data, tag, index));
}

/** The first value as a number; undefined if there is none. */
export function number(data: DataSet | undefined, tag: string): number | undefined {
  return numbers(data, tag)[0];
}

export function numbers(data: DataSet | undefined, tag: string): number[] {
  return (data?.[tag]?.Value ?? [])
    .filter((value) => value !== null && value !== "")
    .map(Number)
    .filter((value) => Number.isFinite(value));
}

export function items(data: DataSet | undefined, tag: string): DataSet[] {
  return (data?.[tag]?.Value ?? []).filter((value) => value !== null) as DataSet[];
}
