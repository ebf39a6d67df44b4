// The viewer: the same pixels as `dicom render`, and what hands can do.

import { waitForRows } from "./list_checks.mjs";
import { decodePng } from "./png.mjs";

const windowOption = ({ center, width }) => ["--window", `${center},${width}`];

// What the browser composes is what WebGL has drawn: the middle of the canvas, where no text stands.
async function checkScreen(run, page, what) {
  const drawn = await page.pixels("readPixels");
  const screen = decodePng(await page.screen());
  run.check(screen.width === drawn.width && screen.height === drawn.height, `${what}: size`, [
    screen.width,
    screen.height,
  ]);
  const half = 60;
  let wrong = 0;
  const levels = new Set();
  for (let y = drawn.height / 2 - half; y < drawn.height / 2 + half; ++y) {
    for (let x = drawn.width / 2 - half; x < drawn.width / 2 + half; ++x) {
      const at = 4 * (Math.floor(y) * drawn.width + Math.floor(x));
      levels.add(screen.data[at]);
      for (let c = 0; c < 3; ++c) wrong += drawn.data[at + c] !== screen.data[at + c] ? 1 : 0;
    }
  }
  run.check(levels.size > 8, `${what}: the screen is not blank`, levels.size);
  run.check(wrong === 0, `${what}: the screen shows what was drawn`, wrong);
}

export async function checkGrey(run, page) {
  let state = await page.settled();
  run.check(state.count === 12, "a CT of 12 images is open", state.count);
  await page.picture("viewer-ct");
  await run.checkPixels(page, "CT, own window");
  await checkScreen(run, page, "CT");
  await checkScrolling(run, page);
  await checkWindowing(run, page);
  await checkGeometry(run, page);
  await checkAddress(run, page);
}

async function checkScrolling(run, page) {
  const { index } = await page.state();
  await page.wheel(3);
  await page.until((state, wanted) => state.complete && state.index === wanted, index + 3);
  await run.checkPixels(page, "three images on");
  await page.tab.keyboard.press("Home");
  await page.until((state) => state.complete && state.index === 0);
  await run.checkPixels(page, "first image");
  const text = await page.tab.locator(".corner .number").innerText();
  run.check(text === "Image 1 / 12", "the corner names the image", text);
  await page.tab.keyboard.press("End");
  await page.until((state) => state.complete && state.index === 11);
  await run.checkPixels(page, "last image");
  await page.tab.keyboard.press("PageUp");
  await page.until((state) => state.complete && state.index === 1);
  await page.tab.keyboard.press("ArrowDown");
  await page.until((state) => state.complete && state.index === 2);
  run.check(true, "keys scroll");
}

async function checkWindowing(run, page) {
  const before = (await page.state()).voi;
  await page.tab.keyboard.press("w");
  await page.drag(0.5, 0.5, 57, -31);
  const { voi } = await page.until(
    (state, old) =>
      state.complete && state.voi.center !== old.center && state.voi.width > old.width,
    before,
  );
  await run.checkPixels(page, "window after dragging", ...windowOption(voi));
  await page.picture("viewer-ct-window");
  for (const [key, center, width, levels] of [
    ["1", 40, 400, 9],
    ["2", -600, 1500, 9],
    ["7", 32, 8, 8],
  ]) {
    await page.tab.keyboard.press(key);
    await page.until((state, wanted) => state.voi.center === wanted, center);
    await run.checkLevels(page, `preset ${key}`, levels, ...windowOption({ center, width }));
  }
  await page.tab.keyboard.press("i");
  await run.checkLevels(page, "inverted", 8, ...windowOption({ center: 32, width: 8 }), "--invert");
  await page.tab.evaluate(() => globalThis.isocenter.viewport.setWindow(1, 1));
  await run.checkLevels(
    page,
    "a window of one value",
    2,
    ...windowOption({ center: 1, width: 1 }),
    "--invert",
  );
  await page.tab.keyboard.press("r");
  await page.until((state, own) => !state.invert && state.voi.center === own.center, before);
  await run.checkPixels(page, "reset");
}

