// The menus of the toolbar: marks to draw, what tiles do together, and everything else.

import type { IconName } from "../page/icons";
import { Menu, MenuItem } from "../page/menu";
import { keysText, run } from "./action_keys";
import { actions } from "./actions";
import { settings } from "../page/settings";
import { isShape, measureTools, toolIcon } from "../page/tools";
import type { Workspace } from "./workspace";

/** What the page can do beside images. */
export interface Extra {
  label: string;
  icon: IconName;
  keys?: string;
  disabled?: boolean;
  act: () => void;
}

export function MeasureMenu({ workspace }: { workspace: Workspace }) {
  const tool = workspace.tool.value;
  const chosen = measureTools.find((one) => one.tool === tool);
  return (
    <Menu
      icon={chosen ? toolIcon(chosen.tool) : "length"}
      label="Measure"
      title="Measure and mark"
      on={isShape(tool)}
      wide
    >
      {(close) =>
        measureTools.map((one) => (
          <MenuItem
            icon={toolIcon(one.tool)}
            label={one.label}
            keys={keysText(`tool-${one.tool}`)}
            on={one.tool === tool}
            act={() => {
              workspace.tool.value = one.tool;
              close();
            }}
          />
        ))
      }
    </Menu>
  );
}

export function TogetherMenu({ workspace }: { workspace: Workspace }) {
  const { scroll, view, window } = workspace.together.following.value;
  const item = (id: string, label: string, on: boolean) => (
    <MenuItem label={label} on={on} keys={keysText(id)} act={() => run(workspace, id)} />
  );
  return (
    <Menu
      icon="link"
      label="Together"
      title="What the tiles do together"
      on={scroll || view || window}
    >
      {() => (
        <>
          {item("follow-scroll", "Scroll together", scroll)}
          {item("follow-view", "Zoom and pan together", view)}
          {item("follow-window", "Window together", window)}
          {item("reference-lines", "Reference lines", settings.value.showReferenceLines)}
        </>
      )}
    </Menu>
  );
}

export function MoreMenu({ workspace, extras }: { workspace: Workspace; extras: Extra[] }) {
  const { stack } = workspace;
  const check = (id: string, label: string, on: boolean) => (
    <MenuItem label={label} on={on} keys={keysText(id)} act={() => run(workspace, id)} />
  );
  return (
    <Menu icon="more" label="More" title="More">
      {(close) => (
        <>
          {check("smooth", "Smooth", stack?.view.value.smooth ?? true)}
          {check("overlays", "Overlays and shutters", settings.value.showOverlays)}
          {check("texts", "Texts in the corners", settings.value.showTexts)}
          {check("names", "Hide who patients are", settings.value.namesHidden)}
          {check("marks", "Marks", workspace.annotations.shown.value)}
          {["actual", "rotate-left", "flip-vertical", "key-image"].map((id) => (
            <MenuItem
              label={actions.find((one) => one.id === id)!.label}
              keys={keysText(id)}
              act={() => {
                run(workspace, id);
                close();
              }}
            />
          ))}
          {extras.map(({ label, icon, keys, disabled, act }) => (
            <MenuItem
              icon={icon}
              label={label}
              keys={keys}
              disabled={disabled}
              act={() => {
                close();
                act();
              }}
            />
          ))}
        </>
      )}
    </Menu>
  );
}
