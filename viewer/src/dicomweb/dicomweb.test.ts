import { describe, expect, it } from "vitest";
import { failureMessage } from "./http";
import { readHang } from "./hang";
import { text, tags } from "../dicom/attributes";
import { makeMultipart, parseMultipart, PartReader } from "./multipart";
import { dateRange, studyQuery } from "./query";
import { examine, readReport, reasonText } from "./store";

const latin1 = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0));
const bodies = (text: string, type: string) =>
  parseMultipart(latin1(text), type).map(({ body }) => String.fromCharCode(...body));

describe("studyQuery", () => {
  const query = (filters: Record<string, string>) => {
    const parameters = new URLSearchParams(
      studyQuery({ filters, orderBy: "-StudyDate", limit: 50, offset: 100 }),
    );
    return Object.fromEntries(parameters);
  };
  it("finds names and descriptions anywhere, numbers from their beginning, dates and codes exactly", () => {
    expect(
      query({
        PatientName: "doe",
        StudyDescription: "chest ct",
        PatientID: "47",
        AccessionNumber: "A1",
        StudyDate: "20260101-",
        ModalitiesInStudy: "CT",
      }),
    ).toMatchObject({
      PatientName: "*doe*",
      StudyDescription: "*chest*ct*",
      PatientID: "47*",
      AccessionNumber: "A1*",
      StudyDate: "20260101-",
      ModalitiesInStudy: "CT",
    });
  });
  it("knows names with a comma", () => {
    expect(query({ PatientName: "Doe, J" }).PatientName).toBe("*Doe*^J*");
    expect(query({ PatientName: "Doe," }).PatientName).toBe("*Doe*^*");
  });
  it("takes wildcards as they are, and leaves out what is empty", () => {
    const made = query({ PatientName: "D?E*", PatientID: "  " });
    expect(made.PatientName).toBe("D?E*");
    expect(made).not.toHaveProperty("PatientID");
    expect(made).toMatchObject({ limit: "50", offset: "100", orderby: "-StudyDate" });
  });
  it("encodes", () =>
    expect(
      studyQuery({ filters: { PatientID: "a&b=c" }, orderBy: "", limit: 1, offset: 0 }),
    ).toContain("PatientID=a%26b%3Dc*"));
});

it("makes date ranges", () => {
  expect(dateRange("2026-01-01", "2026-01-31")).toBe("20260101-20260131");
  expect(dateRange("2026-01-01", "2026-01-01")).toBe("20260101");
  expect([dateRange("2026-01-01", ""), dateRange("", "2026-01-31"), dateRange("", "")]).toEqual([
    "20260101-",
    "-20260131",
    "",
  ]);
});

describe("parseMultipart", () => {
  it("reads parts, with and without headers, and what looks like a delimiter within them", () => {
    const body =
      "preamble\r\n--b\r\nContent-Type: a/b\r\n\r\n--x --b\r\n\r\n--b\r\n\r\ntwo\r\n--b\r\n\r\n\r\n--b--\r\nepilogue";
    expect(bodies(body, 'multipart/related; type="a/b"; boundary=b')).toEqual([
      "--x --b\r\n",
      "two",
      "",
    ]);
    expect(parseMultipart(latin1(body), "multipart/related; boundary=b")[0]!.contentType).toBe(
      "a/b",
    );
  });
  it("takes a boundary in quotes", () =>
    expect(bodies("--a b\r\n\r\nx\r\n--a b--", 'multipart/related; boundary="a b"')).toEqual([
      "x",
    ]));
  it("gives views, not copies", () => {
    const bytes = latin1("--b\r\n\r\nx\r\n--b--");
    expect(parseMultipart(bytes, "m/r; boundary=b")[0]!.body.buffer).toBe(bytes.buffer);
  });
  it("refuses what is cut off or names no boundary", () => {
    expect(() => bodies("--b\r\n\r\nhalf a fra", "m/r; boundary=b")).toThrow("cut off");
    expect(() => bodies("", "multipart/related")).toThrow("boundary");
  });
  it("reads what makeMultipart makes", async () => {
    const { body, contentType } = makeMultipart([new Blob(["one"]), new Blob(["\r\n--"])]);
    const parts = parseMultipart(new Uint8Array(await body.arrayBuffer()), contentType);
    expect(parts.map((part) => new TextDecoder().decode(part.body))).toEqual(["one", "\r\n--"]);
    expect(parts[0]!.contentType).toBe("application/dicom");
  });
});

