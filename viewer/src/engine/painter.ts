// The one graphics context of the page: it draws frames for all tiles, which copy what it drew. Browsers give few
// contexts; textures of a frame that two tiles show are held once.

import type { Colours } from "../dicom/colours";
import { tableSize } from "./display_table";
import type { LoadedFrame } from "./fetch_frame";
import { type Affine, applied, inverted } from "./placement";
import { fragmentShader, vertexShader } from "./shaders";

export class Program {
  private locations = new Map<string, WebGLUniformLocation | null>();
  readonly program: WebGLProgram;
  private shaders: WebGLShader[];

  constructor(
    readonly gl: WebGL2RenderingContext,
    vertex: string,
    fragment: string,
  ) {
    this.program = gl.createProgram()!;
    const shaders = [
      [gl.VERTEX_SHADER, vertex],
      [gl.FRAGMENT_SHADER, fragment],
    ].map(([type, source]) => {
      const shader = gl.createShader(type as number)!;
      gl.shaderSource(shader, source as string);
      gl.compileShader(shader);
      gl.attachShader(this.program, shader);
      return shader;
    });
    gl.linkProgram(this.program);
    this.shaders = shaders;
  }

  /** Waits until it is compiled, which takes its time beside the page. Throws if it cannot be. */
  check(): void {
    const { gl } = this;
    if (!gl.getProgramParameter(this.program, gl.LINK_STATUS) && !gl.isContextLost())
      throw new Error(this.shaders.map((shader) => gl.getShaderInfoLog(shader)).join("\n"));
  }

  location(name: string): WebGLUniformLocation | null {
    if (!this.locations.has(name))
      this.locations.set(name, this.gl.getUniformLocation(this.program, name));
    return this.locations.get(name)!;
  }
}

/** One job: a frame, its grey levels, and where it lies. */
export interface FrameJob {
  frame: LoadedFrame;
  table: Uint8Array; // 65536 grey levels
  tableVersion: object; // another one when the table has changed
  invertColour: boolean;
  colours: Colours | undefined; // of grey levels
  smooth: boolean;
  placement: Affine;
  width: number; // of the canvas
  height: number;
}

const units = { grey: 0, colour: 1, table: 2, colours: 3 } as const;

interface Held {
  texture: WebGLTexture;
  bytes: number;
}

const textureMemory = 96e6; // bytes
const afterSketch = 60; // ms, for the browser to bring an image to the screen

export class Painter {
  private static only: Painter | undefined;
  readonly canvas = document.createElement("canvas");
  readonly gl: WebGL2RenderingContext;
  private frames!: Program;
  private textures = new Map<LoadedFrame, Held>(); // in the order of use
  private held = 0;
  private tableTexture!: WebGLTexture;
  private tableVersion: object | undefined;
  private coloursTexture!: WebGLTexture;
  private coloursHeld: Colours | undefined;
  private empty!: Record<"grey" | "colour", WebGLTexture>;
  private restored = new Set<() => void>();
  private generation = 0;
  private isLinked = false;
  private isWarm = false;
  private endSketching: () => void = () => undefined;
  private sketched = new Promise<void>((done) => (this.endSketching = done));

  /** Throws without WebGL2. With the first call begins what takes its time beside the page: shaders, a first drawing. */
  static shared(): Painter {
    return (this.only ??= new Painter());
  }

  private constructor() {
    const gl = this.canvas.getContext("webgl2", { antialias: false, alpha: false, depth: false });
    if (!gl) throw new Error("This browser has no WebGL2, which images are drawn with");
    this.gl = gl;
    this.begin();
    this.canvas.addEventListener("webglcontextlost", (event) => event.preventDefault());
    this.canvas.addEventListener("webglcontextrestored", () => {
      this.begin();
      for (const tell of this.restored) tell();
    });
  }

  /** Calls back when the graphics processor is there, or there again: draw again. Returns what ends it. */
  onRestored(tell: () => void): () => void {
    this.restored.add(tell);
    return () => this.restored.delete(tell);
  }

  /** Grows with each loss of the context: what was made before is gone. */
  get lifetime(): number {
    return this.generation;
  }

  get textureBytes(): number {
    return this.held;
  }

  /** Lets the textures of frames go that are shown no longer, and the canvas become as small as what comes next. */
  release(): void {
    for (const { texture } of this.textures.values()) this.gl.deleteTexture(texture);
    this.textures.clear();
    this.held = 0;
    this.canvas.width = this.canvas.height = 1;
  }

