// Where in the stack one is, and which of its images have come.

import type { StackController } from "./stack_controller";

// Runs of loaded images, as [first, behind last].
function loadedRuns(stack: StackController): [number, number][] {
  void stack.loadedVersion.value;
  const runs: [number, number][] = [];
  for (let i = 0; i < stack.count; ++i) {
    if (!stack.isLoaded(i)) continue;
    const last = runs.at(-1);
    if (last && last[1] === i) last[1] = i + 1;
    else runs.push([i, i + 1]);
  }
  return runs;
}

export function ScrollTrack({ stack }: { stack: StackController }) {
  const { count } = stack;
  const index = stack.index.value;
  const toPointer = (event: PointerEvent) => {
    const { top, height } = (event.currentTarget as HTMLElement).getBoundingClientRect();
    stack.show(Math.round(((event.clientY - top) / height) * count - 0.5));
  };
  const percent = (images: number) => `${(images / count) * 100}%`;
  return (
    <div
      class="track"
      role="slider"
      tabIndex={0}
      aria-label="Image"
      aria-orientation="vertical"
      aria-valuemin={1}
      aria-valuemax={count}
      aria-valuenow={index + 1}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        toPointer(event);
      }}
      onPointerMove={(event) => {
        if (event.buttons & 1) toPointer(event);
      }}
    >
      <div class="track-line">
        {loadedRuns(stack).map(([from, to]) => (
          <div class="track-loaded" style={{ top: percent(from), height: percent(to - from) }} />
        ))}
      </div>
      <div class="track-thumb" style={{ top: percent(index + 0.5) }} />
    </div>
  );
}
