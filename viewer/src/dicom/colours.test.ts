import { describe, expect, it } from "vitest";
import type { LookupTable } from "./lookup_table";
import { coloursOf, hotIron } from "./colours";

const table = (...entries: number[]): LookupTable => ({
  kind: "table",
  firstMapped: 0,
  bits: 8,
  entries: Uint16Array.from(entries),
  name: "",
});

describe("colours", () => {
  it("spread a palette over all grey levels, its ends at black and white", () => {
    const { rgba } = coloursOf([table(1, 2, 3), table(10, 20, 30), table(7)], "three");
    const at = (level: number) => [...rgba.subarray(4 * level, 4 * level + 4)];
    expect(at(0)).toEqual([1, 10, 7, 255]);
    expect(at(63)).toEqual([1, 10, 7, 255]);
    expect(at(64)).toEqual([2, 20, 7, 255]);
    expect(at(191)).toEqual([2, 20, 7, 255]);
    expect(at(192)).toEqual([3, 30, 7, 255]);
    expect(at(255)).toEqual([3, 30, 7, 255]);
  });
  it("know hot iron (PS3.6 B.1.1)", () => {
    const at = (level: number) => [...hotIron.rgba.subarray(4 * level, 4 * level + 3)];
    expect([at(0), at(1), at(127), at(128)]).toEqual([
      [0, 0, 0],
      [2, 0, 0],
      [254, 0, 0],
      [255, 0, 0],
    ]);
    expect([at(192), at(255)]).toEqual([
      [255, 128, 0],
      [255, 254, 252],
    ]);
  });
});
