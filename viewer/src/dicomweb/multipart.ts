// Multipart bodies: RFC 2046 5.1.

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

/** The parts of a body; `contentType` is that of the whole answer. Bodies are views of the same memory. */
export function parseMultipart(bytes: Uint8Array, contentType: string): Part[] {
  const boundary = /boundary="?([^";]+)"?/i.exec(contentType)?.[1];
  if (!boundary) throw new Error("The server's multipart answer names no boundary");
  const encoder = new TextEncoder();
  const delimiter = encoder.encode("--" + boundary);
  const headEnd = encoder.encode("\r\n\r\n");
  const parts: Part[] = [];
  let at = indexOf(bytes, delimiter, 0);
  while (at >= 0) {
    const head = at + delimiter.length;
    if (bytes[head] === 0x2d && bytes[head + 1] === 0x2d) break;
    const body = indexOf(bytes, headEnd, head);
    if (body < 0) break;
    const next = indexOf(bytes, delimiter, body + 4);
    const headers = new TextDecoder().decode(bytes.subarray(head, body));
    const type = /content-type:\s*([^\r\n]+)/i.exec(headers)?.[1] ?? "";
    parts.push({ contentType: type, body: bytes.subarray(body + 4, next < 0 ? bytes.length : next - 2) });
    at = next;
  }
  return parts;
}

/** A multipart/related body of DICOM files, without copying them. */
export function makeMultipart(files: Blob[]): { body: Blob; contentType: string } {
  const boundary = "isocenter-" + crypto.getRandomValues(new Uint32Array(4)).join("");
  const parts: BlobPart[] = [];
  for (const file of files) parts.push(`--${boundary}\r\nContent-Type: application/dicom\r\n\r\n`, file, "\r\n");
  parts.push(`--${boundary}--\r\n`);
  return { body: new Blob(parts), contentType: `multipart/related; type="application/dicom"; boundary=${boundary}` };
}
