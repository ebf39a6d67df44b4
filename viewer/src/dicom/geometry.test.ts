import { expect, it } from "vitest";
import { cross, dot, negative, orientationLetters } from "./geometry";

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
