// The workflow services of an archive, joined: orders, worklist, performed procedure steps, storage commitment,
// availability, unified procedure steps.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "archive/archive.h"
#include "archive/workflow/event_outbox.h"
#include "archive/workflow/order_desk.h"
#include "archive/workflow/performed.h"
#include "archive/workflow/schedule.h"
#include "dicom/net/scp/dispatcher.h"
#include "dicom/net/scp/policy.h"
#include "dicom/net/scp/unified_steps.h"

namespace archive::workflow {

/// All functions are thread-safe. The archive must outlive it, and it the servers that it is offered through.
class Workflow {
 public:
  /// Reads what is kept in the archive's data folder. Errors: io, invalid_data.
  static dicom::Result<std::unique_ptr<Workflow>> open(Archive& archive);
  /// What waits to be told to peers is given up.
  ~Workflow();

  /// Adds its services to a DICOM server's offer.
  void offer(dicom::net::scp::Services& services, dicom::net::scp::Handlers& handlers);
  /// Listens for HL7 messages where the configuration says so. Errors: conflict (port in use), not_found (address).
  dicom::Result<void> listen();
  /// The port for HL7; 0 if there is none.
  [[nodiscard]] std::uint16_t hl7_port() const;

  [[nodiscard]] Schedule& schedule();
  [[nodiscard]] Performed& performed();
  [[nodiscard]] OrderDesk& orders();
  [[nodiscard]] dicom::net::scp::UnifiedProcedureSteps& work_items();
  [[nodiscard]] EventOutbox& outbox();

 private:
  class Implementation;
  explicit Workflow(std::unique_ptr<Implementation> implementation);
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace archive::workflow
