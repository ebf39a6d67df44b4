// The page on small and large screens, and what it says of images that cannot be shown.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { waitForRows } from "./list_checks.mjs";
import { open, study } from "./reading_checks.mjs";
import { checkAccess } from "./work_checks.mjs";

const sizes = [
  ["phone", 390, 844],
  ["tablet", 820, 1180],
  ["wide", 2560, 1440],
];

// Nothing may lie beyond the right edge of the screen.
async function checkWidth(run, page, what) {
  const seen = await page.tab.evaluate(() => ({
    over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    beyond: [...document.querySelectorAll("#app *")]
      .filter((one) => one.getBoundingClientRect().right > innerWidth + 0.5)
      .map((one) => `${one.tagName} ${one.className}`),
  }));
  run.check(seen.over <= 0, `${what} fits the screen`, seen);
}

export async function checkScreens(run, page) {
  if (!run.sentPhantoms) run.server.run("send", run.server.address, ...run.phantoms());
  for (const [name, width, height] of sizes) {
    await page.tab.setViewportSize({ width, height });
    await page.tab.goto(page.url);
    await page.tab.locator(".study[data-uid]").first().waitFor();
    await page.picture(`list-${name}`);
    await checkWidth(run, page, `the list on a ${name} screen`);
    await checkAccess(run, page, `the list on a ${name} screen`);
    await open(page, 1, 1);
    await checkWidth(run, page, `the viewer on a ${name} screen`);
    await checkAccess(run, page, `the viewer on a ${name} screen`);
    await page.picture(`viewer-${name}`);
    await page.tab.mouse.wheel(0, 120);
  }
  await page.tab.setViewportSize({ width: 1280, height: 800 });
  await checkNames(run, page);
  await checkPaper(run, page);
  await checkDamaged(run, page);
}

// What is printed: images on one sheet without what can be pressed, a document on as many as it takes.
async function checkPaper(run, page) {
  const pages = async () => {
    const file = await page.tab.pdf({ format: "A4", landscape: true, printBackground: true });
    return file.toString("latin1").match(/\/Type\s*\/Page\b/g).length;
  };
  await open(page, 1, 1);
  await page.tab.emulateMedia({ media: "print" });
  const seen = await page.tab.evaluate(() => ({
    rail: document.querySelector(".rail").checkVisibility(),
    tools: document.querySelector(".toolbar").checkVisibility(),
    image: document.querySelector("canvas.image").checkVisibility(),
    name: document.querySelector(".corner.top.left").checkVisibility(),
  }));
  run.check(!seen.rail && !seen.tools && seen.image && seen.name, "an image is printed", seen);
  run.check((await pages()) === 1, "on one sheet");
  await page.picture("print-image");
  await page.tab.emulateMedia({ media: null });
  run.sendPhantoms("documents");
  await page.tab.goto(`${page.url}/studies/${study(21)}?series=${study(21)}.1`);
  await page.tab.getByRole("heading", { name: "Discharge summary" }).waitFor();
  await page.tab.emulateMedia({ media: "print" });
  const paper = await page.tab.evaluate(() =>
    ["html", ".document", ".clinical", ".clinical h4"].map((one) => {
      const { backgroundColor, color } = getComputedStyle(document.querySelector(one));
      return { backgroundColor, color };
    }),
  );
  const isPaper = ({ backgroundColor }) =>
    ["rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"].includes(backgroundColor);
  run.check(
    paper.every(isPaper) && paper[3].color === "rgb(0, 0, 0)",
    "a document is printed black on white",
    paper,
  );
  await page.picture("print-document");
  await page.tab.emulateMedia({ media: null });
}

// While others look at the screen nobody reads who patients are: not in the list, in corners, in the page's title.
async function checkNames(run, page) {
  const covered = (selector) =>
    page.tab
      .locator(selector)
      .first()
      .evaluate((one) => getComputedStyle(one).webkitTextSecurity === "disc");
  await page.tab.goto(page.url);
  await page.tab.locator(".study[data-uid]").first().waitFor();
  run.check(!(await covered(".study .name")), "names are shown");
  const button = page.tab.getByRole("button", { name: "Hide who patients are" });
  await button.click();
  for (const of of [".name", ".id", ".accession"])
    run.check(await covered(`.study ${of}`), `the list's ${of} is covered`);
  await page.picture("list-names-hidden");
  await checkAccess(run, page, "the list without names");
  await open(page, 1, 1);
  run.check(await covered(".corner.top.left strong"), "and so is the name beside images");
  run.check(await covered(".rail-patient h1"), "and at the side");
  const title = await page.tab.title();
  run.check(title === "Isocenter", "the title says none", title);
  await page.picture("viewer-names-hidden");
  await page.tab.goto(page.url);
  await page.tab.locator(".study[data-uid]").first().waitFor();
  await button.click();
  run.check(!(await covered(".study .name")), "names are shown again");
}

// The middle of the compressed frame is something else.
function damaged(file) {
  const bytes = readFileSync(file);
  const begin = bytes.lastIndexOf(Buffer.from([0xfe, 0xff, 0x00, 0xe0])) + 8;
  const middle = begin + Math.floor((bytes.length - begin) / 3);
  bytes.fill(0xff, middle, Math.min(bytes.length - 8, middle + 400));
  return bytes;
}

async function checkDamaged(run, page) {
  const { server } = run;
  const known = (await server.json("/dicom-web/studies")).length;
  const made = run.made("damaged", "--type", "CT", "--slices", 3, "--size", 128, "--seed", 17);
  const files = made.map((file, i) => {
    const to = join(server.folder, `damaged-${i}.dcm`);
    server.run("convert", file, "-o", to, "--to", "JPEGLSLossless");
    if (i === 1) writeFileSync(to, damaged(to));
    return to;
  });
  const before = new Set(
    (await server.json("/dicom-web/studies")).map((one) => one["0020000D"].Value[0]),
  );
  server.run("send", server.address, ...files);
  const uid = (await server.json("/dicom-web/studies"))
    .map((one) => one["0020000D"].Value[0])
    .find((one) => !before.has(one));
  await page.tab.goto(`${page.url}/studies/${uid}`);
  await page.tab.locator(".frame-problem, canvas.image").first().waitFor();
  const problems = [];
  for (const key of ["Home", "ArrowDown", "ArrowDown"]) {
    await page.tab.keyboard.press(key);
    await page.until((state) => state.complete || state.problem);
    const { problem } = await page.state();
    problems.push(problem);
    if (problem) await page.picture("viewer-damaged");
  }
  run.check(
    problems.filter(Boolean).length === 1,
    "a damaged image says what is wrong with it, the others are shown",
    problems,
  );
  await page.tab.goto(page.url);
  await waitForRows(page, known + 1);
  page.complaints.length = 0; // the browser tells of each answer that is a failure
}
