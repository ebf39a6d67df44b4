import { describe, expect, it } from "vitest";
import { loadOrder } from "./frame_loader";
import { windowed } from "./window";

describe("windowed", () => {
  const window = (center: number, width: number, name: "LINEAR" | "LINEAR_EXACT" | "SIGMOID" = "LINEAR") => ({ kind: "window" as const, center, width, function: name, name: "" });

  it("follows the examples of PS3.3 C.11.2.1.2.1", () => {
    // c=2048, w=4096: x=0 is black, 4095 is white; between them linear
    expect(windowed(0, window(2048, 4096))).toBe(0);
    expect(windowed(4095, window(2048, 4096))).toBe(255);
    expect(windowed(2047.5, window(2048, 4096))).toBeCloseTo(127.5, 9);
    // c=2048, w=1: a threshold
    expect(windowed(2047, window(2048, 1))).toBe(0);
    expect(windowed(2048, window(2048, 1))).toBe(255);
    // c=0, w=100
    expect(windowed(-50, window(0, 100))).toBe(0);
    expect(windowed(49.01, window(0, 100))).toBe(255);
  });

  it("knows the exact and the sigmoid function", () => {
    expect(windowed(0, window(0, 100, "LINEAR_EXACT"))).toBe(127.5);
    expect(windowed(50.1, window(0, 100, "LINEAR_EXACT"))).toBe(255);
    expect(windowed(0, window(0, 100, "SIGMOID"))).toBe(127.5);
  });
});

describe("loadOrder", () => {
  it("begins with what is seen and prefers the direction of scrolling", () => {
    expect(loadOrder(5, 10, 1).slice(0, 4)).toEqual([5, 6, 7, 4]);
    expect(loadOrder(5, 10, -1).slice(0, 4)).toEqual([5, 4, 3, 6]);
  });
  it("names every frame once", () => {
    for (const current of [0, 4, 9]) expect([...loadOrder(current, 10, 1)].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });
});
