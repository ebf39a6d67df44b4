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

const utf8 = new TextEncoder();

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
  const headEnd = utf8.encode("\r\n\r\n");
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
