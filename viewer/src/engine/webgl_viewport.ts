// A viewport on WebGL2: integer textures, interpolation by hand, grey levels by a table of all 16-bit values, so that what
// is shown is exact.

import type { Window } from "../dicom/frame";
import type { LoadedFrame } from "./frame_loader";
import type { View, Viewport } from "./viewport";
import { greyTable } from "./window";

const vertexShader = `#version 300 es
void main() {  // one triangle that covers everything
  gl_Position = vec4(vec2(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0), 0.0, 1.0);
}`;

const fragmentShader = `#version 300 es
precision highp float;
precision highp int;
precision highp usampler2D;
uniform usampler2D grey;
uniform sampler2D colour;
uniform sampler2D table;
uniform bool isColour;
uniform bool isSigned;
uniform bool smoothly;
uniform ivec2 size;       // columns, rows
uniform vec2 origin;      // of the image, in canvas pixels from the top left
uniform vec2 pixelSize;   // of an image pixel, in canvas pixels
uniform float canvasHeight;
out vec4 result;

float value(ivec2 at) {
  uint raw = texelFetch(grey, clamp(at, ivec2(0), size - 1), 0).r;
  return float(isSigned && raw >= 32768u ? int(raw) - 65536 : int(raw));
}
vec4 sampleColour(ivec2 at) { return texelFetch(colour, clamp(at, ivec2(0), size - 1), 0); }
float entry(int index) { return texelFetch(table, ivec2(index & 255, index >> 8), 0).r; }
vec4 level(float stored) {  // between two stored values, between their levels
  int index = int(floor(stored)) + (isSigned ? 32768 : 0);
  return vec4(vec3(mix(entry(index), entry(min(index + 1, 65535)), fract(stored))), 1.0);
}

void main() {
  vec2 at = (vec2(gl_FragCoord.x, canvasHeight - gl_FragCoord.y) - origin) / pixelSize;
  if (any(lessThan(at, vec2(0.0))) || any(greaterThanEqual(at, vec2(size)))) {
    result = vec4(0.0, 0.0, 0.0, 1.0);
    return;
  }
  if (!smoothly) {
    ivec2 nearest = ivec2(floor(at));
    result = isColour ? sampleColour(nearest) : level(value(nearest));
    return;
  }
  vec2 corner = at - 0.5;
  ivec2 base = ivec2(floor(corner));
  vec2 part = corner - vec2(base);
  if (isColour) {
    vec4 top = mix(sampleColour(base), sampleColour(base + ivec2(1, 0)), part.x);
    vec4 bottom = mix(sampleColour(base + ivec2(0, 1)), sampleColour(base + ivec2(1, 1)), part.x);
    result = mix(top, bottom, part.y);
  } else {
    float top = mix(value(base), value(base + ivec2(1, 0)), part.x);
    float bottom = mix(value(base + ivec2(0, 1)), value(base + ivec2(1, 1)), part.x);
    result = level(mix(top, bottom, part.y));
  }
}`;

function compile(gl: WebGL2RenderingContext, type: number, source: string): WebGLShader {
  const shader = gl.createShader(type)!;
  gl.shaderSource(shader, source);
  gl.compileShader(shader);
  if (!gl.getShaderParameter(shader, gl.COMPILE_STATUS)) throw new Error(gl.getShaderInfoLog(shader) ?? "The graphics driver refused a shader.");
  return shader;
}

function link(gl: WebGL2RenderingContext, vertex: string, fragment: string): WebGLProgram {
  const program = gl.createProgram()!;
  gl.attachShader(program, compile(gl, gl.VERTEX_SHADER, vertex));
  gl.attachShader(program, compile(gl, gl.FRAGMENT_SHADER, fragment));
  gl.linkProgram(program);
  return program;
}

export class WebGLViewport implements Viewport {
  private gl: WebGL2RenderingContext;
  private locations = new Map<string, WebGLUniformLocation | null>();
  private program!: WebGLProgram;
  private grey!: WebGLTexture;
  private colour!: WebGLTexture;
  private table!: WebGLTexture;
  private tableData = new Uint8Array(65536);
  private tableKey = "";
  private frame: LoadedFrame | undefined;
  private uploaded: LoadedFrame | undefined;
  private window: Window = { kind: "window", center: 128, width: 256, function: "LINEAR", name: "" };
  private invert = false;
  private view: View = { scale: 1, panX: 0, panY: 0, smooth: true };

  constructor(private canvas: HTMLCanvasElement) {
    const gl = canvas.getContext("webgl2", { antialias: false, alpha: false, preserveDrawingBuffer: true });
    if (!gl) throw new Error("This browser has no WebGL2, which the viewer draws with.");
    this.gl = gl;
    // Browsers take contexts away when there are many, or after sleep, and give them back empty.
    canvas.addEventListener("webglcontextlost", (event) => event.preventDefault());
    canvas.addEventListener("webglcontextrestored", () => this.start());
    this.start();
  }

