// Planes through volumes: against another computation, and against a sphere whose size is known.

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fileOf, judge } from "./measure_checks.mjs";
import { open } from "./reading_checks.mjs";

const state = (page) => page.tab.evaluate(() => globalThis.isocenter.planes.state());

async function pixels(page, plane) {
  const { width, height, base64 } = await page.tab.evaluate((plane) => {
    const { width, height, data } = globalThis.isocenter.planes.readPixels(plane);
    let text = "";
    for (let at = 0; at < data.length; at += 4) text += String.fromCharCode(data[at]);
    return { width, height, base64: btoa(text) };
  }, plane);
  return { width, height, data: Buffer.from(base64, "base64") };
}

async function openPlanes(page, study, series) {
  await open(page, study, series);
  await page.tab.keyboard.press("j");
  await page.tab.waitForFunction(() => {
    const state = globalThis.isocenter?.planes?.state();
    return state && state.loaded === state.slices;
  });
}

/** Pixels that differ from numpy's by more than one grey level, of all. */
async function compare(run, page, folder, plane, what) {
  const now = await state(page);
  const seen = await pixels(page, plane);
  const { right, down } = now.planes[plane];
  const job = {
    right,
    down,
    middle: now.middles[plane],
    millimetre: now.scales[plane],
    width: seen.width,
    height: seen.height,
    window: [now.voi.center, now.voi.width],
    slab: { ...now.slab, samples: now.samples[plane] },
  };
  const script = fileURLToPath(new URL("plane_reference.py", import.meta.url));
  const { stdout, stderr, status } = spawnSync("/usr/bin/python3", [script, folder], {
    input: JSON.stringify(job),
    maxBuffer: 1e8,
  });
  if (status !== 0) throw new Error(String(stderr));
  let [wrong, drawn] = [0, 0];
  for (let i = 0; i < stdout.length; ++i) {
    drawn += stdout[i] > 0;
    if (Math.abs(stdout[i] - seen.data[i]) > 1) ++wrong;
  }
  run.check(drawn > stdout.length / 20, `${what}: not blank`, drawn);
  // Single and double floats disagree about pixels on the very edge of a voxel, and nowhere else.
  run.check(wrong <= stdout.length * 0.002, `${what}: grey levels within 1 of numpy's`, {
    wrong,
    of: stdout.length,
  });
}

/** The size of what is brighter than half, along both axes through the middle, in mm; and how far off the middle it is. */
async function extents(page, plane) {
  const { width, height, data } = await pixels(page, plane);
  const { scales } = await state(page);
  const along = (count, at) => {
    let [first, last] = [-1, -1];
    for (let i = 0; i < count; ++i) {
      if (data[at(i)] < 100) continue;
      if (first < 0) first = i;
      last = i + 1;
    }
    return {
      size: (last - first) / scales[plane],
      off: ((first + last) / 2 - count / 2) / scales[plane],
    };
  };
  const [x, y] = [Math.floor(width / 2), Math.floor(height / 2)];
  return {
    across: along(width, (i) => y * width + i),
    down: along(height, (i) => i * width + x),
  };
}

export async function checkPlanes(run, page) {
  if (!run.sentPhantoms) run.server.run("send", run.server.address, ...run.phantoms());
  const phantoms = join(run.server.folder, "phantoms");
  await page.tab.setViewportSize({ width: 960, height: 480 }); // graphics in software take their time
  await checkTilted(run, page, join(phantoms, "tilted"));
  await checkUneven(run, page, join(phantoms, "uneven"));
  await checkHands(run, page);
  await checkPlaneSaving(run, page);
  await checkNoVolume(run, page);
  await page.tab.setViewportSize({ width: 1280, height: 800 });
}

