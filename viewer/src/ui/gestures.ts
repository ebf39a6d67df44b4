// What mouse and fingers do to a tile.

import type { Point } from "../measure/annotation";
import { toPatient } from "../dicom/geometry";
import { applied, inverted } from "../engine/placement";
import { settings } from "../page/settings";
import type { StackController } from "./stack_controller";
import type { Display } from "./stack_display";
import { isShape, type Tool } from "../page/tools";
import type { Tile } from "./tile";
import type { Workspace } from "./workspace";

interface Pointer {
  x: number;
  y: number;
  tool: Tool;
  anchorX: number; // where it went down, from the centre
  anchorY: number;
  before: Display;
}

const notch = 120; // of a mouse wheel, in CSS pixels
const touchpadStep = 40;
const pixelsPerImage = 8; // of dragging
const names: Partial<Record<Tool, string>> = {
  window: "Window",
  pan: "Pan",
  zoom: "Zoom",
  rotate: "Rotate",
};

class Gestures {
  private pointers = new Map<number, Pointer>();
  private wheel = 0;
  private scrolled = 0;

  constructor(
    private canvas: HTMLCanvasElement,
    private stack: StackController,
    private tile: Tile,
    private workspace: Workspace,
    private lens: (at: Point | undefined) => void,
  ) {}

  private fromCentre(event: MouseEvent): Point {
    const { left, top, width, height } = this.canvas.getBoundingClientRect();
    return [event.clientX - left - width / 2, event.clientY - top - height / 2];
  }

  private onCanvas(event: MouseEvent): Point {
    const { left, top } = this.canvas.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  }

  private toolOf(event: PointerEvent): Tool {
    const { stack, workspace } = this;
    const { middle, right } = settings.peek().mouse;
    if (event.ctrlKey && event.button === 0) return "zoom";
    if (event.shiftKey && event.button === 0) return "cursor";
    const tool = [workspace.tool.peek(), middle, right][event.button] ?? workspace.tool.peek();
    return workspace.toolFor(stack, tool);
  }

  down = (event: PointerEvent) => {
    const { canvas, stack, workspace } = this;
    canvas.setPointerCapture(event.pointerId);
    canvas.focus({ preventScroll: true });
    workspace.activate(this.tile.index);
    const tool = this.toolOf(event);
    const at = this.onCanvas(event);
    const [anchorX, anchorY] = this.fromCentre(event);
    this.scrolled = 0;
    this.pointers.set(event.pointerId, {
      x: event.clientX,
      y: event.clientY,
      tool,
      anchorX,
      anchorY,
      before: stack.display,
    });
    if (event.button === 1) event.preventDefault();
    if (this.pointers.size > 1) {
      this.workspace.editor.cancel();
      return;
    }
    const { editor } = workspace;
    if (event.button === 0 && !editor.isBusy && editor.grab(stack, at)) return;
    if (event.button === 0 && !editor.isBusy && workspace.annotations.selected.peek()) {
      workspace.annotations.selected.value = undefined;
      workspace.redrawOverlays();
    }
    if (isShape(tool)) editor.down(stack, tool, at);
    if (tool === "magnifier") this.lens(at);
    if (tool === "cursor") this.pointInPatient(at);
  };

  move = (event: PointerEvent) => {
    const { stack, workspace } = this;
    const at = this.onCanvas(event);
    if (event.pointerType !== "touch") stack.point(at);
    const last = this.pointers.get(event.pointerId);
    if (workspace.editor.isBusy && (!last || this.pointers.size === 1))
      return workspace.editor.move(at);
    if (!last) return;
    const other = [...this.pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) this.pinch(event, last, other);
    else this.apply(last, event, at);
    this.pointers.set(event.pointerId, { ...last, x: event.clientX, y: event.clientY });
  };

  up = (event: PointerEvent) => {
    const pointer = this.pointers.get(event.pointerId);
    this.pointers.delete(event.pointerId);
    if (!pointer) return;
    this.lens(undefined);
    if (this.workspace.editor.isBusy) return this.workspace.editor.up(this.onCanvas(event));
    this.workspace.noteDisplay(this.stack, names[pointer.tool] ?? "Zoom", pointer.before);
  };

  leave = () => this.stack.point(undefined);

