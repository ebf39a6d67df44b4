// What modalities report to be doing, and to have done (MPPS), and whether all of it has arrived.

import { useEffect, useState } from "preact/hooks";
import { items, text } from "../dicom/attributes";
import { count, date, personName, time } from "../dicom/format";
import { completeness, performed, type Completeness, type Performed } from "./model";
import { LiveTable, State } from "./parts";

export function Procedures() {
  return (
    <section>
      <LiveTable
        live={performed}
        label="Procedures"
        heads={["Begun", "Patient", "Modality", "Station", "State", "Ended", "Images"]}
        none="No modality has reported anything."
        row={(row) => <Row key={row.uid} row={row} />}
      />
    </section>
  );
}

function images({ step }: Performed): number {
  return items(step, "00400340").reduce(
    (sum, series) => sum + items(series, "00081140").length + items(series, "00400220").length,
    0,
  );
}

function Row({ row }: { row: Performed }) {
  const { step } = row;
  const [state, setState] = useState<Completeness | string>("");
  const scheduled = items(step, "00400270")[0];
  const study = text(scheduled, "0020000D");
  const name = personName(text(step, "00100010"));
  const look = async () => {
    try {
      setState(await completeness(row.uid));
    } catch (error) {
      setState((error as Error).message);
    }
  };
  // What has ended is looked at by itself, and again for as long as something is missing.
  const isOver = row.state !== "IN PROGRESS" && images(row) > 0;
  const isComplete = typeof state !== "string" && state.missing === 0;
  useEffect(() => {
    if (!isOver || isComplete) return undefined;
    void look();
    const timer = window.setInterval(() => void look(), 10_000);
    return () => clearInterval(timer);
  }, [row.uid, isOver, isComplete]);
  const ended = text(step, "00400251");
  return (
    <tr role="row">
      <td role="cell" data-head="Begun">
        {date(text(step, "00400244"))} {time(text(step, "00400245"))}
      </td>
      <th role="rowheader" scope="row" class="private">
        {study ? <a href={`/studies/${study}`}>{name}</a> : name}{" "}
        <span class="dim">{text(step, "00100020")}</span>
      </th>
      <td role="cell" data-head="Modality">
        {text(step, "00080060")}
      </td>
      <td role="cell" data-head="Station">
        {text(step, "00400241")}
      </td>
      <td role="cell">
        <State state={row.state} />
      </td>
      <td role="cell" data-head="Ended">
        {ended && time(ended)}
      </td>
      <td role="cell" data-head="Images">
        {count(images(row), "image")}{" "}
        {images(row) > 0 && !isComplete && (
          <button aria-label={`Whether all of ${name} has arrived`} onClick={() => void look()}>
            Arrived?
          </button>
        )}{" "}
        <span aria-live="polite">{typeof state === "string" ? state : words(state)}</span>
      </td>
    </tr>
  );
}

function words({ referenced, missing }: Completeness): string {
  if (missing === 0) return "· all are here";
  return `· ${missing} of ${referenced} are missing`;
}
