// Working with the page: hanging by rules, links to a view, export, elements, documents, light and dark, the keyboard
// alone, and what axe-core finds.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chooseLayout, dragSeries, open, series, tiles, untilTiles } from "./reading_checks.mjs";

const require = createRequire(new URL("../../viewer/package.json", import.meta.url));
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** WCAG 2.2 A and AA, and good practice, as far as a program can tell. */
export async function checkAccess(run, page, what) {
  // The page forbids scripts of others: this one is put in by the browser itself.
  await page.tab.evaluate(`globalThis.axe ?? (() => {${axe}})()`);
  const violations = await page.tab.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    });
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
    );
  });
  run.check(violations.length === 0, `axe-core finds nothing: ${what}`, violations);
}

async function chooseMore(page, label) {
  await page.tab.getByRole("button", { name: "More", exact: true }).click();
  await page.tab.locator(".popup .menu-item", { hasText: label }).click();
}

async function saved(page, act) {
  const [download] = await Promise.all([page.tab.waitForEvent("download"), act()]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

export async function checkWork(run, page) {
  if (!run.sentPhantoms) run.server.run("send", run.server.address, ...run.phantoms());
  await checkHanging(run, page);
  await checkLink(run, page);
  await checkExport(run, page);
  await checkElements(run, page);
  await checkDocuments(run, page);
  await checkKeyboard(run, page);
  await checkSettings(run, page);
  await checkTouch(run, page);
}

async function checkHanging(run, page) {
  await page.tab.goto(`${page.url}/studies/${series(5, 1).replace(/\.1$/, "")}`);
  const all = await untilTiles(
    page,
    (all) => all.length === 4 && all.every(({ shown }) => shown !== undefined),
  );
  run.check(
    all.map((tile) => tile.series).join() === [1, 2, 3, 4].map((of) => series(5, of)).join(),
    "mammograms hang by a rule: right and left, CC above MLO",
    all,
  );
  await page.picture("hanging");
}

async function checkLink(run, page) {
  await open(page, 1, 1);
  await chooseLayout(page, 2, 1);
  await dragSeries(page, "Coronal", 1);
  await untilTiles(page, (all) => all[1].shown !== undefined);
  await page.tab.locator('[data-tile="0"]').click();
  for (const key of ["3", "]", "+", "End"]) await page.tab.keyboard.press(key);
  await untilTiles(page, (all) => all[0].shown === 22);
  const before = await tiles(page);
  await page.tab.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await chooseMore(page, "Copy a link");
  await page.tab.getByText("The link is copied.").waitFor();
  const link = await page.tab.evaluate(() => navigator.clipboard.readText());
  await page.tab.goto("about:blank");
  await page.tab.goto(link);
  const after = await untilTiles(
    page,
    (all) => all.length === 2 && all.every(({ shown }) => shown !== undefined),
  );
  const same = ({ series, shown, view, voi }) => JSON.stringify({ series, shown, view, voi });
  run.check(before.map(same).join() === after.map(same).join(), "a link leads to the exact view", {
    before,
    after,
  });
}

async function checkExport(run, page) {
  await open(page, 1, 1);
  const picture = await saved(page, () => chooseMore(page, "Save as PNG"));
  const { width, height } = pictureSize(picture.path);
  const canvas = await page.pixels("readPixels");
  run.check(
    picture.name.endsWith(".png") && width === canvas.width && height === canvas.height,
    "a picture is saved",
    picture,
  );
  const file = await saved(page, () => chooseMore(page, "Save as DICOM"));
  const stored = await run.server.file((await page.state()).frame);
  run.check(
    readFileSync(file.path).equals(stored),
    "the DICOM file is saved as it is stored",
    file,
  );
  const packed = await saved(page, () => chooseMore(page, "Save the series as ZIP"));
  const listing = spawnSync("/usr/bin/python3", ["-m", "zipfile", "-t", packed.path], {
    encoding: "utf8",
  });
  run.check(
    listing.status === 0 && /Done testing/.test(listing.stdout),
    "the ZIP file is sound",
    listing,
  );
  const names = spawnSync("/usr/bin/python3", ["-m", "zipfile", "-l", packed.path], {
    encoding: "utf8",
  }).stdout;
  run.check(names.trim().split("\n").length === 24, "it holds all 23 images", names);
}

// What the header of a PNG file says.
function pictureSize(path) {
  const file = readFileSync(path);
  return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
}

async function checkElements(run, page) {
  await chooseMore(page, "Elements of the image");
  const dialog = page.tab.getByRole("dialog", { name: "Elements" });
  await dialog.getByText("Rescale Intercept", { exact: true }).waitFor();
  await dialog.getByLabel("Search elements").fill("pixel spacing");
  const rows = await dialog.locator("tbody tr").allInnerTexts();
  run.check(
    rows.length === 1 && rows[0].includes("(0028,0030)"),
    "elements are found by name",
    rows,
  );
  await page.picture("elements");
  await checkAccess(run, page, "elements");
  await page.tab.keyboard.press("Escape");
}

async function checkDocuments(run, page) {
  await page.tab.goto(`${page.url}/studies/${series(11, 1).replace(/\.1$/, "")}`);
  await page.tab.getByRole("heading", { name: "Letter" }).waitFor();
  const letter = await saved(page, () =>
    page.tab.getByRole("link", { name: "Save", exact: true }).click(),
  );
  run.check(
    readFileSync(letter.path).subarray(0, 8).toString() === "%PDF-1.4",
    "a PDF is handed out",
    letter,
  );
  await page.picture("document");
  // A report: drawn and saved by the checks of measuring, or none.
  const found = await run.server.json(
    `/dicom-web/studies/${series(1, 1).replace(/\.1$/, "")}/series?Modality=SR`,
  );
  if (found.length === 0) return;
  await open(page, 1, 1);
  await chooseLayout(page, 2, 1);
  await page.tab.locator('[data-tile="1"]').click();
  await page.tab.locator(".rail .card", { hasText: "Measurements" }).first().click();
  await page.tab.getByRole("heading", { name: "Imaging Measurement Report" }).waitFor();
  const text = await page.tab.locator(".report").innerText();
  run.check(
    text.includes("Length: ") && text.includes("Person Observer Name: Doe, Jane"),
    "a report is shown as text",
    text.slice(0, 300),
  );
  await page.tab.getByRole("button", { name: "Go to the image" }).first().click();
  await page.picture("report");
}

// From the list to a measurement without a mouse, as far as keys can go.
async function checkKeyboard(run, page) {
  const { keyboard } = page.tab;
  await page.tab.goto(page.url);
  await page.tab.locator(".study[data-uid]").first().waitFor();
  await keyboard.press("/");
  await keyboard.type("PHANTOM");
  await page.tab.waitForFunction(() => document.querySelectorAll(".study[data-uid]").length === 11);
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await page.tab.waitForURL(/studies/);
  await open(page, 1, 1);
  const reach = async (name) => {
    for (let i = 0; i < 60; ++i) {
      await keyboard.press("Tab");
      const label = await page.tab.evaluate(
        () =>
          document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent,
      );
      if (label?.includes(name)) return true;
    }
    return false;
  };
  run.check(await reach("Layout"), "the layout is reached by Tab");
  await keyboard.press("Enter");
  await page.tab.waitForFunction(() => document.activeElement?.closest(".popup"));
  await keyboard.press("ArrowRight");
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  run.check((await tiles(page)).length === 4, "a layout is chosen by keys");
  await keyboard.press("q");
  run.check(
    (await page.tab.evaluate(() => globalThis.isocenter?.workspace.active() ?? 1)) !== 0,
    "tiles are reached by keys",
  );
  await keyboard.press("Control+k");
  await keyboard.type("coronal");
  await keyboard.press("Enter");
  await page.tab.waitForTimeout(300);
  await keyboard.press("Control+k");
  await keyboard.type("series 3");
  await keyboard.press("Enter");
  const all = await untilTiles(page, (all) =>
    all.some((tile) => tile.shown !== undefined && tile.series.endsWith("1.3")),
  );
  run.check(
    all.some((tile) => tile.series === series(1, 3)),
    "a series is opened from the palette",
    all,
  );
  await page.picture("palette-series");
  await keyboard.press("Control+k");
  await page.picture("palette");
  await checkAccess(run, page, "palette");
  await keyboard.press("Escape");
}

async function checkSettings(run, page) {
  await open(page, 1, 1);
  await page.tab.keyboard.press("?");
  await page.tab.getByRole("button", { name: "Key for: Black for white" }).click();
  await page.tab.keyboard.press("e");
  await page.tab.getByLabel("Right button").selectOption("pan");
  await checkAccess(run, page, "keys and mouse");
  await page.tab.keyboard.press("Escape");
  await page.tab.getByRole("dialog").waitFor({ state: "detached" });
  await page.tab.keyboard.press("e");
  await page.until((state) => state.invert);
  await page.drag(0.5, 0.5, 30, 20, "right");
  const { view } = await page.state();
  run.check(
    view.panX === 30 && view.panY === 20,
    "keys and mouse buttons are as they were set",
    view,
  );
  await page.tab.reload();
  await page.settled();
  await page.tab.keyboard.press("e");
  await page.until((state) => state.invert);
  run.check(true, "also after the page was loaded again");
  await page.tab.evaluate(() => localStorage.removeItem("isocenter.settings"));
}

// Two fingers zoom; one does what the tool does.
async function checkTouch(run, page) {
  await open(page, 1, 1);
  const { scale } = await page.state();
  const box = await page.tab.locator("canvas.image").first().boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const client = await page.tab.context().newCDPSession(page.tab);
  const touch = (type, points) =>
    client.send("Input.dispatchTouchEvent", { type, touchPoints: points });
  await touch("touchStart", [
    { x: x - 40, y, id: 0 },
    { x: x + 40, y, id: 1 },
  ]);
  for (let reach = 50; reach <= 120; reach += 10)
    await touch("touchMove", [
      { x: x - reach, y, id: 0 },
      { x: x + reach, y, id: 1 },
    ]);
  await touch("touchEnd", []);
  const pinched = await page.until((state, old) => state.scale > 2 * old, scale);
  run.check(Math.abs(pinched.scale / scale - 3) < 0.3, "two fingers zoom", pinched.scale / scale);
}

export async function checkPages(run, page) {
  if (!run.sentPhantoms) run.server.run("send", run.server.address, ...run.phantoms());
  for (const theme of ["dark", "light"]) {
    await page.tab.evaluate(
      (theme) => localStorage.setItem("isocenter.settings", JSON.stringify({ theme })),
      theme,
    );
    await page.tab.goto(page.url);
    await page.tab.locator(".study[data-uid]").first().waitFor();
    await checkAccess(run, page, `the list, ${theme}`);
    await page.picture(`list-${theme}`);
    await open(page, 1, 1);
    await page.tab.getByRole("button", { name: "Marks", exact: true }).click();
    await checkAccess(run, page, `images, ${theme}`);
    await page.picture(`viewer-${theme}`);
    await page.tab.getByRole("button", { name: "More", exact: true }).click();
    await checkAccess(run, page, `a menu, ${theme}`);
    await page.tab.keyboard.press("Escape");
  }
  await page.tab.evaluate(() => localStorage.removeItem("isocenter.settings"));
}

/** A slow network: fewer pixels first, said to be so, and then the image itself. */
export async function checkSlow(run, page) {
  const { server } = run;
  const before = new Set(
    (await server.json("/dicom-web/studies")).map((one) => one["0020000D"].Value[0]),
  );
  server.run(
    "modality",
    server.address,
    "--type",
    "CT",
    "--slices",
    5,
    "--size",
    512,
    "--seed",
    77,
  );
  const uid = (await server.json("/dicom-web/studies"))
    .map((one) => one["0020000D"].Value[0])
    .find((one) => !before.has(one));
  const client = await page.tab.context().newCDPSession(page.tab);
  const network = (bytesPerSecond) =>
    client.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 20,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond,
    });
  await client.send("Network.enable");
  await network(150_000);
  try {
    await page.tab.goto(`${page.url}/studies/${uid}`);
    await page.tab.waitForFunction(() => globalThis.isocenter?.viewport.state().isFinal === false);
    await page.tab.getByText("Not final").waitFor();
    await page.picture("not-final");
    const early = await page.pixels("readPixels");
    const levels = new Set(early.data.filter((_, i) => i % 4 === 0));
    run.check(levels.size > 9, "a slow network shows fewer pixels first", levels.size);
    const { index } = await page.state();
    const [{ bytes }] = await page.tab.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .filter(({ name }) => name.includes("/reduced"))
        .map(({ encodedBodySize }) => ({ bytes: encodedBodySize })),
    );
    run.check(bytes === (512 * 512 * 2) / 16, "a sixteenth of its bytes", bytes);
    await page.tab.locator("canvas.image").first().hover();
    const value = await page.tab.evaluate(() => globalThis.isocenter.viewport.state().problem);
    run.check(value === "" && index === 2, "nothing is wrong with it", { value, index });
    await page.tab.getByText("Not final").waitFor({ state: "detached" });
    await network(-1);
    await run.checkPixels(page, "and then the image itself");
    // What follows comes in fewer bytes, and is the same.
    await page.tab.waitForFunction(() => globalThis.isocenter.workspace.memory().loaded === 5);
    const small = await page.tab.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .filter(({ name }) => name.includes("as=small"))
        .map(({ encodedBodySize }) => encodedBodySize),
    );
    run.check(
      small.length > 0 && small.every((bytes) => bytes > 0 && bytes < 512 * 512 * 1.6),
      "slow networks get HTJ2K",
      small,
    );
    await page.tab.keyboard.press("End");
    await run.checkPixels(page, "which is the same image");
  } finally {
    await network(-1);
    await client.detach();
  }
}

