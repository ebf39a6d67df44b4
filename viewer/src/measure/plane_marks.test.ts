import { describe, expect, it } from "vitest";
import type { Vector } from "../dicom/geometry";
import { usualPlanes } from "../volume/planes";
import { liesIn, type PlaneMark, planeMarkText, planeMarkValue } from "./plane_marks";

const mark = (kind: PlaneMark["kind"], ...points: Vector[]): PlaneMark => ({
  id: "1",
  kind,
  points,
  frameOfReference: "1.2",
});

describe("marks on planes", () => {
  it("measure in the patient", () => {
    expect(planeMarkValue(mark("length", [0, 0, 0], [2, 3, 6]))).toBe(7);
    expect(planeMarkValue(mark("angle", [1, 0, 0], [0, 0, 0], [1, 1, 0]))).toBeCloseTo(45, 9);
    expect(planeMarkValue(mark("angle", [1, 0, 0], [0, 0, 0], [-2, 0, 0]))).toBeCloseTo(180, 9);
    expect(planeMarkText(mark("length", [0, 0, 0], [2, 3, 6]))).toBe("7 mm");
    expect(planeMarkText(mark("angle", [1, 0, 0], [0, 0, 0], [0, 1, 0]))).toBe("90°");
  });
  it("say nothing while they are drawn, or of what has no direction", () => {
    expect(planeMarkText(mark("angle", [1, 0, 0], [0, 0, 0]))).toBe("");
    expect(planeMarkText(mark("angle", [1, 0, 0], [1, 0, 0], [0, 1, 0]))).toBe("");
  });
  it("are seen in the planes that they lie in", () => {
    const flat = mark("length", [0, 0, 5], [20, 0, 5]);
    const [axial, sagittal, coronal] = usualPlanes;
    expect(liesIn(flat, axial!, [50, 50, 5.4], 0.5)).toBe(true);
    expect(liesIn(flat, axial!, [50, 50, 5.6], 0.5)).toBe(false);
    expect(liesIn(flat, coronal!, [0, 0, 0], 0.5)).toBe(true);
    expect(liesIn(flat, sagittal!, [0, 0, 0], 0.5)).toBe(false);
  });
});
