import { describe, expect, it } from "vitest";
import type { DataSet } from "./attributes";
import { calibrationAt, spacingOf, ultrasoundRegions } from "./calibration";

const value = (vr: string, ...values: unknown[]) => ({ vr, Value: values });
const imager = { "00181164": value("DS", 0.2, 0.2) };

describe("spacingOf", () => {
  const of = (data: DataSet) => spacingOf(data, data);
  it("takes Pixel Spacing where there is one", () => {
    expect(of({ "00280030": value("DS", 0.5, 0.4) })).toEqual({
      spacing: [0.5, 0.4],
      atDetector: false,
      spacingSource: "Pixel Spacing",
    });
  });
  it("says that the detector's spacing is the detector's", () => {
    expect(of(imager)).toMatchObject({ spacing: [0.2, 0.2], atDetector: true });
    // The same in both attributes was copied, not calibrated.
    const copied = of({ ...imager, "00280030": value("DS", 0.2, 0.2) });
    expect(copied.atDetector).toBe(true);
  });
  it("divides by the magnification", () => {
    const magnified = of({ ...imager, "00181114": value("DS", 1.25) });
    expect(magnified).toMatchObject({ spacing: [0.16, 0.16], atDetector: false });
    expect(magnified.spacingSource).toContain("1.25");
  });
  it("prefers a calibration, and says how it was made", () => {
    const calibrated = of({
      ...imager,
      "00280030": value("DS", 0.15, 0.15),
      "00280A02": value("CS", "FIDUCIAL"),
    });
    expect(calibrated).toMatchObject({ spacing: [0.15, 0.15], atDetector: false });
    expect(calibrated.spacingSource).toContain("fiducial");
  });
  it("knows nothing where nothing is said", () => {
    expect(of({}).spacing).toBeUndefined();
  });
});

describe("ultrasound regions", () => {
  const region = (left: number, right: number, unitX: number, deltaX: number) => ({
    "00186018": value("UL", left),
    "0018601A": value("UL", 20),
    "0018601C": value("UL", right),
    "0018601E": value("UL", 179),
    "00186024": value("US", unitX),
    "00186026": value("US", 3),
    "0018602C": value("FD", deltaX),
    "0018602E": value("FD", 0.05),
  });
  const data = { "00186011": value("SQ", region(20, 119, 3, 0.05), region(140, 239, 4, 0.01)) };
  const frame = { ...spacingOf(data, data), regions: ultrasoundRegions(data) };
  it("have a scale of their own", () => {
    const inside = calibrationAt(frame, [
      [30, 30],
      [100, 100],
    ]);
    expect(inside).toMatchObject({ x: 0.5, y: 0.5, unitX: "mm", unitY: "mm" });
    const motion = calibrationAt(frame, [[150, 30]]);
    expect(motion).toMatchObject({ x: 0.01, unitX: "s", y: 0.5, unitY: "mm" });
  });
  it("have none in common with what is outside of them", () => {
    const across = calibrationAt(frame, [
      [30, 30],
      [150, 30],
    ]);
    expect(across).toMatchObject({ x: 1, unitX: "px" });
    expect(calibrationAt(frame, [[5, 5]]).unitX).toBe("px");
  });
  it("reach to the far edges of their last pixels", () => {
    expect(calibrationAt(frame, [[120, 180]]).unitX).toBe("mm");
    expect(calibrationAt(frame, [[120.1, 180]]).unitX).toBe("px");
  });
});
