// The archive's own pages: columns of the list, all studies of a patient, other systems.

import { waitForRows } from "./list_checks.mjs";
import { Page } from "./page.mjs";
import { Server } from "./server.mjs";
import { checkAccess } from "./work_checks.mjs";

const heads = (page) => page.tab.locator(".heads .head").allInnerTexts();

/** Columns are chosen, kept, and sorted by. */
export async function checkColumns(run, page) {
  if (!run.sentPhantoms) run.server.run("send", run.server.address, ...run.phantoms());
  const all = (await run.server.json("/dicom-web/studies")).length;
  await page.tab.goto(page.url);
  await waitForRows(page, all);
  const usual = [
    "Patient",
    "ID",
    "Date",
    "Modality",
    "Description",
    "Accession",
    "Labels",
    "Images",
  ];
  run.check(`${await heads(page)}` === `${usual}`, "the usual columns", await heads(page));
  await page.tab.getByRole("button", { name: "Columns" }).click();
  for (const name of ["Born", "Referred by", "Accession"])
    await page.tab.getByRole("menuitemcheckbox", { name }).click();
  await checkAccess(run, page, "the choice of columns");
  await page.picture("list-columns");
  await page.tab.keyboard.press("Escape");
  const chosen = [
    "Patient",
    "ID",
    "Born",
    "Date",
    "Modality",
    "Description",
    "Labels",
    "Referred by",
    "Images",
  ];
  run.check(`${await heads(page)}` === `${chosen}`, "columns are chosen", await heads(page));
  await page.tab.reload();
  await waitForRows(page, all);
  run.check(`${await heads(page)}` === `${chosen}`, "and kept", await heads(page));
  const answered = page.tab.waitForResponse((response) => response.url().includes("orderby="));
  await page.tab.getByRole("button", { name: "Born", exact: true }).click();
  await (await answered).finished();
  await page.tab.waitForSelector("[aria-busy=false]");
  const born = (await page.tab.locator(".study > :nth-child(4)").allInnerTexts()).filter(Boolean);
  run.check(
    born.length > 1 && `${born}` === `${[...born].sort()}`,
    "the list is sorted by a chosen column",
    born,
  );
  await page.tab.evaluate(() => localStorage.removeItem("isocenter.settings"));
}

/** The administration's page, and how one comes there and back. */
export async function checkAdministration(run, page) {
  await page.tab.goto(page.url);
  await page.tab.getByRole("link", { name: "Administration" }).click();
  await page.tab.getByText("Stored bytes").or(page.tab.getByText("Studies")).first().waitFor();
  const current = page.tab.locator('.rooms [aria-current="page"]');
  run.check((await current.innerText()) === "Administration", "the page says where one is");
  await checkAccess(run, page, "administration");
  await page.picture("administration");
  await page.tab.getByRole("link", { name: "Peers" }).click();
  await page.tab.getByText("The archive knows no other system").waitFor();
  await page.picture("peers-none");
  await page.tab.getByRole("link", { name: "Studies", exact: true }).click();
  await page.tab.locator(".heads").waitFor();
  run.check(true, "and leads back");
}

/** All studies of a patient: from the list, along time, into the viewer and back. */
export async function checkPatient(run, page) {
  if (!run.sentPhantoms) run.server.run("send", run.server.address, ...run.phantoms());
  const studies = await run.server.json("/dicom-web/studies");
  const id = (study) => study["00100020"].Value?.[0];
  const patient = studies.map(id).find((one) => studies.filter((s) => id(s) === one).length > 1);
  const own = studies.filter((study) => id(study) === patient);
  await page.tab.goto(page.url);
  await page.tab.getByLabel("Search by id").fill(patient);
  await waitForRows(page, own.length);
  await page.tab.locator(".study[data-uid]").first().click();
  await page.tab.getByRole("link", { name: "All studies of the patient" }).click();
  await page.tab.locator(".patient-study").first().waitFor();
  run.check(
    (await page.tab.locator(".patient-study").count()) === own.length,
    "all studies of the patient are listed",
  );
  const marks = page.tab.locator(".lane-line button");
  run.check((await marks.count()) >= own.length, "and stand along time", await marks.count());
  const places = await marks.evaluateAll((all) =>
    all.map((one) => [one.getAttribute("aria-label").slice(0, 10), parseFloat(one.style.left)]),
  );
  const ordered = [...places].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, left]) => left);
  run.check(
    ordered.every((left, i) => i === 0 || left >= ordered[i - 1]),
    "the later the farther right",
    places,
  );
  await page.tab.locator(".patient-study .card").first().waitFor();
  await page.tab.waitForFunction(() => document.querySelector(".patient-study img")?.naturalWidth);
  await checkAccess(run, page, "a patient's studies");
  await page.picture("patient");
  await marks.first().click();
  await page.tab.waitForFunction(() => document.activeElement.closest(".patient-study"));
  run.check(
    (await page.tab.locator('.unfold[aria-expanded="true"]').count()) >= 1,
    "a mark leads to its study",
  );
  await page.tab.locator(".patient-study a.button").last().click();
  await page.settled();
  await page.tab.locator(".rail-patient a").click();
  await page.tab.locator(".patient-study").first().waitFor();
  run.check(page.tab.url().includes("/patients/"), "the viewer leads back to the patient");
}

