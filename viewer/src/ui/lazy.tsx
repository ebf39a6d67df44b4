// Parts of the page whose program comes when they are first shown.

import { signal } from "@preact/signals";
import type { FunctionComponent } from "preact";

/** The component that `load` brings; until then nothing is shown. */
export function lazy<Properties extends object>(
  load: () => Promise<FunctionComponent<Properties>>,
): FunctionComponent<Properties> {
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
  return (properties) => {
    if (!asked) ask();
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
}
