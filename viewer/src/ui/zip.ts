// ZIP archives without compression (APPNOTE 6.3: local headers, central directory), from files that are not copied.

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; ++bit) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = crcTable[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

export interface ZipEntry {
  name: string; // with folders, as "series/image.dcm"
  content: Blob;
}

const utf8Names = 0x0800;
const most = 0xffffffff; // beyond that a ZIP needs other headers

function header(
  signature: number,
  fields: [size: 2 | 4, value: number][],
): Uint8Array<ArrayBuffer> {
  const size = 4 + fields.reduce((sum, [bytes]) => sum + bytes, 0);
  const view = new DataView(new ArrayBuffer(size));
  view.setUint32(0, signature, true);
  let at = 4;
  for (const [bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += bytes;
  }
  return new Uint8Array(view.buffer);
}

/** Throws where the archive would be larger than 4 GB or have more than 65,535 files. */
export async function zip(entries: readonly ZipEntry[]): Promise<Blob> {
  const parts: BlobPart[] = [];
  const directory: BlobPart[] = [];
  let offset = 0;
  let directorySize = 0;
  for (const { name, content } of entries) {
    const nameBytes = new TextEncoder().encode(name);
    const crc = crc32(new Uint8Array(await content.arrayBuffer()));
    // Version, flags, no compression, no time, sum, sizes, lengths of name and extra field.
    const common: [2 | 4, number][] = [
      [2, 20],
      [2, utf8Names],
      [2, 0],
      [2, 0],
      [2, 0x21],
      [4, crc],
      [4, content.size],
      [4, content.size],
      [2, nameBytes.length],
      [2, 0],
    ];
    const local = header(0x04034b50, common);
    const central = header(0x02014b50, [
      [2, 20],
      ...common,
      [2, 0],
      [2, 0],
      [2, 0],
      [4, 0],
      [4, offset],
    ]);
    parts.push(local, nameBytes, content);
    directory.push(central, nameBytes);
    offset += local.length + nameBytes.length + content.size;
    directorySize += central.length + nameBytes.length;
    if (offset > most || entries.length > 0xffff)
      throw new Error("This is more than one ZIP file holds: export series by series.");
  }
  const count = entries.length;
  const end = header(0x06054b50, [
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, directorySize],
    [4, offset],
    [2, 0],
  ]);
  return new Blob([...parts, ...directory, end], { type: "application/zip" });
}
