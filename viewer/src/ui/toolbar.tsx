import { decimal } from "../dicom/format";
import { Icon, type IconName } from "./icons";
import type { StackController, Tool } from "./stack_controller";

const tools: [Tool, string, string][] = [
  ["window", "Window", "Drag to change brightness and contrast: window level and width (W)"],
  ["scroll", "Scroll", "Drag through the images (S)"],
  ["pan", "Pan", "Drag the image about (P, or the middle button)"],
  ["zoom", "Zoom", "Drag to zoom (Z, or the right button)"],
];

interface ToolButton {
  icon: IconName;
  label: string;
  title: string;
  on?: boolean;
  wide?: boolean;
  act: () => void;
}

function Button({ icon, label, title, on, wide, act }: ToolButton) {
  return (
    <button
      class={`tool${on ? " on" : ""}`}
      aria-label={label}
      aria-pressed={on}
      title={title}
      onClick={act}
    >
      <Icon name={icon} />
      {wide && <span class="label">{label}</span>}
    </button>
  );
}

export function Toolbar({ stack, showHelp }: { stack: StackController; showHelp: () => void }) {
  const { tool, invert, view, playing, isColour, activeTool } = stack;
  return (
    <div class="toolbar" role="toolbar" aria-label="Tools">
      <div class="group">
        {tools
          .filter(([name]) => name !== "window" || !isColour)
          .map(([name, label, title]) => (
            <Button
              wide
              icon={name}
              label={label}
              title={title}
              on={activeTool === name}
              act={() => (tool.value = name)}
            />
          ))}
      </div>
      {!isColour && <PresetChoice stack={stack} />}
      <div class="group">
        <Button
          icon="invert"
          label="Invert"
          title="Black for white (I)"
          on={invert.value}
          act={() => stack.toggleInvert()}
        />
        <Button
          icon="smooth"
          label="Smooth"
          title="Interpolate between pixels (N)"
          on={view.value.smooth}
          act={() => stack.toggleSmooth()}
        />
      </div>
      <div class="group">
        <Button icon="fit" label="Fit" title="Whole image (F)" act={() => stack.fit()} />
        <Button
          icon="actual"
          label="Original size"
          title="One image pixel to one screen pixel (O)"
          act={() => stack.actualSize()}
        />
        <Button
          icon="reset"
          label="Reset"
          title="Everything as at the beginning (R)"
          act={() => stack.reset()}
        />
      </div>
      {stack.count > 1 && (
        <div class="group">
          <Button
            icon={playing.value ? "pause" : "play"}
            label={playing.value ? "Pause" : "Play"}
            title="Play the images (space); slower and faster with , and ."
            on={playing.value}
            act={() => stack.togglePlay()}
          />
          {playing.value && <span class="rate">{decimal(stack.rate.value, 1)} images/s</span>}
        </div>
      )}
      <div class="spacer" />
      <Button icon="help" label="Keys and mouse" title="Keys and mouse (?)" act={showHelp} />
    </div>
  );
}

function PresetChoice({ stack }: { stack: StackController }) {
  const presets = stack.presets();
  const chosen = presets.findIndex(
    ({ voi }) =>
      voi === stack.voi.value || (voi && voi.name !== "" && voi.name === stack.voi.value?.name),
  );
  return (
    <select
      class="presets"
      aria-label="Window preset"
      title="Window presets (keys 1 to 9)"
      value={chosen}
      onChange={({ currentTarget }) => {
        stack.setVoi(presets[Number(currentTarget.value)]?.voi);
        currentTarget.blur();
      }}
    >
      {chosen < 0 && <option value={-1}>Own window</option>}
      {presets.map(({ name }, index) => (
        <option value={index}>{name}</option>
      ))}
    </select>
  );
}