  /** Draws the frame and copies it to the canvas that `target` is of. Throws for frames too large. */
  paint(job: FrameJob, target: CanvasRenderingContext2D): void {
    const { gl } = this;
    const { frame, placement } = job;
    const { samples, columns, rows } = frame;
    this.makeReady();
    this.prepare(job.width, job.height);
    this.confine(job, columns, rows);
    gl.useProgram(this.frames.program);
    const isColour = samples.kind === "colour";
    const texture = this.textureOf(frame);
    this.bind(units.grey, isColour ? this.empty.grey : texture);
    this.bind(units.colour, isColour ? texture : this.empty.colour);
    this.bind(units.table, this.tableTexture);
    this.bindColours(isColour ? undefined : job.colours);
    if (!isColour && this.tableVersion !== job.tableVersion) {
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.R8, 256, 256, 0, gl.RED, gl.UNSIGNED_BYTE, job.table);
      this.tableVersion = job.tableVersion;
    }
    const { a, b, c, d } = inverted(placement);
    const at = (name: string) => this.frames.location(name);
    gl.uniform1i(at("isColour"), isColour ? 1 : 0);
    gl.uniform1i(at("isColoured"), !isColour && job.colours ? 1 : 0);
    gl.uniform1i(at("isSigned"), frame.frame.signed ? 1 : 0);
    gl.uniform1i(at("smoothly"), job.smooth ? 1 : 0);
    gl.uniform1i(at("inverted"), job.invertColour ? 1 : 0);
    gl.uniform2i(at("size"), columns, rows);
    gl.uniform2f(at("origin"), placement.e, placement.f);
    gl.uniformMatrix2fv(at("toImage"), false, [a, b, c, d]);
    gl.uniform2f(
      at("pixelSize"),
      Math.hypot(placement.a, placement.b),
      Math.hypot(placement.c, placement.d),
    );
    gl.uniform1f(at("canvasHeight"), this.canvas.height);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    gl.disable(gl.SCISSOR_TEST);
    this.copy(job.width, job.height, target);
  }

  private bindColours(colours: Colours | undefined): void {
    const { gl } = this;
    this.bind(units.colours, this.coloursTexture);
    if (colours && colours !== this.coloursHeld) {
      const { rgba } = colours;
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, 256, 1, 0, gl.RGBA, gl.UNSIGNED_BYTE, rgba);
      this.coloursHeld = colours;
    }
    this.gl.activeTexture(gl.TEXTURE0 + units.table); // what is written next
  }

  // Nothing but the image is computed; around it is black.
  private confine({ placement, height }: FrameJob, columns: number, rows: number): void {
    const { gl, canvas } = this;
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

  /** Makes the canvas at least so large, and its upper left part the one that is drawn to. */
  prepare(width: number, height: number): void {
    const { gl, canvas } = this;
    if (canvas.width < width) canvas.width = width;
    if (canvas.height < height) canvas.height = height;
    gl.viewport(0, canvas.height - height, width, height);
  }

  copy(width: number, height: number, target: CanvasRenderingContext2D): void {
    target.drawImage(this.canvas, 0, 0, width, height, 0, 0, width, height);
  }

  bind(unit: number, texture: WebGLTexture, kind: number = this.gl.TEXTURE_2D): void {
    this.gl.activeTexture(this.gl.TEXTURE0 + unit);
    this.gl.bindTexture(kind, texture);
  }

  makeTexture(kind: number = this.gl.TEXTURE_2D): WebGLTexture {
    const { gl } = this;
    const texture = gl.createTexture()!;
    gl.activeTexture(gl.TEXTURE0);
    gl.bindTexture(kind, texture);
    for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
      gl.texParameteri(kind, filter, gl.NEAREST);
    for (const wrap of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T, gl.TEXTURE_WRAP_R])
      gl.texParameteri(kind, wrap, gl.CLAMP_TO_EDGE);
    return texture;
  }

  private begin(): void {
    ++this.generation;
    this.textures.clear();
    this.held = 0;
    this.tableVersion = undefined;
    this.frames = new Program(this.gl, vertexShader, fragmentShader);
    this.isLinked = this.isWarm = false;
    this.gl.pixelStorei(this.gl.UNPACK_ALIGNMENT, 1);
    this.gl.flush();
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
    const { gl, generation } = this;
    const moment = () => new Promise((done) => setTimeout(done, 8));
    const parallel = gl.getExtension("KHR_parallel_shader_compile");
    const isCompiled = () =>
      !parallel || gl.getProgramParameter(this.frames.program, parallel.COMPLETION_STATUS_KHR);
    const isOver = () => this.isWarm || gl.isContextLost() || this.generation !== generation;
    do await moment();
    while (!isOver() && !isCompiled());
    if (isOver()) return;
    try {
      this.makeReady();
    } catch {
      return this.finishWarming(); // who wants to draw is told
    }
    this.prepare(16, 16);
    this.bind(units.grey, this.empty.grey);
    this.bind(units.colour, this.empty.colour);
    this.bind(units.table, this.tableTexture);
    this.bind(units.colours, this.coloursTexture);
    gl.uniform2i(this.frames.location("size"), 1, 1);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    const drawn = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
    gl.flush();
    do await moment();
    while (!isOver() && drawn && gl.clientWaitSync(drawn, 0, 0) === gl.TIMEOUT_EXPIRED);
    // Copying to the page's canvases makes it wait for the first time: not before it shows something.
    await this.sketched;
    if (isOver()) return;
    this.copy(1, 1, document.createElement("canvas").getContext("2d")!);
    this.finishWarming();
  }

  /** Says that an image is shown that was drawn without the graphics processor. */
  noteSketch(): void {
    setTimeout(this.endSketching, afterSketch);
  }

  private finishWarming(): void {
    this.isWarm = true;
    for (const tell of this.restored) tell();
  }

  // What is left to do with the first drawing: it waits for the program.
  private makeReady(): void {
    if (this.isLinked) return;
    const { gl } = this;
    this.frames.check();
    this.isLinked = true;
    gl.useProgram(this.frames.program);
    for (const [name, unit] of Object.entries(units))
      gl.uniform1i(this.frames.location(name), unit);
    // Both samplers must have a texture of their kind, whichever of them is used.
    const grey = this.makeTexture();
    gl.texImage2D(
      gl.TEXTURE_2D,
      0,
      gl.R16UI,
      1,
      1,
      0,
      gl.RED_INTEGER,
      gl.UNSIGNED_SHORT,
      new Uint16Array(1),
    );
    const colour = this.makeTexture();
    gl.texImage2D(
      gl.TEXTURE_2D,
      0,
      gl.RGBA8,
      1,
      1,
      0,
      gl.RGBA,
      gl.UNSIGNED_BYTE,
      new Uint8Array(4),
    );
    this.empty = { grey, colour };
    this.coloursHeld = undefined;
    this.coloursTexture = this.makeTexture();
    const levels = new Uint8Array(1024);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA8, 256, 1, 0, gl.RGBA, gl.UNSIGNED_BYTE, levels);
    this.tableTexture = this.makeTexture();
    const table = new Uint8Array(tableSize);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.R8, 256, 256, 0, gl.RED, gl.UNSIGNED_BYTE, table);
  }

  private textureOf(frame: LoadedFrame): WebGLTexture {
    const found = this.textures.get(frame);
    if (found) {
      this.textures.delete(frame);
      this.textures.set(frame, found);
      return found.texture;
    }
    const texture = this.upload(frame);
    const bytes = frame.samples.data.byteLength;
    this.textures.set(frame, { texture, bytes });
    this.held += bytes;
    for (const [oldest, { texture: old, bytes: size }] of this.textures) {
      if (this.held <= textureMemory || oldest === frame) break;
      this.gl.deleteTexture(old);
      this.textures.delete(oldest);
      this.held -= size;
    }
    return texture;
  }

  private upload({ samples, columns, rows }: LoadedFrame): WebGLTexture {
    const { gl } = this;
    const most = gl.getParameter(gl.MAX_TEXTURE_SIZE) as number;
    if (columns > most || rows > most)
      throw new Error(`An image of ${columns} × ${rows} is too large for this device`);
    const texture = this.makeTexture();
    const [internal, format, type] =
      samples.kind === "colour"
        ? [gl.RGBA8, gl.RGBA, gl.UNSIGNED_BYTE]
        : samples.data instanceof Uint16Array
          ? [gl.R16UI, gl.RED_INTEGER, gl.UNSIGNED_SHORT]
          : [gl.R8UI, gl.RED_INTEGER, gl.UNSIGNED_BYTE];
    gl.texImage2D(gl.TEXTURE_2D, 0, internal, columns, rows, 0, format, type, samples.data);
    return texture;
  }
}