async function checkGeometry(run, page) {
  await page.tab.keyboard.press("r");
  const fitted = (await page.until((state) => state.view.scale === 0)).scale;
  await page.drag(0.5, 0.5, 0, -60, "right");
  const larger = await page.until((state, old) => state.scale > 1.2 * old, fitted);
  await page.drag(0.5, 0.5, 40, 25, "middle");
  const moved = await page.state();
  run.check(
    moved.view.panX === larger.view.panX + 40 && moved.view.panY === larger.view.panY + 25,
    "the middle button pans",
    moved.view,
  );
  await page.picture("viewer-ct-zoomed");
  await page.tab.locator("canvas.image").dblclick();
  await page.until((state, wanted) => Math.abs(state.scale - wanted) < 1e-9, fitted);
  run.check(true, "the right button zooms, a double click shows the whole image");
  const letters = await page.tab.locator(".letter").allInnerTexts();
  run.check(`${letters}` === "R,L,A,P", "orientation letters of an axial head", letters);
}

async function checkAddress(run, page) {
  await page.tab.keyboard.press("Home");
  await page.tab.keyboard.press("ArrowDown");
  await page.tab.waitForURL(/frame=2$/);
  await page.tab.goto(page.tab.url().replace(/frame=2$/, "frame=5"));
  const { index } = await page.settled();
  run.check(index === 4, "an address leads to an image", index);
  await page.tab.keyboard.press("?");
  await page.tab.getByRole("dialog").waitFor();
  await page.picture("viewer-keys");
  await page.tab.keyboard.press("Escape");
  await page.tab.getByRole("dialog").waitFor({ state: "detached" });
  await page.tab.keyboard.press("Escape");
  await page.tab.waitForSelector(".list-page");
  run.check(true, "escape closes the sheet, and then leads back to the list");
}

export async function checkColour(run, page) {
  await page.tab.getByLabel("Search by modality").fill("US");
  await waitForRows(page, 1);
  await page.tab.locator(".study .name a").click();
  const { count } = await page.settled();
  run.check(count === 8, "an ultrasound of 8 frames is open", count);
  await page.picture("viewer-us");
  await run.checkPixels(page, "ultrasound, first shown frame");
  await page.tab.keyboard.press("End");
  await page.until((state) => state.complete && state.index === 7);
  await run.checkPixels(page, "ultrasound, last frame");
  await page.tab.keyboard.press("Home");
  await page.until((state) => state.complete && state.index === 0);
  await page.tab.keyboard.press(" ");
  await page.until((state) => state.index >= 3);
  await page.tab.keyboard.press(" ");
  await page.tab.getByRole("button", { name: "Play", exact: true }).waitFor();
  await page.settled();
  await run.checkPixels(page, "ultrasound, played and paused");
  await page.tab.keyboard.press("Escape");
  await page.tab.waitForSelector(".list-page");
  await page.tab.getByRole("button", { name: "Clear search" }).first().click();
}

/** A frame that the server cannot give: its words are shown, and trying again helps. */
export async function checkFailure(run, page) {
  const message = "Pixel Data: fragment 3 is cut off";
  await page.tab.route(/\/frames\//, (route) =>
    route.fulfill({ status: 500, contentType: "text/plain", body: message }),
  );
  await page.tab.goto(page.url);
  await page.tab.getByLabel("Search by modality").fill("MR");
  await waitForRows(page, 4);
  await page.tab.locator(".study .name a").first().click();
  await page.tab.getByText(message).waitFor();
  await page.picture("viewer-failure");
  await page.tab.unroute(/\/frames\//);
  await page.tab.getByRole("button", { name: "Try again" }).click();
  await page.settled();
  await run.checkPixels(page, "after trying again");
}
