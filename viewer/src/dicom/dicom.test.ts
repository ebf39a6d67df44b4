import { describe, expect, it } from "vitest";
import { parseMultipart } from "../dicomweb/multipart";
import { studyQuery } from "../dicomweb/client";
import { date, personName } from "./format";
import { orientationLetters } from "./geometry";
import { makeStack, sortFrames } from "./stack";
import type { DataSet } from "./attributes";

function slice(z: number, instanceNumber: number): DataSet {
  return {
    "00280010": { vr: "US", Value: [4] }, "00280011": { vr: "US", Value: [4] }, "00200013": { vr: "IS", Value: [instanceNumber] },
    "00080018": { vr: "UI", Value: [`1.2.${instanceNumber}`] }, "00200037": { vr: "DS", Value: [1, 0, 0, 0, 1, 0] },
    "00200032": { vr: "DS", Value: [0, 0, z] }, "00281050": { vr: "DS", Value: [40, -600] }, "00281051": { vr: "DS", Value: [400, 1500] },
  };
}

describe("stacks", () => {
  it("are sorted along the normal, whatever the instance numbers say", () => {
    const stack = makeStack([slice(10, 1), slice(-5, 2), slice(0, 3)]);
    expect(stack.frames.map((frame) => frame.position![2])).toEqual([-5, 0, 10]);
    expect(stack.frames[0]!.windows).toHaveLength(2);
  });
  it("fall back to instance numbers when positions repeat", () => {
    const frames = makeStack([slice(0, 2), slice(0, 1)]).frames;
    expect(sortFrames(frames).map((frame) => frame.instanceNumber)).toEqual([1, 2]);
  });
  it("read functional groups", () => {
    const group = (z: number) => ({ "00209113": { vr: "SQ", Value: [{ "00200032": { vr: "DS", Value: [0, 0, z] } }] } });
    const stack = makeStack([{ ...slice(0, 1), "00280008": { vr: "IS", Value: [2] }, "52009230": { vr: "SQ", Value: [group(7), group(3)] } }]);
    expect(stack.frames.map((frame) => frame.number)).toEqual([2, 1]);
  });
});

describe("format", () => {
  it("shows names and dates as people write them", () => {
    expect(personName("DOE^JOHN^Q^Dr")).toBe("DOE, JOHN Q");
    expect(personName("Yamada^Tarou=山田^太郎")).toBe("Yamada, Tarou");
    expect(date("20260131")).toBe("2026-01-31");
  });
  it("names directions", () => {
    expect(orientationLetters([1, 0, 0])).toBe("L");
    expect(orientationLetters([0, -0.8, 0.6])).toBe("AH");
  });
});

describe("DICOMweb", () => {
  it("searches names anywhere and dates exactly", () => {
    const query = studyQuery({ filters: { PatientName: "Doe, J", StudyDate: "20260101-", PatientID: "47", Empty: " " }, orderBy: "-StudyDate", limit: 50, offset: 0 });
    expect(query).toBe("PatientName=*Doe%5EJ*&StudyDate=20260101-&PatientID=47*&limit=50&offset=0&orderby=-StudyDate");
  });
  it("reads multipart answers", () => {
    const body = new TextEncoder().encode("--b\r\nContent-Type: a/b\r\n\r\n--x\r\n\r\n--b\r\n\r\ntwo\r\n--b--");
    const parts = parseMultipart(body, 'multipart/related; type="a/b"; boundary=b');
    expect(parts.map((part) => new TextDecoder().decode(part.body))).toEqual(["--x\r\n", "two"]);
    expect(parts[0]!.contentType).toBe("a/b");
  });
});
