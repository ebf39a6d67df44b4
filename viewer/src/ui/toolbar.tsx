// What the mouse does, how images are shown, and everything else that is at hand.

import { decimal } from "../dicom/format";
import { run, withKeys } from "./action_keys";
import { choosePreset } from "./actions";
import { Icon, type IconName } from "../page/icons";
import { LayoutChooser } from "./layout_chooser";
import type { MprModel } from "./mpr_model";
import type { StackController } from "./stack_controller";
import { type Extra, MeasureMenu, MoreMenu, TogetherMenu } from "./toolbar_menus";
import { toolIcon, viewTools } from "../page/tools";
import type { Workspace } from "./workspace";

interface ToolButton {
  icon: IconName;
  label: string;
  title: string;
  on?: boolean;
  wide?: boolean;
  disabled?: boolean;
  act: () => void;
}

export function Button({ icon, label, title, on, wide, disabled, act }: ToolButton) {
  return (
    <button
      class={`tool${on ? " on" : ""}`}
      aria-label={label}
      aria-pressed={on}
      title={title}
      disabled={disabled}
      onClick={act}
    >
      <Icon name={icon} />
      {wide && <span class="label">{label}</span>}
    </button>
  );
}

export interface ToolbarProperties {
  workspace: Workspace;
  showHelp: () => void;
  /** What the page can do beside images. */
  extras: Extra[];
  panel: { shown: boolean; toggle: () => void };
}

export function Toolbar({ workspace, showHelp, extras, panel }: ToolbarProperties) {
  const { stack } = workspace;
  const { history } = workspace;
  const act = (id: string) => () => run(workspace, id);
  return (
    <div class="toolbar" role="toolbar" aria-label="Tools">
      <LayoutChooser workspace={workspace} />
      <div class="group">
        {viewTools
          .filter(({ tool }) => tool !== "window" || !stack?.isColour)
          .map(({ tool, label, title }, i) => (
            <Button
              wide={i < 4}
              icon={toolIcon(tool)}
              label={label}
              title={withKeys(title, `tool-${tool}`)}
              on={stack && workspace.toolFor(stack) === tool}
              act={act(`tool-${tool}`)}
            />
          ))}
        <MeasureMenu workspace={workspace} />
      </div>
      {stack && !stack.isColour && <PresetChoice workspace={workspace} stack={stack} />}
      {workspace.planes.model.value && (
        <SlabChoice workspace={workspace} model={workspace.planes.model.value} />
      )}
      <div class="group">
        <Button
          icon="invert"
          label="Invert"
          title={withKeys("Black for white", "invert")}
          on={stack?.invert.value ?? false}
          act={act("invert")}
        />
        <Button
          icon="rotate"
          label="Turn right"
          title={withKeys("A quarter turn to the right", "rotate-right")}
          act={act("rotate-right")}
        />
        <Button
          icon="flip"
          label="Flip"
          title={withKeys("Left for right", "flip-horizontal")}
          on={stack?.view.value.flip ?? false}
          act={act("flip-horizontal")}
        />
        <Button icon="fit" label="Fit" title={withKeys("Whole image", "fit")} act={act("fit")} />
        <Button
          icon="reset"
          label="Reset"
          title={withKeys("Everything as at the beginning", "reset")}
          act={act("reset")}
        />
      </div>
      {stack && stack.count > 1 && <Cine stack={stack} />}
      <div class="group">
        <Button
          icon="undo"
          label="Undo"
          title={history.next ? `Undo: ${history.next} (Ctrl+Z)` : "Nothing to undo"}
          disabled={!history.next}
          act={act("undo")}
        />
        <Button
          icon="redo"
          label="Redo"
          title={history.nextAgain ? `Redo: ${history.nextAgain} (Ctrl+Y)` : "Nothing to redo"}
          disabled={!history.nextAgain}
          act={act("redo")}
        />
      </div>
      <Button
        icon="planes"
        label="Planes"
        title={withKeys("Three planes through the volume: axial, sagittal, coronal", "planes")}
        on={workspace.planes.model.value !== undefined}
        act={act("planes")}
      />
      <TogetherMenu workspace={workspace} />
      <MoreMenu workspace={workspace} extras={extras} />
      <div class="spacer" />
      <Button
        icon="list"
        label="Marks"
        title="Measurements, key images, presentation states"
        on={panel.shown}
        act={panel.toggle}
      />
      <Button icon="help" label="Keys and mouse" title="Keys and mouse (?)" act={showHelp} />
    </div>
  );
}

function Cine({ stack }: { stack: StackController }) {
  const { playing, rate } = stack.cine;
  return (
    <div class="group">
      <Button
        icon={playing.value ? "pause" : "play"}
        label={playing.value ? "Pause" : "Play"}
        title="Play the images (space); slower and faster with , and ."
        on={playing.value}
        act={() => stack.cine.toggle()}
      />
      {playing.value && <span class="rate">{decimal(rate.value, 1)} images/s</span>}
    </div>
  );
}

function SlabChoice({ workspace, model }: { workspace: Workspace; model: MprModel }) {
  const { slab } = model.now;
  const change = (next: Partial<typeof slab>) =>
    workspace.planes.change("Slab", () => model.change({ slab: { ...model.now.slab, ...next } }));
  const value = slab.thickness === 0 ? "plane" : slab.mode;
  return (
    <div class="group">
      <select
        class="slab"
        aria-label="Slab"
        title="What is shown of a slab: greatest, least or mean values"
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = currentTarget.value;
          if (chosen === "plane") change({ thickness: 0 });
          else change({ mode: chosen as typeof slab.mode, thickness: slab.thickness || 10 });
          currentTarget.blur();
        }}
      >
        <option value="plane">Plane</option>
        <option value="mip">MIP</option>
        <option value="minip">MinIP</option>
        <option value="mean">Mean</option>
      </select>
      {slab.thickness > 0 && (
        <label class="thickness">
          <input
            type="range"
            aria-label="Thickness of the slab in mm"
            min={1}
            max={100}
            value={slab.thickness}
            onInput={({ currentTarget }) => change({ thickness: Number(currentTarget.value) })}
          />
          {decimal(slab.thickness, 0)} mm
        </label>
      )}
    </div>
  );
}

function PresetChoice({ workspace, stack }: { workspace: Workspace; stack: StackController }) {
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
        const preset = presets[Number(currentTarget.value)];
        if (preset) choosePreset(workspace, stack, preset);
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