async function checkTilted(run, page, folder) {
  await openPlanes(page, 2, 1);
  await page.picture("planes");
  const { tilt, notes } = await state(page);
  run.check(
    Math.abs(tilt - 20) < 0.01 && notes.some((note) => note.includes("tilt")),
    "a gantry tilt is told",
    notes,
  );
  for (const plane of [0, 1, 2]) {
    await compare(run, page, folder, plane, `tilted, plane ${plane}`);
    const { across, down } = await extents(page, plane);
    // A sphere of 80 mm, in slices of 3 mm: it stays a sphere.
    for (const { size, off } of [across, down]) {
      run.check(
        Math.abs(size - 80) < 3 && Math.abs(off) < 1.5,
        `tilted, plane ${plane}: the sphere is round`,
        { across, down },
      );
    }
  }
  await page.tab.getByLabel("Slab", { exact: true }).selectOption("mip");
  await compare(run, page, folder, 2, "a slab of greatest values");
  await page.tab.getByLabel("Slab", { exact: true }).selectOption("mean");
  await page.picture("planes-slab");
  await page.tab.getByLabel("Slab", { exact: true }).selectOption("minip");
  await compare(run, page, folder, 0, "a slab of least values");
  await page.tab.keyboard.press("Control+z");
  run.check((await state(page)).slab.mode === "mean", "a slab is undone");
}

async function checkUneven(run, page, folder) {
  await openPlanes(page, 10, 1);
  const { steps, notes } = await state(page);
  run.check(
    Math.abs(steps[0] - steps[1]) > 2 && notes.some((note) => note.startsWith("Uneven steps")),
    "uneven steps are told",
    { steps, notes },
  );
  await page.tab.getByText("Uneven steps").first().waitFor();
  await compare(run, page, folder, 2, "uneven, coronal");
  await page.picture("planes-uneven");
}

async function checkHands(run, page) {
  await openPlanes(page, 1, 1);
  const before = await state(page);
  const box = await page.tab.locator('[data-tile="0"]').boundingBox();
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  // The lines meet in the middle; there they are moved.
  await page.tab.mouse.move(x, y);
  await page.tab.mouse.down();
  await page.tab.mouse.move(x + 20 * before.scales[0], y, { steps: 4 });
  await page.tab.mouse.up();
  let now = await state(page);
  run.check(
    Math.abs(now.cursor[0] - before.cursor[0] - 20) < 0.5,
    "lines are moved to x = 20 mm",
    now.cursor,
  );
  await page.tab.waitForTimeout(100);
  await page.picture("planes-moved");
  await page.tab.keyboard.press("Control+z");
  now = await state(page);
  run.check(Math.abs(now.cursor[0] - before.cursor[0]) < 1e-9, "which is undone");
  // Far from there a line is turned: by a right angle's third.
  const reach = 90;
  await page.tab.mouse.move(x + reach, y);
  await page.tab.mouse.down();
  const angle = Math.PI / 6;
  await page.tab.mouse.move(x + reach * Math.cos(angle), y + reach * Math.sin(angle), { steps: 6 });
  await page.tab.mouse.up();
  now = await state(page);
  const turned = (Math.acos(now.planes[2].right[0]) * 180) / Math.PI;
  run.check(Math.abs(turned - 30) < 1, "a line is turned by 30 degrees", turned);
  await page.tab.waitForTimeout(100);
  run.check((await page.tab.getByText("Oblique").count()) === 2, "the turned planes are oblique");
  await page.picture("planes-oblique");
  await page.tab.keyboard.press("r");
  await checkPlaneMarks(run, page);
  await page.tab.mouse.wheel(0, 120);
  await page.tab.keyboard.press("3");
  await page.tab.waitForFunction(() => globalThis.isocenter.planes.state().voi.center === 480);
  run.check(true, "keys choose windows for planes, too");
  await page.tab.keyboard.press("Escape");
  await page.tab.waitForFunction(() => globalThis.isocenter?.viewport);
  run.check((await page.settled()).count === 23, "Escape leads back to the stack");
}

