// The workflow's pages: a person schedules an examination, a simulated scanner performs it, a work item is claimed and ended, and a message that
// failed is taken once more; all of it shows without loading the page again.

import { spawn } from "node:child_process";
import { connect } from "node:net";
import { checkAccess } from "./work_checks.mjs";

const header = "MSH|^~\\&|RIS|HOSPITAL|ISOCENTER|IMAGING|20260131101500||";

/** Sends one HL7 message over MLLP; what is answered. */
function send(port, message) {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(`\x0b${message}\x1c\r`));
    let answer = "";
    socket.on("data", (piece) => {
      answer += piece;
      if (answer.includes("\x1c")) socket.end();
    });
    socket.on("close", () => resolve(answer));
    socket.on("error", reject);
  });
}

async function goTo(page, path) {
  await page.tab.goto(`${page.url}${path}`);
}

const row = (page, words) => page.tab.locator("tbody tr", { hasText: words });

export async function checkWorkflow(run, page, command) {
  await checkWorklist(run, page);
  await checkProcedures(run, page, command);
  await checkItems(run, page);
  await checkEvents(run, page);
  await checkMessages(run, page);
  await checkNavigation(run, page);
}

async function checkWorklist(run, page) {
  await goTo(page, "/worklist");
  await page.tab.getByText("Nothing is scheduled.").waitFor();
  await page.tab.getByRole("button", { name: "Add an examination" }).click();
  await page.tab.getByLabel("Patient's name").fill("Müller, Jürgen");
  await page.tab.getByLabel("Patient ID").fill("W17");
  await page.tab.getByLabel("Accession number").fill("ACCW1");
  await page.tab.getByRole("textbox", { name: "Examination" }).fill("CT of the head");
  await page.tab.getByLabel("Station (AE title)").fill("CT1");
  await page.picture("workflow-form");
  await checkAccess(run, page, "the form of an examination");
  await page.tab.getByRole("button", { name: "Schedule", exact: true }).click();
  await page.tab.getByText("Müller, Jürgen is scheduled.").waitFor();
  await row(page, "ACCW1").waitFor();
  const asked = run.server.run("worklist", run.server.address, "AccessionNumber=ACCW1", "--json");
  run.check(asked.includes("Müller^Jürgen"), "what was typed is in the worklist", asked);

  await page.tab.getByRole("button", { name: "Change Müller, Jürgen" }).click();
  await page.tab.getByRole("textbox", { name: "Examination" }).fill("CT of the chest");
  await page.tab.getByRole("button", { name: "Save" }).click();
  await row(page, "CT of the chest").waitFor();
  run.check((await row(page, "ACCW1").count()) === 1, "a change makes no second item");

  await page.tab.getByRole("button", { name: "Cancel Müller, Jürgen" }).click();
  await row(page, "ACCW1").waitFor({ state: "detached" });
  await page.tab.getByLabel("Also those that have ended").check();
  await checkWidths(run, page);
  await page.tab.getByRole("button", { name: "Schedule Müller, Jürgen again" }).click();
  await page.tab.getByText("scheduled", { exact: true }).waitFor();
  await page.picture("workflow-worklist");
  await checkAccess(run, page, "the worklist");
}

// On every screen all that can be done with an ended item is seen, without scrolling sideways.
async function checkWidths(run, page) {
  const last = page.tab.getByRole("button", { name: "Remove Müller, Jürgen" });
  for (const [width, height] of [
    [1280, 800],
    [1024, 768],
    [390, 844],
  ]) {
    await page.tab.setViewportSize({ width, height });
    await last.scrollIntoViewIfNeeded();
    const { right } = await last.evaluate((one) => one.getBoundingClientRect().toJSON());
    const room = await page.tab.locator(".flow-scroll").evaluate((one) => ({
      right: one.getBoundingClientRect().right,
      hidden: one.scrollWidth - one.clientWidth,
    }));
    run.check(right <= room.right && room.hidden <= 0, `all of a row is seen at ${width}`, {
      right,
      room,
    });
    await page.picture(`workflow-ended-${width}`);
    await checkAccess(run, page, `the worklist at ${width}`);
  }
  await page.tab.setViewportSize({ width: 1280, height: 800 });
}

// The page is open while a scanner does what is scheduled.
async function checkProcedures(run, page, command) {
  await goTo(page, "/procedures");
  await page.tab.getByText("No modality has reported anything.").waitFor();
  const scanner = spawn(command, [
    "modality",
    run.server.address,
    "--as",
    "CT1",
    "--worklist",
    "--slices",
    "3",
    "--size",
    "64",
  ]);
  await row(page, "Müller, Jürgen").getByText("completed").waitFor();
  if (scanner.exitCode === null) await new Promise((resolve) => scanner.on("exit", resolve));
  run.check(scanner.exitCode === 0, "the scanner is content", scanner.exitCode);
  await row(page, "Müller, Jürgen").getByText("all are here").waitFor(); // without being asked
  await page.picture("workflow-procedures");
  await checkAccess(run, page, "procedures");
}