  private apply(pointer: Pointer, event: PointerEvent, at: Point): void {
    const { stack } = this;
    const [x, y] = [event.clientX - pointer.x, event.clientY - pointer.y];
    switch (pointer.tool) {
      case "window":
        return stack.adjustWindow(x, y);
      case "pan":
        return stack.pan(x, y);
      case "zoom":
        return stack.zoom(Math.exp(-y / 150), pointer.anchorX, pointer.anchorY);
      case "rotate": {
        const [cx, cy] = this.fromCentre(event);
        const angle = Math.atan2(cy, cx) - Math.atan2(cy - y, cx - x);
        return stack.rotate((angle * 180) / Math.PI);
      }
      case "magnifier":
        return this.lens(at);
      case "cursor":
        return this.pointInPatient(at);
      case "scroll": {
        this.scrolled += y / pixelsPerImage;
        const steps = Math.trunc(this.scrolled);
        this.scrolled -= steps;
        return stack.step(steps);
      }
    }
  }

  private pointInPatient(at: Point): void {
    const placement = this.stack.engine?.placement();
    const { plane } = this.stack;
    if (!placement || !plane) return;
    this.workspace.together.pointAt(
      this.stack,
      toPatient(plane, applied(inverted(placement), ...at)),
    );
  }

  // Two fingers: their distance zooms, about their middle; their middle pans.
  private pinch(event: PointerEvent, last: Pointer, other: Pointer): void {
    const { left, top, width, height } = this.canvas.getBoundingClientRect();
    const before = Math.hypot(last.x - other.x, last.y - other.y);
    const after = Math.hypot(event.clientX - other.x, event.clientY - other.y);
    const x = (event.clientX + other.x) / 2 - left - width / 2;
    const y = (event.clientY + other.y) / 2 - top - height / 2;
    if (before > 10 && after > 10) this.stack.zoom(after / before, x, y);
    this.stack.pan((event.clientX - last.x) / 2, (event.clientY - last.y) / 2);
  }

  turn = (event: WheelEvent) => {
    event.preventDefault();
    const { stack } = this;
    const zooms = event.ctrlKey || settings.peek().mouse.wheel === "zoom";
    if (zooms) return stack.zoom(Math.exp(-event.deltaY / 300), ...this.fromCentre(event));
    this.workspace.activate(this.tile.index);
    const moved =
      (event.deltaY || event.deltaX) * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 40 : 1);
    if (Math.abs(moved) >= 80) {
      this.wheel = 0;
      const notches = Math.sign(moved) * Math.max(1, Math.round(Math.abs(moved) / notch));
      return stack.step(event.shiftKey ? 10 * notches : notches);
    }
    this.wheel += moved;
    const steps = Math.trunc(this.wheel / touchpadStep);
    this.wheel -= steps * touchpadStep;
    stack.step(steps);
  };

  twice = (event: MouseEvent) => {
    if (this.workspace.editor.under(this.stack, this.onCanvas(event))) {
      this.workspace.editor.writing.value = this.workspace.annotations.selected.peek();
      return;
    }
    if (isShape(this.workspace.tool.peek())) return;
    if (this.workspace.toggleAlone(this.tile.index)) return;
    this.workspace.change(this.stack, "Whole image", () => this.stack.fit());
  };
}

/** `lens` shows a magnifier at a place of the canvas, or takes it away. Returns what ends it all. */
export function attachGestures(
  canvas: HTMLCanvasElement,
  stack: StackController,
  tile: Tile,
  workspace: Workspace,
  lens: (at: Point | undefined) => void,
): () => void {
  const gestures = new Gestures(canvas, stack, tile, workspace, lens);
  const listening = new AbortController();
  const { signal } = listening;
  canvas.addEventListener("pointerdown", gestures.down, { signal });
  canvas.addEventListener("pointermove", gestures.move, { signal });
  canvas.addEventListener("pointerup", gestures.up, { signal });
  canvas.addEventListener("pointercancel", gestures.up, { signal });
  canvas.addEventListener("pointerleave", gestures.leave, { signal });
  canvas.addEventListener("wheel", gestures.turn, { signal, passive: false });
  canvas.addEventListener("dblclick", gestures.twice, { signal });
  canvas.addEventListener("contextmenu", (event) => event.preventDefault(), { signal });
  return () => listening.abort();
}
