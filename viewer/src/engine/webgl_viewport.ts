// A viewport for single frames on WebGL2: stored values in integer textures, grey levels by a table
// of all of them.

import { fillDisplayTable, tableSize, type Voi } from "./display_table";
import type { LoadedFrame } from "./frame_loader";
import { fitScale, place, type Placement, type View, wholeImage } from "./placement";
import { fragmentShader, vertexShader } from "./shaders";
import type { Pixels, Viewport } from "./viewport";

const units = { grey: 0, colour: 1, table: 2 } as const;

interface Context {
  gl: WebGL2RenderingContext;
  program: WebGLProgram;
  locations: Map<string, WebGLUniformLocation | null>;
}

function compile(gl: WebGL2RenderingContext, type: number, source: string): WebGLShader {
  const shader = gl.createShader(type)!;
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  return shader;
}

function makeProgram(gl: WebGL2RenderingContext): WebGLProgram {
  const program = gl.createProgram()!;
  const shaders = [
    compile(gl, gl.VERTEX_SHADER, vertexShader),
    compile(gl, gl.FRAGMENT_SHADER, fragmentShader),
  ];
  for (const shader of shaders) gl.attachShader(program, shader);
  gl.linkProgram(program);
  if (!gl.getProgramParameter(program, gl.LINK_STATUS) && !gl.isContextLost()) {
    throw new Error(shaders.map((shader) => gl.getShaderInfoLog(shader)).join("\n"));
  }
  return program;
}

function makeTexture(gl: WebGL2RenderingContext, unit: number): void {
  gl.activeTexture(gl.TEXTURE0 + unit);
  gl.bindTexture(gl.TEXTURE_2D, gl.createTexture());
  for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER])
    gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
  for (const wrap of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T])
    gl.texParameteri(gl.TEXTURE_2D, wrap, gl.CLAMP_TO_EDGE);
}

export class WebGLViewport implements Viewport {
  private context: Context;
  private frame: LoadedFrame | undefined;
  private voi: Voi | undefined;
  private invert = false;
  private view: View = wholeImage;
  private table = new Uint8Array(tableSize);
  private tableMadeOf: unknown[] = [];
  private listening = new AbortController();

  /**
   * `restored` is called when the graphics processor was lost and is back: draw again. Throws
   * without WebGL2.
   */
  constructor(
    private canvas: HTMLCanvasElement,
    restored: () => void,
  ) {
    this.context = this.begin();
    const options = { signal: this.listening.signal };
    canvas.addEventListener("webglcontextlost", (event) => event.preventDefault(), options);
    canvas.addEventListener(
      "webglcontextrestored",
      () => {
        this.context = this.begin();
        const { frame } = this;
        this.frame = undefined;
        this.setFrame(frame);
        restored();
      },
      options,
    );
  }

  setFrame(frame: LoadedFrame | undefined): void {
    if (frame === this.frame) return;
    this.frame = frame;
    if (!frame) return;
    const { gl } = this.context;
    const { samples, columns, rows } = frame;
    const most = gl.getParameter(gl.MAX_TEXTURE_SIZE) as number;
    if (columns > most || rows > most)
      throw new Error(`An image of ${columns} × ${rows} is too large for this device`);
    if (samples.kind === "colour") {
      this.upload(units.colour, gl.RGBA8, columns, rows, gl.RGBA, gl.UNSIGNED_BYTE, samples.data);
    } else if (samples.data instanceof Uint16Array) {
      this.upload(
        units.grey,
        gl.R16UI,
        columns,
        rows,
        gl.RED_INTEGER,
        gl.UNSIGNED_SHORT,
        samples.data,
      );
    } else {
      this.upload(
        units.grey,
        gl.R8UI,
        columns,
        rows,
        gl.RED_INTEGER,
        gl.UNSIGNED_BYTE,
        samples.data,
      );
    }
  }

  setDisplay(voi: Voi | undefined, invert: boolean): void {
    this.voi = voi;
    this.invert = invert;
  }

  setView(view: View): void {
    this.view = view;
  }

  fitScale(): number {
    if (!this.frame) return 1;
    const { columns, rows, frame } = this.frame;
    const { clientWidth, clientHeight } = this.canvas;
    return fitScale({ width: columns, height: rows }, frame.aspect, {
      width: clientWidth,
      height: clientHeight,
    });
  }

  draw(): void {
    this.sizeCanvas();
    const { gl } = this.context;
    const { width, height } = this.canvas;
    gl.viewport(0, 0, width, height);
    gl.clearColor(0, 0, 0, 1);
    gl.clear(gl.COLOR_BUFFER_BIT);
    if (!this.frame) return;
    const { columns, rows, samples, frame } = this.frame;
    if (samples.kind === "grey") this.refreshTable();
    const { left, top, pixelWidth, pixelHeight } = this.placement();
    gl.uniform1i(this.location("isColour"), samples.kind === "colour" ? 1 : 0);
    gl.uniform1i(this.location("isSigned"), frame.signed ? 1 : 0);
    gl.uniform1i(this.location("smoothly"), this.view.smooth ? 1 : 0);
    gl.uniform1i(this.location("inverted"), this.invert ? 1 : 0);
    gl.uniform2i(this.location("size"), columns, rows);
    gl.uniform2f(this.location("origin"), left, top);
    gl.uniform2f(this.location("pixelSize"), pixelWidth, pixelHeight);
    gl.uniform1f(this.location("canvasHeight"), height);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
  }

