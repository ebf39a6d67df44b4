#include "archive/workflow/schedule.h"

#include <algorithm>
#include <utility>

#include "archive/workflow/record_body.h"
#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/net/utf8_copy.h"

namespace archive::workflow {

using dicom::DataSet;
using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;
using dicom::Sequence;
namespace tags = dicom::tags;

namespace {

constexpr std::uint64_t page_size = 500;

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

Result<void> check(const DataSet& item) {
  if (item.text_or_empty(tags::PatientID).empty() && item.text_or_empty(tags::PatientName).empty()) {
    return Error{
        ErrorCode::invalid_data, "a worklist item needs a patient: Patient ID or Patient's Name", {}, "(0010,0020)"};
  }
  if (order_numbers(item).empty()) {
    return Error{ErrorCode::invalid_data,
                 "a worklist item needs an accession number, an order number, a requested procedure ID or a study UID",
                 {},
                 "(0008,0050)"};
  }
  return {};
}

index::Record number_record(std::string key) {
  return {.kind = std::string(scheduled_number_kind), .key = std::move(key)};
}

}  // namespace

Result<std::unique_ptr<Schedule>> Schedule::open(index::Records& records, ScheduleSettings settings) {
  std::unique_ptr<Schedule> schedule(new Schedule(records, std::move(settings)));
  std::string last;
  for (;;) {
    const auto page = DICOM_TRY(records.after(scheduled_kind, open_terms(), last, page_size));
    if (page.empty()) break;
    for (const index::Record& record : page) schedule->open_.emplace(record.key, DICOM_TRY(item_of(record)));
    last = page.back().key;
  }
  DICOM_TRY(schedule->number_all());
  return schedule;
}

// Records of before there were numbers get them.
Result<void> Schedule::number_all() {
  if (!DICOM_TRY(records_.beginning(scheduled_number_kind, {}, 1)).empty()) return {};
  std::string last;
  for (;;) {
    const auto page = DICOM_TRY(records_.after(scheduled_kind, {}, last, page_size));
    if (page.empty()) return {};
    std::vector<index::Record> numbers;
    for (const index::Record& record : page) {
      for (std::string& key : number_keys(DICOM_TRY(item_of(record)))) numbers.push_back(number_record(std::move(key)));
    }
    DICOM_TRY(records_.put(numbers));
    last = page.back().key;
  }
}

Result<std::vector<std::string>> Schedule::put(const DataSet& given) {
  const DataSet item = dicom::net::utf8_copy(given);
  DICOM_TRY(check(item));
  Sequence steps = item.value_or<Sequence>(tags::ScheduledProcedureStepSequence, {});
  if (steps.empty()) steps.push_back(item.new_item());
  const std::lock_guard lock(mutex_);
  Items items;
  std::vector<std::string> keys;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    items.push_back(DICOM_TRY(completed_item(item, steps[i], i)));
    keys.push_back(items.back().key);
    // The steps of one request are one study, also if this is the first that is heard of it.
    if (i > 0)
      items.back().attributes.set(tags::StudyInstanceUID,
                                  items.front().attributes.text_or_empty(tags::StudyInstanceUID));
  }
  DICOM_TRY(keep(std::move(items)));
  return keys;
}

// With mutex_ held.
Result<ScheduledItem> Schedule::completed_item(const DataSet& item, DataSet step, std::size_t number) const {
  const std::string step_id = step.text_or_empty(tags::ScheduledProcedureStepID);
  const Items siblings = DICOM_TRY(of_order(item));
  const ScheduledItem* known = nullptr;  // the same step
  for (std::size_t i = 0; i < siblings.size() && known == nullptr; ++i) {
    const bool is_this =
        step_id.empty() ? i == number : step_text(siblings[i].attributes, tags::ScheduledProcedureStepID) == step_id;
    if (is_this) known = &siblings[i];
  }
  ScheduledItem completed{.key = known != nullptr ? known->key : dicom::make_uid(),
                          .state = known != nullptr ? known->state : StepState::scheduled,
                          .changed = now_in_milliseconds(),
                          .attributes = item};
  DataSet& attributes = completed.attributes;
  inherit(attributes, known != nullptr ? known : siblings.empty() ? nullptr : &siblings.front());
  const std::string number_text = std::to_string(completed.changed) + std::to_string(number);
  // At most 16 characters: PS3.3 C.4.10, C.4.11.
  set_if_empty(attributes, tags::StudyInstanceUID, dicom::make_uid());
  set_if_empty(attributes, tags::RequestedProcedureID, attributes.text_or_empty(tags::AccessionNumber).substr(0, 16));
  set_if_empty(attributes, tags::RequestedProcedureID, "R" + number_text);
  if (known != nullptr)
    set_if_empty(step, tags::ScheduledProcedureStepID, step_text(known->attributes, tags::ScheduledProcedureStepID));
  set_if_empty(step, tags::ScheduledProcedureStepID, "S" + number_text);
  set_if_empty(step, tags::ScheduledStationAETitle, stations_for(settings_, step.text_or_empty(tags::Modality)));
  StepState state = parse_step_state(step.text_or_empty(tags::ScheduledProcedureStepStatus)).value_or(completed.state);
  // An order that was canceled and comes anew is to be done again.
  if (state == StepState::canceled) state = StepState::scheduled;
  attributes.set(tags::ScheduledProcedureStepSequence, Sequence{step});
  workflow::set_state(completed, state);
  return completed;
}