describe("PartReader", () => {
  const body =
    "--b\r\nContent-Type: a/b\r\nContent-Length: 5\r\n\r\n\r\n--b\r\n--b\r\nX-Odd: y: z\r\ncontent-length: 0\r\n\r\n" +
    "\r\n--b\r\nContent-Type: text/plain\r\nContent-Length: 3\r\n\r\nend\r\n--b--\r\n";
  const read = (pieces: Uint8Array[]) => {
    const parts: string[] = [];
    const reader = new PartReader(({ contentType, headers, body: own }) =>
      parts.push(`${contentType}|${headers.get("x-odd") ?? ""}|${String.fromCharCode(...own)}`),
    );
    for (const piece of pieces) reader.take(piece);
    return parts;
  };
  const expected = ["a/b||\r\n--b", "|y: z|", "text/plain||end"];
  it("reads parts of the lengths that they say, however the answer is cut", () => {
    const bytes = latin1(body);
    expect(read([bytes])).toEqual(expected);
    for (let size = 1; size < 40; ++size) {
      const pieces = [];
      for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
      expect(read(pieces)).toEqual(expected);
    }
  });
  it("refuses parts that do not say it, and heads without an end", () => {
    expect(() => read([latin1("--b\r\nContent-Type: a/b\r\n\r\nx")])).toThrow("how long");
    expect(() => read([latin1("x".repeat(20000)), latin1("y")])).toThrow("no headers");
  });
});

it("finds what the instances of a series share behind each of them", () => {
  const value = (one: string) => ({ vr: "LO", Value: [one] });
  const { series } = readHang({
    study: {},
    series: [
      { about: { [tags.SeriesNumber]: { vr: "IS", Value: [2] } } },
      {
        about: { [tags.SeriesNumber]: { vr: "IS", Value: [1] } },
        shared: { [tags.Modality]: value("CT") },
        instances: [{ [tags.SOPInstanceUID]: value("1.2") }, { [tags.Modality]: value("MR") }],
      },
    ],
  });
  const [first, second] = series[0]!.instances!;
  expect([text(first, tags.SOPInstanceUID), text(first, tags.Modality)]).toEqual(["1.2", "CT"]);
  expect(text(second, tags.Modality)).toBe("MR");
  expect(series[1]!.instances).toBeUndefined();
});

describe("examine", () => {
  const file = (content: string) => new File([latin1(content)], "x");
  it("knows DICOM files and their instance", async () => {
    const meta = "\x02\0\x02\0UI\x04\0" + "1.2\0" + "\x02\0\x03\0UI\x08\0" + "1.2.34.5";
    expect((await examine(file("\0".repeat(128) + "DICM" + meta)))?.instanceUID).toBe("1.2.34.5");
    expect(await examine(file("\x08\0\x05\0\x0a\0\0\0ISO_IR 100"))).toBeDefined();
  });
  it("knows what is none", async () => {
    expect(await examine(file("%PDF-1.7 and so on"))).toBeUndefined();
    expect(await examine(file(""))).toBeUndefined();
  });
});

describe("readReport", () => {
  const sent = ["1", "2", "3"].map((uid) => ({
    file: { name: `file${uid}` } as File, // Node 18 has no File
    instanceUID: uid,
  }));
  const uid = (value: string) => ({ "00081155": { vr: "UI", Value: [value] } });
  it("names files by what failed, or by what was not stored", () => {
    const named = readReport(
      {
        "00081199": { vr: "SQ", Value: [uid("1"), uid("2")] },
        "00081198": {
          vr: "SQ",
          Value: [{ ...uid("3"), "00081197": { vr: "US", Value: [0xa700] } }],
        },
      },
      sent,
    );
    expect(named).toEqual({
      stored: 2,
      failures: [{ name: "file3", reason: "The server has no space left." }],
    });
    const nameless = readReport(
      {
        "00081199": { vr: "SQ", Value: [uid("1"), uid("3")] },
        "00081198": {
          vr: "SQ",
          Value: [
            {
              "00081197": { vr: "US", Value: [0xc000] },
              "00000902": { vr: "LO", Value: ["cut off"] },
            },
          ],
        },
      },
      sent,
    );
    expect(nameless.failures).toEqual([{ name: "file2", reason: "cut off" }]);
  });
  it("has words for reasons", () => {
    expect(reasonText(0xa900)).toMatch("SOP class");
    expect(reasonText(0x0fed)).toMatch("0FED");
  });
});

it("finds the message in what servers say", () => {
  expect(failureMessage(404, "There is no such study\n")).toBe("There is no such study");
  expect(failureMessage(500, '{"Message": "Bad file", "HttpStatus": 500}')).toBe("Bad file");
  expect(failureMessage(502, "<html>")).toBe("The server answered with status 502.");
});
