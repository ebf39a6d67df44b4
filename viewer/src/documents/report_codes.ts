// Codes that reports of measurements are made of: TID 1500 and its parts (PS3.16).

import type { Quantity } from "../measure/measurement";
import { code, type Code } from "./building";

export const comprehensiveSR = "1.2.840.10008.5.1.4.1.1.88.33";
/** The one that takes coordinates in the patient. */
export const comprehensive3DSR = "1.2.840.10008.5.1.4.1.1.88.34";

export const concepts = {
  report: code("126000", "DCM", "Imaging Measurement Report"),
  language: code("121049", "DCM", "Language of Content Item and Descendants"),
  english: code("en", "RFC5646", "English"),
  observerType: code("121005", "DCM", "Observer Type"),
  person: code("121006", "DCM", "Person"),
  observerName: code("121008", "DCM", "Person Observer Name"),
  procedure: code("121058", "DCM", "Procedure reported"),
  imaging: code("363679005", "SCT", "Imaging procedure"),
  library: code("111028", "DCM", "Image Library"),
  libraryGroup: code("126200", "DCM", "Image Library Group"),
  measurements: code("126010", "DCM", "Imaging Measurements"),
  group: code("125007", "DCM", "Measurement Group"),
  trackingId: code("112039", "DCM", "Tracking Identifier"),
  trackingUid: code("112040", "DCM", "Tracking Unique Identifier"),
  region: code("111030", "DCM", "Image Region"),
  comment: code("121106", "DCM", "Comment"),
  derivation: code("121401", "DCM", "Derivation"),
} as const;

export const quantityCodes: Record<Quantity["name"], Code> = {
  Length: code("410668003", "SCT", "Length"),
  "Long axis": code("103339001", "SCT", "Long axis"),
  "Short axis": code("103340004", "SCT", "Short axis"),
  Angle: code("1483009", "SCT", "Angle"),
  Area: code("42798000", "SCT", "Area"),
  Perimeter: code("131191004", "SCT", "Perimeter"),
  Horizontal: code("HORIZONTAL", "99ISOCENTER", "Difference between columns"),
  Vertical: code("VERTICAL", "99ISOCENTER", "Difference between rows"),
  Value: code("PIXELVALUE", "99ISOCENTER", "Pixel value"),
};
export const cobbAngle = code("285285000", "SCT", "Cobb angle");
export const derivations = [
  ["mean", code("373098007", "SCT", "Mean")],
  ["deviation", code("386136009", "SCT", "Standard Deviation")],
  ["minimum", code("255605001", "SCT", "Minimum")],
  ["maximum", code("56851009", "SCT", "Maximum")],
] as const;

export const units: Record<string, Code> = {
  mm: code("mm", "UCUM", "millimeter"),
  "mm²": code("mm2", "UCUM", "square millimeter"),
  px: code("{pixels}", "UCUM", "pixels"),
  "px²": code("{pixels}2", "UCUM", "square pixels"),
  "°": code("deg", "UCUM", "degree"),
  HU: code("[hnsf'U]", "UCUM", "Hounsfield unit"),
  s: code("s", "UCUM", "second"),
  "cm/s": code("cm/s", "UCUM", "centimeter per second"),
  Hz: code("Hz", "UCUM", "hertz"),
  "": code("1", "UCUM", "no units"),
};

export function unitOf(unit: string): Code {
  return units[unit] ?? code(`{${unit}}`, "UCUM", unit);
}

export function pixelConcept(modality: string, unit: string): Code {
  if (unit === "HU") return code("112031", "DCM", "Attenuation Coefficient");
  return modality === "MR" ? code("110852", "DCM", "MR signal intensity") : quantityCodes.Value;
}
