// Reading in two dimensions: tiles, what goes together, calibration, orientation, presentation; on phantoms whose
// numbers are known (phantoms.py).

import { patience } from "./page.mjs";

export const study = (number) => `1.2.826.0.1.3680043.8.498.7.${number}`;
export const series = (number, of) => `${study(number)}.${of}`;

export async function open(page, number, of) {
  const query = of ? `?series=${series(number, of)}` : "";
  await page.tab.goto(`${page.url}/studies/${study(number)}${query}`);
  return page.settled();
}

export async function tiles(page) {
  await page.tab.waitForFunction(() => globalThis.isocenter?.workspace);
  return page.tab.evaluate(() => globalThis.isocenter.workspace.tiles());
}

/** Waits until this function of the tiles is true. */
export async function untilTiles(page, fits, argument) {
  const body = `(argument) => { const tiles = globalThis.isocenter?.workspace.tiles(); return tiles && (${fits})(tiles, argument); }`;
  await page.tab.waitForFunction(eval(body), argument);
  return tiles(page);
}

export async function chooseLayout(page, columns, rows) {
  await page.tab.getByRole("button", { name: "Layout" }).click();
  await page.tab.getByRole("button", { name: `${columns} by ${rows}` }).click();
  await page.tab.waitForFunction(
    (wanted) => document.querySelectorAll("[data-tile]").length === wanted,
    columns * rows,
  );
  await page.tab.evaluate(() => new Promise(requestAnimationFrame));
}

export async function dragSeries(page, name, tile) {
  await page.tab
    .locator(".rail .card", { hasText: name })
    .first()
    .dragTo(page.tab.locator(`[data-tile="${tile}"]`));
}

export async function clickTile(page, tile, x = 0.5, y = 0.5, options = {}) {
  const box = await page.tab.locator(`[data-tile="${tile}"]`).boundingBox();
  await page.tab.mouse.move(box.x + box.width * x, box.y + box.height * y);
  await page.tab.mouse.down(options);
  await page.tab.mouse.up(options);
}

export async function checkReading(run, page) {
  const { server } = run;
  server.run("send", server.address, ...run.phantoms());
  await checkTiles(run, page);
  await checkTogether(run, page);
  await checkView(run, page);
  await checkPriors(run, page);
  await checkMammograms(run, page);
  await checkOwnHanging(run, page);
  await checkPresentation(run, page);
  await checkCine(run, page);
  await checkEnhanced(run, page);
}

async function checkTiles(run, page) {
  const first = await open(page, 1);
  run.check(
    first.count === 23 && first.index === 11,
    "the middle of the first series is shown",
    first,
  );
  const cards = await page.tab.locator(".rail-series > .card").count();
  run.check(cards === 3, "every series has a thumbnail", cards);
  await page.tab.keyboard.press("ArrowDown");
  await page.until((state) => state.index === 12);
  await chooseLayout(page, 3, 2);
  run.check((await tiles(page)).length === 6, "a layout of six is chosen");
  await dragSeries(page, "Sagittal", 1);
  await dragSeries(page, "Coronal", 2);
  await untilTiles(page, (all) => all.slice(0, 3).every((tile) => tile.shown !== undefined));
  const shown = (await tiles(page)).map((tile) => tile.series);
  run.check(
    shown[0] === series(1, 1) && shown[1] === series(1, 2) && shown[2] === series(1, 3),
    "series are dragged into tiles",
    shown,
  );
  await page.tab.keyboard.press("Control+z");
  run.check((await tiles(page)).length === 1, "the layout is undone");
  await page.tab.keyboard.press("Control+y");
  run.check((await tiles(page)).length === 6, "and done again");
  await checkAlone(run, page);
  await clickTile(page, 0);
  await page.settled();
  await page.picture("tiles");
  await chooseLayout(page, 5, 5);
  run.check((await tiles(page)).length === 25, "25 tiles are the most");
  await page.picture("tiles-25");
  await chooseLayout(page, 3, 1);
}

// One tile of six as large as all of them, and back; the next series in it.
async function checkAlone(run, page) {
  await page.tab.locator('[data-tile="1"] canvas.image').dblclick();
  const alone = await untilTiles(page, (all) => all.length === 1 && all[0].shown !== undefined);
  run.check(alone[0].series === series(1, 2), "a double click shows a tile alone", alone);
  await page.picture("tile-alone");
  await page.tab.keyboard.press("q");
  await untilTiles(page, (all, wanted) => all[0].series === wanted, series(1, 3));
  await page.tab.keyboard.press("Enter");
  const all = await untilTiles(page, (tiles) => tiles.length === 6 && tiles[2].shown !== undefined);
  run.check(all[1].series === series(1, 2), "Enter shows all of them again", all);
  await page.tab.keyboard.press("Shift+ArrowUp");
  await untilTiles(page, (tiles, wanted) => tiles[2].series === wanted, series(1, 2));
  await page.tab.keyboard.press("Shift+ArrowDown");
  await untilTiles(page, (tiles, wanted) => tiles[2].series === wanted, series(1, 3));
  run.check(true, "series follow one another");
}

