#!/usr/bin/env node
// The page beside OHIF on the same server, the same study and the same browser, one after the other: how long until the
// first image, how many bytes before it, how long until all images are there; and, in another new browser, how long until
// planes through all of them are there, and how much memory the whole browser takes then.
//
// usage: viewer_bench.mjs DICOM [SLICES=500] [SIZE=512]
// Environment: ONLY=planes, to measure nothing else; OHIF, the folder `package/dist` of npm's @ohif/app (3.13.2); without it only the page is measured.

import { createReadStream, existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createServer, request as passOn } from "node:http";
import { extname, join, normalize } from "node:path";
import { BareBrowser } from "./bare_browser.mjs";
import { launch } from "./page.mjs";
import { Server } from "./server.mjs";

const [command, slices = "500", size = "512"] = process.argv.slice(2);
const planesOnly = process.env.ONLY === "planes";
const patience = 240_000; // ms
const types = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".wasm": "application/wasm",
};

function ohifConfiguration() {
  const configuration = {
    friendlyName: "Isocenter",
    name: "isocenter",
    wadoUriRoot: "/dicom-web",
    qidoRoot: "/dicom-web",
    wadoRoot: "/dicom-web",
    qidoSupportsIncludeField: true,
    imageRendering: "wadors",
    thumbnailRendering: "wadors",
    enableStudyLazyLoad: true,
    supportsWildcard: true,
    omitQuotationForMultipartRequest: false,
    singlepart: "bulkdata,video",
    bulkDataURI: { enabled: true, relativeResolution: "studies" },
  };
  const namespace = "@ohif/extension-default.dataSourcesModule.dicomweb";
  return `window.config=${JSON.stringify({
    routerBasename: "/",
    extensions: [],
    modes: [],
    showStudyList: true,
    maxNumberOfWebWorkers: 2,
    investigationalUseDialog: { option: "never" },
    defaultDataSourceName: "dicomweb",
    dataSources: [{ namespace, sourceName: "dicomweb", configuration }],
  })};`;
}

let framesServed = 0; // to OHIF

// OHIF's files, and the server's DICOMweb under the same address.
function serveOhif(folder, server) {
  const base = new URL(server.url);
  const listener = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://x");
    if (pathname.startsWith("/dicom-web")) {
      const headers = { ...request.headers, host: base.host };
      const options = {
        host: base.hostname,
        port: base.port,
        path: request.url,
        method: request.method,
        headers,
      };
      const passed = passOn(options, (answer) => {
        response.writeHead(answer.statusCode, answer.headers);
        answer.pipe(response);
        if (/\/frames\//.test(pathname)) response.once("finish", () => ++framesServed);
      });
      request.pipe(passed);
      return;
    }
    if (pathname === "/app-config.js") return response.end(ohifConfiguration());
    let file = join(folder, normalize(pathname));
    if (!existsSync(file) || statSync(file).isDirectory()) file = join(folder, "index.html");
    response.writeHead(200, { "Content-Type": types[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  return new Promise((ready) => listener.listen(0, "127.0.0.1", () => ready(listener)));
}

// In the page: some canvas has grey levels that are not all the same.
const drawn = () =>
  [...document.querySelectorAll("canvas")].some((canvas) => {
    if (canvas.width < 200 || canvas.closest(".rail, [data-cy=studyBrowser-panel]")) return false;
    const copy = new OffscreenCanvas(64, 64);
    const context = copy.getContext("2d");
    context.drawImage(canvas, 0, 0, 64, 64);
    const { data } = context.getImageData(0, 0, 64, 64);
    return new Set(data.filter((_, i) => i % 4 === 0)).size > 12;
  });

async function memoryOf(client) {
  await client.send("HeapProfiler.collectGarbage");
  const { metrics } = await client.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "JSHeapUsedSize").value;
}

// What this page says of itself; of others the answers to requests for frames are counted.
const loaded = () => globalThis.isocenter?.workspace?.memory().loaded;

// As fast as the wheel is read: an image is blank if another one than the one asked for is on the canvas 50 ms later.
async function scroll(tab) {
  const { count } = await tab.evaluate(() => globalThis.isocenter.viewport.state());
  let blank = 0;
  for (let index = 0; index < count; ++index) {
    await tab.evaluate((to) => globalThis.isocenter.viewport.show(to), index);
    const deadline = Date.now() + 50;
    let complete = false;
    while (!complete && Date.now() < deadline)
      complete = await tab.evaluate(() => globalThis.isocenter.viewport.state().complete);
    if (!complete) ++blank;
  }
  return blank;
}

// Bytes of all processes that this one has begun, shared ones in part (PSS of Linux).
function browserMemory() {
  const parents = new Map();
  for (const id of readdirSync("/proc").filter((name) => /^[0-9]+$/.test(name))) {
    try {
      parents.set(id, readFileSync(`/proc/${id}/stat`, "utf8").split(") ")[1].split(" ")[1]);
    } catch {
      // it has ended
    }
  }
  const ours = (id) => id === String(process.pid) || (parents.has(id) && ours(parents.get(id)));
  let sum = 0;
  for (const id of parents.keys()) {
    if (!ours(id)) continue;
    try {
      if (!readFileSync(`/proc/${id}/cmdline`, "utf8").includes("chrom")) continue;
      sum += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, "utf8"))[1]);
    } catch {
      // it has ended
    }
  }
  return sum * 1024;
}

