// Names and VRs of the Standard's elements, from the same table as the library's. A part of the page of its own: it is
// fetched when it is needed.

import table from "../../../standard/elements.tsv?raw";

export interface Entry {
  vr: string;
  name: string;
}

const entries = new Map<string, Entry>();
for (const line of table.split("\n").slice(1)) {
  const [tag, vr, , , name] = line.split("\t");
  if (tag && vr && name) entries.set(tag.toUpperCase(), { vr, name });
}

/** Undefined for elements that the Standard does not have; repeating groups are found by their first one. */
export function lookUpElement(tag: string): Entry | undefined {
  const repeating = /^(50|60)[0-9A-F]{2}/.test(tag) ? `${tag.slice(0, 2)}XX${tag.slice(4)}` : tag;
  return entries.get(tag) ?? entries.get(repeating);
}
