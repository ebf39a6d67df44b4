// A study on the screen: its series at the side, the chosen one in the viewport.

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { type DataSet, tags, text } from "../dicom/attributes";
import { date, joined, personName } from "../dicom/format";
import { makeStack } from "../dicom/stack";
import { findStudy, metadata, seriesOf } from "../dicomweb/client";
import type { FrameCache } from "../engine/frame_cache";
import { Icon } from "./icons";
import { follow, address, go, noteFrame, place } from "./router";
import { SeriesCard } from "./series_card";
import { StackController } from "./stack_controller";
import { StackView } from "./stack_view";

const addressPause = 300; // ms; browsers bound how often an address may change

interface Content {
  stack?: StackController;
  problem?: string;
}

export function StudyViewer({ study, cache }: { study: string; cache: FrameCache }) {
  const about = useSignal<DataSet | undefined>(undefined);
  const series = useSignal<DataSet[] | undefined>(undefined);
  const content = useSignal<Content>({});
  const chosen = place.value.series;

  useEffect(() => {
    const controller = new AbortController();
    const load = async () => {
      const [details, found] = await Promise.all([
        findStudy(study, controller.signal),
        seriesOf(study, controller.signal),
      ]);
      if (controller.signal.aborted) return; // the reader has gone elsewhere
      about.value = details;
      series.value = found;
      document.title = joined([personName(text(details, tags.PatientName)), "Isocenter"], " – ");
      if (found.length === 0) content.value = { problem: "There is no such study in the archive." };
      else if (!place.value.series)
        go({ study, series: text(firstToShow(found), tags.SeriesInstanceUID) }, true);
    };
    load().catch((error: Error) => {
      if (!controller.signal.aborted) content.value = { problem: error.message };
    });
    return () => controller.abort();
  }, [study]);

  useEffect(() => {
    if (!chosen) return;
    const controller = new AbortController();
    content.value = {};
    metadata(study, chosen, controller.signal).then(
      (instances) => (content.value = contentOf(instances, cache)),
      (error: Error) => {
        if (!controller.signal.aborted) content.value = { problem: error.message };
      },
    );
    return () => controller.abort();
  }, [study, chosen]);

  const { stack, problem } = content.value;
  useFrameInAddress(study, chosen, stack);
  return (
    <main class="viewer-page">
      <nav class="rail" aria-label="Series">
        <a
          class="back"
          href={address({})}
          onClick={(event) => follow(event, {})}
          title="Back to the studies (Escape)"
        >
          <Icon name="back" />
          Studies
        </a>
        <header class="rail-patient">
          <strong>{personName(text(about.value, tags.PatientName)) || " "}</strong>
          <span class="dim">{date(text(about.value, tags.StudyDate))}</span>
          <span class="dim">{text(about.value, tags.StudyDescription)}</span>
        </header>
        <div class="rail-series">
          {series.value?.map((one) => (
            <SeriesCard
              study={study}
              series={one}
              chosen={text(one, tags.SeriesInstanceUID) === chosen}
              replace
            />
          ))}
        </div>
      </nav>
      {stack ? <StackView key={chosen} stack={stack} /> : <Empty problem={problem} />}
    </main>
  );
}

function contentOf(instances: DataSet[], cache: FrameCache): Content {
  const stack = makeStack(instances);
  if (stack.frames.length === 0)
    return { problem: "This series holds no images: it may be a report, a plan or a waveform." };
  const wanted = place.peek().frame;
  const first = wanted ? wanted - 1 : Math.floor((stack.frames.length - 1) / 2);
  // What moves begins at its beginning.
  const moving = stack.frames[0]!.position === undefined && !wanted ? 0 : first;
  return { stack: new StackController(stack, cache, moving) };
}

function useFrameInAddress(
  study: string,
  series: string | undefined,
  stack: StackController | undefined,
): void {
  useEffect(() => {
    if (!stack || !series) return;
    let timer = 0;
    let last = stack.index.peek();
    const end = stack.index.subscribe((index) => {
      if (index === last) return;
      last = index;
      clearTimeout(timer);
      timer = window.setTimeout(() => noteFrame({ study, series, frame: index + 1 }), addressPause);
    });
    return () => {
      clearTimeout(timer);
      end();
    };
  }, [stack]);
}

function Empty({ problem }: { problem: string | undefined }) {
  return (
    <section class="viewport-empty">
      {problem ? (
        <div class="message" role="alert">
          <strong>Nothing to show</strong>
          <p>{problem}</p>
        </div>
      ) : (
        <p class="dim late" role="status">
          Loading…
        </p>
      )}
    </section>
  );
}

// Images before reports and the like.
function firstToShow(series: DataSet[]): DataSet {
  const without = new Set([
    "SR",
    "PR",
    "KO",
    "RTSTRUCT",
    "RTPLAN",
    "DOC",
    "PLAN",
    "REG",
    "ECG",
    "HD",
    "FID",
  ]);
  return series.find((one) => !without.has(text(one, tags.Modality))) ?? series[0]!;
}
