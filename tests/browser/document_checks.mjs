// Documents that are no images: a PDF, a CDA, a surface, a video; shown, and handed out.

import { open, study } from "./reading_checks.mjs";
import { checkAccess } from "./work_checks.mjs";

async function openSeries(page, of, number) {
  await page.tab.goto(`${page.url}/studies/${study(of)}?series=${study(of)}.${number}`);
}

export async function checkDocumentKinds(run, page) {
  run.sendPhantoms("documents");
  if (!run.sentPhantoms) run.server.run("send", run.server.address, ...run.phantoms());
  await checkPdf(run, page);
  await checkClinical(run, page);
  await openSeries(page, 21, 2);
  await page.tab.getByText("12 triangles").waitFor();
  const numbers = await page.tab.locator(".encapsulated").innerText();
  run.check(numbers.includes("30 × 20 × 12.5 mm"), "a surface is described", numbers);
  await page.picture("document-surface");
  await checkWaveforms(run, page);
  await checkVideo(run, page);
}

// 25 mm a second and 10 mm a millivolt, at 4 pixels a millimetre.
async function checkWaveforms(run, page) {
  await openSeries(page, 21, 4);
  await page.tab.getByRole("heading", { name: "RHYTHM · 12 s · 500 Hz" }).waitFor();
  // The lowest and the highest dark pixel of a column; the first lead has the upper 20 mm.
  const traceAt = (second) =>
    page.tab.locator(".paper canvas").evaluate((canvas, x) => {
      const { data } = canvas.getContext("2d").getImageData(x, 1, 1, 78);
      const dark = [...Array(78).keys()].filter((y) => data[4 * y] < 150);
      return { top: dark[0] + 1, bottom: dark.at(-1) + 1 };
    }, second * 100);
  const [rest, pulse] = [await traceAt(1), await traceAt(2.5)];
  run.check(Math.abs(rest.top - pulse.top - 40) <= 1, "a millivolt is 10 mm high", { rest, pulse });
  const edge = await traceAt(2);
  run.check(edge.bottom - edge.top >= 36, "and begins in its second", edge);
  await page.picture("waveforms");
  await checkAccess(run, page, "waveforms");
  const slider = page.tab.getByRole("slider", { name: "From second" });
  await slider.fill("2");
  const moved = await traceAt(0.5);
  run.check(Math.abs(moved.top - pulse.top) <= 1, "later seconds can be gone to", moved);
}

async function checkPdf(run, page) {
  await openSeries(page, 11, 1);
  await page.tab.getByRole("heading", { name: "Letter" }).waitFor();
  const frame = page.tab.locator("iframe");
  await frame.waitFor();
  run.check((await frame.getAttribute("src")).startsWith("blob:"), "a PDF is shown in the page");
  await page.tab.waitForTimeout(2000); // for the browser's own viewer
  await page.picture("document");
  await checkAccess(run, page, "a PDF");
}

async function checkClinical(run, page) {
  await openSeries(page, 21, 1);
  await page.tab.getByRole("heading", { name: "Discharge summary" }).waitFor();
  const text = await page.tab.locator(".clinical").innerText();
  for (const words of [
    "Jane Döe",
    "Dr. Ann Lee",
    "Nothing remarkable was seen.",
    "Lungs clear",
    "0.9 mg/dl",
  ])
    run.check(text.includes(words), `a clinical document says ${words}`, text);
  run.check((await page.tab.locator(".clinical td").count()) === 2, "its tables are tables");
  run.check(!(await page.tab.evaluate(() => globalThis.ran)), "nothing in it runs");
  await page.picture("document-clinical");
  await checkAccess(run, page, "a clinical document");
}

async function checkVideo(run, page) {
  await openSeries(page, 21, 3);
  const video = page.tab.locator("video");
  await video.waitFor();
  await page.tab.waitForFunction(() => document.querySelector("video")?.readyState >= 2);
  const seen = await video.evaluate(async (one) => {
    one.muted = true;
    await one.play();
    await new Promise((played) => one.addEventListener("timeupdate", played, { once: true }));
    one.pause();
    return {
      width: one.videoWidth,
      height: one.videoHeight,
      duration: one.duration,
      at: one.currentTime,
    };
  });
  run.check(
    seen.width === 320 && seen.height === 240 && Math.abs(seen.duration - 2) < 0.1 && seen.at > 0,
    "a video plays",
    seen,
  );
  await video.evaluate(async (one) => {
    one.currentTime = 1.5;
    await new Promise((sought) => one.addEventListener("seeked", sought, { once: true }));
  });
  await page.picture("video");
  await checkAccess(run, page, "a video");
  await page.tab.getByRole("button", { name: "Frame by frame" }).click();
  await page.until((state) => state.complete && state.count === 50);
  run.check(true, "and is a stack of its frames, if wanted");
  await open(page, 1, 1);
}
