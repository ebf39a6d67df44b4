import { describe, expect, it } from "vitest";
import { type DataSet, tags } from "../dicom/attributes";
import { dayOf, timelineOf } from "./timeline";

const study = (date: string, ...modalities: string[]): DataSet => ({
  [tags.StudyDate]: { vr: "DA", Value: [date] },
  [tags.ModalitiesInStudy]: { vr: "CS", Value: modalities },
});

describe("timelineOf", () => {
  it("places studies by their days, in lanes of modalities", () => {
    const { lanes } = timelineOf([
      study("20200101", "MR"),
      study("20220101", "CT", "SR"),
      study("20240101", "CT"),
    ]);
    expect(lanes.map(({ modality }) => modality)).toEqual(["CT", "MR", "SR"]);
    const [ct, mr] = lanes;
    expect(mr!.marks[0]!.at).toBeCloseTo(0.04 / 1.08, 6);
    expect(ct!.marks.map(({ at }) => at)[0]).toBeCloseTo(0.5, 3);
    expect(ct!.marks.map(({ at }) => at)[1]).toBeCloseTo(1 - 0.04 / 1.08, 6);
  });
  it("has ticks at the beginnings of years, months, weeks or days, and not too many", () => {
    const labels = (...dates: string[]) =>
      timelineOf(dates.map((date) => study(date, "CT"))).ticks.map(({ label }) => label);
    expect(labels("20190601", "20230601")).toEqual(["2020", "2021", "2022", "2023"]);
    expect(labels("20240110", "20240620")).toEqual([
      "2024-02",
      "2024-03",
      "2024-04",
      "2024-05",
      "2024-06",
    ]);
    expect(labels("20240110", "20240112")).toEqual([
      "2024-01-09",
      "2024-01-10",
      "2024-01-11",
      "2024-01-12",
      "2024-01-13",
    ]);
    expect(labels("19300101", "20240101").length).toBeLessThanOrEqual(10);
  });
  it("puts a single study into the middle, and leaves out what has no date", () => {
    const { lanes } = timelineOf([study("20240101", "CT"), study("", "MR")]);
    expect(lanes).toHaveLength(1);
    expect(lanes[0]!.marks[0]!.at).toBeCloseTo(0.5, 6);
    expect(timelineOf([]).lanes).toEqual([]);
    expect(dayOf(study("2024.01.02"))).toBe(Date.UTC(2024, 0, 2));
  });
});
