// The search of the study list: what was typed, how it is sorted, which page, and what the archive
// answered.

import { batch, effect, signal } from "@preact/signals";
import { type DataSet, tags, text } from "../dicom/attributes";
import { type FoundStudies, searchStudies } from "../dicomweb/client";
import { noteSearch } from "../page/router";

export const pageSize = 50;
const typingPause = 250; // ms without a key before the archive is asked
const newestFirst = "-StudyDate";

export const textFilters = [
  "PatientName",
  "PatientID",
  "ModalitiesInStudy",
  "StudyDescription",
  "AccessionNumber",
  "StudyID",
  "ReferringPhysicianName",
  "label",
] as const;

export const dateChoices = [
  ["", "Any date"],
  ["today", "Today"],
  ["yesterday", "Yesterday"],
  ["week", "Last 7 days"],
  ["month", "Last 30 days"],
  ["year", "Last 12 months"],
] as const;

function daysAgo(days: number, now: Date): string {
  const at = new Date(now.getFullYear(), now.getMonth(), now.getDate() - days);
  return `${at.getFullYear()}${String(at.getMonth() + 1).padStart(2, "0")}${String(at.getDate()).padStart(2, "0")}`;
}

/** The range of Study Date that a choice means; other texts are ranges themselves. */
export function dateValue(choice: string, now = new Date()): string {
  switch (choice) {
    case "today":
      return daysAgo(0, now);
    case "yesterday":
      return daysAgo(1, now);
    case "week":
      return `${daysAgo(6, now)}-`;
    case "month":
      return `${daysAgo(29, now)}-`;
    case "year":
      return `${daysAgo(364, now)}-`;
    default:
      return choice;
  }
}

export class StudySearchModel {
  readonly filters = signal<Record<string, string>>({});
  readonly date = signal(""); // a key of dateChoices, or a range
  readonly orderBy = signal(newestFirst);
  readonly page = signal(0);
  readonly answer = signal<FoundStudies | undefined>(undefined);
  readonly problem = signal("");
  readonly loading = signal(true);
  readonly selected = signal("");
  readonly expanded = signal("");
  private again = signal(0);

  constructor(parameters: URLSearchParams) {
    this.read(parameters);
  }

  /** Takes over the search of an address. */
  read(parameters: URLSearchParams): void {
    const typed = textFilters.map((keyword) => [keyword, parameters.get(keyword) ?? ""]);
    batch(() => {
      this.filters.value = Object.fromEntries(typed.filter(([, value]) => value));
      this.date.value = parameters.get("date") ?? "";
      this.orderBy.value = parameters.get("sort") ?? newestFirst;
      this.page.value = Math.max(0, (Number(parameters.get("page")) || 1) - 1);
    });
  }

  /** Asks the archive now and whenever the search changes; returns what stops it. */
  start(): () => void {
    let asked = "";
    return effect(() => {
      const parameters = this.parameters();
      noteSearch(parameters);
      const typing = asked !== "" && asked !== parameters.toString();
      asked = parameters.toString() || "all";
      void this.again.value;
      const controller = new AbortController();
      this.loading.value = true;
      const timer = setTimeout(() => void this.ask(controller.signal), typing ? typingPause : 0);
      return () => {
        clearTimeout(timer);
        controller.abort();
      };
    });
  }

  /** Asks once more: something may have changed. */
  refresh(): void {
    ++this.again.value;
  }

  get isFiltered(): boolean {
    return (
      this.date.value !== "" || Object.values(this.filters.value).some((value) => value.trim())
    );
  }

  filter(keyword: string, typed: string): void {
    batch(() => {
      this.filters.value = { ...this.filters.value, [keyword]: typed };
      this.page.value = 0;
    });
  }

  setDate(choice: string): void {
    batch(() => {
      this.date.value = choice;
      this.page.value = 0;
    });
  }

  clear(): void {
    this.read(new URLSearchParams({ sort: this.orderBy.value }));
  }

  /** By this column; the other way round if it is sorted by it. Dates begin with the newest. */
  sort(keyword: string): void {
    const first = keyword === "StudyDate" ? `-${keyword}` : keyword;
    const second = keyword === "StudyDate" ? keyword : `-${keyword}`;
    batch(() => {
      this.orderBy.value = this.orderBy.value === first ? second : first;
      this.page.value = 0;
    });
  }

  /** Moves the selection by so many rows. */
  move(step: number): void {
    const uids =
      this.answer.value?.studies.map((study: DataSet) => text(study, tags.StudyInstanceUID)) ?? [];
    const at = uids.indexOf(this.selected.value);
    const to =
      at < 0 ? (step > 0 ? 0 : uids.length - 1) : Math.min(uids.length - 1, Math.max(0, at + step));
    this.selected.value = uids[to] ?? "";
  }

  toggle(study: string): void {
    batch(() => {
      this.selected.value = study;
      this.expanded.value = this.expanded.value === study ? "" : study;
    });
  }

  private parameters(): URLSearchParams {
    const parameters = new URLSearchParams();
    for (const [keyword, typed] of Object.entries(this.filters.value))
      if (typed.trim()) parameters.set(keyword, typed);
    if (this.date.value) parameters.set("date", this.date.value);
    if (this.orderBy.value !== newestFirst) parameters.set("sort", this.orderBy.value);
    if (this.page.value > 0) parameters.set("page", String(this.page.value + 1));
    return parameters;
  }

  private async ask(signal: AbortSignal): Promise<void> {
    const filters = { ...this.filters.peek(), StudyDate: dateValue(this.date.peek()) };
    const orderBy = this.orderBy.peek();
    try {
      const found = await searchStudies(
        { filters, orderBy, limit: pageSize, offset: this.page.peek() * pageSize },
        signal,
      );
      batch(() => {
        this.answer.value = found;
        this.problem.value = "";
        this.loading.value = false;
      });
    } catch (error) {
      if (signal.aborted) return;
      batch(() => {
        this.problem.value = (error as Error).message;
        this.loading.value = false;
      });
    }
  }
}
