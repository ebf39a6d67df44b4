// Labels of studies: which there are, and which study has which. The archive keeps them beside the images.

import { batch, signal } from "@preact/signals";
import { request } from "../dicomweb/http";
import { isLocal } from "../local/local_files";

export const labelColours = ["grey", "red", "orange", "yellow", "green", "blue", "violet"] as const;

export interface Label {
  name: string;
  colour: string;
  studies: number; // that have it
}

/** A label on a study. */
export interface StudyLabel {
  name: string;
  colour: string;
  author: string; // empty: nobody had to say who they are
  time: number; // milliseconds since 1970
}

const part = encodeURIComponent;

async function json<T>(url: string): Promise<T> {
  return (await (await request(url, {})).json()) as T;
}

export class LabelModel {
  readonly all = signal<readonly Label[]>([]);
  /** Why the last change was not made, in the archive's words. */
  readonly problem = signal("");
  private marks = signal<ReadonlyMap<string, readonly StudyLabel[]>>(new Map());

  ofStudy(study: string): readonly StudyLabel[] {
    return this.marks.value.get(study) ?? [];
  }

  /** Asks for all labels, and for those of these studies. Without an answer there are none. */
  async load(studies: readonly string[]): Promise<void> {
    const known = studies.filter((study) => !isLocal(study));
    const query = new URLSearchParams(known.map((study) => ["study", study]));
    try {
      const [all, marks] = await Promise.all([
        json<Label[]>("/labels"),
        json<Record<string, StudyLabel[]>>(`/labels/studies?${query}`),
      ]);
      batch(() => {
        this.all.value = all;
        const next = new Map(this.marks.peek());
        for (const study of known) next.set(study, marks[study] ?? []);
        this.marks.value = next;
      });
    } catch {
      // Studies can be read without them.
    }
  }

  /** Puts a label on a study, or takes it off. */
  async toggle(study: string, name: string): Promise<void> {
    const has = this.ofStudy(study).some((label) => label.name === name);
    const url = `/labels/${part(name)}/studies/${part(study)}`;
    await this.change(study, [[url, has ? "DELETE" : "PUT"]]);
  }

  /** Makes a label, or gives it another colour, and puts it on a study. */
  async define(study: string, name: string, colour: string): Promise<void> {
    const url = `/labels/${part(name)}`;
    await this.change(study, [
      [`${url}?colour=${colour}`, "PUT"],
      [`${url}/studies/${part(study)}`, "PUT"],
    ]);
  }

  /** Takes a label from all studies, for good. */
  async drop(study: string, name: string): Promise<void> {
    await this.change(study, [[`/labels/${part(name)}`, "DELETE"]]);
    batch(() => {
      const without = (labels: readonly StudyLabel[]) => labels.filter((one) => one.name !== name);
      if (this.all.peek().some((label) => label.name === name)) return;
      this.marks.value = new Map(
        [...this.marks.peek()].map(([uid, labels]) => [uid, without(labels)]),
      );
    });
  }

  private async change(study: string, requests: [url: string, method: string][]): Promise<void> {
    this.problem.value = "";
    try {
      for (const [url, method] of requests) await request(url, { method });
    } catch (error) {
      this.problem.value = (error as Error).message;
    }
    await this.load([study]);
  }
}

/** All that the page knows of labels. */
export const labels = new LabelModel();
