#include "dicom/net/scp/dispatcher.h"

#include <optional>

#include "dicom/net/scp/find.h"
#include "dicom/net/scp/normalized.h"
#include "dicom/net/scp/retrieve.h"
#include "dicom/net/scp/store.h"

namespace dicom::net::scp {
namespace {

Result<void> serve_echo(Association& association, const ReceivedCommand& received) {
  const auto request = received.as<CEchoRQ>();
  if (!request) return association.violation(request.error());
  CEchoRSP response;
  response.affected_sop_class_uid = request->affected_sop_class_uid;
  response.message_id_being_responded_to = request->message_id;
  return association.send(received.context_id, response);
}

// PS3.7 annex C: a request that no service takes gets a response that says so; a response that
// nobody waits for, or something that is no DIMSE message at all, breaks the protocol.
Result<void> refuse(Association& association, const ReceivedCommand& received) {
  if (!is_known(received.field) || is_response(received.field)) {
    return association.violation({ErrorCode::invalid_data, "unexpected command " + to_string(received.field)});
  }
  if (received.has_data_set) DICOM_TRY(association.receive_data_set([](Bytes) {}));
  DataSet response;
  response.set(tags::CommandField, static_cast<std::uint16_t>(response_to(received.field)));
  response.set(tags::MessageIDBeingRespondedTo, received.message_id());
  response.set(tags::CommandDataSetType, 0x0101);
  response.set(tags::Status, status::unrecognized_operation);
  const ByteVector encoded = DICOM_TRY(encode_command_set(response));
  return association.send_encoded(received.context_id, encoded, nullptr);
}

template <class Handler>
Handler* handler_for(const std::map<std::string, Handler*, std::less<>>& handlers, const Association& association,
                     const ReceivedCommand& received, Handler* otherwise) {
  const AcceptedContext* context = association.find_context(received.context_id);
  const auto found = context == nullptr ? handlers.end() : handlers.find(context->abstract_syntax);
  return found == handlers.end() ? otherwise : found->second;
}

Result<void> serve_one(Association& association, const ReceivedCommand& received, const Handlers& handlers,
                       const scu::Requestor& requestor, EventDelivery& events, StoreCommits* commits) {
  switch (received.field) {
    case CommandField::C_ECHO_RQ: return serve_echo(association, received);
    case CommandField::C_STORE_RQ:
      if (handlers.store != nullptr) return serve_store(association, received, *handlers.store, commits);
      break;
    case CommandField::C_FIND_RQ:
      if (auto* handler = handler_for(handlers.finds, association, received, handlers.find)) {
        return serve_find(association, received, *handler);
      }
      break;
    case CommandField::C_GET_RQ:
      if (handlers.retrieve != nullptr) return serve_get(association, received, *handlers.retrieve);
      break;
    case CommandField::C_MOVE_RQ:
      if (handlers.retrieve != nullptr) return serve_move(association, received, *handlers.retrieve, requestor);
      break;
    case CommandField::C_CANCEL_RQ: return {};  // too late: what it would cancel is done
    case CommandField::N_CREATE_RQ:
    case CommandField::N_GET_RQ:
    case CommandField::N_SET_RQ:
    case CommandField::N_ACTION_RQ:
    case CommandField::N_DELETE_RQ:
    case CommandField::N_EVENT_REPORT_RQ:
      if (auto* handler = handler_for<NormalizedHandler>(handlers.normalized, association, received, nullptr)) {
        return serve_normalized(association, received, *handler, events.channel());
      }
      break;
    default: break;
  }
  return refuse(association, received);
}

}  // namespace

Result<void> serve(Association& association, const Handlers& handlers, const scu::Requestor& requestor) {
  EventDelivery events(association);
  std::optional<StoreCommits> commits;
  if (association.window_of_peer() > 1) commits.emplace(association);
  for (;;) {
    const auto received = DICOM_TRY(events.next_command());
    if (!received) return {};
    const bool confirms_event = DICOM_TRY(events.take_response(*received));
    if (!confirms_event)
      DICOM_TRY(serve_one(association, *received, handlers, requestor, events, commits ? &*commits : nullptr));
  }
}

}  // namespace dicom::net::scp
