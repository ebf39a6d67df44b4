import { describe, expect, it } from "vitest";
import type { Frame } from "../dicom/frame";
import type { LoadedFrame } from "../engine/fetch_frame";
import type { Annotation, Point, ShapeKind } from "./annotation";
import { measure, measurementLines } from "./measurement";
import { acrossMiddle, ellipseWithin, pixelRuns, rectangleWithin, withHandle } from "./shapes";
import { statistics } from "./statistics";

const frame = {
  spacing: [0.5, 0.25],
  regions: [],
  spacingSource: "Pixel Spacing",
  atDetector: false,
  aspect: 2,
  signed: false,
  slope: 2,
  intercept: -100,
  unit: "HU",
} as unknown as Frame;

const mark = (kind: ShapeKind, ...points: Point[]): Annotation => ({
  id: "1",
  kind,
  frameKey: "1.2/1",
  points,
  label: "",
});

const numbers = (annotation: Annotation, of = frame) =>
  Object.fromEntries(measure(annotation, of).quantities.map(({ name, value }) => [name, value]));

describe("quantities", () => {
  it("are in millimetres, with rows and columns each by their spacing", () => {
    expect(numbers(mark("length", [10, 10], [22, 18]))["Length"]).toBe(5); // 12 · 0.25 = 3, 8 · 0.5 = 4
    expect(numbers(mark("length", [0, 0], [1, 0]))["Length"]).toBe(0.25);
  });
  it("are angles in the patient, not in pixels", () => {
    expect(numbers(mark("angle", [4, 0], [0, 0], [4, 2]))["Angle"]).toBeCloseTo(45, 12);
    expect(numbers(mark("angle", [0, 2], [0, 0], [4, 0]))["Angle"]).toBeCloseTo(90, 12);
    // Lines have no direction: 135 degrees between them are 45.
    expect(numbers(mark("cobb", [0, 0], [4, 0], [0, 5], [-4, 7]))["Angle"]).toBeCloseTo(45, 12);
  });
  it("name the longer axis long, whichever was drawn first", () => {
    const axes = numbers(mark("bidirectional", [0, 0], [4, 0], [0, 0], [0, 4]));
    expect([axes["Long axis"], axes["Short axis"]]).toEqual([2, 1]);
  });
  it("are areas of the whole shape", () => {
    const area = (kind: ShapeKind, points: Point[]) => numbers(mark(kind, ...points))["Area"];
    expect(area("rectangle", rectangleWithin([-5, -5], [5, 5]))).toBe(100 * 0.125);
    expect(area("ellipse", ellipseWithin([0, 0], [20, 10]))).toBeCloseTo(Math.PI * 50 * 0.125, 12);
    expect(
      area("freehand", [
        [0, 0],
        [10, 0],
        [0, 10],
      ]),
    ).toBe(50 * 0.125);
  });
  it("are pixels without a calibration, and two differences where axes differ in kind", () => {
    const plain = { ...frame, spacing: undefined, aspect: 1 } as Frame;
    const { quantities } = measure(mark("length", [0, 0], [3, 4]), plain);
    expect(quantities).toEqual([{ name: "Length", value: 5, unit: "px" }]);
    const motion = {
      ...frame,
      regions: [
        {
          left: 0,
          top: 0,
          right: 99,
          bottom: 99,
          unitX: "s",
          unitY: "mm",
          deltaX: 0.01,
          deltaY: 0.5,
        },
      ],
    } as Frame;
    expect(numbers(mark("length", [0, 0], [50, 10]), motion)).toEqual({
      Horizontal: 0.5,
      Vertical: 5,
    });
  });
  it("say that they are those of the detector", () => {
    const detector = { ...frame, atDetector: true } as Frame;
    const annotation = mark("length", [0, 0], [4, 0]);
    expect(measurementLines(annotation, measure(annotation, detector))).toContain(
      "at the detector",
    );
  });
});

const count = (kind: ShapeKind, points: readonly Point[]) => {
  let pixels = 0;
  pixelRuns(kind, points, (_, from, to) => (pixels += to - from));
  return pixels;
};

