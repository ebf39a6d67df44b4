import { describe, expect, it } from "vitest";
import { readFile } from "../dicom/read";
import { writeFile } from "../dicom/write";
import { decodeRle } from "./rle";

const vrOf = (tag: string) =>
  ({ "00080018": "UI", "00280010": "US", "00081140": "SQ", "00100010": "PN", "00280030": "DS" })[
    tag
  ];
const data = {
  "00080016": { vr: "UI", Value: ["1.2.840.10008.5.1.4.1.1.2"] },
  "00080018": { vr: "UI", Value: ["1.2.3"] },
  "00081140": { vr: "SQ", Value: [{ "00280010": { vr: "US", Value: [7, 9] } }, {}] },
  "00100010": { vr: "PN", Value: [{ Alphabetic: "Doe^Jörg", Ideographic: "山" }] },
  "00280030": { vr: "DS", Value: [0.5, -1.25] },
  "00189073": { vr: "FD", Value: [1 / 3] },
};

describe("readFile", () => {
  it("reads what we write", async () => {
    const read = await readFile(writeFile(data), vrOf);
    expect(read.transferSyntax).toBe("1.2.840.10008.1.2.1");
    const { "00080005": charset, ...rest } = read.data;
    expect(charset!.Value).toEqual(["ISO_IR 192"]);
    expect(rest).toEqual(data);
  });
  it("reads implicit VR, undefined lengths and pixels", async () => {
    const bytes = [
      ...[0x08, 0, 0x18, 0, 6, 0, 0, 0, 0x31, 0x2e, 0x32, 0x2e, 0x33, 0],
      ...[0x08, 0, 0x40, 0x11, 0xff, 0xff, 0xff, 0xff, 0xfe, 0xff, 0, 0xe0, 0xff, 0xff, 0xff, 0xff],
      ...[0x28, 0, 0x10, 0, 2, 0, 0, 0, 5, 1],
      ...[0xfe, 0xff, 0x0d, 0xe0, 0, 0, 0, 0, 0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0],
      ...[0xe0, 0x7f, 0x10, 0, 4, 0, 0, 0, 1, 2, 3, 4],
    ];
    const { data: read, pixels } = await readFile(Uint8Array.from(bytes), vrOf);
    expect(read["00081140"]).toEqual({
      vr: "SQ",
      Value: [{ "00280010": { vr: "US", Value: [261] } }],
    });
    expect([...pixels!.native!]).toEqual([1, 2, 3, 4]);
  });
  it("never makes up values of a file that is cut off", async () => {
    const whole = writeFile(data);
    for (let length = 0; length < whole.length - 1; ++length) {
      const read = await readFile(whole.slice(0, length), vrOf).catch((error: Error) => error);
      if (read instanceof Error) continue;
      for (const [tag, attribute] of Object.entries(read.data))
        if (tag !== "00080005") expect(attribute).toEqual(data[tag as keyof typeof data]);
      expect(read.data["00280030"]).toBeUndefined();
    }
  });
});

describe("decodeRle", () => {
  const frame = { rows: 2, columns: 3, samplesPerPixel: 1, bitsAllocated: 16 };
  const encoded = (segments: number[][]) => {
    const header = new DataView(new ArrayBuffer(64));
    header.setUint32(0, segments.length, true);
    let at = 64;
    segments.forEach((segment, i) => {
      header.setUint32(4 + 4 * i, at, true);
      at += segment.length;
    });
    return Uint8Array.from([...new Uint8Array(header.buffer), ...segments.flat()]);
  };
  it("unpacks runs and literals of both bytes", () => {
    const decoded = decodeRle(
      encoded([
        [251, 1],
        [2, 10, 11, 12, 254, 13],
      ]),
      frame,
    );
    expect([...new Uint16Array(decoded.buffer)]).toEqual([266, 267, 268, 269, 269, 269]);
  });
  it("stays within the frame, whatever the bytes say", () => {
    expect(
      decodeRle(
        encoded([
          [129, 1],
          [127, 10],
        ]),
        frame,
      ).length,
    ).toBe(12);
    expect(() => decodeRle(encoded([[0, 1]]), frame)).toThrow("segments");
  });
});
