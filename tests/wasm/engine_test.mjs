#!/usr/bin/env node
// The engine in WebAssembly against the command: samples of every frame equal those of `dicom convert`, pictures those of
// `dicom render`. Usage: engine_test.mjs DICOM ENGINE.mjs ISOCENTER.wasm [FILE|FOLDER...]
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import zlib from "node:zlib";
import { pathToFileURL } from "node:url";

const [command, script, wasm, ...given] = process.argv.slice(2);
const { createEngine } = await import(pathToFileURL(path.resolve(script)).href);
const module = await WebAssembly.compile(fs.readFileSync(wasm));
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
    return error.message.includes("WebAssembly") ? "absent" : run("convert", file, "-o", path.join(folder, "x.dcm"), "--to", "explicit", "-q") === null ? "unread" : `FAIL ${error.message}`;
  }
  const native = path.join(folder, "native.dcm");
  fs.rmSync(native, { force: true });
  run("convert", file, "-o", native, "--to", "explicit", "-q");
  if (fs.existsSync(native)) {
    const other = (await createEngine(module)).openFile(fs.readFileSync(native)).decode(0);
    const difference = largestDifference(samples.samples, other.samples);
    check(difference <= tolerance, `${file}: samples differ by ${difference}`);
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

// Whatever was given, or the files that Debian's pydicom ships; and each of some syntaxes that the engine decodes by itself.
const shipped = "/usr/lib/python3/dist-packages/pydicom/data/test_files";
const sources = (given.length > 0 ? given : [shipped].filter((place) => fs.existsSync(place))).flatMap(files);
const seed = sources.find((file) => file.endsWith("CT_small.dcm"));
for (const syntax of seed ? ["RLELossless", "JPEGLosslessSV1", "JPEGLSLossless", "DeflatedImageFrameCompression", "deflated", "JPEGExtended12Bit"] : []) {
  const made = path.join(folder, `${syntax}.dcm`);
  if (run("convert", seed, "-o", made, "--to", syntax, "-q") !== null) sources.push(made);
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
