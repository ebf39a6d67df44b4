// Unified procedure steps and subscriptions to them that outlive the process.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "archive/index/records.h"
#include "archive/workflow/event_outbox.h"
#include "archive/workflow/letters.h"
#include "dicom/net/scp/unified_steps.h"

namespace archive::workflow {

/// Keeps them as records, each change together with the events that wait for an event channel or for a peer. A result
/// that an item names is known by its series. Thread-safe.
class KeptWorkItems : public dicom::net::scp::UPSKeeper {
 public:
  struct Ways {
    EventOutbox* outbox;
    Letters* letters = nullptr;  ///< null: events for who has no event channel are left to the service
    /// Whether a receiver has an address.
    std::function<bool(const std::string& ae_title)> has_address{};
  };
  KeptWorkItems(index::Records& records, Ways ways) : records_(records), ways_(std::move(ways)) {}

  /// Gives a service what was kept and has not ended. Errors: those of the records.
  dicom::Result<void> restore(dicom::net::scp::UnifiedProcedureSteps& to) const;

  dicom::Result<void> keep(const std::vector<dicom::net::scp::NamedUPS>& steps,
                           std::vector<dicom::net::scp::UPSMessage>& events) override;
  dicom::Result<void> forget(const std::string& uid) override;
  dicom::Result<void> keep_globals(const std::vector<dicom::net::scp::UPSGlobalSubscription>& subscriptions) override;
  dicom::Result<std::optional<dicom::net::scp::KeptUPS>> recall(const std::string& uid) override;
  dicom::Result<std::vector<dicom::net::scp::NamedUPS>> ended_after(const std::string& uid, std::size_t limit) override;

 private:
  std::vector<Letter> take_letters(std::vector<dicom::net::scp::UPSMessage>& events) const;

  index::Records& records_;
  Ways ways_;
};

/// Whether a work item names this series as what came of it. Error: those of the records.
dicom::Result<bool> is_output(index::Records& records, const std::string& series_uid);

}  // namespace archive::workflow
