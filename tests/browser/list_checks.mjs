// The study list: empty, filled, searched, sorted, unfolded.

const PatientName = "00100010";
const StudyInstanceUID = "0020000D";

const nameOf = (study) => study[PatientName].Value[0].Alphabetic;

async function names(page) {
  return page.tab.locator(".study .name").allInnerTexts();
}

async function waitForRows(page, count) {
  await page.tab.waitForFunction(
    (wanted) =>
      document.querySelectorAll(".study[data-uid]").length === wanted &&
      document.querySelector("[aria-busy=false]"),
    count,
  );
}

export async function checkList(run, page) {
  const { server } = run;
  await page.tab.getByText("No studies yet").waitFor();
  await page.picture("list-empty");
  run.check(true, "an empty archive says so");

  server.run("modality", server.address, "--type", "CT", "--slices", 12, "--size", 256);
  server.run("modality", server.address, "--type", "US", "--slices", 8, "--size", 256);
  server.run(
    "modality",
    server.address,
    "--type",
    "MR",
    "--slices",
    4,
    "--size",
    128,
    "--studies",
    3,
  );
  await page.tab.reload();
  await waitForRows(page, 5);
  run.check(
    (await page.tab.locator(".summary").innerText()) === "5 studies",
    "studies are counted",
  );
  await page.picture("list");

  await checkSearch(run, page, await server.json("/dicom-web/studies"));
  await checkSort(run, page);
  await checkUnfolded(run, page);
}

async function checkSearch(run, page, studies) {
  const family = nameOf(studies[0]).split("^")[0];
  const expected = studies.filter((study) => nameOf(study).includes(family)).length;
  await page.tab.keyboard.press("/");
  await page.tab.keyboard.type(family.toLowerCase());
  await waitForRows(page, expected);
  const found = await names(page);
  run.check(
    found.every((name) => name.startsWith(`${family}, `)),
    "a search finds names",
    found,
  );
  run.check(
    page.tab.url().includes("PatientName="),
    "the search is in the address",
    page.tab.url(),
  );
  await page.picture("list-search");

  await page.tab.getByLabel("Search by patient").fill("no such name");
  await page.tab.getByText("No study matches this search").waitFor();
  await page.tab.getByRole("button", { name: "Clear search" }).first().click();
  await waitForRows(page, studies.length);
  await page.tab.getByLabel("Search by modality").fill("US");
  await waitForRows(page, 1);
  run.check(true, "a search by modality finds the one ultrasound");
  await page.tab.getByRole("button", { name: "Clear search" }).first().click();
  await waitForRows(page, studies.length);
}

async function checkSort(run, page) {
  const head = page.tab.getByRole("button", { name: "Patient", exact: true });
  for (const direction of ["ascending", "descending"]) {
    const answered = page.tab.waitForResponse((response) => response.url().includes("orderby="));
    await head.click();
    await (await answered).finished();
    await page.tab.waitForSelector(`[role=columnheader][aria-sort=${direction}]`);
    await page.tab.waitForSelector("[aria-busy=false]");
    const seen = await names(page);
    const sorted = [...seen].sort((a, b) => (a < b ? -1 : 1));
    if (direction === "descending") sorted.reverse();
    run.check(`${seen}` === `${sorted}`, `names are sorted, ${direction}`, seen);
  }
}

async function checkUnfolded(run, page) {
  await page.tab.getByLabel("Search by modality").fill("CT");
  await waitForRows(page, 1);
  await page.tab.keyboard.press("ArrowDown");
  await page.tab.keyboard.press(" ");
  const thumbnail = page.tab.locator(".series-panel img.thumbnail");
  await thumbnail.waitFor();
  await page.tab.waitForFunction(
    () => document.querySelector(".series-panel img")?.naturalWidth > 0,
  );
  run.check(true, "a study unfolds by key and shows a thumbnail");
  const about = await page.tab.locator(".series-panel .card").innerText();
  run.check(about.includes("12 images"), "a series tells its number of images", about);
  await page.picture("list-unfolded");
  await thumbnail.click();
}

export { names, nameOf, StudyInstanceUID, waitForRows };
