import { expect, it } from "vitest";
import {
  cross,
  dot,
  intersection,
  negative,
  orientationLetters,
  type Plane,
  toPatient,
  toPlane,
  turned,
  type Vector,
} from "./geometry";

it("names the six directions", () => {
  expect(["L", "R"]).toEqual([orientationLetters([1, 0, 0]), orientationLetters([-1, 0, 0])]);
  expect(["P", "A"]).toEqual([orientationLetters([0, 1, 0]), orientationLetters([0, -1, 0])]);
  expect(["H", "F"]).toEqual([orientationLetters([0, 0, 1]), orientationLetters([0, 0, -1])]);
});

it("names oblique directions, the strongest first", () => {
  expect(orientationLetters([0, -0.8, 0.6])).toBe("AH");
  expect(orientationLetters([-0.5, 0.5, 0.71])).toBe("HRP");
  expect(orientationLetters(negative([-0.5, 0.5, 0.71]))).toBe("FLA");
});

it("leaves out what is less than 15 degrees", () =>
  expect(orientationLetters([0.99, 0.14, 0])).toBe("L"));

it("makes normals", () => {
  expect(cross([1, 0, 0], [0, 1, 0])).toEqual([0, 0, 1]);
  expect(dot(cross([0, 1, 0], [0, 0, -1]), [1, 0, 0])).toBe(-1);
});

const plane = (corner: Vector, column: Vector, row: Vector): Plane => ({
  corner,
  column,
  row,
  columns: 100,
  rows: 100,
});

it("goes from a plane to the patient and back", () => {
  const sagittal = plane([5, -50, 50], [0, 0.5, 0], [0, 0, -2]);
  expect(toPatient(sagittal, [10, 20])).toEqual([5, -45, 10]);
  expect(toPlane(sagittal, [8, -45, 10])).toEqual({ at: [10, 20], distance: -3 });
});

it("finds where planes cut each other, within their bounds", () => {
  const axial = plane([-50, -50, 0], [1, 0, 0], [0, 1, 0]);
  const sagittal = plane([10, -30, 50], [0, 0.5, 0], [0, 0, -1]);
  // At x = 10, which is column 60; from y = -30 to 20, which are rows 20 to 70.
  const line = intersection(axial, sagittal)!.sort((a, b) => a[1] - b[1]);
  expect(line.flat().map((value) => Math.round(value * 1e9) / 1e9)).toEqual([60, 20, 60, 70]);
  expect(intersection(axial, axial)).toBeUndefined();
  expect(intersection(axial, plane([10, -30, 200], [0, 1, 0], [0, 0, -1]))).toBeUndefined();
});

it("turns about an axis", () => {
  const [x, y, z] = turned([1, 0, 0], [0, 0, 1], Math.PI / 2);
  expect([x, y, z].map(Math.round)).toEqual([0, 1, 0]);
});