/** Files that are looked at without being stored: chosen, and dropped. */
export async function checkLocal(run, page) {
  const before = (await run.server.json("/dicom-web/studies")).length;
  const made = run.made("local", "--type", "CT", "--slices", 5, "--size", 128, "--seed", 91);
  const implicit = join(run.server.folder, "implicit.dcm");
  const rle = join(run.server.folder, "rle.dcm");
  run.server.run("convert", made[0], "-o", implicit, "--to", "implicit");
  run.server.run("convert", made[1], "-o", rle, "--to", "RLELossless");
  const files = [implicit, rle, ...made.slice(2)];
  // What the library in WebAssembly decodes, where the command was built with it.
  if ((await fetch(`${page.url}/engine/isocenter_frames.wasm`)).ok || process.env.PAGE) {
    files[2] = join(run.server.folder, "jls.dcm");
    files[3] = join(run.server.folder, "lossless.dcm");
    run.server.run("convert", made[2], "-o", files[2], "--to", "JPEGLSLossless");
    run.server.run("convert", made[3], "-o", files[3], "--to", "JPEGLosslessSV1");
  }
  await page.tab.goto(page.url);
  await page.tab.getByLabel("View files").setInputFiles(files);
  const { count } = await page.settled();
  run.check(count === 5, "five local files are a stack", count);
  await page.tab.keyboard.press("Home");
  for (let i = 0; i < 5; ++i) {
    const { frame } = await page.until((state, at) => state.complete && state.index === at, i);
    const seen = await page.pixels();
    const file = made.find((path) => path.includes(`${frame.instanceUID}.dcm`));
    const expected = await run.renderedFile(file);
    run.check(
      Buffer.compare(Buffer.from(seen.data), Buffer.from(expected.data)) === 0,
      `local file ${i + 1} equals dicom render`,
    );
    if (i < 4) await page.tab.keyboard.press("ArrowDown");
    if (i === 0) await page.picture("local-files");
  }
  run.check((await run.server.json("/dicom-web/studies")).length === before, "nothing was stored");
}

