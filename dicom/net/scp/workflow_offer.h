// The workflow services of an SCP, as they are offered: PS3.4 annexes F, J, K, R, CC.
#pragma once

#include "dicom/net/scp/dispatcher.h"
#include "dicom/net/scp/policy.h"
#include "dicom/net/scp/unified_steps.h"

namespace dicom::net::scp {

/// Who answers for which of them; all must outlive the server.
struct WorkflowHandlers {
  FindHandler& worklist;
  NormalizedHandler& performed_steps;  ///< and their retrieval
  NormalizedHandler& commitment;
  NormalizedHandler& availability;
  UnifiedProcedureSteps& work_items;  ///< push, pull, watch, event, query
};

/// Adds their SOP classes to what a server offers, and them to who answers.
void offer(const WorkflowHandlers& workflow, Services& services, Handlers& handlers);

}  // namespace dicom::net::scp
