// What the administration's page shows, asked for again and again while it is open.

import { signal } from "@preact/signals";
import { request } from "../dicomweb/http";
import { parseMetrics, Rate } from "./metrics";

export interface Health {
  patients: number;
  studies: number;
  series: number;
  instances: number;
  conflicts: number;
  trashed: number;
  stored_bytes: number;
  free_bytes: number;
}
export interface Peer {
  ae_title: string;
  host: string;
  port: number;
}
export interface Echo {
  ok: boolean;
  milliseconds: number;
  problem: string;
}
export interface Removal {
  number: number;
  time: number;
  reason: string;
  contents: number;
}
export interface Conflict {
  study: string;
  series: string;
  instance: string;
}

/** A line of the log: what else it says depends on the event. */
export interface Trouble {
  time: string;
  level: string;
  event: string;
  [field: string]: string;
}
/** What scrubbing found. */
export interface Damage {
  kind: string;
  pack: string;
  offset: number;
  instance: string;
}

const interval = 2000; // milliseconds

async function json<T>(url: string, init: RequestInit = {}): Promise<T> {
  return (await (await request(url, init)).json()) as T;
}

export class AdministrationModel {
  readonly health = signal<Health | undefined>(undefined);
  readonly peers = signal<Peer[]>([]);
  readonly echoes = signal<Record<string, Echo | "asking">>({});
  readonly trash = signal<Removal[]>([]);
  readonly conflicts = signal<Conflict[]>([]);
  readonly troubles = signal<Trouble[]>([]);
  readonly damages = signal<Damage[]>([]);
  readonly problem = signal("");
  readonly updates = signal(0);
  readonly rates = {
    instances: new Rate(),
    stored: new Rate(),
    requests: new Rate(),
    sent: new Rate(),
  };

  /** Begins to ask; what is returned ends it. */
  start(): () => void {
    let over = false;
    let timer = 0;
    const round = async (first: boolean) => {
      await this.refresh(first);
      if (!over) timer = window.setTimeout(() => void round(false), interval);
    };
    void round(true);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }

  async echo(peer: Peer): Promise<void> {
    this.echoes.value = { ...this.echoes.value, [peer.ae_title]: "asking" };
    let result: Echo;
    try {
      const url = `/api/peers/${encodeURIComponent(peer.ae_title)}/echo`;
      result = await json<Echo>(url, { method: "POST" });
    } catch (error) {
      result = { ok: false, milliseconds: 0, problem: (error as Error).message };
    }
    this.echoes.value = { ...this.echoes.value, [peer.ae_title]: result };
  }

  private async refresh(first: boolean): Promise<void> {
    try {
      const [health, text] = await Promise.all([
        json<Health>("/healthz"),
        request("/metrics", {}).then((answer) => answer.text()),
      ]);
      const metrics = parseMetrics(text);
      const now = performance.now();
      this.rates.instances.add(health.instances, now);
      this.rates.stored.add(health.stored_bytes, now);
      this.rates.requests.add(metrics.get("isocenter_http_request_seconds_count") ?? 0, now);
      this.rates.sent.add(metrics.get("isocenter_http_sent_bytes_total") ?? 0, now);
      this.health.value = health;
      if (first) this.peers.value = await json<Peer[]>("/api/peers");
      this.trash.value = await json<Removal[]>("/archive/trash");
      this.conflicts.value = await json<Conflict[]>("/archive/conflicts");
      this.troubles.value = await json<Trouble[]>("/archive/troubles");
      this.damages.value = await json<Damage[]>("/archive/problems");
      this.problem.value = "";
    } catch (error) {
      this.problem.value = (error as Error).message;
    }
    this.updates.value += 1;
  }
}
