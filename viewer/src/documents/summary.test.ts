import { describe, expect, it } from "vitest";
import { summaryOf } from "./summary";

const value = (vr: string, ...values: unknown[]) => ({ vr, Value: values });

describe("summaryOf", () => {
  it("lists structures with their colours and contours", () => {
    const { title, table } = summaryOf({
      "00080060": value("CS", "RTSTRUCT"),
      "30060002": value("SH", "Thorax"),
      "30060020": value(
        "SQ",
        { "30060022": value("IS", 7), "30060026": value("LO", "Heart") },
        { "30060022": value("IS", 8), "30060026": value("LO", "Cord") },
      ),
      "30060039": value("SQ", {
        "30060084": value("IS", 8),
        "3006002A": value("IS", 255, 0, 10),
        "30060040": value("SQ", {}, {}),
      }),
      "30060080": value("SQ", { "30060084": value("IS", 7), "300600A4": value("CS", "ORGAN") }),
    });
    expect(title).toBe("Thorax");
    expect(table!.rows).toEqual([
      { cells: ["Heart", "organ", ""], colour: undefined },
      { cells: ["Cord", "", "2"], colour: "rgb(255 0 10)" },
    ]);
  });
  it("says no more than it knows", () => {
    expect(summaryOf({})).toEqual({ title: "No images", kind: "", facts: [], table: undefined });
    const bare = summaryOf({ "00080060": value("CS", "RTPLAN"), "0008103E": value("LO", "Plan") });
    expect([bare.title, bare.facts, bare.table]).toEqual(["Plan", [], undefined]);
  });
});
