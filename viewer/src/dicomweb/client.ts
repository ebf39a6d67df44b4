// The archive as the page sees it: DICOMweb (PS3.18) on the host that the page came from, and
// nothing else.

import { type DataSet, number, tags, text } from "../dicom/attributes";
import type { Frame } from "../dicom/frame";
import {
  isLocal,
  localFile,
  localFrame,
  localMetadata,
  localSeries,
  localStudy,
} from "../local/local_files";
import { HttpError, request } from "./http";
import { makeMultipart, parseMultipart, readParts } from "./multipart";
import { type StudySearch, studyQuery } from "./query";

export const root = "/dicom-web";

async function json(
  url: string,
  signal?: AbortSignal,
): Promise<{ data: DataSet[]; response: Response }> {
  const response = await request(url, { headers: { Accept: "application/dicom+json" }, signal });
  const body = response.status === 204 ? "" : await response.text();
  return { data: body ? JSON.parse(body) : [], response };
}

export interface FoundStudies {
  studies: DataSet[];
  total: number;
  exact: boolean; // false: there are at least `total`
}

export async function searchStudies(
  search: StudySearch,
  signal: AbortSignal,
): Promise<FoundStudies> {
  const { data, response } = await json(`${root}/studies?${studyQuery(search)}`, signal);
  const studies = data.slice(0, search.limit);
  const told = response.headers.get("X-Total-Count");
  if (told !== null) return { studies, total: Number(told), exact: true };
  const more = studies.length === search.limit;
  return { studies, total: search.offset + studies.length + (more ? 1 : 0), exact: !more };
}

export async function findStudy(uid: string, signal?: AbortSignal): Promise<DataSet | undefined> {
  if (isLocal(uid)) return localStudy(uid);
  return (await json(`${root}/studies?StudyInstanceUID=${uid}`, signal)).data[0];
}

const mostStudies = 500; // of a patient

/** The newest first. */
export async function studiesOfPatient(id: string, signal: AbortSignal): Promise<DataSet[]> {
  // What stands for other characters in a key stands for itself in an ID.
  const key = id.replace(/[*?\\]/g, "?");
  const query = new URLSearchParams({ PatientID: key, limit: String(mostStudies) });
  const { data } = await json(`${root}/studies?${query}&includefield=StudyDescription`, signal);
  return data
    .filter((study) => text(study, tags.PatientID) === id)
    .sort((a, b) => text(b, tags.StudyDate).localeCompare(text(a, tags.StudyDate)));
}

/** All studies of the patient that a study is of; none without a Patient ID. */
export async function searchPriors(of: DataSet, signal: AbortSignal): Promise<DataSet[]> {
  const id = text(of, tags.PatientID);
  if (!id || isLocal(text(of, tags.StudyInstanceUID))) return [];
  return studiesOfPatient(id, signal);
}

/** By Series Number. */
export async function seriesOf(study: string, signal?: AbortSignal): Promise<DataSet[]> {
  if (isLocal(study)) return localSeries(study);
  const { data } = await json(
    `${root}/studies/${study}/series?includefield=SeriesDescription`,
    signal,
  );
  const order = (series: DataSet) => number(series, tags.SeriesNumber) ?? Infinity;
  const uid = (series: DataSet) => text(series, tags.SeriesInstanceUID);
  return data.sort((a, b) =>
    order(a) === order(b) ? uid(a).localeCompare(uid(b)) : order(a) - order(b),
  );
}

function seriesUrl(study: string, series: string): string {
  return `${root}/studies/${study}/series/${series}`;
}

function frameUrl(frame: Frame): string {
  return `${seriesUrl(frame.studyUID, frame.seriesUID)}/instances/${frame.instanceUID}/frames/${frame.number}`;
}

export async function metadata(
  study: string,
  series: string,
  signal?: AbortSignal,
): Promise<DataSet[]> {
  if (isLocal(study)) return localMetadata(study, series);
  return (await json(`${seriesUrl(study, series)}/metadata`, signal)).data;
}

/** All elements of one instance, of which some are known; undefined for what is not in the archive. */
export async function instanceMetadata(of: DataSet): Promise<DataSet | undefined> {
  const study = text(of, tags.StudyInstanceUID);
  if (isLocal(study)) return undefined;
  const url = seriesUrl(study, text(of, tags.SeriesInstanceUID));
  const instance = text(of, tags.SOPInstanceUID);
  return (await json(`${url}/instances/${instance}/metadata`)).data[0];
}

/** Pictures of a series, the best one first: not every archive makes thumbnails. */
export function thumbnailUrls(study: string, series: string): string[] {
  if (isLocal(study)) return [];
  return [`${seriesUrl(study, series)}/thumbnail`, `${seriesUrl(study, series)}/rendered`];
}

const native = "1.2.840.10008.1.2.1";
const acceptFrames =
  `multipart/related; type="application/octet-stream"; transfer-syntax=${native}; q=0.9, ` +
  `application/octet-stream; transfer-syntax=${native}`;

// The bytes of an answer, and of multipart ones the first part.
async function octets(response: Response): Promise<Uint8Array> {
  const type = response.headers.get("Content-Type") ?? "";
  const whole = new Uint8Array(await response.arrayBuffer());
  if (!type.startsWith("multipart/")) return whole;
  const [part] = parseMultipart(whole, type);
  if (!part) throw new Error("The server's answer is empty.");
  return part.body;
}

export interface FrameBytes {
  bytes: Uint8Array;
  /** What they are compressed by; undefined: native. */
  transferSyntax?: string;
  /** Whether `bytes` are all of their memory, which can be used again (buffers.ts). */
  own?: boolean;
  photometric?: string; // of samples that the server decoded
}