  private start(): void {
    const { gl } = this;
    this.locations.clear();
    this.tableKey = "";
    this.uploaded = undefined;
    this.program = link(gl, vertexShader, fragmentShader);
    gl.useProgram(this.program);
    gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
    this.grey = this.makeTexture(0);
    this.colour = this.makeTexture(1);
    this.table = this.makeTexture(2);
    gl.uniform1i(this.location("grey"), 0);
    gl.uniform1i(this.location("colour"), 1);
    gl.uniform1i(this.location("table"), 2);
    this.upload(0, this.grey, gl.R16UI, 1, 1, gl.RED_INTEGER, gl.UNSIGNED_SHORT, new Uint16Array(1));
    this.upload(1, this.colour, gl.RGBA8, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
  }

  setFrame(frame: LoadedFrame | undefined): void {
    this.frame = frame;
  }

  setWindow(window: Window, invert: boolean): void {
    this.window = window;
    this.invert = invert;
  }

  setView(view: View): void {
    this.view = view;
  }

  fitScale(): number {
    if (!this.frame) return 1;
    const { columns, rows } = this.frame;
    return Math.min(this.canvas.clientWidth / columns, this.canvas.clientHeight / (rows * this.frame.frame.aspect));
  }

  draw(): void {
    const { gl, canvas } = this;
    const ratio = globalThis.devicePixelRatio || 1;
    const width = Math.max(1, Math.round(canvas.clientWidth * ratio));
    const height = Math.max(1, Math.round(canvas.clientHeight * ratio));
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    gl.viewport(0, 0, width, height);
    gl.clearColor(0, 0, 0, 1);
    gl.clear(gl.COLOR_BUFFER_BIT);
    if (!this.frame) return;
    const { columns, rows, samples, frame } = this.frame;
    this.uploadFrame();
    if (samples.kind === "grey") this.refreshTable();
    const pixelWidth = this.view.scale * ratio;
    const pixelHeight = pixelWidth * frame.aspect;
    // Whole canvas pixels for the image's corner: at 1:1 every image pixel is one canvas pixel.
    const left = Math.round((width - columns * pixelWidth) / 2 + this.view.panX * ratio);
    const top = Math.round((height - rows * pixelHeight) / 2 + this.view.panY * ratio);
    gl.uniform1i(this.location("isColour"), samples.kind === "colour" ? 1 : 0);
    gl.uniform1i(this.location("isSigned"), frame.signed ? 1 : 0);
    gl.uniform1i(this.location("smoothly"), this.view.smooth ? 1 : 0);
    gl.uniform2i(this.location("size"), columns, rows);
    gl.uniform2f(this.location("origin"), left, top);
    gl.uniform2f(this.location("pixelSize"), pixelWidth, pixelHeight);
    gl.uniform1f(this.location("canvasHeight"), height);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
  }

  readPixels(): { width: number; height: number; data: Uint8Array } {
    this.draw();
    const { gl, canvas } = this;
    const { width, height } = canvas;
    const upsideDown = new Uint8Array(width * height * 4);
    gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, upsideDown);
    const data = new Uint8Array(upsideDown.length);
    for (let row = 0; row < height; ++row) {
      data.set(upsideDown.subarray((height - 1 - row) * width * 4, (height - row) * width * 4), row * width * 4);
    }
    return { width, height, data };
  }

  dispose(): void {
    this.gl.getExtension("WEBGL_lose_context")?.loseContext();
  }

  private uploadFrame(): void {
    const { gl, frame } = this;
    if (!frame || frame === this.uploaded) return;
    const { samples, columns, rows } = frame;
    if (samples.kind === "colour") {
      this.upload(1, this.colour, gl.RGBA8, columns, rows, gl.RGBA, gl.UNSIGNED_BYTE, samples.data);
    } else if (samples.data instanceof Uint16Array) {
      this.upload(0, this.grey, gl.R16UI, columns, rows, gl.RED_INTEGER, gl.UNSIGNED_SHORT, samples.data);
    } else {
      this.upload(0, this.grey, gl.R8UI, columns, rows, gl.RED_INTEGER, gl.UNSIGNED_BYTE, samples.data);
    }
    this.uploaded = frame;
  }

  // The table is made anew only when something in it changes.
  private refreshTable(): void {
    const { frame } = this.frame!;
    const { center, width, function: name } = this.window;
    const key = [center, width, name, this.invert, frame.slope, frame.intercept, frame.signed, frame.photometric].join();
    if (key === this.tableKey) return;
    this.tableKey = key;
    greyTable(frame, this.window, this.invert, this.tableData);
    this.upload(2, this.table, this.gl.R8, 256, 256, this.gl.RED, this.gl.UNSIGNED_BYTE, this.tableData);
  }

  private makeTexture(unit: number): WebGLTexture {
    const { gl } = this;
    const texture = gl.createTexture()!;
    gl.activeTexture(gl.TEXTURE0 + unit);
    gl.bindTexture(gl.TEXTURE_2D, texture);
    for (const filter of [gl.TEXTURE_MIN_FILTER, gl.TEXTURE_MAG_FILTER]) gl.texParameteri(gl.TEXTURE_2D, filter, gl.NEAREST);
    for (const wrap of [gl.TEXTURE_WRAP_S, gl.TEXTURE_WRAP_T]) gl.texParameteri(gl.TEXTURE_2D, wrap, gl.CLAMP_TO_EDGE);
    return texture;
  }

  private upload(unit: number, texture: WebGLTexture, internal: number, width: number, height: number, format: number, type: number, data: ArrayBufferView): void {
    const { gl } = this;
    gl.activeTexture(gl.TEXTURE0 + unit);
    gl.bindTexture(gl.TEXTURE_2D, texture);
    gl.texImage2D(gl.TEXTURE_2D, 0, internal, width, height, 0, format, type, data);
  }

  private location(name: string): WebGLUniformLocation | null {
    if (!this.locations.has(name)) this.locations.set(name, this.gl.getUniformLocation(this.program, name));
    return this.locations.get(name)!;
  }
}
