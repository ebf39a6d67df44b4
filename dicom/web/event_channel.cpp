#include "dicom/web/event_channel.h"

#include "dicom/dictionary/generated/tags.h"
#include "dicom/http/text.h"
#include "dicom/json/json.h"

namespace dicom::web {
namespace {

// Elements of the command (PS3.7), which stand beside those of the information.
constexpr std::uint16_t command_group = 0x0000;

DataSet without_command(const DataSet& event) {
  DataSet information;
  for (const DataElement element : event) {
    if (element.tag().group() != command_group) information.set(element);
  }
  return information;
}

}  // namespace

Result<WorkitemEvent> parse_workitem_event(std::string_view json) {
  const DataSet event = DICOM_TRY(parse_json(json));
  WorkitemEvent read{.workitem = event.text_or_empty(tags::AffectedSOPInstanceUID),
                     .type = event.value_or<std::uint16_t>(tags::EventTypeID, 0),
                     .message_id = event.value_or<std::uint16_t>(tags::MessageID, 0),
                     .information = without_command(event)};
  if (read.workitem.empty() || read.type == 0)
    return Error{ErrorCode::invalid_data, "the server sent what is no event report", {}, {}};
  return read;
}

Result<EventChannel> EventChannel::open(const http::Url& service, const std::string& ae_title,
                                        http::ClientOptions options) {
  http::Url url = service;
  while (url.target.ends_with('/')) url.target.pop_back();
  url.target += "/subscribers/" + http::percent_encode(ae_title);
  return EventChannel(DICOM_TRY(http::WebSocketClient::connect(url, std::move(options))));
}

Result<std::optional<WorkitemEvent>> EventChannel::next(io::Deadline until) {
  const auto message = DICOM_TRY(connection_.receive(until));
  if (!message) return std::nullopt;
  return std::optional(DICOM_TRY(parse_workitem_event(message->payload)));
}

}  // namespace dicom::web