// The 3-D cursor, following, reference lines.
async function checkTogether(run, page) {
  await page.tab.keyboard.press("c");
  // x = 20, y = 0 in the axial image: column 68.5 of 97, row 48.5.
  const [axial] = await tiles(page);
  const { a, d, e, f } = axial.placement;
  const box = await page.tab.locator('[data-tile="0"]').boundingBox();
  await page.tab.mouse.click(box.x + a * 68.5 + e, box.y + d * 48.5 + f);
  const pointed = await untilTiles(page, (all) => all[1].shown === 10 && all[2].shown === 20);
  run.check(pointed[1].index === 10, "the 3-D cursor leads the sagittal series to x = 20 mm");
  run.check(pointed[2].index === 20, "and the coronal one to y = 0 mm");
  await page.picture("reference-lines");
  const overlay = await page.tab.evaluate(() => {
    const canvas = document.querySelector('[data-tile="1"] canvas.overlay');
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    let green = 0;
    for (let i = 0; i < data.length; i += 4)
      green += data[i + 1] > 90 && data[i + 1] > data[i] + 30;
    return green;
  });
  run.check(overlay > 100, "a reference line is drawn in the sagittal tile", overlay);
  // The other tiles follow in the same Frame of Reference: a second axial tile.
  await dragSeries(page, "Axial", 1);
  await untilTiles(page, (all) => all[1].kind === "stack" && all[1].shown !== undefined);
  await clickTile(page, 0);
  await page.tab.keyboard.press("s");
  await page.tab.keyboard.press("Home");
  await page.tab.keyboard.press("y");
  await page.tab.keyboard.press("ArrowDown");
  await untilTiles(page, (all) => all[0].shown === 1 && all[1].shown === 1);
  run.check(true, "tiles scroll together by their place in the patient");
  await page.tab.keyboard.press("y");
  const typedInto = await page.tab.evaluate(async () => {
    const key = { key: "k", code: "KeyK", ctrlKey: true, bubbles: true };
    document.body.dispatchEvent(new KeyboardEvent("keydown", key));
    for (let turn = 0; turn < 9; ++turn) await undefined; // no other event comes in between
    return document.activeElement.closest(".palette") !== null;
  });
  run.check(typedInto, "what is typed right after Ctrl+K goes into the palette");
  await page.tab.keyboard.press("Escape");
  await page.tab.keyboard.press("Control+k");
  await page.tab.keyboard.type("window together");
  await page.tab.keyboard.press("Enter");
  await page.tab.keyboard.press("3");
  const windows = await untilTiles(page, (all) => all[1].voi?.center === 480);
  run.check(windows[2].voi.center === 480, "windows go together");
  await page.tab.keyboard.press("Control+z");
  await untilTiles(page, (all) => all[0].voi.center === 40);
  run.check(true, "a window is undone");
  await page.tab.keyboard.press("Control+k");
  await page.tab.keyboard.type("zoom and pan together");
  await page.tab.keyboard.press("Enter");
  await page.tab.keyboard.press("+");
  const zoomed = await untilTiles(page, (all) => all[1].view.scale > 0 && all[2].view.scale > 0);
  run.check(
    Math.abs(zoomed[0].view.scale - zoomed[1].view.scale) < 1e-9,
    "zoom goes together",
    zoomed.map(({ view }) => view.scale),
  );
}

