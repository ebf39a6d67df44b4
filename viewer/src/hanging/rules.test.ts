import { describe, expect, it } from "vitest";
import type { DataSet } from "../dicom/attributes";
import { frameOf } from "../dicom/frame";
import { hang, hasRule, ruleOf, without } from "./rules";

const value = (vr: string, ...values: unknown[]) => ({ vr, Value: values });
const image = (series: string, description: string, modality = "CT"): DataSet => ({
  "0020000E": value("UI", series),
  "0008103E": value("LO", description),
  "00080060": value("CS", modality),
});
const study = [image("1", "Axial (5.0 mm)"), image("2", "Axial"), image("3", "Fused?", "PT")];

describe("rules that a reader makes", () => {
  const shown = [study[1]!, study[2]!].map((data) => frameOf(data, 0));
  const rule = ruleOf({ rows: 1, columns: 2 }, shown)!;
  it("hang the same series of the next study", () => {
    const next = [image("7", "Fused?", "PT"), image("8", "Axial (5.0 mm)"), image("9", "Axial")];
    expect(hang(next, [rule])).toEqual({ rows: 1, columns: 2, series: ["9", "7"] });
    expect(hasRule(["CT"], [rule])).toBe(true);
  });
  it("take descriptions as they are, and need all of their images", () => {
    expect(hang([image("7", "Fused", "PT"), image("9", "Axial")], [rule])).toBeUndefined();
    expect(hang([image("7", "Fused?"), image("9", "Axial")], [rule])).toBeUndefined();
    expect(ruleOf({ rows: 1, columns: 1 }, [])).toBeUndefined();
  });
  it("are forgotten by a study that they hang", () => {
    const other = ruleOf({ rows: 1, columns: 1 }, [frameOf(image("5", "Brain", "MR"), 0)])!;
    expect(without([rule, other], study)).toEqual([other]);
  });
});