  imagePoint(x: number, y: number): [number, number] | undefined {
    if (!this.frame) return undefined;
    const { left, top, pixelWidth, pixelHeight } = this.placement();
    const column = (x * this.ratio() - left) / pixelWidth;
    const row = (y * this.ratio() - top) / pixelHeight;
    const inside = column >= 0 && row >= 0 && column < this.frame.columns && row < this.frame.rows;
    return inside ? [column, row] : undefined;
  }

  readPixels(): Pixels {
    this.sizeCanvas();
    return this.readPart(0, 0, this.canvas.width, this.canvas.height);
  }

  readImage(): Pixels {
    if (!this.frame) throw new Error("There is no image");
    const { columns, rows, frame } = this.frame;
    if (this.view.scale * this.ratio() !== 1 || frame.aspect !== 1)
      throw new Error("The image is not shown at 1:1");
    this.sizeCanvas();
    const { left, top } = this.placement();
    if (
      left < 0 ||
      top < 0 ||
      left + columns > this.canvas.width ||
      top + rows > this.canvas.height
    ) {
      throw new Error(
        `An image of ${columns} × ${rows} does not fit into ${this.canvas.width} × ${this.canvas.height}`,
      );
    }
    return this.readPart(left, top, columns, rows);
  }

  dispose(): void {
    this.listening.abort();
    this.context.gl.getExtension("WEBGL_lose_context")?.loseContext();
  }

  private begin(): Context {
    const gl = this.canvas.getContext("webgl2", { antialias: false, alpha: false, depth: false });
    if (!gl) throw new Error("This browser has no WebGL2, which images are drawn with");
    const context = { gl, program: makeProgram(gl), locations: new Map() };
    this.context = context;
    this.tableMadeOf = [];
    gl.useProgram(context.program);
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
    for (const [name, unit] of Object.entries(units)) {
      makeTexture(gl, unit);
      gl.uniform1i(this.location(name), unit);
    }
    // Both samplers must have a texture of their kind, whichever of them is used.
    this.upload(units.grey, gl.R16UI, 1, 1, gl.RED_INTEGER, gl.UNSIGNED_SHORT, new Uint16Array(1));
    this.upload(units.colour, gl.RGBA8, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    this.upload(units.table, gl.R8, 256, 256, gl.RED, gl.UNSIGNED_BYTE, this.table);
    return context;
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

  private placement(): Placement {
    const { columns, rows, frame } = this.frame!;
    return place(
      this.view,
      { width: columns, height: rows },
      frame.aspect,
      this.canvas,
      this.ratio(),
    );
  }

  // Drawn and read in one go: the browser may take the canvas's content away afterwards.
  private readPart(left: number, top: number, width: number, height: number): Pixels {
    this.draw();
    const { gl } = this.context;
    const upsideDown = new Uint8Array(width * height * 4);
    gl.readPixels(
      left,
      this.canvas.height - top - height,
      width,
      height,
      gl.RGBA,
      gl.UNSIGNED_BYTE,
      upsideDown,
    );
    const data = new Uint8Array(upsideDown.length);
    const line = width * 4;
    for (let row = 0; row < height; ++row) {
      data.set(upsideDown.subarray((height - 1 - row) * line, (height - row) * line), row * line);
    }
    return { width, height, data };
  }

  // The table is made anew only when something that it is made of has changed.
  private refreshTable(): void {
    const { frame, modalityTable } = this.frame!;
    const { voi } = this;
    if (!voi) return;
    const madeOf = [
      voi,
      this.invert,
      modalityTable,
      frame.slope,
      frame.intercept,
      frame.signed,
      frame.bitsStored,
      frame.inverse,
    ];
    if (madeOf.every((part, i) => part === this.tableMadeOf[i])) return;
    this.tableMadeOf = madeOf;
    const { slope, intercept } = frame;
    const transform = {
      slope,
      intercept,
      modalityTable,
      voi,
      inverse: frame.inverse !== this.invert,
    };
    fillDisplayTable(transform, frame.signed, frame.bitsStored, this.table);
    const { gl } = this.context;
    this.upload(units.table, gl.R8, 256, 256, gl.RED, gl.UNSIGNED_BYTE, this.table);
  }

  private upload(
    unit: number,
    internal: number,
    width: number,
    height: number,
    format: number,
    type: number,
    data: ArrayBufferView,
  ): void {
    const { gl } = this.context;
    gl.activeTexture(gl.TEXTURE0 + unit);
    gl.texImage2D(gl.TEXTURE_2D, 0, internal, width, height, 0, format, type, data);
  }

  private location(name: string): WebGLUniformLocation | null {
    const { gl, program, locations } = this.context;
    if (!locations.has(name)) locations.set(name, gl.getUniformLocation(program, name));
    return locations.get(name)!;
  }
}
