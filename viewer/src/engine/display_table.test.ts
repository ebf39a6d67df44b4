import { describe, expect, it } from "vitest";
import type { Frame, Window } from "../dicom/frame";
import { automaticWindow, fillDisplayTable, greyLevel, tableSize, windowed } from "./display_table";

const window = (center: number, width: number, name: Window["function"] = "LINEAR"): Window => ({
  kind: "window",
  center,
  width,
  function: name,
  name: "",
});

describe("windowed", () => {
  it("is the LINEAR function of PS3.3 C.11.2.1.2.1, with its examples", () => {
    // c=2048, w=4096: x <= 0 is black, x > 4095 white, y = ((x - 2047.5) / 4095 + 0.5) * 255
    // between them
    expect(windowed(0, window(2048, 4096))).toBe(0);
    expect(windowed(4095, window(2048, 4096))).toBe(255);
    expect(windowed(4096, window(2048, 4096))).toBe(255);
    for (const x of [1, 1000, 2047.5, 3000]) {
      expect(windowed(x, window(2048, 4096))).toBeCloseTo(((x - 2047.5) / 4095 + 0.5) * 255, 9);
    }
    // c=2048, w=1: a threshold
    expect(windowed(2047, window(2048, 1))).toBe(0);
    expect(windowed(2047.5, window(2048, 1))).toBe(0);
    expect(windowed(2048, window(2048, 1))).toBe(255);
    // c=0, w=100: black up to -50, white above 49
    expect([-50, 49, 49.01].map((x) => windowed(x, window(0, 100)))).toEqual([0, 255, 255]);
    expect(windowed(-49.9, window(0, 100))).toBeGreaterThan(0);
    // c=0, w=1
    expect([-1, -0.5, 0].map((x) => windowed(x, window(0, 1)))).toEqual([0, 0, 255]);
  });
  it("is LINEAR_EXACT of C.11.2.1.3.2", () => {
    expect(windowed(0, window(0, 100, "LINEAR_EXACT"))).toBe(127.5);
    expect([-50, 50, 50.1].map((x) => windowed(x, window(0, 100, "LINEAR_EXACT")))).toEqual([
      0, 255, 255,
    ]);
    expect([0.1, 0.5].map((x) => windowed(x, window(0.3, 0.25, "LINEAR_EXACT")))).toEqual([0, 255]);
  });
  it("is SIGMOID of C.11.2.1.3.1", () => {
    expect(windowed(0, window(0, 100, "SIGMOID"))).toBe(127.5);
    expect(windowed(25, window(0, 100, "SIGMOID"))).toBeCloseTo(255 / (1 + Math.exp(-1)), 9);
  });
});

describe("greyLevel", () => {
  const transform = { slope: 1, intercept: -1024, voi: window(40, 400), inverse: false };
  it("rescales, windows, rounds half up, and inverts at the end", () => {
    expect(greyLevel(1024 + 40, transform)).toBe(Math.floor(((40 - 39.5) / 399 + 0.5) * 255 + 0.5));
    expect(greyLevel(0, transform)).toBe(0);
    expect(greyLevel(1024 + 40, { ...transform, inverse: true })).toBe(
      255 - greyLevel(1024 + 40, transform),
    );
    expect(
      greyLevel(0, { slope: 1, intercept: 0, voi: window(0, 100, "LINEAR_EXACT"), inverse: false }),
    ).toBe(128);
  });
  it("goes through tables", () => {
    const table = {
      kind: "table" as const,
      firstMapped: 10,
      bits: 12,
      entries: Uint16Array.of(0, 2048, 4095),
      name: "",
    };
    const voi = { slope: 1, intercept: 0, voi: table, inverse: false };
    expect([0, 10, 11, 12, 99].map((x) => greyLevel(x, voi))).toEqual([0, 0, 128, 255, 255]);
    const modality = {
      slope: 9,
      intercept: 9,
      modalityTable: table,
      voi: window(2048, 4096),
      inverse: false,
    };
    expect([10, 12].map((x) => greyLevel(x, modality))).toEqual([0, 255]);
  });
});

describe("fillDisplayTable", () => {
  it("holds every value of a frame at its place", () => {
    const table = new Uint8Array(tableSize);
    const transform = { slope: 1, intercept: 0, voi: window(0, 4096), inverse: false };
    fillDisplayTable(transform, true, 12, table);
    for (const x of [-2048, -1, 0, 2047]) expect(table[x + 32768]).toBe(greyLevel(x, transform));
    expect(table[2048 + 32768]).toBe(table[2047 + 32768]); // what interpolation reads beyond
    fillDisplayTable(transform, false, 16, table);
    for (const x of [0, 1000, 65535]) expect(table[x]).toBe(greyLevel(x, transform));
  });
});

describe("automaticWindow", () => {
  const frame = { signed: true, slope: 2, intercept: 10 } as Frame;
  const samples = Uint16Array.of(65534, 0, 100, 0x8000); // -2, 0, 100, -32768
  it("spans the values that are there", () => {
    expect(automaticWindow(frame, samples.subarray(0, 3), undefined)).toMatchObject({
      center: (6 + 210 + 1) / 2,
      width: 205,
    });
  });
  it("leaves out padding, unless there is nothing else", () => {
    const padded = { ...frame, padding: [-32768, -32768] as [number, number] };
    expect(automaticWindow(padded, samples, undefined).width).toBe(205);
    expect(automaticWindow(padded, samples.subarray(3), undefined).width).toBe(1);
  });
});