async function checkItems(run, page) {
  await goTo(page, "/work-items");
  await page.tab.getByText("There are no work items.").waitFor();
  for (const label of ["Segment the liver", "Measure the heart"])
    run.server.run(
      "ups",
      "create",
      run.server.address,
      `ProcedureStepLabel=${label}`,
      "PatientName=Doe^Jane",
    );
  const liver = row(page, "Segment the liver");
  await liver.getByRole("button", { name: "Claim" }).click();
  await liver.getByText("in progress").waitFor();
  await liver.getByRole("button", { name: "Half done" }).click();
  await liver.getByText("50 %").waitFor();
  await liver.getByRole("button", { name: "Input and results" }).click();
  await page.tab.getByText("None yet.").waitFor();
  await page.picture("workflow-items");
  await checkAccess(run, page, "work items");
  await liver.getByRole("button", { name: "Complete" }).click();
  await liver.getByText("completed").waitFor();
  const heart = row(page, "Measure the heart");
  await heart.getByRole("button", { name: "Cancel" }).click();
  await heart.getByText("canceled").waitFor();
  const states = run.server.run("ups", "list", run.server.address);
  run.check(
    states.includes("COMPLETED") && states.includes("CANCELED"),
    "the archive has it so",
    states,
  );
}

// The browser's own WebSocket hears of a work item, and after a reconnection of what happened meanwhile.
async function checkEvents(run, page) {
  if (process.env.PAGE) return; // a page from nowhere may not open WebSockets to this machine
  const subscribe =
    "/dicom-web/workitems/1.2.840.10008.5.1.4.34.5/subscribers/BROWSER?deletionlock=false";
  const answer = await fetch(page.url + subscribe, { method: "POST" });
  run.check(answer.status === 201, "the browser's AE title subscribes", answer.status);
  const channel = answer.headers.get("Content-Location");
  const listen = (count) =>
    page.tab.evaluate(
      ([url, count]) =>
        new Promise((resolve) => {
          const events = [];
          const socket = new WebSocket(url);
          socket.onmessage = ({ data }) => {
            events.push(JSON.parse(data)["00741000"].Value[0]);
            if (events.length < count) return;
            setTimeout(() => socket.close(), 300); // its pong is on its way
          };
          socket.onclose = () => resolve(events);
          setTimeout(() => socket.close(), 10_000);
        }),
      [channel, count],
    );
  const before = await listen(2); // the states of the items that are there
  run.check(
    before.sort().join() === "CANCELED,COMPLETED",
    "the browser hears how things are",
    before,
  );
  run.server.run("ups", "create", run.server.address, "ProcedureStepLabel=Later");
  const after = await listen(1);
  run.check(after.join() === "SCHEDULED", "and, when it listens again, what came meanwhile", after);
}

async function checkMessages(run, page) {
  await goTo(page, "/messages");
  await page.tab.getByText("No message has failed.").waitFor();
  const order = (control) =>
    `${header}OMI^O23^OMI_O23|7|P|2.5.1\rPID|1||A9^^^HOSP||Doe^Jane\rPV1|1|O\rORC|${control}|P9^RIS|F9^DSS\r` +
    "TQ1|1||||||20300101103000||S\rOBR|1|P9^RIS|F9^DSS|CT01^CT head^L\rIPC|ACC9|RP9|1.2.9|SPS9|CT|PROT1^Head^L|||CT1\r";
  await send(run.server.hl7Port, order("CA")); // of an order that has not come yet
  const failed = row(page, "error");
  await failed.waitFor();
  await failed.getByRole("button", { name: /^Show/ }).click();
  await page.tab.getByText("ORC|CA|P9^RIS").waitFor();
  await page.picture("workflow-messages");
  await checkAccess(run, page, "messages");
  await send(run.server.hl7Port, order("NW"));
  await page.tab.getByRole("button", { name: /^Take message/ }).click();
  await page.tab.getByText("It was taken once more.").waitFor();
  await page.tab.getByText("No message has failed.").waitFor();
  await page.tab.getByLabel("Also those that were accepted").check();
  await page.tab.locator("tbody tr").nth(1).waitFor();
}

async function checkNavigation(run, page) {
  await goTo(page, "/");
  await page.tab.getByRole("link", { name: "Workflow" }).click();
  for (const room of ["Procedures", "Work items", "Messages", "Worklist"]) {
    await page.tab
      .getByRole("navigation", { name: "Workflow" })
      .getByRole("link", { name: room })
      .click();
    await page.tab.getByRole("heading", { name: room, level: 1 }).waitFor();
  }
}
