// The sheet of keys and mouse buttons: what they do, and other ones for them.

import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Preset } from "../engine/presets";
import { type Action, actions, keyName, keyOf, keysOf } from "./actions";
import { Icon } from "../page/icons";
import { type Mouse, set, settings, usualMouse } from "../page/settings";
import { type Tool, measureTools, viewTools } from "../page/tools";

const groups: Action["group"][] = ["Images", "Display", "Tools", "Tiles", "Measure"];

const fixedMouse: [string, string][] = [
  ["Ctrl + wheel", "Zoom"],
  ["Shift + wheel", "Ten images"],
  ["Shift + left", "3-D cursor"],
  ["Double click", "One tile alone; of one, the whole image"],
];

export function Shortcuts({ close, presets }: { close: () => void; presets: Preset[] }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const asking = useSignal<string | undefined>(undefined); // the action whose key is being set
  // Before the next key comes: what is typed at once is not for the page.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const onKey = (event: KeyboardEvent) => {
    const id = asking.value;
    if (!id || ["Shift", "Control", "Alt", "Meta"].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    asking.value = undefined;
    if (event.key !== "Escape") setKey(id, keyOf(event));
  };
  return (
    <dialog
      class="sheet"
      ref={dialog}
      aria-label="Keys and mouse"
      onClose={close}
      onCancel={(event) => {
        if (asking.value) event.preventDefault();
      }}
      onKeyDown={onKey}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <header>
        <h2>Keys and mouse</h2>
        <span class="dim">Click a key to set another one</span>
        <span class="spacer" />
        <button class="quiet" onClick={() => set({ keys: {}, mouse: usualMouse })}>
          As usual
        </button>
        <button class="quiet" aria-label="Close" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div class="sheet-columns">
        {groups.map((group) => (
          <KeyList
            title={group}
            list={actions.filter((action) => action.group === group)}
            asking={asking.value}
            ask={(id) => (asking.value = id)}
          />
        ))}
        <section>
          <h3>Mouse</h3>
          <MouseButtons />
        </section>
        {presets.length > 0 && (
          <section>
            <h3>Windows</h3>
            <dl>
              {presets.map(({ name }, index) => (
                <>
                  <dt>
                    <kbd>{index + 1}</kbd>
                  </dt>
                  <dd>{name}</dd>
                </>
              ))}
            </dl>
          </section>
        )}
        <section>
          <h3>Page</h3>
          <dl>
            {[
              ["?", "This sheet"],
              ["Ctrl+K", "Find anything to do"],
              ["Esc", "Back to the studies"],
            ].map(([key, meaning]) => (
              <>
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{meaning}</dd>
              </>
            ))}
          </dl>
        </section>
      </div>
    </dialog>
  );
}

/** The key belongs to this action then, and to no other. */
export function setKey(id: string, key: string): void {
  const keys = { ...settings.peek().keys };
  for (const action of actions)
    if (action.id !== id && keysOf(action).includes(key))
      keys[action.id] = keysOf(action).filter((one) => one !== key);
  keys[id] = [key];
  set({ keys });
}

interface KeyListProperties {
  title: string;
  list: Action[];
  asking: string | undefined;
  ask: (id: string) => void;
}

function KeyList({ title, list, asking, ask }: KeyListProperties) {
  return (
    <section>
      <h3>{title}</h3>
      <dl>
        {list.map((action) => {
          const keys = keysOf(action);
          return (
            <>
              <dt>
                <button class="key" onClick={() => ask(action.id)}>
                  {asking === action.id ? (
                    <kbd class="asking">press a key</kbd>
                  ) : keys.length > 0 ? (
                    keys.map((key) => <kbd>{keyName(key)}</kbd>)
                  ) : (
                    <kbd class="none">none</kbd>
                  )}
                  <span class="unseen"> Key for: {action.label}</span>
                </button>
              </dt>
              <dd>{action.label}</dd>
            </>
          );
        })}
      </dl>
    </section>
  );
}

function MouseButtons() {
  const { mouse } = settings.value;
  const choice = (button: keyof Omit<Mouse, "wheel">, label: string) => (
    <label class="mouse-button">
      <span>{label}</span>
      <select
        value={mouse[button]}
        onChange={({ currentTarget }) =>
          set({ mouse: { ...mouse, [button]: currentTarget.value as Tool } })
        }
      >
        {[...viewTools, ...(button === "left" ? measureTools : [])].map(({ tool, label: name }) => (
          <option value={tool}>{name}</option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      {choice("left", "Left button")}
      {choice("middle", "Middle button")}
      {choice("right", "Right button")}
      <label class="mouse-button">
        <span>Wheel</span>
        <select
          value={mouse.wheel}
          onChange={({ currentTarget }) =>
            set({ mouse: { ...mouse, wheel: currentTarget.value as Mouse["wheel"] } })
          }
        >
          <option value="scroll">Scroll</option>
          <option value="zoom">Zoom</option>
        </select>
      </label>
      <dl>
        {fixedMouse.map(([key, meaning]) => (
          <>
            <dt>{key}</dt>
            <dd>{meaning}</dd>
          </>
        ))}
      </dl>
    </>
  );
}
