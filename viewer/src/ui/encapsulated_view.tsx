// A document inside an instance (PS3.3 A.45): a PDF as the browser shows it, a CDA as text, of what the page does not
// show what it is; and always the document itself to save.

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { type DataSet, items, tags, text } from "../dicom/attributes";
import {
  bytes as bytesText,
  count,
  date,
  decimal,
  joined,
  personName,
  time,
} from "../dicom/format";
import { frameOf } from "../dicom/frame";
import { binary } from "../dicom/lookup_table";
import { type Block, readClinicalDocument, type Section } from "../documents/clinical_document";
import { readSurface } from "../documents/surface";
import { bulkData } from "../dicomweb/client";
import { Icon } from "../page/icons";

interface Kind {
  name: string;
  extension: string;
}

const kinds: Record<string, Kind> = {
  "application/pdf": { name: "PDF", extension: "pdf" },
  "text/xml": { name: "Clinical document (CDA)", extension: "xml" },
  "application/xml": { name: "Clinical document (CDA)", extension: "xml" },
  "model/stl": { name: "Surface (STL)", extension: "stl" },
  "application/sla": { name: "Surface (STL)", extension: "stl" },
  "model/obj": { name: "Surface (OBJ)", extension: "obj" },
  "model/mtl": { name: "Materials of a surface (MTL)", extension: "mtl" },
};

function kindOf(type: string): Kind {
  return kinds[type] ?? { name: type || "Document", extension: "bin" };
}

export function EncapsulatedView({ instance, when }: { instance: DataSet; when: string }) {
  const content = useSignal<Uint8Array | undefined>(undefined);
  const url = useSignal("");
  const problem = useSignal("");
  const type = (text(instance, tags.MIMETypeOfEncapsulatedDocument) || "application/pdf")
    .split(";")[0]!
    .trim()
    .toLowerCase();
  useEffect(() => {
    const controller = new AbortController();
    let made = "";
    const fetchData = (uri: string) => bulkData(uri, frameOf(instance, 0), controller.signal);
    binary(instance[tags.EncapsulatedDocument]!, fetchData).then(
      (bytes) => {
        if (controller.signal.aborted) return;
        content.value = bytes ?? new Uint8Array();
        // No other type than the browser's own viewer takes can come into a frame of the page.
        const safe = type === "application/pdf" ? type : "application/octet-stream";
        made = URL.createObjectURL(new Blob([content.value as BlobPart], { type: safe }));
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
  const kind = kindOf(type);
  const [concept] = items(instance, tags.ConceptNameCodeSequence);
  const title =
    text(instance, tags.DocumentTitle) ||
    text(concept, tags.CodeMeaning) ||
    text(instance, tags.SeriesDescription) ||
    kind.name;
  const size = content.value && bytesText(content.value.length);
  const file = `${title.replace(/[^\p{L}\p{N} ._-]+/gu, "_")}.${kind.extension}`;
  return (
    <section class="encapsulated">
      <header>
        <div>
          <h2>{title}</h2>
          <p class="dim private">
            {joined([personName(text(instance, tags.PatientName)), when, kind.name, size])}
          </p>
        </div>
        {url.value && (
          <span class="group">
            {type === "application/pdf" && (
              <a class="button" href={url.value} target="_blank" rel="noopener">
                Open in a tab
              </a>
            )}
            <a class="button" href={url.value} download={file}>
              <Icon name="save" />
              Save
            </a>
          </span>
        )}
      </header>
      {problem.value && (
        <p class="problem" role="alert">
          The document cannot be had. {problem.value}
        </p>
      )}
      {!content.value && !problem.value && (
        <p class="loading late" role="status">
          Loading…
        </p>
      )}
      {content.value && <Content type={type} url={url.value} title={title} bytes={content.value} />}
    </section>
  );
}

interface ContentProperties {
  type: string;
  url: string;
  title: string;
  bytes: Uint8Array;
}

function Content({ type, url, title, bytes }: ContentProperties) {
  if (bytes.length === 0) return <p class="problem">The document is empty.</p>;
  if (type === "application/pdf") return <Pdf url={url} title={title} />;
  const { extension } = kindOf(type);
  if (extension === "xml") return <Clinical bytes={bytes} />;
  if (extension === "stl") return <SurfaceNumbers bytes={bytes} />;
  return <p>The page does not show documents of this kind: save it to open it elsewhere.</p>;
}

// Browsers show no PDF in a frame with a sandbox; theirs is the viewer's own, in a process of its own, and
// Content-Security-Policy lets frames show nothing but what the page itself has made.
function Pdf({ url, title }: { url: string; title: string }) {
  if (!navigator.pdfViewerEnabled)
    return <p>This browser shows no PDF inside pages: open it in a tab or save it.</p>;
  return <iframe title={title} src={`${url}#navpanes=0&view=FitH`} />;
}

function Clinical({ bytes }: { bytes: Uint8Array }) {
  const read = readClinicalDocument(bytes);
  if (!read) return <p>This is no clinical document that the page can read: save it.</p>;
  const { title, patient, author, custodian, time: at, sections } = read;
  return (
    <article class="report clinical">
      <h3>{title || "Clinical document"}</h3>
      <p class="dim private">
        {joined([patient, author, custodian, date(at.slice(0, 8)), time(at.slice(8, 14))])}
      </p>
      {sections.length === 0 && <p>It has no text of its own: save it to see what it holds.</p>}
      {sections.map((section) => (
        <SectionView section={section} />
      ))}
    </article>
  );
}

function SectionView({ section: { title, blocks, sections } }: { section: Section }) {
  return (
    <section>
      {title && <h4>{title}</h4>}
      <Blocks blocks={blocks} />
      {sections.map((section) => (
        <SectionView section={section} />
      ))}
    </section>
  );
}

function Blocks({ blocks }: { blocks: Block[] }) {
  return (
    <>
      {blocks.map((block) => {
        if (block.kind === "text") return <p>{block.text}</p>;
        if (block.kind === "list")
          return (
            <ul>
              {block.items.map((item) => (
                <li>
                  <Blocks blocks={item} />
                </li>
              ))}
            </ul>
          );
        return (
          <table>
            {block.rows.map(({ head, cells }) => (
              <tr>{cells.map((cell) => (head ? <th scope="col">{cell}</th> : <td>{cell}</td>))}</tr>
            ))}
          </table>
        );
      })}
    </>
  );
}

function SurfaceNumbers({ bytes }: { bytes: Uint8Array }) {
  const surface = readSurface(bytes);
  if (!surface) return <p class="problem">This is no STL file.</p>;
  const { triangles, size } = surface;
  return (
    <div>
      <p>A surface, to be printed or looked at elsewhere: save it.</p>
      <p>
        {joined([
          count(triangles, "triangle"),
          size && `${size.map((value) => decimal(value, 1)).join(" × ")} mm`,
        ])}
      </p>
    </div>
  );
}