/** From a new browser to planes through all images: `ready` waits for them. Nothing else looks into this browser. */
async function measurePlanes(url, ready) {
  const browser = await BareBrowser.launch();
  const before = browserMemory();
  const begin = Date.now();
  try {
    await browser.goto(url);
    await ready(browser);
    return {
      planes: (Date.now() - begin) / 1000,
      planesMegabytes: Math.round(browserMemory() / 1e6),
      emptyMegabytes: Math.round(before / 1e6), // of the browser with an empty page
    };
  } finally {
    await browser.close();
  }
}

/** Opens an address in a new browser, whose caches are empty. */
async function measure(url, frames, ours) {
  const browser = await launch();
  const tab = await (
    await browser.newContext({ viewport: { width: 1280, height: 800 } })
  ).newPage();
  const client = await tab.context().newCDPSession(tab);
  await client.send("Performance.enable");
  await client.send("Network.enable");
  let [bytes, answers, requests] = [0, 0, 0];
  tab.on("request", () => ++requests);
  client.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  tab.on("requestfinished", (request) => {
    if (/\/frames\//.test(request.url())) ++answers;
  });
  const begin = Date.now();
  const seconds = () => (Date.now() - begin) / 1000;
  const result = {};
  try {
    await tab.goto(url, { timeout: patience, waitUntil: "commit" });
    await tab.waitForFunction(drawn, undefined, { timeout: patience, polling: "raf" });
    result.firstImage = seconds();
    result.megabytesBefore = bytes / 1e6;
    result.requestsBefore = requests;
    const come = async () => (await tab.evaluate(loaded)) ?? answers;
    while ((await come()) < frames && seconds() < patience / 1000)
      await new Promise((again) => setTimeout(again, 100));
    result.allImages = seconds();
    result.frames = await come();
    if (ours) {
      result.blank = await scroll(tab);
    }
    result.heapMegabytes = (await memoryOf(client)) / 1e6;
  } finally {
    await browser.close();
  }
  return result;
}

const server = await Server.start(command);
try {
  for (let made = 0; made < 1; ++made)
    server.run("modality", server.address, "--type", "CT", "--slices", slices, "--size", size);
  const [study] = await server.json("/dicom-web/studies");
  const uid = study["0020000D"].Value[0];
  const url = `${server.url}/studies/${uid}`;
  const ours = planesOnly ? {} : await measure(url, Number(slices), true);
  Object.assign(
    ours,
    await measurePlanes(url, async (browser) => {
      await browser.until(() => globalThis.isocenter?.viewport?.state().complete, patience);
      await browser.press("j");
      const complete = () => {
        const state = globalThis.isocenter?.planes?.state();
        return state && state.loaded === state.slices;
      };
      await browser.until(complete, patience);
    }),
  );
  console.log(JSON.stringify({ viewer: "Isocenter", ...ours }));
  if (process.env.OHIF) {
    const listener = await serveOhif(process.env.OHIF, server);
    const url = `http://127.0.0.1:${listener.address().port}/viewer?StudyInstanceUIDs=${uid}`;
    const theirs = planesOnly ? {} : await measure(url, Number(slices));
    framesServed = 0;
    const threeDrawn = () => document.querySelectorAll("canvas").length >= 3;
    Object.assign(
      theirs,
      await measurePlanes(`${url}&hangingprotocolId=mpr`, async (browser) => {
        await browser.until(threeDrawn, patience);
        await browser.until(drawn, patience);
        const end = Date.now() + patience;
        while (framesServed < Number(slices) && Date.now() < end)
          await new Promise((again) => setTimeout(again, 50));
      }).catch((error) => ({ planesFailed: error.message.split("\n")[0] })),
    );
    console.log(JSON.stringify({ viewer: "OHIF", ...theirs }));
    if (!planesOnly)
      console.log(`first image ${(theirs.firstImage / ours.firstImage).toFixed(1)} times sooner`);
    const [times, share] = [
      theirs.planes / ours.planes,
      ours.planesMegabytes / theirs.planesMegabytes,
    ];
    console.log(
      `planes ${times.toFixed(1)} times sooner, ${(100 * share).toFixed(0)} % of the memory`,
    );
    listener.close();
    listener.closeAllConnections();
  }
} finally {
  await server.stop();
}
