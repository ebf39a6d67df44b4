#include "archive/workflow/schedule.h"

#include <algorithm>
#include <array>
#include <utility>

#include "archive/workflow/record_body.h"
#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/net/scp/memory_worklist.h"
#include "dicom/net/utf8_copy.h"

namespace archive::workflow {

using dicom::DataSet;
using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;
using dicom::Sequence;
namespace tags = dicom::tags;

namespace {

constexpr std::string_view kind = "scheduled step";

constexpr std::array<std::pair<StepState, std::string_view>, 9> terms{{
    {StepState::scheduled, "SCHEDULED"},
    {StepState::arrived, "ARRIVED"},
    {StepState::ready, "READY"},
    {StepState::started, "STARTED"},
    {StepState::departed, "DEPARTED"},
    {StepState::on_hold, "ON HOLD"},
    {StepState::completed, "COMPLETED"},
    {StepState::discontinued, "DISCONTINUED"},
    {StepState::canceled, "CANCELED"},
}};

// What an order is known by, the surest first.
constexpr std::array order_numbers{tags::FillerOrderNumberImagingServiceRequest, tags::AccessionNumber,
                                   tags::PlacerOrderNumberImagingServiceRequest, tags::RequestedProcedureID,
                                   tags::StudyInstanceUID};

// "(0008,0050) A17": numbers of different kinds do not meet.
std::vector<std::string> numbers_of(const DataSet& item) {
  std::vector<std::string> numbers;
  for (const dicom::KnownTag tag : order_numbers) {
    const std::string number = item.text_or_empty(tag);
    if (!number.empty()) numbers.push_back(to_string(tag.tag) + " " + number);
  }
  return numbers;
}

bool same_order(const DataSet& left, const DataSet& right) {
  for (const dicom::KnownTag tag : order_numbers) {
    const std::string number = left.text_or_empty(tag);
    const std::string other = right.text_or_empty(tag);
    if (!number.empty() && !other.empty()) return number == other;
  }
  return false;
}

DataSet step_of(const DataSet& item) {
  const auto steps = item.value_or<Sequence>(tags::ScheduledProcedureStepSequence, {});
  return steps.empty() ? DataSet{} : steps.front();
}
std::string step_text(const DataSet& item, dicom::KnownTag tag) {
  return step_of(item).text_or_empty(tag);
}

void set_step(DataSet& item, const DataSet& step) {
  item.set(tags::ScheduledProcedureStepSequence, Sequence{step});
}

void show_state(ScheduledItem& item) {
  DataSet step = step_of(item.attributes);
  step.set(tags::ScheduledProcedureStepStatus, to_string(item.state));
  set_step(item.attributes, step);
}

void set_if_empty(DataSet& data_set, dicom::KnownTag tag, const std::string& text) {
  if (data_set.text_or_empty(tag).empty() && !text.empty()) data_set.set(tag, text);
}

// What an order is known by already, it keeps.
void inherit(DataSet& attributes, const ScheduledItem* source) {
  if (source == nullptr) return;
  for (const dicom::KnownTag tag : {tags::StudyInstanceUID, tags::AccessionNumber, tags::RequestedProcedureID}) {
    set_if_empty(attributes, tag, source->attributes.text_or_empty(tag));
  }
}

std::string stations_for(const ScheduleSettings& settings, const std::string& modality) {
  std::string titles;
  const auto found = settings.stations.find(modality);
  if (found == settings.stations.end()) return titles;
  for (const std::string& title : found->second) titles += (titles.empty() ? "" : "\\") + title;
  return titles;
}

Result<index::Record> record_of(const ScheduledItem& item) {
  return index::Record{.kind = std::string(kind),
                       .key = item.key,
                       .state = std::string(to_string(item.state)),
                       .changed = item.changed,
                       .body = DICOM_TRY(to_body(item.attributes))};
}

std::string start_of(const DataSet& item) {
  const DataSet step = step_of(item);
  return step.text_or_empty(tags::ScheduledProcedureStepStartDate) +
         step.text_or_empty(tags::ScheduledProcedureStepStartTime);
}

}  // namespace

std::string_view to_string(StepState state) {
  return std::ranges::find(terms, state, &std::pair<StepState, std::string_view>::first)->second;
}

std::optional<StepState> parse_step_state(std::string_view term) {
  const auto found = std::ranges::find(terms, term, &std::pair<StepState, std::string_view>::second);
  if (found == terms.end()) return std::nullopt;
  return found->first;
}

bool is_offered(StepState state) {
  return state < StepState::departed;
}

Result<std::unique_ptr<Schedule>> Schedule::open(index::Records& records, ScheduleSettings settings) {
  std::unique_ptr<Schedule> schedule(new Schedule(records, std::move(settings)));
  for (const index::Record& record : DICOM_TRY(records.all(kind))) {
    ScheduledItem item{.key = record.key,
                       .state = parse_step_state(record.state).value_or(StepState::scheduled),
                       .changed = record.changed,
                       .attributes = DICOM_TRY(from_body(record.body))};
    schedule->place(std::move(item));
  }
  return schedule;
}

Result<std::vector<std::string>> Schedule::put(const DataSet& given) {
  const DataSet item = dicom::net::utf8_copy(given);
  if (item.text_or_empty(tags::PatientID).empty() && item.text_or_empty(tags::PatientName).empty()) {
    return Error{
        ErrorCode::invalid_data, "a worklist item needs a patient: Patient ID or Patient's Name", {}, "(0010,0020)"};
  }
  if (numbers_of(item).empty()) {
    return Error{ErrorCode::invalid_data,
                 "a worklist item needs an accession number, an order number, a requested procedure ID or a study UID",
                 {},
                 "(0008,0050)"};
  }
  Sequence steps = item.value_or<Sequence>(tags::ScheduledProcedureStepSequence, {});
  if (steps.empty()) steps.push_back(item.new_item());
  const std::lock_guard lock(mutex_);
  Changes changes;
  std::vector<std::string> keys;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    changes.push_back(completed_item(item, steps[i], i));
    keys.push_back(changes.back().key);
    // The steps of one request are one study, also if this is the first that is heard of it.
    if (i > 0)
      changes.back().attributes.set(tags::StudyInstanceUID,
                                    changes.front().attributes.text_or_empty(tags::StudyInstanceUID));
  }
  DICOM_TRY(keep(std::move(changes)));
  return keys;
}

