// Labels on the page: as they stand at a study, and the list to choose them from.

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { date, joined } from "../dicom/format";
import { Icon } from "../page/icons";
import { Menu } from "../page/menu";
import { type Label, labelColours, labels, type StudyLabel } from "./labels";

function dayOf(time: number): string {
  const day = new Date(time);
  const two = (value: number) => String(value).padStart(2, "0");
  return date(`${day.getFullYear()}${two(day.getMonth() + 1)}${two(day.getDate())}`);
}

/** Who set it and when. */
export function setBy({ author, time }: StudyLabel): string {
  return joined([author, dayOf(time)]);
}

export function LabelMark({ label }: { label: Pick<Label, "name" | "colour"> }) {
  return (
    <>
      <i class="label-dot" data-colour={label.colour} aria-hidden="true" />
      {label.name}
    </>
  );
}

/** The labels of a study; `choose` is told of the one that was pressed. */
export function StudyLabels({ study, choose }: { study: string; choose?: (name: string) => void }) {
  return (
    <>
      {labels.ofStudy(study).map((label) =>
        choose ? (
          <button
            key={label.name}
            class="study-label"
            tabIndex={-1}
            title={joined([`Show studies with “${label.name}”`, setBy(label)])}
            onClick={(event) => {
              event.stopPropagation();
              choose(label.name);
            }}
          >
            <LabelMark label={label} />
          </button>
        ) : (
          <span key={label.name} class="study-label" title={setBy(label)}>
            <LabelMark label={label} />
          </span>
        ),
      )}
    </>
  );
}

/** A button with the list of all labels, to put on a study and take off. */
export function LabelMenu({ study }: { study: string }) {
  return (
    <Menu icon="label" label="Labels" title="Labels of this study" wide role="dialog">
      {() => <Chooser study={study} />}
    </Menu>
  );
}

function Chooser({ study }: { study: string }) {
  useEffect(() => {
    labels.problem.value = "";
    void labels.load([study]);
  }, [study]);
  const own = new Map(labels.ofStudy(study).map((label) => [label.name, label]));
  return (
    <div class="label-chooser">
      {labels.all.value.length === 0 && <p class="dim">There are no labels yet.</p>}
      <ul>
        {labels.all.value.map((label) => (
          <Choice key={label.name} study={study} label={label} mark={own.get(label.name)} />
        ))}
      </ul>
      <NewLabel study={study} />
      {labels.problem.value && (
        <p class="problem" role="alert">
          {labels.problem.value}
        </p>
      )}
    </div>
  );
}

function Choice({
  study,
  label,
  mark,
}: {
  study: string;
  label: Label;
  mark: StudyLabel | undefined;
}) {
  const sure = useSignal(false);
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={mark !== undefined}
          onChange={() => void labels.toggle(study, label.name)}
        />
        <LabelMark label={label} />
        {mark && <span class="dim">{setBy(mark)}</span>}
      </label>
      {sure.value ? (
        <button class="danger" onClick={() => void labels.drop(study, label.name)}>
          Delete from {label.studies === 1 ? "1 study" : `${label.studies} studies`}
        </button>
      ) : (
        <button
          class="quiet"
          aria-label={`Delete the label ${label.name} everywhere`}
          title="Delete this label everywhere"
          onClick={() => (sure.value = true)}
        >
          <Icon name="trash" />
        </button>
      )}
    </li>
  );
}

function NewLabel({ study }: { study: string }) {
  const name = useSignal("");
  const colour = useSignal<string>(labelColours[1]);
  const add = (event: Event) => {
    event.preventDefault();
    const wanted = name.value.trim();
    if (!wanted) return;
    name.value = "";
    void labels.define(study, wanted, colour.value);
  };
  return (
    <form onSubmit={add}>
      <input
        aria-label="Name of a new label"
        placeholder="New label"
        maxLength={40}
        value={name.value}
        onInput={({ currentTarget }) => (name.value = currentTarget.value)}
      />
      <select
        aria-label="Its colour"
        value={colour.value}
        onChange={({ currentTarget }) => (colour.value = currentTarget.value)}
      >
        {labelColours.map((one) => (
          <option value={one}>{one}</option>
        ))}
      </select>
      <button class="primary" disabled={!name.value.trim()}>
        Add
      </button>
    </form>
  );
}
