// Lookup tables of data sets: descriptor and data (PS3.3 C.11.1.1, C.7.6.3.1.5).

import { type Attribute, type DataSet, number, numbers, tags, text } from "./attributes";

/** From integers to unsigned integers; inputs outside get the first or the last entry. */
export interface LookupTable {
  kind: "table";
  firstMapped: number;
  bits: number; // significant bits of an entry
  entries: Uint16Array;
  name: string;
}

/** Fetches what a BulkDataURI refers to. */
export type FetchBulkData = (uri: string) => Promise<Uint8Array>;

export class TableError extends Error {}

export function lookUp(table: LookupTable, input: number): number {
  const index = Math.min(table.entries.length - 1, Math.max(0, input - table.firstMapped));
  return table.entries[index]!;
}

/** The bytes of an attribute, wherever they are; undefined: it has none. */
export async function binary(
  { InlineBinary: inline, BulkDataURI: uri }: Attribute,
  fetchBulkData: FetchBulkData,
): Promise<Uint8Array | undefined> {
  if (inline !== undefined)
    return Uint8Array.from(atob(inline), (character) => character.charCodeAt(0));
  return uri === undefined ? undefined : fetchBulkData(uri);
}

async function bytesOf(attribute: Attribute, fetchBulkData: FetchBulkData): Promise<Uint8Array> {
  const bytes = await binary(attribute, fetchBulkData);
  if (!bytes) throw new TableError("The lookup table has no data");
  return bytes;
}

// Words; or 8-bit entries, two to a word, if there are too few words for the descriptor.
async function entriesOf(
  attribute: Attribute,
  count: number,
  bits: number,
  fetchBulkData: FetchBulkData,
) {
  if (attribute.Value)
    return Uint16Array.from(attribute.Value as number[], (value) => value & 0xffff);
  const bytes = await bytesOf(attribute, fetchBulkData);
  if (bits <= 8 && bytes.length < 2 * count) return Uint16Array.from(bytes);
  return Uint16Array.from(
    { length: bytes.length >> 1 },
    (_, i) => bytes[2 * i]! | (bytes[2 * i + 1]! << 8),
  );
}

/** Reads the table that `descriptorTag` and `dataTag` of `data` make. Throws TableError. */
export async function readTable(
  data: DataSet,
  descriptorTag: string,
  dataTag: string,
  signedInput: boolean,
  fetchBulkData: FetchBulkData,
): Promise<LookupTable> {
  const [words = 0, first = 0, declaredBits = 0] = numbers(data, descriptorTag);
  const attribute = data[dataTag];
  if (!attribute || declaredBits < 1 || declaredBits > 16)
    throw new TableError("The lookup table is not complete");
  const count = words === 0 ? 65536 : words;
  const entries = (await entriesOf(attribute, count, declaredBits, fetchBulkData)).subarray(
    0,
    count,
  );
  if (entries.length < count)
    throw new TableError(`A lookup table of ${entries.length} entries, ${count} were expected`);
  let bits = declaredBits; // some descriptors understate it
  for (const entry of entries) while (bits < 16 && entry >> bits !== 0) ++bits;
  const firstMapped = signedInput && first > 32767 ? first - 65536 : first;
  return { kind: "table", firstMapped, bits, entries, name: text(data, tags.LUTExplanation) };
}

/** The table of an item of Modality LUT Sequence or VOI LUT Sequence. */
export function readItemTable(
  item: DataSet,
  signedInput: boolean,
  fetchBulkData: FetchBulkData,
): Promise<LookupTable> {
  return readTable(item, tags.LUTDescriptor, tags.LUTData, signedInput, fetchBulkData);
}

const paletteTags = [
  [tags.RedPaletteColorLookupTableDescriptor, tags.RedPaletteColorLookupTableData],
  [tags.GreenPaletteColorLookupTableDescriptor, tags.GreenPaletteColorLookupTableData],
  [tags.BluePaletteColorLookupTableDescriptor, tags.BluePaletteColorLookupTableData],
] as const;

/**
 * Red, green and blue of PALETTE COLOR, to 8 bits (PS3.3 C.7.6.3.1.5). Throws TableError for
 * segmented palettes.
 */
export async function readPalette(
  data: DataSet,
  fetchBulkData: FetchBulkData,
): Promise<LookupTable[]> {
  const signed = number(data, tags.PixelRepresentation) === 1;
  const tables = await Promise.all(
    paletteTags.map(([descriptor, values]) =>
      readTable(data, descriptor, values, signed, fetchBulkData),
    ),
  );
  // Descriptors say 16 bits where writers have put 8: then no entry reaches 256.
  const large = tables.some((table) => table.entries.some((entry) => entry > 255));
  const bits = large ? Math.max(9, ...tables.map((table) => table.bits)) : 8;
  const top = 2 ** bits - 1;
  const scaled = (value: number) =>
    Math.floor((Math.min(value, top) * 255 + Math.floor(top / 2)) / top);
  return tables.map((table) => ({ ...table, bits: 8, entries: table.entries.map(scaled) }));
}