// With mutex_ held; by their keys.
std::vector<const ScheduledItem*> Schedule::of_order(const DataSet& item) const {
  std::vector<const ScheduledItem*> found;
  for (const std::string& number : numbers_of(item)) {
    const auto [first, last] = by_number_.equal_range(number);
    for (auto at = first; at != last; ++at) {
      const ScheduledItem& other = items_.find(at->second)->second;
      if (same_order(item, other.attributes)) found.push_back(&other);
    }
  }
  std::ranges::sort(found, {}, &ScheduledItem::key);
  found.erase(std::ranges::unique(found).begin(), found.end());
  return found;
}

// With mutex_ held.
void Schedule::place(ScheduledItem item) {
  if (const auto before = items_.find(item.key); before != items_.end()) forget_numbers(before->second);
  for (std::string& number : numbers_of(item.attributes)) by_number_.emplace(std::move(number), item.key);
  std::string key = item.key;
  items_.insert_or_assign(std::move(key), std::move(item));
}

// With mutex_ held.
void Schedule::forget_numbers(const ScheduledItem& item) {
  for (const std::string& number : numbers_of(item.attributes)) {
    const auto [first, last] = by_number_.equal_range(number);
    for (auto at = first; at != last;) {
      at = at->second == item.key ? by_number_.erase(at) : std::next(at);
    }
  }
}

