import { expect, it } from "vitest";
import { lookUp, readItemTable, readPalette, TableError } from "./lookup_table";

const none = () => Promise.reject(new Error("not asked for"));
const base64 = (...bytes: number[]) => btoa(String.fromCharCode(...bytes));

it("reads words and clamps at both ends", async () => {
  const item = {
    "00283002": { vr: "US", Value: [3, 65534, 16] },
    "00283006": { vr: "OW", InlineBinary: base64(0, 0, 0, 1, 255, 255) },
  };
  const table = await readItemTable(item, true, none);
  expect(table.firstMapped).toBe(-2);
  expect([-100, -2, -1, 0, 100].map((input) => lookUp(table, input))).toEqual([
    0, 0, 256, 65535, 65535,
  ]);
});

it("reads 8-bit entries that come two to a word, and values, and bulk data", async () => {
  const descriptor = { vr: "US", Value: [4, 0, 8] };
  const packed = await readItemTable(
    { "00283002": descriptor, "00283006": { vr: "OW", InlineBinary: base64(1, 2, 3, 4) } },
    false,
    none,
  );
  expect([...packed.entries]).toEqual([1, 2, 3, 4]);
  const values = await readItemTable(
    { "00283002": descriptor, "00283006": { vr: "US", Value: [1, 2, 3, 300] } },
    false,
    none,
  );
  expect([[...values.entries], values.bits]).toEqual([[1, 2, 3, 300], 9]);
  const bulk = await readItemTable(
    { "00283002": descriptor, "00283006": { vr: "OW", BulkDataURI: "x" } },
    false,
    async () => Uint8Array.of(5, 0, 6, 0, 7, 0, 8, 0),
  );
  expect([...bulk.entries]).toEqual([5, 6, 7, 8]);
});

it("refuses tables that are cut off", async () => {
  const item = {
    "00283002": { vr: "US", Value: [9, 0, 16] },
    "00283006": { vr: "US", Value: [1] },
  };
  await expect(readItemTable(item, false, none)).rejects.toThrow(TableError);
});

it("scales palettes to 8 bits, whether their entries use 16 or only 8 of them", async () => {
  const palette = (...entries: number[]) =>
    Object.fromEntries(
      ["1", "2", "3"].flatMap((c) => [
        [`0028110${c}`, { vr: "US", Value: [2, 0, 16] }],
        [`0028120${c}`, { vr: "OW", Value: entries }],
      ]),
    );
  expect((await readPalette(palette(0, 65535), none)).map(({ entries }) => [...entries])).toEqual([
    [0, 255],
    [0, 255],
    [0, 255],
  ]);
  expect([...(await readPalette(palette(7, 200), none))[0]!.entries]).toEqual([7, 200]);
});
