// The line of search boxes under the heads of the list.

import { DateFilter } from "./date_filter";
import { labels } from "../labels/labels";
import { Icon } from "../page/icons";
import { shownColumns } from "./study_columns";
import type { StudySearchModel } from "./study_search";

const modalities = [
  "CT",
  "MR",
  "US",
  "DX",
  "CR",
  "MG",
  "XA",
  "RF",
  "NM",
  "PT",
  "OT",
  "SR",
  "SC",
  "ES",
  "OP",
  "SM",
  "RTIMAGE",
  "RTSTRUCT",
];

export function Filters({ search }: { search: StudySearchModel }) {
  return (
    <div class="row filters" role="row">
      <div class="twist" role="gridcell">
        <Icon name="search" />
      </div>
      {shownColumns().map(({ keyword, label, className, searchable }) => (
        <div key={keyword} class={className} role="gridcell">
          {keyword === "StudyDate" && <DateFilter search={search} />}
          {keyword === "label" && <LabelFilter search={search} />}
          {keyword !== "StudyDate" && keyword !== "label" && searchable && (
            <TextFilter search={search} keyword={keyword} label={label} />
          )}
        </div>
      ))}
      <datalist id="modalities">
        {modalities.map((modality) => (
          <option value={modality} />
        ))}
      </datalist>
    </div>
  );
}

function LabelFilter({ search }: { search: StudySearchModel }) {
  const chosen = search.filters.value["label"] ?? "";
  const names = labels.all.value.map(({ name }) => name);
  if (chosen && !names.includes(chosen)) names.unshift(chosen);
  return (
    <select
      aria-label="Search by label"
      class={chosen ? "filled" : ""}
      value={chosen}
      onChange={({ currentTarget }) => search.filter("label", currentTarget.value)}
    >
      <option value="">Any</option>
      {names.map((name) => (
        <option value={name}>{name}</option>
      ))}
    </select>
  );
}

function TextFilter({
  search,
  keyword,
  label,
}: {
  search: StudySearchModel;
  keyword: string;
  label: string;
}) {
  const code = keyword === "ModalitiesInStudy";
  const value = search.filters.value[keyword] ?? "";
  return (
    <input
      type="text"
      class={value ? "filled" : ""}
      aria-label={`Search by ${label.toLowerCase()}`}
      placeholder="Any"
      value={value}
      spellcheck={false}
      autocomplete="off"
      list={code ? "modalities" : undefined}
      onInput={({ currentTarget }) =>
        search.filter(keyword, code ? currentTarget.value.toUpperCase() : currentTarget.value)
      }
    />
  );
}
