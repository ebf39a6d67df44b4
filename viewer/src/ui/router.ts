// The page's address: "/" is the study list, "/studies/UID?series=UID" the viewer.

import { signal } from "@preact/signals";

export interface Place {
  study?: string;
  series?: string;
}

function read(): Place {
  const match = /^\/studies\/([0-9.]+)\/?$/.exec(location.pathname);
  if (!match) return {};
  return { study: match[1], series: new URLSearchParams(location.search).get("series") ?? undefined };
}

export const place = signal<Place>(read());

export function address(to: Place): string {
  if (!to.study) return "/";
  return `/studies/${to.study}` + (to.series ? `?series=${to.series}` : "");
}

export function go(to: Place, replace = false): void {
  if (replace) history.replaceState(null, "", address(to));
  else history.pushState(null, "", address(to));
  place.value = to;
}

addEventListener("popstate", () => (place.value = read()));
