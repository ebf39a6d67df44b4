import { describe, expect, it } from "vitest";
import { items, text } from "../dicom/attributes";
import { emptyValues, fields, itemOf, nameValue, valuesOf } from "./step_form";

const typed = {
  ...emptyValues(new Date("2026-01-31T10:15:00Z")),
  name: "Müller, Jürgen",
  id: " A17 ",
  birth: "1960-02-29",
  accession: "ACC1",
  station: "CT1",
  date: "2026-01-31",
  time: "10:15",
};

describe("the form of a scheduled step", () => {
  it("becomes a worklist item", () => {
    const item = itemOf(typed);
    const step = items(item, "00400100")[0];
    expect(item["00100010"]).toEqual({ vr: "PN", Value: [{ Alphabetic: "Müller^Jürgen" }] });
    expect(text(item, "00100020")).toBe("A17");
    expect(text(item, "00100030")).toBe("19600229");
    expect(text(step, "00400002")).toBe("20260131");
    expect(text(step, "00400003")).toBe("101500");
    expect(text(step, "00080060")).toBe("CT");
    expect(text(item, "00080005")).toBe("ISO_IR 192");
    expect(item["00100040"]).toEqual({ vr: "CS" });
  });

  it("shows what an item has, and gives it back", () => {
    const item = itemOf(typed);
    expect(valuesOf(item)).toEqual({ ...typed, id: "A17", name: "Müller^Jürgen" });
    expect(itemOf(valuesOf(item), item)).toEqual(item);
  });

  it("leaves what it does not show as it was", () => {
    const before = itemOf(typed);
    before["0020000D"] = { vr: "UI", Value: ["1.2.3"] };
    items(before, "00400100")[0]!["00400009"] = { vr: "SH", Value: ["STEP1"] };
    const after = itemOf({ ...valuesOf(before), id: "B4" }, before);
    expect(text(after, "0020000D")).toBe("1.2.3");
    expect(text(items(after, "00400100")[0], "00400009")).toBe("STEP1");
    expect(text(after, "00100020")).toBe("B4");
    expect(text(before, "00100020")).toBe("A17");
  });

  it("takes names as people write them", () => {
    expect(nameValue("Doe, Jane Q")).toBe("Doe^Jane Q");
    expect(nameValue("Doe^Jane^Q")).toBe("Doe^Jane^Q");
    expect(nameValue(" Doe ")).toBe("Doe");
    expect(nameValue("Doe,")).toBe("Doe");
  });

  it("has every field once", () => {
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
  });
});
