// Files and folders dropped anywhere, or chosen by a button, go to the archive.

import { signal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { store } from "../dicomweb/client";
import { bytes, count } from "../dicom/format";
import { Icon, type IconName } from "./icons";

interface Upload {
  total: number;
  totalBytes: number;
  done: number;
  stored: number;
  failures: string[];
  finished: boolean;
}

export const upload = signal<Upload | undefined>(undefined);
/** Grows when something was stored: lists look again. */
export const stored = signal(0);
const dragging = signal(false);
let controller = new AbortController();

const largestRequest = 16e6;
const mostFiles = 50;

function inRequests(files: File[]): File[][] {
  const requests: File[][] = [];
  let size = 0;
  for (const file of files) {
    const last = requests.at(-1);
    if (!last || last.length >= mostFiles || size + file.size > largestRequest) {
      requests.push([file]);
      size = file.size;
    } else {
      last.push(file);
      size += file.size;
    }
  }
  return requests;
}

export async function send(files: File[]): Promise<void> {
  const wanted = files.filter((file) => file.size > 0 && !file.name.startsWith("."));
  if (wanted.length === 0) return;
  controller = new AbortController();
  const totalBytes = wanted.reduce((sum, file) => sum + file.size, 0);
  upload.value = { total: wanted.length, totalBytes, done: 0, stored: 0, failures: [], finished: false };
  const queue = inRequests(wanted);
  const worker = async () => {
    for (let request = queue.shift(); request && !controller.signal.aborted; request = queue.shift()) await sendRequest(request);
  };
  await Promise.all([worker(), worker()]);
  upload.value = { ...upload.value, finished: true };
}

async function sendRequest(files: File[]): Promise<void> {
  let result = { stored: 0, failures: [] as string[] };
  try {
    result = await store(files, controller.signal);
  } catch (error) {
    result.failures = files.map((file) => `${file.name}: ${(error as Error).message}`);
  }
  const before = upload.value!;
  upload.value = { ...before, done: before.done + files.length, stored: before.stored + result.stored, failures: [...before.failures, ...result.failures] };
  if (result.stored > 0) ++stored.value;
}

async function filesOf(entry: FileSystemEntry): Promise<File[]> {
  if (entry.isFile) return [await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject))];
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: File[] = [];
  for (;;) {  // a reader gives at most a hundred entries at a time
    const entries = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (entries.length === 0) return files;
    for (const child of entries) files.push(...(await filesOf(child)));
  }
}

async function dropped(event: DragEvent): Promise<void> {
  event.preventDefault();
  dragging.value = false;
  // Entries must be taken at once: the list is emptied when the event is over.
  const entries = [...(event.dataTransfer?.items ?? [])].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  const files = (await Promise.all(entries.map(filesOf))).flat();
  await send(files);
}

export function UploadButtons() {
  return (
    <>
      <Chooser label="Add files" icon="upload" folder={false} />
      <Chooser label="Add a folder" icon="folder" folder />
    </>
  );
}

function Chooser({ label, icon, folder }: { label: string; icon: IconName; folder: boolean }) {
  const choose = (input: HTMLInputElement) => {
    void send([...(input.files ?? [])]);
    input.value = "";  // the same choice again is a change again
  };
  return (
    <label class="button" title="Store DICOM files in the archive">
      <Icon name={icon} /><span class="label">{label}</span>
      <input type="file" multiple class="hidden-input" aria-label={label} onChange={(event) => choose(event.currentTarget)}
        {...(folder ? { webkitdirectory: true } : {})} />
    </label>
  );
}

function Status() {
  const current = upload.value;
  if (!current) return null;
  const share = current.total === 0 ? 1 : current.done / current.total;
  const state = current.finished ? (current.failures.length > 0 ? "Finished, with problems" : "All stored") : "Storing…";
  return (
    <section class="upload-status" role="status" aria-label="Upload">
      <header>
        <strong>{state}</strong>
        <button class="quiet" onClick={() => { controller.abort(); upload.value = undefined; }}>{current.finished ? "Close" : "Cancel"}</button>
      </header>
      <div class="bar"><div style={{ width: `${share * 100}%` }} /></div>
      <p>{current.stored} of {count(current.total, "file")} stored · {bytes(current.totalBytes)}</p>
      {current.failures.length > 0 && (
        <details>
          <summary>{count(current.failures.length, "file")} refused</summary>
          <ul>{current.failures.slice(0, 100).map((failure) => <li>{failure}</li>)}</ul>
        </details>
      )}
    </section>
  );
}

export function Uploads({ children }: { children: ComponentChildren }) {
  return (
    <div class="app"
      onDragOver={(event) => { event.preventDefault(); dragging.value = true; }}
      onDragLeave={(event) => { if (event.relatedTarget === null) dragging.value = false; }}
      onDrop={(event) => void dropped(event)}>
      {children}
      {dragging.value && <div class="drop-hint">Drop files or a folder to store them</div>}
      <Status />
    </div>
  );
}
