// The events of work items as they happen, as client: PS3.18 8.10.4 and 8.10.5.
#pragma once

#include <optional>
#include <string>

#include "dicom/core/data_set.h"
#include "dicom/http/websocket_client.h"

namespace dicom::web {

/// What a server tells of a work item (PS3.4 table CC.2.4-1).
struct WorkitemEvent {
  std::string workitem;    ///< its UID
  std::uint16_t type = 0;  ///< event type ID: 1 state, 2 wish to cancel, 3 progress, 4 state of the server, 5 assigned
  /// Message ID. One that the server sends again after a connection was lost has the same.
  std::uint16_t message_id = 0;
  DataSet information;
};
/// Error: invalid_data, if a message is no event report.
Result<WorkitemEvent> parse_workitem_event(std::string_view json);

/// An open channel of one subscriber; what it has subscribed to is said by WorkitemClient. Used by one thread.
class EventChannel {
 public:
  /// `service`: the base address, e.g. https://host/dicom-web. Errors: those of http::WebSocketClient::connect.
  static Result<EventChannel> open(const http::Url& service, const std::string& ae_title, http::ClientOptions options);

  /// The next event; nothing: none came until then. That an event was heard is told to the server by the call after the
  /// one that has returned it. Errors: disconnected (open another channel), invalid_data.
  Result<std::optional<WorkitemEvent>> next(io::Deadline until);
  /// Says good-bye; the subscriptions stay.
  void close() { connection_.close(); }

 private:
  explicit EventChannel(http::WebSocketClient connection) : connection_(std::move(connection)) {}
  http::WebSocketClient connection_;
};

}  // namespace dicom::web
