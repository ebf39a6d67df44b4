// Adding files: by buttons, by dropping them anywhere; and how it goes.

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { ComponentChildren } from "preact";
import { bytes, count, grouped } from "../dicom/format";
import { addLocalFiles } from "../local/local_files";
import { go } from "../page/router";
import { Icon, type IconName } from "../page/icons";
import { droppedFiles, type UploadModel } from "./upload_model";

const mostListed = 200;

function FileButton({
  uploads,
  label,
  icon,
  folder,
}: {
  uploads: UploadModel;
  label: string;
  icon: IconName;
  folder: boolean;
}) {
  return (
    <label class="button" title={`${label}: store DICOM files in the archive (STOW-RS)`}>
      <Icon name={icon} />
      {label}
      <input
        type="file"
        multiple
        class="hidden-input"
        aria-label={label}
        {...(folder ? { webkitdirectory: true } : {})}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = ""; // the same files may be chosen again
          void uploads.send(files);
        }}
      />
    </label>
  );
}

/** Shows files without storing them: the first of their studies. */
export async function viewFiles(files: File[]): Promise<void> {
  const { studies, failures } = await addLocalFiles(files);
  const [first] = studies;
  if (first) return go({ study: first });
  const [failure] = failures;
  alert(
    failure
      ? `${failure.name} cannot be shown. ${failure.reason}`
      : "There are no DICOM files among them.",
  );
}

function ViewButton() {
  return (
    <label class="button" title="View files: look at DICOM files without storing them">
      <Icon name="search" />
      View files
      <input
        type="file"
        multiple
        class="hidden-input"
        aria-label="View files"
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = "";
          void viewFiles(files);
        }}
      />
    </label>
  );
}

export function UploadButtons({ uploads }: { uploads: UploadModel }) {
  return (
    <div class="group">
      <ViewButton />
      <FileButton uploads={uploads} label="Add files" icon="files" folder={false} />
      <FileButton uploads={uploads} label="Add folder" icon="folder" folder />
    </div>
  );
}

export function DropZone({
  uploads,
  children,
}: {
  uploads: UploadModel;
  children: ComponentChildren;
}) {
  const over = useSignal(false);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      over.value = true;
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) over.value = false;
    };
    const onDrop = async (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      over.value = false;
      const onlyView = (event.target as Element).closest?.("[data-drop=view]") !== null;
      const files = await droppedFiles(event.dataTransfer!);
      await (onlyView ? viewFiles(files) : uploads.send(files));
    };
    addEventListener("dragover", onOver);
    addEventListener("dragleave", onLeave);
    addEventListener("drop", onDrop);
    return () => {
      removeEventListener("dragover", onOver);
      removeEventListener("dragleave", onLeave);
      removeEventListener("drop", onDrop);
    };
  }, []);
  return (
    <>
      {children}
      {over.value && (
        <div class="drop-hint">
          <span data-drop="view">
            <Icon name="search" />
            Drop here only to look at them
          </span>
          <span data-drop="store">
            <Icon name="folder" />
            Drop here to store them
          </span>
        </div>
      )}
      <UploadPanel uploads={uploads} />
    </>
  );
}

function heading(uploads: UploadModel): string {
  const failed = uploads.failures.value.length;
  switch (uploads.state.value) {
    case "reading":
      return "Looking at files…";
    case "storing":
      return "Storing…";
    case "cancelled":
      return "Stopped";
    default:
      return failed === 0
        ? "All stored"
        : uploads.stored.value === 0
          ? "Nothing was stored"
          : "Stored, with problems";
  }
}

function UploadPanel({ uploads }: { uploads: UploadModel }) {
  if (uploads.state.value === "idle") return null;
  const share = uploads.bytes.value === 0 ? 1 : uploads.sentBytes.value / uploads.bytes.value;
  const percent = Math.round(share * 100);
  const failures = uploads.failures.value;
  return (
    <section class="upload-panel" aria-label="Upload">
      <header>
        <strong role="status">{heading(uploads)}</strong>
        {uploads.isBusy ? (
          <button class="quiet" onClick={() => uploads.cancel()}>
            Stop
          </button>
        ) : (
          <button class="quiet" aria-label="Close" onClick={() => uploads.close()}>
            <Icon name="close" />
          </button>
        )}
      </header>
      <div
        class={`bar ${uploads.isBusy ? "busy" : ""}`}
        role="progressbar"
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-label="Sent"
      >
        <div style={{ width: `${percent}%` }} />
      </div>
      <p class="dim">
        {grouped(uploads.stored.value)} of {count(uploads.files.value, "file")} stored ·{" "}
        {bytes(uploads.bytes.value)}
      </p>
      {failures.length > 0 && (
        <details open={failures.length <= 5}>
          <summary>{count(failures.length, "file")} not stored</summary>
          <ul>
            {failures.slice(0, mostListed).map(({ name, reason }) => (
              <li>
                <strong>{name}</strong>
                {reason}
              </li>
            ))}
            {failures.length > mostListed && (
              <li>and {count(failures.length - mostListed, "more", "more")}</li>
            )}
          </ul>
        </details>
      )}
    </section>
  );
}
