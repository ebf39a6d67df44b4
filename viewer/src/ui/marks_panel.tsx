// What is known about the images: measurements, key images, presentation states; those drawn here and those of others.

import { useSignal } from "@preact/signals";
import { tags, text } from "../dicom/attributes";
import { decimal, joined, personName } from "../dicom/format";
import type { Frame } from "../dicom/frame";
import { type Annotation, shapeNames } from "../measure/annotation";
import { measure, quantityText } from "../measure/measurement";
import {
  type PlaneMark,
  planeMarkNames,
  planeMarkText,
  planeMarkValue,
} from "../measure/plane_marks";
import type { Histogram } from "../measure/statistics";
import { Icon } from "./icons";
import { set, settings } from "./settings";
import type { StudyDocuments } from "./study_documents";
import { toolIcon } from "./tools";
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

function whereText(frame: Frame | undefined): string {
  if (!frame) return "";
  const { data } = frame;
  const number =
    frame.number > 1 ? `${frame.instanceNumber}, frame ${frame.number}` : frame.instanceNumber;
  return `Series ${text(data, tags.SeriesNumber)}, image ${number}`;
}

function Mark({ mark, workspace }: { mark: Annotation; workspace: Workspace }) {
  const { annotations, frames, queue } = workspace;
  const chosen = annotations.selected.value === mark.id;
  const frame = frames.get(mark.frameKey);
  const loaded = frame && queue.get(frame);
  const measurement = frame && measure(mark, frame, loaded);
  const numbers = measurement?.quantities.map(quantityText).join(" · ") ?? "";
  const found = measurement?.statistics;
  return (
    <li class={chosen ? "mark chosen" : "mark"}>
      <button
        class="mark-head"
        aria-pressed={chosen}
        onClick={() => {
          annotations.selected.value = mark.id;
          void workspace.goToFrame(mark.frameKey).then(() => workspace.redrawOverlays());
        }}
      >
        <Icon name={toolIcon(mark.kind)} />
        <span>
          {mark.label || shapeNames[mark.kind]}
          <span class="dim">
            {joined([numbers, mark.origin && personName(mark.origin.author)])}
          </span>
        </span>
      </button>
      {chosen && (
        <div class="mark-body">
          <p class="dim">{whereText(frame)}</p>
          {found && (
            <dl>
              {[
                ["Mean", found.mean],
                ["SD", found.deviation],
                ["Min", found.minimum],
                ["Max", found.maximum],
              ].map(([name, value]) => (
                <>
                  <dt>{name}</dt>
                  <dd>
                    {decimal(value as number, 2)} {found.unit}
                  </dd>
                </>
              ))}
              <dt>Pixels</dt>
              <dd title="Those whose centres lie inside">
                {found.pixels}
                {found.outside > 0 && `, ${found.outside} outside the image`}
                {found.padding > 0 && `, ${found.padding} padding`}
              </dd>
            </dl>
          )}
          {found && <HistogramView histogram={found.histogram} unit={found.unit} />}
          {mark.origin?.stated?.map((line) => (
            <p class="dim">{line}</p>
          ))}
          {measurement && <p class="dim">Scale: {measurement.calibration.source}</p>}
          {!mark.origin && (
            <div class="group">
              <button onClick={() => (workspace.editor.writing.value = mark.id)}>
                <Icon name="text" />
                Text
              </button>
              <button
                onClick={() => {
                  annotations.remove(mark.id);
                  workspace.redrawOverlays();
                }}
              >
                <Icon name="trash" />
                Delete
              </button>
            </div>
          )}
        </div>
      )}
    </li>
  );
}

// A mark on planes: a place in the patient.
function MarkInPatient({ mark, workspace }: { mark: PlaneMark; workspace: Workspace }) {
  const { planes } = workspace;
  const chosen = planes.marks.selected.value === mark.id;
  const { kind, label, origin } = mark;
  const value = planeMarkValue(mark) === undefined ? "" : planeMarkText({ ...mark, label: "" });
  const icon = kind === "length" || kind === "angle" ? toolIcon(kind) : "planes";
  return (
    <li class={chosen ? "mark chosen" : "mark"}>
      <button class="mark-head" aria-pressed={chosen} onClick={() => planes.show(mark)}>
        <Icon name={icon} />
        <span>
          {label || planeMarkNames[kind]}
          <span class="dim">{joined([value, origin && personName(origin.author)])}</span>
        </span>
      </button>
      {chosen && (
        <div class="mark-body">
          <p class="dim">In the patient: seen in the planes and images that it lies in</p>
          {origin?.stated?.map((line) => (
            <p class="dim">{line}</p>
          ))}
          {!origin && (
            <button onClick={() => planes.marks.removeSelected()}>
              <Icon name="trash" />
              Delete
            </button>
          )}
        </div>
      )}
    </li>
  );
}

function HistogramView({ histogram, unit }: { histogram: Histogram; unit: string }) {
  const { counts, from, binWidth } = histogram;
  const most = Math.max(...counts);
  const width = 220 / counts.length;
  const to = from + binWidth * counts.length;
  const label = `Histogram from ${decimal(from, 0)} to ${decimal(to, 0)} ${unit}`;
  return (
    <svg class="histogram" viewBox="0 0 220 46" role="img" aria-label={label}>
      <title>{label}</title>
      {counts.map((count, i) => (
        <rect
          x={i * width}
          y={46 - (46 * count) / most}
          width={Math.max(0.5, width - 0.5)}
          height={(46 * count) / most}
        />
      ))}
    </svg>
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
