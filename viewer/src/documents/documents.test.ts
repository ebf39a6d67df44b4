import { describe, expect, it } from "vitest";
import type { DataSet } from "../dicom/attributes";
import { frameOf } from "../dicom/frame";
import type { Vector } from "../dicom/geometry";
import { reaches, readPresentationState } from "../dicom/presentation_state";
import { wholeImage } from "../engine/placement";
import type { Annotation, Point, ShapeKind } from "../measure/annotation";
import { measure } from "../measure/measurement";
import { type PlaneMark, planeMarkLine } from "../measure/plane_marks";
import { authorName, evidence } from "./building";
import { makeKeyObjects, readKeyObjects } from "./key_objects";
import { makeReport, readReport, referenceOf } from "./measurement_report";
import { contentLabel, makePresentationState } from "./presentation_state";
import { readSpatialMarks } from "./spatial_marks";

const value = (vr: string, ...values: unknown[]) => ({ vr, Value: values });
const image = {
  "00080016": value("UI", "1.2.840.10008.5.1.4.1.1.2"),
  "00080018": value("UI", "1.2.3.1"),
  "0020000D": value("UI", "1.2"),
  "0020000E": value("UI", "1.2.3"),
  "00280010": value("US", 64),
  "00280011": value("US", 64),
  "00280008": value("IS", 5),
  "00280030": value("DS", 0.5, 0.5),
  "00080060": value("CS", "CT"),
};
const frame = frameOf(image, 2);
const document = { about: image, author: "Jane Doe", now: new Date(2026, 0, 2, 3, 4, 5) };

const shapes: [ShapeKind, Point[]][] = [
  [
    "length",
    [
      [1, 2],
      [3, 4],
    ],
  ],
  [
    "angle",
    [
      [1, 2],
      [3, 4],
      [5, 2],
    ],
  ],
  [
    "cobb",
    [
      [1, 2],
      [3, 4],
      [5, 2],
      [9, 2],
    ],
  ],
  [
    "bidirectional",
    [
      [5, 2],
      [25, 2],
      [1, 2],
      [3, 4],
    ],
  ],
  [
    "ellipse",
    [
      [10, 20],
      [30, 20],
      [20, 15],
      [20, 25],
    ],
  ],
  [
    "rectangle",
    [
      [1, 2],
      [9, 2],
      [9, 7],
      [1, 7],
    ],
  ],
  [
    "freehand",
    [
      [1, 2],
      [9, 2],
      [9, 7],
      [4, 9],
      [1, 7],
    ],
  ],
  ["point", [[4.5, 5.5]]],
  [
    "arrow",
    [
      [1, 2],
      [3, 4],
    ],
  ],
  ["text", [[7, 8]]],
];
const marks = shapes.map(([kind, points], i): Annotation => ({
  id: String(i),
  kind,
  points,
  frameKey: "1.2.3.1/3",
  label: i % 3 === 0 ? `Label ${i}` : "",
}));
const measured = marks.map((annotation) => ({
  annotation,
  frame,
  measurement: measure(annotation, frame),
}));

describe("a report of measurements", () => {
  const read = readReport(makeReport(document, measured));
  it("comes back with all kinds of marks, their places and texts", () => {
    expect(read.map(({ kind }) => kind)).toEqual(marks.map(({ kind }) => kind));
    expect(read.map(({ points }) => points)).toEqual(marks.map(({ points }) => points));
    expect(read.every((mark) => mark.frameKey === "1.2.3.1/3")).toBe(true);
    expect(read[0]!.label).toBe("Label 0");
    expect(read[0]!.origin!.author).toBe("Doe^Jane");
  });
  it("states its numbers with units", () => {
    expect(read[0]!.origin!.stated).toEqual(["Length: 1.41421 mm"]);
    expect(read[3]!.origin!.stated).toEqual(["Long axis: 10 mm", "Short axis: 1.41421 mm"]);
  });
});

