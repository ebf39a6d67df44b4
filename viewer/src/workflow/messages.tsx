// HL7 messages that came: those that failed, why, and once more.

import { signal } from "@preact/signals";
import { useEffect, useState } from "preact/hooks";
import { message, messages, showAccepted, takeAgain, type Message } from "./model";
import { act, LiveTable, moment, State } from "./parts";

const opened = signal("");

export function Messages() {
  return (
    <section>
      <div class="flow-tools">
        <label>
          <input
            type="checkbox"
            checked={showAccepted.value}
            onChange={(event) => {
              showAccepted.value = event.currentTarget.checked;
              void messages.refresh();
            }}
          />
          Also those that were accepted
        </label>
      </div>
      <LiveTable
        live={messages}
        label="Messages"
        heads={["Came", "From", "State", "What was wrong", ""]}
        none={showAccepted.value ? "No message has come." : "No message has failed."}
        filter={({ state }) => showAccepted.value || state !== "accepted"}
        row={(row) => <Row key={row.key} row={row} />}
      />
    </section>
  );
}

function Row({ row }: { row: Message }) {
  const open = opened.value === row.key;
  return (
    <>
      <tr role="row">
        <th role="rowheader" scope="row">
          {moment(row.received)}
        </th>
        <td role="cell" data-head="From">
          {row.peer}
        </td>
        <td role="cell">
          <State state={row.state} />
        </td>
        <td role="cell" class="flow-wide">
          {row.outcome}
        </td>
        <td role="cell" class="flow-acts">
          <button
            aria-label={`${open ? "Hide" : "Show"} message ${row.key}`}
            aria-expanded={open}
            onClick={() => (opened.value = open ? "" : row.key)}
          >
            {open ? "Hide" : "Show"}
          </button>
          {row.state !== "accepted" && (
            <button
              aria-label={`Take message ${row.key} again`}
              onClick={() =>
                void act(messages, "It was taken once more.", () => takeAgain(row.key))
              }
            >
              Again
            </button>
          )}
        </td>
      </tr>
      {open && (
        <tr role="row">
          <td role="cell" colSpan={5}>
            <Content of={row.key} />
          </td>
        </tr>
      )}
    </>
  );
}

function Content({ of }: { of: string }) {
  const [content, setContent] = useState("…");
  useEffect(() => {
    message(of).then(
      (whole) => setContent((whole.message ?? "").replace(/\r\n?/g, "\n")),
      (error: Error) => setContent(error.message),
    );
  }, [of]);
  return (
    <pre class="flow-message" tabIndex={0} role="region" aria-label="The message">
      {content}
    </pre>
  );
}
