#!/usr/bin/env node
// The page in a browser on a server of its own: list, search, open, scroll, window, zoom, play, upload. What is on the
// canvas must equal what `dicom render` makes of the same files, pixel by pixel.
//
// usage: run.mjs DICOM [SCREENSHOTS]
// DICOM is the command under test, SCREENSHOTS a folder for pictures of the page. Environment: CHROMIUM; PAGE, a folder
// that the page was built into, to test it instead of the one in the command; ONLY, names of checks to run, as "list,grey".
// Exit code 0: all is as it should be.

import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkAdministration, checkColumns, checkPatient, checkPeers } from "./archive_checks.mjs";
import { checkCodecs } from "./codec_checks.mjs";
import { checkLabels } from "./label_checks.mjs";
import { checkList } from "./list_checks.mjs";
import { checkMeasuring } from "./measure_checks.mjs";
import { launch, Page } from "./page.mjs";
import { decodePng } from "./png.mjs";
import { checkPlanes } from "./plane_checks.mjs";
import { checkReading } from "./reading_checks.mjs";
import { Server } from "./server.mjs";
import { checkScreens } from "./state_checks.mjs";
import { checkBlending } from "./blending_checks.mjs";
import { checkDocumentKinds } from "./document_checks.mjs";
import { checkUpload } from "./upload_checks.mjs";
import { checkWorkflow } from "./workflow_checks.mjs";
import { checkLocal, checkMemory, checkPages, checkSlow, checkWork } from "./work_checks.mjs";
import { checkColour, checkFailure, checkGrey } from "./viewer_checks.mjs";

const [command = process.env.DICOM, screenshots] = process.argv.slice(2);
if (!command) {
  console.error("usage: run.mjs DICOM [SCREENSHOTS]");
  process.exit(2);
}

class Run {
  passed = 0;
  further = new Set();

  constructor(server) {
    this.server = server;
  }

  /** Fails the run with what was seen, unless `holds`. */
  check(holds, what, seen) {
    if (!holds)
      throw new Error(`${what}${seen === undefined ? "" : `; seen: ${JSON.stringify(seen)}`}`);
    ++this.passed;
  }

  /** What `dicom render` makes of the frame that the page says it shows. */
  async rendered(frame, ...options) {
    const file = join(this.server.folder, "instance.dcm");
    const picture = join(this.server.folder, "instance.png");
    writeFileSync(file, await this.server.file(frame));
    this.server.run("render", file, "-o", picture, "--frame", frame.number, ...options);
    return decodePng(readFileSync(picture));
  }

  /** What `dicom render` makes of a file. */
  async renderedFile(file) {
    const picture = join(this.server.folder, "file.png");
    this.server.run("render", file, "-o", picture);
    return decodePng(readFileSync(picture));
  }

  /** The canvas shows this frame exactly as `dicom render` does, and it is not blank. */
  async checkPixels(page, what, ...options) {
    return this.checkLevels(page, what, 9, ...options);
  }

  /** The same, with at least so many grey levels: a narrow window has few. */
  async checkLevels(page, what, fewest, ...options) {
    const { frame } = await page.settled();
    const seen = await page.pixels();
    const expected = await this.rendered(frame, ...options);
    this.check(
      seen.width === expected.width && seen.height === expected.height,
      `${what}: size of the image`,
      [seen.width, seen.height],
    );
    const levels = new Set(seen.data.filter((_, i) => i % 4 !== 3));
    this.check(levels.size >= fewest, `${what}: the canvas is not blank`, [...levels].slice(0, 8));
    let wrong = 0;
    let first;
    for (let i = 0; i < seen.data.length; ++i) {
      if (seen.data[i] === expected.data[i]) continue;
      first ??= { pixel: i >> 2, component: i & 3, seen: seen.data[i], expected: expected.data[i] };
      ++wrong;
    }
    this.check(wrong === 0, `${what}: pixels equal dicom render's`, { wrong, first });
  }

  /** Files of studies whose numbers are known. */
  phantoms() {
    this.sentPhantoms = true;
    const folder = join(this.server.folder, "phantoms");
    const script = fileURLToPath(new URL("phantoms.py", import.meta.url));
    const { status, stderr } = spawnSync("/usr/bin/python3", [script, folder], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
    this.phantomFiles = filesUnder(folder);
    return this.phantomFiles;
  }

  /** Further studies of phantoms.py, by their names; they are sent, too, once. */
  sendPhantoms(name) {
    const folder = join(this.server.folder, "further");
    if (this.further.has(name)) return join(folder, name);
    this.further.add(name);
    const script = fileURLToPath(new URL("phantoms.py", import.meta.url));
    const { status, stderr } = spawnSync("/usr/bin/python3", [script, folder, name], {
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(stderr);
    this.server.run("send", this.server.address, join(folder, name));
    return join(folder, name);
  }

  /** DICOM files that a simulated machine has written. */
  made(name, ...options) {
    const folder = join(this.server.folder, name);
    this.server.run("modality", "-o", folder, ...options);
    return filesUnder(folder);
  }
}

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

const checks = {
  list: checkList,
  grey: checkGrey,
  colour: checkColour,
  upload: checkUpload,
  reading: checkReading,
  measuring: checkMeasuring,
  planes: checkPlanes,
  work: checkWork,
  pages: checkPages,
  columns: checkColumns,
  administration: checkAdministration,
  patient: checkPatient,
  peers: checkPeers,
  slow: checkSlow,
  blending: checkBlending,
  documents: checkDocumentKinds,
  local: checkLocal,
  codecs: checkCodecs,
  labels: checkLabels,
  screens: checkScreens,
  memory: checkMemory,
  workflow: (run, page) => checkWorkflow(run, page, command),
};

async function main() {
  if (screenshots) mkdirSync(screenshots, { recursive: true });
  const server = await Server.start(command);
  const run = new Run(server);
  let browser;
  let page;
  try {
    browser = run.browser = await launch();
    run.screenshots = screenshots;
    page = await Page.open(browser, server.url, screenshots);
    const only = process.env.ONLY?.split(",");
    for (const [name, check] of Object.entries(checks))
      if (!only || only.includes(name)) await check(run, page);
    run.check(page.complaints.length === 0, "the browser's console is silent", page.complaints);
    if (!only) await checkFailure(run, page);
    return run.passed;
  } catch (error) {
    await page?.picture("failed").catch(() => undefined);
    error.message += `\n  page: ${page?.tab.url()}\n  console: ${JSON.stringify(page?.complaints)}`;
    error.message += `\n  server: ${readFileSync(join(server.folder, "server.log"), "utf8").slice(-2000)}`;
    throw error;
  } finally {
    await browser?.close();
    await server.stop();
  }
}

const started = Date.now();
try {
  const passed = await main();
  console.log(
    `browser.page: ${passed} checks passed in ${((Date.now() - started) / 1000).toFixed(1)} s`,
  );
} catch (error) {
  console.error(`browser.page: FAILED: ${error.message}`);
  process.exitCode = 1;
}
