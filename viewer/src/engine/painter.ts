// Draws frames for all tiles: stored values are looked up in a table of grey levels. Begins beside the page, which
// sketches until it is there.

import type { Colours } from "../dicom/colours";
import { tableSize } from "./display_table";
import type { LoadedFrame } from "./fetch_frame";
import { FrameTextures, type Picture } from "./frame_textures";
import { Graphics } from "./graphics";
import { type Affine, applied, inverted } from "./placement";
import { Program } from "./program";
import { fragmentShader, vertexShader } from "./shaders";

/** A picture of the size of a frame that lies over it. */
export interface Laid extends Picture {
  opacity: number; // 0 to 1
}

/** One job: a frame, its grey levels, and where it lies. */
export interface FrameJob {
  frame: LoadedFrame;
  table: Uint8Array; // 65536 grey levels
  tableVersion: object; // another one when the table has changed
  invertColour: boolean;
  colours: Colours | undefined; // of grey levels
  laid: Laid | undefined;
  smooth: boolean;
  placement: Affine;
  width: number; // of the canvas
  height: number;
}

const units = { grey: 0, colour: 1, table: 2, colours: 3, laid: 4 } as const;

const afterSketch = 60; // ms, for the browser to bring an image to the screen

export class Painter {
  private static only: Painter | undefined;
  private graphics = Graphics.shared();
  private textures = new FrameTextures(this.graphics);
  private frames!: Program;
  private tableTexture!: WebGLTexture;
  private tableVersion: object | undefined;
  private coloursTexture!: WebGLTexture;
  private coloursHeld: Colours | undefined;
  private empty!: Record<"grey" | "colour", WebGLTexture>;
  private waiting = new Set<() => void>();
  private isLinked = false;
  private isWarm = false;
  private endSketching: () => void = () => undefined;
  private sketched = new Promise<void>((done) => (this.endSketching = done));

  /** Throws without WebGL2. With the first call begins what takes its time beside the page: shaders, a first drawing. */
  static shared(): Painter {
    return (this.only ??= new Painter());
  }

  private constructor() {
    this.begin();
    this.graphics.onRestored(() => {
      this.begin();
      this.tell();
    });
  }

  /** Calls back when the graphics processor is there, or there again: draw again. Returns what ends it. */
  onReady(tell: () => void): () => void {
    this.waiting.add(tell);
    return () => this.waiting.delete(tell);
  }

  private tell(): void {
    for (const one of this.waiting) one();
  }

  /** Lets the textures of frames go that are shown no longer, and the canvas become as small as what comes next. */
  release(): void {
    this.textures.release();
    this.graphics.shrink();
  }

  /** Draws the frame and copies it to the canvas that `target` is of. Throws for frames too large. */
  paint(job: FrameJob, target: CanvasRenderingContext2D): void {
    const { gl } = this.graphics;
    const { samples, columns, rows } = job.frame;
    this.makeReady();
    this.graphics.prepare(job.width, job.height);
    this.confine(job, columns, rows);
    gl.useProgram(this.frames.program);
    const isColour = samples.kind === "colour";
    this.bindTextures(job, isColour);
    this.setUniforms(job, isColour);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    gl.disable(gl.SCISSOR_TEST);
    this.graphics.copy(job.width, job.height, target);
  }

