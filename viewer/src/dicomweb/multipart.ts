// Multipart bodies: RFC 2046 5.1.

import { takeBuffer } from "./buffers";

function indexOf(bytes: Uint8Array, wanted: Uint8Array, from: number): number {
  const first = wanted[0]!;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let matched = 1;
    while (matched < wanted.length && bytes[at + matched] === wanted[matched]) ++matched;
    if (matched === wanted.length) return at;
  }
  return -1;
}

export interface Part {
  contentType: string;
  body: Uint8Array;
}

const utf8 = new TextEncoder();
const headEnd = utf8.encode("\r\n\r\n");

function contentTypeOf(head: Uint8Array): string {
  return (
    /^content-type:[ \t]*(.+?)[ \t]*$/im.exec(
      new TextDecoder().decode(head).replace(/\r\n/g, "\n"),
    )?.[1] ?? ""
  );
}

/**
 * The parts of a body; `contentType` is that of the whole answer. Bodies are views of the same
 * memory.
 */
export function parseMultipart(bytes: Uint8Array, contentType: string): Part[] {
  const boundary = /;\s*boundary=(?:"([^"]+)"|([^";\s]+))/i.exec(contentType);
  if (!boundary) throw new Error("The server's multipart answer names no boundary.");
  const delimiter = utf8.encode("--" + (boundary[1] ?? boundary[2]));
  // A delimiter begins a line; the line break before it belongs to it.
  const between = utf8.encode("\r\n--" + (boundary[1] ?? boundary[2]));
  const parts: Part[] = [];
  let at = indexOf(bytes, delimiter, 0) + delimiter.length;
  while (at >= delimiter.length && !(bytes[at] === 0x2d && bytes[at + 1] === 0x2d)) {
    // Without a header the blank line is the end of the delimiter's own line.
    const head = indexOf(bytes, headEnd, at);
    if (head < 0) break;
    const next = indexOf(bytes, between, head + 2);
    if (next < 0) throw new Error("The server's multipart answer is cut off.");
    parts.push({
      contentType: contentTypeOf(bytes.subarray(at, head)),
      body: bytes.subarray(head + 4, next),
    });
    at = next + between.length;
  }
  return parts;
}

/** A part of an answer that is read while it comes; its body is memory of its own. */
export interface StreamedPart {
  contentType: string;
  headers: Map<string, string>; // by names in small letters
  body: Uint8Array;
}

const mostHead = 16384;

function headersOf(head: Uint8Array): Map<string, string> {
  const lines = new TextDecoder().decode(head).split("\r\n");
  return new Map(
    lines.flatMap((line): [string, string][] => {
      const colon = line.indexOf(":");
      return colon > 0 ? [[line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()]] : [];
    }),
  );
}

/** Takes a body in pieces, and tells of its parts as they are complete. Each must say its Content-Length. */
export class PartReader {
  private head = new Uint8Array(0); // a delimiter and headers that are not complete yet
  private part: StreamedPart | undefined;
  private filled = 0;

  constructor(private complete: (part: StreamedPart) => void) {}

  take(bytes: Uint8Array): void {
    let at = 0;
    while (at < bytes.length) {
      if (!this.part) at = this.takeHead(bytes, at);
      if (this.part) at = this.takeBody(this.part, bytes, at);
    }
  }

  private takeHead(bytes: Uint8Array, at: number): number {
    const before = this.head.length;
    const more = bytes.subarray(at, at + mostHead);
    const head = new Uint8Array(before + more.length);
    head.set(this.head);
    head.set(more, before);
    const end = indexOf(head, headEnd, Math.max(0, before - 3));
    if (end < 0) {
      if (head.length > mostHead) throw new Error("The server's multipart answer has no headers.");
      this.head = head;
      return at + more.length;
    }
    const headers = headersOf(head.subarray(0, end));
    const length = Number(headers.get("content-length") ?? NaN);
    if (!Number.isSafeInteger(length))
      throw new Error("The server's multipart answer does not say how long its parts are.");
    this.head = new Uint8Array(0);
    this.filled = 0;
    const contentType = headers.get("content-type") ?? "";
    this.part = { contentType, headers, body: takeBuffer(length) };
    return at + end + headEnd.length - before;
  }

  private takeBody(part: StreamedPart, bytes: Uint8Array, at: number): number {
    const count = Math.min(part.body.length - this.filled, bytes.length - at);
    part.body.set(bytes.subarray(at, at + count), this.filled);
    this.filled += count;
    if (this.filled === part.body.length) {
      this.part = undefined;
      this.complete(part);
    }
    return at + count;
  }
}

/** The parts of an answer while it comes; see PartReader. */
export async function readParts(
  response: Response,
  complete: (part: StreamedPart) => void,
): Promise<void> {
  const reader = new PartReader(complete);
  const body = response.body!;
  const stream = bytesOf(body);
  if (!stream) {
    const chunks = body.getReader();
    for (;;) {
      const { done, value } = await chunks.read();
      if (done) return;
      reader.take(value);
    }
  }
  // All pieces come into the same memory.
  let piece = new Uint8Array(pieceSize);
  for (;;) {
    const { done, value } = await stream.read(piece);
    if (done || !value) return;
    reader.take(value);
    piece = new Uint8Array(value.buffer);
  }
}

const pieceSize = 262144;

// Not every browser gives the body of an answer so.
function bytesOf(body: ReadableStream<Uint8Array>): ReadableStreamBYOBReader | undefined {
  try {
    return body.getReader({ mode: "byob" });
  } catch {
    return undefined;
  }
}

/** A multipart/related body of DICOM files; they are not copied. */
export function makeMultipart(files: Blob[]): { body: Blob; contentType: string } {
  const boundary = "isocenter-" + crypto.getRandomValues(new Uint32Array(4)).join("-");
  const parts: BlobPart[] = [];
  for (const file of files)
    parts.push(`--${boundary}\r\nContent-Type: application/dicom\r\n\r\n`, file, "\r\n");
  parts.push(`--${boundary}--\r\n`);
  return {
    body: new Blob(parts),
    contentType: `multipart/related; type="application/dicom"; boundary=${boundary}`,
  };
}
