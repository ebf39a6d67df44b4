// The grid of tiles, chosen by pointing at its last one: up to five by five.

import { useSignal } from "@preact/signals";
import { Menu } from "../page/menu";
import { mostRows } from "./grid";
import type { Workspace } from "./workspace";

export function LayoutChooser({ workspace }: { workspace: Workspace }) {
  return (
    <Menu icon="layout" label="Layout" title="How many tiles" role="dialog">
      {(close) => <Grid workspace={workspace} close={close} />}
    </Menu>
  );
}

function Grid({ workspace, close }: { workspace: Workspace; close: () => void }) {
  const { rows, columns } = workspace.layout.value;
  const at = useSignal({ row: rows - 1, column: columns - 1 });
  const choose = (row: number, column: number) => {
    workspace.setLayout({ rows: row + 1, columns: column + 1 });
    close();
  };
  const move = (event: KeyboardEvent) => {
    const { row, column } = at.value;
    const moved = {
      ArrowDown: [row + 1, column],
      ArrowUp: [row - 1, column],
      ArrowRight: [row, column + 1],
      ArrowLeft: [row, column - 1],
    }[event.key];
    if (!moved) return;
    const bounded = (value: number) => Math.min(mostRows - 1, Math.max(0, value));
    at.value = { row: bounded(moved[0]!), column: bounded(moved[1]!) };
    const grid = event.currentTarget as HTMLElement;
    grid.querySelector<HTMLElement>(`[data-cell="${at.value.row}-${at.value.column}"]`)?.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  const all = Array.from({ length: mostRows }, (_, i) => i);
  const dragTo = (event: PointerEvent) => {
    const cell = document
      .elementFromPoint(event.clientX, event.clientY)
      ?.closest<HTMLElement>("[data-cell]");
    const [row, column] = (cell?.dataset["cell"] ?? "").split("-").map(Number);
    if (cell) at.value = { row: row!, column: column! };
  };
  return (
    <div
      class="layout-chooser"
      onKeyDown={move}
      onPointerMove={dragTo}
      onPointerUp={(event) => {
        dragTo(event);
        choose(at.value.row, at.value.column);
      }}
    >
      {all.map((row) => (
        <div class="layout-row">
          {all.map((column) => {
            const inside = row <= at.value.row && column <= at.value.column;
            return (
              <button
                class={inside ? "cell inside" : "cell"}
                data-cell={`${row}-${column}`}
                aria-label={`${column + 1} by ${row + 1}`}
                tabIndex={row === at.value.row && column === at.value.column ? 0 : -1}
                onClick={(event) => {
                  if (event.detail === 0) choose(row, column); // by the keyboard
                }}
              />
            );
          })}
        </div>
      ))}
      <p class="dim">
        {at.value.column + 1} × {at.value.row + 1}
      </p>
    </div>
  );
}
