#include "dicom/net/scu/query.h"

#include <algorithm>

#include "dicom/dictionary/dictionary.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/dictionary/generated/uids.h"
#include "dicom/encoding/transfer_syntax.h"
#include "dicom/net/identifier.h"
#include "dicom/net/scp/store.h"

namespace dicom::net::scu {
namespace {

Result<void> cancel(Association& association, std::uint8_t context_id, std::uint16_t message_id) {
  CCancelRQ request;
  request.message_id_being_responded_to = message_id;
  return association.send(context_id, request);
}

// The list in the identifier of a final response, which peers may leave out.
Result<std::vector<std::string>> receive_failed_uids(Association& association, const ReceivedCommand& response) {
  if (!response.has_data_set) return std::vector<std::string>();
  auto identifier = receive_identifier(association, response.context_id);
  if (!identifier) {
    if (!association.is_established()) return std::move(identifier).error();
    return std::vector<std::string>();
  }
  return identifier->value_or<std::vector<std::string>>(tags::FailedSOPInstanceUIDList, {});
}

// What C-MOVE and C-GET share: sends the request, then follows the responses.
class Retrieval {
 public:
  Retrieval(Association& association, const AcceptedContext& context, std::uint16_t message_id,
            const OnProgress& on_progress)
      : association_(association), context_(context), message_id_(message_id), on_progress_(on_progress) {}

  template <class Request>
  Result<void> start(Request request, const DataSet& identifier) {
    request.affected_sop_class_uid = context_.abstract_syntax;
    request.message_id = message_id_;
    const ByteVector encoded = DICOM_TRY(encode_data_set(context_, identifier));
    return association_.send(context_.id, request, {Bytes(encoded)});
  }

  // True when this was the final response.
  template <class Response>
  Result<bool> take(const ReceivedCommand& received) {
    if (received.message_id() != message_id_) {
      return association_.violation({ErrorCode::invalid_data, "response to a message that is not under way"});
    }
    auto response = DICOM_TRY(received.as<Response>());
    auto failed = DICOM_TRY(receive_failed_uids(association_, received));
    result_ = {std::move(response.status), response.sub_operations, std::move(failed)};
    if (!is_pending(result_.status.code)) return true;
    if (on_progress_ && !on_progress_(result_.sub_operations)) DICOM_TRY(stop());
    return false;
  }

  Result<void> stop() {
    if (cancelled_) return {};
    cancelled_ = true;
    return cancel(association_, context_.id, message_id_);
  }
  RetrieveResult take_result() { return std::move(result_); }

