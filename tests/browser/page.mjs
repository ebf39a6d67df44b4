// The page in a headless Chromium, and what a person does with it.

import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(new URL("../../viewer/package.json", import.meta.url));
const { chromium } = require("playwright-core");

export const patience = 15_000; // ms for anything to appear

export const flags = [
  "--headless",
  "--no-sandbox",
  "--enable-unsafe-swiftshader", // without it Chromium has no WebGL in software
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export async function launch() {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  return chromium.launch({ executablePath, args: flags });
}

// The page from a folder that it was built into, instead of the one in the command: for working on it.
function fromFolder(route, folder) {
  const { pathname } = new URL(route.request().url());
  if (/^\/(dicom-web|api|healthz|labels|transfers|workflow|archive|engine|metrics)/.test(pathname))
    return route.continue();
  const file = join(folder, pathname);
  const path = pathname !== "/" && existsSync(file) ? file : join(folder, "index.html");
  return route.fulfill({ path });
}

export class Page {
  static async open(browser, url, screenshots) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
    context.setDefaultTimeout(patience);
    if (process.env.PAGE)
      await context.route(`${url}/**`, (route) => fromFolder(route, process.env.PAGE));
    const page = new Page(await context.newPage(), url, screenshots);
    page.tab.on("pageerror", (error) => page.complaints.push(error.message));
    page.tab.on("console", (message) => {
      if (message.type() === "error") page.complaints.push(message.text());
    });
    await page.tab.goto(url);
    return page;
  }

  constructor(tab, url, screenshots) {
    this.tab = tab;
    this.url = url;
    this.screenshots = screenshots;
    this.complaints = [];
  }

  async picture(name) {
    if (this.screenshots) await this.tab.screenshot({ path: `${this.screenshots}/${name}.png` });
  }

  /** Waits until the image that is asked for is the one on the canvas. */
  async settled() {
    await this.tab.waitForFunction(() => globalThis.isocenter?.viewport.state().complete);
    // What stands around an image comes with the next picture of the screen.
    await this.tab.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
    );
    return this.state();
  }

  state() {
    return this.tab.evaluate(() => globalThis.isocenter.viewport.state());
  }

  /** Waits until the state fits: `fits` is a function of it in the page. */
  async until(fits, argument) {
    const body = `(argument) => { const state = globalThis.isocenter?.viewport.state(); return state && (${fits})(state, argument); }`;
    await this.tab.waitForFunction(eval(body), argument);
    return this.state();
  }

  /** Pixels of the real canvas: the image at 1:1 without interpolation, or the whole canvas. */
  async pixels(what = "readImage") {
    const { width, height, base64 } = await this.tab.evaluate((name) => {
      const { width, height, data } = globalThis.isocenter.viewport[name]();
      let text = "";
      for (let at = 0; at < data.length; at += 32768) {
        text += String.fromCharCode(...data.subarray(at, at + 32768));
      }
      return { width, height, base64: btoa(text) };
    }, what);
    return { width, height, data: new Uint8Array(Buffer.from(base64, "base64")) };
  }

  /** The canvas as the browser composes it on the screen, not as WebGL says it is. */
  async screen() {
    return this.tab.locator("canvas.image").first().screenshot();
  }

  async drag(fromX, fromY, byX, byY, button = "left") {
    const box = await this.tab.locator("canvas.image").first().boundingBox();
    const [x, y] = [box.x + box.width * fromX, box.y + box.height * fromY];
    await this.tab.mouse.move(x, y);
    await this.tab.mouse.down({ button });
    await this.tab.mouse.move(x + byX, y + byY, { steps: 4 });
    await this.tab.mouse.up({ button });
  }

  async wheel(notches) {
    const box = await this.tab.locator("canvas.image").first().boundingBox();
    await this.tab.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    for (let i = 0; i < Math.abs(notches); ++i)
      await this.tab.mouse.wheel(0, 120 * Math.sign(notches));
  }
}
