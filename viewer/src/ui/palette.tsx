// Ctrl+K: everything that can be done, found by typing a part of its name.

import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { type DataSet, tags, text } from "../dicom/attributes";
import { joined } from "../dicom/format";
import { actions, choosePreset, keyName, keysOf } from "./actions";
import type { Workspace } from "./workspace";

export interface Entry {
  label: string;
  group: string;
  keys: string;
  run: () => void;
}

const mostShown = 60;

interface Properties {
  workspace: Workspace;
  series: DataSet[];
  openSeries: (uid: string) => void;
  extras?: Entry[];
  close: () => void;
}

function entriesOf({ workspace, series, openSeries, extras = [] }: Properties): Entry[] {
  const { stack } = workspace;
  const presets = (stack?.presets() ?? []).map((preset, index) => ({
    label: `Window: ${preset.name}`,
    group: "Display",
    keys: String(index + 1),
    run: () => choosePreset(workspace, stack!, preset),
  }));
  const ofSeries = series.map((one) => ({
    label: joined([
      `Series ${text(one, tags.SeriesNumber)}`,
      text(one, tags.Modality),
      text(one, tags.SeriesDescription),
    ]),
    group: "Series",
    keys: "",
    run: () => openSeries(text(one, tags.SeriesInstanceUID)),
  }));
  const ofActions = actions.map((action) => ({
    label: action.label,
    group: action.group,
    keys: keysOf(action).map(keyName).join(", "),
    run: () => action.run(workspace),
  }));
  return [...ofActions, ...presets, ...extras, ...ofSeries];
}

/** All words of what was typed occur in the name. */
export function matches(entry: Pick<Entry, "label" | "group">, typed: string): boolean {
  const name = `${entry.group} ${entry.label}`.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => name.includes(word));
}

export function Palette(properties: Properties) {
  const { close } = properties;
  const dialog = useRef<HTMLDialogElement>(null);
  const typed = useSignal("");
  const at = useSignal(0);
  // Before the next key comes: what is typed at once is not for the page.
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const found = entriesOf(properties)
    .filter((entry) => matches(entry, typed.value))
    .slice(0, mostShown);
  const choose = (entry: Entry | undefined) => {
    close();
    entry?.run();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key === "Enter") choose(found[at.value]);
    else if (event.key === "ArrowDown") at.value = Math.min(found.length - 1, at.value + 1);
    else if (event.key === "ArrowUp") at.value = Math.max(0, at.value - 1);
    else return;
    event.preventDefault();
    dialog.current?.querySelector(`#entry-${at.value}`)?.scrollIntoView({ block: "nearest" });
  };
  return (
    <dialog
      class="palette"
      ref={dialog}
      aria-label="Find anything to do"
      onClose={close}
      onKeyDown={onKey}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <input
        aria-label="What to do"
        placeholder="What to do"
        role="combobox"
        aria-expanded="true"
        aria-controls="entries"
        aria-activedescendant={`entry-${at.value}`}
        value={typed.value}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value;
          at.value = 0;
        }}
      />
      <div id="entries" role="listbox" aria-label="What can be done">
        {found.map((entry, index) => (
          <div
            id={`entry-${index}`}
            role="option"
            aria-selected={index === at.value}
            class={index === at.value ? "entry chosen" : "entry"}
            onClick={() => choose(entry)}
          >
            <span>{entry.label}</span>
            <span class="dim">{entry.group}</span>
            {entry.keys && <kbd>{entry.keys}</kbd>}
          </div>
        ))}
        {found.length === 0 && <p class="dim">Nothing has this name.</p>}
      </div>
    </dialog>
  );
}
