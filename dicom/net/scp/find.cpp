#include "dicom/net/scp/find.h"

#include "dicom/net/identifier.h"
#include "dicom/net/scp/store.h"

namespace dicom::net::scp {
namespace {

Result<void> respond(Association& association, std::uint8_t context_id, const CFindRQ& request, ResponseStatus status) {
  CFindRSP response;
  response.affected_sop_class_uid = request.affected_sop_class_uid;
  response.message_id_being_responded_to = request.message_id;
  response.status = std::move(status);
  return association.send(context_id, response);
}

Result<void> respond_match(Association& association, const AcceptedContext& context, const CFindRQ& request,
                           const DataSet& match, bool some_keys_unsupported) {
  CFindRSP response;
  response.affected_sop_class_uid = request.affected_sop_class_uid;
  response.message_id_being_responded_to = request.message_id;
  response.status.code = some_keys_unsupported ? status::pending_with_warning : status::pending;
  response.has_data_set = true;
  const ByteVector encoded = DICOM_TRY(encode_data_set(context, match));
  return association.send(context.id, response, {Bytes(encoded)});
}

// Sends matches; what it returns is the final status.
Result<ResponseStatus> send_matches(Association& association, const AcceptedContext& context, const CFindRQ& request,
                                    MatchSource& matches) {
  for (;;) {
    const bool cancelled = DICOM_TRY(is_cancelled(association, request.message_id));
    if (cancelled) return ResponseStatus{status::cancel, {}, {}};
    auto next = matches.next();
    if (auto* final_status = std::get_if<ResponseStatus>(&next)) return std::move(*final_status);
    DICOM_TRY(respond_match(association, context, request, std::get<DataSet>(next), matches.some_keys_unsupported()));
  }
}

}  // namespace

QueryOptions agreed_options(const Association& association, std::string_view sop_class_uid) {
  const auto* agreed = association.find_extended(sop_class_uid);
  return agreed != nullptr ? decode_query_options(*agreed) : QueryOptions();
}

Result<bool> is_cancelled(Association& association, std::uint16_t message_id) {
  const ReceivedCommand* next = DICOM_TRY(association.peek_command());
  if (next == nullptr || next->field != CommandField::C_CANCEL_RQ) return false;
  const bool ours = next->message_id() == message_id;
  association.take_peeked();
  return ours;
}

Result<void> serve_find(Association& association, const ReceivedCommand& received, FindHandler& handler) {
  const auto request = received.as<CFindRQ>();
  if (!request || !received.has_data_set) {
    return association.violation({ErrorCode::invalid_data, "C-FIND-RQ without its fields or its identifier"});
  }
  const AcceptedContext& context = *association.find_context(received.context_id);
  auto identifier = receive_identifier(association, received.context_id);
  if (!identifier) {
    if (!association.is_established()) return std::move(identifier).error();
    return respond(association, context.id, *request, {status::unable_to_process, identifier.error().to_string(), {}});
  }
  auto found = handler.find({request->affected_sop_class_uid, std::move(*identifier), peer_of(association),
                             agreed_options(association, request->affected_sop_class_uid)});
  if (auto* refused = std::get_if<ResponseStatus>(&found)) {
    return respond(association, context.id, *request, std::move(*refused));
  }
  auto& matches = std::get<std::unique_ptr<MatchSource>>(found);
  ResponseStatus final_status = DICOM_TRY(send_matches(association, context, *request, *matches));
  return respond(association, context.id, *request, std::move(final_status));
}

}  // namespace dicom::net::scp
