// DICOM files as the page's data sets: for files that are looked at without being stored. Implicit and explicit VR,
// both byte orders, deflated (PS3.5 7, PS3.10 7).

import { type Attribute, type DataSet, tags, text } from "./attributes";

export interface PixelFragments {
  /** Native: all frames one after the other. Encapsulated: the fragments, without the offset table. */
  native?: Uint8Array;
  fragments?: Uint8Array[];
  offsets?: number[]; // of frames, from the first fragment's item
}

export interface ReadFile {
  data: DataSet;
  transferSyntax: string;
  pixels?: PixelFragments;
}

/** Why a file cannot be read, for people. */
export class NotReadable extends Error {}

export type VrOf = (tag: string) => string | undefined;

const implicitLittle = "1.2.840.10008.1.2";
const explicitBig = "1.2.840.10008.1.2.2";
const deflated = "1.2.840.10008.1.2.1.99";
const longLengths = new Set([
  "OB",
  "OD",
  "OF",
  "OL",
  "OV",
  "OW",
  "SQ",
  "SV",
  "UC",
  "UN",
  "UR",
  "UT",
  "UV",
]);
const binary = new Set(["OB", "OD", "OF", "OL", "OV", "OW", "UN"]);
const mostDepth = 32;
const undefinedLength = 0xffffffff;

interface Reader {
  bytes: Uint8Array;
  view: DataView;
  little: boolean;
  explicit: boolean;
  vrOf: VrOf;
  decoder: TextDecoder;
  pixels?: PixelFragments;
}

function tagAt({ view, little }: Reader, at: number): string {
  const hex = (value: number) => value.toString(16).padStart(4, "0").toUpperCase();
  return hex(view.getUint16(at, little)) + hex(view.getUint16(at + 2, little));
}

interface Header {
  tag: string;
  vr: string;
  length: number;
  from: number; // of the value
}

function headerAt(reader: Reader, at: number): Header {
  const { view, little, bytes } = reader;
  if (at + 8 > bytes.length) throw new NotReadable("The file is cut off.");
  const tag = tagAt(reader, at);
  if (tag.startsWith("FFFE"))
    return { tag, vr: "", length: view.getUint32(at + 4, little), from: at + 8 };
  if (!reader.explicit) {
    const vr = reader.vrOf(tag) ?? "UN";
    return { tag, vr: vr.split(" ")[0]!, length: view.getUint32(at + 4, little), from: at + 8 };
  }
  const vr = String.fromCharCode(bytes[at + 4]!, bytes[at + 5]!);
  if (!/^[A-Z]{2}$/.test(vr)) throw new NotReadable(`(${tag}) has no VR: this is no such file.`);
  if (!longLengths.has(vr))
    return { tag, vr, length: view.getUint16(at + 6, little), from: at + 8 };
  if (at + 12 > bytes.length) throw new NotReadable("The file is cut off.");
  return { tag, vr, length: view.getUint32(at + 8, little), from: at + 12 };
}

function readSequence(
  reader: Reader,
  from: number,
  end: number,
  depth: number,
  isBounded: boolean,
): [DataSet[], number] {
  if (depth > mostDepth) throw new NotReadable("Sequences are nested too deeply.");
  const items: DataSet[] = [];
  let at = from;
  while (at + 8 <= end) {
    const { tag, length, from: content } = headerAt(reader, at);
    if (tag === "FFFEE0DD") return [items, content];
    if (tag !== "FFFEE000") throw new NotReadable(`(${tag}) stands where an item was expected.`);
    const bounded = length !== undefinedLength;
    if (bounded && content + length > end) throw new NotReadable("An item is cut off.");
    const itemEnd = bounded ? content + length : end;
    const [item, next] = readElements(reader, content, itemEnd, depth + 1, bounded);
    items.push(item);
    at = bounded ? itemEnd : next;
  }
  if (!isBounded) throw new NotReadable("A sequence has no end.");
  return [items, end];
}

