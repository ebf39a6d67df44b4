// Data sets of the page as DICOM files: Explicit VR Little Endian, UTF-8 (PS3.5 7.1, PS3.10 7.1).

import { type Attribute, type DataSet, tags, text } from "./attributes";

const explicitLittleEndian = "1.2.840.10008.1.2.1";
// A root of our own, below 2.25: made once (PS3.5 B.2).
const implementation = "2.25.302043790172249692526321623266752743501";

/** A new UID from a random UUID (PS3.5 B.2). */
export function newUid(): string {
  return `2.25.${BigInt("0x" + crypto.randomUUID().replaceAll("-", ""))}`;
}

/** A number as Decimal String: as exact as 16 characters allow (PS3.5 6.2). */
export function decimalString(value: number): string {
  const whole = String(value);
  if (whole.length <= 16) return whole;
  for (let digits = 16; digits > 0; --digits) {
    for (const candidate of [
      String(Number(value.toPrecision(digits))),
      value.toExponential(digits - 1),
    ])
      if (candidate.length <= 16) return candidate;
  }
  return "0";
}

class Buffer {
  private bytes = new Uint8Array(4096);
  private view = new DataView(this.bytes.buffer);
  length = 0;

  private grow(by: number): number {
    const at = this.length;
    this.length += by;
    if (this.length > this.bytes.length) {
      const larger = new Uint8Array(Math.max(this.length, 2 * this.bytes.length));
      larger.set(this.bytes);
      this.bytes = larger;
      this.view = new DataView(larger.buffer);
    }
    return at;
  }

  u16(value: number): void {
    this.view.setUint16(this.grow(2), value, true);
  }

  u32(value: number): void {
    this.view.setUint32(this.grow(4), value, true);
  }

  f32(value: number): void {
    this.view.setFloat32(this.grow(4), value, true);
  }

  f64(value: number): void {
    this.view.setFloat64(this.grow(8), value, true);
  }

  raw(bytes: Uint8Array): void {
    const at = this.grow(bytes.length);
    this.bytes.set(bytes, at);
  }

  result(): Uint8Array<ArrayBuffer> {
    return this.bytes.slice(0, this.length);
  }
}

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
const utf8 = new TextEncoder();

function nameText(value: unknown): string {
  if (typeof value !== "object" || value === null) return String(value ?? "");
  const { Alphabetic = "", Ideographic = "", Phonetic = "" } = value as Record<string, string>;
  return [Alphabetic, Ideographic, Phonetic].join("=").replace(/=+$/, "");
}

function textBytes(vr: string, values: unknown[]): Uint8Array {
  const texts = values.map((value) => {
    if (vr === "PN") return nameText(value);
    return vr === "DS" && typeof value === "number" ? decimalString(value) : String(value ?? "");
  });
  const bytes = utf8.encode(texts.join("\\"));
  if (bytes.length % 2 === 0) return bytes;
  const padded = new Uint8Array(bytes.length + 1);
  padded.set(bytes);
  padded[bytes.length] = vr === "UI" ? 0 : 32;
  return padded;
}

function valueBytes({ vr, Value = [], InlineBinary }: Attribute): Uint8Array {
  if (InlineBinary !== undefined) {
    const bytes = Uint8Array.from(atob(InlineBinary), (character) => character.charCodeAt(0));
    return bytes.length % 2 === 0 ? bytes : Uint8Array.from([...bytes, 0]);
  }
  const to = new Buffer();
  if (vr === "SQ") {
    for (const item of Value as DataSet[]) {
      const content = dataSetBytes(item);
      to.u16(0xfffe);
      to.u16(0xe000);
      to.u32(content.length);
      to.raw(content);
    }
    return to.result();
  }
  const write: Record<string, (value: number) => void> = {
    US: (value) => to.u16(value),
    SS: (value) => to.u16(value & 0xffff),
    UL: (value) => to.u32(value),
    SL: (value) => to.u32(value >>> 0),
    FL: (value) => to.f32(value),
    FD: (value) => to.f64(value),
  };
  const one = write[vr];
  if (one) {
    for (const value of Value) one(Number(value));
    return to.result();
  }
  if (vr === "AT") {
    for (const value of Value as string[]) {
      to.u16(parseInt(value.slice(0, 4), 16));
      to.u16(parseInt(value.slice(4), 16));
    }
    return to.result();
  }
  return textBytes(vr, Value);
}

function writeElement(to: Buffer, tag: string, attribute: Attribute): void {
  const bytes = valueBytes(attribute);
  to.u16(parseInt(tag.slice(0, 4), 16));
  to.u16(parseInt(tag.slice(4), 16));
  to.raw(utf8.encode(attribute.vr));
  if (longLengths.has(attribute.vr)) {
    to.u16(0);
    to.u32(bytes.length);
  } else {
    if (bytes.length > 65534) throw new Error(`(${tag}) is too long to be written`);
    to.u16(bytes.length);
  }
  to.raw(bytes);
}

export function dataSetBytes(data: DataSet): Uint8Array {
  const to = new Buffer();
  for (const tag of Object.keys(data).sort()) writeElement(to, tag, data[tag]!);
  return to.result();
}

/** A Part 10 file. `data` says its SOP Class and Instance; bulk data have to be in it. */
export function writeFile(
  data: DataSet,
  transferSyntax = explicitLittleEndian,
): Uint8Array<ArrayBuffer> {
  const meta: DataSet = {
    [tags.FileMetaInformationVersion]: { vr: "OB", InlineBinary: btoa("\x00\x01") },
    [tags.MediaStorageSOPClassUID]: { vr: "UI", Value: [text(data, tags.SOPClassUID)] },
    [tags.MediaStorageSOPInstanceUID]: { vr: "UI", Value: [text(data, tags.SOPInstanceUID)] },
    [tags.TransferSyntaxUID]: { vr: "UI", Value: [transferSyntax] },
    [tags.ImplementationClassUID]: { vr: "UI", Value: [implementation] },
    [tags.ImplementationVersionName]: { vr: "SH", Value: ["ISOCENTER_PAGE"] },
  };
  const metaBytes = dataSetBytes(meta);
  const to = new Buffer();
  to.raw(new Uint8Array(128));
  to.raw(utf8.encode("DICM"));
  writeElement(to, tags.FileMetaInformationGroupLength, { vr: "UL", Value: [metaBytes.length] });
  to.raw(metaBytes);
  to.raw(
    dataSetBytes({ ...data, [tags.SpecificCharacterSet]: { vr: "CS", Value: ["ISO_IR 192"] } }),
  );
  return to.result();
}
