// The event channel of a subscriber to work items: PS3.18 8.10.4 and 8.10.5.
#include <charconv>

#include "archive/http_api/http_api.h"
#include "archive/http_api/responses.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/http/websocket_handshake.h"
#include "dicom/json/json.h"
#include "dicom/net/peer_address.h"

namespace archive::http_api {

using namespace dicom;
using http::Request;
using http::Response;
using workflow::EventOutbox;

namespace {

// A WebSocket as the way to a subscriber. That an event has reached its end is known by pings: their pongs come after
// what was sent before them was read (RFC 6455 5.5.3), which every client does by itself. A subscriber that wants to
// say so when it has worked on an event answers it as over DIMSE, with an N-EVENT-REPORT-RSP.
class SubscriberChannel final : public http::WebSocketHandler,
                                public workflow::EventChannel,
                                public std::enable_shared_from_this<SubscriberChannel> {
 public:
  SubscriberChannel(EventOutbox& outbox, std::string subscriber, bool answers)
      : outbox_(outbox), subscriber_(std::move(subscriber)), answers_(answers) {}

  void on_open(std::shared_ptr<http::WebSocket> socket) override {
    socket_ = std::move(socket);
    outbox_.open_channel(subscriber_, shared_from_this());
  }
  void on_message(http::WebSocketMessage message) override {
    using Kind = http::WebSocketMessage::Kind;
    if (message.kind == Kind::text && answers_) take_answer(message.payload);
    if (message.kind != Kind::pong || answers_) return;  // others have nothing to say here
    std::uint64_t number = 0;
    const char* const end = message.payload.data() + message.payload.size();
    if (std::from_chars(message.payload.data(), end, number).ec == std::errc())
      outbox_.acknowledged(subscriber_, *this, number);
  }
  void on_close() override { outbox_.close_channel(subscriber_, *this); }

  bool send(const std::string& event) override { return socket_->send_text(event); }
  void ask(std::uint64_t number) override { socket_->ping(std::to_string(number)); }

 private:
  // PS3.7 table 10.3-2, as DICOM JSON; nothing but the message that it answers matters.
  void take_answer(const std::string& text) {
    const auto answer = parse_json_data_sets(text);
    if (!answer || answer->empty()) return;
    const auto id = answer->front().get<std::uint16_t>(tags::MessageIDBeingRespondedTo);
    if (id) outbox_.answered(subscriber_, *this, *id);
  }

  EventOutbox& outbox_;
  std::string subscriber_;
  bool answers_;
  std::shared_ptr<http::WebSocket> socket_;
};

}  // namespace

void add_event_routes(http::Router& router, workflow::Workflow& workflow) {
  router.add("GET", "/dicom-web/subscribers/{subscriber}", [&workflow](const Request& request) {
    const std::string subscriber(request.parameter("subscriber"));
    if (!net::is_valid_ae_title(subscriber))
      return failure({ErrorCode::invalid_argument, "'" + subscriber + "' is no AE title", {}, {}});
    if (http::asks_for_websocket(request)) HTTP_TRY(workflow.outbox().enroll(subscriber));
    const std::string_view answers = request.query_value("answers").value_or("false");
    if (answers != "true" && answers != "false")
      return failure({ErrorCode::invalid_argument, "'answers' is true or false", {}, {}});
    return http::open_websocket(request,
                                std::make_shared<SubscriberChannel>(workflow.outbox(), subscriber, answers == "true"));
  });
}

}  // namespace archive::http_api
