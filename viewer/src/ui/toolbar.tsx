// The tools above a viewport.

import { presets } from "../engine/window";
import type { Window } from "../dicom/frame";
import { Icon, type IconName } from "./icons";
import type { StackController, Tool as ToolName } from "./stack_controller";

const tools: [ToolName, string, string][] = [
  ["window", "Window", "Drag to change brightness and contrast: window level and width (W)"],
  ["scroll", "Scroll", "Drag through the images (S)"],
  ["pan", "Pan", "Drag the image (P, or the middle button)"],
  ["zoom", "Zoom", "Drag to zoom (Z, or the right button)"],
];

interface Choice {
  name: string;
  window: Window | undefined;  // undefined: the image's own
}

function windowChoices(controller: StackController): Choice[] {
  const own = controller.frame.windows.slice(1);
  return [
    { name: controller.frame.windows.length > 0 ? "From the image" : "Automatic", window: undefined },
    ...own.map((window, i) => ({ name: window.name || `Window ${i + 2} of the image`, window })),
    ...presets(controller.stack.modality).map((preset) => ({ name: preset.name, window: { kind: "window" as const, ...preset, function: "LINEAR" as const } })),
  ];
}

export function Toolbar({ controller, showHelp }: { controller: StackController; showHelp: () => void }) {
  const playing = controller.playing.value;
  return (
    <div class="toolbar" role="toolbar" aria-label="Tools">
      <div class="group">
        {tools.map(([name, label, title]) => (
          <Tool key={name} icon={name} label={label} title={title} on={controller.tool.value === name} act={() => (controller.tool.value = name)} />
        ))}
      </div>
      <WindowChoice controller={controller} />
      <div class="group">
        <Tool icon="invert" label="Invert" title="Black for white (I)" on={controller.invert.value} act={() => controller.toggleInvert()} />
        <Tool icon="smooth" label="Smooth" title="Interpolate between pixels" on={controller.view.value.smooth}
          act={() => controller.changeView({ smooth: !controller.view.peek().smooth })} />
        <Tool icon="fit" label="Fit" title="Show the whole image (F)" act={() => controller.fit()} />
        <Tool icon="reset" label="Reset" title="Everything as at the beginning (R)" act={() => controller.reset()} />
        {controller.stack.frames.length > 1 && (
          <Tool icon={playing ? "pause" : "play"} label={playing ? "Pause" : "Play"} on={playing}
            title={`Play at ${Number(controller.stack.framesPerSecond.toFixed(1))} images a second (space)`} act={() => controller.togglePlay()} />
        )}
      </div>
      <div class="spacer" />
      <button class="quiet help" title="Keys and mouse (?)" aria-label="Keys and mouse" onClick={showHelp}>?</button>
    </div>
  );
}

function Tool({ icon, label, title, on, act }: { icon: IconName; label: string; title: string; on?: boolean; act: () => void }) {
  return (
    <button class={on ? "tool on" : "tool"} aria-pressed={on} aria-label={label} title={title} onClick={act}>
      <Icon name={icon} /><span class="label">{label}</span>
    </button>
  );
}

function WindowChoice({ controller }: { controller: StackController }) {
  const choices = windowChoices(controller);
  const now = controller.window.value;
  const at = choices.findIndex(({ window }) =>
    window?.center === now?.center && window?.width === now?.width && window?.function === now?.function);
  return (
    <select aria-label="Window preset" title="Window presets (keys 1 to 9)" value={String(at)}
      onChange={(event) => { controller.choose(choices[Number(event.currentTarget.value)]?.window); event.currentTarget.blur(); }}>
      {at < 0 && <option value="-1">By hand</option>}
      {choices.map(({ name }, i) => <option key={i} value={String(i)}>{name}</option>)}
    </select>
  );
}
