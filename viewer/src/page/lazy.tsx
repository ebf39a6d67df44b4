// Parts of the page whose program comes when they are first shown.

import { signal } from "@preact/signals";
import type { FunctionComponent } from "preact";

/** A component that is there when `load` has brought it; `prepare` brings it before it is shown. */
export type Lazy<Properties> = FunctionComponent<Properties> & { prepare: () => void };

export function lazy<Properties extends object>(
  load: () => Promise<FunctionComponent<Properties>>,
): Lazy<Properties> {
  const loaded = signal<FunctionComponent<Properties> | undefined>(undefined);
  const problem = signal("");
  let asked = false;
  const ask = () => {
    asked = true;
    problem.value = "";
    load().then(
      (component) => (loaded.value = component),
      () => (problem.value = "This part of the page could not be loaded."),
    );
  };
  const prepare = () => {
    if (!asked) ask();
  };
  const component = (properties: Properties) => {
    prepare();
    const Component = loaded.value;
    if (Component) return <Component {...properties} />;
    if (!problem.value) return null;
    return (
      <div class="message" role="alert">
        <strong>{problem.value}</strong>
        <button onClick={ask}>Try again</button>
      </div>
    );
  };
  return Object.assign(component, { prepare });
}