describe("pixels of a shape", () => {
  it("are those whose centres lie inside", () => {
    expect(count("rectangle", rectangleWithin([0, 0], [4, 3]))).toBe(12);
    expect(count("rectangle", rectangleWithin([0.4, 0.4], [3.6, 2.6]))).toBe(12);
    expect(count("rectangle", rectangleWithin([0.6, 0.6], [3.4, 2.4]))).toBe(2);
  });
  it("of shapes side by side are in one of them", () => {
    const all = count("rectangle", rectangleWithin([0.5, 0.5], [10.5, 10.5]));
    const left = count("rectangle", rectangleWithin([0.5, 0.5], [4.5, 10.5]));
    const right = count("rectangle", rectangleWithin([4.5, 0.5], [10.5, 10.5]));
    expect([all, left + right]).toEqual([100, 100]);
  });
  it("of an ellipse equal those found by trying each, turned as well", () => {
    for (const turn of [0, 0.3, 1.2]) {
      const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
      const at = (u: number, v: number): Point => [
        20.3 + u * cosine - v * sine,
        18.7 + u * sine + v * cosine,
      ];
      const points = [at(-11.2, 0), at(11.2, 0), at(0, -6.1), at(0, 6.1)];
      let expected = 0;
      for (let y = 0; y < 40; ++y)
        for (let x = 0; x < 40; ++x) {
          const [dx, dy] = [x + 0.5 - 20.3, y + 0.5 - 18.7];
          const u = (dx * cosine + dy * sine) / 11.2;
          const v = (-dx * sine + dy * cosine) / 6.1;
          if (u * u + v * v <= 1) ++expected;
        }
      expect(count("ellipse", points)).toBe(expected);
    }
  });
});

describe("statistics", () => {
  const data = Uint16Array.from({ length: 100 }, (_, i) => i);
  const loaded = {
    frame,
    samples: { kind: "grey", data },
    rows: 10,
    columns: 10,
    voiTables: [],
  } as LoadedFrame;
  it("are of values in the unit of the image", () => {
    // Stored 0, 1, 10, 11: -100, -98, -80, -78.
    const found = statistics(loaded, "rectangle", rectangleWithin([0, 0], [2, 2]))!;
    expect(found).toMatchObject({ pixels: 4, mean: -89, minimum: -100, maximum: -78, unit: "HU" });
    expect(found.deviation).toBeCloseTo(Math.sqrt((121 + 81 + 81 + 121) / 4), 12);
    expect(found.histogram.counts.reduce((sum, one) => sum + one)).toBe(4);
  });
  it("leave out what is beyond the image, and say how much", () => {
    const found = statistics(loaded, "rectangle", rectangleWithin([-2, -2], [2, 2]))!;
    expect(found).toMatchObject({ pixels: 4, outside: 12, mean: -89 });
    expect(statistics(loaded, "rectangle", rectangleWithin([-5, -5], [-1, -1]))).toBeUndefined();
  });
  it("leave out padding", () => {
    const padded = { ...loaded, frame: { ...frame, padding: [10, 99] } as Frame };
    const found = statistics(padded, "rectangle", rectangleWithin([0, 0], [2, 2]))!;
    expect(found).toMatchObject({ pixels: 2, padding: 2, mean: -99 });
  });
});

describe("handles", () => {
  it("leave the corner opposite where it is", () => {
    const [a, b, c, d] = withHandle("rectangle", rectangleWithin([0, 0], [4, 3]), 2, [8, 9]);
    expect([a, b, c, d]).toEqual([
      [0, 0],
      [8, 0],
      [8, 9],
      [0, 9],
    ]);
  });
  it("keep the axes of an ellipse across one another", () => {
    const [a, b, c, d] = withHandle(
      "ellipse",
      ellipseWithin([0, 0], [20, 10]),
      1,
      [0, 25],
    ) as Point[];
    const u = [b![0] - a![0], b![1] - a![1]] as Point;
    const v = [d![0] - c![0], d![1] - c![1]] as Point;
    expect(u[0] * v[0] + u[1] * v[1]).toBeCloseTo(0, 9);
    expect(Math.hypot(...v)).toBeCloseTo(10, 9);
  });
  it("propose a short axis across the long one in the patient", () => {
    const [c, d] = acrossMiddle([0, 0], [8, 0], 2);
    expect([c, d]).toEqual([
      [4, 1],
      [4, -1],
    ]);
  });
});
