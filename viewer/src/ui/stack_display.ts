// How a stack is shown: window, turning, size, colours; and what changes them.

import { batch, signal } from "@preact/signals";
import { type Colours, hotIron } from "../dicom/colours";
import type { Voi } from "../engine/display_table";
import { type View, wholeImage, zoomAbout } from "../engine/placement";

/** How it is shown, for going back to. */
export interface Display {
  voi: Voi | undefined;
  invert: boolean;
  view: View;
  colours: Colours | undefined; // of grey levels
}

/** What has changed, for tiles that follow. */
export type Change = "index" | "view" | "voi";

const smallestScale = 0.02;
const largestScale = 64;

export abstract class StackDisplay {
  readonly voi = signal<Voi | undefined>(undefined); // chosen; undefined: each frame's own
  readonly invert = signal(false);
  readonly colours = signal<Colours | undefined>(undefined); // of grey levels
  readonly view = signal<View>(wholeImage);
  /** Told of what hands have done to this stack. */
  onChange: (change: Change) => void = () => undefined;

  constructor(private initial: Partial<View>) {
    this.view.value = { ...wholeImage, ...initial };
  }

  abstract get isColour(): boolean;
  /** Draws with the next picture of the screen. */
  abstract draw(): void;
  /** Of the view, whether it has been drawn yet or not. */
  abstract currentScale(): number;
  /** The window that brightness and contrast are changed from. */
  protected abstract adjustable(): Voi | undefined;

  get display(): Display {
    const { voi, invert, view, colours } = this;
    return { voi: voi.peek(), invert: invert.peek(), view: view.peek(), colours: colours.peek() };
  }

  /** Does not tell those who follow. */
  setDisplay(display: Partial<Display>): void {
    batch(() => {
      if ("voi" in display) this.voi.value = display.voi;
      if (display.invert !== undefined) this.invert.value = display.invert;
      if (display.view) this.view.value = display.view;
      if ("colours" in display) this.colours.value = display.colours;
    });
    this.draw();
  }

  setVoi(voi: Voi | undefined): void {
    this.setDisplay({ voi });
    this.onChange("voi");
  }

  /**
   * Brightness and contrast by a movement in pixels: right is wider, down is brighter or darker as
   * PS3.3 has the level.
   */
  adjustWindow(right: number, down: number): void {
    const window = this.adjustable();
    if (window?.kind !== "window") return;
    const step = window.width / 300;
    const narrowest = window.function === "LINEAR" ? 1 : window.width / 1000;
    this.setVoi({
      ...window,
      name: "",
      center: window.center + down * step,
      width: Math.max(narrowest, window.width + right * Math.max(step, 0.05)),
    });
  }

  toggleInvert(): void {
    this.setDisplay({ invert: !this.invert.value });
    this.onChange("voi");
  }

  /** Grey levels as colours, and as grey again. */
  toggleColours(): void {
    if (!this.isColour) this.setDisplay({ colours: this.colours.value ? undefined : hotIron });
  }

  toggleSmooth(): void {
    this.setView({ smooth: !this.view.value.smooth });
  }

  setView(change: Partial<View>): void {
    this.setDisplay({ view: { ...this.view.value, ...change } });
    this.onChange("view");
  }

  /** Clockwise as it is seen. */
  rotate(degrees: number): void {
    const rotation = (((this.view.value.rotation + degrees) % 360) + 360) % 360;
    this.setView({ rotation });
  }

  /** Left for right as it is seen. */
  flipHorizontally(): void {
    const { flip, rotation, panX } = this.view.value;
    this.setView({ flip: !flip, rotation: (360 - rotation) % 360, panX: -panX });
  }

  /** Top for bottom as it is seen. */
  flipVertically(): void {
    const { flip, rotation, panY } = this.view.value;
    this.setView({ flip: !flip, rotation: (540 - rotation) % 360, panY: -panY });
  }

  pan(x: number, y: number): void {
    const { panX, panY } = this.view.value;
    this.setView({ scale: this.currentScale(), panX: panX + x, panY: panY + y });
  }

  /** Zooms; what lies at (x, y), from the viewport's centre, stays there. */
  zoom(factor: number, x = 0, y = 0): void {
    const from = this.currentScale();
    const to = Math.min(largestScale, Math.max(smallestScale, from * factor));
    this.setView(zoomAbout(this.view.value, from, to, x, y));
  }

  fit(): void {
    this.setView({ scale: 0, panX: 0, panY: 0 });
  }

  /** One image pixel on one pixel of the screen. */
  actualSize(): void {
    this.setView({ scale: 1 / (globalThis.devicePixelRatio || 1), panX: 0, panY: 0 });
  }

  reset(): void {
    this.setDisplayAsAtFirst();
    this.onChange("view");
    this.onChange("voi");
  }

  private setDisplayAsAtFirst(): void {
    batch(() => {
      this.voi.value = undefined;
      this.invert.value = false;
      this.colours.value = undefined;
      this.view.value = { ...wholeImage, ...this.initial };
    });
    this.draw();
  }
}