/** Two archives: what one has is searched, retrieved, and sent back in part. */
export async function checkPeers(run) {
  const { command } = run.server;
  const remote = await Server.start(command, "--ae", "REMOTE");
  const away = `NOBODY@127.0.0.1:1`;
  const peers = ["--peer", `REMOTE@127.0.0.1:${remote.dicomPort}`, "--peer", away];
  const local = await Server.start(command, ...peers);
  const page = await Page.open(run.browser, local.url, run.screenshots);
  try {
    const address = `REMOTE@127.0.0.1:${remote.dicomPort}`;
    remote.run("modality", address, "--type", "CT", "--slices", 20, "--size", 128);
    remote.run("modality", address, "--type", "US", "--slices", 4, "--size", 128);
    await checkRetrieve(run, page, local);
    await checkSend(run, page, local, remote);
    run.check(page.complaints.length === 0, "its console is silent", page.complaints);
  } catch (error) {
    await page.picture("failed-peers");
    throw error;
  } finally {
    await page.tab.context().close();
    await local.stop();
    await remote.stop();
  }
}

async function checkRetrieve(run, page, local) {
  await page.tab.getByRole("link", { name: "Peers" }).click();
  await page.tab.getByRole("button", { name: "Search" }).click();
  await page.tab.locator(".found tbody tr").first().waitFor();
  const rows = page.tab.locator(".found tbody tr");
  run.check((await rows.count()) === 2, "a peer's studies are found", await rows.count());
  await page.tab.getByLabel("Modality").fill("CT");
  await page.tab.keyboard.press("Enter");
  await page.tab.waitForFunction(() => document.querySelectorAll(".found tbody tr").length === 1);
  run.check(true, "a search narrows them");
  await rows.getByRole("button", { name: "Retrieve" }).click();
  await rows.getByRole("link", { name: "Open" }).waitFor();
  await page.tab.locator(".transfer.done").waitFor();
  const [study] = await local.json("/dicom-web/studies");
  run.check(study["00201208"].Value[0] === 20, "a study is retrieved", study["00201208"]);
  const told = await page.tab.locator(".transfer").innerText();
  run.check(told.includes("20 of 20 retrieved"), "its progress is told", told);
  await checkAccess(run, page, "other systems");
  await page.picture("peers");
  await rows.getByRole("link", { name: "Open" }).click();
  const { count } = await page.settled();
  run.check(count === 20, "it opens in the viewer", count);
}

async function checkSend(run, page, local, remote) {
  const [study] = await local.json("/dicom-web/studies");
  const uid = study["0020000D"].Value[0];
  const gone = await fetch(`${remote.url}/dicom-web/studies/${uid}`, { method: "DELETE" });
  run.check(gone.status === 204, "the peer loses the study", gone.status);
  await page.tab.getByRole("button", { name: "More", exact: true }).click();
  await page.tab.getByText("Send the study to another system").click();
  await page.tab.getByRole("button", { name: "REMOTE" }).waitFor();
  await checkAccess(run, page, "whom to send to");
  await page.picture("send");
  await page.tab.getByRole("button", { name: "REMOTE" }).click();
  await page.tab.getByText("On its way to REMOTE").waitFor();
  await page.tab.getByRole("button", { name: "NOBODY" }).click();
  await page.tab.getByText("On its way to NOBODY").waitFor();
  await page.tab.getByRole("link", { name: "Show transfers" }).click();
  await page.tab.locator(".transfer.failed").waitFor();
  await page.tab.waitForFunction(() => document.querySelectorAll(".transfer.done").length === 2);
  const there = await remote.json(`/dicom-web/studies?StudyInstanceUID=${uid}`);
  run.check(there[0]?.["00201208"].Value[0] === 20, "the study is sent", there);
  const failed = await page.tab.locator(".transfer.failed").innerText();
  run.check(failed.includes("20 failed"), "what cannot be sent is told with its reason", failed);
  await checkAccess(run, page, "transfers");
  await page.picture("transfers");
  await page.tab.locator(".transfer.failed button").click();
  await page.tab.waitForFunction(() => !document.querySelector(".transfer.failed"));
  run.check(true, "what has ended can be taken from the list");
}
