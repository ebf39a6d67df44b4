// A search of a peer, and which of what it found is here already.

import { batch, effect, signal } from "@preact/signals";
import { type DataSet, number, tags, text } from "../dicom/attributes";
import type { FoundStudies } from "../dicomweb/client";
import { dateRange, type StudySearch, typedKey } from "../dicomweb/query";
import { searchPeer, transfers } from "./transfers";

type SearchHere = (search: StudySearch, signal: AbortSignal) => Promise<FoundStudies>;

export class PeerSearch {
  readonly peer = signal("");
  readonly keys = signal<Record<string, string>>({});
  readonly from = signal(""); // as date inputs have it
  readonly to = signal("");
  readonly found = signal<DataSet[] | undefined>(undefined);
  /** How many images of a study are here, by its UID. */
  readonly here = signal<ReadonlyMap<string, number>>(new Map());
  readonly asking = signal(false);
  readonly problem = signal("");
  /** The peer that was asked last. */
  asked = "";
  private controller = new AbortController();
  private endLooking: () => void;

  constructor(private searchHere: SearchHere) {
    let done = 0;
    // What has been retrieved is here.
    this.endLooking = effect(() => {
      const now = transfers.transfers.value.filter(({ state }) => state === "done").length;
      if (now !== done && this.found.peek()) void this.look();
      done = now;
    });
  }

  end(): void {
    this.controller.abort();
    this.endLooking();
  }

  async ask(): Promise<void> {
    this.controller.abort();
    const controller = (this.controller = new AbortController());
    const typed = Object.entries(this.keys.peek()).map(([keyword, value]) => [
      keyword,
      value.trim() ? typedKey(keyword, value) : "",
    ]);
    const StudyDate = dateRange(this.from.peek(), this.to.peek());
    this.asked = this.peer.peek();
    batch(() => {
      this.asking.value = true;
      this.problem.value = "";
      if (this.found.peek()?.length === 0) this.found.value = undefined;
    });
    try {
      const keys = { ...Object.fromEntries(typed), StudyDate };
      const found = await searchPeer(this.asked, keys, controller.signal);
      this.found.value = found;
      await this.look();
    } catch (error) {
      if (!controller.signal.aborted) this.problem.value = (error as Error).message;
    } finally {
      if (this.controller === controller) this.asking.value = false;
    }
  }

  async retrieve(study: DataSet, label: string): Promise<void> {
    const uid = text(study, tags.StudyInstanceUID);
    try {
      await transfers.begin({ direction: "retrieve", peer: this.asked, study: uid, label });
    } catch (error) {
      this.problem.value = (error as Error).message;
    }
  }

  private async look(): Promise<void> {
    const uids = this.found.peek()?.map((study) => text(study, tags.StudyInstanceUID)) ?? [];
    const here = new Map<string, number>();
    const pageSize = 50; // of UIDs in one address
    for (let at = 0; at < uids.length; at += pageSize) {
      const filters = { StudyInstanceUID: uids.slice(at, at + pageSize).join(",") };
      const search = { filters, orderBy: "", limit: pageSize, offset: 0 };
      const { studies } = await this.searchHere(search, this.controller.signal);
      for (const study of studies)
        here.set(
          text(study, tags.StudyInstanceUID),
          number(study, tags.NumberOfStudyRelatedInstances) ?? 0,
        );
    }
    this.here.value = here;
  }
}
