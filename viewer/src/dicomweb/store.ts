// STOW-RS (PS3.18 10.5): files into the archive.

import { type DataSet, items, number, tags, text } from "../dicom/attributes";
import { root } from "./client";
import { failureMessage } from "./http";
import { makeMultipart } from "./multipart";

export interface Candidate {
  file: File;
  /** From the File Meta Information; undefined where there is none to be seen. */
  instanceUID?: string;
}

export interface Failure {
  name: string;
  reason: string;
}

export interface StoreOutcome {
  stored: number;
  failures: Failure[];
}

const beginning = 1024;

/** Looks at the first bytes of a file; undefined if it is no DICOM file (PS3.10 7.1). */
export async function examine(file: File): Promise<Candidate | undefined> {
  const bytes = new Uint8Array(await file.slice(0, beginning).arrayBuffer());
  const head = new TextDecoder("latin1").decode(bytes);
  if (head.slice(128, 132) !== "DICM") {
    // Old files have neither preamble nor meta information and begin with group 0008 or 0002.
    const old = bytes.length > 8 && (bytes[0] === 8 || bytes[0] === 2) && bytes[1] === 0;
    return old ? { file } : undefined;
  }
  // (0002,0003) Media Storage SOP Instance UID, explicit VR: tag, "UI", length, value.
  const found = /\x02\x00\x03\x00UI[^]{2}([0-9.]{1,64})/.exec(head);
  return { file, instanceUID: found?.[1] };
}

/** The reasons of PS3.4 table GG.4-1 and PS3.7 annex C, for people. */
export function reasonText(code: number): string {
  if (code === 0x0110) return "The server could not process it.";
  if (code === 0x0122) return "The server does not take this kind of object.";
  if (code >> 8 === 0xa7) return "The server has no space left.";
  if (code >> 8 === 0xa9)
    return "It does not match its SOP class, or another instance with the same UID is stored.";
  if (code >> 12 === 0xc) return "It cannot be read as a DICOM file.";
  return `The server refused it (reason ${code.toString(16).padStart(4, "0").toUpperCase()}).`;
}

/** Says of each file of a request what became of it, from the server's report (PS3.18 10.5.3). */
export function readReport(report: DataSet, sent: Candidate[]): StoreOutcome {
  const uids = (sequence: string) =>
    items(report, sequence).map((item) => text(item, tags.ReferencedSOPInstanceUID));
  const stored = new Set(uids(tags.ReferencedSOPSequence));
  const failed = items(report, tags.FailedSOPSequence);
  // Failures do not always say which instance they are about; those that are not among the stored
  // ones, then, in order.
  const missing = sent.filter(({ instanceUID }) => !instanceUID || !stored.has(instanceUID));
  const failures = failed.map((item, index): Failure => {
    const uid = text(item, tags.ReferencedSOPInstanceUID);
    const named = sent.find(({ instanceUID }) => uid && instanceUID === uid);
    const file = named ?? (missing.length === failed.length ? missing[index] : undefined);
    const reason =
      text(item, tags.ErrorComment) || reasonText(number(item, tags.FailureReason) ?? 0);
    return { name: file?.file.webkitRelativePath || file?.file.name || uid || "A file", reason };
  });
  return { stored: items(report, tags.ReferencedSOPSequence).length, failures };
}

/**
 * Sends files in one request. `progress` is told how many bytes of it are on their way. Throws as
 * fetch does.
 */
export function store(
  candidates: Candidate[],
  progress: (bytes: number) => void,
  signal: AbortSignal,
): Promise<StoreOutcome> {
  const { body, contentType } = makeMultipart(candidates.map(({ file }) => file));
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest(); // fetch does not tell how an upload goes on
    request.open("POST", `${root}/studies`);
    request.setRequestHeader("Content-Type", contentType);
    request.setRequestHeader("Accept", "application/dicom+json");
    request.upload.onprogress = (event) => progress(event.loaded);
    request.onerror = () => reject(new Error("The server does not answer."));
    request.onabort = () => reject(new DOMException("Given up", "AbortError"));
    request.onload = () => {
      const isReport = (request.getResponseHeader("Content-Type") ?? "").includes("dicom+json");
      if (isReport) resolve(readReport(JSON.parse(request.responseText), candidates));
      else reject(new Error(failureMessage(request.status, request.responseText)));
    };
    signal.addEventListener("abort", () => request.abort());
    if (signal.aborted) reject(new DOMException("Given up", "AbortError"));
    else request.send(body);
  });
}