  private bindTextures(job: FrameJob, isColour: boolean): void {
    const { gl } = this.graphics;
    const texture = this.textures.of(job.frame);
    const over = job.laid ? this.textures.of(job.laid) : this.empty.colour;
    this.graphics.bind(units.grey, isColour ? this.empty.grey : texture);
    this.graphics.bind(units.colour, isColour ? texture : this.empty.colour);
    this.graphics.bind(units.table, this.tableTexture);
    this.graphics.bind(units.laid, over);
    this.bindColours(isColour ? undefined : job.colours);
    if (isColour || this.tableVersion === job.tableVersion) return;
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.R8, 256, 256, 0, gl.RED, gl.UNSIGNED_BYTE, job.table);
    this.tableVersion = job.tableVersion;
  }

  private setUniforms({ frame, placement, smooth, ...job }: FrameJob, isColour: boolean): void {
    const { gl, canvas } = this.graphics;
    const { a, b, c, d } = inverted(placement);
    const at = (name: string) => this.frames.location(name);
    const flag = (name: string, value: boolean) => gl.uniform1i(at(name), value ? 1 : 0);
    flag("isColour", isColour);
    flag("isColoured", !isColour && job.colours !== undefined);
    flag("isLaid", job.laid !== undefined);
    gl.uniform1f(at("opacity"), job.laid?.opacity ?? 0);
    flag("isSigned", frame.frame.signed);
    flag("smoothly", smooth);
    flag("inverted", job.invertColour);
    gl.uniform2i(at("size"), frame.columns, frame.rows);
    gl.uniform2f(at("origin"), placement.e, placement.f);
    gl.uniformMatrix2fv(at("toImage"), false, [a, b, c, d]);
    const [across, down] = [
      Math.hypot(placement.a, placement.b),
      Math.hypot(placement.c, placement.d),
    ];
    gl.uniform2f(at("pixelSize"), across, down);
    gl.uniform1f(at("canvasHeight"), canvas.height);
  }

  private bindColours(colours: Colours | undefined): void {
    const { gl } = this.graphics;
    this.graphics.bind(units.colours, this.coloursTexture);
    if (colours && colours !== this.coloursHeld) {
      const { rgba } = colours;
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, 256, 1, 0, gl.RGBA, gl.UNSIGNED_BYTE, rgba);
      this.coloursHeld = colours;
    }
    gl.activeTexture(gl.TEXTURE0 + units.table); // what is written next
  }

  // Nothing but the image is computed; around it is black.
  private confine({ placement, height }: FrameJob, columns: number, rows: number): void {
    const { gl, canvas } = this.graphics;
    gl.clearColor(0, 0, 0, 1);
    gl.clear(gl.COLOR_BUFFER_BIT);
    const corners = [
      applied(placement, 0, 0),
      applied(placement, columns, 0),
      applied(placement, 0, rows),
      applied(placement, columns, rows),
    ];
    const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
    const [left, right] = [Math.floor(Math.min(...xs)), Math.ceil(Math.max(...xs))];
    const [top, bottom] = [Math.floor(Math.min(...ys)), Math.ceil(Math.max(...ys))];
    const lowest = canvas.height - Math.min(bottom, height); // from the canvas's lower edge
    gl.enable(gl.SCISSOR_TEST);
    gl.scissor(
      Math.max(0, left),
      lowest,
      Math.max(0, right - Math.max(0, left)),
      Math.max(0, canvas.height - Math.max(0, top) - lowest),
    );
  }

  private begin(): void {
    const { gl } = this.graphics;
    this.textures.forget();
    this.tableVersion = undefined;
    this.frames = new Program(gl, vertexShader, fragmentShader);
    this.isLinked = this.isWarm = false;
    gl.flush();
    void this.warm();
  }

  /** Whether drawing does not have to wait for the graphics processor to begin. */
  get isReady(): boolean {
    return this.isWarm;
  }

  /** Waits for it: what is drawn from now on is drawn by it. */
  finish(): void {
    this.makeReady();
    this.isWarm = true;
  }

  // Nothing here waits: the processor's own program compiles the shaders, and once more when they are first used.
  private async warm(): Promise<void> {
    const { graphics } = this;
    const { gl, lifetime } = graphics;
    const moment = () => new Promise((done) => setTimeout(done, 8));
    const parallel = gl.getExtension("KHR_parallel_shader_compile");
    const isCompiled = () =>
      !parallel || gl.getProgramParameter(this.frames.program, parallel.COMPLETION_STATUS_KHR);
    const isOver = () => this.isWarm || gl.isContextLost() || graphics.lifetime !== lifetime;
    do await moment();
    while (!isOver() && !isCompiled());
    if (isOver()) return;
    try {
      this.makeReady();
    } catch {
      return this.finishWarming(); // who wants to draw is told
    }
    this.graphics.prepare(16, 16);
    this.graphics.bind(units.grey, this.empty.grey);
    this.graphics.bind(units.colour, this.empty.colour);
    this.graphics.bind(units.table, this.tableTexture);
    this.graphics.bind(units.colours, this.coloursTexture);
    this.graphics.bind(units.laid, this.empty.colour);
    gl.uniform2i(this.frames.location("size"), 1, 1);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    const drawn = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    gl.flush();
    do await moment();
    while (!isOver() && drawn && gl.clientWaitSync(drawn, 0, 0) === gl.TIMEOUT_EXPIRED);
    // Copying to the page's canvases makes it wait for the first time: not before it shows something.
    await this.sketched;
    if (isOver()) return;
    this.graphics.copy(1, 1, document.createElement("canvas").getContext("2d")!);
    this.finishWarming();
  }

  /** Says that an image is shown that was drawn without the graphics processor. */
  noteSketch(): void {
    setTimeout(this.endSketching, afterSketch);
  }

  private finishWarming(): void {
    this.isWarm = true;
    this.tell();
  }

  // What is left to do with the first drawing: it waits for the program.
  private makeReady(): void {
    if (this.isLinked) return;
    const { gl } = this.graphics;
    this.frames.check();
    this.isLinked = true;
    gl.useProgram(this.frames.program);
    for (const [name, unit] of Object.entries(units))
      gl.uniform1i(this.frames.location(name), unit);
    // Both samplers must have a texture of their kind, whichever of them is used.
    const { R16UI, RED_INTEGER, UNSIGNED_SHORT, RGBA8, RGBA, R8, RED, UNSIGNED_BYTE } = gl;
    this.empty = {
      grey: this.blank(R16UI, 1, 1, RED_INTEGER, UNSIGNED_SHORT, new Uint16Array(1)),
      colour: this.blank(RGBA8, 1, 1, RGBA, UNSIGNED_BYTE, new Uint8Array(4)),
    };
    this.coloursHeld = undefined;
    this.coloursTexture = this.blank(RGBA8, 256, 1, RGBA, UNSIGNED_BYTE, new Uint8Array(1024));
    const table = new Uint8Array(tableSize);
    this.tableTexture = this.blank(R8, 256, 256, RED, UNSIGNED_BYTE, table);
  }

  private blank(
    internal: number,
    width: number,
    height: number,
    format: number,
    type: number,
    data: ArrayBufferView,
  ): WebGLTexture {
    const { gl } = this.graphics;
    const texture = this.graphics.makeTexture();
    gl.texImage2D(gl.TEXTURE_2D, 0, internal, width, height, 0, format, type, data);
    return texture;
  }
}