// Where a place of a plane, in mm right of and below the cursor, is on the screen.
async function placesOf(page) {
  const { scales, middles, planes, cursor } = await state(page);
  const boxes = await Promise.all(
    [0, 1].map((plane) => page.tab.locator(`[data-tile="${plane}"]`).boundingBox()),
  );
  return (plane, right, down) => {
    const { x, y, width, height } = boxes[plane];
    const axes = planes[plane];
    const along = (axis) =>
      axis.reduce((sum, value, i) => sum + value * (cursor[i] - middles[plane][i]), 0);
    const [across, below] = [along(axes.right) + right, along(axes.down) + down];
    return [x + width / 2 + across * scales[plane], y + height / 2 + below * scales[plane]];
  };
}

// Marks on planes become a report that others read, and are there again on planes and in the slices that they lie in.
async function checkPlaneSaving(run, page) {
  await openPlanes(page, 1, 1);
  const { cursor } = await state(page);
  const place = await placesOf(page);
  await page.tab.keyboard.press("l");
  await page.tab.mouse.move(...place(0, -30, 10));
  await page.tab.mouse.down();
  await page.tab.mouse.move(...place(0, 10, -20), { steps: 3 });
  await page.tab.mouse.up();
  await page.tab.keyboard.press("a");
  for (const at of [place(1, -20, 0), place(1, 0, 0), place(1, 20, 20)]) {
    await page.tab.mouse.move(...at);
    await page.tab.mouse.down();
    await page.tab.mouse.up();
  }
  const { marks } = await state(page);
  run.check(marks.length === 2, "a length and an angle are drawn", marks);
  await page.tab.getByRole("button", { name: "Marks", exact: true }).click();
  await page.tab.getByPlaceholder("Your name").fill("Mary Roe");
  await page.picture("planes-marks-panel");
  await page.tab.getByRole("button", { name: "Save as report" }).click();
  await page.tab.getByText("Measurements saved to the archive.").waitFor();
  await page.tab.getByRole("button", { name: "All are saved" }).waitFor();

  const [{ "0020000D": study }] = await run.server.json(
    "/dicom-web/studies?StudyInstanceUID=" + page.tab.url().match(/studies\/([0-9.]+)/)[1],
  );
  const report = await fileOf(run, study.Value[0], "SR");
  judge(run, "marks in the patient", "dciodvfy", ["-new", report], /^Error/);
  judge(run, "marks in the patient", "dsrdump", ["+Ph", report], /^[EF]:/);
  const script = fileURLToPath(new URL("spatial_report.py", import.meta.url));
  const { stdout, stderr } = spawnSync("/usr/bin/python3", [script, report], { encoding: "utf8" });
  if (!stdout) throw new Error(stderr);
  const read = JSON.parse(stdout);
  run.check(read.sopClass === "1.2.840.10008.5.1.4.1.1.88.34", "a Comprehensive 3D SR", read);
  run.check(read.marks.length === 2, "pydicom finds both", read);
  read.marks.forEach((mark, i) => {
    const expected = marks[i].points.flat();
    const far = Math.max(...mark.points.map((value, k) => Math.abs(value - expected[k])));
    run.check(far < 1e-4, `coordinates of the ${marks[i].kind}`, { mark, expected });
    run.check(Math.abs(mark.value - marks[i].value) < 1e-6, "and its number", mark);
    run.check(mark.frameOfReference === marks[i].frameOfReference, "in its Frame of Reference");
  });

  // Another reader: in the slice that the length lies in, and in no other; and on the planes.
  await open(page, 1, 1);
  await page.tab.waitForFunction(
    () => globalThis.isocenter?.workspace?.planeMarks().all.length === 2,
  );
  const shown = async (index) => {
    await page.tab.evaluate((to) => globalThis.isocenter.viewport.show(to), index);
    await page.settled();
    const { shown } = await page.tab.evaluate(() => globalThis.isocenter.workspace.planeMarks());
    return shown.map(({ kind }) => kind);
  };
  const seen = [];
  for (let index = 0; index < 23; ++index) seen.push((await shown(index)).join());
  run.check(
    seen.filter(Boolean).join() === "length" && seen[11] === "length",
    "the length is seen in its slice only",
    { seen, cursor },
  );
  await shown(11);
  await page.tab.getByRole("button", { name: "Marks", exact: true }).click();
  await page.tab.getByRole("button", { name: /Angle.*Roe/ }).waitFor();
  await page.picture("marks-in-slice");
  await page.tab.keyboard.press("j");
  await page.tab.waitForFunction(() => globalThis.isocenter?.planes?.state().marks.length === 2);
  await page.tab.getByRole("button", { name: /Length.*Roe/ }).click();
  await page.tab.locator("canvas.plane").first().focus();
  await page.tab.keyboard.press("Delete");
  run.check((await state(page)).marks.length === 2, "what is read is not changed");
  await page.picture("planes-marks-read");
}

