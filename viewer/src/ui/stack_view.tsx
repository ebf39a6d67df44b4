// A stack on the screen: toolbar, canvas, and what stands around the image.

import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { WebGLViewport } from "../engine/webgl_viewport";
import { Corners } from "./corners";
import { attachGestures } from "./gestures";
import { offerInspection } from "./inspection";
import { pressKey } from "./keys";
import { go } from "./router";
import { ScrollTrack } from "./scroll_track";
import { Shortcuts } from "./shortcuts";
import type { StackController } from "./stack_controller";
import { Toolbar } from "./toolbar";

export function StackView({ stack }: { stack: StackController }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const help = useSignal(false);
  const unable = useSignal("");

  useEffect(() => {
    const element = canvas.current!;
    try {
      const viewport = new WebGLViewport(element, () => stack.draw());
      const detach = stack.attach(viewport);
      const endGestures = attachGestures(element, stack);
      const endInspection = offerInspection(stack, viewport);
      const observer = new ResizeObserver(() => stack.draw());
      observer.observe(element);
      return () => {
        observer.disconnect();
        endInspection();
        endGestures();
        detach();
      };
    } catch (error) {
      unable.value = (error as Error).message;
      return undefined;
    }
  }, [stack]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        event.target instanceof HTMLSelectElement ||
        document.querySelector("dialog[open]")
      )
        return;
      const onButton =
        event.target instanceof HTMLButtonElement || event.target instanceof HTMLAnchorElement;
      if (onButton && (event.key === " " || event.key === "Enter")) return;
      if (event.key === "?") help.value = true;
      else if (event.key === "Escape") go({});
      else if (!pressKey(stack, event.key)) return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [stack]);

  const problem = unable.value || stack.problem.value;
  return (
    <section class="viewport" aria-label="Images">
      <Toolbar stack={stack} showHelp={() => (help.value = true)} />
      <div class="stage">
        <canvas
          ref={canvas}
          tabIndex={0}
          role="img"
          aria-label={`Image ${stack.index.value + 1} of ${stack.count}`}
          class={`tool-${stack.activeTool}`}
        />
        <Corners stack={stack} />
        {stack.count > 1 && <ScrollTrack stack={stack} />}
        <Loading stack={stack} />
        {problem && (
          <div class="frame-problem" role="alert">
            <strong>Image {stack.index.value + 1} cannot be shown</strong>
            <p>{problem}</p>
            {!unable.value && <button onClick={() => stack.retry()}>Try again</button>}
          </div>
        )}
      </div>
      {help.value && <Shortcuts close={() => (help.value = false)} presets={stack.presets()} />}
    </section>
  );
}

// Appears only when an image takes its time: the style sheet delays it.
function Loading({ stack }: { stack: StackController }) {
  if (stack.problem.value || stack.shown.value?.index === stack.index.value) return null;
  return (
    <div class="loading" key={stack.index.value} role="status">
      Loading image {stack.index.value + 1}…
    </div>
  );
}