/** Memory after opening and closing fifty studies is what it was before, within a tenth. */
export async function checkMemory(run, page) {
  const { server } = run;
  await page.tab.setViewportSize({ width: 800, height: 450 });
  server.run(
    "modality",
    server.address,
    "--type",
    "CT",
    "--slices",
    3,
    "--size",
    64,
    "--studies",
    10,
    "--seed",
    31,
  );
  const studies = await server.json("/dicom-web/studies?ModalitiesInStudy=CT&limit=10");
  const client = await page.tab.context().newCDPSession(page.tab);
  await client.send("Performance.enable");
  const held = async () => {
    for (let i = 0; i < 3; ++i) await client.send("HeapProfiler.collectGarbage");
    const { metrics } = await client.send("Performance.getMetrics");
    const of = (name) => metrics.find((metric) => metric.name === name).value;
    return { heap: of("JSHeapUsedSize"), nodes: of("Nodes"), listeners: of("JSEventListeners") };
  };
  await page.tab.goto(page.url);
  const openAndClose = async (study) => {
    const uid = study["0020000D"].Value[0];
    await page.tab.evaluate((uid) => {
      history.pushState(null, "", `/studies/${uid}`);
      dispatchEvent(new PopStateEvent("popstate"));
    }, uid);
    await page.settled();
    await page.tab.keyboard.press("Escape");
    // A handle of an element would keep it.
    await page.tab.locator(".list-page").waitFor();
  };
  for (const study of studies) await openAndClose(study);
  const before = await held();
  for (let i = 0; i < 50; ++i) await openAndClose(studies[i % studies.length]);
  const after = await held();
  run.check(after.heap < 1.1 * before.heap, "memory after fifty studies is back within a tenth", {
    before,
    after,
  });
  run.check(after.nodes < 1.1 * before.nodes + 50, "so are elements of the page", {
    before,
    after,
  });
  run.check(after.listeners < 1.1 * before.listeners + 10, "and listeners", { before, after });
  console.log(
    `memory: ${(before.heap / 1e6).toFixed(2)} MB before, ${(after.heap / 1e6).toFixed(2)} MB after 50 studies`,
  );
  await page.tab.setViewportSize({ width: 1280, height: 800 });
}
