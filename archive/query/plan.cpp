#include "archive/query/plan.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "archive/query/keys.h"
#include "dicom/dictionary/dictionary.h"
#include "dicom/dictionary/generated/tags.h"

namespace archive::query {

using dicom::Error;
using dicom::Result;
using dicom::Tag;
using dicom::query::Matcher;
using dicom::query::ValueKey;
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

// One key: a condition on a column, or for `identifier`, which headers are held against.
class KeySorter {
 public:
  KeySorter(Plan& plan, const QueryRequest& request, const index::ExtraAttributes& extras)
      : plan_(plan), extras_(extras), options_{request.fuzzy, request.combined_date_time, request.fuzzy} {
    identifier_.set(tags::SpecificCharacterSet, "ISO_IR 192");
  }

  Result<void> add(const MatchingKey& key) {
    if (key.path.empty()) return Error{dicom::ErrorCode::invalid_argument, "a key without an attribute", {}, {}};
    auto made = make_key(key);
    if (!made && made.error().code == dicom::ErrorCode::unsupported) {
      plan_.unsupported.push_back(key.path);
      return {};
    }
    if (!made) return std::move(made).error().within(name_of(key.path));
    const Tag tag = key.path.back();
    auto value = ValueKey::from(*made->find(tag), options_);
    if (!value) return std::move(value).error().within(name_of(key.path));
    if (!*value) return {};
    if (key.path.size() == 1 && add_indexed(tag, **value)) return {};
    if (add_extra(key.path, **value)) return {};
    if (std::ranges::find(counted, tag) != std::end(counted)) {
      plan_.unsupported.push_back(key.path);
    } else {
      add_key_at(identifier_, key.path, *made);
      has_filter_ = true;
    }
    return {};
  }

  Result<void> finish() {
    if (has_filter_) plan_.filter = DICOM_TRY(Matcher::from(identifier_, options_));
    return {};
  }

 private:
  bool add_indexed(Tag tag, const ValueKey& value) {
    if (const auto* column = index::find_attribute(tag)) {
      add_column(plan_, *column, to_condition(value, column->tag.vr));
      return true;
    }
    const bool modalities = tag == tags::ModalitiesInStudy.tag;
    if (!modalities && tag != tags::SOPClassesInStudy.tag) return false;
    if (value.values().empty())
      plan_.unsupported.push_back({tag});  // a study without any
    else
      plan_.query.holdings.push_back({modalities ? Attribute::modality : Attribute::sop_class_uid, value.values()});
    return true;
  }

  bool add_extra(const TagPath& path, const ValueKey& value) {
    const auto known = std::ranges::find(extras_.list, path, &index::ExtraAttribute::path);
    if (known == extras_.list.end() || !known->ready) return false;
    auto condition = to_extra_condition(value, dicom::vr_of(path.back()));
    if (condition) plan_.query.extras.push_back({*known, *std::move(condition)});
    return condition.has_value();
  }

  Plan& plan_;
  const index::ExtraAttributes& extras_;
  dicom::query::MatchingOptions options_;
  dicom::DataSet identifier_;
  bool has_filter_ = false;
};

Condition* find_condition(index::Query& query, Attribute attribute) {
  const auto at = std::ranges::find(query.conditions, attribute, &Condition::attribute);
  return at == query.conditions.end() ? nullptr : &*at;
}

// Of those that have no value.
bool is_empty_key(const Condition& condition) {
  return condition.kind == Condition::Kind::any_of && condition.values[0].empty();
}

// A date with a time: one range, from moment to moment. A single value is a range of itself.
void combine(index::Query& query, Attribute date, Attribute time) {
  Condition* dates = find_condition(query, date);
  const Condition* times = find_condition(query, time);
  if (dates == nullptr || times == nullptr || is_empty_key(*dates) || is_empty_key(*times)) return;
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
  // Numbers mean something within a study or series only; beyond, rows come in the order in which they came.
  const auto is_fixed = [&plan](Attribute attribute) { return find_condition(plan.query, attribute) != nullptr; };
  const bool in_study = is_fixed(Attribute::study_instance_uid) || is_fixed(Attribute::series_instance_uid);
  switch (request.level) {
    case Level::patient: order = {{Attribute::patient_name, false}}; break;
    case Level::study: order = {{Attribute::study_date, true}, {Attribute::study_time, true}}; break;
    case Level::series:
      if (in_study) order = {{Attribute::series_number, false}};
      break;
    case Level::instance:
      if (in_study) order = {{Attribute::instance_number, false}};
      break;
  }
}

}  // namespace

Result<Plan> make_plan(const QueryRequest& request, const index::ExtraAttributes& extras) {
  Plan plan;
  plan.query.level = request.level;
  KeySorter sorter(plan, request, extras);
  for (const MatchingKey& key : request.match) DICOM_TRY(sorter.add(key));
  DICOM_TRY(sorter.finish());
  if (request.combined_date_time) {
    combine(plan.query, Attribute::study_date, Attribute::study_time);
    combine(plan.query, Attribute::series_date, Attribute::series_time);
    combine(plan.query, Attribute::performed_procedure_step_start_date, Attribute::performed_procedure_step_start_time);
  }
  add_order(plan, request);
  if (plan.filter) return plan;  // pages are cut when the headers have been looked at
  plan.query.offset = request.offset;
  plan.query.limit = request.limit;
  return plan;
}

}  // namespace archive::query
