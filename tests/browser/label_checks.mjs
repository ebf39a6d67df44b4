// Labels of studies: made, put on, searched by, seen while reading, given up.

import { waitForRows } from "./list_checks.mjs";
import { study } from "./reading_checks.mjs";
import { checkAccess } from "./work_checks.mjs";

export async function checkLabels(run, page) {
  if (!run.sentPhantoms) run.server.run("send", run.server.address, ...run.phantoms());
  const all = (await run.server.json("/dicom-web/studies")).length;
  await page.tab.goto(page.url);
  await waitForRows(page, all);
  const uid = study(1);
  await page.tab.locator(`[data-uid="${uid}"]`).click();
  await page.tab.getByRole("button", { name: "Labels", exact: true }).click();
  await page.tab.getByText("There are no labels yet").waitFor();
  for (const [name, colour] of [
    ["To discuss", "orange"],
    ["Teaching", "blue"],
  ]) {
    await page.tab.getByLabel("Name of a new label").fill(name);
    await page.tab.getByLabel("Its colour").selectOption(colour);
    await page.tab.keyboard.press("Enter");
    await page.tab.getByRole("checkbox", { name }).waitFor();
    run.check(
      await page.tab.getByRole("checkbox", { name }).isChecked(),
      `${name} is on the study`,
    );
  }
  await page.tab.getByRole("checkbox", { name: "Teaching" }).click();
  await page.tab.waitForFunction(
    () => document.querySelectorAll(".study .study-label").length === 1,
  );
  await page.tab.getByRole("checkbox", { name: "Teaching" }).click();
  await page.tab.waitForFunction(
    () => document.querySelectorAll(".study .study-label").length === 2,
  );
  run.check(true, "labels are taken off and put on");
  await checkAccess(run, page, "the choice of labels");
  await page.picture("labels-chosen");
  await page.tab.keyboard.press("Escape");
  await checkAccess(run, page, "the list with labels");
  await page.picture("list-labels");

  await page.tab.locator(`[data-uid="${study(2)}"]`).click();
  await page.tab.getByRole("button", { name: "Labels", exact: true }).click();
  await page.tab.getByRole("checkbox", { name: "Teaching" }).click();
  await page.tab.waitForFunction(
    () => document.querySelectorAll(".study .study-label").length === 3,
  );
  await page.tab.keyboard.press("Escape");
  await page.tab.getByLabel("Search by label").selectOption("Teaching");
  await waitForRows(page, 2);
  await page.tab.getByLabel("Search by label").selectOption("To discuss");
  await waitForRows(page, 1);
  run.check(page.tab.url().includes("label=To+discuss"), "the search is in the address");
  await page.tab.reload();
  await waitForRows(page, 1);
  await page.tab.locator(".study .study-label", { hasText: "Teaching" }).click();
  await waitForRows(page, 2);
  run.check(true, "a label that is pressed is searched by");

  await page.tab.goto(`${page.url}/studies/${uid}`);
  await page.settled();
  await page.tab.locator(".rail-labels .study-label", { hasText: "To discuss" }).waitFor();
  await page.picture("viewer-labels");
  await page.tab.locator(".rail-labels").getByRole("button", { name: "Labels" }).click();
  await page.tab.getByRole("button", { name: "Delete the label To discuss everywhere" }).click();
  await page.tab.getByRole("button", { name: "Delete from 1 study" }).click();
  await page.tab
    .locator(".rail-labels .study-label", { hasText: "To discuss" })
    .waitFor({ state: "detached" });
  const left = await (await fetch(`${run.server.url}/labels`)).json();
  run.check(
    left.length === 1 && left[0].name === "Teaching" && left[0].studies === 2,
    "a label is given up everywhere",
    left,
  );
}
