#include "dicom/http/websocket_client.h"

#include <openssl/rand.h>

#include "dicom/base/check.h"
#include "dicom/http/response_parser.h"
#include "dicom/http/text.h"
#include "dicom/http/websocket_handshake.h"

namespace dicom::http {
namespace {

using Kind = WebSocketMessage::Kind;
constexpr std::size_t read_size = 16 * 1024;
constexpr std::chrono::milliseconds closing_time{1'000};

// Unforeseeable, so that nobody makes us send what a proxy takes for a request (RFC 6455 10.3).
WebSocketMask make_mask() {
  WebSocketMask mask{};
  DICOM_CHECK(RAND_bytes(mask.data(), static_cast<int>(mask.size())) == 1);
  return mask;
}

Error ended(const WebSocketMessage& close) {
  std::string message = "the server closed the WebSocket";
  if (close.close_code != websocket_close::no_status) message += " with " + std::to_string(close.close_code);
  if (!close.payload.empty()) message += ": " + close.payload;
  return {ErrorCode::disconnected, std::move(message), {}, {}};
}

}  // namespace

WebSocketClient::WebSocketClient(io::Socket socket, ClientOptions options)
    : socket_(std::move(socket)),
      options_(std::move(options)),
      reader_(false, static_cast<std::size_t>(options_.maximum_body)) {}

Result<WebSocketClient> WebSocketClient::connect(const Url& url, ClientOptions options) {
  const auto until = io::Deadline::after(options.connect_timeout);
  if (url.secure && !options.secure)
    return Error{ErrorCode::unsupported, origin_of(url) + ": nothing was given that makes connections secure", {}, {}};
  io::Socket socket = DICOM_TRY(io::Socket::connect(url.host, url.port, until));
  if (url.secure) socket = DICOM_TRY(options.secure(std::move(socket), url.host, until));
  WebSocketClient client(std::move(socket), std::move(options));
  DICOM_TRY(client.shake_hands(url));
  return client;
}

// RFC 6455 4.1.
Result<void> WebSocketClient::shake_hands(const Url& url) {
  const auto until = io::Deadline::after(options_.transfer_timeout);
  const std::string key = make_websocket_key();
  const std::string origin = origin_of(url);
  std::string head = "GET " + url.target + " HTTP/1.1\r\nHost: " + origin.substr(origin.find("://") + 3) +
                     "\r\nUser-Agent: " + options_.user_agent +
                     "\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
                     "Sec-WebSocket-Key: " +
                     key + "\r\n";
  if (!options_.bearer_token.empty()) head += "Authorization: Bearer " + options_.bearer_token + "\r\n";
  DICOM_TRY(socket_.write_all(as_bytes(head + "\r\n"), until));
  ResponseParser parser(false);
  ClientResponse response;
  const auto on_body = [&](Bytes bytes) -> Result<void> {
    if (response.body.size() < read_size) response.body += as_text(bytes);
    return {};
  };
  ByteVector buffer(read_size);
  std::size_t count = 0;
  std::size_t used = 0;
  while (!parser.is_done()) {
    count = DICOM_TRY(socket_.read_some(buffer, until));
    if (count == 0) {
      if (!parser.has_head()) return Error{ErrorCode::disconnected, "the server closed the connection", {}, {}};
      DICOM_TRY(parser.finish());
      break;
    }
    used = DICOM_TRY(parser.feed(Bytes(buffer).first(count), on_body));
  }
  response.status = parser.head().status;
  if (response.status != 101) return response_error(response);
  const Headers& headers = parser.head().headers;
  if (!equal_ignoring_case(headers.value_or("Upgrade", ""), "websocket") ||
      headers.value_or("Sec-WebSocket-Accept", "") != websocket_accept(key))
    return Error{ErrorCode::invalid_data, "the server's answer is not that of a WebSocket", {}, {}};
  return take(Bytes(buffer).first(count).subspan(used));
}

Result<void> WebSocketClient::take(Bytes bytes) {
  const auto taken =
      reader_.feed(bytes, [this](WebSocketMessage&& message) { arrived_.push_back(std::move(message)); });
  if (!taken) (void)send(Kind::close, websocket_close_payload(reader_.close_code(), taken.error().message));
  return taken;
}

Result<void> WebSocketClient::read_some(io::Deadline until) {
  ByteVector buffer(read_size);
  const std::size_t count = DICOM_TRY(socket_.read_some(buffer, until));
  if (count == 0) return Error{ErrorCode::disconnected, "the server closed the connection", {}, {}};
  return take(Bytes(buffer).first(count));
}

Result<std::optional<WebSocketMessage>> WebSocketClient::receive(io::Deadline until) {
  for (;;) {
    while (!arrived_.empty()) {
      WebSocketMessage message = std::move(arrived_.front());
      arrived_.pop_front();
      if (message.kind == Kind::text || message.kind == Kind::binary) return message;
      if (message.kind == Kind::ping) DICOM_TRY(send(Kind::pong, message.payload));
      if (message.kind != Kind::close) continue;
      (void)send(Kind::close, websocket_close_payload(message.close_code, {}));
      socket_.close();
      return ended(message);
    }
    if (!socket_.is_open()) return Error{ErrorCode::disconnected, "the WebSocket is closed", {}, {}};
    const auto read = read_some(until);
    if (!read && read.error().code == ErrorCode::timeout) return std::nullopt;
    DICOM_TRY(read);
  }
}

Result<void> WebSocketClient::send(Kind kind, std::string_view payload) {
  return socket_.write_all(as_bytes(websocket_frame(kind, payload, make_mask())),
                           io::Deadline::after(options_.transfer_timeout));
}

Result<void> WebSocketClient::send_text(std::string_view text) {
  return send(Kind::text, text);
}

Result<void> WebSocketClient::ping(std::string_view payload) {
  return send(Kind::ping, payload);
}

void WebSocketClient::close(std::uint16_t code, std::string_view reason) {
  if (!socket_.is_open()) return;
  const auto until = io::Deadline::after(closing_time);
  if (send(Kind::close, websocket_close_payload(code, reason))) {
    while (!reader_.is_closed() && !until.passed() && read_some(until)) arrived_.clear();
  }
  arrived_.clear();
  socket_.close();
}

}  // namespace dicom::http
