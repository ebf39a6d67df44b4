#include "archive/workflow/performed.h"

#include <set>

#include "archive/workflow/record_body.h"
#include "dicom/dictionary/generated/tags.h"

namespace archive::workflow {

using dicom::DataSet;
using dicom::Result;
using dicom::Sequence;
using dicom::net::scp::StepEvent;
namespace tags = dicom::tags;

namespace {

constexpr std::string_view kind = "performed step";
constexpr std::string_view in_progress = "IN PROGRESS";

StepState state_after(StepEvent event) {
  switch (event) {
    case StepEvent::completed: return StepState::completed;
    case StepEvent::discontinued: return StepState::discontinued;
    default: return StepState::started;
  }
}

Result<PerformedItem> item_of(const index::Record& record) {
  return PerformedItem{.uid = record.key,
                       .state = record.state,
                       .changed = record.changed,
                       .attributes = DICOM_TRY(from_body(record.body))};
}

}  // namespace

Performed::Performed(index::Records& records, Schedule& schedule, OnChange on_change)
    : records_(records),
      schedule_(schedule),
      on_change_(std::move(on_change)),
      steps_([this](StepEvent event, const std::string& uid, const DataSet& step) { follow(event, uid, step); },
             [this](const std::string& uid, const DataSet& step) { return keep(uid, step); },
             [this](const std::string& uid) { return recall(uid); }) {}

Result<std::unique_ptr<Performed>> Performed::open(index::Records& records, Schedule& schedule, OnChange on_change) {
  std::unique_ptr<Performed> performed(new Performed(records, schedule, std::move(on_change)));
  for (const index::Record& record : DICOM_TRY(records.all(kind))) {
    if (record.state == in_progress) performed->steps_.restore(record.key, DICOM_TRY(from_body(record.body)));
  }
  return performed;
}

Result<std::vector<PerformedItem>> Performed::latest(std::uint64_t limit, std::uint64_t offset) const {
  std::vector<PerformedItem> items;
  for (const index::Record& record : DICOM_TRY(records_.latest(kind, {}, limit, offset)))
    items.push_back(DICOM_TRY(item_of(record)));
  return items;
}

Result<std::optional<PerformedItem>> Performed::find(std::string_view uid) const {
  const auto record = DICOM_TRY(records_.find(kind, uid));
  if (!record) return std::nullopt;
  return DICOM_TRY(item_of(*record));
}

Result<void> Performed::keep(const std::string& uid, const DataSet& step) {
  return records_.put({.kind = std::string(kind),
                       .key = uid,
                       .state = step.text_or_empty(tags::PerformedProcedureStepStatus),
                       .changed = now_in_milliseconds(),
                       .body = DICOM_TRY(to_body(step))});
}

std::optional<DataSet> Performed::recall(const std::string& uid) const {
  const auto item = find(uid);
  return item && *item ? std::optional((*item)->attributes) : std::nullopt;
}

// The step is kept already. That the schedule follows is no condition of it: a step may be unscheduled.
void Performed::follow(StepEvent event, const std::string& uid, const DataSet& step) {
  for (const DataSet& scheduled : step.value_or<Sequence>(tags::ScheduledStepAttributesSequence, {})) {
    (void)schedule_.set_state_of_step(scheduled.text_or_empty(tags::StudyInstanceUID),
                                      scheduled.text_or_empty(tags::ScheduledProcedureStepID), state_after(event));
  }
  if (on_change_) on_change_(event, uid, step);
}

std::vector<dicom::net::ListedInstance> referenced_instances(const DataSet& step) {
  std::vector<dicom::net::ListedInstance> referenced;
  for (const DataSet& series : step.value_or<Sequence>(tags::PerformedSeriesSequence, {})) {
    for (const dicom::Tag sequence :
         {tags::ReferencedImageSequence.tag, tags::ReferencedNonImageCompositeSOPInstanceSequence.tag}) {
      for (auto& instance : dicom::net::instances_in(series, sequence)) referenced.push_back(std::move(instance));
    }
  }
  return referenced;
}

Result<Completeness> completeness(Archive& archive, const DataSet& step) {
  std::vector<dicom::net::ListedInstance> referenced = referenced_instances(step);
  Completeness result{.referenced = referenced.size()};
  if (referenced.empty()) return result;
  Scope scope;
  for (const auto& instance : referenced) scope.instance_uids.push_back(instance.sop_instance_uid);
  std::set<std::string> stored;
  for (const StoredInstance& instance : DICOM_TRY(archive.locate(scope))) stored.insert(instance.sop_instance_uid);
  for (auto& instance : referenced) {
    if (!stored.contains(instance.sop_instance_uid)) result.missing.push_back(std::move(instance));
  }
  return result;
}

}  // namespace archive::workflow
