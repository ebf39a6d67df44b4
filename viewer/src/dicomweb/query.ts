// QIDO-RS queries (PS3.18 8.3.4) from what people type into search boxes.

export interface StudySearch {
  filters: Record<string, string>; // keyword to what was typed
  orderBy: string; // "-StudyDate"
  limit: number;
  offset: number;
}

// Found anywhere in the value; others must begin with what was typed.
const anywhere = new Set(["PatientName", "StudyDescription", "ReferringPhysicianName"]);
// A date or a range, a code: as it is.
const exact = new Set(["StudyDate", "ModalitiesInStudy", "StudyInstanceUID", "label"]);

/** The key that is matched for what was typed: "doe, j" as "*doe*^j*": a comma ends the family name, a blank may stand for more. */
export function typedKey(keyword: string, typed: string): string {
  const value = typed.trim();
  if (exact.has(keyword) || /[*?]/.test(value)) return value;
  if (!anywhere.has(keyword)) return `${value}*`;
  const pattern = keyword.endsWith("Name") ? value.replace(/\s*,\s*/g, "*^") : value;
  return `*${pattern.replace(/\s+/g, "*")}*`.replace(/\*{2,}/g, "*");
}

export function studyQuery(search: StudySearch): string {
  const parameters = new URLSearchParams();
  for (const [keyword, typed] of Object.entries(search.filters)) {
    if (typed.trim()) parameters.append(keyword, typedKey(keyword, typed));
  }
  // Not every archive returns it unasked.
  parameters.append("includefield", "ModalitiesInStudy,StudyDescription");
  if (search.orderBy) parameters.append("orderby", search.orderBy);
  parameters.append("limit", String(search.limit));
  parameters.append("offset", String(search.offset));
  return parameters.toString();
}

/** "2026-01-31" of a date input as "20260131". */
export function dateRange(from: string, to: string): string {
  const [first, last] = [from, to].map((day) => day.replace(/-/g, ""));
  if (!first && !last) return "";
  return first === last ? first! : `${first}-${last}`;
}
