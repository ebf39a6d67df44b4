// Files on their way into the archive.

import { batch, computed, signal } from "@preact/signals";
import { type Candidate, examine, type Failure, store } from "../dicomweb/store";

export const mostBytes = 16e6;
export const mostFiles = 50;
const parallelRequests = 2;

/** Cuts a list into requests of bounded size; a larger file has one for itself. */
export function intoRequests<T extends { file: { size: number } }>(candidates: T[]): T[][] {
  const requests: T[][] = [];
  let size = 0;
  for (const candidate of candidates) {
    const last = requests.at(-1);
    if (!last || last.length >= mostFiles || size + candidate.file.size > mostBytes) {
      requests.push([candidate]);
      size = candidate.file.size;
    } else {
      last.push(candidate);
      size += candidate.file.size;
    }
  }
  return requests;
}

function pathOf(file: File): string {
  return file.webkitRelativePath || file.name;
}

export type UploadState = "idle" | "reading" | "storing" | "finished" | "cancelled";

export class UploadModel {
  readonly state = signal<UploadState>("idle");
  readonly files = signal(0);
  readonly bytes = signal(0);
  readonly sentBytes = signal(0);
  readonly stored = signal(0);
  readonly failures = signal<Failure[]>([]);
  readonly done = computed(() => this.stored.value + this.failures.value.length);
  private underWay = new Map<symbol, number>(); // bytes of requests that are not answered yet
  private finishedBytes = 0;
  private controller = new AbortController();

  /** `changed` is called when the archive has something new. */
  constructor(private changed: () => void) {}

  get isBusy(): boolean {
    return this.state.value === "reading" || this.state.value === "storing";
  }

  /** Stores files; what is no DICOM file is reported, not sent. One call at a time. */
  async send(files: File[]): Promise<void> {
    const wanted = files.filter((file) => !file.name.startsWith("."));
    if (wanted.length === 0 || this.isBusy) return;
    this.begin(wanted);
    const { signal } = this.controller;
    const requests = intoRequests(await this.examineAll(wanted));
    if (!signal.aborted) this.state.value = "storing";
    const work = async () => {
      for (let next = requests.shift(); next && !signal.aborted; next = requests.shift())
        await this.request(next, signal);
    };
    await Promise.all(Array.from({ length: parallelRequests }, work));
    this.state.value = signal.aborted ? "cancelled" : "finished";
  }

  cancel(): void {
    this.controller.abort();
  }

  close(): void {
    this.state.value = "idle";
  }

  private begin(files: File[]): void {
    this.controller = new AbortController();
    this.underWay.clear();
    this.finishedBytes = 0;
    batch(() => {
      this.state.value = "reading";
      this.files.value = files.length;
      this.bytes.value = files.reduce((sum, file) => sum + file.size, 0);
      this.sentBytes.value = 0;
      this.stored.value = 0;
      this.failures.value = [];
    });
  }

  private async examineAll(files: File[]): Promise<Candidate[]> {
    const candidates: Candidate[] = [];
    for (const file of files) {
      let reason = "This is not a DICOM file.";
      const candidate = await examine(file).catch(
        (error: Error) => void (reason = `It cannot be read: ${error.message}`),
      );
      if (candidate) {
        candidates.push(candidate);
      } else {
        this.finishedBytes += file.size;
        this.failures.value = [...this.failures.value, { name: pathOf(file), reason }];
      }
    }
    this.countBytes();
    return candidates;
  }

  private async request(candidates: Candidate[], signal: AbortSignal): Promise<void> {
    const id = Symbol();
    const size = candidates.reduce((sum, { file }) => sum + file.size, 0);
    const progress = (bytes: number) => {
      this.underWay.set(id, Math.min(size, bytes));
      this.countBytes();
    };
    try {
      const { stored, failures } = await store(candidates, progress, signal);
      batch(() => {
        this.stored.value += stored;
        this.failures.value = [...this.failures.value, ...failures];
      });
      if (stored > 0) this.changed();
    } catch (error) {
      if (signal.aborted) return;
      const reason = (error as Error).message;
      this.failures.value = [
        ...this.failures.value,
        ...candidates.map(({ file }) => ({ name: pathOf(file), reason })),
      ];
    }
    this.underWay.delete(id);
    this.finishedBytes += size;
    this.countBytes();
  }

  private countBytes(): void {
    this.sentBytes.value =
      this.finishedBytes + [...this.underWay.values()].reduce((sum, bytes) => sum + bytes, 0);
  }
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile)
    return [
      await new Promise<File>((found, failed) =>
        (entry as FileSystemFileEntry).file(found, failed),
      ),
    ];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: File[] = [];
  for (;;) {
    // a reader gives at most a hundred entries at a time
    const entries = await new Promise<FileSystemEntry[]>((found, failed) =>
      reader.readEntries(found, failed),
    );
    if (entries.length === 0) return files;
    for (const child of entries) files.push(...(await filesOf(child)));
  }
}

/** All files of what was dropped, folders and theirs too. */
export async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  // Items must be taken at once: the list is emptied when the event is over.
  const dropped = [...transfer.items]
    .filter((item) => item.kind === "file")
    .map((item) => item.webkitGetAsEntry() ?? item.getAsFile());
  const found = dropped.map((one) => (one instanceof File ? [one] : one ? filesOf(one) : []));
  return (await Promise.all(found)).flat();
}
