// The engine for browsers and Node.js: images from bytes, samples and pictures of their frames. See README.md.

const PHOTOMETRIC = ["MONOCHROME1", "MONOCHROME2", "PALETTE COLOR", "RGB", "YBR_FULL", "YBR_FULL_422", "YBR_PARTIAL_420",
  "YBR_PARTIAL_422", "YBR_ICT", "YBR_RCT", "XYB"];
const FUNCTIONS = ["LINEAR", "LINEAR_EXACT", "SIGMOID"];
const ARRAYS = {
  integer: { 1: [Uint8Array, Int8Array], 2: [Uint16Array, Int16Array], 4: [Uint32Array, Int32Array], 8: [BigUint64Array, BigInt64Array] },
};

// The engine asks its system for nothing but to end when a check fails.
function system() {
  const refuse = () => 52; // ENOSYS
  const calls = { proc_exit: (code) => { throw new Error(`the engine ended with ${code}`); } };
  return new Proxy(calls, { get: (known, name) => known[name] ?? refuse });
}

/** Makes an engine of the bytes, or the compiled module, of isocenter.wasm; or of isocenter_frames.wasm, whose images are frames that are decoded. */
export async function createEngine(source) {
  const module = source instanceof WebAssembly.Module ? source : await WebAssembly.compile(source);
  const imports = {};
  for (const { module: from } of WebAssembly.Module.imports(module)) imports[from] = system();
  const { exports } = await WebAssembly.instantiate(module, imports);
  exports._initialize?.();
  return new Engine(exports);
}

class Engine {
  constructor(exports) {
    this.exports = exports;
    this.encoder = new TextEncoder();
    this.decoder = new TextDecoder();
  }

  /** An image of a Part 10 file. */
  openFile(bytes) {
    return this.#given([bytes], ([at]) => this.#image(this.exports.isocenter_open_file(at, bytes.byteLength)));
  }

  /**
   * An image of one frame, as DICOMweb gives it. `description`: rows, columns, samplesPerPixel, bitsAllocated, bitsStored,
   * highBit, isSigned, planar, photometric.
   */
  openFrame(description, transferSyntaxUid, bytes) {
    const d = description;
    const texts = [d.photometric, transferSyntaxUid].map((text) => this.encoder.encode(`${text}\0`));
    return this.#given([...texts, bytes], ([photometric, syntax, at]) => this.#image(this.exports.isocenter_open_frame(
      d.rows, d.columns, d.samplesPerPixel ?? 1, d.bitsAllocated, d.bitsStored, d.highBit ?? d.bitsStored - 1, d.isSigned ? 1 : 0,
      d.planar ? 1 : 0, photometric, syntax, at, bytes.byteLength)));
  }

  #given(parts, work) {
    const places = parts.map((part) => {
      const at = this.exports.isocenter_allocate(part.byteLength);
      if (at === 0) throw new Error("no memory");
      const from = part instanceof ArrayBuffer ? new Uint8Array(part) : new Uint8Array(part.buffer, part.byteOffset, part.byteLength);
      new Uint8Array(this.exports.memory.buffer, at, part.byteLength).set(from);
      return at;
    });
    try {
      return work(places);
    } finally {
      places.forEach((at) => this.exports.isocenter_free(at));
    }
  }

  #image(handle) {
    if (handle === 0) throw this.error();
    return new Image(this, handle);
  }

  /** What went wrong last. */
  error() {
    const bytes = new Uint8Array(this.exports.memory.buffer, this.exports.isocenter_error());
    return new Error(this.decoder.decode(bytes.subarray(0, bytes.indexOf(0))));
  }
}

class Image {
  constructor(engine, handle) {
    this.engine = engine;
    this.handle = handle;
    this.frames = this.#numbers()[8];
  }

  #numbers() {
    const { exports } = this.engine;
    return new Uint32Array(exports.memory.buffer, exports.isocenter_describe(this.handle), 9);
  }

  /** The samples of frame `frame`, from 0: {rows, columns, samplesPerPixel, bitsStored, isSigned, photometric, samples}, copied. */
  decode(frame = 0) {
    const { exports } = this.engine;
    const at = exports.isocenter_decode(this.handle, frame);
    if (at === 0) throw this.engine.error();
    const [rows, columns, samplesPerPixel, size, bitsStored, signed, type, photometric] = this.#numbers();
    const kind = type === 1 ? Float32Array : type === 2 ? Float64Array : ARRAYS.integer[size][signed];
    const samples = new kind(exports.memory.buffer.slice(at, at + rows * columns * samplesPerPixel * size));
    return { rows, columns, samplesPerPixel, bitsStored, isSigned: signed === 1, photometric: PHOTOMETRIC[photometric], samples };
  }

  /** The picture of a frame: {width, height, components, samples}, 8 bits each. `window`: {centre, width, function?}. */
  render(frame = 0, { window, invert = false } = {}) {
    const { exports } = this.engine;
    const at = exports.isocenter_render(this.handle, frame, ...this.#window(window), invert ? 1 : 0);
    if (at === 0) throw this.engine.error();
    const width = exports.isocenter_picture_width(this.handle);
    const height = exports.isocenter_picture_height(this.handle);
    const components = exports.isocenter_picture_components(this.handle);
    return { width, height, components, samples: new Uint8Array(exports.memory.buffer.slice(at, at + width * height * components)) };
  }

  /** The display value of each bit pattern of a grey sample of the frame that was decoded last. */
  table(frame = 0, { window, invert = false } = {}) {
    const { exports } = this.engine;
    const at = exports.isocenter_table(this.handle, frame, ...this.#window(window), invert ? 1 : 0);
    if (at === 0) throw this.engine.error();
    return new Uint8Array(exports.memory.buffer.slice(at, at + 65536));
  }

  #window(window) {
    return window ? [window.centre, window.width, FUNCTIONS.indexOf(window.function ?? "LINEAR")] : [0, 1, -1];
  }

  /** Gives the image's memory back; it cannot be used any more. */
  close() {
    this.engine.exports.isocenter_close(this.handle);
    this.handle = 0;
  }
}
