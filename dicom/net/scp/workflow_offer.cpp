#include "dicom/net/scp/workflow_offer.h"

#include "dicom/dictionary/generated/uids.h"

namespace dicom::net::scp {

void offer(const WorkflowHandlers& workflow, Services& services, Handlers& handlers) {
  handlers.finds.emplace(uids::ModalityWorklistInformationModelFind, &workflow.worklist);
  handlers.normalized.emplace(uids::ModalityPerformedProcedureStep, &workflow.performed_steps);
  handlers.normalized.emplace(uids::ModalityPerformedProcedureStepRetrieve, &workflow.performed_steps);
  handlers.normalized.emplace(uids::StorageCommitmentPushModel, &workflow.commitment);
  handlers.normalized.emplace(uids::InstanceAvailabilityNotification, &workflow.availability);
  for (const std::string_view uid : {uids::UnifiedProcedureStepPush, uids::UnifiedProcedureStepPull,
                                     uids::UnifiedProcedureStepWatch, uids::UnifiedProcedureStepEvent}) {
    handlers.normalized.emplace(uid, &workflow.work_items);
  }
  for (const std::string_view uid :
       {uids::UnifiedProcedureStepPull, uids::UnifiedProcedureStepWatch, uids::UnifiedProcedureStepQuery}) {
    handlers.finds.emplace(uid, &workflow.work_items);
  }
  for (const auto& [uid, handler] : handlers.finds) services.other_sop_classes.push_back(uid);
  for (const auto& [uid, handler] : handlers.normalized) services.other_sop_classes.push_back(uid);
}

}  // namespace dicom::net::scp
