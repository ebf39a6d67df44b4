#include "dicom/net/scp/commitment.h"

#include <memory>

#include "dicom/core/uid.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/net/dimse/status.h"

namespace dicom::net::scp {
namespace {

// PS3.4 tables J.3.2-1 and J.3.3-1.
constexpr std::uint16_t request_storage_commitment = 1;
constexpr std::uint16_t all_committed = 1;
constexpr std::uint16_t some_failed = 2;

bool succeeded(const Result<ResponseStatus>& outcome) {
  return outcome && status_class(outcome->code) != StatusClass::failure;
}

NormalizedResponse refused(std::uint16_t code, std::string comment, std::vector<Tag> offending = {}) {
  return {.status = {code, std::move(comment), std::move(offending)}};
}

}  // namespace

EventReport commitment_event(const CommitmentResult& result, const std::string& retrieve_ae_title) {
  EventReport event;
  event.abstract_syntax = uids::StorageCommitmentPushModel;
  event.sop_instance_uid = uids::StorageCommitmentPushModelInstance;
  event.event_type_id = result.failed.empty() ? all_committed : some_failed;
  event.information.set(tags::TransactionUID, result.transaction_uid);
  if (!retrieve_ae_title.empty()) event.information.set(tags::RetrieveAETitle, retrieve_ae_title);
  if (!result.committed.empty()) event.information.set(tags::ReferencedSOPSequence, to_items(result.committed));
  if (!result.failed.empty()) event.information.set(tags::FailedSOPSequence, to_items(result.failed));
  return event;
}

Result<CommitmentResult> read_commitment_event(const EventReport& event) {
  if (event.abstract_syntax != uids::StorageCommitmentPushModel ||
      (event.event_type_id != all_committed && event.event_type_id != some_failed)) {
    return Error{ErrorCode::invalid_data,
                 "event " + std::to_string(event.event_type_id) + " is none of storage commitment"};
  }
  CommitmentResult result;
  result.transaction_uid = DICOM_TRY(event.information.get<std::string>(tags::TransactionUID));
  result.committed = instances_in(event.information, tags::ReferencedSOPSequence);
  result.failed = instances_in(event.information, tags::FailedSOPSequence);
  return result;
}

NormalizedResponse StorageCommitment::action(const NormalizedRequest& request) {
  if (request.sop_instance_uid != uids::StorageCommitmentPushModelInstance) {
    return refused(status::no_such_sop_instance, "requests go to the well-known instance");
  }
  if (request.type_id != request_storage_commitment) return refused(status::no_such_action, {});
  CommitmentResult result;
  result.transaction_uid = request.data_set.text_or_empty(tags::TransactionUID);
  if (!is_tolerable_uid(result.transaction_uid)) {
    return refused(status::missing_attribute, "no Transaction UID", {tags::TransactionUID});
  }
  const auto asked = instances_in(request.data_set, tags::ReferencedSOPSequence);
  if (asked.empty()) {
    return refused(status::missing_attribute, "no instances are listed", {tags::ReferencedSOPSequence});
  }
  for (ListedInstance instance : asked) {
    instance.failure_reason = options_.judge(instance);
    (instance.failure_reason == 0 ? result.committed : result.failed).push_back(std::move(instance));
  }
  const auto report = std::make_shared<const CommitmentReport>(
      CommitmentReport{std::move(result), request.peer.calling_ae_title, request.peer.called_ae_title});
  if (options_.keep) {
    if (const auto kept = options_.keep(*report); !kept)
      return refused(status::processing_failure, "the report cannot be kept: " + kept.error().message);
  }
  const auto on_delivered = [this, report](const Result<ResponseStatus>& outcome) {
    if (succeeded(outcome)) return reported(*report, outcome);
    send_reversed(*report, outcome);
  };
  const EventReport event = commitment_event(report->result, report->as);
  const bool has_address =
      options_.sender != nullptr && options_.find_peer && options_.find_peer(request.peer.calling_ae_title).has_value();
  const auto courtesy = has_address ? options_.courtesy : std::chrono::milliseconds(0);
  if (!request.events || !request.events->post(event, on_delivered, courtesy)) {
    send_reversed(*report, Error{ErrorCode::disconnected, "the association has ended"});
  }
  return {};
}

void StorageCommitment::send_reversed(const CommitmentReport& report, const Result<ResponseStatus>& so_far) const {
  if (!send_again(report)) reported(report, so_far);
}

bool StorageCommitment::send_again(const CommitmentReport& report) const {
  const auto peer = options_.find_peer ? options_.find_peer(report.peer) : std::nullopt;
  if (!peer || options_.sender == nullptr) return false;
  return options_.sender->send(*peer, report.as, commitment_event(report.result, report.as),
                               [this, report](const Result<ResponseStatus>& outcome) { reported(report, outcome); });
}

void StorageCommitment::reported(const CommitmentReport& report, const Result<ResponseStatus>& outcome) const {
  if (options_.on_reported) options_.on_reported(report, outcome);
}

}  // namespace dicom::net::scp