// With mutex_ held.
ScheduledItem Schedule::completed_item(const DataSet& item, DataSet step, std::size_t number) const {
  const std::string step_id = step.text_or_empty(tags::ScheduledProcedureStepID);
  const std::vector<const ScheduledItem*> siblings = of_order(item);
  const ScheduledItem* known = nullptr;  // the same step
  for (std::size_t i = 0; i < siblings.size() && known == nullptr; ++i) {
    const bool is_this =
        step_id.empty() ? i == number : step_text(siblings[i]->attributes, tags::ScheduledProcedureStepID) == step_id;
    if (is_this) known = siblings[i];
  }
  ScheduledItem completed{.key = known != nullptr ? known->key : dicom::make_uid(),
                          .state = known != nullptr ? known->state : StepState::scheduled,
                          .changed = now_in_milliseconds(),
                          .attributes = item};
  const ScheduledItem* const source = known != nullptr ? known : siblings.empty() ? nullptr : siblings.front();
  DataSet& attributes = completed.attributes;
  inherit(attributes, source);
  const std::string number_text = std::to_string(completed.changed) + std::to_string(number);
  // At most 16 characters: PS3.3 C.4.10, C.4.11.
  set_if_empty(attributes, tags::StudyInstanceUID, dicom::make_uid());
  set_if_empty(attributes, tags::RequestedProcedureID, attributes.text_or_empty(tags::AccessionNumber).substr(0, 16));
  set_if_empty(attributes, tags::RequestedProcedureID, "R" + number_text);
  if (known != nullptr)
    set_if_empty(step, tags::ScheduledProcedureStepID, step_text(known->attributes, tags::ScheduledProcedureStepID));
  set_if_empty(step, tags::ScheduledProcedureStepID, "S" + number_text);
  set_if_empty(step, tags::ScheduledStationAETitle, stations_for(settings_, step.text_or_empty(tags::Modality)));
  if (const auto told = parse_step_state(step.text_or_empty(tags::ScheduledProcedureStepStatus)))
    completed.state = *told;
  // An order that was canceled and comes anew is to be done again.
  if (completed.state == StepState::canceled) completed.state = StepState::scheduled;
  set_step(attributes, step);
  show_state(completed);
  return completed;
}

// With mutex_ held: first durable, then seen.
Result<void> Schedule::keep(Changes changes) {
  std::vector<index::Record> records;
  for (const ScheduledItem& item : changes) records.push_back(DICOM_TRY(record_of(item)));
  DICOM_TRY(records_.put(records));
  for (ScheduledItem& item : changes) place(std::move(item));
  offered_.reset();
  return {};
}

Result<std::size_t> Schedule::change(const std::function<bool(const ScheduledItem&)>& choose,
                                     const std::function<void(ScheduledItem&)>& edit) {
  const std::lock_guard lock(mutex_);
  Changes changes;
  for (const auto& [key, item] : items_) {
    if (!choose(item)) continue;
    changes.push_back(item);
    changes.back().changed = now_in_milliseconds();
    edit(changes.back());
  }
  const std::size_t count = changes.size();
  if (count > 0) DICOM_TRY(keep(std::move(changes)));
  return count;
}

Result<std::size_t> Schedule::set_state_of_order(const DataSet& order, StepState state) {
  const std::string step_id = step_text(order, tags::ScheduledProcedureStepID);
  return change(
      [&](const ScheduledItem& item) {
        const bool is_step = step_id.empty() || step_text(item.attributes, tags::ScheduledProcedureStepID) == step_id;
        return is_step && same_order(order, item.attributes);
      },
      [&](ScheduledItem& item) {
        item.state = state;
        show_state(item);
      });
}

Result<bool> Schedule::set_state(std::string_view key, StepState state) {
  const auto count = DICOM_TRY(change([&](const ScheduledItem& item) { return item.key == key; },
                                      [&](ScheduledItem& item) {
                                        item.state = state;
                                        show_state(item);
                                      }));
  return count > 0;
}

