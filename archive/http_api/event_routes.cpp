// The event channel of a subscriber to work items: PS3.18 8.10.4 and 8.10.5.
#include <charconv>

#include "archive/http_api/http_api.h"
#include "archive/http_api/responses.h"
#include "dicom/http/websocket_handshake.h"
#include "dicom/net/peer_address.h"

namespace archive::http_api {

using namespace dicom;
using http::Request;
using http::Response;
using workflow::EventOutbox;

namespace {

// A WebSocket as the way to a subscriber. That an event was heard is known by pings: their pongs come after what was
// sent before them was read (RFC 6455 5.5.3), which every client does by itself.
class SubscriberChannel final : public http::WebSocketHandler,
                                public workflow::EventChannel,
                                public std::enable_shared_from_this<SubscriberChannel> {
 public:
  SubscriberChannel(EventOutbox& outbox, std::string subscriber)
      : outbox_(outbox), subscriber_(std::move(subscriber)) {}

  void on_open(std::shared_ptr<http::WebSocket> socket) override {
    socket_ = std::move(socket);
    outbox_.open_channel(subscriber_, shared_from_this());
  }
  void on_message(http::WebSocketMessage message) override {
    if (message.kind != http::WebSocketMessage::Kind::pong) return;  // clients have nothing to say here
    std::uint64_t number = 0;
    const char* const end = message.payload.data() + message.payload.size();
    if (std::from_chars(message.payload.data(), end, number).ec == std::errc())
      outbox_.acknowledged(subscriber_, *this, number);
  }
  void on_close() override { outbox_.close_channel(subscriber_, *this); }

  bool send(const std::string& event) override { return socket_->send_text(event); }
  void ask(std::uint64_t number) override { socket_->ping(std::to_string(number)); }

 private:
  EventOutbox& outbox_;
  std::string subscriber_;
  std::shared_ptr<http::WebSocket> socket_;
};

}  // namespace

void add_event_routes(http::Router& router, workflow::Workflow& workflow) {
  router.add("GET", "/dicom-web/subscribers/{subscriber}", [&workflow](const Request& request) {
    const std::string subscriber(request.parameter("subscriber"));
    if (!net::is_valid_ae_title(subscriber))
      return failure({ErrorCode::invalid_argument, "'" + subscriber + "' is no AE title", {}, {}});
    if (http::asks_for_websocket(request)) HTTP_TRY(workflow.outbox().enroll(subscriber));
    return http::open_websocket(request, std::make_shared<SubscriberChannel>(workflow.outbox(), subscriber));
  });
}

}  // namespace archive::http_api
