// The side of the viewer: the study's series, and the patient's other studies with theirs.

import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { type DataSet, tags, text, texts } from "../dicom/attributes";
import { bytes, date, joined, personName } from "../dicom/format";
import { isLocal } from "../local/local_files";
import { searchPriors, seriesOf } from "../dicomweb/client";
import { Icon } from "../page/icons";
import { lazy } from "../page/lazy";
import { address, follow } from "../page/router";
import { SeriesCard } from "./series_card";
import type { SeriesRef } from "./series_store";
import type { StudyContent } from "./study_content";
import type { Workspace } from "./workspace";

const RailLabels = lazy(async () => (await import("../labels/rail_labels")).RailLabels);

interface Properties {
  study: string;
  content: StudyContent;
  workspace: Workspace;
  open: (of: SeriesRef) => void;
}

export function SeriesRail({ study, content, workspace, open }: Properties) {
  const { about, series } = content;
  const patient = isLocal(study) ? "" : text(about, tags.PatientID);
  const name = personName(text(about, tags.PatientName)) || "No name";
  const begun = workspace.begun.value;
  const shown = new Set(workspace.visible.value.map(({ of }) => of?.series));
  return (
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
        <h1 class="private">
          {patient ? (
            <a
              href={address({ patient })}
              title="All studies of the patient"
              onClick={(event) => follow(event, { patient })}
            >
              {name}
            </a>
          ) : (
            name
          )}
        </h1>
        <span class="dim">{date(text(about, tags.StudyDate))}</span>
        <span class="dim">{text(about, tags.StudyDescription)}</span>
        {begun && !isLocal(study) && <RailLabels study={study} />}
      </header>
      <div class="rail-series" tabIndex={-1}>
        {series?.map((one) => {
          const uid = text(one, tags.SeriesInstanceUID);
          return (
            <SeriesCard
              study={study}
              series={one}
              chosen={shown.has(uid)}
              pictured={begun}
              open={() => open({ study, series: uid })}
            />
          );
        })}
        {about && begun && <Priors study={study} about={about} shown={shown} open={open} />}
      </div>
      <Memory workspace={workspace} />
    </nav>
  );
}

interface PriorsProperties {
  study: string;
  about: DataSet;
  shown: Set<string | undefined>;
  open: (of: SeriesRef) => void;
}

function Priors({ study, about, shown, open }: PriorsProperties) {
  const priors = useSignal<DataSet[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    searchPriors(about, controller.signal).then(
      (found) => (priors.value = found.filter((one) => text(one, tags.StudyInstanceUID) !== study)),
      () => undefined, // without priors the study can be read all the same
    );
    return () => controller.abort();
  }, [study]);
  if (priors.value.length === 0) return null;
  return (
    <section class="priors">
      <h2>Other studies</h2>
      {priors.value.map((prior) => (
        <Prior key={text(prior, tags.StudyInstanceUID)} prior={prior} shown={shown} open={open} />
      ))}
    </section>
  );
}

function Prior({
  prior,
  shown,
  open,
}: {
  prior: DataSet;
  shown: Set<string | undefined>;
  open: (of: SeriesRef) => void;
}) {
  const unfolded = useSignal(false);
  const series = useSignal<DataSet[] | undefined>(undefined);
  const study = text(prior, tags.StudyInstanceUID);
  const toggle = () => {
    unfolded.value = !unfolded.value;
    if (!series.value)
      seriesOf(study).then(
        (found) => (series.value = found),
        () => (unfolded.value = false),
      );
  };
  return (
    <>
      <button class="prior" aria-expanded={unfolded.value} onClick={toggle}>
        <Icon name="expand" />
        <span>
          {date(text(prior, tags.StudyDate))}
          <span class="dim">
            {joined([
              texts(prior, tags.ModalitiesInStudy).join(" "),
              text(prior, tags.StudyDescription),
            ])}
          </span>
        </span>
      </button>
      {unfolded.value &&
        series.value?.map((one) => {
          const uid = text(one, tags.SeriesInstanceUID);
          return (
            <SeriesCard
              study={study}
              series={one}
              chosen={shown.has(uid)}
              open={() => open({ study, series: uid })}
            />
          );
        })}
    </>
  );
}

/** What the images take of the memory that the page allows itself. */
function Memory({ workspace }: { workspace: Workspace }) {
  for (const { stack } of workspace.visible.value) void stack?.loadedVersion.value;
  void workspace.planes.model.value?.loaded.value;
  const { bytesOfAll, limit } = workspace.queue.cache;
  return (
    <footer
      class="memory"
      title="Memory of images and volumes, and the most that they get; images used longest ago go first"
    >
      <div class="bar">
        <div style={{ width: `${Math.min(100, (bytesOfAll / limit) * 100)}%` }} />
      </div>
      <span class="dim">
        {bytes(bytesOfAll)} of {bytes(limit)}
      </span>
    </footer>
  );
}