Result<bool> Schedule::set_state_of_step(std::string_view study_uid, std::string_view step_id, StepState state) {
  const auto count = DICOM_TRY(change(
      [&](const ScheduledItem& item) {
        return item.attributes.text_or_empty(tags::StudyInstanceUID) == study_uid &&
               (step_id.empty() || step_text(item.attributes, tags::ScheduledProcedureStepID) == step_id);
      },
      [&](ScheduledItem& item) {
        item.state = state;
        show_state(item);
      }));
  return count > 0;
}

Result<std::size_t> Schedule::forget_ended(std::int64_t before) {
  const std::string first_day = date_from_today(-settings_.offered_days);
  std::vector<std::string> keys;
  for (const ScheduledItem& item : items()) {
    const std::string day = step_text(item.attributes, tags::ScheduledProcedureStepStartDate);
    const bool expired = !day.empty() && day < first_day;
    const bool ended = !is_offered(item.state) && item.state != StepState::on_hold;
    if ((ended || expired) && item.changed < before) keys.push_back(item.key);
  }
  for (const std::string& key : keys) DICOM_TRY(remove(key));
  return keys.size();
}

Result<bool> Schedule::remove(std::string_view key) {
  const std::lock_guard lock(mutex_);
  const auto found = items_.find(key);
  if (found == items_.end()) return false;
  DICOM_TRY(records_.remove(kind, key));
  forget_numbers(found->second);
  items_.erase(found);
  offered_.reset();
  return true;
}

Result<std::size_t> Schedule::change_patient(std::string_view prior_id, std::string_view prior_issuer,
                                             const DataSet& attributes) {
  return change(
      [&](const ScheduledItem& item) {
        const std::string issuer = item.attributes.text_or_empty(tags::IssuerOfPatientID);
        const bool same_issuer = issuer.empty() || prior_issuer.empty() || issuer == prior_issuer;
        return same_issuer && item.attributes.text_or_empty(tags::PatientID) == prior_id;
      },
      [&](ScheduledItem& item) {
        for (const dicom::DataElement element : attributes) {
          if (element.tag() != tags::SpecificCharacterSet.tag) item.attributes.set(element);
        }
      });
}

std::optional<ScheduledItem> Schedule::find_item(std::string_view key) const {
  const std::lock_guard lock(mutex_);
  const auto found = items_.find(key);
  return found == items_.end() ? std::nullopt : std::optional(found->second);
}

std::vector<ScheduledItem> Schedule::items() const {
  std::vector<std::pair<std::string, ScheduledItem>> sorted;
  {
    const std::lock_guard lock(mutex_);
    for (const auto& [key, item] : items_) sorted.emplace_back(start_of(item.attributes), item);
  }
  std::ranges::sort(sorted, {}, &std::pair<std::string, ScheduledItem>::first);
  std::vector<ScheduledItem> items;
  for (auto& [start, item] : sorted) items.push_back(std::move(item));
  return items;
}

std::shared_ptr<const std::vector<DataSet>> Schedule::offered() const {
  const std::string today = date_from_today(0);
  const std::string first_day = date_from_today(-settings_.offered_days);
  const std::lock_guard lock(mutex_);
  if (offered_ && offered_day_ == today) return offered_;
  auto offered = std::make_shared<std::vector<DataSet>>();
  for (const auto& [key, item] : items_) {
    const std::string day = step_text(item.attributes, tags::ScheduledProcedureStepStartDate);
    const bool expired = !day.empty() && day < first_day;
    if (is_offered(item.state) && !expired) offered->push_back(item.attributes);
  }
  offered_ = std::move(offered);
  offered_day_ = today;
  return offered_;
}

std::variant<std::unique_ptr<dicom::net::MatchSource>, dicom::net::ResponseStatus> Schedule::find(
    const dicom::net::FindRequest& request) {
  return dicom::net::scp::find_among(offered(), request.identifier, {});
}

}  // namespace archive::workflow
