// Series without images: reports as texts, documents as they are, of everything else its elements.

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { type DataSet, items, tags, text } from "../dicom/attributes";
import { date, joined, personName, time } from "../dicom/format";
import { frameOf } from "../dicom/frame";
import { type ReportNode, reportTree } from "../documents/report_tree";
import { bulkData } from "../dicomweb/client";
import type { Workspace } from "./workspace";

interface Properties {
  instances: DataSet[];
  workspace: Workspace;
}

export function DocumentView({ instances, workspace }: Properties) {
  return (
    <article class="document" tabIndex={0} aria-label="Document">
      {instances.map((instance) => (
        <OneDocument instance={instance} workspace={workspace} />
      ))}
    </article>
  );
}

function OneDocument({ instance, workspace }: { instance: DataSet; workspace: Workspace }) {
  const when = joined(
    [date(text(instance, tags.ContentDate)), time(text(instance, tags.ContentTime))],
    " ",
  );
  if (instance[tags.EncapsulatedDocument]) return <Encapsulated instance={instance} when={when} />;
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

// A PDF, mostly: shown by the browser, or handed out.
function Encapsulated({ instance, when }: { instance: DataSet; when: string }) {
  const url = useSignal("");
  const problem = useSignal("");
  const type = text(instance, tags.MIMETypeOfEncapsulatedDocument) || "application/pdf";
  useEffect(() => {
    const controller = new AbortController();
    let made = "";
    const attribute = instance[tags.EncapsulatedDocument]!;
    const bytes = attribute.InlineBinary
      ? Promise.resolve(Uint8Array.from(atob(attribute.InlineBinary), (one) => one.charCodeAt(0)))
      : bulkData(attribute.BulkDataURI ?? "", frameOf(instance, 0), controller.signal);
    bytes.then(
      (content) => {
        made = URL.createObjectURL(new Blob([content as BlobPart], { type }));
        url.value = made;
      },
      (error: Error) => {
        if (!controller.signal.aborted) problem.value = error.message;
      },
    );
    return () => {
      controller.abort();
      if (made) URL.revokeObjectURL(made);
    };
  }, [instance]);
  const title = text(instance, tags.DocumentTitle) || "Document";
  return (
    <section class="encapsulated">
      <h2>{title}</h2>
      <p class="dim">{joined([when, type])}</p>
      {problem.value && <p class="problem">{problem.value}</p>}
      {url.value && (
        <a class="button" href={url.value} download={`${title}.${type.split("/")[1] ?? "bin"}`}>
          Save the document
        </a>
      )}
      {url.value && type === "application/pdf" && <iframe title={title} src={url.value} />}
    </section>
  );
}
