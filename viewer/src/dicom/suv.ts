// Standardised uptake values of PET, by body weight: what a value of the image is of the dose, were that spread evenly.
// Only where the file says all that it takes: a number that is not shown misleads nobody (PS3.3 C.8.9.1, QIBA's
// vendor-neutral computation).

import { type DataSet, items, number, tags, text, texts } from "./attributes";

const secondsADay = 86400;

// Of a DA and a TM, or of a DT, in seconds; time zones are the same within a study.
function moment(date: string, time: string): number | undefined {
  const [, y, mo, d] = /^(\d{4})(\d\d)(\d\d)$/.exec(date) ?? [];
  const [, h, mi = "0", s = "0"] = /^(\d\d)(\d\d)?(\d\d(?:\.\d+)?)?/.exec(time) ?? [];
  if (y === undefined || h === undefined) return undefined;
  return (
    Date.UTC(Number(y), Number(mo) - 1, Number(d)) / 1000 +
    3600 * Number(h) +
    60 * Number(mi) +
    Number(s)
  );
}

// When the dose was given: with its date, or at a time before the scan.
function startOf(drug: DataSet | undefined, date: string, scan: number): number | undefined {
  const whole = text(drug, tags.RadiopharmaceuticalStartDateTime);
  if (whole) return moment(whole.slice(0, 8), whole.slice(8));
  const start = moment(date, text(drug, tags.RadiopharmaceuticalStartTime));
  return start !== undefined && start > scan ? start - secondsADay : start;
}

// The part of the dose that there was at the time which the image is corrected to.
function decayedPart(data: DataSet, drug: DataSet | undefined): number | undefined {
  const correction = text(data, tags.DecayCorrection);
  if (correction === "ADMIN") return 1;
  const halfLife = number(drug, tags.RadionuclideHalfLife);
  const date = text(data, tags.SeriesDate);
  const scan = moment(date, text(data, tags.SeriesTime));
  const acquired = moment(text(data, tags.AcquisitionDate), text(data, tags.AcquisitionTime));
  if (correction !== "START" || !halfLife || halfLife <= 0 || scan === undefined) return undefined;
  if (acquired !== undefined && acquired < scan) return undefined; // a series made later
  const start = startOf(drug, date, scan);
  return start === undefined || start > scan ? undefined : 2 ** (-(scan - start) / halfLife);
}

function compute(data: DataSet): number | undefined {
  if (text(data, tags.Modality) !== "PT") return undefined;
  const unit = text(data, tags.Units);
  if (unit === "GML") return 1;
  const corrected = texts(data, tags.CorrectedImage);
  if (unit !== "BQML" || !corrected.includes("ATTN") || !corrected.includes("DECY"))
    return undefined;
  const [drug] = items(data, tags.RadiopharmaceuticalInformationSequence);
  const dose = number(drug, tags.RadionuclideTotalDose); // Bq
  const weight = number(data, tags.PatientWeight); // kg
  const part = decayedPart(data, drug);
  if (!dose || dose <= 0 || !weight || weight <= 0 || part === undefined) return undefined;
  return (1000 * weight) / (dose * part);
}

const known = new WeakMap<DataSet, { factor: number | undefined }>();

/** By what a value of the image is multiplied to be a standardised uptake value, in g/ml; undefined: nobody knows. */
export function uptakeFactor(data: DataSet): number | undefined {
  let found = known.get(data);
  if (!found) known.set(data, (found = { factor: compute(data) }));
  return found.factor;
}
