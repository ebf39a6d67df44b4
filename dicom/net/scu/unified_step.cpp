#include "dicom/net/scu/unified_step.h"

#include <ctime>
#include <utility>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/scp/ups_states.h"

namespace dicom::net::scu {
namespace {

std::string date_time_now() {
  const std::time_t now = std::time(nullptr);
  std::tm local{};
  localtime_r(&now, &local);
  char text[24];
  std::strftime(text, sizeof text, "%Y%m%d%H%M%S", &local);
  return text;
}

void set_if_absent(DataSet& to, KnownTag tag, std::string_view value) {
  if (to.text_or_empty(tag).empty()) to.set(tag, value);
}

// What must be there, if only empty: PS3.4 table CC.2.5-3.
constexpr KnownTag empty_at_creation[] = {
    tags::TransactionUID,
    tags::WorklistLabel,
    tags::ScheduledProcessingParametersSequence,
    tags::ScheduledStationNameCodeSequence,
    tags::ScheduledStationClassCodeSequence,
    tags::ScheduledStationGeographicLocationCodeSequence,
    tags::ScheduledHumanPerformersSequence,
    tags::ScheduledWorkitemCodeSequence,
    tags::CommentsOnTheScheduledProcedureStep,
    tags::InputInformationSequence,
    tags::PatientName,
    tags::PatientID,
    tags::PatientBirthDate,
    tags::PatientSex,
    tags::AdmissionID,
    tags::IssuerOfAdmissionIDSequence,
    tags::AdmittingDiagnosesDescription,
    tags::AdmittingDiagnosesCodeSequence,
    tags::ReferencedRequestSequence,
    tags::ProcedureStepProgressInformationSequence,
    tags::UnifiedProcedureStepPerformedProcedureSequence,
};

Result<NormalizedAnswer> act(Association& association, std::string_view sop_class_uid, const std::string& uid,
                             scp::UPSAction action, const DataSet& information, const OnEvent& on_event) {
  return n_action(association, ups_subject(sop_class_uid, uid), static_cast<std::uint16_t>(action), information,
                  on_event);
}

}  // namespace

Subject ups_subject(std::string_view sop_class_uid, const std::string& sop_instance_uid) {
  return {std::string(sop_class_uid), sop_instance_uid, std::string(uids::UnifiedProcedureStepPush)};
}

Result<NormalizedAnswer> create_ups(Association& association, const std::string& uid, DataSet attributes,
                                    const OnEvent& on_event) {
  set_if_absent(attributes, tags::ProcedureStepState, "SCHEDULED");
  set_if_absent(attributes, tags::InputReadinessState, "READY");
  set_if_absent(attributes, tags::ScheduledProcedureStepPriority, "MEDIUM");
  set_if_absent(attributes, tags::ScheduledProcedureStepStartDateTime, date_time_now());
  for (const KnownTag tag : empty_at_creation) {
    if (!attributes.contains(tag)) attributes.set_empty(tag);
  }
  return n_create(association, ups_subject(uids::UnifiedProcedureStepPush, uid), attributes, on_event);
}

Result<NormalizedAnswer> change_ups_state(Association& association, const std::string& uid, std::string_view state,
                                          const std::string& transaction_uid, const OnEvent& on_event) {
  DataSet information;
  information.set(tags::TransactionUID, transaction_uid);
  information.set(tags::ProcedureStepState, state);
  return act(association, uids::UnifiedProcedureStepPull, uid, scp::UPSAction::change_state, information, on_event);
}

Result<NormalizedAnswer> update_ups(Association& association, const std::string& uid, DataSet modifications,
                                    const std::string& transaction_uid, const OnEvent& on_event) {
  if (!transaction_uid.empty()) modifications.set(tags::TransactionUID, transaction_uid);
  return n_set(association, ups_subject(uids::UnifiedProcedureStepPull, uid), modifications, on_event);
}

Result<NormalizedAnswer> request_ups_cancel(Association& association, std::string_view sop_class_uid,
                                            const std::string& uid, const std::string& reason,
                                            const OnEvent& on_event) {
  DataSet information;
  if (!reason.empty()) {
    information.set(tags::SpecificCharacterSet, "ISO_IR 192");
    information.set(tags::ReasonForCancellation, reason);
  }
  return act(association, sop_class_uid, uid, scp::UPSAction::request_cancel, information, on_event);
}

Result<NormalizedAnswer> subscribe_ups(Association& association, const std::string& uid, const std::string& receiver,
                                       bool deletion_lock, const DataSet& filter, const OnEvent& on_event) {
  DataSet information = filter;
  information.set(tags::ReceivingAE, receiver);
  information.set(tags::DeletionLock, deletion_lock ? "TRUE" : "FALSE");
  std::string target = uid;
  if (target.empty()) {
    target = filter.empty() ? uids::UPSGlobalSubscriptionInstance : uids::UPSFilteredGlobalSubscriptionInstance;
  }
  return act(association, uids::UnifiedProcedureStepWatch, target, scp::UPSAction::subscribe, information, on_event);
}

Result<NormalizedAnswer> unsubscribe_ups(Association& association, const std::string& uid, const std::string& receiver,
                                         const OnEvent& on_event) {
  DataSet information;
  information.set(tags::ReceivingAE, receiver);
  const std::string target = uid.empty() ? std::string(uids::UPSGlobalSubscriptionInstance) : uid;
  return act(association, uids::UnifiedProcedureStepWatch, target, scp::UPSAction::unsubscribe, information, on_event);
}

}  // namespace dicom::net::scu
