// What mouse and fingers do to a stack.

import type { StackController, Tool } from "./stack_controller";

interface Pointer {
  x: number;
  y: number;
  tool: Tool;
  anchorX: number; // where it went down, from the centre
  anchorY: number;
}

const notch = 120; // of a mouse wheel, in CSS pixels
const touchpadStep = 40;
const pixelsPerImage = 8; // of dragging

export function attachGestures(canvas: HTMLCanvasElement, stack: StackController): () => void {
  const pointers = new Map<number, Pointer>();
  const listening = new AbortController();
  let wheel = 0;
  let scrolled = 0;

  const fromCentre = (event: MouseEvent): [number, number] => {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    return [event.clientX - left - width / 2, event.clientY - top - height / 2];
  };

  const apply = (pointer: Pointer, x: number, y: number) => {
    switch (pointer.tool) {
      case "window":
        return stack.adjustWindow(x, y);
      case "pan":
        return stack.pan(x, y);
      case "zoom":
        return stack.zoom(Math.exp(-y / 150), pointer.anchorX, pointer.anchorY);
      case "scroll": {
        scrolled += y / pixelsPerImage;
        const steps = Math.trunc(scrolled);
        scrolled -= steps;
        return stack.step(steps);
      }
    }
  };

  // Two fingers: their distance zooms, about their middle; their middle pans.
  const pinch = (event: PointerEvent, last: Pointer, other: Pointer) => {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const before = Math.hypot(last.x - other.x, last.y - other.y);
    const after = Math.hypot(event.clientX - other.x, event.clientY - other.y);
    const x = (event.clientX + other.x) / 2 - left - width / 2;
    const y = (event.clientY + other.y) / 2 - top - height / 2;
    if (before > 10 && after > 10) stack.zoom(after / before, x, y);
    stack.pan((event.clientX - last.x) / 2, (event.clientY - last.y) / 2);
  };

  const onDown = (event: PointerEvent) => {
    canvas.setPointerCapture(event.pointerId);
    canvas.focus({ preventScroll: true });
    const byButton: Tool[] = [stack.activeTool, "pan", "zoom"];
    const tool =
      event.ctrlKey && event.button === 0 ? "zoom" : (byButton[event.button] ?? stack.activeTool);
    const [anchorX, anchorY] = fromCentre(event);
    scrolled = 0;
    pointers.set(event.pointerId, { x: event.clientX, y: event.clientY, tool, anchorX, anchorY });
    if (event.button === 1) event.preventDefault();
  };

  const onMove = (event: PointerEvent) => {
    const { left, top } = canvas.getBoundingClientRect();
    if (event.pointerType !== "touch") stack.point([event.clientX - left, event.clientY - top]);
    const last = pointers.get(event.pointerId);
    if (!last) return;
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other) pinch(event, last, other);
    else apply(last, event.clientX - last.x, event.clientY - last.y);
    pointers.set(event.pointerId, { ...last, x: event.clientX, y: event.clientY });
  };

  const onUp = (event: PointerEvent) => pointers.delete(event.pointerId);

  const onWheel = (event: WheelEvent) => {
    event.preventDefault();
    if (event.ctrlKey) return stack.zoom(Math.exp(-event.deltaY / 300), ...fromCentre(event));
    const moved =
      (event.deltaY || event.deltaX) * (event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 40 : 1);
    if (Math.abs(moved) >= 80) {
      wheel = 0;
      const notches = Math.sign(moved) * Math.max(1, Math.round(Math.abs(moved) / notch));
      return stack.step(event.shiftKey ? 10 * notches : notches);
    }
    wheel += moved;
    const steps = Math.trunc(wheel / touchpadStep);
    wheel -= steps * touchpadStep;
    stack.step(steps);
  };

  const { signal } = listening;
  canvas.addEventListener("pointerdown", onDown, { signal });
  canvas.addEventListener("pointermove", onMove, { signal });
  canvas.addEventListener("pointerup", onUp, { signal });
  canvas.addEventListener("pointercancel", onUp, { signal });
  canvas.addEventListener("pointerleave", () => stack.point(undefined), { signal });
  canvas.addEventListener("wheel", onWheel, { signal, passive: false });
  canvas.addEventListener("dblclick", () => stack.fit(), { signal });
  canvas.addEventListener("contextmenu", (event) => event.preventDefault(), { signal });
  return () => listening.abort();
}
