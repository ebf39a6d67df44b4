// The text of a mark, written where it stands.

import { useEffect, useRef } from "preact/hooks";
import { frameKey } from "../dicom/frame";
import { applied } from "../engine/placement";
import type { StackController } from "./stack_controller";
import type { Workspace } from "./workspace";

export function LabelEditor({
  stack,
  workspace,
}: {
  stack: StackController;
  workspace: Workspace;
}) {
  const input = useRef<HTMLInputElement>(null);
  const { writing } = workspace.editor;
  const mark = workspace.annotations.get(writing.value);
  const here = mark && mark.frameKey === frameKey(stack.frame) && !mark.origin ? mark : undefined;
  useEffect(() => input.current?.focus(), [here?.id]);
  const placement = stack.engine?.placement();
  if (!here || !placement) return null;
  const [x, y] = applied(placement, ...(here.points.at(-1) as [number, number]));
  const end = (text: string | undefined) => {
    if (writing.peek() !== here.id) return;
    writing.value = undefined;
    if (text !== undefined) workspace.annotations.setLabel(here.id, text.trim());
    if (!text?.trim() && here.kind === "text" && !here.label) workspace.annotations.remove(here.id);
    workspace.redrawOverlays();
  };
  return (
    <input
      ref={input}
      class="label-editor"
      aria-label="Text of the mark"
      style={{ left: `${x}px`, top: `${y}px` }}
      value={here.label}
      maxLength={200}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === "Enter") end(event.currentTarget.value);
        if (event.key === "Escape") end(undefined);
      }}
      onBlur={(event) => end(event.currentTarget.value)}
    />
  );
}
