#include "dicom/net/scu/normalized.h"

#include <utility>

#include "dicom/net/identifier.h"

namespace dicom::net::scu {
namespace {

// Answers an N-EVENT-REPORT-RQ that has been received.
Result<void> answer_event(Association& association, const ReceivedCommand& received, const OnEvent& on_event) {
  const auto request = received.as<NEventReportRQ>();
  if (!request) return association.violation(request.error());
  EventReport event;
  event.abstract_syntax = association.find_context(received.context_id)->abstract_syntax;
  event.sop_class_uid = request->affected_sop_class_uid;
  event.sop_instance_uid = request->affected_sop_instance_uid;
  event.event_type_id = request->event_type_id;
  ResponseStatus status{status::no_such_event_type, {}, {}};
  bool readable = true;
  if (received.has_data_set) {
    auto information = receive_identifier(association, received.context_id);
    if (!information && !association.is_established()) return std::move(information).error();
    readable = information.has_value();
    if (readable) event.information = std::move(*information);
  }
  if (!readable) {
    status = {status::processing_failure, "the event's information cannot be read", {}};
  } else if (on_event) {
    status = on_event(event);
  }
  NEventReportRSP response;
  response.affected_sop_class_uid = request->affected_sop_class_uid;
  response.affected_sop_instance_uid = request->affected_sop_instance_uid;
  response.event_type_id = request->event_type_id;
  response.message_id_being_responded_to = request->message_id;
  response.status = std::move(status);
  return association.send(received.context_id, response);
}

// The response to our request; events of the peer may come first.
Result<ReceivedCommand> await_response(Association& association, CommandField field, std::uint16_t message_id,
                                       const OnEvent& on_event) {
  for (;;) {
    // Looked at before receive_response(), which takes nothing but the response.
    const auto input = DICOM_TRY(association.await_input(association.timeouts().reply));
    if (input == Association::Input::arrived) {
      const ReceivedCommand* next = DICOM_TRY(association.peek_command());
      if (next != nullptr && next->field == CommandField::N_EVENT_REPORT_RQ) {
        const ReceivedCommand event = *next;
        association.take_peeked();
        DICOM_TRY(answer_event(association, event, on_event));
        continue;
      }
    }
    return association.receive_response(field, message_id);
  }
}

template <class Response, class Request>
Result<NormalizedAnswer> exchange(Association& association, const Subject& subject, Request request,
                                  const DataSet& data_set, const OnEvent& on_event) {
  const AcceptedContext* context = DICOM_TRY(require_context(association, subject.abstract_syntax));
  const std::string& sop_class = subject.sop_class_uid.empty() ? subject.abstract_syntax : subject.sop_class_uid;
  if constexpr (requires { request.requested_sop_class_uid; }) {
    request.requested_sop_class_uid = sop_class;
    request.requested_sop_instance_uid = subject.sop_instance_uid;
  } else {
    request.affected_sop_class_uid = sop_class;
    request.affected_sop_instance_uid = subject.sop_instance_uid;
  }
  request.message_id = association.next_message_id();
  request.has_data_set = !data_set.empty();
  if (request.has_data_set) {
    const ByteVector encoded = DICOM_TRY(encode_data_set(*context, data_set));
    DICOM_TRY(association.send(context->id, request, {Bytes(encoded)}));
  } else {
    DICOM_TRY(association.send(context->id, request));
  }
  const auto received = DICOM_TRY(await_response(association, Response::field, request.message_id, on_event));
  auto response = DICOM_TRY(received.template as<Response>());
  NormalizedAnswer answer{std::move(response.status), std::move(response.affected_sop_instance_uid), {}};
  if (received.has_data_set) answer.data_set = DICOM_TRY(receive_identifier(association, received.context_id));
  return answer;
}

}  // namespace

Result<NormalizedAnswer> n_create(Association& association, const Subject& subject, const DataSet& attributes,
                                  const OnEvent& on_event) {
  return exchange<NCreateRSP>(association, subject, NCreateRQ{}, attributes, on_event);
}

Result<NormalizedAnswer> n_get(Association& association, const Subject& subject, const std::vector<Tag>& attributes,
                               const OnEvent& on_event) {
  NGetRQ request;
  request.attribute_identifier_list = attributes;
  return exchange<NGetRSP>(association, subject, std::move(request), {}, on_event);
}

Result<NormalizedAnswer> n_set(Association& association, const Subject& subject, const DataSet& modifications,
                               const OnEvent& on_event) {
  return exchange<NSetRSP>(association, subject, NSetRQ{}, modifications, on_event);
}

Result<NormalizedAnswer> n_action(Association& association, const Subject& subject, std::uint16_t action_type_id,
                                  const DataSet& information, const OnEvent& on_event) {
  NActionRQ request;
  request.action_type_id = action_type_id;
  return exchange<NActionRSP>(association, subject, std::move(request), information, on_event);
}

Result<NormalizedAnswer> n_delete(Association& association, const Subject& subject, const OnEvent& on_event) {
  return exchange<NDeleteRSP>(association, subject, NDeleteRQ{}, {}, on_event);
}

Result<ResponseStatus> report_event(Association& association, const EventReport& event) {
  NEventReportRQ request;
  request.event_type_id = event.event_type_id;
  const Subject subject{event.abstract_syntax, event.sop_instance_uid, event.sop_class_uid};
  return DICOM_TRY(exchange<NEventReportRSP>(association, subject, std::move(request), event.information, {})).status;
}

Result<bool> receive_event(Association& association, std::chrono::milliseconds at_most, const OnEvent& on_event,
                           int wake) {
  const auto input = DICOM_TRY(association.await_input(at_most, wake));
  if (input != Association::Input::arrived) return false;
  const auto received = DICOM_TRY(association.receive_command(association.timeouts().reply));
  if (!received) return Error{ErrorCode::disconnected, "the peer released the association"};
  if (received->field != CommandField::N_EVENT_REPORT_RQ) {
    return association.violation(
        {ErrorCode::invalid_data, "the peer sent " + to_string(received->field) + " where an event was due"});
  }
  DICOM_TRY(answer_event(association, *received, on_event));
  return true;
}

}  // namespace dicom::net::scu
