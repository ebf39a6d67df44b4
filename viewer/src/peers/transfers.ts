// Sending to and retrieving from other systems: jobs of the archive, asked about while somebody looks.

import { signal } from "@preact/signals";
import { type DataSet, tags, text } from "../dicom/attributes";
import { date, joined, personName } from "../dicom/format";
import { request } from "../dicomweb/http";

export interface Transfer {
  number: number;
  direction: "send" | "retrieve";
  peer: string;
  study: string;
  series: string[];
  label: string;
  user: string;
  state: "waiting" | "running" | "done" | "failed" | "cancelled";
  total: number; // 0: not known yet
  done: number;
  failed: number;
  message: string;
  began: number;
  ended: number;
}

export interface TransferOrder {
  direction: "send" | "retrieve";
  peer: string;
  study: string;
  series?: string[];
  label: string;
}

const oftenWhile = 500; // ms between questions while something moves
const otherwise = 4000;

async function json<T>(url: string, init: RequestInit = {}): Promise<T> {
  return (await (await request(url, init)).json()) as T;
}

/** A study in a few words, for people who look at transfers. */
export function labelOf(study: DataSet): string {
  return joined([
    personName(text(study, tags.PatientName)) || text(study, tags.PatientID),
    text(study, tags.StudyDescription),
    date(text(study, tags.StudyDate)),
  ]);
}

export function peerTitles(): Promise<string[]> {
  return json<{ ae_title: string }[]>("/transfers/peers").then((peers) =>
    peers.map(({ ae_title }) => ae_title),
  );
}

/** Studies of a peer that match, the newest first. Throws with the peer's words. */
export async function searchPeer(
  peer: string,
  keys: Record<string, string>,
  signal: AbortSignal,
): Promise<DataSet[]> {
  const query = new URLSearchParams(Object.entries(keys).filter(([, value]) => value));
  const url = `/transfers/peers/${encodeURIComponent(peer)}/studies?${query}`;
  const found = await json<DataSet[]>(url, { signal });
  return found.sort((a, b) => text(b, tags.StudyDate).localeCompare(text(a, tags.StudyDate)));
}

export function isOver({ state }: Transfer): boolean {
  return state !== "waiting" && state !== "running";
}

/** "12 of 40 images", and what went wrong. */
export function progressText({ state, direction, done, total, failed, message }: Transfer): string {
  const counts = total > 0 ? `${done} of ${total}` : String(done);
  const verb = direction === "send" ? "sent" : "retrieved";
  if (state === "waiting") return "waits";
  if (state === "cancelled") return `cancelled, ${counts} ${verb}`;
  const lost = failed > 0 ? `, ${failed} failed` : "";
  return `${counts} ${verb}${lost}${message ? `: ${message}` : ""}`;
}

export class TransferModel {
  readonly transfers = signal<Transfer[]>([]);
  readonly problem = signal("");
  private timer = 0;
  private watched = false;

  /** Begins to ask; what is returned ends it. */
  watch(): () => void {
    this.watched = true;
    void this.ask();
    return () => {
      this.watched = false;
      clearTimeout(this.timer);
    };
  }

  /** Throws with the archive's words. */
  async begin({ direction, peer, study, series = [], label }: TransferOrder): Promise<void> {
    const query = new URLSearchParams({ direction, peer, study, label });
    for (const uid of series) query.append("series", uid);
    await request(`/transfers?${query}`, { method: "POST" });
    if (this.watched) await this.ask();
  }

  /** Ends one that is not over, and takes one that is from the list. */
  async remove(transfer: Transfer): Promise<void> {
    await request(`/transfers/${transfer.number}`, { method: "DELETE" }).catch(() => undefined);
    await this.ask();
  }

  private async ask(): Promise<void> {
    clearTimeout(this.timer);
    try {
      this.transfers.value = await json<Transfer[]>("/transfers");
      this.problem.value = "";
    } catch (error) {
      this.problem.value = (error as Error).message;
    }
    const moving = this.transfers.value.some((one) => !isOver(one));
    clearTimeout(this.timer);
    if (this.watched)
      this.timer = window.setTimeout(() => void this.ask(), moving ? oftenWhile : otherwise);
  }
}

/** All that the page knows of transfers. */
export const transfers = new TransferModel();
