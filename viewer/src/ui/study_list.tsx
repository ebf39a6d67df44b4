// The study list: search, sort, page, look into a study's series, open it.

import { useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { type DataSet, number, tags, text, texts } from "../dicom/attributes";
import { count, date, personName, sex, time } from "../dicom/format";
import { searchStudies, seriesOf, thumbnailUrl } from "../dicomweb/client";
import { address, go } from "./router";
import { stored, UploadButtons } from "./uploads";

interface Column {
  keyword: string;
  label: string;
  term: string;
  className: string;
  placeholder: string;
}

const columns: Column[] = [
  { keyword: "PatientName", label: "Patient", term: "Patient's Name (0010,0010)", className: "name", placeholder: "Name" },
  { keyword: "PatientID", label: "ID", term: "Patient ID (0010,0020)", className: "id", placeholder: "ID" },
  { keyword: "StudyDate", label: "Date", term: "Study Date (0008,0020)", className: "date", placeholder: "" },
  { keyword: "ModalitiesInStudy", label: "Modality", term: "Modalities in Study (0008,0061)", className: "modality", placeholder: "CT" },
  { keyword: "StudyDescription", label: "Description", term: "Study Description (0008,1030)", className: "description", placeholder: "Description" },
  { keyword: "AccessionNumber", label: "Accession", term: "Accession Number (0008,0050)", className: "accession", placeholder: "Number" },
];
const sortable = new Set(["PatientName", "PatientID", "StudyDate", "StudyDescription", "AccessionNumber"]);
const pageSize = 50;

const day = (offset: number) => {
  const at = new Date(Date.now() - offset * 864e5);
  return `${at.getFullYear()}${String(at.getMonth() + 1).padStart(2, "0")}${String(at.getDate()).padStart(2, "0")}`;
};
const dateChoices: [string, () => string][] = [
  ["Any date", () => ""], ["Today", () => day(0)], ["Yesterday", () => day(1)], ["Last 7 days", () => `${day(6)}-`],
  ["Last 30 days", () => `${day(29)}-`], ["Last year", () => `${day(364)}-`],
];

interface Answer {
  studies: DataSet[];
  total: number;
}

export function StudyList() {
  const filters = useSignal<Record<string, string>>({});
  const orderBy = useSignal("-StudyDate");
  const offset = useSignal(0);
  const answer = useSignal<Answer | undefined>(undefined);
  const problem = useSignal("");
  const loading = useSignal(true);
  const selected = useSignal<string | undefined>(undefined);
  const table = useRef<HTMLDivElement>(null);

  useSignalEffect(() => {
    const search = { filters: filters.value, orderBy: orderBy.value, limit: pageSize, offset: offset.value };
    void stored.value;
    const controller = new AbortController();
    loading.value = true;
    const timer = setTimeout(async () => {
      try {
        answer.value = await searchStudies(search, controller.signal);
        problem.value = "";
        loading.value = false;
      } catch (error) {
        if (controller.signal.aborted) return;
        problem.value = (error as Error).message;
        loading.value = false;
      }
    }, answer.peek() ? 200 : 0);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  });

  useEffect(() => {
    document.title = "Isocenter";
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
      if (event.key === "/" && !typing) {
        event.preventDefault();
        document.querySelector<HTMLInputElement>(".filters input")?.focus();
      } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        if (event.target instanceof HTMLSelectElement) return;
        event.preventDefault();
        move(event.key === "ArrowDown" ? 1 : -1);
      } else if (event.key === "Enter" && selected.value && !(event.target instanceof HTMLButtonElement)) {
        go({ study: selected.value });
      }
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);

  const move = (step: number) => {
    const uids = answer.value?.studies.map((study) => text(study, tags.StudyInstanceUID)) ?? [];
    const at = selected.value ? uids.indexOf(selected.value) : step > 0 ? -1 : uids.length;
    selected.value = uids[Math.min(uids.length - 1, Math.max(0, at + step))];
    table.current?.querySelector(`[data-uid="${selected.value}"]`)?.scrollIntoView({ block: "nearest" });
  };
  const filter = (keyword: string, value: string) => {
    filters.value = { ...filters.value, [keyword]: value };
    offset.value = 0;
  };
  const sort = (keyword: string) => {
    orderBy.value = orderBy.value === keyword ? `-${keyword}` : keyword;
    offset.value = 0;
  };

  const { studies = [], total = 0 } = answer.value ?? {};
  const filtered = Object.values(filters.value).some((value) => value.trim());
  return (
    <main class="list-page">
      <header class="top">
        <h1><img src="/favicon.svg" alt="" width="20" height="20" /> Isocenter</h1>
        <p class="summary" aria-live="polite">{answer.value && !problem.value ? count(total, "study", "studies") : ""}</p>
        <div class="spacer" />
        <UploadButtons />
      </header>
      <div class="table" role="table" aria-label="Studies" aria-busy={loading.value} ref={table}>
        <div class="row heads" role="row">
          {columns.map((column) => (
            <div class={column.className} role="columnheader" title={column.term} aria-sort={ariaSort(orderBy.value, column.keyword)}>
              {sortable.has(column.keyword)
                ? <button class="head" onClick={() => sort(column.keyword)}>{column.label}<Arrow order={orderBy.value} keyword={column.keyword} /></button>
                : <span class="head">{column.label}</span>}
            </div>
          ))}
          <div class="images head" role="columnheader" title="Number of Study Related Instances (0020,1208)">Images</div>
        </div>
        <div class="row filters" role="row">
          {columns.map((column) => (
            <div class={column.className} role="cell">
              {column.keyword === "StudyDate" ? (
                <select aria-label="Date" onChange={(event) => filter("StudyDate", dateChoices[event.currentTarget.selectedIndex]![1]())}>
                  {dateChoices.map(([label]) => <option>{label}</option>)}
                </select>
              ) : (
                <input type="search" aria-label={column.label} placeholder={column.placeholder} spellcheck={false} autocomplete="off"
                  value={filters.value[column.keyword] ?? ""}
                  onInput={(event) => filter(column.keyword, column.keyword === "ModalitiesInStudy" ? event.currentTarget.value.toUpperCase() : event.currentTarget.value)} />
              )}
            </div>
          ))}
          <div class="images" role="cell" />
        </div>
        <div class={loading.value && answer.value ? "rows stale" : "rows"} role="rowgroup">
          {problem.value && <Message title="The list could not be loaded" detail={problem.value} />}
          {!problem.value && answer.value && studies.length === 0 && (filtered
            ? <Message title="No study fits the search" detail="Take a filter away, or look at the spelling." />
            : <Message title="There are no studies yet" detail="Drop files or a folder here, or send them from a scanner or another archive." />)}
          {!problem.value && studies.map((study) => (
            <StudyRow key={text(study, tags.StudyInstanceUID)} study={study} open={selected.value === text(study, tags.StudyInstanceUID)}
              onSelect={() => (selected.value = selected.value === text(study, tags.StudyInstanceUID) ? undefined : text(study, tags.StudyInstanceUID))} />
          ))}
        </div>
      </div>
      {total > pageSize && (
        <footer class="pages">
          <button disabled={offset.value === 0} onClick={() => (offset.value = Math.max(0, offset.value - pageSize))}>Previous</button>
          <span>{offset.value + 1}–{offset.value + studies.length} of {total}</span>
          <button disabled={offset.value + studies.length >= total} onClick={() => (offset.value += pageSize)}>Next</button>
        </footer>
      )}
    </main>
  );
}

function ariaSort(order: string, keyword: string): "ascending" | "descending" | "none" {
  return order === keyword ? "ascending" : order === `-${keyword}` ? "descending" : "none";
}

function Arrow({ order, keyword }: { order: string; keyword: string }) {
  const direction = ariaSort(order, keyword);
  return direction === "none" ? null : <span class="arrow" aria-hidden="true">{direction === "ascending" ? "↑" : "↓"}</span>;
}

function Message({ title, detail }: { title: string; detail: string }) {
  return <div class="message"><strong>{title}</strong><p>{detail}</p></div>;
}

function StudyRow({ study, open, onSelect }: { study: DataSet; open: boolean; onSelect: () => void }) {
  const uid = text(study, tags.StudyInstanceUID);
  const born = date(text(study, tags.PatientBirthDate));
  const about = [sex(text(study, tags.PatientSex)), born && `born ${born}`].filter(Boolean).join(", ");
  return (
    <>
      <div class={open ? "row study open" : "row study"} role="row" data-uid={uid} aria-expanded={open} tabIndex={0}
        onClick={onSelect} onDblClick={() => go({ study: uid })}
        onKeyDown={(event) => { if (event.key === " ") { event.preventDefault(); onSelect(); } else if (event.key === "Enter") { event.stopPropagation(); go({ study: uid }); } }}>
        <div class="name" role="cell" title={about}>{personName(text(study, tags.PatientName)) || <i>no name</i>}</div>
        <div class="id" role="cell">{text(study, tags.PatientID)}</div>
        <div class="date" role="cell">{date(text(study, tags.StudyDate))} <span class="dim">{time(text(study, tags.StudyTime))}</span></div>
        <div class="modality" role="cell">{texts(study, tags.ModalitiesInStudy).map((modality) => <span class="tag">{modality}</span>)}</div>
        <div class="description" role="cell">{text(study, tags.StudyDescription)}</div>
        <div class="accession" role="cell">{text(study, tags.AccessionNumber)}</div>
        <div class="images" role="cell">{number(study, tags.NumberOfStudyRelatedInstances)}</div>
      </div>
      {open && <SeriesPanel study={uid} about={about} />}
    </>
  );
}

function SeriesPanel({ study, about }: { study: string; about: string }) {
  const series = useSignal<DataSet[] | undefined>(undefined);
  const problem = useSignal("");
  useEffect(() => {
    const controller = new AbortController();
    seriesOf(study, controller.signal).then((found) => (series.value = found)).catch((error: Error) => {
      if (!controller.signal.aborted) problem.value = error.message;
    });
    return () => controller.abort();
  }, [study]);
  return (
    <div class="series-panel">
      <div class="series-cards">
        {problem.value}
        {series.value?.map((one) => <SeriesCard study={study} series={one} />)}
      </div>
      <div class="panel-side">
        <button class="primary" onClick={() => go({ study })}>Open study</button>
        <span class="dim">{about}</span>
      </div>
    </div>
  );
}

function SeriesCard({ study, series }: { study: string; series: DataSet }) {
  const uid = text(series, tags.SeriesInstanceUID);
  return (
    <a class="card" href={address({ study, series: uid })} onClick={(event) => { event.preventDefault(); go({ study, series: uid }); }}>
      <Thumbnail study={study} series={uid} modality={text(series, tags.Modality)} />
      <span class="card-title">{text(series, tags.SeriesDescription) || `Series ${text(series, tags.SeriesNumber)}`}</span>
      <span class="dim">{text(series, tags.Modality)} · {count(number(series, tags.NumberOfSeriesRelatedInstances) ?? 0, "image")}</span>
    </a>
  );
}

export function Thumbnail({ study, series, modality }: { study: string; series: string; modality: string }) {
  const failed = useSignal(false);
  return failed.value
    ? <span class="thumbnail none">{modality}</span>
    : <img class="thumbnail" src={thumbnailUrl(study, series)} alt="" loading="lazy" onError={() => (failed.value = true)} />;
}
