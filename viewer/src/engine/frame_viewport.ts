// A viewport for single frames: stored values in integer textures, grey levels by a table of all of them.

import type { Colours } from "../dicom/colours";
import { fillDisplayTable, tableSize, type Voi } from "./display_table";
import type { LoadedFrame } from "./fetch_frame";
import { type Laid, Painter } from "./painter";
import {
  type Affine,
  applied,
  fitScale,
  inverted,
  place,
  type View,
  wholeImage,
} from "./placement";
import { sketch } from "./sketch";
import type { Pixels, Viewport } from "./viewport";

export class FrameViewport implements Viewport {
  private painter = Painter.shared();
  private context: CanvasRenderingContext2D;
  private frame: LoadedFrame | undefined;
  private voi: Voi | undefined;
  private invert = false;
  private colours: Colours | undefined;
  private laid: Laid | undefined;
  private view: View = wholeImage;
  private table = new Uint8Array(tableSize);
  private tableVersion = {};
  private tableMadeOf: unknown[] = [];
  private endListening: () => void;
  private magnifier: HTMLCanvasElement | undefined;

  /**
   * `ready` is called when the graphics processor is there, or back: draw again. Throws
   * without WebGL2.
   */
  constructor(
    private canvas: HTMLCanvasElement,
    ready: () => void,
  ) {
    const context = canvas.getContext("2d", { alpha: false });
    if (!context) throw new Error("This browser gives no more canvases");
    this.context = context;
    this.endListening = this.painter.onReady(ready);
  }

  setFrame(frame: LoadedFrame | undefined): void {
    this.frame = frame;
  }

  setDisplay(
    voi: Voi | undefined,
    invert: boolean,
    colours: Colours | undefined,
    laid?: Laid,
  ): void {
    this.laid = laid;
    this.voi = voi;
    this.invert = invert;
    this.colours = colours;
  }

  setView(view: View): void {
    this.view = view;
  }

  extent(): { width: number; height: number } {
    return { width: this.canvas.clientWidth, height: this.canvas.clientHeight };
  }

  fitScale(): number {
    if (!this.frame) return 1;
    const { columns, rows, frame } = this.frame;
    return fitScale({ width: columns, height: rows }, frame.aspect, this.extent(), this.view);
  }

  draw(): void {
    this.sizeCanvas();
    const { width, height } = this.canvas;
    if (!this.frame) {
      this.context.fillStyle = "#000";
      this.context.fillRect(0, 0, width, height);
      return;
    }
    this.paint(this.onCanvas(), width, height, this.context);
  }

  placement(): Affine | undefined {
    if (!this.frame) return undefined;
    this.sizeCanvas();
    const { a, b, c, d, e, f } = this.onCanvas();
    const ratio = this.ratio();
    return { a: a / ratio, b: b / ratio, c: c / ratio, d: d / ratio, e: e / ratio, f: f / ratio };
  }

  imagePoint(x: number, y: number): [number, number] | undefined {
    const placement = this.placement();
    if (!placement || !this.frame) return undefined;
    const [column, row] = applied(inverted(placement), x, y);
    const inside = column >= 0 && row >= 0 && column < this.frame.columns && row < this.frame.rows;
    return inside ? [column, row] : undefined;
  }

  magnify(
    context: CanvasRenderingContext2D,
    x: number,
    y: number,
    radius: number,
    factor: number,
  ): void {
    const placement = this.placement();
    if (!placement || !this.frame) return;
    const ratio = this.ratio();
    const size = Math.round(2 * radius * ratio);
    this.magnifier ??= document.createElement("canvas");
    this.magnifier.width = this.magnifier.height = size;
    // What lies at (x, y) comes to the middle.
    const { a, b, c, d } = placement;
    const [column, row] = applied(inverted(placement), x, y);
    const by = (value: number) => value * factor * ratio;
    const larger = { a: by(a), b: by(b), c: by(c), d: by(d), e: 0, f: 0 };
    const [left, top] = applied(larger, column, row);
    const target = this.magnifier.getContext("2d", { alpha: false })!;
    this.paint({ ...larger, e: size / 2 - left, f: size / 2 - top }, size, size, target);
    context.save();
    context.beginPath();
    context.arc(x, y, radius, 0, 2 * Math.PI);
    context.clip();
    context.drawImage(this.magnifier, x - radius, y - radius, 2 * radius, 2 * radius);
    context.restore();
  }

  readPixels(): Pixels {
    this.painter.finish();
    this.draw();
    return this.readPart(0, 0, this.canvas.width, this.canvas.height);
  }

  readImage(): Pixels {
    if (!this.frame) throw new Error("There is no image");
    this.painter.finish();
    this.draw();
    const { columns, rows } = this.frame;
    const { a, b, c, d, e: left, f: top } = this.onCanvas();
    if (a !== 1 || d !== 1 || b !== 0 || c !== 0) throw new Error("The image is not shown at 1:1");
    const { width, height } = this.canvas;
    if (left < 0 || top < 0 || left + columns > width || top + rows > height)
      throw new Error(`An image of ${columns} × ${rows} does not fit into ${width} × ${height}`);
    return this.readPart(left, top, columns, rows);
  }

  dispose(): void {
    this.endListening();
    this.frame = undefined;
  }

  private paint(
    placement: Affine,
    width: number,
    height: number,
    target: CanvasRenderingContext2D,
  ): void {
    const frame = this.frame!;
    if (frame.samples.kind === "grey") this.refreshTable();
    const { table, tableVersion, invert, colours, laid } = this;
    const smooth = this.view.smooth;
    const placed = { smooth, placement, width, height };
    const job = { frame, table, tableVersion, invertColour: invert, colours, laid, ...placed };
    if (this.painter.isReady) this.painter.paint(job, target);
    else {
      sketch(job, target);
      this.painter.noteSketch();
    }
  }

  private ratio(): number {
    return globalThis.devicePixelRatio || 1;
  }

  private sizeCanvas(): void {
    const { canvas } = this;
    const width = Math.max(1, Math.round(canvas.clientWidth * this.ratio()));
    const height = Math.max(1, Math.round(canvas.clientHeight * this.ratio()));
    if (canvas.width === width && canvas.height === height) return;
    canvas.width = width;
    canvas.height = height;
  }

  private onCanvas(): Affine {
    const { columns, rows, frame } = this.frame!;
    const image = { width: columns, height: rows };
    return place(this.view, image, frame.aspect, this.canvas, this.ratio());
  }

  private readPart(left: number, top: number, width: number, height: number): Pixels {
    const { data } = this.context.getImageData(left, top, width, height);
    return { width, height, data: new Uint8Array(data.buffer) };
  }

  // The table is made anew only when something that it is made of has changed.
  private refreshTable(): void {
    const { frame, modalityTable } = this.frame!;
    const { voi, invert } = this;
    if (!voi) return;
    const { slope, intercept, signed, bitsStored } = frame;
    const inverse = frame.inverse !== invert;
    const madeOf = [voi, modalityTable, slope, intercept, signed, bitsStored, inverse];
    if (madeOf.every((part, i) => part === this.tableMadeOf[i])) return;
    this.tableMadeOf = madeOf;
    this.tableVersion = {};
    fillDisplayTable(
      { slope, intercept, modalityTable, voi, inverse },
      signed,
      bitsStored,
      this.table,
    );
  }
}
