// A stack as one texture: held once, on the graphics processor, filled slice by slice as images come.

import type { Frame } from "../dicom/frame";
import { bytes as bytesText } from "../dicom/format";
import type { Vector } from "../dicom/geometry";
import type { LoadedFrame } from "../engine/fetch_frame";
import { Graphics } from "../engine/graphics";
import { NoVolume, sliceTable, voxelAt, volumeGeometry, type VolumeGeometry } from "./geometry";

const tableEntries = 4096;

export class Volume {
  readonly geometry: VolumeGeometry;
  /** Every second column and row only, where the whole would take too much memory. */
  readonly step: 1 | 2;
  readonly bytes: number;
  readonly signed: boolean;
  readonly slope: number;
  readonly intercept: number;
  private graphics = Graphics.shared();
  private texture: WebGLTexture | undefined;
  private places: WebGLTexture | undefined;
  private lifetime: number;
  private has: Uint8Array;
  private loadedCount = 0;

  /** Throws NoVolume: no volume at all, or one beyond `limit` bytes. */
  constructor(
    readonly frames: readonly Frame[],
    limit: number,
  ) {
    this.geometry = volumeGeometry(frames);
    const { columns, rows, slices } = this.geometry;
    const sample = frames[0]!.bitsAllocated > 8 || frames[0]!.signed ? 2 : 1;
    const whole = columns * rows * slices * sample;
    this.step = whole <= limit ? 1 : 2;
    this.bytes = this.width * this.height * slices * sample;
    if (this.bytes > limit) {
      const most = bytesText(limit);
      throw new NoVolume(
        `This volume takes ${bytesText(this.bytes)}; the page allows itself ${most}.`,
      );
    }
    const { gl } = this.graphics;
    const most = gl.getParameter(gl.MAX_3D_TEXTURE_SIZE) as number;
    if (Math.max(this.width, this.height, slices) > most)
      throw new NoVolume(`This device takes no volumes of more than ${most} voxels a side.`);
    // Where each image has a scale of its own, all are brought to the coarsest one.
    this.slope = Math.max(...frames.map(({ slope }) => slope));
    const same = frames.every(
      ({ slope, intercept }) => slope === this.slope && intercept === frames[0]!.intercept,
    );
    this.intercept = same
      ? frames[0]!.intercept
      : Math.min(...frames.map(({ intercept }) => intercept));
    this.signed = frames[0]!.signed;
    this.has = new Uint8Array(slices);
    this.lifetime = this.graphics.lifetime;
    this.allocate(sample);
  }

  get width(): number {
    return Math.ceil(this.geometry.columns / this.step);
  }

  get height(): number {
    return Math.ceil(this.geometry.rows / this.step);
  }

  get loaded(): number {
    return this.loadedCount;
  }

  get isLost(): boolean {
    return this.lifetime !== this.graphics.lifetime;
  }

  hasSlice(index: number): boolean {
    return this.has[index] === 1;
  }

  private allocate(sample: number): void {
    const { gl } = this.graphics;
    this.texture = this.graphics.makeTexture(gl.TEXTURE_3D);
    const format = sample === 2 ? gl.R16UI : gl.R8UI;
    gl.texStorage3D(gl.TEXTURE_3D, 1, format, this.width, this.height, this.geometry.slices);
    if (gl.getError() === gl.OUT_OF_MEMORY)
      throw new NoVolume("The graphics processor has no memory for this volume.");
    this.places = this.graphics.makeTexture();
    const table = sliceTable(this.geometry.places, tableEntries);
    gl.texImage2D(gl.TEXTURE_2D, 0, gl.R32F, 64, tableEntries / 64, 0, gl.RED, gl.FLOAT, table);
  }

  /** Takes the image of a slice over; it need not be kept then. */
  put(index: number, { samples, frame }: LoadedFrame): void {
    if (samples.kind !== "grey" || this.isLost || !this.texture) return;
    const data = this.brought(samples.data, frame);
    const { gl } = this.graphics;
    this.graphics.bind(0, this.texture, gl.TEXTURE_3D);
    const type = data instanceof Uint16Array ? gl.UNSIGNED_SHORT : gl.UNSIGNED_BYTE;
    gl.texSubImage3D(
      gl.TEXTURE_3D,
      0,
      0,
      0,
      index,
      this.width,
      this.height,
      1,
      gl.RED_INTEGER,
      type,
      data,
    );
    if (!this.has[index]) ++this.loadedCount;
    this.has[index] = 1;
  }

  private brought(data: Uint8Array | Uint16Array, frame: Frame): Uint8Array | Uint16Array {
    const { columns } = this.geometry;
    let values = data;
    if (this.step === 2) {
      values = new (data.constructor as typeof Uint16Array)(this.width * this.height);
      for (let y = 0, to = 0; y < this.height; ++y)
        for (let x = 0; x < this.width; ++x) values[to++] = data[2 * y * columns + 2 * x]!;
    }
    if (frame.slope === this.slope && frame.intercept === this.intercept) return values;
    return values.map((raw) => {
      const stored = this.signed && raw > 32767 ? raw - 65536 : raw;
      const value = stored * frame.slope + frame.intercept;
      return Math.round((value - this.intercept) / this.slope);
    }) as typeof values;
  }

  /** The stored value of the voxel that a place in the patient lies in; undefined outside, and before it has come. */
  storedAt(point: Vector): number | undefined {
    const { columns, rows, places } = this.geometry;
    const [column, row, place] = voxelAt(this.geometry, point);
    const inside = column >= -0.5 && row >= -0.5 && column < columns - 0.5 && row < rows - 0.5;
    if (!inside || place < -0.5 || place > places.at(-1)! + 0.5 || this.isLost) return undefined;
    let slice = 0;
    places.forEach((one, i) => {
      if (Math.abs(one - place) < Math.abs(places[slice]! - place)) slice = i;
    });
    if (!this.hasSlice(slice)) return undefined;
    const at = (value: number, most: number) => Math.min(most - 1, Math.round(value / this.step));
    const raw = this.read(at(column, this.width), at(row, this.height), slice);
    return this.signed && raw > 32767 ? raw - 65536 : raw;
  }

  private read(column: number, row: number, slice: number): number {
    const { gl } = this.graphics;
    const buffer = gl.createFramebuffer();
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, buffer);
    const target = gl.COLOR_ATTACHMENT0;
    gl.framebufferTextureLayer(gl.READ_FRAMEBUFFER, target, this.texture!, 0, slice);
    const found = new Uint32Array(4);
    gl.readPixels(column, row, 1, 1, gl.RGBA_INTEGER, gl.UNSIGNED_INT, found);
    gl.bindFramebuffer(gl.READ_FRAMEBUFFER, null);
    gl.deleteFramebuffer(buffer);
    return found[0]!;
  }

  /** Makes the volume what the program with these units reads. */
  bind(volumeUnit: number, placesUnit: number): void {
    this.graphics.bind(volumeUnit, this.texture!, this.graphics.gl.TEXTURE_3D);
    this.graphics.bind(placesUnit, this.places!);
  }

  dispose(): void {
    const { gl } = this.graphics;
    if (!this.isLost) {
      gl.deleteTexture(this.texture ?? null);
      gl.deleteTexture(this.places ?? null);
    }
    this.texture = this.places = undefined;
  }
}
