#include "dicom/net/scp/performed_steps.h"

#include <algorithm>
#include <array>

#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/dimse/status.h"
#include "dicom/net/scp/attribute_rules.h"
#include "dicom/net/utf8_copy.h"

namespace dicom::net::scp {
namespace {

// PS3.4 F.7.2.2.3.
constexpr std::uint16_t may_no_longer_be_updated = 0xa710;

// PS3.4 table F.7.2-1, SCU/SCP usage of N-CREATE: type 1.
constexpr std::array create_rules{
    RequiredAttribute{tags::ScheduledStepAttributesSequence},
    RequiredAttribute{tags::StudyInstanceUID, false, tags::ScheduledStepAttributesSequence},
    RequiredAttribute{tags::PerformedProcedureStepID},
    RequiredAttribute{tags::PerformedStationAETitle},
    RequiredAttribute{tags::PerformedProcedureStepStartDate},
    RequiredAttribute{tags::PerformedProcedureStepStartTime},
    RequiredAttribute{tags::PerformedProcedureStepStatus},
    RequiredAttribute{tags::Modality},
};

// The same table, requirement for the final state.
constexpr std::array final_rules{
    RequiredAttribute{tags::PerformedProcedureStepEndDate},
    RequiredAttribute{tags::PerformedProcedureStepEndTime},
    RequiredAttribute{tags::PerformedSeriesSequence, true},
    RequiredAttribute{tags::SeriesInstanceUID, false, tags::PerformedSeriesSequence},
    RequiredAttribute{tags::ProtocolName, false, tags::PerformedSeriesSequence},
};
// A step without any series can only be discontinued.
constexpr std::array completed_rules{RequiredAttribute{tags::PerformedSeriesSequence}};

// The same table: not allowed in N-SET.
constexpr std::array fixed_attributes{
    tags::ScheduledStepAttributesSequence,
    tags::PatientName,
    tags::PatientID,
    tags::PatientBirthDate,
    tags::PatientSex,
    tags::ReferencedPatientSequence,
    tags::PerformedProcedureStepID,
    tags::PerformedStationAETitle,
    tags::PerformedStationName,
    tags::PerformedLocation,
    tags::PerformedProcedureStepStartDate,
    tags::PerformedProcedureStepStartTime,
    tags::Modality,
    tags::StudyID,
};

std::optional<StepEvent> event_of_status(std::string_view term) {
  if (term == "IN PROGRESS") return StepEvent::in_progress;
  if (term == "COMPLETED") return StepEvent::completed;
  if (term == "DISCONTINUED") return StepEvent::discontinued;
  return std::nullopt;
}

NormalizedResponse refused(std::uint16_t code, std::string comment, std::vector<Tag> offending = {}) {
  return {.status = {code, std::move(comment), std::move(offending)}};
}

bool same_value(const DataSet& step, const DataElement& element) {
  const auto own = step.find(element.tag());
  if (!own) return element.is_empty();
  DataSet left;
  DataSet right;
  left.set(*own);
  right.set(element);
  return left == right;
}

}  // namespace

NormalizedResponse PerformedProcedureSteps::create(const NormalizedRequest& request) {
  if (request.abstract_syntax != uids::ModalityPerformedProcedureStep) {
    return refused(status::unrecognized_operation, "steps are created in the class that is not for retrieval");
  }
  if (const auto problem = check_required(request.data_set, create_rules)) return {.status = *problem};
  const std::string term = request.data_set.text_or_empty(tags::PerformedProcedureStepStatus);
  if (event_of_status(term) != StepEvent::in_progress) {
    return refused(status::invalid_attribute_value, "a new step is IN PROGRESS", {tags::PerformedProcedureStepStatus});
  }
  const std::string uid = request.sop_instance_uid.empty() ? make_uid() : request.sop_instance_uid;
  {
    const std::lock_guard lock(mutex_);
    if (look_up(uid)) return refused(status::duplicate_sop_instance, "there is a step of this UID");
    DataSet step = utf8_copy(request.data_set);
    if (auto problem = keep(StepEvent::in_progress, uid, step)) return *std::move(problem);
    if (!recall_) steps_.emplace(uid, std::move(step));
  }
  tell(StepEvent::in_progress, uid, request.data_set);
  return {.sop_instance_uid = uid};
}

NormalizedResponse PerformedProcedureSteps::set(const NormalizedRequest& request) {
  const DataSet modifications = utf8_copy(request.data_set);
  DataSet changed;
  StepEvent event = StepEvent::updated;
  std::vector<Tag> ignored;
  {
    const std::lock_guard lock(mutex_);
    const auto found = look_up(request.sop_instance_uid);
    if (!found) return refused(status::no_such_sop_instance, "there is no step of this UID");
    const std::string before = found->text_or_empty(tags::PerformedProcedureStepStatus);
    if (event_of_status(before) != StepEvent::in_progress) {
      NormalizedResponse response = refused(status::processing_failure, "the step is " + before);
      response.status.error_id = may_no_longer_be_updated;
      return response;
    }
    changed = *found;
    for (const DataElement element : modifications) {
      const bool is_fixed = std::ranges::any_of(fixed_attributes, [&](Tag tag) { return tag == element.tag(); });
      if (is_fixed && !same_value(changed, element)) {
        ignored.push_back(element.tag());
      } else if (!is_fixed) {
        changed.set(element);
      }
    }
    const auto after = event_of_status(changed.text_or_empty(tags::PerformedProcedureStepStatus));
    if (!after) {
      return refused(status::invalid_attribute_value, "a step is IN PROGRESS, COMPLETED or DISCONTINUED",
                     {tags::PerformedProcedureStepStatus});
    }
    if (*after != StepEvent::in_progress) {
      event = *after;
      if (const auto problem = check_required(changed, final_rules)) return {.status = *problem};
      if (*after == StepEvent::completed) {
        if (const auto problem = check_required(changed, completed_rules)) return {.status = *problem};
      }
    }
    if (auto problem = keep(event, request.sop_instance_uid, changed)) return *std::move(problem);
    if (!recall_) steps_.insert_or_assign(request.sop_instance_uid, changed);
  }
  tell(event, request.sop_instance_uid, changed);
  if (ignored.empty()) return {};
  return refused(status::attribute_list_error, "what may only be set by N-CREATE was ignored", std::move(ignored));
}

NormalizedResponse PerformedProcedureSteps::get(const NormalizedRequest& request) {
  const auto step = find(request.sop_instance_uid);
  if (!step) return refused(status::no_such_sop_instance, "there is no step of this UID");
  NormalizedResponse response;
  if (select_attributes(*step, request.attributes, response.data_set)) {
    response.status.code = status::optional_attributes_not_supported;
  }
  return response;
}

std::optional<DataSet> PerformedProcedureSteps::find(const std::string& sop_instance_uid) const {
  const std::lock_guard lock(mutex_);
  return look_up(sop_instance_uid);
}

// With mutex_ held.
std::optional<DataSet> PerformedProcedureSteps::look_up(const std::string& sop_instance_uid) const {
  const auto found = steps_.find(sop_instance_uid);
  if (found != steps_.end()) return found->second;
  return recall_ ? recall_(sop_instance_uid) : std::nullopt;
}

std::optional<NormalizedResponse> PerformedProcedureSteps::keep(StepEvent event, const std::string& sop_instance_uid,
                                                                const DataSet& step) const {
  if (!keep_) return std::nullopt;
  const auto kept = keep_(event, sop_instance_uid, step);
  if (kept) return std::nullopt;
  return refused(status::processing_failure, "the step cannot be kept: " + kept.error().message);
}

std::size_t PerformedProcedureSteps::size() const {
  const std::lock_guard lock(mutex_);
  return steps_.size();
}

void PerformedProcedureSteps::tell(StepEvent event, const std::string& sop_instance_uid, const DataSet& step) const {
  if (on_change_) on_change_(event, sop_instance_uid, step);
}

EventReport step_notification(StepEvent event, const std::string& sop_instance_uid) {
  return {std::string(uids::ModalityPerformedProcedureStepNotification),
          std::string(uids::ModalityPerformedProcedureStep),
          sop_instance_uid,
          static_cast<std::uint16_t>(event),
          {}};
}

DataSet changeable_part(const DataSet& step) {
  DataSet part = step;
  for (const KnownTag tag : fixed_attributes) part.erase(tag);
  return part;
}

}  // namespace dicom::net::scp
