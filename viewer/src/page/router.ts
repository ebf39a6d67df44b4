// The page's address: "/?…" is the study list and its search, "/studies/UID?series=UID&frame=N" the
// viewer, "/patients/ID" a patient's studies, "/peers" other systems.
// The workflow's pages are loaded anew.

import { signal } from "@preact/signals";

/** The addresses of the workflow's pages, the first one first. */
export const workflowPages = ["/worklist", "/procedures", "/work-items", "/messages"] as const;
export const isWorkflow = (path: string) => workflowPages.some((page) => page === path);

export interface Place {
  study?: string;
  series?: string;
  frame?: number; // in the stack, from 1
  patient?: string; // Patient ID
  peers?: boolean;
}

function read(): Place {
  if (location.pathname === "/peers") return { peers: true };
  const patient = /^\/patients\/([^/]+)$/.exec(location.pathname);
  if (patient) return { patient: decodeURIComponent(patient[1]!) };
  const match = /^\/studies\/([0-9.]+)\/?$/.exec(location.pathname);
  if (!match) return {};
  const parameters = new URLSearchParams(location.search);
  const frame = Number(parameters.get("frame"));
  return {
    study: match[1],
    series: parameters.get("series") ?? undefined,
    frame: frame > 0 ? frame : undefined,
  };
}

export const place = signal<Place>(read());
// Where the list was left: going back to it finds the same search.
let listAddress = location.pathname === "/" ? location.pathname + location.search : "/";

export function address(to: Place): string {
  if (to.peers) return "/peers";
  if (to.patient !== undefined) return `/patients/${encodeURIComponent(to.patient)}`;
  if (!to.study) return listAddress;
  const parameters = new URLSearchParams();
  if (to.series) parameters.set("series", to.series);
  if (to.frame) parameters.set("frame", String(to.frame));
  return `/studies/${to.study}${parameters.size > 0 ? `?${parameters}` : ""}`;
}

export function go(to: Place, replace = false): void {
  if (replace) history.replaceState(null, "", address(to));
  else history.pushState(null, "", address(to));
  place.value = to;
}

/** Writes the image into the address, without a step in the history. */
export function noteFrame(to: Place): void {
  if (place.peek().study === to.study) history.replaceState(null, "", address(to));
}

/** Writes the list's search into its address. */
export function noteSearch(parameters: URLSearchParams): void {
  listAddress = parameters.size > 0 ? `/?${parameters}` : "/";
  const { study, patient, peers } = place.peek();
  if (!study && patient === undefined && !peers) history.replaceState(null, "", listAddress);
}

/** What a link does that stays on the page; other clicks (new tab) are the browser's. */
export function follow(event: MouseEvent, to: Place, replace = false): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  event.preventDefault();
  go(to, replace);
}

addEventListener("popstate", () => (place.value = read()));
