// The sheet of keys and mouse buttons.

import { useEffect, useRef } from "preact/hooks";
import type { Preset } from "../engine/presets";
import { Icon } from "./icons";
import { keyActions, mouseActions } from "./keys";

export function Shortcuts({ close, presets }: { close: () => void; presets: Preset[] }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const columns: [string, [string, string][]][] = [
    ["Keys", keyActions.map(({ shown, meaning }) => [shown, meaning])],
    ["Mouse", mouseActions],
    ["Windows", presets.map(({ name }, index) => [String(index + 1), name])],
  ];
  const list = ([title, lines]: [string, [string, string][]]) =>
    lines.length > 0 && (
      <section>
        <h3>{title}</h3>
        <dl>
          {lines.map(([key, meaning]) => (
            <>
              <dt>
                <kbd>{key}</kbd>
              </dt>
              <dd>{meaning}</dd>
            </>
          ))}
        </dl>
      </section>
    );
  return (
    <dialog
      class="sheet"
      ref={dialog}
      aria-label="Keys and mouse"
      onClose={close}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <header>
        <h2>Keys and mouse</h2>
        <button class="quiet" aria-label="Close" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div class="sheet-columns">
        {list(columns[0]!)}
        <div>{columns.slice(1).map(list)}</div>
      </div>
    </dialog>
  );
}
