import { describe, expect, it } from "vitest";
import { age, bytes, count, date, decimal, joined, personName, time } from "./format";

describe("personName", () => {
  it("shows family, then given names", () => {
    expect(personName("DOE^JOHN^Q^Dr^Jr")).toBe("DOE, JOHN Q");
    expect(personName("Doe^John")).toBe("Doe, John");
    expect(personName("Doe")).toBe("Doe");
    expect(personName("^John")).toBe("John");
    expect(personName("")).toBe("");
  });
  it("takes the first group that holds a name", () => {
    expect(personName("Yamada^Tarou=山田^太郎=やまだ^たろう")).toBe("Yamada, Tarou");
    expect(personName("^^^^=山田^太郎")).toBe("山田, 太郎");
  });
  it("ignores padding", () => expect(personName("Doe ^ John ^^^")).toBe("Doe, John"));
});

describe("dates and numbers", () => {
  it("shows dates, old ones too, and leaves what is none", () => {
    expect(date("20260131")).toBe("2026-01-31");
    expect(date("1995.06.26")).toBe("1995-06-26");
    expect(date("unknown")).toBe("unknown");
    expect(time("134501.25")).toBe("13:45");
  });
  it("shows ages", () => {
    expect(age("063Y")).toBe("63 y");
    expect(age("002W")).toBe("2 weeks");
    expect(age("63")).toBe("63");
  });
  it("counts", () => {
    expect(count(1, "study", "studies")).toBe("1 study");
    expect(count(1200, "image")).toBe("1,200 images");
    expect(bytes(1500)).toBe("2 kB");
    expect(bytes(16e6)).toBe("16.0 MB");
    expect(decimal(-12.6, 0)).toBe("−13");
    expect(decimal(1.5, 2)).toBe("1.5");
    expect(joined(["a", "", undefined, "b"])).toBe("a · b");
  });
});
