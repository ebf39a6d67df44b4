import { describe, expect, it } from "vitest";
import { decimalString, dataSetBytes, newUid, writeFile } from "./write";

const latin = (bytes: Uint8Array) => String.fromCharCode(...bytes);

describe("dataSetBytes", () => {
  it("writes elements in the order of their tags, padded to even lengths", () => {
    const bytes = dataSetBytes({
      "00100010": { vr: "PN", Value: [{ Alphabetic: "Doe^J", Ideographic: "山" }] },
      "00080018": { vr: "UI", Value: ["1.2.3"] },
    });
    expect(latin(bytes)).toBe(
      "\x08\x00\x18\x00UI\x06\x001.2.3\x00" + "\x10\x00\x10\x00PN\x0a\x00Doe^J=\xe5\xb1\xb1 ",
    );
  });
  it("writes sequences with lengths, and long lengths where the VR has them", () => {
    const bytes = dataSetBytes({
      "00081140": { vr: "SQ", Value: [{ "00280010": { vr: "US", Value: [258] } }] },
    });
    expect(latin(bytes)).toBe(
      "\x08\x00\x40\x11SQ\x00\x00\x12\x00\x00\x00" +
        "\xfe\xff\x00\xe0\x0a\x00\x00\x00" +
        "\x28\x00\x10\x00US\x02\x00\x02\x01",
    );
  });
});

describe("decimalString", () => {
  it("has at most 16 characters and is as exact as they allow", () => {
    for (const value of [
      1 / 3,
      -1 / 3,
      1e-12 / 7,
      -123456789.123456789,
      50,
      0.1 + 0.2,
      -1.5e-300,
    ]) {
      const text = decimalString(value);
      expect(text.length).toBeLessThanOrEqual(16);
      expect(Math.abs(Number(text) - value)).toBeLessThanOrEqual(Math.abs(value) * 1e-8);
    }
    expect(decimalString(0.5)).toBe("0.5");
  });
});

describe("writeFile", () => {
  it("begins with its meta information", () => {
    const file = writeFile({
      "00080016": { vr: "UI", Value: ["1.2.840.10008.5.1.4.1.1.88.33"] },
      "00080018": { vr: "UI", Value: ["1.2.3"] },
    });
    const text = latin(file);
    expect(text.slice(128, 132)).toBe("DICM");
    expect(text).toContain("\x02\x00\x10\x00UI\x14\x001.2.840.10008.1.2.1\x00");
    const length = new DataView(file.buffer).getUint32(140, true);
    expect(text.slice(144 + length, 144 + length + 4)).toBe("\x08\x00\x05\x00");
  });
});

it("makes UIDs of at most 64 characters", () => {
  expect(newUid()).toMatch(/^2\.25\.[1-9][0-9]{20,39}$/);
  expect(newUid()).not.toBe(newUid());
});
