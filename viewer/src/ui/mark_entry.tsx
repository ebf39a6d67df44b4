// One mark in the panel: what it is, what it measures, and where.

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
import { Icon } from "../page/icons";
import { toolIcon } from "../page/tools";
import type { Workspace } from "./workspace";

/** Series and image of a frame, for people. */
export function whereText(frame: Frame | undefined): string {
  if (!frame) return "";
  const { data } = frame;
  const number =
    frame.number > 1 ? `${frame.instanceNumber}, frame ${frame.number}` : frame.instanceNumber;
  return `Series ${text(data, tags.SeriesNumber)}, image ${number}`;
}

export function Mark({ mark, workspace }: { mark: Annotation; workspace: Workspace }) {
  const { annotations, frames, queue } = workspace;
  const chosen = annotations.selected.value === mark.id;
  const frame = frames.get(mark.frameKey);
  const loaded = frame && queue.get(frame);
  const measurement = frame && measure(mark, frame, loaded);
  const numbers = measurement?.quantities.map(quantityText).join(" · ") ?? "";
  const found = measurement?.statistics;
  const uptake = measurement?.uptake;
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
              {uptake !== undefined && (
                <>
                  <dt title="By body weight, in g/ml">SUV mean</dt>
                  <dd>{decimal(found.mean * uptake, 2)}</dd>
                  <dt title="By body weight, in g/ml">SUV max</dt>
                  <dd>{decimal(found.maximum * uptake, 2)}</dd>
                </>
              )}
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
export function MarkInPatient({ mark, workspace }: { mark: PlaneMark; workspace: Workspace }) {
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
