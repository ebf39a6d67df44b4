// Other systems: what they have, fetching it, and how transfers go.

import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { type DataSet, number, tags, text, texts } from "../dicom/attributes";
import { date, grouped, personName, time } from "../dicom/format";
import { searchStudies } from "../dicomweb/client";
import { Icon } from "../page/icons";
import { PageHead } from "../page/navigation";
import { address, follow } from "../page/router";
import { isOver, labelOf, peerTitles, progressText, type Transfer, transfers } from "./transfers";
import { PeerSearch } from "./peer_search";

export function PeersPage() {
  const search = useMemo(() => new PeerSearch(searchStudies), []);
  const titles = useSignal<string[] | undefined>(undefined);
  const problem = useSignal("");
  useEffect(() => {
    document.title = "Peers – Isocenter";
    peerTitles().then(
      (found) => {
        titles.value = found;
        search.peer.value ||= found[0] ?? "";
      },
      (error: Error) => (problem.value = error.message),
    );
    const end = transfers.watch();
    return () => {
      end();
      search.end();
    };
  }, []);
  return (
    <main class="list-page peers-page">
      <PageHead>
        <h1 class="unseen">Peers</h1>
      </PageHead>
      {problem.value && (
        <p class="notice" role="alert">
          {problem.value}
        </p>
      )}
      {titles.value?.length === 0 ? (
        <div class="message">
          <strong>The archive knows no other system</strong>
          <p>
            Start it with --peer AE@host:port, or name peers in its configuration; then studies can
            be sent to them and retrieved from them here.
          </p>
        </div>
      ) : (
        <div class="peers-columns">
          <section aria-label="What a peer has">
            {titles.value && <Keys search={search} titles={titles.value} />}
            <Found search={search} />
          </section>
          <Transfers />
        </div>
      )}
    </main>
  );
}

function Keys({ search, titles }: { search: PeerSearch; titles: string[] }) {
  const field = (keyword: string, label: string) => (
    <label>
      {label}
      <input
        value={search.keys.value[keyword] ?? ""}
        spellcheck={false}
        autocomplete="off"
        onInput={({ currentTarget }) =>
          (search.keys.value = { ...search.keys.peek(), [keyword]: currentTarget.value })
        }
      />
    </label>
  );
  return (
    <form
      class="peer-keys"
      onSubmit={(event) => {
        event.preventDefault();
        void search.ask();
      }}
    >
      <label>
        Peer
        <select
          value={search.peer.value}
          onChange={({ currentTarget }) => (search.peer.value = currentTarget.value)}
        >
          {titles.map((title) => (
            <option value={title}>{title}</option>
          ))}
        </select>
      </label>
      {field("PatientName", "Patient")}
      {field("PatientID", "ID")}
      {field("AccessionNumber", "Accession")}
      <label>
        From
        <input
          type="date"
          value={search.from.value}
          onInput={({ currentTarget }) => (search.from.value = currentTarget.value)}
        />
      </label>
      <label>
        To
        <input
          type="date"
          value={search.to.value}
          onInput={({ currentTarget }) => (search.to.value = currentTarget.value)}
        />
      </label>
      {field("ModalitiesInStudy", "Modality")}
      <button class="primary" type="submit" disabled={search.asking.value}>
        <Icon name="search" />
        Search
      </button>
    </form>
  );
}

