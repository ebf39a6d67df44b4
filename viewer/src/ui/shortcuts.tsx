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
        <h2>Keys and mouse</h2>
        <dl>
          {lines.map(([keys, meaning]) => <><dt>{keys}</dt><dd>{meaning}</dd></>)}
          {list.map((preset, index) => <><dt>{index + 1}</dt><dd>{preset.name} <span class="dim">{preset.center} / {preset.width}</span></dd></>)}
        </dl>
        <button onClick={close}>Close</button>
      </div>
    </div>
  );
}
