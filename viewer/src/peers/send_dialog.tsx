// To whom a study, or some of its series, is to be sent.

import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { Icon } from "../page/icons";
import { address, follow } from "../page/router";
import { type Sending, sending } from "./sending";
import { peerTitles, transfers } from "./transfers";

export function SendDialog() {
  const what = sending.value;
  return what ? <Dialog what={what} /> : null;
}

function Dialog({ what }: { what: Sending }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titles = useSignal<string[] | undefined>(undefined);
  const problem = useSignal("");
  const sentTo = useSignal("");
  const close = () => (sending.value = undefined);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    peerTitles().then(
      (found) => (titles.value = found),
      (error: Error) => (problem.value = error.message),
    );
  }, []);
  const send = (peer: string) => {
    problem.value = sentTo.value = "";
    transfers.begin({ direction: "send", peer, ...what }).then(
      () => (sentTo.value = peer),
      (error: Error) => (problem.value = error.message),
    );
  };
  return (
    <dialog class="sheet send" ref={dialog} aria-labelledby="send-title" onClose={close}>
      <header>
        <h2 id="send-title">Send to another system</h2>
        <span class="spacer" />
        <button class="quiet" aria-label="Close" onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <p class="dim">
        {what.label}
        {what.series &&
          (what.series.length === 1 ? ", one series" : `, ${what.series.length} series`)}
      </p>
      {titles.value?.length === 0 && (
        <p>
          The archive knows no other system. Start it with <code>--peer AE@host:port</code>, or name
          peers in its configuration.
        </p>
      )}
      <ul>
        {titles.value?.map((title) => (
          <li key={title}>
            <button onClick={() => send(title)}>
              <Icon name="link" />
              {title}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">
        {sentTo.value && (
          <>
            On its way to {sentTo.value}.{" "}
            <a
              class="text-link"
              href={address({ peers: true })}
              onClick={(event) => {
                close();
                follow(event, { peers: true });
              }}
            >
              Show transfers
            </a>
          </>
        )}
      </p>
      {problem.value && (
        <p class="problem" role="alert">
          {problem.value}
        </p>
      )}
    </dialog>
  );
}
