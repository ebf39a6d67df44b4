// Unified procedure steps and subscriptions to them that outlive the process.
#pragma once

#include "archive/index/records.h"
#include "archive/workflow/event_outbox.h"
#include "dicom/net/scp/unified_steps.h"

namespace archive::workflow {

/// Keeps them as records, each change together with the events that wait for an event channel. Thread-safe.
class KeptWorkItems : public dicom::net::scp::UPSKeeper {
 public:
  KeptWorkItems(index::Records& records, EventOutbox& outbox) : records_(records), outbox_(outbox) {}

  /// Gives a service what was kept. Errors: those of the records.
  dicom::Result<void> restore(dicom::net::scp::UnifiedProcedureSteps& to) const;

  dicom::Result<void> keep(const std::string& uid, const dicom::net::scp::KeptUPS& step,
                           std::vector<dicom::net::scp::UPSMessage>& events) override;
  dicom::Result<void> forget(const std::string& uid) override;
  dicom::Result<void> keep_globals(const std::vector<dicom::net::scp::UPSGlobalSubscription>& subscriptions) override;

 private:
  index::Records& records_;
  EventOutbox& outbox_;
};

}  // namespace archive::workflow
