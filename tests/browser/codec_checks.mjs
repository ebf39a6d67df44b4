// Compressed frames that are decoded in the page: the same samples as the library in C++ makes of them.

import { join } from "node:path";

const syntaxes = [
  "JPEGLSLossless",
  "JPEG2000Lossless",
  "JPEG2000",
  "HTJ2KLossless",
  "HTJ2KLosslessRPCL",
  "HTJ2K",
];

/**
 * Each file of its own, looked at without being stored: equal to `dicom render`. Nothing where the command was built
 * without a compiler for WebAssembly.
 */
export async function checkCodecs(run, page) {
  if (!process.env.PAGE && !(await fetch(`${page.url}/engine/isocenter_frames.wasm`)).ok) return;
  const kinds = [
    ["CT", 200],
    ["MR", 96],
    ["US", 160],
  ];
  for (const [type, size] of kinds) {
    const [made] = run.made(`codecs-${type}`, "--type", type, "--slices", 1, "--size", size);
    for (const name of syntaxes) {
      const file = join(run.server.folder, `${type}-${name}.dcm`);
      run.server.run("convert", made, "-o", file, "--to", name);
      await page.tab.goto(page.url);
      await page.tab.getByLabel("View files").setInputFiles([file]);
      await page.settled();
      const seen = await page.pixels();
      const expected = await run.renderedFile(file);
      let far = 0;
      seen.data.forEach((value, i) => (far = Math.max(far, Math.abs(value - expected.data[i]))));
      run.check(seen.data.length === expected.data.length && far === 0, `${type} in ${name}`, far);
    }
  }
  await checkStored(run, page);
}

const asked = (page) =>
  page.tab.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .filter(({ name }) => name.includes("/frames?"))
      .map(({ name, encodedBodySize }) => ({
        as: new URL(name).searchParams.get("as"),
        bytes: encodedBodySize,
      })),
  );

// An archive that has HTJ2K sends it as it is.
async function checkStored(run, page) {
  const { server } = run;
  const size = 256;
  const files = run.made("stored", "--type", "CT", "--slices", 24, "--size", size, "--seed", 55);
  const compressed = files.map((file, i) => {
    const to = join(server.folder, `stored-${i}.dcm`);
    server.run("convert", file, "-o", to, "--to", "HTJ2KLossless");
    return to;
  });
  const known = new Set(
    (await server.json("/dicom-web/studies")).map((one) => one["0020000D"].Value[0]),
  );
  server.run("send", server.address, ...compressed);
  const uid = (await server.json("/dicom-web/studies"))
    .map((one) => one["0020000D"].Value[0])
    .find((one) => !known.has(one));
  await page.tab.goto(`${page.url}/studies/${uid}`);
  await page.settled();
  await page.tab.waitForFunction(() => globalThis.isocenter?.workspace?.memory().loaded === 24);
  const requests = await asked(page);
  const bytes = requests.reduce((sum, one) => sum + one.bytes, 0);
  run.check(
    requests.length > 0 && requests.every(({ as }) => as === "stored"),
    "as stored",
    requests,
  );
  const native = 2 * size * size * 18; // of 24, six come by themselves
  run.check(bytes > 0 && bytes < 0.8 * native, "in fewer bytes", { bytes, native });
  for (const key of ["Home", "End"]) {
    await page.tab.keyboard.press(key);
    await run.checkPixels(page, `HTJ2K from the archive, ${key}`);
  }
  await checkWithoutDecoder(run, page, uid);
}

// Where the decoder does not come the archive decodes.
async function checkWithoutDecoder(run, page, uid) {
  await page.tab.route("**/engine/*", (route) => route.abort());
  await page.tab.goto(`${page.url}/studies/${uid}`);
  await page.settled();
  await page.tab.waitForFunction(() => globalThis.isocenter?.workspace?.memory().loaded === 24);
  await page.tab.keyboard.press("End");
  await run.checkPixels(page, "HTJ2K without a decoder in the page");
  const names = await page.tab.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name),
  );
  run.check(
    names.filter((name) => /\/frames\/\d/.test(name)).length >= 18,
    "what is not decoded here comes natively",
    names.filter((name) => name.includes("frames")),
  );
  await page.tab.unroute("**/engine/*");
}
