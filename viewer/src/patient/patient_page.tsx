// All studies of a patient: along time, and one under the other.

import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { type DataSet, number, tags, text, texts } from "../dicom/attributes";
import { count, date, joined, personName, sex, time } from "../dicom/format";
import { seriesOf, studiesOfPatient } from "../dicomweb/client";
import { StudyLabels } from "../labels/label_views";
import { labels } from "../labels/labels";
import { sending } from "../peers/sending";
import { labelOf } from "../peers/transfers";
import { Icon } from "../page/icons";
import { PageHead } from "../page/navigation";
import { address, follow } from "../page/router";
import { titleOf } from "../page/settings";
import { SeriesCard, withoutImages } from "../ui/series_card";
import { timelineOf } from "./timeline";

const hasImages = (study: DataSet) =>
  texts(study, tags.ModalitiesInStudy).some((modality) => !withoutImages.has(modality));
const uidOf = (study: DataSet) => text(study, tags.StudyInstanceUID);

export function PatientPage({ patient }: { patient: string }) {
  const studies = useSignal<DataSet[] | undefined>(undefined);
  const problem = useSignal("");
  const unfolded = useSignal<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const controller = new AbortController();
    studiesOfPatient(patient, controller.signal).then(
      (found) => {
        studies.value = found;
        void labels.load(found.map(uidOf));
        unfolded.value = new Set(
          [found.find(hasImages) ?? found[0]].flatMap((one) => (one ? [uidOf(one)] : [])),
        );
        document.title = titleOf(personName(text(found[0], tags.PatientName)) || patient);
      },
      (error: Error) => {
        if (!controller.signal.aborted) problem.value = error.message;
      },
    );
    return () => controller.abort();
  }, [patient]);
  const toggle = (uid: string) => {
    const next = new Set(unfolded.value);
    if (!next.delete(uid)) next.add(uid);
    unfolded.value = next;
  };
  const lookAt = (uid: string) => {
    unfolded.value = new Set([...unfolded.value, uid]);
    requestAnimationFrame(() => {
      const row = document.querySelector<HTMLElement>(`.patient-study[data-uid="${uid}"]`);
      row?.scrollIntoView({ block: "nearest" });
      row?.querySelector("button")?.focus();
    });
  };
  const found = studies.value;
  const [newest] = found ?? [];
  return (
    <main class="list-page">
      <PageHead />
      <div class="patient-page">
        <header class="patient-head">
          <h1 class="private">{personName(text(newest, tags.PatientName)) || patient}</h1>
          <p class="dim private">
            {joined([
              `ID ${patient}`,
              text(newest, tags.PatientBirthDate) &&
                `born ${date(text(newest, tags.PatientBirthDate))}`,
              sex(text(newest, tags.PatientSex)),
              found && count(found.length, "study", "studies"),
            ])}
          </p>
        </header>
        {problem.value && (
          <p class="problem" role="alert">
            {problem.value}
          </p>
        )}
        {found?.length === 0 && (
          <div class="message">
            <strong>There is no study of this patient</strong>
          </div>
        )}
        {found && found.length > 0 && <TimelineView studies={found} lookAt={lookAt} />}
        <ul class="patient-studies" aria-label="Studies">
          {found?.map((study) => (
            <Study
              key={uidOf(study)}
              study={study}
              unfolded={unfolded.value.has(uidOf(study))}
              toggle={() => toggle(uidOf(study))}
            />
          ))}
        </ul>
      </div>
    </main>
  );
}

function TimelineView({ studies, lookAt }: { studies: DataSet[]; lookAt: (uid: string) => void }) {
  const { lanes, ticks } = timelineOf(studies);
  if (lanes.length === 0) return null;
  return (
    <section class="timeline" aria-label="Along time">
      <div class="ticks" aria-hidden="true">
        {ticks.map(({ label, at }) => (
          <span style={{ left: `${at * 100}%` }}>{label}</span>
        ))}
      </div>
      {lanes.map(({ modality, marks }) => (
        <div class="lane" key={modality}>
          <span class="lane-name">{modality}</span>
          <div class="lane-line">
            {ticks.map(({ at }) => (
              <i style={{ left: `${at * 100}%` }} />
            ))}
            {marks.map(({ study, at }) => {
              const name = joined([
                date(text(study, tags.StudyDate)),
                modality,
                text(study, tags.StudyDescription),
              ]);
              return (
                <button
                  key={uidOf(study)}
                  style={{ left: `${at * 100}%` }}
                  title={name}
                  aria-label={name}
                  onClick={() => lookAt(uidOf(study))}
                />
              );
            })}
          </div>
        </div>
      ))}
    </section>
  );
}

interface StudyProperties {
  study: DataSet;
  unfolded: boolean;
  toggle: () => void;
}

function Study({ study, unfolded, toggle }: StudyProperties) {
  const uid = uidOf(study);
  const series = useSignal<DataSet[] | undefined>(undefined);
  const asked = useRef(false);
  useEffect(() => {
    if (!unfolded || asked.current) return;
    asked.current = true;
    seriesOf(uid).then(
      (found) => (series.value = found),
      () => (asked.current = false),
    );
  }, [unfolded]);
  return (
    <li class="patient-study" data-uid={uid}>
      <div class="patient-study-head">
        <button class="unfold quiet" aria-expanded={unfolded} onClick={toggle}>
          <Icon name="expand" />
          <strong>{date(text(study, tags.StudyDate)) || "No date"}</strong>
          <span class="dim">{time(text(study, tags.StudyTime))}</span>
        </button>
        <span>
          {texts(study, tags.ModalitiesInStudy)
            .filter(Boolean)
            .map((modality) => (
              <span class="tag">{modality}</span>
            ))}
        </span>
        <span class="patient-study-about">
          {text(study, tags.StudyDescription)} <StudyLabels study={uid} />
        </span>
        <span class="dim">
          {joined([
            text(study, tags.AccessionNumber),
            count(number(study, tags.NumberOfStudyRelatedInstances) ?? 0, "image"),
          ])}
        </span>
        <button onClick={() => (sending.value = { study: uid, label: labelOf(study) })}>
          Send…
        </button>
        <a
          class="button"
          href={address({ study: uid })}
          onClick={(event) => follow(event, { study: uid })}
        >
          Open
        </a>
      </div>
      {unfolded && (
        <div class="series-cards">
          {series.value?.map((one) => (
            <SeriesCard key={text(one, tags.SeriesInstanceUID)} study={uid} series={one} />
          ))}
        </div>
      )}
    </li>
  );
}
