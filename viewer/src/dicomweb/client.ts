// The archive as the page sees it: DICOMweb (PS3.18) on the same host, and nothing else.

import { type DataSet, items, number, tags, text } from "../dicom/attributes";
import { makeMultipart, parseMultipart } from "./multipart";

const root = "/dicom-web";

async function answer(url: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, init);
  } catch (error) {
    if ((error as Error).name === "AbortError") throw error;
    throw new Error("The server does not answer. Is it running?");
  }
  if (response.ok) return response;
  const message = (await response.text()).trim();
  throw new Error(message || `The server answered ${response.status} ${response.statusText}`);
}

async function json(url: string, signal?: AbortSignal): Promise<{ data: DataSet[]; response: Response }> {
  const response = await answer(url, { headers: { Accept: "application/dicom+json" }, signal });
  return { data: response.status === 204 ? [] : await response.json(), response };
}

export interface StudySearch {
  filters: Record<string, string>;  // keyword to value
  orderBy: string;                  // "-StudyDate"
  limit: number;
  offset: number;
}

/** The query of a search: names match anywhere, other texts from their beginning. */
export function studyQuery(search: StudySearch): string {
  const parameters = new URLSearchParams();
  for (const [keyword, value] of Object.entries(search.filters)) {
    const trimmed = value.trim();
    if (!trimmed) continue;
    const exact = keyword === "StudyDate" || keyword === "ModalitiesInStudy" || /[*?]/.test(trimmed);
    const anywhere = keyword === "PatientName" || keyword === "StudyDescription";
    parameters.append(keyword, exact ? trimmed : anywhere ? `*${trimmed.replace(/,\s*/g, "^")}*` : `${trimmed}*`);
  }
  parameters.append("limit", String(search.limit));
  parameters.append("offset", String(search.offset));
  if (search.orderBy) parameters.append("orderby", search.orderBy);
  return parameters.toString();
}

export async function searchStudies(search: StudySearch, signal: AbortSignal): Promise<{ studies: DataSet[]; total: number }> {
  const { data, response } = await json(`${root}/studies?${studyQuery(search)}`, signal);
  const total = Number(response.headers.get("X-Total-Count") ?? NaN);
  const more = data.length === search.limit ? 1 : 0;
  return { studies: data, total: Number.isFinite(total) ? total : search.offset + data.length + more };
}

export async function study(uid: string, signal?: AbortSignal): Promise<DataSet | undefined> {
  return (await json(`${root}/studies?StudyInstanceUID=${uid}`, signal)).data[0];
}

export async function seriesOf(study: string, signal?: AbortSignal): Promise<DataSet[]> {
  const { data } = await json(`${root}/studies/${study}/series`, signal);
  const order = (series: DataSet) => number(series, tags.SeriesNumber) ?? Infinity;
  return data.sort((a, b) => order(a) - order(b) || text(a, tags.SeriesInstanceUID).localeCompare(text(b, tags.SeriesInstanceUID)));
}

export async function metadata(study: string, series: string, signal?: AbortSignal): Promise<DataSet[]> {
  return (await json(`${root}/studies/${study}/series/${series}/metadata`, signal)).data;
}

export function thumbnailUrl(study: string, series: string): string {
  return `${root}/studies/${study}/series/${series}/thumbnail`;
}

/** A frame as the server draws it. */
export async function rendered(study: string, series: string, instance: string, frame: number, signal: AbortSignal): Promise<Blob> {
  const url = `${root}/studies/${study}/series/${series}/instances/${instance}/frames/${frame}/rendered`;
  return (await answer(url, { headers: { Accept: "image/png" }, signal })).blob();
}

export interface FrameBytes {
  bytes: Uint8Array;
  photometric?: string;  // of samples that the server decoded
}

const native = "1.2.840.10008.1.2.1";

/** One frame as native little-endian samples, decoded by the server where it is stored compressed. */
export async function frame(study: string, series: string, instance: string, number: number, signal: AbortSignal): Promise<FrameBytes> {
  const url = `${root}/studies/${study}/series/${series}/instances/${instance}/frames/${number}`;
  const accept = `application/octet-stream; transfer-syntax=${native}, multipart/related; type="application/octet-stream"; transfer-syntax=${native}`;
  const response = await answer(url, { headers: { Accept: accept }, signal });
  const type = response.headers.get("Content-Type") ?? "";
  const whole = new Uint8Array(await response.arrayBuffer());
  const bytes = type.startsWith("multipart/") ? parseMultipart(whole, type)[0]?.body : whole;
  if (!bytes) throw new Error("The server's answer holds no frame");
  return { bytes, photometric: response.headers.get("X-Photometric-Interpretation") ?? undefined };
}

export interface StoreResult {
  stored: number;
  failures: string[];
}

export async function store(files: Blob[], signal: AbortSignal): Promise<StoreResult> {
  const { body, contentType } = makeMultipart(files);
  const response = await fetch(`${root}/studies`, {
    method: "POST", body, signal, headers: { "Content-Type": contentType, Accept: "application/dicom+json" },
  });
  if (!(response.headers.get("Content-Type") ?? "").includes("json")) {
    throw new Error((await response.text()).trim() || `The server answered ${response.status}`);
  }
  const report = (await response.json()) as DataSet;
  const failures = items(report, tags.FailedSOPSequence).map((item) =>
    text(item, tags.ErrorComment) || `refused, reason 0x${(number(item, tags.FailureReason) ?? 0).toString(16)}`);
  return { stored: items(report, tags.ReferencedSOPSequence).length, failures };
}
