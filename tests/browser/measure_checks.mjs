// Measuring: what is drawn by hand, its numbers against another computation, undo; reports, key images and presentation
// states in the archive, against readers that we did not write.

import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { open, series } from "./reading_checks.mjs";

export async function marks(page) {
  await page.tab.waitForFunction(() => globalThis.isocenter?.workspace);
  return page.tab.evaluate(() => globalThis.isocenter.workspace.marks());
}

/** Columns and rows of the image in tile 0 as places of the page. */
async function onPage(page, points) {
  await page.tab.waitForFunction(() => globalThis.isocenter?.workspace);
  const [tile] = await page.tab.evaluate(() => globalThis.isocenter.workspace.tiles());
  const box = await page.tab.locator('[data-tile="0"]').boundingBox();
  const { a, b, c, d, e, f } = tile.placement;
  return points.map(([x, y]) => [box.x + a * x + c * y + e, box.y + b * x + d * y + f]);
}

async function chooseTool(page, label) {
  await page.tab.getByRole("button", { name: "Measure", exact: true }).click();
  await page.tab.locator(".menu-item", { has: page.tab.getByText(label, { exact: true }) }).click();
}

/** Draws by dragging from place to place; `clicks`: more places that are clicked. */
export async function draw(page, label, points, clicks = []) {
  await chooseTool(page, label);
  const places = await onPage(page, points);
  const { mouse } = page.tab;
  await mouse.move(...places[0]);
  await mouse.down();
  for (const place of places.slice(1)) await mouse.move(...place, { steps: 3 });
  await mouse.up();
  for (const place of await onPage(page, clicks)) {
    await mouse.move(...place, { steps: 2 });
    await mouse.down();
    await mouse.up();
  }
}

const near = (seen, expected, tolerance) => Math.abs(seen - expected) <= tolerance;

export async function checkMeasuring(run, page) {
  if (!run.sentPhantoms) run.server.run("send", run.server.address, ...run.phantoms());
  await checkDrawing(run, page);
  await checkNumbers(run, page);
  await checkSaving(run, page);
  await checkCalibration(run, page);
}

async function checkDrawing(run, page) {
  await open(page, 1, 1);
  await draw(page, "Length", [
    [20, 20],
    [50, 60],
  ]);
  let [length] = await marks(page);
  run.check(
    near(length.measurement.quantities[0].value, 50, 0.3),
    "a length of 50 mm is drawn",
    length,
  );
  await page.tab.keyboard.press("Control+z");
  run.check((await marks(page)).length === 0, "a mark is undone");
  await page.tab.keyboard.press("Control+y");
  run.check((await marks(page)).length === 1, "and done again");
  // A handle is moved.
  const [from, to] = await onPage(page, [length.points[1], [50, 20]]);
  await page.tab.mouse.move(...from);
  await page.tab.mouse.down();
  await page.tab.mouse.move(...to, { steps: 3 });
  await page.tab.mouse.up();
  [length] = await marks(page);
  run.check(
    near(length.measurement.quantities[0].value, 30, 0.3),
    "an end is moved by its handle",
    length,
  );
  await page.tab.keyboard.press("Control+z");
  [length] = await marks(page);
  run.check(near(length.measurement.quantities[0].value, 50, 0.3), "which is undone");
  await draw(
    page,
    "Angle",
    [
      [70, 30],
      [60, 30],
    ],
    [[60, 20]],
  );
  await draw(page, "Cobb angle", [
    [10, 70],
    [30, 70],
  ]);
  await page.tab.keyboard.press("Escape");
  run.check((await marks(page)).length === 2, "Escape gives up a half drawn mark");
  await chooseTool(page, "Cobb angle");
  for (const line of [
    [
      [10, 70],
      [30, 70],
    ],
    [
      [10, 80],
      [30, 90],
    ],
  ]) {
    const [one, other] = await onPage(page, line);
    await page.tab.mouse.move(...one);
    await page.tab.mouse.down();
    await page.tab.mouse.move(...other, { steps: 3 });
    await page.tab.mouse.up();
  }
  await draw(page, "Bidirectional", [
    [40, 75],
    [60, 75],
  ]);
  await draw(page, "Ellipse", [
    [30, 30],
    [48, 44],
  ]);
  await draw(page, "Rectangle", [
    [62, 40],
    [110, 58],
  ]);
  await draw(page, "Freehand", [
    [35, 50],
    [50, 52],
    [52, 64],
    [40, 66],
    [33, 58],
  ]);
  await draw(page, "Point", [[68.5, 48.5]]);
  await draw(page, "Arrow", [
    [75, 70],
    [85, 80],
  ]);
  await page.tab.getByLabel("Text of the mark").fill("Rod");
  await page.tab.keyboard.press("Enter");
  await draw(page, "Text", [[5, 10]]);
  await page.tab.getByLabel("Text of the mark").fill("A sphere");
  await page.tab.keyboard.press("Enter");
  const all = await marks(page);
  run.check(
    all.length === 10,
    "all kinds of marks are drawn",
    all.map(({ kind }) => kind),
  );
  const { value } = all.find(({ kind }) => kind === "point").measurement.quantities[0];
  run.check(value === 1000, "a point has its value", value);
  await page.tab.getByRole("button", { name: "Marks", exact: true }).click();
  await page.tab.locator(".mark-head", { hasText: "Rectangle" }).click();
  await page.picture("measurements");
}

