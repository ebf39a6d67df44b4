// Actions by their names: what their keys are, for people, and doing them.

import { actions, keyName, keysOf } from "./actions";
import type { Workspace } from "./workspace";

/** The keys of an action, for people: "W", or "" if there are none. */
export function keysText(id: string): string {
  const action = actions.find((one) => one.id === id);
  return action ? keysOf(action).map(keyName).join(", ") : "";
}

/** A title with the keys of an action. */
export function withKeys(title: string, id: string): string {
  const keys = keysText(id);
  return keys ? `${title} (${keys})` : title;
}

export function run(workspace: Workspace, id: string): void {
  actions.find((one) => one.id === id)?.run(workspace);
}
