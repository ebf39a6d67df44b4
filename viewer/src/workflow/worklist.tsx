// What is scheduled: the modality worklist, and a form by which a person adds an item or changes it.

import { signal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { items, text } from "../dicom/attributes";
import { date, personName, time } from "../dicom/format";
import {
  addScheduled,
  removeScheduled,
  setScheduledState,
  showEnded,
  worklist,
  type Scheduled,
} from "./model";
import { act, LiveTable, State } from "./parts";
import { emptyValues, fields, itemOf, valuesOf, type Field, type Values } from "./step_form";

const ended = ["COMPLETED", "DISCONTINUED", "CANCELED", "DEPARTED"];
// The form that is open: of a new item, or of one that is there.
const form = signal<{ before?: Scheduled; values: Values } | undefined>(undefined);

export function Worklist() {
  return (
    <section>
      <div class="flow-tools">
        <button class="primary" onClick={() => (form.value = { values: emptyValues(new Date()) })}>
          Add an examination
        </button>
        <label>
          <input
            type="checkbox"
            checked={showEnded.value}
            onChange={(event) => {
              showEnded.value = event.currentTarget.checked;
              void worklist.refresh();
            }}
          />
          Also those that have ended
        </label>
      </div>
      {form.value && <Form key={form.value.before?.key ?? "new"} />}
      <LiveTable
        live={worklist}
        label="Worklist"
        heads={["When", "Patient", "Examination", "Modality", "Station", "Accession", "State", ""]}
        none="Nothing is scheduled."
        filter={({ state }) => showEnded.value || !ended.includes(state)}
        row={(row) => <Row key={row.key} row={row} />}
      />
    </section>
  );
}

function Row({ row }: { row: Scheduled }) {
  const { item } = row;
  const step = items(item, "00400100")[0];
  const name = personName(text(item, "00100010"));
  const what = text(item, "00321060") || text(step, "00400007");
  return (
    <tr role="row">
      <td role="cell" data-head="When">
        {date(text(step, "00400002"))} {time(text(step, "00400003"))}
      </td>
      <th role="rowheader" scope="row" class="private">
        {name} <span class="dim">{text(item, "00100020")}</span>
      </th>
      <td role="cell" data-head="Examination">
        {what}
      </td>
      <td role="cell" data-head="Modality">
        {text(step, "00080060")}
      </td>
      <td role="cell" data-head="Station">
        {text(step, "00400001")}
      </td>
      <td role="cell" data-head="Accession">
        {text(item, "00080050")}
      </td>
      <td role="cell">
        <State state={row.state} />
      </td>
      <td role="cell" class="flow-acts">
        <button
          aria-label={`Change ${name}`}
          onClick={() => (form.value = { before: row, values: valuesOf(item) })}
        >
          Change
        </button>
        {row.state === "SCHEDULED" && (
          <button
            aria-label={`Cancel ${name}`}
            onClick={() =>
              void act(worklist, `${name} is canceled.`, () =>
                setScheduledState(row.key, "CANCELED"),
              )
            }
          >
            Cancel
          </button>
        )}
        {ended.includes(row.state) && (
          <>
            <button
              aria-label={`Schedule ${name} again`}
              onClick={() =>
                void act(worklist, `${name} is offered again.`, () =>
                  setScheduledState(row.key, "SCHEDULED"),
                )
              }
            >
              Again
            </button>
            <button
              aria-label={`Remove ${name}`}
              onClick={() =>
                void act(worklist, `${name} is removed.`, () => removeScheduled(row.key))
              }
            >
              Remove
            </button>
          </>
        )}
      </td>
    </tr>
  );
}

function Form() {
  const ref = useRef<HTMLFormElement>(null);
  const { before, values } = form.value!;
  const save = async (event: Event) => {
    event.preventDefault();
    const typed = Object.fromEntries(new FormData(ref.current!)) as Values;
    const name = typed.name;
    const item = itemOf(typed, before?.item);
    const words = before ? `${name} is changed.` : `${name} is scheduled.`;
    if (await act(worklist, words, () => addScheduled(item))) form.value = undefined;
  };
  return (
    <form
      ref={ref}
      class="flow-form"
      aria-label="Examination"
      onSubmit={(event) => void save(event)}
    >
      <h2>{before ? "Change the examination" : "A new examination"}</h2>
      <div class="flow-fields">
        {fields.map((field) => (
          <Input key={field.name} field={field} value={values[field.name] ?? ""} />
        ))}
      </div>
      <div class="flow-tools">
        <button class="primary" type="submit">
          {before ? "Save" : "Schedule"}
        </button>
        <button type="button" onClick={() => (form.value = undefined)}>
          Close
        </button>
      </div>
    </form>
  );
}

function Input({ field, value }: { field: Field; value: string }) {
  const { name, label, kind, choices = [], required, longest } = field;
  const own = choices.some(([choice]) => choice === value) ? choices : [[value, value], ...choices];
  return (
    <label>
      <span>
        {label}
        {required && <span aria-hidden="true"> *</span>}
      </span>
      {kind === "choice" ? (
        <select name={name} required={required} defaultValue={value}>
          {own.map(([choice, words]) => (
            <option key={choice} value={choice} selected={choice === value}>
              {words}
            </option>
          ))}
        </select>
      ) : (
        <input
          name={name}
          type={kind}
          required={required}
          maxLength={longest}
          defaultValue={value}
          placeholder={name === "name" ? "Doe, Jane" : undefined}
        />
      )}
    </label>
  );
}
