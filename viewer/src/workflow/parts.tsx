// What the workflow's pages share: a table of rows that may be opened, states, what goes wrong.

import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import type { Live } from "./model";

/** What the last act of the person has come to. */
export const notice = signal<{ text: string; bad: boolean } | undefined>(undefined);

/** Does something, says how it went, and shows what is new. */
export async function act<T>(
  live: Live<T>,
  done: string,
  work: () => Promise<unknown>,
): Promise<boolean> {
  try {
    await work();
    notice.value = { text: done, bad: false };
    return true;
  } catch (error) {
    notice.value = { text: (error as Error).message, bad: true };
    return false;
  } finally {
    await live.refresh();
  }
}

export function Notice() {
  return (
    <p class={notice.value?.bad ? "flow-notice flow-bad" : "flow-notice"} role="status">
      {notice.value?.text ?? ""}
    </p>
  );
}

const tones: Record<string, string> = {
  "IN PROGRESS": "busy",
  STARTED: "busy",
  COMPLETED: "done",
  accepted: "done",
  DISCONTINUED: "bad",
  CANCELED: "bad",
  error: "bad",
  rejected: "bad",
  "ON HOLD": "bad",
};

export function State({ state }: { state: string }) {
  return <span class={`flow-state ${tones[state] ?? "open"}`}>{state.toLowerCase()}</span>;
}

export function moment(milliseconds: number): string {
  return new Date(milliseconds).toLocaleString();
}

/**
 * A list that is kept up to date, as a table; `none` is said if there is nothing in it. On narrow screens each row is a
 * card, whose lines say `data-head`: so the roles are said, which browsers would take from cells shown as blocks.
 */
export function LiveTable<T>(props: {
  live: Live<T>;
  label: string;
  heads: string[];
  none: string;
  filter?: (row: T) => boolean;
  row: (row: T) => ComponentChildren;
}) {
  const { live, label, heads, none, filter, row } = props;
  useEffect(() => live.start(), [live]);
  const rows = live.rows.value?.filter(filter ?? (() => true));
  return (
    <>
      {live.problem.value && (
        <p class="flow-bad" role="alert">
          {live.problem.value}
        </p>
      )}
      {rows?.length === 0 && <p class="flow-none">{none}</p>}
      {rows !== undefined && rows.length > 0 && (
        <div class="flow-scroll" role="region" aria-label={label} tabIndex={0}>
          <table role="table">
            <thead role="rowgroup">
              <tr role="row">
                {heads.map((head) => (
                  <th key={head} role="columnheader" scope="col">
                    {head || <span class="unseen">Actions</span>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">{rows.map(row)}</tbody>
          </table>
        </div>
      )}
    </>
  );
}
