// Planes through a volume, drawn with the page's one context.

import { cross, unit, type Vector } from "../dicom/geometry";
import { tableSize } from "../engine/display_table";
import { Graphics } from "../engine/graphics";
import { Program } from "../engine/program";
import { vertexShader } from "../engine/shaders";
import { toVoxels } from "./geometry";
import type { Volume } from "./volume";

export type SlabMode = "mip" | "minip" | "mean";

export interface PlaneView {
  /** What lies in the middle of the canvas. */
  centre: Vector;
  right: Vector; // unit vectors in the patient
  down: Vector;
  millimetre: number; // in canvas pixels
}

export interface PlaneJob {
  volume: Volume;
  view: PlaneView;
  slab: { mode: SlabMode; thickness: number }; // mm; 0: the plane itself
  table: Uint8Array;
  width: number;
  height: number;
}

const units = { volume: 0, table: 1, places: 2 } as const;
const mostSteps = 400;

const fragmentShader = `#version 300 es
precision highp float;
precision highp int;
precision highp usampler3D;
precision highp sampler2D;
uniform usampler3D volume;
uniform sampler2D table;
uniform sampler2D places;   // of slices, where their steps differ
uniform bool isSigned;
uniform bool isEven;
uniform float lastPlace;
uniform ivec3 size;
uniform float canvasHeight;
uniform vec3 corner;        // the upper left corner of the canvas, in voxels
uniform vec3 right;         // steps of one canvas pixel
uniform vec3 down;
uniform vec3 through;       // one step through the slab
uniform int steps;
uniform int mode;           // 0 greatest, 1 least, 2 mean
out vec4 result;

float voxel(ivec3 at) {
  uint raw = texelFetch(volume, clamp(at, ivec3(0), size - 1), 0).r;
  return float(isSigned && raw >= 32768u ? int(raw) - 65536 : int(raw));
}

float slice(float place) {
  if (isEven) return place;
  float at = clamp(place / lastPlace, 0.0, 1.0) * 4095.0;
  int lower = int(floor(at));
  int upper = min(lower + 1, 4095);
  float a = texelFetch(places, ivec2(lower & 63, lower >> 6), 0).r;
  float b = texelFetch(places, ivec2(upper & 63, upper >> 6), 0).r;
  return mix(a, b, at - floor(at)) + min(place, 0.0) + max(place - lastPlace, 0.0);
}

// Between the eight voxels around; .y is 0 beyond the outer faces of the voxels.
vec2 sampleAt(vec3 at) {
  at.z = slice(at.z);
  if (any(lessThan(at, vec3(-0.5))) || any(greaterThanEqual(at, vec3(size) - 0.5))) return vec2(0.0);
  ivec3 base = ivec3(floor(at));
  vec3 part = at - vec3(base);
  float near = mix(
    mix(voxel(base), voxel(base + ivec3(1, 0, 0)), part.x),
    mix(voxel(base + ivec3(0, 1, 0)), voxel(base + ivec3(1, 1, 0)), part.x), part.y);
  if (part.z == 0.0) return vec2(near, 1.0);
  float far = mix(
    mix(voxel(base + ivec3(0, 0, 1)), voxel(base + ivec3(1, 0, 1)), part.x),
    mix(voxel(base + ivec3(0, 1, 1)), voxel(base + ivec3(1, 1, 1)), part.x), part.y);
  return vec2(mix(near, far, part.z), 1.0);
}

float entry(int index) {
  index = clamp(index, 0, 65535);
  return texelFetch(table, ivec2(index & 255, index >> 8), 0).r;
}

void main() {
  vec3 at = corner + right * gl_FragCoord.x + down * (canvasHeight - gl_FragCoord.y);
  float value = 0.0;
  float count = 0.0;
  at -= through * (float(steps - 1) / 2.0);
  for (int i = 0; i < steps; ++i) {
    vec2 found = sampleAt(at);
    if (found.y > 0.0) {
      if (count == 0.0) value = found.x;
      else if (mode == 0) value = max(value, found.x);
      else if (mode == 1) value = min(value, found.x);
      else value += found.x;
      count += 1.0;
    }
    at += through;
  }
  if (count == 0.0) {
    result = vec4(0.0, 0.0, 0.0, 1.0);
    return;
  }
  if (mode == 2) value /= count;
  float stored = value + (isSigned ? 32768.0 : 0.0);
  float lower = floor(stored);
  result = vec4(vec3(mix(entry(int(lower)), entry(int(lower) + 1), stored - lower)), 1.0);
}`;

