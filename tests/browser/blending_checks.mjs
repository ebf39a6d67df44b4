// Blending presentation states and ICC profiles in the page, beside `dicom render` with the same state.

import { join } from "node:path";
import { open, tiles } from "./reading_checks.mjs";
import { checkAccess } from "./work_checks.mjs";

/** How far the canvas is from what `dicom render` makes: the greatest difference, and in how many of its components. */
async function distance(run, page, ...options) {
  const { frame } = await page.settled();
  const seen = await page.pixels();
  const expected = await run.rendered(frame, ...options);
  run.check(seen.data.length === expected.data.length, "pictures are of one size");
  let [most, different] = [0, 0];
  for (let i = 0; i < seen.data.length; ++i) {
    const far = Math.abs(seen.data[i] - expected.data[i]);
    most = Math.max(most, far);
    different += far > 0 ? 1 : 0;
  }
  return { most, different, all: seen.data.length };
}

const coloured = (page) =>
  page.pixels().then(({ data }) => data.some((_, i) => i % 4 === 0 && data[i] !== data[i + 2]));

async function choose(page, name) {
  await page.tab.getByRole("button", { name }).click();
}

export async function checkBlending(run, page) {
  const folder = run.sendPhantoms("fused");
  const file = (name, of, number = 1) =>
    join(folder, name, `1.2.826.0.1.3680043.8.498.7.20.${of}.${number}.dcm`);
  await open(page, 20, 1);
  await page.tab.getByRole("button", { name: "Marks", exact: true }).click();
  await choose(page, "PET over CT");
  await page.until((state) => state.isBlended);
  const blending = ["--presentation", file("PET over CT", 3), "--with", join(folder, "Above")];
  const first = await distance(run, page, ...blending);
  run.check(first.most <= 1, "a blending state equals dicom render's", first);
  run.check(await coloured(page), "and has colours");
  await page.tab.locator("canvas.image").focus();
  await page.tab.keyboard.press("f");
  await page.settled();
  await page.picture("blending");
  await checkAccess(run, page, "a blended image");

  await page.tab.keyboard.press("ArrowDown");
  await page.until((state) => state.shown === 3 && state.isBlended);
  const next = await distance(run, page, ...blending);
  run.check(next.most <= 1, "the next image is blended, too", next);
  await page.tab.evaluate(() => globalThis.isocenter.viewport.setWindow(40, 1500));
  const wide = await distance(run, page, ...blending, "--window", "40,1500");
  run.check(wide.most <= 1, "the window of what lies below can be changed", wide);
  await page.tab.keyboard.press("Home");
  await page.until((state) => state.shown === 0 && !state.isBlended);
  run.check(!(await coloured(page)), "where nothing lies over it the image is grey");

  await choose(page, "Wide colours");
  await page.until((state) => state.shown === 0 && state.voi.width === 400);
  const wideColours = await distance(run, page, "--presentation", file("Wide colours", 7));
  run.check(wideColours.most <= 1, "a profile of a pseudo-colour state is looked at", wideColours);
  await checkProfiles(run, page, file);
  await checkStructures(run, page);
}

// The square reaches from -20 to 20 mm, which are columns and rows 28.5 to 68.5 of the middle image.
async function checkStructures(run, page) {
  await open(page, 20, 1);
  await page.tab.getByRole("button", { name: "Marks", exact: true }).click();
  await page.tab.getByRole("button", { name: "Show over the images" }).click();
  const structure = page.tab.getByRole("button", { name: "Target" });
  await structure.waitFor();
  const isGreen = async (column, row) => {
    const [{ placement }] = await tiles(page);
    return page.tab.locator("canvas.overlay").evaluate(
      (canvas, [x, y]) => {
        const at = canvas.getContext("2d").getImageData(Math.floor(x), Math.floor(y), 1, 1).data;
        return at[1] > 180 && at[0] < 60 && at[2] < 60;
      },
      [column * placement.a + placement.e, row * placement.d + placement.f],
    );
  };
  await page.tab.waitForTimeout(100);
  for (const [column, row] of [
    [28.5, 40],
    [68.5, 60],
    [50, 28.5],
    [50, 68.5],
  ])
    run.check(await isGreen(column, row), `a structure goes through ${column}, ${row}`);
  run.check(!(await isGreen(50, 50)), "and not through its middle");
  await page.picture("structures");
  await checkAccess(run, page, "structures");
  await structure.click();
  await page.tab.waitForTimeout(100);
  run.check(!(await isGreen(28.5, 40)), "it can be hidden");
  await structure.click();
  await page.tab.locator("canvas.image").focus();
  await page.tab.keyboard.press("ArrowDown");
  await page.until((state) => state.shown === 3);
  await page.tab.waitForTimeout(100);
  run.check(!(await isGreen(28.5, 40)), "and lies on its own image only");
}

async function checkProfiles(run, page, file) {
  await open(page, 20, 4);
  await page.tab.getByRole("button", { name: "Marks", exact: true }).click();
  const plain = await distance(run, page);
  run.check(plain.different === 0, "colours without a profile are shown as they are", plain);
  const options = ["--presentation", file("As the camera saw it", 6)];
  const before = await distance(run, page, ...options);
  run.check(before.most > 20, "a profile makes a difference", before);
  await choose(page, "As the camera saw it");
  const after = await distance(run, page, ...options);
  run.check(after.most <= 2, "the profile of a colour state is looked at", after);
  await page.picture("colour-profile");
  await page.tab.keyboard.press("Control+z");
  const undone = await distance(run, page);
  run.check(undone.different === 0, "and undone", undone);
  await open(page, 20, 5);
  const own = await distance(run, page);
  run.check(own.most <= 2, "an image's own profile is looked at", own);
}
