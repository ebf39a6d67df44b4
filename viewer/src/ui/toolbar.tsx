import type { Window } from "../dicom/stack";
import type { Preset } from "../engine/window";

export type Tool = "window" | "pan" | "zoom" | "scroll";

const tools: [Tool, string, string][] = [
  ["window", "Window", "Drag to change brightness and contrast: window level and width (W)"],
  ["scroll", "Scroll", "Drag through the images (S)"],
  ["pan", "Pan", "Drag the image (P, or the middle button)"],
  ["zoom", "Zoom", "Drag to zoom (Z, or the right button)"],
];

interface Properties {
  tool: Tool;
  setTool: (tool: Tool) => void;
  presets: Preset[];
  own: Window[];
  setWindow: (window: Window | undefined) => void;
  invert: boolean;
  toggleInvert: () => void;
  fit: () => void;
  reset: () => void;
  playing: boolean;
  togglePlay: () => void;
  many: boolean;
  smooth: boolean;
  toggleSmooth: () => void;
  showHelp: () => void;
}

export function Toolbar(p: Properties) {
  const choices: [string, Window | undefined][] = [
    ["From the image", undefined],
    ...p.own.slice(1).map((window, i): [string, Window] => [window.name || `Window ${i + 2} of the image`, window]),
    ...p.presets.map((preset): [string, Window] => [preset.name, { ...preset, function: "LINEAR" }]),
  ];
  return (
    <div class="toolbar" role="toolbar" aria-label="Tools">
      <div class="group">
        {tools.map(([name, label, title]) => (
          <button class={p.tool === name ? "on" : ""} aria-pressed={p.tool === name} title={title} onClick={() => p.setTool(name)}>{label}</button>
        ))}
      </div>
      <select aria-label="Window preset" title="Window presets (keys 1 to 9)"
        onChange={(event) => { p.setWindow(choices[event.currentTarget.selectedIndex]?.[1]); event.currentTarget.blur(); }}>
        {choices.map(([name]) => <option>{name}</option>)}
      </select>
      <div class="group">
        <button class={p.invert ? "on" : ""} aria-pressed={p.invert} title="Black for white (I)" onClick={p.toggleInvert}>Invert</button>
        <button class={p.smooth ? "on" : ""} aria-pressed={p.smooth} title="Interpolate between pixels" onClick={p.toggleSmooth}>Smooth</button>
        <button title="Show the whole image (F)" onClick={p.fit}>Fit</button>
        <button title="Everything as at the beginning (R)" onClick={p.reset}>Reset</button>
        {p.many && <button class={p.playing ? "on" : ""} aria-pressed={p.playing} title="Cine (space)" onClick={p.togglePlay}>{p.playing ? "Pause" : "Play"}</button>}
      </div>
      <div class="spacer" />
      <button class="quiet" title="Keys and mouse (?)" aria-label="Keys and mouse" onClick={p.showHelp}>?</button>
    </div>
  );
}
