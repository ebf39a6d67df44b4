// What mouse and keys do, on a sheet.

import { Fragment } from "preact";
import { presets } from "../engine/window";

const lines: [string, string][] = [
  ["Wheel, ↑ ↓", "Next or previous image"], ["Page Up, Page Down", "Ten images"], ["Home, End", "First, last image"],
  ["Space", "Play and pause"], ["Left drag", "The chosen tool"], ["Middle drag", "Pan"], ["Right drag, Ctrl + wheel", "Zoom"],
  ["Double click, F", "Whole image"], ["I", "Invert"], ["R", "Reset"], ["W S P Z", "Window, scroll, pan, zoom"],
  ["Escape", "Back to the studies"], ["?", "This sheet"],
];

export function Shortcuts({ close, modality }: { close: () => void; modality: string }) {
  const list = presets(modality);
  return (
    <div class="sheet-back" onClick={close}>
      <div class="sheet" role="dialog" aria-label="Keys and mouse" onClick={(event) => event.stopPropagation()}>
        <header>
          <h2>Keys and mouse</h2>
          <button class="quiet" ref={(button) => button?.focus()} onClick={close}>Close</button>
        </header>
        <div class="sheet-columns">
          <dl>{lines.map(([keys, meaning]) => <Fragment key={keys}><dt>{keys}</dt><dd>{meaning}</dd></Fragment>)}</dl>
          {list.length > 0 && (
            <dl>{list.map((preset, i) => (
              <Fragment key={i}><dt>{i + 1}</dt><dd>{preset.name} <span class="dim">{preset.center} / {preset.width}</span></dd></Fragment>
            ))}</dl>
          )}
        </div>
      </div>
    </div>
  );
}