// Values of the phantom under the pointer; lengths and angles in the patient.
async function checkPlaneMarks(run, page) {
  const { cursor } = await state(page);
  const place = await placesOf(page);
  const pointed = async (plane, right, down) => {
    await page.tab.mouse.move(...place(plane, right, down));
    return (await state(page)).pointed?.value;
  };
  const values = [
    await pointed(0, -cursor[0], -cursor[1]),
    await pointed(0, 20 - cursor[0], -cursor[1]),
    await pointed(0, -44 - cursor[0], -44 - cursor[1]),
    await pointed(1, 10 - cursor[1], cursor[2]),
  ];
  run.check(
    `${values}` === "60,1000,-1000,60",
    "values under the pointer are the phantom's",
    values,
  );
  await page.tab.locator(".pointed").waitFor();

  await page.tab.keyboard.press("l");
  await page.tab.mouse.move(...place(0, -30, 10));
  await page.tab.mouse.down();
  await page.tab.mouse.move(...place(0, 10, -20), { steps: 3 });
  await page.tab.mouse.up();
  const marks = async () => (await state(page)).marks;
  let [mark] = await marks();
  run.check(Math.abs(mark.value - 50) < 0.4, "a length of 30 by 40 mm is 50 mm", mark);
  run.check(
    mark.points.every(([, , z]) => Math.abs(z - cursor[2]) < 1e-6),
    "in the axial plane",
    mark.points,
  );
  // An end is dragged.
  await page.tab.mouse.move(...place(0, 10, -20));
  await page.tab.mouse.down();
  await page.tab.mouse.move(...place(0, -30, -20), { steps: 3 });
  await page.tab.mouse.up();
  [mark] = await marks();
  run.check(Math.abs(mark.value - 30) < 0.4, "an end is moved", mark);
  await page.tab.keyboard.press("a");
  for (const at of [
    [-20, 0],
    [0, 0],
    [20, 20],
  ].map(([right, down]) => place(1, right, down))) {
    await page.tab.mouse.move(...at);
    await page.tab.mouse.down();
    await page.tab.mouse.up();
  }
  const [, angle] = await marks();
  run.check(Math.abs(angle?.value - 135) < 1, "an angle of 135 degrees, by clicks", angle);
  await page.tab.waitForTimeout(100);
  await page.picture("planes-marks");
  await page.tab.keyboard.press("Delete");
  run.check((await marks()).length === 1, "Delete removes a mark");
  for (let i = 0; i < 4; ++i) await page.tab.keyboard.press("Control+z");
  run.check((await marks()).length === 0, "all of it is undone", await marks());
  await page.tab.keyboard.press("s");
}

async function checkNoVolume(run, page) {
  await open(page, 3, 1);
  await page.tab.keyboard.press("j");
  await page.tab.getByText("No planes through this series").waitFor();
  run.check(true, "a series without a volume says why");
}
