// The elements of what is shown, with a search.

import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Attribute, DataSet } from "../dicom/attributes";
import { instanceMetadata } from "../dicomweb/client";
import { Icon } from "../page/icons";

interface Row {
  tag: string;
  name: string;
  vr: string;
  value: string;
  depth: number;
}

const longest = 200; // characters of a value

function valueText({ vr, Value = [], InlineBinary, BulkDataURI }: Attribute): string {
  if (BulkDataURI !== undefined) return "(bulk data)";
  if (InlineBinary !== undefined) return `(${Math.floor((InlineBinary.length * 3) / 4)} bytes)`;
  if (vr === "SQ") return Value.length === 1 ? "1 item" : `${Value.length} items`;
  const text = Value.map((value) => {
    if (value === null) return "";
    return typeof value === "object" ? Object.values(value).join("=") : String(value);
  }).join(" \\ ");
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}

export function rowsOf(data: DataSet, nameOf: (tag: string) => string, depth = 0): Row[] {
  const present: string[] = [];
  for (const tag in data) present.push(tag); // with those that the instances of a series share
  return present.sort().flatMap((tag): Row[] => {
    const attribute = data[tag]!;
    const row = { tag, name: nameOf(tag), vr: attribute.vr, value: valueText(attribute), depth };
    if (attribute.vr !== "SQ") return [row];
    const inside = (attribute.Value ?? []).flatMap((item) =>
      item === null ? [] : rowsOf(item as DataSet, nameOf, depth + 1),
    );
    return [row, ...inside];
  });
}

export function TagBrowser({ data, close }: { data: DataSet; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const typed = useSignal("");
  const names = useSignal<((tag: string) => string) | undefined>(undefined);
  const whole = useSignal(data); // reading does without private attributes and the like
  useLayoutEffect(() => {
    dialog.current?.showModal();
    instanceMetadata(data).then(
      (found) => (whole.value = found ?? data),
      () => undefined,
    );
    void import("../dicom/dictionary").then(({ lookUpElement }) => {
      names.value = (tag) =>
        lookUpElement(tag)?.name ?? (parseInt(tag[3]!, 16) % 2 ? "Private" : "");
    });
  }, []);
  const wanted = typed.value.trim().toLowerCase();
  const all = rowsOf(whole.value, names.value ?? (() => ""));
  const rows = all.filter(({ tag, name, value }) =>
    `(${tag.slice(0, 4)},${tag.slice(4)}) ${tag} ${name} ${value}`.toLowerCase().includes(wanted),
  );
  return (
    <dialog
      class="sheet elements"
      ref={dialog}
      aria-label="Elements"
      onClose={close}
      onClick={(event) => {
        if (event.target === dialog.current) close();
      }}
    >
      <header>
        <h2>Elements</h2>
        <input
          aria-label="Search elements"
          placeholder="Tag, name or value"
          value={typed.value}
          onInput={({ currentTarget }) => (typed.value = currentTarget.value)}
        />
        <span class="dim" role="status">
          {rows.length} of {all.length}
        </span>
        <span class="spacer" />
        <button class="quiet" aria-label="Close" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div class="elements-table" tabIndex={0} role="region" aria-label="Table of elements">
        <table>
          <thead>
            <tr>
              <th>Tag</th>
              <th>Name</th>
              <th>VR</th>
              <th>Value</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ tag, name, vr, value, depth }) => (
              <tr>
                <td style={{ paddingLeft: `${8 + 14 * depth}px` }}>
                  ({tag.slice(0, 4)},{tag.slice(4)})
                </td>
                <td>{name}</td>
                <td>{vr}</td>
                <td>{value}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </dialog>
  );
}
