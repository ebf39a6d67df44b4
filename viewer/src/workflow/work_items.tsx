// Who is to work on what (unified procedure steps): states, progress, results; and what a person may do with them.

import { signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { items, number, text, type DataSet } from "../dicom/attributes";
import { count, date, personName, time } from "../dicom/format";
import {
  claim,
  end,
  references,
  report,
  requestCancellation,
  transactionOf,
  workItems,
  type References,
  type WorkItemReferences,
} from "./model";
import { act, LiveTable, State } from "./parts";

const opened = signal("");

export function WorkItems() {
  return (
    <section>
      <LiveTable
        live={workItems}
        label="Work items"
        heads={["Due", "What", "Patient", "List", "State", "Progress", ""]}
        none="There are no work items."
        row={(item) => <Row key={text(item, "00080018")} item={item} />}
      />
    </section>
  );
}

function progressOf(item: DataSet): number | undefined {
  return number(items(item, "00741002")[0], "00741004");
}

function Row({ item }: { item: DataSet }) {
  const uid = text(item, "00080018");
  const due = text(item, "00404005");
  const what = text(item, "00741204");
  const state = text(item, "00741000");
  const progress = state === "COMPLETED" ? 100 : progressOf(item);
  return (
    <>
      <tr role="row">
        <td role="cell" data-head="Due">
          {date(due.slice(0, 8))} {time(due.slice(8))}
        </td>
        <th role="rowheader" scope="row">
          {what}
        </th>
        <td role="cell" data-head="Patient" class="private">
          {personName(text(item, "00100010"))}
        </td>
        <td role="cell" data-head="List">
          {text(item, "00741202")} <span class="dim">{text(item, "00741200").toLowerCase()}</span>
        </td>
        <td role="cell">
          <State state={state} />
        </td>
        <td role="cell" data-head="Progress">
          {progress !== undefined && (
            <>
              <progress max={100} value={progress} aria-label={`Progress of ${what}`} /> {progress}{" "}
              %
            </>
          )}
        </td>
        <td role="cell" class="flow-acts">
          <Acts uid={uid} what={what} state={state} />
          <button
            aria-label={`Input and results of ${what}`}
            aria-expanded={opened.value === uid}
            onClick={() => (opened.value = opened.value === uid ? "" : uid)}
          >
            Results
          </button>
        </td>
      </tr>
      {opened.value === uid && (
        <tr role="row">
          <td role="cell" colSpan={7}>
            <Detail uid={uid} state={state} />
          </td>
        </tr>
      )}
    </>
  );
}

function Acts({ uid, what, state }: { uid: string; what: string; state: string }) {
  const button = (label: string, done: string, work: () => Promise<unknown>) => (
    <button aria-label={`${label}: ${what}`} onClick={() => void act(workItems, done, work)}>
      {label}
    </button>
  );
  if (state === "SCHEDULED") {
    return (
      <>
        {button("Claim", `${what} is yours.`, () => claim(uid))}
        {button("Cancel", `${what} is canceled.`, () => requestCancellation(uid, ""))}
      </>
    );
  }
  if (state !== "IN PROGRESS") return null;
  if (!transactionOf(uid)) {
    return button("Ask to cancel", "Whoever works on it is asked.", () =>
      requestCancellation(uid, "asked for on the page"),
    );
  }
  return (
    <>
      {button("Half done", `${what}: 50 % are reported.`, () => report(uid, 50))}
      {button("Complete", `${what} is completed.`, () => end(uid, "COMPLETED"))}
      {button("Give up", `${what} is given up.`, () => end(uid, "CANCELED"))}
    </>
  );
}

function Detail({ uid, state }: { uid: string; state: string }) {
  const [found, setFound] = useState<WorkItemReferences | string>("");
  useEffect(() => {
    references(uid).then(setFound, (error: Error) => setFound(error.message));
  }, [uid, state]);
  if (typeof found === "string") return <p class="flow-none">{found}</p>;
  return (
    <div class="flow-detail">
      <List title="Input" list={found.inputs} none="It names none." />
      <List title="Results" list={found.outputs} none="None yet." />
      <p class="dim">{uid}</p>
    </div>
  );
}

function List({ title, list, none }: { title: string; list: References[]; none: string }) {
  return (
    <div>
      <h2>{title}</h2>
      {list.length === 0 && <p class="flow-none">{none}</p>}
      <ul>
        {list.map((one) => (
          <li key={one.series}>
            <a href={`/studies/${one.study}?series=${one.series}`}>
              {count(one.instances, "instance")}
            </a>
            {one.missing > 0 && <span class="flow-bad"> {one.missing} are not here</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
