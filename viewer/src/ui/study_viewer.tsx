// A study on the screen: its series at the left, the chosen one in the viewport.

import { useSignal } from "@preact/signals";
import { useEffect, useMemo } from "preact/hooks";
import { type DataSet, number, tags, text } from "../dicom/attributes";
import { count, date, personName } from "../dicom/format";
import { makeStack, type Stack } from "../dicom/stack";
import { metadata, seriesOf, study as findStudy } from "../dicomweb/client";
import { address, go, place } from "./router";
import { BoundedCache } from "../engine/cache";
import type { LoadedFrame } from "../engine/frame_loader";
import { StackView } from "./stack_view";
import { Thumbnail } from "./study_list";

const cacheBytes = 512e6;

export function StudyViewer({ study }: { study: string }) {
  const about = useSignal<DataSet | undefined>(undefined);
  const series = useSignal<DataSet[] | undefined>(undefined);
  const stacked = useSignal<{ series: string; stack: Stack } | undefined>(undefined);
  const problem = useSignal("");
  const chosen = place.value.series;
  const cache = useMemo(() => new BoundedCache<LoadedFrame>(cacheBytes), [study]);

  useEffect(() => {
    const controller = new AbortController();
    const load = async () => {
      const [details, found] = await Promise.all([findStudy(study, controller.signal), seriesOf(study, controller.signal)]);
      about.value = details;
      series.value = found;
      document.title = `${personName(text(details, tags.PatientName))} – Isocenter`;
      if (found.length === 0) problem.value = "There is no such study in the archive.";
      else if (!place.value.series) go({ study, series: text(firstToShow(found), tags.SeriesInstanceUID) }, true);
    };
    load().catch((error: Error) => { if (!controller.signal.aborted) problem.value = error.message; });
    return () => controller.abort();
  }, [study]);

  useEffect(() => {
    if (!chosen) return;
    const controller = new AbortController();
    stacked.value = undefined;
    problem.value = "";
    metadata(study, chosen, controller.signal)
      .then((instances) => {
        const stack = makeStack(instances);
        stacked.value = { series: chosen, stack };
        if (stack.frames.length === 0) problem.value = "This series holds no images: it may be a report, a plan or a waveform.";
      })
      .catch((error: Error) => { if (!controller.signal.aborted) problem.value = error.message; });
    return () => controller.abort();
  }, [study, chosen]);

  const stack = stacked.value?.series === chosen ? stacked.value?.stack : undefined;
  const current = series.value?.find((one) => text(one, tags.SeriesInstanceUID) === chosen);
  return (
    <main class="viewer-page">
      <nav class="rail" aria-label="Series">
        <button class="back" onClick={() => go({})} title="Back to the study list (Escape)">← Studies</button>
        <header class="rail-patient">
          <strong>{personName(text(about.value, tags.PatientName))}</strong>
          <span class="dim">{date(text(about.value, tags.StudyDate))} {text(about.value, tags.StudyDescription)}</span>
        </header>
        {series.value?.map((one) => {
          const uid = text(one, tags.SeriesInstanceUID);
          return (
            <a class={uid === chosen ? "card chosen" : "card"} href={address({ study, series: uid })} aria-current={uid === chosen}
              onClick={(event) => { event.preventDefault(); go({ study, series: uid }, true); }}>
              <Thumbnail study={study} series={uid} modality={text(one, tags.Modality)} />
              <span class="card-title">{text(one, tags.SeriesDescription) || `Series ${text(one, tags.SeriesNumber)}`}</span>
              <span class="dim">{text(one, tags.Modality)} · {count(number(one, tags.NumberOfSeriesRelatedInstances) ?? 0, "image")}</span>
            </a>
          );
        })}
      </nav>
      {stack && stack.frames.length > 0
        ? <StackView key={chosen} stack={stack} cache={cache} study={about.value} series={current} />
        : <section class="viewport-empty">{problem.value ? <div class="message"><strong>Nothing to show</strong><p>{problem.value}</p></div> : <p class="dim">Loading…</p>}</section>}
    </main>
  );
}

// Images before reports and the like.
function firstToShow(series: DataSet[]): DataSet {
  const without = new Set(["SR", "PR", "KO", "RTSTRUCT", "RTPLAN", "DOC", "PLAN", "REG", "ECG"]);
  return series.find((one) => !without.has(text(one, tags.Modality))) ?? series[0]!;
}
