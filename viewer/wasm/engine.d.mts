export interface FrameDescription {
  rows: number;
  columns: number;
  samplesPerPixel?: number;
  bitsAllocated: number;
  bitsStored: number;
  highBit?: number;
  isSigned?: boolean;
  planar?: boolean;
  photometric: string;
}
export interface Samples {
  rows: number;
  columns: number;
  samplesPerPixel: number;
  bitsStored: number;
  isSigned: boolean;
  photometric: string;
  samples: Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array | Float32Array | Float64Array | BigUint64Array | BigInt64Array;
}
export interface Picture {
  width: number;
  height: number;
  components: 1 | 3;
  samples: Uint8Array;
}
export interface Display {
  window?: { centre: number; width: number; function?: "LINEAR" | "LINEAR_EXACT" | "SIGMOID" };
  invert?: boolean;
}
export interface Image {
  readonly frames: number;
  decode(frame?: number): Samples;
  render(frame?: number, display?: Display): Picture;
  table(frame?: number, display?: Display): Uint8Array;
  close(): void;
}
export interface Engine {
  openFile(bytes: Uint8Array | ArrayBuffer): Image;
  openFrame(description: FrameDescription, transferSyntaxUid: string, bytes: Uint8Array | ArrayBuffer): Image;
}
export function createEngine(source: ArrayBuffer | Uint8Array | WebAssembly.Module): Promise<Engine>;