 private:
  Association& association_;
  const AcceptedContext& context_;
  std::uint16_t message_id_;
  const OnProgress& on_progress_;
  bool cancelled_ = false;
  RetrieveResult result_;
};

}  // namespace

std::string_view find_sop_class(QueryModel model) {
  switch (model) {
    case QueryModel::patient_root: return uids::PatientRootQueryRetrieveInformationModelFind;
    case QueryModel::study_root: return uids::StudyRootQueryRetrieveInformationModelFind;
    case QueryModel::patient_study_only: return uids::PatientStudyOnlyQueryRetrieveInformationModelFind;
    case QueryModel::composite_instance_root:
    case QueryModel::without_bulk_data: break;
  }
  return {};
}
std::string_view move_sop_class(QueryModel model) {
  switch (model) {
    case QueryModel::patient_root: return uids::PatientRootQueryRetrieveInformationModelMove;
    case QueryModel::study_root: return uids::StudyRootQueryRetrieveInformationModelMove;
    case QueryModel::patient_study_only: return uids::PatientStudyOnlyQueryRetrieveInformationModelMove;
    case QueryModel::composite_instance_root: return uids::CompositeInstanceRootRetrieveMove;
    case QueryModel::without_bulk_data: break;
  }
  return {};
}
std::string_view get_sop_class(QueryModel model) {
  switch (model) {
    case QueryModel::patient_root: return uids::PatientRootQueryRetrieveInformationModelGet;
    case QueryModel::study_root: return uids::StudyRootQueryRetrieveInformationModelGet;
    case QueryModel::patient_study_only: return uids::PatientStudyOnlyQueryRetrieveInformationModelGet;
    case QueryModel::composite_instance_root: return uids::CompositeInstanceRootRetrieveGet;
    case QueryModel::without_bulk_data: return uids::CompositeInstanceRetrieveWithoutBulkDataGet;
  }
  return {};
}

Proposal query_proposal(std::string_view sop_class_uid) {
  return {std::string(sop_class_uid), native_transfer_syntaxes()};
}

Result<ResponseStatus> find(Association& association, std::string_view sop_class_uid, const DataSet& identifier,
                            const std::function<bool(const DataSet&)>& on_match) {
  const AcceptedContext* context = DICOM_TRY(require_context(association, sop_class_uid));
  CFindRQ request;
  request.affected_sop_class_uid = sop_class_uid;
  request.message_id = association.next_message_id();
  const ByteVector encoded = DICOM_TRY(encode_data_set(*context, identifier));
  DICOM_TRY(association.send(context->id, request, {Bytes(encoded)}));
  bool cancelled = false;
  for (;;) {
    const auto received = DICOM_TRY(association.receive_response(CommandField::C_FIND_RSP, request.message_id));
    auto response = DICOM_TRY(received.as<CFindRSP>());
    DataSet match;
    if (received.has_data_set) match = DICOM_TRY(receive_identifier(association, received.context_id));
    if (!is_pending(response.status.code)) return std::move(response.status);
    if (!cancelled && !on_match(match)) {
      cancelled = true;
      DICOM_TRY(cancel(association, context->id, request.message_id));
    }
  }
}

Result<RetrieveResult> move(Association& association, std::string_view sop_class_uid, const std::string& destination,
                            const DataSet& identifier, const OnProgress& on_progress) {
  const AcceptedContext* context = DICOM_TRY(require_context(association, sop_class_uid));
  const std::uint16_t message_id = association.next_message_id();
  Retrieval retrieval(association, *context, message_id, on_progress);
  CMoveRQ request;
  request.move_destination = destination;
  DICOM_TRY(retrieval.start(request, identifier));
  for (;;) {
    const auto received = DICOM_TRY(association.receive_response(CommandField::C_MOVE_RSP, message_id));
    const bool is_final = DICOM_TRY(retrieval.take<CMoveRSP>(received));
    if (is_final) return retrieval.take_result();
  }
}

std::vector<Proposal> get_proposals(std::string_view get_sop_class_uid, std::span<const std::string> storage_classes) {
  std::vector<Proposal> proposals{query_proposal(get_sop_class_uid)};
  const std::size_t room = maximum_proposals - proposals.size();
  std::vector<std::string> all = native_transfer_syntaxes();
  for (const TransferSyntax& syntax : transfer_syntaxes()) {
    if (std::find(all.begin(), all.end(), syntax.uid) == all.end()) all.emplace_back(syntax.uid);
  }
  const bool each_alone = storage_classes.size() * all.size() <= room;
  for (const std::string& sop_class : storage_classes.first(std::min(storage_classes.size(), room))) {
    if (!each_alone) {
      proposals.push_back({sop_class, all, true});
      continue;
    }
    for (const std::string& syntax : all) proposals.push_back({sop_class, {syntax}, true});
  }
  return proposals;
}

Result<RetrieveResult> get(Association& association, std::string_view sop_class_uid, const DataSet& identifier,
                           StoreHandler& handler, const OnProgress& on_progress) {
  const AcceptedContext* context = DICOM_TRY(require_context(association, sop_class_uid));
  const std::uint16_t message_id = association.next_message_id();
  Retrieval retrieval(association, *context, message_id, on_progress);
  DICOM_TRY(retrieval.start(CGetRQ{}, identifier));
  for (;;) {
    const auto received = DICOM_TRY(association.receive_command(association.timeouts().reply));
    if (!received) return Error{ErrorCode::disconnected, "the peer released the association before it was done"};
    if (received->field == CommandField::C_STORE_RQ) {
      DICOM_TRY(scp::serve_store(association, *received, handler));
    } else if (received->field == CommandField::C_GET_RSP) {
      const bool is_final = DICOM_TRY(retrieval.take<CGetRSP>(*received));
      if (is_final) return retrieval.take_result();
    } else {
      return association.violation({ErrorCode::invalid_data, "unexpected " + to_string(received->field)});
    }
  }
}

}  // namespace dicom::net::scu