function readFragments(reader: Reader, from: number): [PixelFragments, number] {
  const fragments: Uint8Array[] = [];
  const { bytes, view, little } = reader;
  let at = from;
  while (at + 8 <= bytes.length) {
    const { tag, length, from: content } = headerAt(reader, at);
    if (tag === "FFFEE0DD") {
      at = content;
      break;
    }
    if (tag !== "FFFEE000" || content + length > bytes.length)
      throw new NotReadable("The pixels are cut off.");
    fragments.push(bytes.subarray(content, content + length));
    at = content + length;
  }
  const [table] = fragments.splice(0, 1);
  const offsets: number[] = [];
  for (let i = 0; table && i + 4 <= table.length; i += 4)
    offsets.push(view.getUint32(table.byteOffset - bytes.byteOffset + i, little));
  return [{ fragments, offsets }, at];
}

function readElements(
  reader: Reader,
  from: number,
  end: number,
  depth: number,
  isBounded = true,
): [DataSet, number] {
  const data: DataSet = {};
  let at = from;
  while (at + 8 <= end) {
    const { tag, vr, length, from: content } = headerAt(reader, at);
    if (tag === "FFFEE00D") return [data, content];
    if (tag === tags.PixelData && depth === 0) {
      if (length === undefinedLength) [reader.pixels, at] = readFragments(reader, content);
      else {
        reader.pixels = { native: reader.bytes.subarray(content, content + length) };
        at = content + length;
      }
      continue;
    }
    if (vr === "SQ" || (length === undefinedLength && vr === "UN")) {
      // UN of undefined length is a sequence in implicit VR (PS3.5 6.2.2).
      const inner = vr === "UN" ? { ...reader, explicit: false, little: true } : reader;
      const bounded = length !== undefinedLength;
      if (bounded && content + length > end) throw new NotReadable(`(${tag}) is cut off.`);
      const itemsEnd = bounded ? content + length : end;
      const [items, next] = readSequence(inner, content, itemsEnd, depth + 1, bounded);
      data[tag] = { vr: "SQ", Value: items };
      at = bounded ? itemsEnd : next;
      continue;
    }
    if (length === undefinedLength || content + length > end)
      throw new NotReadable(`(${tag}) is cut off.`);
    if (tag === tags.SpecificCharacterSet)
      reader.decoder = decoderOf(latin(reader.bytes, content, length));
    data[tag] = valueOf(reader, vr, content, length);
    at = content + length;
  }
  if (!isBounded) throw new NotReadable("An item has no end.");
  return [data, at];
}

function latin(bytes: Uint8Array, from: number, length: number): string {
  return new TextDecoder("latin1").decode(bytes.subarray(from, from + length));
}

const encodings: Record<string, string> = {
  "ISO_IR 192": "utf-8",
  GB18030: "gb18030",
  GBK: "gbk",
  "ISO_IR 101": "iso-8859-2",
  "ISO_IR 109": "iso-8859-3",
  "ISO_IR 110": "iso-8859-4",
  "ISO_IR 144": "iso-8859-5",
  "ISO_IR 127": "iso-8859-6",
  "ISO_IR 126": "iso-8859-7",
  "ISO_IR 138": "iso-8859-8",
  "ISO_IR 148": "windows-1254",
  "ISO_IR 166": "windows-874",
  "ISO_IR 13": "shift_jis",
  "ISO 2022 IR 87": "iso-2022-jp",
  "ISO 2022 IR 149": "euc-kr",
};

// One encoding for a file: what browsers know. Code extensions beyond it are the archive's.
function decoderOf(terms: string): TextDecoder {
  const known = terms.split("\\").map((term) => encodings[term.trim()]);
  return new TextDecoder(known.find(Boolean) ?? "latin1");
}

const numeric: Record<
  string,
  [size: number, read: (view: DataView, at: number, little: boolean) => number]
