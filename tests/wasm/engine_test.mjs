#!/usr/bin/env node
// The engine in WebAssembly against the command: samples of every frame equal those of `dicom convert`, pictures those of
// `dicom render`; so do those of a frame that comes alone, by the module that the page has.
// Usage: engine_test.mjs DICOM ENGINE.mjs ISOCENTER.wasm ISOCENTER_FRAMES.wasm [FILE|FOLDER...]
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import zlib from "node:zlib";
import { pathToFileURL } from "node:url";

const [command, script, wasm, framesWasm, ...given] = process.argv.slice(2);
const { createEngine } = await import(pathToFileURL(path.resolve(script)).href);
const [module, framesModule] = await Promise.all([wasm, framesWasm].map((file) => WebAssembly.compile(fs.readFileSync(file))));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), "isocenter-wasm-"));
let failures = 0;
const counts = {};
function check(holds, what) {
  if (!holds) console.log(`FAIL  ${what}`);
  if (!holds) ++failures;
}

function run(...words) {
  try {
    return execFileSync(command, words, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"], maxBuffer: 1 << 30 });
  } catch {
    return null;
  }
}

// An 8-bit PNG without a palette, as `dicom render` writes it.
function readPng(file) {
  const bytes = fs.readFileSync(file);
  let at = 8;
  const parts = [];
  let width, height, components;
  while (at < bytes.length) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    if (type === "IHDR") {
      width = bytes.readUInt32BE(at + 8);
      height = bytes.readUInt32BE(at + 12);
      components = bytes[at + 17] === 0 ? 1 : 3;
    }
    if (type === "IDAT") parts.push(bytes.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const raw = zlib.inflateSync(Buffer.concat(parts));
  const row = width * components;
  const samples = new Uint8Array(row * height);
  for (let y = 0; y < height; ++y) {
    const filter = raw[y * (row + 1)];
    for (let x = 0; x < row; ++x) {
      const left = x >= components ? samples[y * row + x - components] : 0;
      const up = y > 0 ? samples[(y - 1) * row + x] : 0;
      const corner = x >= components && y > 0 ? samples[(y - 1) * row + x - components] : 0;
      const p = left + up - corner;
      const [pa, pb, pc] = [Math.abs(p - left), Math.abs(p - up), Math.abs(p - corner)];
      const paeth = pa <= pb && pa <= pc ? left : pb <= pc ? up : corner;
      const predicted = [0, left, up, (left + up) >> 1, paeth][filter];
      samples[y * row + x] = raw[y * (row + 1) + 1 + x] + predicted;
    }
  }
  return { width, height, components, samples };
}

function largestDifference(one, other) {
  if (one.length !== other.length) return Infinity;
  let largest = 0;
  for (let i = 0; i < one.length; ++i) largest = Math.max(largest, Math.abs(Number(one[i]) - Number(other[i])));
  return largest;
}

const attributes = { rows: "00280010", columns: "00280011", samplesPerPixel: "00280002", bitsAllocated: "00280100",
  bitsStored: "00280101", highBit: "00280102", isSigned: "00280103", planar: "00280006", photometric: "00280004" };

// The first frame by what metadata say of it, and its codestream: what the page's workers are given.
function decodeAlone(engine, file, syntax) {
  const told = JSON.parse(run("json", file));
  const description = Object.fromEntries(Object.entries(attributes).map(([name, tag]) => [name, told[tag]?.Value?.[0]]));
  const frame = path.join(folder, "frame.bin");
  fs.rmSync(frame, { force: true });
  if (run("extract", file, "-o", frame, "--frame", "1", "-q") === null) return null;
  const image = engine.openFrame(description, syntax, fs.readFileSync(frame));
  const decoded = image.decode(0);
  image.close();
  return decoded;
}

// What the engine leaves to others.
const absent = /\.4\.1[01]\d$/; // JPEG XL, videos

async function judge(file) {
  const engine = await createEngine(module);
  let image;
  try {
    image = engine.openFile(fs.readFileSync(file));
  } catch {
    return "unread";
  }
  const head = fs.readFileSync(file).subarray(0, 4096).toString("latin1");
  const syntax = head.match(/\x02\0\x10\0UI..([\d.]+)/s)?.[1] ?? "?";
  // 8-bit JPEG is libjpeg's in the command: components of both are within one of the exact transform, colours within three.
  const tolerance = /\.4\.(50|51|53|55)$/.test(syntax) ? 3 : 0;
  let samples;
  try {
    samples = image.decode(0);
  } catch (error) {
    if (/do not hold|ends early|truncated/.test(error.message)) return "unread";
    if (error.message.includes("WebAssembly")) return absent.test(syntax) ? "absent" : `FAIL ${error.message}`;
    return run("convert", file, "-o", path.join(folder, "x.dcm"), "--to", "explicit", "-q") === null ? "unread" : `FAIL ${error.message}`;
  }
  const native = path.join(folder, "native.dcm");
  fs.rmSync(native, { force: true });
  run("convert", file, "-o", native, "--to", "explicit", "-q");
  if (fs.existsSync(native)) {
    const other = (await createEngine(module)).openFile(fs.readFileSync(native)).decode(0);
    const difference = largestDifference(samples.samples, other.samples);
    check(difference <= tolerance, `${file}: samples differ by ${difference}`);
    if (/\.4\.([5789]|20)\d$/.test(syntax)) {
      const alone = decodeAlone(await createEngine(framesModule), file, syntax);
      if (alone !== null) counts.alone = (counts.alone ?? 0) + 1;
      check(alone === null || (alone.photometric === samples.photometric && largestDifference(alone.samples, samples.samples) === 0), `${file}: a frame alone is another`);
    }
  }
  const png = path.join(folder, "picture.png");
  fs.rmSync(png, { force: true });
  if (run("render", file, "-o", png, "-q") !== null && fs.existsSync(png)) {
    const expected = readPng(png);
    const picture = image.render(0);
    check(picture.width === expected.width && picture.height === expected.height && picture.components === expected.components, `${file}: shape`);
    const difference = largestDifference(picture.samples, expected.samples);
    // A window widens what differs by one; colours have none.
    check(tolerance > 0 && picture.components === 1 ? true : difference <= tolerance, `${file}: pictures differ by ${difference}`);
    if (samples.samplesPerPixel === 1 && samples.samples.BYTES_PER_ELEMENT === 2 && picture.components === 1 && tolerance === 0) {
      const table = image.table(0);
      const bits = new Uint16Array(samples.samples.buffer);
      check(picture.samples.every((value, i) => value === table[bits[i]]) || /Overlay|Shutter/.test(run("dump", file) ?? ""), `${file}: the table is the picture's`);
    }
  }
  image.close();
  return syntax;
}

function files(place) {
  if (!fs.statSync(place).isDirectory()) return [place];
  return fs.readdirSync(place).sort().flatMap((name) => files(path.join(place, name)));
}

// An image of noise over a slope, written as text that `dicom make` reads.
function make(name, { rows, columns, samplesPerPixel = 1, bitsAllocated, bitsStored, isSigned = false, photometric = "MONOCHROME2" }) {
  const samples = new (bitsAllocated > 8 ? Uint16Array : Uint8Array)(rows * columns * samplesPerPixel);
  const all = 2 ** bitsStored;
  let seed = 1;
  for (let i = 0; i < samples.length; ++i) {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    const value = Math.floor((i / samples.length) * all * 0.9 + ((seed >>> 16) % Math.ceil(all / 16))) % all;
    samples[i] = isSigned ? value - all / 2 : value;
  }
  fs.writeFileSync(path.join(folder, "pixels.raw"), new Uint8Array(samples.buffer));
  const words = { SOPClassUID: "SecondaryCaptureImageStorage", SOPInstanceUID: "uid()", SamplesPerPixel: samplesPerPixel,
    PhotometricInterpretation: photometric, Rows: rows, Columns: columns, BitsAllocated: bitsAllocated, BitsStored: bitsStored,
    HighBit: bitsStored - 1, PixelRepresentation: isSigned ? 1 : 0, PixelData: "@pixels.raw" };
  if (samplesPerPixel > 1) words.PlanarConfiguration = 0;
  const text = path.join(folder, "image.txt");
  fs.writeFileSync(text, Object.entries(words).map(([word, value]) => `${word} = ${value}\n`).join(""));
  const made = path.join(folder, `${name}.dcm`);
  check(run("make", text, "-o", made) !== null, `${name} is made`);
  return made;
}

function converted(seed, syntax) {
  const made = path.join(folder, `${path.basename(seed, ".dcm")}-${syntax}.dcm`);
  return run("convert", seed, "-o", made, "--to", syntax, "-q") === null ? [] : [made];
}

// Whatever was given, or the files that Debian's pydicom ships, and each of some syntaxes that the engine decodes by itself;
// images of all kinds of samples in those that the page decodes.
const shipped = "/usr/lib/python3/dist-packages/pydicom/data/test_files";
const sources = (given.length > 0 ? given : [shipped].filter((place) => fs.existsSync(place))).flatMap(files);
const seed = sources.find((file) => file.endsWith("CT_small.dcm"));
for (const syntax of seed ? ["RLELossless", "JPEGLosslessSV1", "DeflatedImageFrameCompression", "deflated", "JPEGExtended12Bit"] : [])
  sources.push(...converted(seed, syntax));
const kinds = {
  "grey-8": { rows: 61, columns: 83, bitsAllocated: 8, bitsStored: 8 },
  "grey-8-signed": { rows: 61, columns: 83, bitsAllocated: 8, bitsStored: 8, isSigned: true },
  "grey-8-in-16": { rows: 61, columns: 83, bitsAllocated: 16, bitsStored: 8 },
  "grey-8-in-16-signed": { rows: 61, columns: 83, bitsAllocated: 16, bitsStored: 8, isSigned: true },
  "grey-12": { rows: 200, columns: 301, bitsAllocated: 16, bitsStored: 12 },
  "grey-12-signed": { rows: 61, columns: 83, bitsAllocated: 16, bitsStored: 12, isSigned: true },
  "grey-16": { rows: 61, columns: 83, bitsAllocated: 16, bitsStored: 16, photometric: "MONOCHROME1" },
  "grey-16-signed": { rows: 130, columns: 130, bitsAllocated: 16, bitsStored: 16, isSigned: true },
  "row": { rows: 1, columns: 83, bitsAllocated: 16, bitsStored: 12 },
  "column": { rows: 61, columns: 1, bitsAllocated: 16, bitsStored: 12 },
  "colour": { rows: 61, columns: 84, samplesPerPixel: 3, bitsAllocated: 8, bitsStored: 8, photometric: "RGB" },
  "luminance": { rows: 61, columns: 84, samplesPerPixel: 3, bitsAllocated: 8, bitsStored: 8, photometric: "YBR_FULL" },
};
for (const [name, kind] of given.length > 0 ? [] : Object.entries(kinds)) {
  const made = make(name, kind);
  for (const syntax of ["JPEGLSLossless", "JPEG2000Lossless", "JPEG2000", "HTJ2KLossless", "HTJ2KLosslessRPCL", "HTJ2K"]) {
    const coded = converted(made, syntax);
    check(coded.length > 0, `${name} in ${syntax} is made`);
    sources.push(...coded);
  }
}

for (const file of sources) {
  const outcome = await judge(file);
  if (outcome.startsWith("FAIL")) check(false, `${file}: ${outcome}`);
  counts[outcome] = (counts[outcome] ?? 0) + 1;
}
fs.rmSync(folder, { recursive: true, force: true });
console.log(JSON.stringify(counts));
console.log(`${failures} failures`);
process.exit(failures === 0 ? 0 : 1);
