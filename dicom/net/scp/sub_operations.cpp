#include "dicom/net/scp/sub_operations.h"

#include <algorithm>

#include "dicom/net/identifier.h"

namespace dicom::net::scp {
namespace {

// Often enough for a progress bar, rarely enough to cost nothing.
constexpr std::chrono::milliseconds pending_interval{200};
// The value of a UI element has a 16-bit length in explicit VR: 1,000 UIDs of at most 65 bytes fit.
constexpr std::size_t maximum_failed_uids = 1000;

std::uint16_t counter(std::size_t count) {
  return static_cast<std::uint16_t>(std::min<std::size_t>(count, 0xffff));
}

DataSet failed_list(const std::vector<std::string>& uids) {
  std::string text;
  for (const std::string& uid : uids) text += (text.empty() ? "" : "\\") + uid;
  DataSet identifier;
  identifier.set(tags::FailedSOPInstanceUIDList, text);
  return identifier;
}

}  // namespace

void SubOperationReport::count(std::uint16_t store_status, const std::string& sop_instance_uid,
                               std::string_view reason) {
  switch (status_class(store_status)) {
    case StatusClass::success: ++completed_; break;
    case StatusClass::warning: ++warning_; break;
    default: fail(sop_instance_uid, reason); return;
  }
  if (remaining_ > 0) --remaining_;
}

void SubOperationReport::fail(const std::string& sop_instance_uid, std::string_view reason) {
  ++failed_;
  if (remaining_ > 0) --remaining_;
  if (failed_uids_.size() < maximum_failed_uids) failed_uids_.push_back(sop_instance_uid);
  if (first_reason_.empty()) first_reason_ = reason;
}

Result<void> SubOperationReport::pending() {
  const auto now = std::chrono::steady_clock::now();
  if (now - last_ < pending_interval) return {};
  last_ = now;
  return respond({status::pending, {}, {}},
                 {counter(remaining_), counter(completed_), counter(failed_), counter(warning_)}, nullptr);
}

ResponseStatus SubOperationReport::final_status(bool cancelled) const {
  if (cancelled) return {status::cancel, {}, {}};
  if (failed_ == 0 && warning_ == 0) return {status::success, {}, {}};
  // All of them failed: refused; some: a warning (PS3.4 C.4.2.1.5).
  if (failed_ > 0 && completed_ == 0 && warning_ == 0) {
    return {status::out_of_resources_unable_to_perform_sub_operations, first_reason_, {}};
  }
  return {status::sub_operations_complete_with_failures, first_reason_, {}};
}

Result<void> SubOperationReport::finish(bool cancelled) {
  SubOperations counts{{}, counter(completed_), counter(failed_), counter(warning_)};
  // PS3.4 C.4.2.1.6: the number remaining is in the final response only of what was cancelled.
  if (cancelled) counts.remaining = counter(remaining_);
  if (failed_uids_.empty()) return respond(final_status(cancelled), counts, nullptr);
  const DataSet identifier = failed_list(failed_uids_);
  return respond(final_status(cancelled), counts, &identifier);
}

Result<void> SubOperationReport::refuse(const ResponseStatus& status) {
  return respond(status, {}, nullptr);
}

Result<void> SubOperationReport::respond(const ResponseStatus& status, const SubOperations& counts,
                                         const DataSet* identifier) {
  CResponse fields;
  fields.affected_sop_class_uid = context_.abstract_syntax;
  fields.message_id_being_responded_to = message_id_;
  fields.status = status;
  fields.sub_operations = counts;
  fields.has_data_set = identifier != nullptr;
  const DataSet command =
      response_ == CommandField::C_GET_RSP ? to_data_set(CGetRSP{fields}) : to_data_set(CMoveRSP{fields});
  const ByteVector encoded_command = DICOM_TRY(encode_command_set(command));
  if (identifier == nullptr) return association_.send_encoded(context_.id, encoded_command, nullptr);
  const ByteVector encoded = DICOM_TRY(encode_data_set(context_, *identifier));
  const std::vector<Bytes> slices{encoded};
  return association_.send_encoded(context_.id, encoded_command, &slices);
}

}  // namespace dicom::net::scp
