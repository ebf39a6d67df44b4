// Frames as textures, held once for all tiles that show them, in a bounded memory.

import type { LoadedFrame } from "./fetch_frame";
import type { Graphics } from "./graphics";

/** What can be a texture. */
export type Picture = Pick<LoadedFrame, "samples" | "rows" | "columns">;

interface Held {
  texture: WebGLTexture;
  bytes: number;
}

const most = 96e6; // bytes

export class FrameTextures {
  private textures = new Map<Picture, Held>(); // in the order of use
  private held = 0;

  constructor(private graphics: Graphics) {}

  /** Of a context that was lost: they are gone. */
  forget(): void {
    this.textures.clear();
    this.held = 0;
  }

  release(): void {
    for (const { texture } of this.textures.values()) this.graphics.gl.deleteTexture(texture);
    this.forget();
  }

  /** Made when it is not there; others that were used longest ago go for it. Throws for frames too large. */
  of(frame: Picture): WebGLTexture {
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
      if (this.held <= most || oldest === frame) break;
      this.graphics.gl.deleteTexture(old);
      this.textures.delete(oldest);
      this.held -= size;
    }
    return texture;
  }

  private upload({ samples, columns, rows }: Picture): WebGLTexture {
    const { gl } = this.graphics;
    const most = gl.getParameter(gl.MAX_TEXTURE_SIZE) as number;
    if (columns > most || rows > most)
      throw new Error(`An image of ${columns} × ${rows} is too large for this device`);
    const texture = this.graphics.makeTexture();
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
