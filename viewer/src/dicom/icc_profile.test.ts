import { describe, expect, it } from "vitest";
import { ProfileError, readProfile, throughProfile } from "./icc_profile";

const fixed = (value: number) => Math.round(value * 65536);

/** A profile with these lights and curves. */
function profile(lights: number[][], curve: number[]): Uint8Array {
  const bytes = new Uint8Array(400);
  const view = new DataView(bytes.buffer);
  const put = (at: number, text: string) =>
    [...text].forEach((character, i) => (bytes[at + i] = character.charCodeAt(0)));
  put(16, "RGB XYZ ");
  view.setUint32(128, 6);
  ["r", "g", "b"].forEach((name, i) => {
    const [xyz, trc] = [204 + 20 * i, 264 + 32 * i];
    put(132 + 24 * i, `${name}XYZ`);
    view.setUint32(136 + 24 * i, xyz);
    put(144 + 24 * i, `${name}TRC`);
    view.setUint32(148 + 24 * i, trc);
    put(xyz, "XYZ ");
    lights[i]!.forEach((value, axis) => view.setInt32(xyz + 8 + 4 * axis, fixed(value)));
    put(trc, "para");
    view.setUint16(trc + 8, 3);
    curve.forEach((value, k) => view.setInt32(trc + 12 + 4 * k, fixed(value)));
  });
  return bytes;
}

const srgbLights = [
  [0.4360747, 0.2225045, 0.0139322],
  [0.3850649, 0.7168786, 0.0971045],
  [0.1430804, 0.0606169, 0.7141733],
];
const srgbCurve = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045];

describe("profiles", () => {
  it("of sRGB change nothing", () => {
    const colours = Uint8Array.from({ length: 1024 }, (_, i) => (i * 37) % 256);
    const through = throughProfile(readProfile(profile(srgbLights, srgbCurve)), colours);
    const far = through.map((value, i) => Math.abs(value - colours[i]!));
    expect(Math.max(...far)).toBeLessThanOrEqual(1);
    expect(far.filter((one) => one > 0).length).toBeLessThan(8);
  });
  it("change what their lights and curves say", () => {
    // Red and green change places; light is stored as it is.
    const [red, green, blue] = srgbLights as [number[], number[], number[]];
    const swapped = readProfile(profile([green, red, blue], [1, 1, 0, 1, 0]));
    const seen = throughProfile(swapped, Uint8Array.of(255, 0, 0, 255, 0, 0, 128, 7));
    // 128 / 255 of light is 188 in sRGB.
    expect([...seen]).toEqual([0, 255, 0, 255, 0, 0, 188, 7]);
  });
  it("that are broken or made of tables are told", () => {
    const good = profile(srgbLights, srgbCurve);
    expect(() => readProfile(good.subarray(0, 260))).toThrow(ProfileError);
    expect(() => readProfile(good.subarray(0, 20))).toThrow(ProfileError);
    expect(() => readProfile(new Uint8Array(200))).toThrow("no RGB");
    const tables = good.slice();
    "A2B0".split("").forEach((character, i) => (tables[132 + i] = character.charCodeAt(0)));
    expect(() => readProfile(tables)).toThrow("tables");
  });
});
