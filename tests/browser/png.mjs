// PNG of 8 bits, grey or RGB, as `dicom render` writes it (ISO/IEC 15948), to RGBA.

import { inflateSync } from "node:zlib";

function paeth(a, b, c) {
  const p = a + b - c;
  const [pa, pb, pc] = [Math.abs(p - a), Math.abs(p - b), Math.abs(p - c)];
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c;
}

const filters = [() => 0, (a) => a, (_, b) => b, (a, b) => (a + b) >> 1, paeth];

function unfilter(packed, width, height, components) {
  const line = width * components;
  const samples = new Uint8Array(line * height);
  for (let y = 0; y < height; ++y) {
    const filter = filters[packed[y * (line + 1)]];
    for (let x = 0; x < line; ++x) {
      const at = y * line + x;
      const left = x >= components ? samples[at - components] : 0;
      const above = y > 0 ? samples[at - line] : 0;
      const corner = x >= components && y > 0 ? samples[at - line - components] : 0;
      samples[at] = packed[y * (line + 1) + 1 + x] + filter(left, above, corner);
    }
  }
  return samples;
}

export function decodePng(file) {
  let header;
  const data = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    const type = file.toString("latin1", at + 4, at + 8);
    const body = file.subarray(at + 8, at + 8 + length);
    if (type === "IHDR") header = body;
    if (type === "IDAT") data.push(body);
    at += 12 + length;
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const components = { 0: 1, 2: 3 }[header[9]];
  if (header[8] !== 8 || !components || header[12] !== 0)
    throw new Error("an unexpected kind of PNG");
  const samples = unfilter(inflateSync(Buffer.concat(data)), width, height, components);
  const rgba = new Uint8Array(width * height * 4).fill(255);
  for (let i = 0; i < width * height; ++i) {
    for (let c = 0; c < 3; ++c)
      rgba[4 * i + c] = samples[i * components + (components === 3 ? c : 0)];
  }
  return { width, height, data: rgba };
}
