// Series that are not stacks of images: videos, reports as texts, documents as they are, of everything else its elements.

import { type DataSet, items, tags, text } from "../dicom/attributes";
import { count, date, joined, personName, time } from "../dicom/format";
import { isVideo } from "../dicom/video";
import { type ReportNode, reportTree } from "../documents/report_tree";
import { summaryOf } from "../documents/summary";
import { hasWaveforms } from "../documents/waveform";
import { EncapsulatedView } from "./encapsulated_view";
import type { SeriesRef } from "./series_store";
import type { Tile } from "./tile";
import { VideoView } from "./video_view";
import { WaveformView } from "./waveform_view";
import type { Workspace } from "./workspace";

interface Properties {
  of: SeriesRef;
  instances: DataSet[];
  tile: Tile;
  workspace: Workspace;
}

const mostShown = 12; // of a series

export function DocumentView({ of, instances, tile, workspace }: Properties) {
  const openFrames = () => void workspace.open(of, tile, { asFrames: true });
  const shown = instances.filter((one) => !isBare(one)).slice(0, mostShown);
  const bare = instances.filter(isBare);
  const unseen = instances.length - shown.length - bare.length;
  return (
    <article class="document" tabIndex={0} aria-label="Document">
      {shown.map((instance) =>
        isVideo(instance) ? (
          <VideoView instance={instance} openFrames={openFrames} />
        ) : (
          <OneDocument instance={instance} workspace={workspace} />
        ),
      )}
      {unseen > 0 && <p class="dim">And {count(unseen, "object")} more.</p>}
      {bare[0] && <OneDocument instance={bare[0]} workspace={workspace} />}
      {bare.length > 1 && <p class="dim">And {count(bare.length - 1, "object")} like it.</p>}
    </article>
  );
}

// Nothing can be said of it but what it is called.
function isBare(instance: DataSet): boolean {
  if (isVideo(instance) || instance[tags.EncapsulatedDocument]) return false;
  return items(instance, tags.ContentSequence).length === 0 && summaryOf(instance).kind === "";
}

function OneDocument({ instance, workspace }: { instance: DataSet; workspace: Workspace }) {
  const when = joined(
    [date(text(instance, tags.ContentDate)), time(text(instance, tags.ContentTime))],
    " ",
  );
  if (instance[tags.EncapsulatedDocument])
    return <EncapsulatedView instance={instance} when={when} />;
  if (items(instance, tags.ContentSequence).length > 0) {
    const root = reportTree(instance);
    return (
      <section class="report">
        <h2>{root.name || text(instance, tags.SeriesDescription) || "Report"}</h2>
        <p class="dim private">
          {joined([personName(text(instance, tags.PatientName)), when, stateOf(instance)])}
        </p>
        {root.children.map((child) => (
          <Node node={child} workspace={workspace} depth={0} />
        ))}
      </section>
    );
  }
  if (hasWaveforms(instance)) return <WaveformView instance={instance} when={when} />;
  return <ObjectView instance={instance} when={when} />;
}

function ObjectView({ instance, when }: { instance: DataSet; when: string }) {
  const { title, kind, facts, table } = summaryOf(instance);
  return (
    <section class="report object">
      <h2>{title}</h2>
      <p class="dim">{joined([text(instance, tags.Modality), when])}</p>
      {kind && <p>{kind}</p>}
      {facts.map(([name, value]) => (
        <p>
          <span class="dim">{name}: </span>
          {value}
        </p>
      ))}
      {table && (
        <table>
          <thead>
            <tr>
              {table.heads.map((head) => (
                <th scope="col">{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map(({ cells, colour }) => (
              <tr>
                {cells.map((cell, i) => (
                  <td>
                    {i === 0 && colour && (
                      <span class="swatch" style={{ background: colour }} aria-hidden="true" />
                    )}
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p class="dim">All of its elements: More, Elements of the image.</p>
    </section>
  );
}

function stateOf(instance: DataSet): string {
  const complete = { PARTIAL: "not complete", COMPLETE: "complete" }[
    text(instance, tags.CompletionFlag)
  ];
  const verified = { UNVERIFIED: "not verified", VERIFIED: "verified" }[
    text(instance, tags.VerificationFlag)
  ];
  return joined([complete, verified], ", ");
}

function Node({
  node,
  workspace,
  depth,
}: {
  node: ReportNode;
  workspace: Workspace;
  depth: number;
}) {
  const { name, value, frameKey, children } = node;
  if (frameKey) {
    const known = workspace.frames.has(frameKey);
    return (
      <p>
        {value !== "image" && <span class="dim">{value}: </span>}
        <button class="quiet" disabled={!known} onClick={() => void workspace.goToFrame(frameKey)}>
          {known ? "Go to the image" : "An image of a series that is not open"}
        </button>
      </p>
    );
  }
  if (!value && children.length > 0) {
    return (
      <section>
        {depth === 0 ? <h3>{name}</h3> : <h4>{name}</h4>}
        {children.map((child) => (
          <Node node={child} workspace={workspace} depth={depth + 1} />
        ))}
      </section>
    );
  }
  return (
    <div class="report-line">
      <p>
        {name && <span class="dim">{name}: </span>}
        {value}
      </p>
      {children.map((child) => (
        <Node node={child} workspace={workspace} depth={depth + 1} />
      ))}
    </div>
  );
}
