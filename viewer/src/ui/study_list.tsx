// The study list: search, sort, turn pages, look into a study, open it.

import { useEffect, useRef } from "preact/hooks";
import { tags, text } from "../dicom/attributes";
import { count } from "../dicom/format";
import { labels } from "../labels/labels";
import { Icon } from "../page/icons";
import { Menu, MenuItem } from "../page/menu";
import { PageHead } from "../page/navigation";
import { go } from "../page/router";
import { columns, columnWidths, shownColumns, toggleColumn } from "./study_columns";
import { Filters } from "./study_filters";
import { StudyRow } from "./study_row";
import { pageSize, type StudySearchModel } from "./study_search";
import { UploadButtons } from "./upload_panel";
import type { UploadModel } from "./upload_model";

export function StudyList({ search, uploads }: { search: StudySearchModel; uploads: UploadModel }) {
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    document.title = "Isocenter";
    return search.start();
  }, []);
  useListKeys(search, page);
  const studies = search.answer.value?.studies;
  useEffect(() => {
    if (studies) void labels.load(studies.map((study) => text(study, tags.StudyInstanceUID)));
  }, [studies]);
  return (
    <main class="list-page" ref={page}>
      <Header search={search} uploads={uploads} />
      <div
        class="table"
        role="treegrid"
        aria-label="Studies"
        aria-busy={search.loading.value}
        style={{ "--columns": columnWidths() }}
      >
        <Heads search={search} />
        <Filters search={search} />
        <Rows search={search} />
      </div>
      <Pages search={search} />
    </main>
  );
}

function useListKeys(search: StudySearchModel, page: { current: HTMLElement | null }): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      const typing = target instanceof HTMLInputElement;
      if (event.ctrlKey || event.metaKey || event.altKey || target instanceof HTMLSelectElement)
        return;
      if (event.key === "/" && !typing)
        page.current?.querySelector<HTMLInputElement>(".filters input")?.focus();
      else if (event.key === "Escape" && typing) target.blur();
      else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        search.move(event.key === "ArrowDown" ? 1 : -1);
        page.current?.querySelector<HTMLElement>(`[data-uid="${search.selected.value}"]`)?.focus();
      } else if (event.key === "Enter" && typing && search.answer.value?.studies.length === 1) {
        go({ study: text(search.answer.value.studies[0], tags.StudyInstanceUID) });
      } else return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, []);
}

function Header({ search, uploads }: { search: StudySearchModel; uploads: UploadModel }) {
  const { answer, problem } = search;
  const found = answer.value && !problem.value ? count(answer.value.total, "study", "studies") : "";
  return (
    <PageHead>
      <h1 class="unseen">Studies</h1>
      <p class="summary" aria-live="polite">
        {answer.value?.exact === false ? `more than ${found}` : found}
      </p>
      {search.isFiltered && (
        <button class="quiet" onClick={() => search.clear()}>
          <Icon name="close" />
          Clear search
        </button>
      )}
      <div class="spacer" />
      <ColumnChooser />
      <UploadButtons uploads={uploads} />
    </PageHead>
  );
}

function ColumnChooser() {
  const shown = new Set(shownColumns().map(({ keyword }) => keyword));
  return (
    <Menu icon="layout" label="Columns" title="Which columns the list shows" wide>
      {() =>
        columns
          .filter(({ keyword }) => keyword !== "PatientName")
          .map(({ keyword, label }) => (
            <MenuItem label={label} on={shown.has(keyword)} act={() => toggleColumn(keyword)} />
          ))
      }
    </Menu>
  );
}

function ariaSort(order: string, keyword: string): "ascending" | "descending" | "none" {
  return order === keyword ? "ascending" : order === `-${keyword}` ? "descending" : "none";
}

function Heads({ search }: { search: StudySearchModel }) {
  return (
    <div class="row heads" role="row">
      <div class="twist" role="columnheader">
        <span class="unseen">Unfold</span>
      </div>
      {shownColumns().map(({ keyword, label, term, className, sortable }) => {
        const sorted = ariaSort(search.orderBy.value, keyword);
        return (
          <div key={keyword} class={className} role="columnheader" title={term} aria-sort={sorted}>
            {sortable ? (
              <button class={`head ${sorted}`} onClick={() => search.sort(keyword)}>
                {label}
                <span class="arrow" aria-hidden="true" />
              </button>
            ) : (
              <span class="head">{label}</span>
            )}
          </div>
        );
      })}
    </div>
  );
}

function Rows({ search }: { search: StudySearchModel }) {
  const { answer, problem, loading } = search;
  if (problem.value) {
    return (
      <Message title="The list could not be loaded" detail={problem.value}>
        <button onClick={() => search.refresh()}>Try again</button>
      </Message>
    );
  }
  if (!answer.value) return <Skeleton />;
  if (answer.value.studies.length === 0) return <Nothing search={search} />;
  return (
    <div class={loading.value ? "rows stale" : "rows"} role="rowgroup">
      {answer.value.studies.map((study, index) => {
        const uid = text(study, tags.StudyInstanceUID);
        return <StudyRow key={uid} uid={uid} study={study} search={search} first={index === 0} />;
      })}
    </div>
  );
}

function Nothing({ search }: { search: StudySearchModel }) {
  if (search.isFiltered) {
    return (
      <Message
        title="No study matches this search"
        detail="Names match anywhere; numbers match from their beginning."
      >
        <button onClick={() => search.clear()}>Clear search</button>
      </Message>
    );
  }
  return (
    <Message
      title="No studies yet"
      detail="Drop DICOM files or a folder anywhere on this page, or send images from a scanner or another archive."
    />
  );
}

function Message({
  title,
  detail,
  children,
}: {
  title: string;
  detail: string;
  children?: preact.ComponentChildren;
}) {
  return (
    <div class="message">
      <strong>{title}</strong>
      <p>{detail}</p>
      {children}
    </div>
  );
}

function Skeleton() {
  return (
    <div class="rows skeleton" aria-label="Loading">
      {Array.from({ length: 12 }, () => (
        <div class="row study">
          <span />
        </div>
      ))}
    </div>
  );
}

function Pages({ search }: { search: StudySearchModel }) {
  const { answer, page } = search;
  if (!answer.value || (answer.value.total <= pageSize && page.value === 0)) return null;
  const { studies, total, exact } = answer.value;
  const first = page.value * pageSize;
  return (
    <footer class="pages">
      <button disabled={page.value === 0} onClick={() => --page.value}>
        Previous
      </button>
      <span>
        {first + 1}–{first + studies.length} of {exact ? total : "more"}
      </span>
      <button disabled={first + studies.length >= total} onClick={() => ++page.value}>
        Next
      </button>
    </footer>
  );
}
