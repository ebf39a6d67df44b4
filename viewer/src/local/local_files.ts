// Files that are looked at without being stored: their studies, series and frames, from memory.

import { type DataSet, number, tags, text } from "../dicom/attributes";
import type { Frame } from "../dicom/frame";
import { type PixelFragments, readFile } from "../dicom/read";
import { decoder } from "../engine/decode/decoder";
import { decodable } from "../engine/decode/syntaxes";
import { decodeRle } from "./rle";

interface LocalInstance {
  data: DataSet;
  transferSyntax: string;
  pixels?: PixelFragments;
  file: File;
}

const instances = new Map<string, LocalInstance>(); // by SOP Instance UID

export interface Added {
  studies: string[];
  failures: { name: string; reason: string }[];
}

/** Reads files; those that are no DICOM files are told. */
export async function addLocalFiles(files: readonly File[]): Promise<Added> {
  const { lookUpElement } = await import("../dicom/dictionary");
  const vrOf = (tag: string) => lookUpElement(tag)?.vr;
  const studies = new Set<string>();
  const failures: Added["failures"] = [];
  for (const file of files) {
    try {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const { data, transferSyntax, pixels } = await readFile(bytes, vrOf);
      if (text(data, tags.SOPClassUID) === "1.2.840.10008.1.3.10") continue; // a DICOMDIR
      instances.set(text(data, tags.SOPInstanceUID), { data, transferSyntax, pixels, file });
      studies.add(text(data, tags.StudyInstanceUID));
    } catch (error) {
      failures.push({ name: file.name, reason: (error as Error).message });
    }
  }
  return { studies: [...studies], failures };
}

function ofStudy(study: string): LocalInstance[] {
  return [...instances.values()].filter(({ data }) => text(data, tags.StudyInstanceUID) === study);
}

export function isLocal(study: string): boolean {
  return ofStudy(study).length > 0;
}

/** All local studies as a search would find them. */
export function localStudy(study: string): DataSet | undefined {
  return ofStudy(study)[0]?.data;
}

/** One data set a series, as a search would find it, by Series Number. */
export function localSeries(study: string): DataSet[] {
  const series = new Map<string, DataSet>();
  for (const { data } of ofStudy(study)) {
    const uid = text(data, tags.SeriesInstanceUID);
    const known = series.get(uid);
    const count = (number(known, tags.NumberOfSeriesRelatedInstances) ?? 0) + 1;
    series.set(uid, {
      ...(known ?? data),
      [tags.NumberOfSeriesRelatedInstances]: { vr: "IS", Value: [count] },
    });
  }
  const order = (data: DataSet) => number(data, tags.SeriesNumber) ?? Infinity;
  return [...series.values()].sort((a, b) => order(a) - order(b));
}

export function localMetadata(study: string, series: string): DataSet[] {
  return ofStudy(study)
    .map(({ data }) => data)
    .filter((data) => text(data, tags.SeriesInstanceUID) === series);
}

export function localFile(instanceUID: string): File | undefined {
  return instances.get(instanceUID)?.file;
}

/** A frame's bytes, native little endian; undefined for what is not local. Throws where they cannot be decoded here. */
export async function localFrame(
  frame: Frame,
): Promise<{ bytes: Uint8Array; photometric?: string } | undefined> {
  const instance = instances.get(frame.instanceUID);
  if (!instance) return undefined;
  const { pixels, transferSyntax } = instance;
  if (!pixels) throw new Error("The file has no pixels.");
  if (pixels.native) return { bytes: nativeFrame(pixels.native, frame, transferSyntax) };
  const encoded = encodedFrame(pixels, frame, number(instance.data, tags.NumberOfFrames) ?? 1);
  if (transferSyntax === "1.2.840.10008.1.2.5") return { bytes: decodeRle(encoded, frame) };
  if (decodable.has(transferSyntax)) {
    const { bytes, photometric } = await decoder.decode(frame, transferSyntax, encoded);
    return { bytes, photometric: frame.samplesPerPixel === 3 ? photometric : undefined };
  }
  throw new Error(
    `Images of the transfer syntax ${transferSyntax} are decoded by the archive: store the files to see them.`,
  );
}

function nativeFrame(all: Uint8Array, frame: Frame, transferSyntax: string): Uint8Array {
  const { rows, columns, samplesPerPixel, bitsAllocated, photometric } = frame;
  const samples = photometric === "YBR_FULL_422" ? 2 : samplesPerPixel;
  const size = Math.ceil((rows * columns * samples * bitsAllocated) / 8);
  const bytes = all.subarray((frame.number - 1) * size, frame.number * size);
  if (transferSyntax !== "1.2.840.10008.1.2.2" || bitsAllocated !== 16) return bytes;
  const swapped = bytes.slice();
  for (let i = 0; i + 1 < swapped.length; i += 2)
    [swapped[i], swapped[i + 1]] = [swapped[i + 1]!, swapped[i]!];
  return swapped;
}

// By the offset table where there is one; otherwise a fragment is a frame, or all of them one frame (PS3.5 A.4).
function encodedFrame(
  { fragments = [], offsets = [] }: PixelFragments,
  frame: Frame,
  count: number,
): Uint8Array {
  if (count === 1) return joined(fragments);
  if (offsets.length === count) {
    const [from, to] = [offsets[frame.number - 1]!, offsets[frame.number] ?? Infinity];
    let at = 0;
    const own = fragments.filter((fragment) => {
      const inside = at >= from && at < to;
      at += 8 + fragment.length;
      return inside;
    });
    return joined(own);
  }
  const fragment = fragments.length === count ? fragments[frame.number - 1] : undefined;
  if (!fragment) throw new Error("The file does not say where its frames begin.");
  return fragment;
}

function joined(fragments: Uint8Array[]): Uint8Array {
  if (fragments.length === 1) return fragments[0]!;
  const whole = new Uint8Array(fragments.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const fragment of fragments) {
    whole.set(fragment, at);
    at += fragment.length;
  }
  return whole;
}
