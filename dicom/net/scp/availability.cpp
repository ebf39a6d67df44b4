#include "dicom/net/scp/availability.h"

#include <algorithm>
#include <array>

#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/net/dimse/status.h"
#include "dicom/net/scp/attribute_rules.h"

namespace dicom::net::scp {
namespace {

// PS3.4 table R.3.2-1.
constexpr std::array study_rules{
    RequiredAttribute{tags::ReferencedPerformedProcedureStepSequence, true},
    RequiredAttribute{tags::StudyInstanceUID},
    RequiredAttribute{tags::ReferencedSeriesSequence},
    RequiredAttribute{tags::SeriesInstanceUID, false, tags::ReferencedSeriesSequence},
    RequiredAttribute{tags::ReferencedSOPSequence, false, tags::ReferencedSeriesSequence},
};
constexpr std::array series_rules{
    RequiredAttribute{tags::ReferencedSOPClassUID, false, tags::ReferencedSOPSequence},
    RequiredAttribute{tags::ReferencedSOPInstanceUID, false, tags::ReferencedSOPSequence},
    RequiredAttribute{tags::InstanceAvailability, false, tags::ReferencedSOPSequence},
    RequiredAttribute{tags::RetrieveAETitle, false, tags::ReferencedSOPSequence},
};
constexpr std::array<std::string_view, 4> availabilities{"ONLINE", "NEARLINE", "OFFLINE", "UNAVAILABLE"};

bool has_wrong_availability(const DataSet& series) {
  const auto instances = series.value_or<Sequence>(tags::ReferencedSOPSequence, {});
  return std::ranges::any_of(instances, [](const DataSet& instance) {
    return std::ranges::find(availabilities, instance.text_or_empty(tags::InstanceAvailability)) ==
           availabilities.end();
  });
}

std::optional<ResponseStatus> problem_of(const DataSet& notification) {
  if (auto problem = check_required(notification, study_rules)) return problem;
  for (const DataSet& series : notification.value_or<Sequence>(tags::ReferencedSeriesSequence, {})) {
    if (auto problem = check_required(series, series_rules)) return problem;
    if (has_wrong_availability(series)) {
      return ResponseStatus{status::invalid_attribute_value, {}, {tags::InstanceAvailability}};
    }
  }
  return std::nullopt;
}

}  // namespace

NormalizedResponse AvailabilityNotifications::create(const NormalizedRequest& request) {
  if (auto problem = problem_of(request.data_set)) return {.status = *problem};
  {
    const std::lock_guard lock(mutex_);
    if (notifications_.size() >= limit_) notifications_.erase(notifications_.begin());
    notifications_.push_back(request.data_set);
  }
  if (on_notification_) on_notification_(request.data_set);
  return {.sop_instance_uid = request.sop_instance_uid.empty() ? make_uid() : request.sop_instance_uid};
}

std::vector<DataSet> AvailabilityNotifications::all() const {
  const std::lock_guard lock(mutex_);
  return notifications_;
}

}  // namespace dicom::net::scp
