// Series without images: reports, presentation states, documents.

import type { DataSet } from "../dicom/attributes";
import { tags, text } from "../dicom/attributes";
import { date, joined, time } from "../dicom/format";

export function DocumentView({ instances }: { instances: DataSet[] }) {
  const [first] = instances;
  const title =
    text(first, tags.DocumentTitle) ||
    text(first, tags.ContentLabel) ||
    text(first, tags.SeriesDescription);
  return (
    <article class="document" tabIndex={0} aria-label="Document">
      <h2>{title || "No images"}</h2>
      <p class="dim">
        {joined([date(text(first, tags.ContentDate)), time(text(first, tags.ContentTime))], " ")}
      </p>
      <p>This series holds no images: it may be a report, a plan or a waveform.</p>
    </article>
  );
}