describe("marks in the patient", () => {
  const line = [
    [1.5, -2, 3],
    [4.5, 2, 3],
  ] as [Vector, Vector];
  const spatial = [
    { id: "a", kind: "length", points: line, frameOfReference: "1.9" },
    { id: "b", kind: "angle", points: [...line, [4.5, 9, 3]], frameOfReference: "1.9" },
  ] as PlaneMark[];
  const report = makeReport(
    document,
    measured.slice(0, 1),
    spatial.map((mark) => ({ mark, frames: [frame] })),
  );
  it("make it a report of the class that takes them", () => {
    expect(report["00080016"]!.Value).toEqual(["1.2.840.10008.5.1.4.1.1.88.34"]);
    expect(makeReport(document, measured)["00080016"]!.Value).toEqual([
      "1.2.840.10008.5.1.4.1.1.88.33",
    ]);
  });
  it("come back beside marks on images", () => {
    const read = readSpatialMarks(report);
    expect(read.map(({ kind, points }) => ({ kind, points }))).toEqual(
      spatial.map(({ kind, points }) => ({ kind, points })),
    );
    expect(read.every((mark) => mark.frameOfReference === "1.9")).toBe(true);
    expect(read[0]!.origin!.stated).toEqual(["Length: 5 mm"]);
    expect(readReport(report).length).toBe(1);
  });
  it("of other kinds are taken as they are", () => {
    const coordinates = (type: string, ...values: number[]) => ({
      "0040A040": value("CS", "SCOORD3D"),
      "00700023": value("CS", type),
      "00700022": value("FL", ...values),
      "30060024": value("UI", "1.9"),
    });
    const group = (item: object) => ({
      "0040A040": value("CS", "CONTAINER"),
      "0040A043": value("SQ", { "00080100": value("SH", "125007") }),
      "0040A730": value("SQ", item),
    });
    const ends = [0, 0, 1, 4, 0, 1, 2, -1, 1, 2, 1, 1];
    const kinds = [
      coordinates("POINT", 1, 2, 3),
      coordinates("ELLIPSE", ...ends),
      coordinates("POLYGON", ...ends),
      coordinates("POLYLINE", ...ends.slice(0, 9)),
      coordinates("ELLIPSOID", ...ends, 2, 0, 0, 2, 0, 2),
      coordinates("POINT"),
    ].map(group);
    const read = readSpatialMarks({ "0040A730": value("SQ", ...kinds) } as DataSet);
    expect(read.map(({ kind }) => kind)).toEqual([
      "points",
      "ellipse",
      "polygon",
      "path",
      "points",
    ]);
    const outline = planeMarkLine(read[1]!);
    expect(outline[0]).toEqual([4, 0, 1]);
    expect(outline.every(([x, y]) => Math.abs(((x - 2) / 2) ** 2 + y ** 2 - 1) < 1e-9)).toBe(true);
  });
});

describe("references", () => {
  it("name a frame of those that have several", () => {
    expect(referenceOf(frame).frame).toBe(3);
  });
  it("name each instance once as evidence", () => {
    const one = referenceOf(frame);
    const [study] = evidence([
      one,
      { ...one, frame: 1 },
      { ...one, seriesUID: "1.2.4", instanceUID: "9" },
    ]).Value as [Record<string, { Value: unknown[] }>];
    expect(study["00081115"]!.Value.length).toBe(2);
  });
});

it("key objects come back", () => {
  const read = readKeyObjects(makeKeyObjects(document, [referenceOf(frame)], "Look"));
  expect(read).toMatchObject({
    title: "Of Interest",
    description: "Look",
    frameKeys: ["1.2.3.1/3"],
  });
});

describe("a presentation state", () => {
  const state = readPresentationState(
    makePresentationState(
      document,
      {
        frames: [frame],
        voi: { kind: "window", center: 40, width: 400, function: "SIGMOID", name: "Brain" },
        inverse: false,
        view: { ...wholeImage, rotation: 90, flip: true },
        marks: [{ annotation: marks[4]!, frame, lines: ["Ellipse", "3 mm²"] }],
      },
      "Lung view: 1",
    ),
  );
  it("comes back with its window and its graphics", () => {
    expect(state.voi[0]!.windows[0]).toMatchObject({ center: 40, width: 400, function: "SIGMOID" });
    expect(state.annotated[0]!.graphics[0]).toMatchObject({ type: "ELLIPSE", inImage: true });
    expect(state.annotated[0]!.texts[0]!.lines).toEqual(["Ellipse", "3 mm²"]);
    expect(state.label).toBe("LUNG VIEW_ 1");
  });
  it("turns before it flips, as the Standard has it", () => {
    expect([state.rotation, state.flip]).toEqual([270, true]);
  });
  it("is for its frames only", () => {
    expect(reaches(state.images, { instanceUID: "1.2.3.1", number: 3 })).toBe(true);
    expect(reaches(state.images, { instanceUID: "1.2.3.1", number: 1 })).toBe(false);
  });
});

it("names are made what DICOM takes", () => {
  expect(authorName("Jane van Doe")).toBe("Doe^Jane^van");
  expect(authorName(" ")).toBe("Unknown");
  expect(contentLabel("äöü")).toBe("_");
  expect(contentLabel("a very long name of a presentation").length).toBeLessThanOrEqual(16);
});
