import { describe, expect, it } from "vitest";
import type { DataSet } from "./attributes";
import { frameOf, slicePosition } from "./frame";
import { frameInterval, makeStack } from "./stack";

const value = (vr: string, ...values: unknown[]) => ({ vr, Value: values });

function slice(z: number, instanceNumber: number, more: DataSet = {}): DataSet {
  return {
    "00280010": value("US", 4),
    "00280011": value("US", 4),
    "00200013": value("IS", instanceNumber),
    "00080018": value("UI", `1.2.${instanceNumber}`),
    "00200037": value("DS", 1, 0, 0, 0, 1, 0),
    "00200032": value("DS", 0, 0, z),
    ...more,
  };
}
const sequence = (...items: DataSet[]) => ({ vr: "SQ", Value: items });

describe("makeStack", () => {
  it("sorts along the normal, whatever the instance numbers say", () => {
    const { frames } = makeStack([slice(10, 1), slice(-5, 2), slice(0, 3)]);
    expect(frames.map((frame) => frame.position![2])).toEqual([-5, 0, 10]);
  });
  it("sorts along the normal of sagittal planes", () => {
    const sagittal = (x: number, n: number) =>
      slice(0, n, { "00200037": value("DS", 0, 1, 0, 0, 0, -1), "00200032": value("DS", x, 0, 0) });
    const { frames } = makeStack([sagittal(5, 1), sagittal(-5, 2), sagittal(0, 3)]);
    expect(frames.map((frame) => frame.position![0])).toEqual([5, 0, -5]);
    expect(frames.map(slicePosition)).toEqual([-5, 0, 5]);
  });
  it("falls back to instance numbers where positions repeat, are missing, or planes are not parallel", () => {
    const numbers = (instances: DataSet[]) =>
      makeStack(instances).frames.map((frame) => frame.instanceNumber);
    expect(numbers([slice(0, 3), slice(0, 1), slice(5, 2)])).toEqual([1, 2, 3]);
    expect(numbers([slice(9, 2, { "00200032": value("DS") }), slice(0, 1)])).toEqual([1, 2]);
    expect(
      numbers([slice(0, 2), slice(9, 1, { "00200037": value("DS", 0, 1, 0, 0, 0, -1) })]),
    ).toEqual([1, 2]);
  });
  it("makes one frame of each frame of a multi-frame instance, placed by its functional groups", () => {
    const group = (z: number) => ({ "00209113": sequence({ "00200032": value("DS", 0, 0, z) }) });
    const shared = {
      "00289145": sequence({ "00281053": value("DS", 2), "00281052": value("DS", -1000) }),
    };
    const { frames } = makeStack([
      slice(0, 1, {
        "00280008": value("IS", 2),
        "52009230": sequence(group(7), group(3)),
        "52009229": sequence(shared),
      }),
    ]);
    expect(
      frames.map((frame) => [frame.number, frame.position![2], frame.slope, frame.intercept]),
    ).toEqual([
      [2, 3, 2, -1000],
      [1, 7, 2, -1000],
    ]);
  });
  it("leaves out instances without images", () => {
    expect(makeStack([{ "00080060": value("CS", "SR") }]).frames).toEqual([]);
  });
  it("plays at the rate of the file", () => {
    expect(makeStack([slice(0, 1, { "00181063": value("DS", "40") })]).framesPerSecond).toBe(25);
    expect(
      makeStack([slice(0, 1, { "00082144": value("IS", 30), "00181063": value("DS", 40) })])
        .framesPerSecond,
    ).toBe(30);
  });
});

describe("frameOf", () => {
  it("reads all windows, with their names and function", () => {
    const frame = frameOf(
      slice(0, 1, {
        "00281050": value("DS", 40, -600),
        "00281051": value("DS", 400, 1500),
        "00281055": value("LO", "SOFT", "LUNG"),
      }),
      0,
    );
    expect(
      frame.windows.map(({ center, width, name, function: f }) => [center, width, name, f]),
    ).toEqual([
      [40, 400, "SOFT", "LINEAR"],
      [-600, 1500, "LUNG", "LINEAR"],
    ]);
  });
  it("takes a width below 1 for LINEAR_EXACT, and leaves out one of 0", () => {
    const frame = frameOf(
      slice(0, 1, { "00281050": value("DS", 0.5, 1), "00281051": value("DS", 0.25, 0) }),
      0,
    );
    expect(frame.windows).toEqual([
      { kind: "window", center: 0.5, width: 0.25, function: "LINEAR_EXACT", name: "" },
    ]);
  });
  it("knows MONOCHROME1 and INVERSE as one and the same", () => {
    const inverse = (photometric: string, shape: string) =>
      frameOf(
        slice(0, 1, { "00280004": value("CS", photometric), "20500020": value("CS", shape) }),
        0,
      ).inverse;
    expect(inverse("MONOCHROME1", "INVERSE")).toBe(true);
    expect(inverse("MONOCHROME2", "INVERSE")).toBe(true);
    expect(inverse("MONOCHROME2", "IDENTITY")).toBe(false);
  });
  it("gives padding the sign of the pixels", () => {
    const padded = slice(0, 1, {
      "00280100": value("US", 16),
      "00280103": value("US", 1),
      "00280120": value("US", 63536),
      "00280121": value("SS", -1900),
    });
    expect(frameOf(padded, 0).padding).toEqual([-2000, -1900]);
  });
  it("finds the shape of a pixel", () => {
    expect(frameOf(slice(0, 1, { "00280034": value("IS", 4, 3) }), 0).aspect).toBeCloseTo(4 / 3);
    const detector = frameOf(slice(0, 1, { "00181164": value("DS", 0.2, 0.1) }), 0);
    expect([detector.aspect, detector.atDetector]).toEqual([2, true]);
  });
});

describe("the time that frames are shown", () => {
  const cine = makeStack([
    slice(0, 1, {
      "00280008": value("IS", 4),
      "00181065": value("DS", 0, 40, 40, 160),
    }),
  ]);
  it("is the frame's own", () => {
    expect(cine.framesPerSecond).toBeCloseTo(1000 / 100, 9);
    const intervals = [0, 1, 2, 3].map((i) => frameInterval(cine, i, cine.framesPerSecond));
    expect(intervals.map(Math.round)).toEqual([40, 40, 160, 160]);
  });
  it("is shorter where the reader plays faster", () => {
    expect(Math.round(frameInterval(cine, 2, 2 * cine.framesPerSecond))).toBe(80);
    expect(frameInterval({ framesPerSecond: 15 }, 0, 20)).toBe(50);
  });
});
