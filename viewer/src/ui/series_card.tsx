// A series as a small picture with its name: in the list and at the side of the viewer.

import { useSignal } from "@preact/signals";
import { type DataSet, number, tags, text } from "../dicom/attributes";
import { count, joined } from "../dicom/format";
import { thumbnailUrls } from "../dicomweb/client";
import { address, follow } from "../page/router";

/** Modalities whose series hold no images (PS3.3 C.7.3.1.1.1). */
export const withoutImages: ReadonlySet<string> = new Set([
  "AU",
  "DOC",
  "ECG",
  "FID",
  "HD",
  "KO",
  "M3D",
  "PLAN",
  "PR",
  "REG",
  "RTPLAN",
  "RTRECORD",
  "RTSTRUCT",
  "RWV",
  "SR",
]);

/** What a dragged series is, as "study/series". */
export const seriesDragType = "application/x-isocenter-series";

interface Properties {
  study: string;
  series: DataSet;
  chosen?: boolean;
  replace?: boolean; // no step in the history
  /** Whether its picture may be asked for already. */
  pictured?: boolean;
  /** Instead of going to its address. */
  open?: () => void;
}

export function SeriesCard({
  study,
  series,
  chosen = false,
  replace = false,
  pictured = true,
  open,
}: Properties) {
  const uid = text(series, tags.SeriesInstanceUID);
  const modality = text(series, tags.Modality);
  const to = { study, series: uid };
  const instances = number(series, tags.NumberOfSeriesRelatedInstances);
  const title = text(series, tags.SeriesDescription) || `Series ${text(series, tags.SeriesNumber)}`;
  return (
    <a
      class={chosen ? "card chosen" : "card"}
      href={address(to)}
      aria-current={chosen}
      title={title}
      draggable
      onDragStart={(event) => {
        event.dataTransfer?.setData(seriesDragType, `${study}/${uid}`);
        if (event.dataTransfer) event.dataTransfer.effectAllowed = "copy";
      }}
      onClick={(event) => {
        const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && event.button === 0;
        if (!open || !plain) return follow(event, to, replace);
        event.preventDefault();
        open();
      }}
    >
      {pictured ? (
        <Thumbnail study={study} series={uid} modality={modality} />
      ) : (
        <span class="thumbnail none" />
      )}
      <span class="card-title">{title}</span>
      <span class="dim">
        {joined([
          modality,
          instances !== undefined &&
            count(instances, withoutImages.has(modality) ? "object" : "image"),
        ])}
      </span>
    </a>
  );
}

function Thumbnail({
  study,
  series,
  modality,
}: {
  study: string;
  series: string;
  modality: string;
}) {
  const attempt = useSignal(0);
  const url = withoutImages.has(modality) ? undefined : thumbnailUrls(study, series)[attempt.value];
  if (!url) return <span class="thumbnail none">{modality || "?"}</span>;
  return (
    <img
      class="thumbnail"
      src={url}
      alt=""
      loading="lazy"
      draggable={false}
      onError={() => ++attempt.value}
    />
  );
}
