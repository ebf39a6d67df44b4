// Study dates to search for: customary ranges, or two days to choose.

import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { date } from "../dicom/format";
import { dateRange } from "../dicomweb/query";
import { dateChoices, type StudySearchModel } from "./study_search";

const own = "own";

function dayOf(value: string): string {
  return value ? date(value) : "";
}

export function DateFilter({ search }: { search: StudySearchModel }) {
  const open = useSignal(false);
  const frame = useRef<HTMLDivElement>(null);
  const chosen = search.date.value;
  const known = dateChoices.some(([key]) => key === chosen);
  const [from = "", to = ""] = known
    ? []
    : chosen.includes("-")
      ? chosen.split("-")
      : [chosen, chosen];

  useEffect(() => {
    if (!open.value) return;
    frame.current?.querySelector("input")?.focus();
    const outside = (event: Event) => {
      if (!frame.current?.contains(event.target as Node)) open.value = false;
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key === "Escape") open.value = false;
    };
    addEventListener("pointerdown", outside);
    addEventListener("keydown", escape);
    return () => {
      removeEventListener("pointerdown", outside);
      removeEventListener("keydown", escape);
    };
  }, [open.value]);

  const choose = (value: string) => {
    open.value = value === own;
    if (value !== own) search.setDate(value);
  };
  return (
    <div class="date-filter" ref={frame}>
      <select
        aria-label="Search by date"
        class={chosen ? "filled" : ""}
        value={known ? chosen : own}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
      >
        {dateChoices.map(([key, label]) => (
          <option value={key}>{label}</option>
        ))}
        <option value={own}>{known ? "Choose dates…" : rangeText(from, to)}</option>
      </select>
      {!known && !open.value && (
        <button class="quiet change" title="Change the dates" onClick={() => (open.value = true)}>
          …
        </button>
      )}
      {open.value && (
        <div class="popover" role="dialog" aria-label="Dates">
          <label>
            From
            <input
              type="date"
              value={dayOf(from)}
              max={dayOf(to)}
              onInput={({ currentTarget }) =>
                search.setDate(dateRange(currentTarget.value, dayOf(to)))
              }
            />
          </label>
          <label>
            To
            <input
              type="date"
              value={dayOf(to)}
              min={dayOf(from)}
              onInput={({ currentTarget }) =>
                search.setDate(dateRange(dayOf(from), currentTarget.value))
              }
            />
          </label>
          <button onClick={() => (open.value = false)}>Done</button>
        </div>
      )}
    </div>
  );
}

function rangeText(from: string, to: string): string {
  if (from === to) return date(from);
  if (!to) return `from ${date(from)}`;
  return from ? `${date(from)} – ${date(to)}` : `to ${date(to)}`;
}
