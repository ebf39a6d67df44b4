// One study of the list, and its series when it is unfolded.

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { type DataSet, tags, text } from "../dicom/attributes";
import { count, date, joined, sex } from "../dicom/format";
import { seriesOf } from "../dicomweb/client";
import { LabelMenu } from "../labels/label_views";
import { Icon } from "../page/icons";
import { address, follow, go } from "../page/router";
import { settings } from "../page/settings";
import { SeriesCard } from "./series_card";
import { sending } from "../peers/sending";
import { labelOf } from "../peers/transfers";
import { shownColumns } from "./study_columns";
import type { StudySearchModel } from "./study_search";

interface Properties {
  uid: string;
  study: DataSet;
  search: StudySearchModel;
  first: boolean;
}

export function StudyRow({ uid, study, search, first }: Properties) {
  const open = search.expanded.value === uid;
  const selected = search.selected.value === uid;
  const reachable = selected || (first && !search.selected.value);
  const onKey = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget) return;
    if (event.key === "Enter") go({ study: uid });
    else if (
      event.key === " " ||
      (event.key === "ArrowRight" && !open) ||
      (event.key === "ArrowLeft" && open)
    )
      search.toggle(uid);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <div
        class={`row study${open ? " open" : ""}${selected ? " selected" : ""}`}
        role="row"
        data-uid={uid}
        aria-expanded={open}
        aria-selected={selected}
        tabIndex={reachable ? 0 : -1}
        onClick={() => search.toggle(uid)}
        onDblClick={() => go({ study: uid })}
        onFocus={() => (search.selected.value = uid)}
        onKeyDown={onKey}
      >
        <div class="twist" role="gridcell">
          <Icon name="expand" />
        </div>
        {shownColumns().map(({ keyword, className, cell }) => (
          <div
            key={keyword}
            class={isPrivate(keyword) ? `${className} private` : className}
            role="gridcell"
            title={
              isPrivate(keyword) && settings.value.namesHidden
                ? undefined
                : text(study, tags[keyword as keyof typeof tags])
            }
          >
            {keyword === "PatientName" ? (
              <a
                href={address({ study: uid })}
                tabIndex={-1}
                title="Open the study"
                onClick={(event) => {
                  event.stopPropagation();
                  follow(event, { study: uid });
                }}
              >
                {cell(study, search)}
              </a>
            ) : (
              cell(study, search)
            )}
          </div>
        ))}
      </div>
      {open && <SeriesPanel study={study} uid={uid} />}
    </>
  );
}

// What tells who a patient is.
function isPrivate(keyword: string): boolean {
  return ["PatientName", "PatientID", "PatientBirthDate", "AccessionNumber"].includes(keyword);
}

function SeriesPanel({ study, uid }: { study: DataSet; uid: string }) {
  const series = useSignal<DataSet[] | undefined>(undefined);
  const problem = useSignal("");
  useEffect(() => {
    const controller = new AbortController();
    seriesOf(uid, controller.signal).then(
      (found) => (series.value = found),
      (error: Error) => {
        if (!controller.signal.aborted) problem.value = error.message;
      },
    );
    return () => controller.abort();
  }, [uid]);
  const patient = text(study, tags.PatientID);
  const born = date(text(study, tags.PatientBirthDate));
  const about = joined([
    sex(text(study, tags.PatientSex)),
    born && `born ${born}`,
    series.value && count(series.value.length, "series", "series"),
  ]);
  return (
    <div class="series-panel" role="row">
      <div role="gridcell">
        <div class="panel-head">
          <button class="primary" onClick={() => go({ study: uid })}>
            Open study
          </button>
          {patient && (
            <a
              class="button"
              href={address({ patient })}
              onClick={(event) => follow(event, { patient })}
            >
              All studies of the patient
            </a>
          )}
          <LabelMenu study={uid} />
          <button onClick={() => (sending.value = { study: uid, label: labelOf(study) })}>
            Send…
          </button>
          <span class="dim private">{about}</span>
        </div>
        {problem.value && <p class="problem">The series could not be loaded. {problem.value}</p>}
        <div class="series-cards">
          {series.value?.map((one) => (
            <SeriesCard study={uid} series={one} />
          ))}
        </div>
      </div>
    </div>
  );
}
