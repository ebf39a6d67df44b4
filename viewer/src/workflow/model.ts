// What the workflow's pages show: asked for again and again while one of them is open, and changed by what a person does.

import { signal, type Signal } from "@preact/signals";
import { type DataSet } from "../dicom/attributes";
import { newUid } from "../dicom/write";
import { request } from "../dicomweb/http";

/** A scheduled procedure step. */
export interface Scheduled {
  key: string;
  state: string;
  changed: number;
  item: DataSet;
}
/** A performed procedure step; the counts are there once it was looked at. */
export interface Performed {
  uid: string;
  state: string;
  changed: number;
  step: DataSet;
}
export interface Completeness {
  referenced: number;
  missing: number;
}
/** An HL7 message that was not accepted, or was. */
export interface Message {
  key: string;
  state: string;
  received: number;
  peer: string;
  outcome: string;
  message?: string;
}
/** Instances of one series that a work item refers to. */
export interface References {
  study: string;
  series: string;
  instances: number;
  missing: number;
}
export interface WorkItemReferences {
  inputs: References[];
  outputs: References[];
}

const interval = 2000; // milliseconds
const claims = "isocenter.claims"; // in the browser: the transaction UIDs of what was claimed here

async function json<T>(url: string, init: RequestInit = {}): Promise<T> {
  const answer = await request(url, init);
  return (answer.status === 204 ? [] : await answer.json()) as T;
}

function send(url: string, method: string, body?: unknown): Promise<Response> {
  const headers = { "Content-Type": "application/dicom+json" };
  return request(url, {
    method,
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
  });
}

const element = (vr: string, ...Value: unknown[]) => ({ vr, Value });

/** One list that is kept up to date while its page is open. */
export class Live<T> {
  readonly rows: Signal<T[] | undefined> = signal(undefined);
  readonly problem = signal("");
  private timer = 0;
  private over = true;

  constructor(private readonly load: () => Promise<T[]>) {}

  /** Begins to ask; what is returned ends it. */
  start(): () => void {
    this.over = false;
    const round = async () => {
      // A page that nobody looks at asks nothing.
      if (document.visibilityState === "visible") await this.refresh();
      if (!this.over) this.timer = window.setTimeout(() => void round(), interval);
    };
    void round();
    return () => {
      this.over = true;
      clearTimeout(this.timer);
    };
  }

  async refresh(): Promise<void> {
    try {
      this.rows.value = await this.load();
      this.problem.value = "";
    } catch (error) {
      this.problem.value = (error as Error).message;
    }
  }
}

/** Whether what has ended, and what was accepted, is to be shown too. */
export const showEnded = signal(false);
export const showAccepted = signal(false);

export const worklist = new Live<Scheduled>(() =>
  json(`/workflow/worklist${showEnded.value ? "" : "?state=OPEN"}`),
);
export const performed = new Live<Performed>(() => json("/workflow/performed?limit=200"));
export const workItems = new Live<DataSet>(() => json("/dicom-web/workitems?limit=500"));
export const messages = new Live<Message>(() =>
  json(`/workflow/messages?limit=200${showAccepted.value ? "" : "&state=failed"}`),
);

// The worklist.

export function addScheduled(item: DataSet): Promise<Response> {
  return send("/workflow/worklist", "POST", item);
}
export function setScheduledState(key: string, state: string): Promise<Response> {
  const query = new URLSearchParams({ state });
  return send(`/workflow/worklist/${encodeURIComponent(key)}?${query}`, "POST");
}
export function removeScheduled(key: string): Promise<Response> {
  return send(`/workflow/worklist/${encodeURIComponent(key)}`, "DELETE");
}

export function completeness(uid: string): Promise<Completeness> {
  return json(`/workflow/performed/${uid}`);
}

// Messages.

export function message(key: string): Promise<Message> {
  return json(`/workflow/messages/${encodeURIComponent(key)}`);
}
export function takeAgain(key: string): Promise<Message> {
  return json(`/workflow/messages/${encodeURIComponent(key)}/again`, { method: "POST" });
}

// Work items. Whoever claims one does so with a transaction UID, which only this browser knows.

function claimed(): Record<string, string> {
  return JSON.parse(localStorage.getItem(claims) ?? "{}") as Record<string, string>;
}
export function transactionOf(uid: string): string | undefined {
  return claimed()[uid];
}

function setState(uid: string, transaction: string, state: string): Promise<Response> {
  return send(`/dicom-web/workitems/${uid}/state`, "PUT", [
    { "00081195": element("UI", transaction), "00741000": element("CS", state) },
  ]);
}

export async function claim(uid: string): Promise<void> {
  const transaction = newUid();
  await setState(uid, transaction, "IN PROGRESS");
  localStorage.setItem(claims, JSON.stringify({ ...claimed(), [uid]: transaction }));
}

export async function report(uid: string, percent: number): Promise<void> {
  const progress = { "00741004": element("DS", percent) };
  await send(`/dicom-web/workitems/${uid}?${transactionOf(uid)}`, "POST", [
    { "00741002": element("SQ", progress) },
  ]);
}

function moment(date: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return (
    `${date.getFullYear()}${two(date.getMonth() + 1)}${two(date.getDate())}` +
    `${two(date.getHours())}${two(date.getMinutes())}${two(date.getSeconds())}`
  );
}

/** Ends what was claimed here. A completed item says who did it, and when (PS3.4 table CC.2.5-3). */
export async function end(uid: string, state: "COMPLETED" | "CANCELED"): Promise<void> {
  const transaction = transactionOf(uid);
  if (!transaction) return;
  if (state === "COMPLETED") {
    const now = moment(new Date());
    const station = {
      "00080100": element("SH", "PAGE"),
      "00080102": element("SH", "99ISOCENTER"),
      "00080104": element("LO", "Isocenter page"),
    };
    await send(`/dicom-web/workitems/${uid}?${transaction}`, "POST", [
      {
        "00741216": element("SQ", {
          "00404028": element("SQ", station),
          "00404050": element("DT", now),
          "00404051": element("DT", now),
        }),
      },
    ]);
  }
  await setState(uid, transaction, state);
  const left = claimed();
  delete left[uid];
  localStorage.setItem(claims, JSON.stringify(left));
}

export function requestCancellation(uid: string, reason: string): Promise<Response> {
  const body = reason ? [{ "00741238": element("LT", reason) }] : undefined;
  return send(`/dicom-web/workitems/${uid}/cancelrequest`, "POST", body);
}

export function references(uid: string): Promise<WorkItemReferences> {
  return json(`/workflow/workitems/${uid}`);
}
