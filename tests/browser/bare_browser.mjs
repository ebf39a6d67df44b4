// A Chromium that nothing but this looks into: Playwright has each page's renderer keep the answers to its requests, up to
// some hundred megabytes, which would be counted as the page's. Speaks the DevTools protocol over a pipe, and turns on
// none of its domains.

import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { flags } from "./page.mjs";

export class BareBrowser {
  static async launch(width = 1280, height = 800) {
    const browser = new BareBrowser();
    const { targetInfos } = await browser.send("Target.getTargets");
    const { targetId } = targetInfos.find(({ type }) => type === "page");
    const attached = await browser.send("Target.attachToTarget", { targetId, flatten: true });
    browser.session = attached.sessionId;
    const metrics = { width, height, deviceScaleFactor: 1, mobile: false };
    await browser.send("Emulation.setDeviceMetricsOverride", metrics);
    return browser;
  }

  constructor() {
    this.folder = mkdtempSync(join(tmpdir(), "isocenter-chromium-"));
    const executable = process.env.CHROMIUM ?? "/usr/bin/chromium";
    const own = ["--remote-debugging-pipe", `--user-data-dir=${this.folder}`, "about:blank"];
    this.process = spawn(executable, [...flags, ...own], {
      stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
    });
    this.waiting = new Map();
    this.next = 0;
    let text = "";
    this.process.stdio[4].on("data", (bytes) => {
      const messages = (text + bytes).split("\0");
      text = messages.pop();
      for (const message of messages) this.take(JSON.parse(message));
    });
  }

  take({ id, result, error }) {
    const waiting = this.waiting.get(id);
    this.waiting.delete(id);
    if (error) waiting?.reject(new Error(error.message));
    else waiting?.resolve(result);
  }

  send(method, params = {}) {
    const id = ++this.next;
    const message = { id, method, params, sessionId: this.session };
    this.process.stdio[3].write(JSON.stringify(message) + "\0");
    return new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
  }

  goto(url) {
    return this.send("Page.navigate", { url });
  }

  /** What a function of the page returns. */
  async evaluate(act) {
    const expression = `(${act})()`;
    const { result } = await this.send("Runtime.evaluate", { expression, returnByValue: true });
    return result.value;
  }

  async press(key) {
    const code = key.toUpperCase().charCodeAt(0);
    const event = { key, text: key, windowsVirtualKeyCode: code };
    await this.send("Input.dispatchKeyEvent", { type: "keyDown", ...event });
    await this.send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
  }

  /** Asks until `holds` returns something true. */
  async until(holds, patience, pause = 50) {
    const end = Date.now() + patience;
    while (Date.now() < end) {
      const found = typeof holds === "function" && (await this.evaluate(holds));
      if (found) return found;
      await new Promise((again) => setTimeout(again, pause));
    }
    throw new Error(`waited in vain for ${holds}`);
  }

  async close() {
    const ended = new Promise((exit) => this.process.once("exit", exit));
    this.send("Browser.close").catch(() => undefined);
    await Promise.race([ended, new Promise((late) => setTimeout(late, 5000).unref())]);
    if (this.process.exitCode === null) this.process.kill("SIGKILL");
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