function Found({ search }: { search: PeerSearch }) {
  const { found, problem, asking } = search;
  if (problem.value)
    return (
      <div class="message" role="alert">
        <strong>{search.asked} could not be searched</strong>
        <p>{problem.value}</p>
      </div>
    );
  if (asking.value && !found.value)
    return (
      <p class="message late" role="status">
        Asking {search.asked}…
      </p>
    );
  if (!found.value)
    return (
      <div class="message">
        <p>Search a peer for studies (C-FIND), and retrieve them into this archive.</p>
      </div>
    );
  if (found.value.length === 0)
    return (
      <div class="message" role="status">
        <strong>{search.asked} has no such study</strong>
      </div>
    );
  return (
    <div
      class={asking.value ? "found stale" : "found"}
      tabIndex={0}
      role="region"
      aria-label="Found"
    >
      <table>
        <thead>
          <tr>
            <th>Patient</th>
            <th>ID</th>
            <th>Date</th>
            <th>Modality</th>
            <th>Description</th>
            <th class="amount">Images</th>
            <th>
              <span class="unseen">What to do</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {found.value.map((study) => (
            <FoundStudy key={text(study, tags.StudyInstanceUID)} study={study} search={search} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function FoundStudy({ study, search }: { study: DataSet; search: PeerSearch }) {
  const uid = text(study, tags.StudyInstanceUID);
  const count = number(study, tags.NumberOfStudyRelatedInstances);
  const here = search.here.value.get(uid);
  const on = transfers.transfers.value.find(
    (one) => one.study === uid && one.direction === "retrieve" && !isOver(one),
  );
  return (
    <tr>
      <td class="private">{personName(text(study, tags.PatientName)) || <i>No name</i>}</td>
      <td class="private">{text(study, tags.PatientID)}</td>
      <td>
        {date(text(study, tags.StudyDate))}{" "}
        <span class="dim">{time(text(study, tags.StudyTime))}</span>
      </td>
      <td>
        {texts(study, tags.ModalitiesInStudy)
          .filter(Boolean)
          .map((modality) => (
            <span class="tag">{modality}</span>
          ))}
      </td>
      <td>{text(study, tags.StudyDescription)}</td>
      <td class="amount">{count !== undefined && grouped(count)}</td>
      <td class="acts">
        {here !== undefined && (
          <a
            class="button"
            href={address({ study: uid })}
            title={`${grouped(here)} images are here`}
            onClick={(event) => follow(event, { study: uid })}
          >
            Open
          </a>
        )}
        <button
          disabled={on !== undefined}
          title={here === undefined ? "Retrieve into this archive" : "Retrieve what is missing"}
          onClick={() => void search.retrieve(study, labelOf(study))}
        >
          {on ? "Retrieving…" : here === undefined ? "Retrieve" : "Retrieve again"}
        </button>
      </td>
    </tr>
  );
}

function Transfers() {
  const all = transfers.transfers.value;
  return (
    <section class="transfers" aria-label="Transfers">
      <h2>Transfers</h2>
      {transfers.problem.value && (
        <p class="problem" role="alert">
          {transfers.problem.value}
        </p>
      )}
      {all.length === 0 && <p class="dim">Nothing has been sent or retrieved from here yet.</p>}
      <ul>
        {all.map((one) => (
          <TransferItem key={one.number} transfer={one} />
        ))}
      </ul>
    </section>
  );
}

function TransferItem({ transfer }: { transfer: Transfer }) {
  const { direction, peer, label, state, done, failed, total, study } = transfer;
  const share = state === "done" ? 1 : total > 0 ? (done + failed) / total : 0;
  const name = `${direction === "send" ? "To" : "From"} ${peer}`;
  return (
    <li class={`transfer ${state}`}>
      <div>
        <strong>{name}</strong>
        <button
          class="quiet"
          aria-label={`${isOver(transfer) ? "Remove" : "Cancel"}: ${name}, ${label}`}
          title={isOver(transfer) ? "Remove from this list" : "Cancel"}
          onClick={() => void transfers.remove(transfer)}
        >
          <Icon name="close" />
        </button>
      </div>
      <a
        href={address({ study })}
        class="text-link"
        onClick={(event) => follow(event, { study })}
        title="Open the study"
      >
        {label || study}
      </a>
      <div
        class="bar"
        role="progressbar"
        aria-label={name}
        aria-valuenow={Math.round(share * 100)}
        aria-valuemin={0}
        aria-valuemax={100}
      >
        <div style={{ width: `${share * 100}%` }} />
      </div>
      <span class={state === "failed" ? "problem" : "dim"}>{progressText(transfer)}</span>
    </li>
  );
}
