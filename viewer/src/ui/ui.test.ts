// @vitest-environment node
import { SeriesStore } from "./series_store";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { intoRequests, mostBytes, mostFiles } from "./upload_model";

beforeAll(() => {
  // What the router touches when it is imported.
  vi.stubGlobal("location", { pathname: "/", search: "" });
  vi.stubGlobal("addEventListener", () => undefined);
});

describe("intoRequests", () => {
  const file = (size: number) => ({ file: { size } });
  it("bounds bytes and files of a request", () => {
    expect(
      intoRequests([file(10e6), file(5e6), file(5e6)]).map((request) => request.length),
    ).toEqual([2, 1]);
    expect(
      intoRequests(Array.from({ length: mostFiles + 1 }, () => file(1))).map(
        (request) => request.length,
      ),
    ).toEqual([mostFiles, 1]);
  });
  it("gives large files requests of their own", () => {
    expect(
      intoRequests([file(1), file(2 * mostBytes), file(1)]).map((request) => request.length),
    ).toEqual([1, 1, 1]);
  });
});

describe("the search of the list", () => {
  it("knows ranges of dates by name", async () => {
    const { dateValue } = await import("./study_search");
    const now = new Date(2026, 2, 1, 9);
    expect(
      ["", "today", "yesterday", "week", "20260101-20260131"].map((choice) =>
        dateValue(choice, now),
      ),
    ).toEqual(["", "20260301", "20260228", "20260223-", "20260101-20260131"]);
  });
  it("sorts a column, then the other way round; dates begin with the newest", async () => {
    const { StudySearchModel } = await import("./study_search");
    const model = new StudySearchModel(new URLSearchParams("PatientName=doe&page=3"));
    expect([model.filters.value, model.page.value, model.orderBy.value]).toEqual([
      { PatientName: "doe" },
      2,
      "-StudyDate",
    ]);
    const orders = ["StudyDate", "PatientName", "PatientName", "StudyDate"].map(
      (column) => (model.sort(column), model.orderBy.value),
    );
    expect(orders).toEqual(["StudyDate", "PatientName", "-PatientName", "-StudyDate"]);
    expect(model.page.value).toBe(0);
  });
});

it("series of damaged files know their place", async () => {
  const store = new SeriesStore();
  const of = { study: "1.2", series: "1.2.3" };
  const value = (uid: string) => ({ vr: "UI", Value: [uid] });
  store.put(of, [
    { "0020000D": { vr: "UI" }, "00080018": value("9") },
    { "0020000D": value("7"), "0020000E": value("8") },
  ]);
  const [lacking, whole] = await store.load(of);
  expect(lacking).toEqual({
    "0020000D": value("1.2"),
    "0020000E": value("1.2.3"),
    "00080018": value("9"),
  });
  expect(whole).toEqual({ "0020000D": value("7"), "0020000E": value("8") });
});
