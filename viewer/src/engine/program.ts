// A program of the graphics processor: a vertex and a fragment shader.

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
