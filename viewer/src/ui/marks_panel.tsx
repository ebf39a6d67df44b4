// What is known about the images: measurements, key images, presentation states; those drawn here and those of others.

import { useSignal } from "@preact/signals";
import { joined, personName } from "../dicom/format";
import { Icon } from "../page/icons";
import { Mark, MarkInPatient, whereText } from "./mark_entry";
import { set, settings } from "../page/settings";
import { StructurePanel } from "./structure_panel";
import type { StudyDocuments } from "./study_documents";
import type { Workspace } from "./workspace";

interface Properties {
  workspace: Workspace;
  documents: StudyDocuments;
}

export function MarksPanel({ workspace, documents }: Properties) {
  const own = workspace.annotations.own;
  const read = workspace.annotations.all.value.filter(({ origin }) => origin);
  const inPatient = workspace.planes.marks.own;
  const readInPatient = workspace.planes.marks.all.value.filter(({ origin }) => origin);
  const unsaved = documents.unsaved.length + documents.unsavedInPatient.length;
  const drawn = own.length + inPatient.length;
  return (
    <aside class="marks" aria-label="Marks">
      <section>
        <h2>Measurements</h2>
        {drawn === 0 && <p class="dim">None yet. Choose Measure above.</p>}
        <ul>
          {own.map((mark) => (
            <Mark key={mark.id} mark={mark} workspace={workspace} />
          ))}
          {inPatient.map((mark) => (
            <MarkInPatient key={mark.id} mark={mark} workspace={workspace} />
          ))}
        </ul>
        {drawn > 0 && (
          <button
            class="primary"
            disabled={unsaved === 0 || documents.busy.value}
            onClick={() => void documents.saveReport()}
          >
            <Icon name="save" />
            {unsaved === 0 ? "All are saved" : "Save as report"}
          </button>
        )}
      </section>
      <KeyImages workspace={workspace} documents={documents} />
      <StructurePanel workspace={workspace} documents={documents} />
      <Presentations workspace={workspace} documents={documents} />
      {read.length + readInPatient.length > 0 && (
        <section>
          <h2>In the archive</h2>
          <ul>
            {read.map((mark) => (
              <Mark key={mark.id} mark={mark} workspace={workspace} />
            ))}
            {readInPatient.map((mark) => (
              <MarkInPatient key={mark.id} mark={mark} workspace={workspace} />
            ))}
          </ul>
        </section>
      )}
      <section>
        <label class="author">
          <span class="dim">Saved under the name</span>
          <input
            value={settings.value.author}
            placeholder="Your name"
            maxLength={60}
            onInput={({ currentTarget }) => set({ author: currentTarget.value })}
          />
        </label>
        {documents.message.value && <p role="status">{documents.message.value}</p>}
        {documents.problem.value && (
          <p class="problem" role="alert">
            {documents.problem.value}
          </p>
        )}
      </section>
    </aside>
  );
}

function KeyImages({ workspace, documents }: Properties) {
  const words = useSignal("");
  const keys = [...workspace.keyImages.value];
  const show = (key: string) => void workspace.goToFrame(key);
  return (
    <section>
      <h2>Key images</h2>
      {keys.length === 0 && documents.keyObjects.value.length === 0 && (
        <p class="dim">None. The key K marks the image that is shown.</p>
      )}
      <ul>
        {keys.map((key) => (
          <li>
            <button class="mark-head" onClick={() => show(key)}>
              <Icon name="star" />
              {whereText(workspace.frames.get(key))}
            </button>
          </li>
        ))}
      </ul>
      {keys.length > 0 && (
        <>
          <input
            aria-label="Why they are key images"
            placeholder="Why they are key images"
            value={words.value}
            onInput={({ currentTarget }) => (words.value = currentTarget.value)}
          />
          <button
            disabled={documents.busy.value}
            onClick={() => void documents.saveKeyImages(words.value.trim())}
          >
            <Icon name="save" />
            Save key images
          </button>
        </>
      )}
      {documents.keyObjects.value.map(({ title, author, description, frameKeys }) => (
        <div class="read-document">
          <strong>{title}</strong>
          <span class="dim">{joined([description, personName(author)])}</span>
          {frameKeys.map((key) => (
            <button
              class="mark-head"
              disabled={!workspace.frames.has(key)}
              onClick={() => show(key)}
            >
              <Icon name="star" />
              {whereText(workspace.frames.get(key)) || "In a series that is not open"}
            </button>
          ))}
        </div>
      ))}
    </section>
  );
}

function Presentations({ workspace, documents }: Properties) {
  const words = useSignal("");
  const { stack } = workspace;
  const here = documents.states.value.filter(({ images }) =>
    stack?.stack.frames.some((frame) => images.has(frame.instanceUID)),
  );
  void stack?.shown.value;
  const colour = stack?.isColour ?? true;
  return (
    <section>
      <h2>Presentation states</h2>
      {here.map((state) => (
        <button
          class="mark-head"
          aria-pressed={stack?.presentation === state}
          onClick={() =>
            void documents.present(stack!, stack!.presentation === state ? undefined : state)
          }
        >
          <Icon name="window" />
          <span>
            {state.description || state.label}
            <span class="dim">{personName(state.author)}</span>
          </span>
        </button>
      ))}
      {stack && !colour && (
        <>
          <input
            aria-label="Name of the presentation"
            placeholder="Name of the presentation"
            value={words.value}
            onInput={({ currentTarget }) => (words.value = currentTarget.value)}
          />
          <button
            disabled={documents.busy.value}
            title="Window, turning and marks of the images in the active tile"
            onClick={() => void documents.savePresentation(stack, words.value.trim())}
          >
            <Icon name="save" />
            Save presentation
          </button>
        </>
      )}
    </section>
  );
}
