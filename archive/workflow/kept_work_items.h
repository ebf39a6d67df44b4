// Unified procedure steps and subscriptions to them that outlive the process.
#pragma once

#include "archive/index/records.h"
#include "dicom/net/scp/unified_steps.h"

namespace archive::workflow {

/// Keeps them as records. Thread-safe.
class KeptWorkItems : public dicom::net::scp::UPSKeeper {
 public:
  explicit KeptWorkItems(index::Records& records) : records_(records) {}

  /// Gives a service what was kept. Errors: those of the records.
  dicom::Result<void> restore(dicom::net::scp::UnifiedProcedureSteps& to) const;

  dicom::Result<void> keep(const std::string& uid, const dicom::net::scp::KeptUPS& step) override;
  dicom::Result<void> forget(const std::string& uid) override;
  dicom::Result<void> keep_globals(const std::vector<dicom::net::scp::UPSGlobalSubscription>& subscriptions) override;

 private:
  index::Records& records_;
};

}  // namespace archive::workflow
