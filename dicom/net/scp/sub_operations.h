// The counts of C-GET and C-MOVE, and the responses that carry them: PS3.4 C.4.2 and C.4.3.
#pragma once

#include <chrono>
#include <string>
#include <vector>

#include "dicom/net/association.h"

namespace dicom::net::scp {

/// Counts what became of each instance and tells the peer now and then.
class SubOperationReport {
 public:
  SubOperationReport(Association& association, const AcceptedContext& context, CommandField response,
                     std::uint16_t message_id, std::size_t total)
      : association_(association), context_(context), response_(response), message_id_(message_id), remaining_(total) {}

  /// How one ended. `reason` is kept of the first failure, for the error comment.
  void count(std::uint16_t store_status, const std::string& sop_instance_uid, std::string_view reason);
  void fail(const std::string& sop_instance_uid, std::string_view reason);

  /// A pending response, if some time has passed since the last one.
  Result<void> pending();
  /// The final response, by the counts: PS3.4 C.4.2.1.5.
  Result<void> finish(bool cancelled);
  /// A final response without counts: nothing was done.
  Result<void> refuse(const ResponseStatus& status);

 private:
  Result<void> respond(const ResponseStatus& status, const SubOperations& counts, const DataSet* identifier);
  [[nodiscard]] ResponseStatus final_status(bool cancelled) const;

  Association& association_;
  const AcceptedContext& context_;
  CommandField response_;
  std::uint16_t message_id_;
  std::size_t remaining_;
  std::size_t completed_ = 0;
  std::size_t failed_ = 0;
  std::size_t warning_ = 0;
  std::vector<std::string> failed_uids_;
  std::string first_reason_;
  std::chrono::steady_clock::time_point last_ = std::chrono::steady_clock::now();
};

}  // namespace dicom::net::scp
