#include "dicom/net/scp/normalized.h"

#include <utility>

#include "dicom/core/uid.h"
#include "dicom/net/identifier.h"
#include "dicom/net/scp/store.h"

namespace dicom::net {
namespace {

NormalizedResponse unrecognized() {
  return {.status = {status::unrecognized_operation, {}, {}}};
}

}  // namespace

NormalizedResponse NormalizedHandler::create(const NormalizedRequest&) {
  return unrecognized();
}
NormalizedResponse NormalizedHandler::get(const NormalizedRequest&) {
  return unrecognized();
}
NormalizedResponse NormalizedHandler::set(const NormalizedRequest&) {
  return unrecognized();
}
NormalizedResponse NormalizedHandler::action(const NormalizedRequest&) {
  return unrecognized();
}
NormalizedResponse NormalizedHandler::remove(const NormalizedRequest&) {
  return unrecognized();
}
NormalizedResponse NormalizedHandler::event_report(const NormalizedRequest&) {
  return unrecognized();
}

namespace scp {
namespace {

template <class Message>
NormalizedRequest request_of(const Message& message) {
  NormalizedRequest request;
  if constexpr (requires { message.requested_sop_class_uid; }) {
    request.sop_class_uid = message.requested_sop_class_uid;
    request.sop_instance_uid = message.requested_sop_instance_uid;
  } else {
    request.sop_class_uid = message.affected_sop_class_uid;
    request.sop_instance_uid = message.affected_sop_instance_uid;
  }
  if constexpr (requires { message.action_type_id; }) request.type_id = message.action_type_id;
  if constexpr (requires { message.event_type_id; }) request.type_id = message.event_type_id;
  if constexpr (requires { message.attribute_identifier_list; }) request.attributes = message.attribute_identifier_list;
  return request;
}

using Operation = NormalizedResponse (NormalizedHandler::*)(const NormalizedRequest&);

// Receives the data set too, which must be taken whatever is wrong with the rest.
Result<NormalizedResponse> perform(Association& association, const ReceivedCommand& received,
                                   NormalizedRequest& request, NormalizedHandler& handler, Operation operation) {
  if (received.has_data_set) {
    auto data_set = receive_identifier(association, received.context_id);
    if (!data_set) {
      if (!association.is_established()) return std::move(data_set).error();
      return NormalizedResponse{.status = {status::processing_failure, data_set.error().to_string(), {}}};
    }
    request.data_set = std::move(*data_set);
  }
  // UIDs become names of things: nothing but digits and dots goes further.
  const bool may_be_empty = received.field == CommandField::N_CREATE_RQ;
  if (!(may_be_empty && request.sop_instance_uid.empty()) && !is_tolerable_uid(request.sop_instance_uid)) {
    return NormalizedResponse{.status = {status::invalid_object_instance, "the SOP Instance UID is no UID", {}}};
  }
  return (handler.*operation)(request);
}

template <class Request, class Response>
Result<void> serve_operation(Association& association, const ReceivedCommand& received, NormalizedHandler& handler,
                             const std::shared_ptr<EventChannel>& events, Operation operation) {
  const auto message = received.as<Request>();
  if (!message) return association.violation(message.error());
  const AcceptedContext& context = *association.find_context(received.context_id);
  NormalizedRequest request = request_of(*message);
  request.abstract_syntax = context.abstract_syntax;
  request.peer = peer_of(association);
  request.events = events;
  NormalizedResponse done = DICOM_TRY(perform(association, received, request, handler, operation));

  Response response;
  response.affected_sop_class_uid = request.sop_class_uid;
  response.affected_sop_instance_uid =
      done.sop_instance_uid.empty() ? request.sop_instance_uid : std::move(done.sop_instance_uid);
  response.message_id_being_responded_to = message->message_id;
  response.status = std::move(done.status);
  if constexpr (requires { message->action_type_id; }) response.action_type_id = request.type_id;
  if constexpr (requires { message->event_type_id; }) response.event_type_id = request.type_id;
  response.has_data_set = !done.data_set.empty();
  if (!response.has_data_set) return association.send(context.id, response);
  const ByteVector encoded = DICOM_TRY(encode_data_set(context, done.data_set));
  return association.send(context.id, response, {Bytes(encoded)});
}

}  // namespace

Result<void> serve_normalized(Association& association, const ReceivedCommand& received, NormalizedHandler& handler,
                              const std::shared_ptr<EventChannel>& events) {
  using H = NormalizedHandler;
  switch (received.field) {
    case CommandField::N_CREATE_RQ:
      return serve_operation<NCreateRQ, NCreateRSP>(association, received, handler, events, &H::create);
    case CommandField::N_GET_RQ:
      return serve_operation<NGetRQ, NGetRSP>(association, received, handler, events, &H::get);
    case CommandField::N_SET_RQ:
      return serve_operation<NSetRQ, NSetRSP>(association, received, handler, events, &H::set);
    case CommandField::N_ACTION_RQ:
      return serve_operation<NActionRQ, NActionRSP>(association, received, handler, events, &H::action);
    case CommandField::N_DELETE_RQ:
      return serve_operation<NDeleteRQ, NDeleteRSP>(association, received, handler, events, &H::remove);
    case CommandField::N_EVENT_REPORT_RQ:
      return serve_operation<NEventReportRQ, NEventReportRSP>(association, received, handler, events, &H::event_report);
    default: break;
  }
  return association.violation({ErrorCode::invalid_data, to_string(received.field) + " is no normalized request"});
}

EventDelivery::~EventDelivery() {
  if (sent_ && sent_->on_delivered) {
    sent_->on_delivered(Error{ErrorCode::disconnected, "the association ended before the peer confirmed the event"});
  }
  if (channel_) channel_->close();
}

const std::shared_ptr<EventChannel>& EventDelivery::channel() {
  if (!channel_) channel_ = std::make_shared<EventChannel>();
  return channel_;
}

Result<std::optional<ReceivedCommand>> EventDelivery::next_command() {
  for (;;) {
    if (const auto courtesy = channel_ && !sent_ ? channel_->courtesy() : std::chrono::milliseconds(0);
        courtesy.count() > 0) {
      const auto input = DICOM_TRY(association_.await_input(courtesy));
      if (input == Association::Input::arrived) return association_.receive_command(association_.timeouts().idle);
    }
    DICOM_TRY(send_next());
    const auto patience = sent_ ? association_.timeouts().reply : association_.timeouts().idle;
    if (channel_ && !sent_) {
      const auto input = DICOM_TRY(association_.await_input(patience, channel_->descriptor()));
      if (input == Association::Input::woken) continue;
    }
    return association_.receive_command(patience);
  }
}

Result<void> EventDelivery::send_next() {
  while (channel_ && !sent_) {
    auto posted = channel_->take();
    if (!posted) return {};
    const EventReport& event = posted->event;
    const AcceptedContext* context = association_.find_context(event.abstract_syntax);
    if (context == nullptr) {
      if (posted->on_delivered) {
        posted->on_delivered(Error{ErrorCode::unsupported, "the peer's association has no context for the event"});
      }
      continue;
    }
    NEventReportRQ request;
    request.affected_sop_class_uid = event.sop_class_uid.empty() ? event.abstract_syntax : event.sop_class_uid;
    request.affected_sop_instance_uid = event.sop_instance_uid;
    request.event_type_id = event.event_type_id;
    request.message_id = association_.next_message_id();
    request.has_data_set = !event.information.empty();
    sent_ = Sent{request.message_id, std::move(posted->on_delivered)};
    if (!request.has_data_set) return association_.send(context->id, request);
    const ByteVector encoded = DICOM_TRY(encode_data_set(*context, event.information));
    return association_.send(context->id, request, {Bytes(encoded)});
  }
  return {};
}

Result<bool> EventDelivery::take_response(const ReceivedCommand& received) {
  if (received.field != CommandField::N_EVENT_REPORT_RSP) return false;
  if (!sent_ || sent_->message_id != received.message_id()) return false;
  const auto response = received.as<NEventReportRSP>();
  if (!response) return association_.violation(response.error());
  if (received.has_data_set) DICOM_TRY(association_.receive_data_set([](Bytes) {}));
  const auto on_delivered = std::move(sent_->on_delivered);
  sent_.reset();
  if (on_delivered) on_delivered(response->status);
  return true;
}

}  // namespace scp
}  // namespace dicom::net
