// ICC profiles of RGB devices made of a matrix and three curves (ICC.1:2022 9, F.3): what colours mean, on a screen that
// shows sRGB. Those made of multidimensional tables are for the server to apply.

/** Thrown for profiles that are broken, or made of what is not computed here. */
export class ProfileError extends Error {}

export interface RgbProfile {
  /** By stored value: the linear amounts of the device's three lights. */
  curves: [Float32Array, Float32Array, Float32Array];
  /** From those to linear sRGB, row by row. */
  matrix: Float64Array;
}

// From the connection space (XYZ of D50) to linear sRGB: the inverse of sRGB's colorants as adapted to D50.
const toSrgb = [
  [3.1338561, -1.6168667, -0.4906146],
  [-0.9787684, 1.9161415, 0.033454],
  [0.0719453, -0.2289914, 1.4052427],
] as const;

const encodedSteps = 16384;

// IEC 61966-2-1: from linear light to 8 bits.
const encoded = Uint8Array.from({ length: encodedSteps + 1 }, (_, i) => {
  const linear = i / encodedSteps;
  const value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
  return Math.floor(255 * value + 0.5);
});

/** Reads a profile. Throws ProfileError. */
export function readProfile(bytes: Uint8Array): RgbProfile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const name = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
    if (name(16) !== "RGB ") throw new ProfileError("The profile's device has no RGB.");
    const tags = new Map<string, number>();
    for (let i = 0, count = view.getUint32(128); i < count; ++i)
      tags.set(name(132 + 12 * i), view.getUint32(136 + 12 * i));
    if (tags.has("A2B0") || name(20) !== "XYZ ")
      throw new ProfileError("The profile is made of tables.");
    const place = (tag: string) => {
      const at = tags.get(tag);
      if (at === undefined) throw new ProfileError(`The profile has no ${tag}.`);
      return at;
    };
    const lights = ["rXYZ", "gXYZ", "bXYZ"].map((tag) =>
      [8, 12, 16].map((offset) => view.getInt32(place(tag) + offset) / 65536),
    );
    const [red, green, blue] = ["rTRC", "gTRC", "bTRC"].map((tag) => curveAt(view, place(tag)));
    const matrix = new Float64Array(9);
    toSrgb.forEach((row, i) =>
      lights.forEach((light, j) => {
        matrix[3 * i + j] = row[0] * light[0]! + row[1] * light[1]! + row[2] * light[2]!;
      }),
    );
    return { curves: [red!, green!, blue!], matrix };
  } catch (error) {
    if (error instanceof RangeError) throw new ProfileError("The profile is cut off.");
    throw error;
  }
}

// A tone curve for each of 256 values: a power, a table, or a formula (ICC.1 10.6, 10.18).
function curveAt(view: DataView, at: number): Float32Array {
  const type = view.getUint32(at);
  const of = type === 0x63757276 ? tableOf(view, at) : formulaOf(view, at, type);
  return Float32Array.from({ length: 256 }, (_, i) => Math.min(1, Math.max(0, of(i / 255))));
}

function tableOf(view: DataView, at: number): (x: number) => number {
  const count = view.getUint32(at + 8);
  if (count === 0) return (x) => x;
  if (count === 1) {
    const gamma = view.getUint16(at + 12) / 256;
    return (x) => x ** gamma;
  }
  view.getUint16(at + 12 + 2 * (count - 1)); // all of it is there
  const entry = (i: number) => view.getUint16(at + 12 + 2 * Math.min(count - 1, i)) / 65535;
  return (x) => {
    const place = x * (count - 1);
    const lower = Math.floor(place);
    return entry(lower) + (entry(lower + 1) - entry(lower)) * (place - lower);
  };
}

const parameterCounts = [1, 3, 4, 5, 7];

function formulaOf(view: DataView, at: number, type: number): (x: number) => number {
  const count = type === 0x70617261 ? parameterCounts[view.getUint16(at + 8)] : undefined;
  if (!count) throw new ProfileError("The profile has a curve of unknown kind.");
  const given = Array.from({ length: count }, (_, i) => view.getInt32(at + 12 + 4 * i) / 65536);
  const [g = 1, a = 1, b = 0, c = 0, d = 0] = given;
  switch (count) {
    case 1:
      return (x) => x ** g;
    case 3:
      return (x) => (x >= -b / a ? (a * x + b) ** g : 0);
    case 4:
      return (x) => (x >= -b / a ? (a * x + b) ** g + c : c);
    default: {
      const [e = 0, f = 0] = given.slice(5);
      return (x) => (x >= d ? (a * x + b) ** g + e : c * x + f);
    }
  }
}

/** The same colours for a screen that shows sRGB; alpha stays. */
export function throughProfile({ curves, matrix }: RgbProfile, rgba: Uint8Array): Uint8Array {
  const [red, green, blue] = curves;
  const [a, b, c, d, e, f, g, h, i] = matrix as unknown as number[];
  const result = new Uint8Array(rgba.length);
  const step = (linear: number) =>
    encoded[linear <= 0 ? 0 : linear >= 1 ? encodedSteps : (linear * encodedSteps + 0.5) | 0]!;
  for (let at = 0; at < rgba.length; at += 4) {
    const [x, y, z] = [red[rgba[at]!]!, green[rgba[at + 1]!]!, blue[rgba[at + 2]!]!];
    result[at] = step(a! * x + b! * y + c! * z);
    result[at + 1] = step(d! * x + e! * y + f! * z);
    result[at + 2] = step(g! * x + h! * y + i! * z);
    result[at + 3] = rgba[at + 3]!;
  }
  return result;
}
