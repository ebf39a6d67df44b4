// Text over images, readable on black and on white.

export function text(
  context: CanvasRenderingContext2D,
  lines: readonly string[],
  x: number,
  y: number,
  colour: string,
): void {
  context.font = `12px ${getComputedStyle(document.body).fontFamily}`;
  context.lineJoin = "round";
  context.lineWidth = 3;
  context.strokeStyle = "#000c";
  context.fillStyle = colour;
  lines.forEach((line, i) => {
    context.strokeText(line, x, y + 15 * i);
    context.fillText(line, x, y + 15 * i);
  });
}
