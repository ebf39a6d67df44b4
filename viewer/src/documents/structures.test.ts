import { describe, expect, it } from "vitest";
import { frameOf } from "../dicom/frame";
import { outlinesOn, readStructureSet } from "./structures";

const value = (vr: string, ...values: unknown[]) => ({ vr, Value: values });
const image = (uid: string, z: number) =>
  frameOf(
    {
      "00080018": value("UI", uid),
      "00200032": value("DS", -10, -20, z),
      "00200037": value("DS", 1, 0, 0, 0, 1, 0),
      "00200052": value("UI", "1.9"),
      "00180050": value("DS", 3),
      "00280010": value("US", 64),
      "00280011": value("US", 64),
      "00280030": value("DS", 2, 1),
    },
    0,
  );
const contour = (z: number, type: string, uid?: string) => ({
  "30060042": value("CS", type),
  "30060050": value("DS", -10, -20, z, -6, -20, z, -6, -14, z),
  ...(uid ? { "30060016": value("SQ", { "00081155": value("UI", uid) }) } : {}),
});
const data = {
  "30060002": value("SH", "Plan"),
  "30060020": value(
    "SQ",
    {
      "30060022": value("IS", 3),
      "30060024": value("UI", "1.9"),
      "30060026": value("LO", "Heart"),
    },
    { "30060022": value("IS", 4), "30060024": value("UI", "1.9") },
  ),
  "30060039": value(
    "SQ",
    {
      "30060084": value("IS", 3),
      "3006002A": value("IS", 1, 2, 255),
      "30060040": value("SQ", contour(0, "CLOSED_PLANAR", "1.1"), contour(4, "OPEN_PLANAR")),
    },
    { "30060084": value("IS", 4) },
  ),
};

describe("structures", () => {
  const { structures, label, frameOfReferenceUID } = readStructureSet(data);
  it("have names, colours and outlines; those without outlines are left out", () => {
    expect(label).toBe("Plan");
    expect(structures.map(({ name, colour }) => [name, colour])).toEqual([
      ["Heart", "rgb(1 2 255)"],
    ]);
  });
  it("lie on the image that they name, between the edges and middles of its pixels", () => {
    const on = (uid: string, z: number) =>
      outlinesOn(structures[0]!, frameOfReferenceUID, image(uid, z));
    // The first pixel's centre is half a column and half a row in; rows are 2 mm.
    expect(on("1.1", 0)).toEqual([
      {
        points: [
          [0.5, 0.5],
          [4.5, 0.5],
          [4.5, 3.5],
        ],
        isClosed: true,
      },
    ]);
    expect(on("1.2", 0)).toEqual([]);
    expect(on("1.3", 4.5)).toHaveLength(1); // names no image: within half of the slice
    expect(on("1.3", 6)).toEqual([]);
    expect(outlinesOn(structures[0]!, "1.8", image("1.1", 0))).toEqual([]);
  });
});