/**
 * One frame as native little-endian samples; the server decodes those that are stored compressed.
 */
export async function frame(
  which: Frame,
  signal: AbortSignal,
  urgent: boolean,
): Promise<FrameBytes> {
  const local = await localFrame(which);
  if (local) return local;
  const headers = { Accept: acceptFrames };
  const response = await request(frameUrl(which), {
    headers,
    signal,
    priority: urgent ? "high" : "low",
  });
  const photometric = response.headers.get("X-Photometric-Interpretation") ?? undefined;
  return { bytes: await octets(response), photometric };
}

/** The same, as it is stored if the page decodes that, or as HTJ2K: fewer bytes for slow networks. Of no local study. */
export async function smallFrame(
  which: Frame,
  signal: AbortSignal,
  urgent: boolean,
): Promise<FrameBytes> {
  let found: FrameBytes | undefined;
  const one = (_: Frame, bytes: FrameBytes | undefined) => (found = bytes);
  await frames([which], "small", signal, one, urgent ? "high" : "low");
  return found ?? frame(which, signal, urgent);
}

/** Every so manyth column and row of a frame: for slow networks. It is of no local study. */
export async function reducedFrame(
  which: Frame,
  by: number,
  signal: AbortSignal,
): Promise<FrameBytes> {
  const url = `${frameUrl(which)}/reduced?by=${by}`;
  const response = await request(url, { signal, priority: "high" });
  const photometric = response.headers.get("X-Photometric-Interpretation") ?? undefined;
  return { bytes: new Uint8Array(await response.arrayBuffer()), photometric };
}

// Frames that follow one another in an instance are named together: "UID:1-8".
function frameList(frames: readonly Frame[]): string {
  const runs: { uid: string; first: number; last: number }[] = [];
  for (const { instanceUID: uid, number: at } of frames) {
    const run = runs.at(-1);
    if (run?.uid === uid && at === run.last + 1) run.last = at;
    else runs.push({ uid, first: at, last: at });
  }
  return runs.map(({ uid, first, last }) => `of=${uid}:${first}-${last}`).join("&");
}

/**
 * Several frames of a series in one answer, each told as it comes; `undefined` for one that the server could not make.
 * Native samples; or, "stored", what the page decodes as it is stored, and "small" the rest as HTJ2K. They are of no
 * local study.
 */
export async function frames(
  which: readonly Frame[],
  as: "native" | "stored" | "small",
  signal: AbortSignal,
  come: (frame: Frame, bytes: FrameBytes | undefined) => void,
  priority: RequestPriority = "low",
): Promise<void> {
  const [{ studyUID, seriesUID }] = which as [Frame];
  const url = `${seriesUrl(studyUID, seriesUID)}/frames?as=${as}&${frameList(which)}`;
  const response = await request(url, { signal, priority });
  let next = 0;
  await readParts(response, ({ contentType, headers, body }) => {
    const frame = which[next++];
    if (!frame) return;
    const photometric = headers.get("x-photometric-interpretation");
    if (contentType.startsWith("text/")) return come(frame, undefined);
    const named = /transfer-syntax="?([0-9.]+)/.exec(contentType)?.[1];
    const transferSyntax = named === native ? undefined : named;
    come(frame, { bytes: body, photometric, transferSyntax, own: !transferSyntax });
  });
  if (next < which.length) throw new Error("The server's answer is cut off.");
}

/** One frame as a picture that the server drew. */
export async function rendered(which: Frame, signal: AbortSignal): Promise<Blob> {
  return (
    await request(`${frameUrl(which)}/rendered`, { headers: { Accept: "image/png" }, signal })
  ).blob();
}

/**
 * What a BulkDataURI in the metadata of a series refers to. It is asked from our own host,
 * whatever it names.
 */
export async function bulkData(
  uri: string,
  of: Pick<Frame, "studyUID" | "seriesUID">,
  signal: AbortSignal,
): Promise<Uint8Array> {
  const base = new URL(`${seriesUrl(of.studyUID, of.seriesUID)}/metadata`, location.href);
  const { pathname, search } = new URL(uri, base);
  const accept =
    'multipart/related; type="application/octet-stream"; q=0.9, application/octet-stream';
  return octets(await request(pathname + search, { headers: { Accept: accept }, signal }));
}

/** Where a browser finds the video of an instance (PS3.18 8.3.3.1). */
export function videoUrl(data: DataSet): string {
  const of = [tags.StudyInstanceUID, tags.SeriesInstanceUID, tags.SOPInstanceUID];
  const [study = "", series = "", instance] = of.map((tag) => text(data, tag));
  return `${seriesUrl(study, series)}/instances/${instance}/rendered?accept=video/*`;
}

/** Stores one file that the page has made. Throws with the server's reason. */
export async function storeFile(file: Uint8Array<ArrayBuffer>): Promise<void> {
  const { body, contentType } = makeMultipart([new Blob([file])]);
  const headers = { "Content-Type": contentType, Accept: "application/dicom+json" };
  await request(`${root}/studies`, { method: "POST", headers, body });
}

/** The DICOM file of an instance, as it is stored. */
export async function instanceFile(
  of: Pick<Frame, "studyUID" | "seriesUID" | "instanceUID">,
): Promise<Blob> {
  const local = localFile(of.instanceUID);
  if (local) return local;
  const url = `${seriesUrl(of.studyUID, of.seriesUID)}/instances/${of.instanceUID}`;
  const headers = { Accept: "application/dicom; transfer-syntax=*" };
  return (await request(url, { headers })).blob();
}

export function isNotAcceptable(error: unknown): boolean {
  return error instanceof HttpError && (error.status === 406 || error.status === 415);
}