export class PlanePainter {
  private static only: PlanePainter | undefined;
  private graphics = Graphics.shared();
  private program!: Program;
  private table!: WebGLTexture;
  private madeOf: Uint8Array | undefined;
  private version = -1;
  private lifetime = -1;

  static shared(): PlanePainter {
    return (this.only ??= new PlanePainter());
  }

  private begin(): void {
    if (this.lifetime === this.graphics.lifetime) return;
    const { gl } = this.graphics;
    this.lifetime = this.graphics.lifetime;
    this.program = new Program(gl, vertexShader, fragmentShader);
    this.program.check();
    gl.useProgram(this.program.program);
    for (const [name, unitNumber] of Object.entries(units))
      gl.uniform1i(this.program.location(name), unitNumber);
    this.table = this.graphics.makeTexture();
    const empty = new Uint8Array(tableSize);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.R8, 256, 256, 0, gl.RED, gl.UNSIGNED_BYTE, empty);
    this.madeOf = undefined;
  }

  /** `version` says whether the table has changed. Draws, and copies to the canvas that `target` is of. */
  paint(job: PlaneJob, version: number, target: CanvasRenderingContext2D): void {
    this.begin();
    const { gl } = this.graphics;
    const { volume, width, height } = job;
    const { geometry } = volume;
    this.graphics.prepare(width, height);
    gl.useProgram(this.program.program);
    volume.bind(units.volume, units.places);
    this.graphics.bind(units.table, this.table);
    if (this.madeOf !== job.table || this.version !== version) {
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.R8, 256, 256, 0, gl.RED, gl.UNSIGNED_BYTE, job.table);
      this.madeOf = job.table;
      this.version = version;
    }
    const at = (name: string) => this.program.location(name);
    const { corner, right, down, through, steps } = stepsOf(job);
    gl.uniform1i(at("isSigned"), volume.signed ? 1 : 0);
    gl.uniform1i(at("isEven"), geometry.isEven ? 1 : 0);
    gl.uniform1f(at("lastPlace"), geometry.places.at(-1)!);
    gl.uniform3i(at("size"), volume.width, volume.height, geometry.slices);
    gl.uniform1f(at("canvasHeight"), this.graphics.canvas.height);
    gl.uniform3f(at("corner"), ...corner);
    gl.uniform3f(at("right"), ...right);
    gl.uniform3f(at("down"), ...down);
    gl.uniform3f(at("through"), ...through);
    gl.uniform1i(at("steps"), steps);
    gl.uniform1i(at("mode"), { mip: 0, minip: 1, mean: 2 }[job.slab.mode]);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
    this.graphics.copy(width, height, target);
  }
}

/** How many planes stand for a slab: about two for each voxel that it is thick, and not more than can be drawn in time. */
export function slabSamples(voxels: number): number {
  return Math.max(1, Math.min(mostSteps, Math.ceil(2 * voxels)));
}

/** In voxels of the texture: the canvas's upper left corner, steps of a pixel, and steps through the slab. */
export function stepsOf({ volume, view, slab, width, height }: PlaneJob): {
  corner: Vector;
  right: Vector;
  down: Vector;
  through: Vector;
  steps: number;
} {
  const { step, geometry } = volume;
  const matrix = toVoxels(geometry);
  const scale = [1 / step, 1 / step, 1];
  const linear = (vector: Vector, factor: number) =>
    matrix.map(
      ([axis], i) =>
        (axis[0] * vector[0] + axis[1] * vector[1] + axis[2] * vector[2]) * factor * scale[i]!,
    ) as Vector;
  const { centre, millimetre } = view;
  const right = linear(view.right, 1 / millimetre);
  const down = linear(view.down, 1 / millimetre);
  const middle = linear(centre, 1).map((value, i) => value + matrix[i]![1] * scale[i]!) as Vector;
  const corner = middle.map(
    (value, i) => value - (right[i]! * width) / 2 - (down[i]! * height) / 2,
  ) as Vector;
  const normal = unit(cross(view.right, view.down));
  const along = linear(normal, 1);
  const steps = slabSamples(Math.hypot(...along) * slab.thickness);
  const through = steps > 1 ? linear(normal, slab.thickness / (steps - 1)) : ([0, 0, 0] as Vector);
  return { corner, right, down, through, steps };
}
