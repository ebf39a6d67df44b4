import { describe, expect, it } from "vitest";
import type { Frame } from "../dicom/frame";
import { CannotDraw, spread, toSamples } from "./samples";

const frame = (more: Partial<Frame>): Frame =>
  ({
    rows: 1,
    columns: 2,
    bitsAllocated: 8,
    bitsStored: 8,
    signed: false,
    samplesPerPixel: 1,
    planar: false,
    photometric: "MONOCHROME2",
    ...more,
  }) as Frame;
const data = (bytes: number[], of: Partial<Frame>, decodedAs?: string) => [
  ...toSamples(Uint8Array.from(bytes), frame(of), decodedAs).data,
];

describe("grey samples", () => {
  it("are words, without what stands above Bits Stored, the sign carried up", () => {
    expect(data([0x34, 0xf2, 0xff, 0x0f], { bitsAllocated: 16, bitsStored: 12 })).toEqual([
      0x234, 0xfff,
    ]);
    expect(
      data([0x34, 0x02, 0xff, 0x0f], { bitsAllocated: 16, bitsStored: 12, signed: true }),
    ).toEqual([0x234, 0xffff]);
  });
  it("are read at odd offsets", () => {
    const odd = Uint8Array.of(9, 1, 0, 2, 0).subarray(1);
    expect([...toSamples(odd, frame({ bitsAllocated: 16, bitsStored: 16 })).data]).toEqual([1, 2]);
  });
  it("are bytes, bits, and signed bytes as words", () => {
    expect(data([7, 200], {})).toEqual([7, 200]);
    expect(data([0b10], { bitsAllocated: 1, bitsStored: 1 })).toEqual([0, 1]);
    expect(data([0xff, 1], { signed: true })).toEqual([0xffff, 1]);
  });
  it("must all be there", () => expect(() => data([1], {})).toThrow("1 bytes, 2 were expected"));
  it("of 32 bits are left to the server", () =>
    expect(() => data([], { bitsAllocated: 32 })).toThrow(CannotDraw));
});

describe("colour samples", () => {
  const colour = { samplesPerPixel: 3, photometric: "RGB" };
  it("are interleaved or in planes", () => {
    expect(data([1, 2, 3, 4, 5, 6], colour)).toEqual([1, 2, 3, 255, 4, 5, 6, 255]);
    expect(data([1, 4, 2, 5, 3, 6], { ...colour, planar: true })).toEqual([
      1, 2, 3, 255, 4, 5, 6, 255,
    ]);
  });
  it("are interleaved when the server has decoded them", () => {
    expect(
      data([1, 2, 3, 4, 5, 6], { ...colour, planar: true, photometric: "YBR_FULL" }, "RGB"),
    ).toEqual([1, 2, 3, 255, 4, 5, 6, 255]);
  });
  it("are converted from YBR_FULL and YBR_FULL_422", () => {
    expect(data([128, 128, 128, 76, 85, 255], { ...colour, photometric: "YBR_FULL" })).toEqual([
      128, 128, 128, 255, 254, 0, 0, 255,
    ]);
    expect(data([10, 20, 128, 128], { ...colour, photometric: "YBR_FULL_422" })).toEqual([
      10, 10, 10, 255, 20, 20, 20, 255,
    ]);
  });
  it("of JPEG are RGB already, whatever the data set says", () => {
    expect(data([1, 2, 3, 4, 5, 6], { ...colour, photometric: "YBR_FULL_422" })).toEqual([
      1, 2, 3, 255, 4, 5, 6, 255,
    ]);
  });
  it("of 16 bits are scaled", () => {
    expect(
      data([255, 15, 0, 0, 255, 7, 0, 0, 0, 0, 0, 0], {
        ...colour,
        bitsAllocated: 16,
        bitsStored: 12,
      }).slice(0, 3),
    ).toEqual([255, 0, 127]);
  });
});

describe("spread", () => {
  it("gives each pixel the place of those that it stands for", () => {
    const grey = { kind: "grey", data: Uint16Array.from([1, 2, 300, 4]) } as const;
    const { data: all } = spread(grey, 2, { rows: 3, columns: 4 }, 2);
    expect([...all]).toEqual([1, 1, 2, 2, 1, 1, 2, 2, 300, 300, 4, 4]);
    const colour = { kind: "colour", data: Uint8Array.from([1, 2, 3, 255, 4, 5, 6, 255]) } as const;
    const spreadColour = spread(colour, 2, { rows: 1, columns: 3 }, 2);
    expect(spreadColour.kind).toBe("colour");
    expect([...spreadColour.data]).toEqual([1, 2, 3, 255, 1, 2, 3, 255, 4, 5, 6, 255]);
  });
});