> = {
  US: [2, (view, at, little) => view.getUint16(at, little)],
  SS: [2, (view, at, little) => view.getInt16(at, little)],
  UL: [4, (view, at, little) => view.getUint32(at, little)],
  SL: [4, (view, at, little) => view.getInt32(at, little)],
  FL: [4, (view, at, little) => view.getFloat32(at, little)],
  FD: [8, (view, at, little) => view.getFloat64(at, little)],
};

function valueOf(reader: Reader, vr: string, from: number, length: number): Attribute {
  if (length === 0) return { vr };
  const { bytes, view, little, decoder } = reader;
  if (binary.has(vr)) return { vr, InlineBinary: base64(bytes.subarray(from, from + length)) };
  const number = numeric[vr];
  if (number) {
    const [size, read] = number;
    const count = Math.floor(length / size);
    return {
      vr,
      Value: Array.from({ length: count }, (_, i) => read(view, from + i * size, little)),
    };
  }
  if (vr === "AT") {
    const count = Math.floor(length / 4);
    return { vr, Value: Array.from({ length: count }, (_, i) => tagAt(reader, from + 4 * i)) };
  }
  const whole = decoder.decode(bytes.subarray(from, from + length)).replace(/[ \0]+$/, "");
  if (["LT", "ST", "UT", "UR"].includes(vr)) return { vr, Value: [whole] };
  const values = whole.split("\\").map((value) => value.trim());
  if (vr === "PN") return { vr, Value: values.map(personName) };
  if (vr === "DS" || vr === "IS")
    return {
      vr,
      Value: values.map((value) =>
        value === "" || Number.isNaN(Number(value)) ? null : Number(value),
      ),
    };
  return { vr, Value: values };
}

function personName(value: string): object {
  const [Alphabetic, Ideographic, Phonetic] = value.split("=");
  return {
    ...(Alphabetic && { Alphabetic }),
    ...(Ideographic && { Ideographic }),
    ...(Phonetic && { Phonetic }),
  };
}

function base64(bytes: Uint8Array): string {
  let characters = "";
  for (let at = 0; at < bytes.length; at += 0x8000)
    characters += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(characters);
}

function makeReader(bytes: Uint8Array, transferSyntax: string, vrOf: VrOf): Reader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const little = transferSyntax !== explicitBig;
  const explicit = transferSyntax !== implicitLittle;
  return { bytes, view, little, explicit, vrOf, decoder: new TextDecoder("latin1") };
}

async function inflated(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as BlobPart])
    .stream()
    .pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** `vrOf` says the VRs of implicit files. Throws NotReadable. */
export async function readFile(bytes: Uint8Array, vrOf: VrOf): Promise<ReadFile> {
  const hasMeta = latin(bytes, 128, 4) === "DICM";
  let transferSyntax = implicitLittle;
  let at = 0;
  if (hasMeta) {
    const meta = makeReader(bytes, "", vrOf);
    const group = headerAt(meta, 132);
    if (group.tag !== tags.FileMetaInformationGroupLength)
      throw new NotReadable("The meta information has no length.");
    at = group.from + 4 + meta.view.getUint32(group.from, true);
    const [read] = readElements(meta, 132, at, 0);
    transferSyntax = text(read, tags.TransferSyntaxUID);
  } else {
    // Old files begin at once, mostly in implicit VR.
    const vr = latin(bytes, 4, 2);
    if (/^[A-Z]{2}$/.test(vr)) transferSyntax = "1.2.840.10008.1.2.1";
  }
  const content = transferSyntax === deflated ? await inflated(bytes.subarray(at)) : bytes;
  const from = transferSyntax === deflated ? 0 : at;
  const reader = makeReader(content, transferSyntax, vrOf);
  const [data] = readElements(reader, from, content.length, 0);
  if (!text(data, tags.SOPInstanceUID)) throw new NotReadable("It has no SOP Instance UID.");
  return { data, transferSyntax, pixels: reader.pixels };
}
