// Files into the archive by the page: chosen, and dropped.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { names, waitForRows } from "./list_checks.mjs";

export async function checkUpload(run, page) {
  await waitForRows(page, 5);
  const chosen = run.made("chosen", "--type", "CR", "--size", 200, "--seed", 71);
  const text = join(run.server.folder, "notes.txt");
  writeFileSync(text, "These are no images.\n");
  await page.tab.getByLabel("Add files").setInputFiles([...chosen, text]);
  await page.tab.getByText("Stored, with problems").waitFor();
  const panel = await page.tab.locator(".upload-panel").innerText();
  run.check(
    panel.includes(`${chosen.length} of ${chosen.length + 1} files stored`),
    "files are counted",
    panel,
  );
  run.check(
    /notes\.txt\s*This is not a DICOM file/.test(panel),
    "what is refused is named, with the reason",
    panel,
  );
  await waitForRows(page, 6);
  await page.picture("list-upload");
  await page.tab.getByRole("button", { name: "Close" }).click();

  const [dropped] = run.made("dropped", "--type", "DX", "--size", 200, "--seed", 72);
  await drop(page, "dropped.dcm", readFileSync(dropped));
  await page.tab.getByText("All stored").waitFor();
  await waitForRows(page, 7);
  run.check((await names(page)).length === 7, "a dropped file is stored and listed");
  await page.tab.getByRole("button", { name: "Close" }).click();
}

// A drop, as far as a script can make one.
async function drop(page, name, content) {
  const transfer = await page.tab.evaluateHandle(
    ({ name, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], name));
      return transfer;
    },
    { name, base64: content.toString("base64") },
  );
  await page.tab.dispatchEvent(".list-page", "dragover", { dataTransfer: transfer });
  await page.tab.getByText("Drop here to store them").waitFor();
  await page.tab.dispatchEvent(".list-page", "drop", { dataTransfer: transfer });
}