// First durable, then seen. With mutex_ held.
Result<void> Schedule::keep(Items items) {
  std::vector<index::Record> records;
  std::vector<index::RecordName> gone;
  for (const ScheduledItem& item : items) {
    records.push_back(DICOM_TRY(record_of(item)));
    if (const auto before = DICOM_TRY(look_up(item.key))) {
      for (std::string& key : number_keys(*before))
        gone.push_back({std::string(scheduled_number_kind), std::move(key)});
    }
    for (std::string& key : number_keys(item)) records.push_back(number_record(std::move(key)));
  }
  DICOM_TRY(records_.write(records, gone));
  for (ScheduledItem& item : items) {
    std::string key = item.key;
    if (is_open(item.state))
      open_.insert_or_assign(std::move(key), std::move(item));
    else
      open_.erase(key);
  }
  offered_.reset();
  return {};
}

Result<std::size_t> Schedule::change(Items items, const std::function<void(ScheduledItem&)>& edit) {
  for (ScheduledItem& item : items) {
    item.changed = now_in_milliseconds();
    edit(item);
  }
  const std::size_t count = items.size();
  if (count > 0) DICOM_TRY(keep(std::move(items)));
  return count;
}

Result<std::size_t> Schedule::set_state_of_order(const DataSet& order, StepState state) {
  const std::lock_guard lock(mutex_);
  Items items = DICOM_TRY(named_by(order));
  return change(std::move(items), [&](ScheduledItem& item) { workflow::set_state(item, state); });
}

Result<bool> Schedule::set_state(std::string_view key, StepState state) {
  const std::lock_guard lock(mutex_);
  auto item = DICOM_TRY(look_up(key));
  if (!item) return false;
  return DICOM_TRY(change({*std::move(item)}, [&](ScheduledItem& each) { workflow::set_state(each, state); })) > 0;
}

Result<bool> Schedule::set_state_of_step(std::string_view study_uid, std::string_view step_id, StepState state) {
  const std::lock_guard lock(mutex_);
  Items items = DICOM_TRY(of_step(study_uid, step_id));
  return DICOM_TRY(change(std::move(items), [&](ScheduledItem& item) { workflow::set_state(item, state); })) > 0;
}

Result<void> Schedule::catch_up(std::string_view study_uid, std::string_view step_id, StepState state,
                                std::int64_t moment) {
  const std::lock_guard lock(mutex_);
  Items items = DICOM_TRY(of_step(study_uid, step_id));
  std::erase_if(items, [&](const ScheduledItem& item) { return !is_open(item.state) || item.changed >= moment; });
  const auto changed = change(std::move(items), [&](ScheduledItem& item) { workflow::set_state(item, state); });
  if (!changed) return changed.error();
  return {};
}

Result<std::size_t> Schedule::change_patient(std::string_view prior_id, std::string_view prior_issuer,
                                             const DataSet& attributes) {
  const std::lock_guard lock(mutex_);
  Items items = DICOM_TRY(known_by(number_text(tags::PatientID, prior_id)));
  std::erase_if(items, [&](const ScheduledItem& item) {
    const std::string issuer = item.attributes.text_or_empty(tags::IssuerOfPatientID);
    return !issuer.empty() && !prior_issuer.empty() && issuer != prior_issuer;
  });
  return change(std::move(items), [&](ScheduledItem& item) {
    for (const dicom::DataElement element : attributes) {
      if (element.tag() != tags::SpecificCharacterSet.tag) item.attributes.set(element);
    }
  });
}

Result<std::size_t> Schedule::forget_ended(std::int64_t before) {
  const std::lock_guard lock(mutex_);
  Items expired;
  for (const auto& [key, item] : open_) {
    if (item.state != StepState::on_hold && item.changed < before && has_expired(item)) expired.push_back(item);
  }
  DICOM_TRY(forget(expired));
  std::size_t count = expired.size();
  for (;;) {
    Items page;
    for (const index::Record& record : DICOM_TRY(records_.oldest(scheduled_kind, ended_terms(), before, page_size)))
      page.push_back(DICOM_TRY(item_of(record)));
    if (page.empty()) return count;
    DICOM_TRY(forget(page));
    count += page.size();
  }
}

Result<bool> Schedule::remove(std::string_view key) {
  const std::lock_guard lock(mutex_);
  auto item = DICOM_TRY(look_up(key));
  if (!item) return false;
  DICOM_TRY(forget({*std::move(item)}));
  return true;
}

Result<void> Schedule::forget(const Items& items) {
  std::vector<index::RecordName> gone;
  for (const ScheduledItem& item : items) {
    gone.push_back({std::string(scheduled_kind), item.key});
    for (std::string& key : number_keys(item)) gone.push_back({std::string(scheduled_number_kind), std::move(key)});
  }
  if (gone.empty()) return {};
  DICOM_TRY(records_.write({}, gone));
  for (const ScheduledItem& item : items) open_.erase(item.key);
  offered_.reset();
  return {};
}

}  // namespace archive::workflow