// Against pydicom and numpy.
async function checkNumbers(run, page) {
  const all = await marks(page);
  const { frame } = await page.state();
  const file = join(run.server.folder, "measured.dcm");
  writeFileSync(file, await run.server.file(frame));
  const script = fileURLToPath(new URL("measure_reference.py", import.meta.url));
  const { stdout, stderr } = spawnSync("/usr/bin/python3", [script, file], {
    input: JSON.stringify(all),
    encoding: "utf8",
  });
  if (!stdout) throw new Error(stderr);
  JSON.parse(stdout).forEach((expected, i) => {
    const { kind, measurement } = all[i];
    const seen = Object.fromEntries(measurement.quantities.map(({ name, value }) => [name, value]));
    Object.assign(seen, measurement.statistics);
    for (const [name, value] of Object.entries(expected))
      run.check(near(seen[name], value, 1e-6 * Math.max(1, Math.abs(value))), `${kind}: ${name}`, [
        seen[name],
        value,
      ]);
  });
  const rectangle = all.find(({ kind }) => kind === "rectangle").measurement.statistics;
  run.check(rectangle.outside > 0, "a shape that leaves the image still has numbers", rectangle);
}

// Runs a checker of others' if it is installed; throws if it complains.
export function judge(run, what, command, args, complaint) {
  const { error, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (error?.code === "ENOENT") return "";
  const complaints = `${stdout}${stderr}`.split("\n").filter((line) => complaint.test(line));
  run.check(complaints.length === 0, `${what}: ${command}`, complaints);
  return stdout;
}

export async function fileOf(run, study, modality) {
  const found = await run.server.json(`/dicom-web/studies/${study}/series?Modality=${modality}`);
  const uid = found.at(-1)["0020000E"].Value[0];
  const [instance] = await run.server.json(`/dicom-web/studies/${study}/series/${uid}/instances`);
  const file = join(run.server.folder, `${modality}.dcm`);
  writeFileSync(
    file,
    await run.server.file({
      studyUID: study,
      seriesUID: uid,
      instanceUID: instance["00080018"].Value[0],
    }),
  );
  return file;
}

async function checkSaving(run, page) {
  const before = await marks(page);
  const { studyUID } = (await page.state()).frame;
  await page.tab.getByPlaceholder("Your name").fill("Jane Doe");
  await page.tab.getByRole("button", { name: "Save as report" }).click();
  await page.tab.getByText("Measurements saved to the archive.").waitFor();
  run.check(
    (await marks(page)).every(({ saved }) => saved),
    "what is saved is known to be",
  );
  const report = await fileOf(run, studyUID, "SR");
  judge(run, "report", "dciodvfy", ["-new", report], /^Error/);
  const text = judge(run, "report", "dsrdump", ["+Ph", report], /^[EF]:/);
  if (text) run.check(text.includes("Doe^Jane"), "dsrdump reads the observer", text.slice(0, 500));

  await page.tab.locator("canvas.image").first().focus();
  await page.tab.keyboard.press("k");
  await page.tab.getByPlaceholder("Why they are key images").fill("For the meeting");
  await page.tab.getByRole("button", { name: "Save key images" }).click();
  await page.tab.getByText("Key images saved to the archive.").waitFor();
  const keys = await fileOf(run, studyUID, "KO");
  judge(run, "key images", "dciodvfy", ["-new", keys], /^Error/);
  judge(run, "key images", "dsrdump", [keys], /^[EF]:/);

  await page.tab.locator("canvas.image").first().focus();
  await page.tab.keyboard.press("2");
  await page.tab.keyboard.press("]");
  await page.tab.keyboard.press("h");
  await page.tab.getByPlaceholder("Name of the presentation").fill("Lung view");
  await page.tab.getByRole("button", { name: "Save presentation" }).click();
  await page.tab.getByText("The presentation saved to the archive.").waitFor();
  const presentation = await fileOf(run, studyUID, "PR");
  judge(run, "presentation", "dciodvfy", ["-new", presentation], /^Error/);
  judge(run, "presentation", "dcmdump", [presentation], /^[EFW]:/);

  // Another reader opens the study: all of it is there.
  const shown = await page.pixels("readPixels");
  await open(page, 1, 1);
  await page.tab.waitForFunction(() => globalThis.isocenter?.workspace.marks().length > 0);
  const read = await marks(page);
  run.check(
    read.length === before.length,
    "marks of the archive are shown",
    read.map(({ kind }) => kind),
  );
  before.forEach((mark, i) => {
    run.check(
      read[i].kind === mark.kind && read[i].label === mark.label,
      `${mark.kind} comes back`,
      read[i],
    );
    const far = Math.max(
      ...mark.measurement.quantities.map(
        ({ value }, k) =>
          Math.abs(read[i].measurement.quantities[k].value - value) / Math.max(1, value),
      ),
    );
    // Coordinates are stored as single floats.
    run.check(!(far > 1e-5), `${mark.kind} measures the same`, far);
  });
  run.check(
    read.every(({ origin }) => origin.author === "Doe^Jane"),
    "with who drew them",
  );
  await page.tab.getByRole("button", { name: "Marks", exact: true }).click();
  await page.tab.getByRole("button", { name: "Lung view" }).click();
  await page.until((state) => state.view.rotation !== 0 && state.voi.center === -600);
  const presented = await page.pixels("readPixels");
  run.check(
    Buffer.compare(Buffer.from(shown.data), Buffer.from(presented.data)) === 0,
    "the presentation looks as it was saved",
  );
  await page.tab.getByText("For the meeting").waitFor();
  await page.picture("marks-of-others");
  await page.tab.keyboard.press("Control+z");
  await page.until((state) => state.view.rotation === 0);
  run.check(true, "a presentation is undone");
}

// One line in each radiograph, and in each region of an ultrasound image.
async function checkCalibration(run, page) {
  const lengthOf = async (from, to) => {
    await draw(page, "Length", [from, to]);
    const { measurement } = (await marks(page)).at(-1);
    const [a, b] = [(await marks(page)).at(-1).points[0], (await marks(page)).at(-1).points[1]];
    return { ...measurement, pixels: Math.hypot(b[0] - a[0], b[1] - a[1]) };
  };
  for (const [of, perPixel, unit, source] of [
    [1, 0.2, "mm", "at the detector"],
    [2, 0.16, "mm", "magnification 1.25"],
    [3, 0.15, "mm", "fiducial"],
    [4, 1, "px", "Not calibrated"],
  ]) {
    await open(page, 4, of);
    const { quantities, calibration, pixels } = await lengthOf([20, 50], [120, 50]);
    run.check(
      near(quantities[0].value, perPixel * pixels, 1e-9) &&
        quantities[0].unit === unit &&
        calibration.source.includes(source),
      `radiograph ${of}: ${perPixel} ${unit} a pixel (${source})`,
      { quantities, calibration },
    );
  }
  await open(page, 3, 1);
  await page.tab.keyboard.press("Home");
  await page.until((state) => state.complete && state.index === 0);
  for (const [image, perPixel] of [
    [0, 0.5],
    [1, 0.25],
  ]) {
    await page.until((state, at) => state.complete && state.index === at, image);
    const { quantities, pixels } = await lengthOf([30, 30 + 60 * image], [100, 60 + 60 * image]);
    run.check(
      near(quantities[0].value, perPixel * pixels, 1e-9),
      `ultrasound ${image + 1}: ${perPixel} mm a pixel`,
      quantities,
    );
    await page.tab.keyboard.press("ArrowDown");
  }
  const motion = await lengthOf([150, 40], [200, 80]);
  run.check(
    motion.quantities.map(({ name, unit }) => `${name} ${unit}`).join() ===
      "Horizontal s,Vertical mm",
    "an M-mode region has time and depth",
    motion.quantities,
  );
  const across = await lengthOf([60, 100], [180, 150]);
  run.check(
    across.quantities[0].unit === "px",
    "from one region to another there are pixels only",
    across,
  );
  await page.picture("ultrasound-regions");
}
