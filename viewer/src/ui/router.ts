// The page's address: "/" is the study list, "/studies/UID?series=UID&frame=n" the viewer.

import { signal } from "@preact/signals";

export interface Place {
  study?: string;
  series?: string;
  frame?: number;  // in the order in which the viewer shows them, from 1
}

export function parseAddress(path: string, search: string): Place {
  const match = /^\/studies\/([0-9.]+)\/?$/.exec(path);
  if (!match) return {};
  const parameters = new URLSearchParams(search);
  const frame = Number(parameters.get("frame"));
  return { study: match[1], series: parameters.get("series") ?? undefined, frame: Number.isInteger(frame) && frame > 0 ? frame : undefined };
}

const read = () => parseAddress(location.pathname, location.search);

export const place = signal<Place>(read());

export function address({ study, series, frame }: Place): string {
  if (!study) return "/";
  const parameters = [series && `series=${series}`, frame && `frame=${frame}`].filter(Boolean);
  return `/studies/${study}` + (parameters.length > 0 ? "?" + parameters.join("&") : "");
}

export function go(to: Place, replace = false): void {
  clearTimeout(noting);
  if (replace) history.replaceState(null, "", address(to));
  else history.pushState(null, "", address(to));
  place.value = to;
}

let noting: ReturnType<typeof setTimeout> | undefined;

/** Writes the frame into the address when scrolling rests: browsers allow few changes a second. */
export function noteFrame(frame: number): void {
  clearTimeout(noting);
  noting = setTimeout(() => history.replaceState(null, "", address({ ...read(), frame })), 400);
}

addEventListener("popstate", () => {
  clearTimeout(noting);
  place.value = read();
});
