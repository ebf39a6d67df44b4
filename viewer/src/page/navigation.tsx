// The pages of the archive, named at the top of each.

import { Icon } from "./icons";
import { address, follow, isWorkflow, type Place, place, workflowPages } from "./router";
import { set, settings } from "./settings";

interface Room {
  label: string;
  href: string;
  /** Where the page stays loaded, with what it is doing. */
  to?: Place;
}

export function Navigation() {
  const { peers, patient } = place.value;
  const rooms: Room[] = [
    { label: "Studies", href: address({}), to: {} },
    { label: "Peers", href: "/peers", to: { peers: true } },
    { label: "Workflow", href: workflowPages[0] },
    { label: "Administration", href: "/administration" },
  ];
  const here = () => {
    if (location.pathname === "/administration") return "Administration";
    if (isWorkflow(location.pathname)) return "Workflow";
    return peers ? "Peers" : patient !== undefined ? "" : "Studies";
  };
  // Those pages are no places of this one: links leave them.
  const stays = !["Administration", "Workflow"].includes(here());
  return (
    <nav class="rooms" aria-label="Pages">
      {rooms.map(({ label, href, to }) => (
        <a
          href={href}
          aria-current={label === here() ? "page" : undefined}
          onClick={(event) => stays && to && follow(event, to)}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}

/** Covers who patients are, while others look at the screen. */
function NamesButton() {
  const { namesHidden } = settings.value;
  return (
    <button
      class={`tool names${namesHidden ? " on" : ""}`}
      aria-label="Hide who patients are"
      aria-pressed={namesHidden}
      title={namesHidden ? "Show who patients are" : "Hide who patients are"}
      onClick={() => set({ namesHidden: !namesHidden })}
    >
      <Icon name="eye" />
    </button>
  );
}

/** The head of a page: the name of the system, where one is, and what can be done. */
export function PageHead({ children }: { children?: preact.ComponentChildren }) {
  return (
    <header class="list-head">
      <a class="brand" href={address({})} title="Studies">
        <img src="/favicon.svg" alt="" width="22" height="22" />
        Isocenter
      </a>
      <Navigation />
      {children}
      <NamesButton />
    </header>
  );
}
