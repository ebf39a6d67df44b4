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

constexpr std::uint64_t most_under_way = 200;  // changes when the process ended: not more than associations

StepState state_after(std::string_view performed_state) {
  if (performed_state == "COMPLETED") return StepState::completed;
  return performed_state == "DISCONTINUED" ? StepState::discontinued : StepState::started;
}

template <class Follow>
void for_each_scheduled(const DataSet& step, Follow&& follow) {
  for (const DataSet& scheduled : step.value_or<Sequence>(tags::ScheduledStepAttributesSequence, {})) {
    follow(scheduled.text_or_empty(tags::StudyInstanceUID), scheduled.text_or_empty(tags::ScheduledProcedureStepID));
  }
}

Result<PerformedItem> performed_of(const index::Record& record) {
  return PerformedItem{.uid = record.key,
                       .state = record.state,
                       .changed = record.changed,
                       .attributes = DICOM_TRY(from_body(record.body))};
}

}  // namespace

Performed::Performed(index::Records& records, Schedule& schedule, Options options)
    : records_(records),
      schedule_(schedule),
      options_(std::move(options)),
      steps_([this](StepEvent event, const std::string& uid, const DataSet& step) { follow(event, uid, step); },
             [this](StepEvent event, const std::string& uid, const DataSet& step) { return keep(event, uid, step); },
             [this](const std::string& uid) { return recall(uid); }) {}

Result<std::unique_ptr<Performed>> Performed::open(index::Records& records, Schedule& schedule, Options options) {
  std::unique_ptr<Performed> performed(new Performed(records, schedule, std::move(options)));
  DICOM_TRY(performed->catch_up());
  return performed;
}

// A step is kept before the schedule follows it; the process may have ended between.
Result<void> Performed::catch_up() {
  for (const PerformedItem& item : DICOM_TRY(latest(most_under_way, 0))) {
    Result<void> followed;
    for_each_scheduled(item.attributes, [&](const std::string& study, const std::string& step) {
      if (followed) followed = schedule_.catch_up(study, step, state_after(item.state), item.changed);
    });
    DICOM_TRY(followed);
  }
  return {};
}

Result<std::vector<PerformedItem>> Performed::latest(std::uint64_t limit, std::uint64_t offset) const {
  std::vector<PerformedItem> items;
  for (const index::Record& record : DICOM_TRY(records_.latest(performed_kind, {}, limit, offset)))
    items.push_back(DICOM_TRY(performed_of(record)));
  return items;
}

Result<std::optional<PerformedItem>> Performed::find(std::string_view uid) const {
  const auto record = DICOM_TRY(records_.find(performed_kind, uid));
  if (!record) return std::nullopt;
  return DICOM_TRY(performed_of(*record));
}

Result<void> Performed::keep(StepEvent event, const std::string& uid, const DataSet& step) {
  std::vector<index::Record> records;
  if (options_.records_of) records = DICOM_TRY(options_.records_of(event, uid, step));
  records.push_back({.kind = std::string(performed_kind),
                     .key = uid,
                     .state = step.text_or_empty(tags::PerformedProcedureStepStatus),
                     .changed = now_in_milliseconds(),
                     .body = DICOM_TRY(to_body(step))});
  return records_.put(records);
}

std::optional<DataSet> Performed::recall(const std::string& uid) const {
  const auto item = find(uid);
  return item && *item ? std::optional((*item)->attributes) : std::nullopt;
}

// The step is kept already. That the schedule follows is no condition of it: a step may be unscheduled.
void Performed::follow(StepEvent event, const std::string& uid, const DataSet& step) {
  const StepState state = state_after(step.text_or_empty(tags::PerformedProcedureStepStatus));
  for_each_scheduled(step, [&](const std::string& study, const std::string& id) {
    (void)schedule_.set_state_of_step(study, id, state);
  });
  if (options_.on_change) options_.on_change(event, uid, step);
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