// Turning and flipping, in letters and in pixels; the lens; the exact view in an address.
async function checkView(run, page) {
  await open(page, 1, 1);
  const letters = async () => {
    await page.tab.locator(".letter").nth(3).waitFor();
    return (await page.tab.locator(".letter").allInnerTexts()).join();
  };
  run.check((await letters()) === "R,L,A,P", "letters of an axial image", await letters());
  const before = await page.pixels("readPixels");
  await page.tab.keyboard.press("]");
  await page.until((state) => state.view.rotation === 90);
  run.check((await letters()) === "P,A,R,L", "letters after a quarter turn", await letters());
  const turned = await page.pixels("readPixels");
  const at = ({ width, height, data }, x, y) =>
    data[4 * (Math.round(height / 2 + y) * width + Math.round(width / 2 + x))];
  let differ = 0;
  for (let y = -150; y < 150; y += 7)
    for (let x = -150; x < 150; x += 7)
      if (Math.abs(at(before, x, y) - at(turned, -y, x)) > 40) ++differ;
  run.check(differ < 60, "what was at the top is at the right", differ);
  await page.tab.keyboard.press("h");
  run.check((await letters()) === "A,P,R,L", "letters after flipping as well", await letters());
  await page.tab.keyboard.press("v");
  run.check((await letters()) === "A,P,L,R", "and top for bottom", await letters());
  await page.picture("turned");
  for (let i = 0; i < 3; ++i) await page.tab.keyboard.press("Control+z");
  await page.until((state) => state.view.rotation === 0 && !state.view.flip);
  run.check((await letters()) === "R,L,A,P", "all of it is undone");
  await page.tab.keyboard.press("g");
  const box = await page.tab.locator("canvas.image").boundingBox();
  await page.tab.mouse.move(box.x + box.width * 0.6, box.y + box.height * 0.5);
  await page.tab.mouse.down();
  await page.picture("lens");
  await page.tab.mouse.up();
}

async function checkPriors(run, page) {
  await open(page, 1, 1);
  await chooseLayout(page, 2, 1);
  await page.tab.locator(".prior", { hasText: "The year before" }).click();
  await page.tab.locator(".priors .card", { hasText: "Axial" }).waitFor();
  await page.tab
    .locator(".priors .card", { hasText: "Axial" })
    .dragTo(page.tab.locator('[data-tile="1"]'));
  await untilTiles(page, (all) => all[1].shown !== undefined);
  run.check((await tiles(page))[1].series === series(9, 1), "a prior lies beside the study");
  // Another Frame of Reference: they keep their distance.
  const [one, other] = await tiles(page);
  await clickTile(page, 0);
  await page.tab.keyboard.press("s");
  await page.tab.keyboard.press("y");
  await page.tab.keyboard.press("ArrowUp");
  await page.tab.keyboard.press("ArrowUp");
  const moved = await untilTiles(page, (all, at) => all[0].index === at - 2, one.index);
  run.check(moved[1].index === other.index - 2, "priors scroll by the offset", moved);
  await page.picture("prior");
}

async function checkMammograms(run, page) {
  for (const [of, left] of [
    [1, true],
    [2, false],
    [3, true],
    [4, false],
  ]) {
    await open(page, 5, of);
    const { width, height, data } = await page.pixels("readPixels");
    let [columns, weight] = [0, 0];
    const row = Math.round(height / 2) * width;
    for (let x = 0; x < width; ++x) {
      if (data[4 * (row + x)] < 100) continue;
      columns += x;
      ++weight;
    }
    const side = columns / weight / width;
    // The breast is at its chest wall: of a right one at the right edge of the image.
    run.check(
      left ? side > 0.5 : side < 0.5,
      `mammogram ${of} hangs with its chest wall ${left ? "right" : "left"}`,
      side,
    );
    if (of === 3) await page.picture("mammogram");
  }
}

// A pseudo-colour presentation state, as the library shows it; and colours that the reader chooses.
// What a reader has laid out once is how such studies are hung, until that is forgotten.
async function checkOwnHanging(run, page) {
  const command = async (words) => {
    await page.tab.keyboard.press("Control+k");
    await page.tab.getByPlaceholder("What to do").fill(words);
    await page.tab.keyboard.press("Enter");
  };
  await open(page, 1, 3);
  await chooseLayout(page, 2, 1);
  await dragSeries(page, "Axial", 1);
  await untilTiles(page, (all) => all.every((tile) => tile.shown !== undefined));
  await command("Hang studies like this one so");
  await page.tab.getByText("will be hung so").waitFor();
  await open(page, 1);
  const hung = await untilTiles(
    page,
    (all) => all.length === 2 && all.every((tile) => tile.shown !== undefined),
  );
  run.check(
    hung[0].series === series(1, 3) && hung[1].series === series(1, 1),
    "a study is hung as its reader wants it",
    hung,
  );
  await open(page, 9);
  run.check((await tiles(page)).length === 1, "one that lacks a series is not");
  await open(page, 1);
  await untilTiles(page, (all) => all.length === 2);
  await command("Hang studies like this one as usual");
  await page.tab.getByText("will be hung as usual").waitFor();
  await open(page, 1);
  const usual = await tiles(page);
  run.check(usual.length === 1 && usual[0].series === series(1, 1), "and as usual again", usual);
}

