// The one graphics context of the page: what draws, draws on its canvas, and tiles copy what was drawn. Browsers give
// few contexts.

export class Graphics {
  private static only: Graphics | undefined;
  readonly canvas = document.createElement("canvas");
  readonly gl: WebGL2RenderingContext;
  private restored = new Set<() => void>();
  private generation = 1;

  /** Throws without WebGL2. */
  static shared(): Graphics {
    return (this.only ??= new Graphics());
  }

  private constructor() {
    const gl = this.canvas.getContext("webgl2", { antialias: false, alpha: false, depth: false });
    if (!gl) throw new Error("This browser has no WebGL2, which images are drawn with");
    this.gl = gl;
    this.begin();
    this.canvas.addEventListener("webglcontextlost", (event) => event.preventDefault());
    this.canvas.addEventListener("webglcontextrestored", () => {
      ++this.generation;
      this.begin();
      for (const tell of this.restored) tell();
    });
  }

  private begin(): void {
    this.gl.pixelStorei(this.gl.UNPACK_ALIGNMENT, 1);
  }

  /** Calls back when the context is there again after it was lost. */
  onRestored(tell: () => void): void {
    this.restored.add(tell);
  }

  /** Grows with each loss of the context: what was made before is gone. */
  get lifetime(): number {
    return this.generation;
  }

  /** Lets the canvas become as small as what comes next. */
  shrink(): void {
    this.canvas.width = this.canvas.height = 1;
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
}
