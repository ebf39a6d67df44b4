#include "archive/query/plan.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "archive/query/matching.h"
#include "dicom/dictionary/dictionary.h"
#include "dicom/dictionary/generated/tags.h"

namespace archive::query {

using dicom::Error;
using dicom::Result;
using dicom::Tag;
using index::Attribute;
using index::Condition;
namespace tags = dicom::tags;

namespace {

// Counted, not stored: they are returned, never matched.
constexpr Tag counted[] = {
    tags::NumberOfPatientRelatedStudies, tags::NumberOfPatientRelatedSeries,  tags::NumberOfPatientRelatedInstances,
    tags::NumberOfStudyRelatedSeries,    tags::NumberOfStudyRelatedInstances, tags::NumberOfSeriesRelatedInstances,
    tags::AvailableTransferSyntaxUID,    tags::InstanceAvailability,          tags::RetrieveAETitle,
};

std::string name_of(const TagPath& path) {
  std::string name;
  for (const Tag tag : path) {
    if (!name.empty()) name += '.';
    const std::string_view keyword = dicom::keyword_of(tag);
    name += keyword.empty() ? dicom::to_string(tag) : std::string(keyword);
  }
  return name;
}

void add_column(Plan& plan, const index::AttributeEntry& column, Condition condition) {
  if (column.level <= plan.query.level) {
    condition.attribute = column.attribute;
    plan.query.conditions.push_back(std::move(condition));
  } else if (column.attribute == Attribute::modality) {
    // Not a key of this level, but what is meant is plain.
    plan.query.holdings.push_back({Attribute::modality, std::move(condition.values)});
  } else {
    plan.unsupported.push_back({column.tag});
  }
}

Result<void> add_key(Plan& plan, const MatchingKey& key, bool fuzzy) {
  if (key.path.empty()) return Error{dicom::ErrorCode::invalid_argument, "a key without an attribute", {}, {}};
  const Tag tag = key.path.back();
  auto condition = parse_key(dicom::vr_of(tag), key.value, fuzzy);
  if (!condition) return std::move(condition).error().within(name_of(key.path));
  if (!*condition) return {};
  if (key.path.size() == 1) {
    if (const auto* column = index::find_attribute(tag)) {
      add_column(plan, *column, std::move(**condition));
      return {};
    }
    if (tag == tags::ModalitiesInStudy.tag || tag == tags::SOPClassesInStudy.tag) {
      const Attribute held = tag == tags::ModalitiesInStudy.tag ? Attribute::modality : Attribute::sop_class_uid;
      plan.query.holdings.push_back({held, std::move((*condition)->values)});
      return {};
    }
  }
  if (std::ranges::find(counted, tag) != std::end(counted))
    plan.unsupported.push_back(key.path);
  else
    plan.filters.push_back({key.path, std::move(**condition)});
  return {};
}

Condition* find_condition(index::Query& query, Attribute attribute) {
  const auto at = std::ranges::find(query.conditions, attribute, &Condition::attribute);
  return at == query.conditions.end() ? nullptr : &*at;
}

// A date with a time: one range, from moment to moment. A single value is a range of itself.
void combine(index::Query& query, Attribute date, Attribute time) {
  Condition* dates = find_condition(query, date);
  const Condition* times = find_condition(query, time);
  if (dates == nullptr || times == nullptr) return;
  const auto bounds = [](const Condition& condition) {
    const bool single = condition.kind != Condition::Kind::range;
    return std::pair(condition.values[0], single ? condition.values[0] : condition.values[1]);
  };
  const auto [first_day, last_day] = bounds(*dates);
  const auto [first_time, last_time] = bounds(*times);
  dates->kind = Condition::Kind::moments;
  dates->second = time;
  dates->values = {first_day.empty() ? std::string() : first_day + first_time,
                   last_day.empty() ? std::string() : last_day + last_time};
  std::erase_if(query.conditions, [time](const Condition& condition) { return condition.attribute == time; });
}

void add_order(Plan& plan, const QueryRequest& request) {
  auto& order = plan.query.order;
  for (const SortKey& key : request.order) {
    const auto* column = index::find_attribute(key.tag);
    if (column != nullptr && column->level <= request.level) order.push_back({column->attribute, key.descending});
  }
  if (!order.empty()) return;
  switch (request.level) {
    case Level::patient: order = {{Attribute::patient_name, false}}; break;
    case Level::study: order = {{Attribute::study_date, true}, {Attribute::study_time, true}}; break;
    case Level::series: order = {{Attribute::series_number, false}}; break;
    case Level::instance: order = {{Attribute::instance_number, false}}; break;
  }
}

}  // namespace

Result<Plan> make_plan(const QueryRequest& request) {
  Plan plan;
  plan.query.level = request.level;
  for (const MatchingKey& key : request.match) DICOM_TRY(add_key(plan, key, request.fuzzy));
  if (request.combined_date_time) {
    combine(plan.query, Attribute::study_date, Attribute::study_time);
    combine(plan.query, Attribute::series_date, Attribute::series_time);
    combine(plan.query, Attribute::performed_procedure_step_start_date, Attribute::performed_procedure_step_start_time);
  }
  add_order(plan, request);
  if (!plan.filters.empty()) return plan;  // pages are cut when the headers have been looked at
  plan.query.offset = request.offset;
  plan.query.limit = request.limit;
  return plan;
}

}  // namespace archive::query