async function checkColours(run, page) {
  await page.tab.getByRole("button", { name: "Marks", exact: true }).click();
  await page.tab.getByRole("button", { name: "Blue to yellow" }).click();
  await page.until((state) => state.voi?.center === 500 && state.voi?.width === 900);
  const state = run.phantomFiles.find((file) => file.includes("/colours/"));
  await page.picture("pseudo-colour");
  const { frame } = await page.settled();
  const seen = await page.pixels();
  const expected = await run.rendered(frame, "--presentation", state);
  // The line that the state draws lies on a canvas of its own.
  let [wrong, coloured] = [0, 0];
  for (let i = 0; i < seen.data.length; i += 4) {
    const row = Math.floor(i / 4 / seen.width);
    if (Math.abs(row - 100) < 3) continue;
    for (let c = 0; c < 3; ++c) wrong += seen.data[i + c] !== expected.data[i + c];
    coloured += seen.data[i] !== seen.data[i + 2];
  }
  run.check(wrong === 0, "a pseudo-colour state equals dicom render's", wrong);
  run.check(coloured > 10000, "and has colours", coloured);
  await page.tab.keyboard.press("Control+z");
  await page.until((state) => state.voi?.width === 1000);
  await run.checkPixels(page, "grey again when it is undone", "--no-overlays");
  await page.tab.keyboard.press("Control+k");
  await page.tab.getByPlaceholder("What to do").fill("hot iron");
  await page.tab.keyboard.press("Enter");
  const hot = await page.pixels();
  const grey = await run.rendered((await page.settled()).frame, "--no-overlays");
  const at = (level) =>
    [2 * level, 2 * (level - 128), 4 * (level - 192)].map((v) => Math.max(0, Math.min(255, v)));
  let off = 0;
  for (let i = 0; i < hot.data.length; i += 4)
    at(grey.data[i]).forEach((value, c) => (off += hot.data[i + c] !== value));
  run.check(off === 0, "hot iron is as PS3.6 B.1.1 has it", off);
  await page.picture("hot-iron");
}

async function checkPresentation(run, page) {
  const count = (red, green, blue, tile = 0) =>
    page.tab.evaluate(
      ([r, g, b, tile]) => {
        const canvas = document.querySelector(`[data-tile="${tile}"] canvas.overlay`);
        const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
        let found = 0;
        for (let i = 0; i < data.length; i += 4)
          found += data[i] === r && data[i + 1] === g && data[i + 2] === b && data[i + 3] === 255;
        return found / (canvas.width * canvas.height);
      },
      [red, green, blue, tile],
    );
  await open(page, 6, 1);
  // Overlays come after the image.
  let overlay = 0;
  for (const end = Date.now() + patience; overlay === 0 && Date.now() < end;)
    overlay = await count(120, 230, 255);
  run.check(overlay > 0.01, "an overlay plane is drawn", overlay);
  await page.picture("overlay-plane");
  await run.checkPixels(page, "the image under an overlay", "--no-overlays");
  await page.tab.keyboard.press("u");
  await page.tab.waitForTimeout(100);
  run.check((await count(120, 230, 255)) === 0, "overlays can be hidden");
  await page.tab.keyboard.press("u");
  await checkColours(run, page);
  await open(page, 6, 2);
  await page.tab.waitForTimeout(100);
  const covered = await count(0, 0, 0);
  await page.picture("shutters");
  run.check(covered > 0.4 && covered < 0.7, "shutters cover what is outside both of them", covered);
  await open(page, 6, 3);
  await run.checkPixels(page, "a VOI LUT Sequence");
  await open(page, 6, 4);
  await run.checkPixels(page, "a sigmoid window");
}

async function checkCine(run, page) {
  const { rate } = await open(page, 7);
  run.check(
    Math.abs(rate - 1000 / ((6 * 40 + 3 * 160) / 9)) < 2,
    "the mean rate of a Frame Time Vector",
    rate,
  );
  // How long each is shown is a matter of unit tests: here the machine may be busy.
  await page.tab.keyboard.press(" ");
  await page.until((state) => state.playing && state.index >= 8);
  await page.until((state) => state.playing && state.index >= 1 && state.index < 7);
  await page.tab.keyboard.press(" ");
  run.check(!(await page.state()).playing, "a cine loop plays round and stops");
}

async function checkEnhanced(run, page) {
  const { count, index, voi } = await open(page, 8);
  run.check(count === 24 && index === 11, "the frames of an enhanced CT are a stack", {
    count,
    index,
  });
  const position = await page.tab.locator(".corner", { hasText: "Position" }).innerText();
  run.check(position.includes("Position −2.0 mm"), "in the order of their places", position);
  await run.checkLevels(page, "an enhanced CT", 3, "--window", `${voi.center},${voi.width}`);
}
