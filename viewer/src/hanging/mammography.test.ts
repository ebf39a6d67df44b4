import { expect, it } from "vitest";
import type { Frame } from "../dicom/frame";
import { uprightView } from "./mammography";

const view = (laterality: string, viewPosition: string, ...patientOrientation: string[]) =>
  uprightView({ modality: "MG", laterality, viewPosition, patientOrientation } as unknown as Frame);

it("leaves mammograms as they are that hang well", () => {
  expect(view("R", "CC", "P", "L")).toEqual({});
  expect(view("L", "CC", "A", "R")).toEqual({});
  expect(view("R", "MLO", "P", "FL")).toEqual({});
});

it("turns the others", () => {
  expect(view("R", "MLO", "A", "F")).toEqual({ flip: true });
  expect(view("L", "CC", "P", "L")).toEqual({ rotation: 180 });
  expect(view("L", "MLO", "A", "HR")).toEqual({ flip: true, rotation: 180 });
});

it("does not guess", () => {
  expect(view("", "MLO", "A", "F")).toEqual({});
});
