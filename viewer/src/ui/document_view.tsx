// Series that are not stacks of images: videos, reports as texts, documents as they are, of everything else its elements.

import { type DataSet, items, tags, text } from "../dicom/attributes";
import { date, joined, personName, time } from "../dicom/format";
import { isVideo } from "../dicom/video";
import { type ReportNode, reportTree } from "../documents/report_tree";
import { EncapsulatedView } from "./encapsulated_view";
import type { SeriesRef } from "./series_store";
import type { Tile } from "./tile";
import { VideoView } from "./video_view";
import type { Workspace } from "./workspace";

interface Properties {
  of: SeriesRef;
  instances: DataSet[];
  tile: Tile;
  workspace: Workspace;
}

export function DocumentView({ of, instances, tile, workspace }: Properties) {
  const openFrames = () => void workspace.open(of, tile, { asFrames: true });
  return (
    <article class="document" tabIndex={0} aria-label="Document">
      {instances.map((instance) =>
        isVideo(instance) ? (
          <VideoView instance={instance} openFrames={openFrames} />
        ) : (
          <OneDocument instance={instance} workspace={workspace} />
        ),
      )}
    </article>
  );
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
        <p class="dim">
          {joined([personName(text(instance, tags.PatientName)), when, stateOf(instance)])}
        </p>
        {root.children.map((child) => (
          <Node node={child} workspace={workspace} depth={0} />
        ))}
      </section>
    );
  }
  const title = text(instance, tags.ContentDescription) || text(instance, tags.SeriesDescription);
  return (
    <section class="report">
      <h2>{title || "No images"}</h2>
      <p class="dim">{joined([text(instance, tags.Modality), when])}</p>
      <p>
        This series holds no images. Its elements can be seen under More, Elements of the image.
      </p>
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
