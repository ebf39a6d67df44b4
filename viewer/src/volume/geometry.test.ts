import { describe, expect, it } from "vitest";
import type { Frame } from "../dicom/frame";
import { dot, type Vector } from "../dicom/geometry";
import { NoVolume, sliceTable, volumeGeometry, voxelAt } from "./geometry";
import { cutDirection, normal, planeName, turnOthers, usualPlanes } from "./planes";

const frame = (position: Vector, more: Partial<Frame> = {}): Frame =>
  ({
    rowDirection: [1, 0, 0],
    columnDirection: [0, 1, 0],
    position,
    spacing: [0.5, 0.25],
    rows: 20,
    columns: 10,
    samplesPerPixel: 1,
    ...more,
  }) as Frame;
const stack = (zs: number[], y = (_z: number) => 0) => zs.map((z) => frame([1, y(z), z]));

describe("volumeGeometry", () => {
  it("places voxels between patient and texture", () => {
    const geometry = volumeGeometry(stack([0, 3, 6]));
    expect(geometry).toMatchObject({ columns: 10, rows: 20, slices: 3, isEven: true, tilt: 0 });
    expect(voxelAt(geometry, [1 + 4 * 0.25, 7 * 0.5, 4.5])).toEqual([4, 7, 1.5]);
  });
  it("leans with a tilted gantry", () => {
    const geometry = volumeGeometry(stack([0, 3, 6], (z) => z * Math.tan((20 * Math.PI) / 180)));
    expect(geometry.tilt).toBeCloseTo(20, 6);
    const [i, j, k] = voxelAt(geometry, [1, 3 * Math.tan((20 * Math.PI) / 180), 3]);
    expect([i, j, k].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([0, 0, 1]);
  });
  it("tells uneven steps", () => {
    const geometry = volumeGeometry(stack([0, 3, 6, 12]));
    expect([geometry.isEven, geometry.steps]).toEqual([false, [3, 6]]);
    expect(geometry.places).toEqual([0, 0.75, 1.5, 3]);
  });
  it("says why there is no volume", () => {
    const tilted = frame([1, 0, 6], { columnDirection: [0, 0.9, 0.436] });
    expect(() => volumeGeometry([...stack([0, 3]), tilted])).toThrow(NoVolume);
    expect(() => volumeGeometry(stack([0, 3]))).toThrow("three images");
    expect(() => volumeGeometry(stack([0, 3, 3]))).toThrow("same place");
    expect(() => volumeGeometry([...stack([0, 3]), frame([9, 0, 6])])).toThrow("one behind");
    expect(() =>
      volumeGeometry(stack([0, 3, 6]).map((one) => ({ ...one, position: undefined }))),
    ).toThrow("where in the patient");
  });
});

it("finds slices at places where steps differ", () => {
  const table = sliceTable([0, 1, 3], 7);
  expect([...table]).toEqual([0, 0.5, 1, 1.25, 1.5, 1.75, 2]);
});

describe("planes", () => {
  it("turn about the normal of the one that is held", () => {
    const turned = turnOthers(usualPlanes, 0, Math.PI / 6);
    expect(turned[0]).toBe(usualPlanes[0]);
    expect(dot(normal(turned[1]!), normal(turned[2]!))).toBeCloseTo(0, 12);
    expect([0, 1, 2].map((i) => planeName(turned, i))).toEqual(["Axial", "Oblique", "Oblique"]);
  });
  it("cut one another in lines", () => {
    expect(cutDirection(usualPlanes[0]!, usualPlanes[1]!)!.map(Math.abs)).toEqual([0, 1]);
    expect(cutDirection(usualPlanes[0]!, usualPlanes[2]!)!.map(Math.abs)).toEqual([1, 0]);
    expect(cutDirection(usualPlanes[0]!, usualPlanes[0]!)).toBeUndefined();
  });
});
