// Mouse, wheel and fingers on a stack.

import type { StackController, Tool } from "./stack_controller";

interface Point {
  x: number;
  y: number;
}

/** Listens on `canvas` until the returned function is called. */
export function listen(canvas: HTMLCanvasElement, controller: StackController): () => void {
  const gestures = new Gestures(canvas, controller);
  const abort = new AbortController();
  const options = { signal: abort.signal };
  canvas.addEventListener("pointerdown", (event) => gestures.down(event), options);
  canvas.addEventListener("pointermove", (event) => gestures.move(event), options);
  for (const name of ["pointerup", "pointercancel"] as const) canvas.addEventListener(name, (event) => gestures.up(event), options);
  canvas.addEventListener("wheel", (event) => gestures.wheel(event), { ...options, passive: false });
  canvas.addEventListener("dblclick", () => controller.fit(), options);
  canvas.addEventListener("contextmenu", (event) => event.preventDefault(), options);
  return () => abort.abort();
}

const byButton: (Tool | undefined)[] = [undefined, "pan", "zoom"];

class Gestures {
  private pointers = new Map<number, Point & { tool: Tool }>();
  private start: Point = { x: 0, y: 0 };  // where a drag began: zooming is about this point
  private scrolled = 0;
  private wheeled = 0;

  constructor(private canvas: HTMLCanvasElement, private controller: StackController) {}

  down(event: PointerEvent): void {
    this.canvas.setPointerCapture(event.pointerId);
    if (this.pointers.size === 0) this.start = this.fromCentre(event.clientX, event.clientY);
    const tool = byButton[event.button] ?? this.controller.tool.peek();
    this.pointers.set(event.pointerId, { x: event.clientX, y: event.clientY, tool });
  }

  move(event: PointerEvent): void {
    const last = this.pointers.get(event.pointerId);
    if (!last) return;
    const now = { x: event.clientX, y: event.clientY, tool: last.tool };
    const other = [...this.pointers].find(([id]) => id !== event.pointerId)?.[1];
    this.pointers.set(event.pointerId, now);
    if (other) this.pinch(last, now, other);
    else this.drag(last.tool, now.x - last.x, now.y - last.y);
  }

  up(event: PointerEvent): void {
    this.pointers.delete(event.pointerId);
    this.scrolled = 0;
  }

  wheel(event: WheelEvent): void {
    event.preventDefault();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 33 : event.deltaY;
    if (event.ctrlKey) {
      const { x, y } = this.fromCentre(event.clientX, event.clientY);
      return this.controller.zoom(Math.exp(-pixels / 300), x, y);
    }
    // A notch of a wheel is one image; of a touch pad, fifty pixels are.
    this.wheeled += pixels;
    if (Math.abs(this.wheeled) < 50) return;
    this.controller.step(Math.sign(this.wheeled));
    this.wheeled = 0;
  }

  private fromCentre(clientX: number, clientY: number): Point {
    const box = this.canvas.getBoundingClientRect();
    return { x: clientX - box.left - box.width / 2, y: clientY - box.top - box.height / 2 };
  }

  private drag(tool: Tool, x: number, y: number): void {
    switch (tool) {
      case "window": return this.controller.adjust(x, y);
      case "pan": return this.controller.pan(x, y);
      case "zoom": return this.controller.zoom(Math.exp(-y / 150), this.start.x, this.start.y);
      case "scroll": {
        this.scrolled += y / 8;
        const steps = Math.trunc(this.scrolled);
        this.scrolled -= steps;
        if (steps !== 0) this.controller.step(steps);
      }
    }
  }

  // Two fingers: their distance zooms about their middle, and their middle pans.
  private pinch(last: Point, now: Point, other: Point): void {
    const before = Math.hypot(last.x - other.x, last.y - other.y);
    const after = Math.hypot(now.x - other.x, now.y - other.y);
    const middle = this.fromCentre((now.x + other.x) / 2, (now.y + other.y) / 2);
    if (before > 10) this.controller.zoom(after / before, middle.x, middle.y);
    this.controller.pan((now.x - last.x) / 2, (now.y - last.y) / 2);
  }
}
