import { describe, expect, it } from "vitest";
import { uptakeFactor } from "./suv";

const value = (vr: string, ...values: unknown[]) => ({ vr, Value: values });
const drug = {
  "00181072": value("TM", "090000"),
  "00181074": value("DS", 370e6),
  "00181075": value("DS", 6586.2),
};
const pet = {
  "00080060": value("CS", "PT"),
  "00080021": value("DA", "20260112"),
  "00080031": value("TM", "100000"),
  "00080022": value("DA", "20260112"),
  "00080032": value("TM", "100130"),
  "00101030": value("DS", 74),
  "00280051": value("CS", "ATTN", "DECY"),
  "00540016": { vr: "SQ", Value: [drug] },
  "00541001": value("CS", "BQML"),
  "00541102": value("CS", "START"),
};

describe("uptakeFactor", () => {
  it("is weight by the dose that is left when the scan begins", () => {
    // 74 kg and 370 MBq: 0.0002 g/Bq; an hour is 0.5466 half-lives of fluorine 18.
    expect(uptakeFactor(pet)).toBeCloseTo(0.0002 * 2 ** (3600 / 6586.2), 12);
  });
  it("takes the dose as given where that is what the image is corrected to", () => {
    expect(uptakeFactor({ ...pet, "00541102": value("CS", "ADMIN") })).toBeCloseTo(0.0002, 12);
  });
  it("knows doses given before midnight, and with their date", () => {
    const night = { ...drug, "00181072": value("TM", "233000") };
    const early = { ...pet, "00080031": value("TM", "003000"), "00540016": value("SQ", night) };
    expect(uptakeFactor({ ...early, "00080032": value("TM", "003100") })).toBeCloseTo(
      0.0002 * 2 ** (3600 / 6586.2),
      12,
    );
    const dated = { ...drug, "00181078": value("DT", "20260112080000") };
    expect(uptakeFactor({ ...pet, "00540016": value("SQ", dated) })).toBeCloseTo(
      0.0002 * 2 ** (7200 / 6586.2),
      12,
    );
  });
  it("says nothing where something is missing or does not fit", () => {
    expect(uptakeFactor({ ...pet, "00101030": value("DS") })).toBeUndefined();
    expect(uptakeFactor({ ...pet, "00280051": value("CS", "DECY") })).toBeUndefined();
    expect(uptakeFactor({ ...pet, "00541102": value("CS", "NONE") })).toBeUndefined();
    // A series that was made from images of before: its time is not that of the scan.
    expect(uptakeFactor({ ...pet, "00080032": value("TM", "095900") })).toBeUndefined();
    expect(uptakeFactor({ ...pet, "00080060": value("CS", "NM") })).toBeUndefined();
  });
  it("leaves values that are uptakes already", () => {
    expect(uptakeFactor({ ...pet, "00541001": value("CS", "GML") })).toBe(1);
  });
});
