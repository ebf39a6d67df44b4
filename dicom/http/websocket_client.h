// A WebSocket as client: RFC 6455.
#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <string>

#include "dicom/http/client.h"
#include "dicom/http/websocket_frames.h"

namespace dicom::http {

/// One connection. Used by one thread. Messages longer than ClientOptions::maximum_body end it.
class WebSocketClient {
 public:
  /// Connects and agrees on the protocol. `url`: where, with http for ws and https for wss. Errors: those of
  /// Socket::connect and of what makes it secure; rejected, not_found (with the server's words), invalid_data.
  static Result<WebSocketClient> connect(const Url& url, ClientOptions options);

  /// The next text or binary message; nothing: none came until then. Pings are answered, in their order: a ping that
  /// stands behind a message is answered by the call after the one that has returned the message, so that an answer
  /// says that what came before has been worked on. Errors: disconnected (with the code and reason, if the server gave
  /// any), invalid_data, limit_exceeded.
  Result<std::optional<WebSocketMessage>> receive(io::Deadline until);
  Result<void> send_text(std::string_view text);
  Result<void> ping(std::string_view payload);
  /// Says good-bye, and waits shortly for the answer.
  void close(std::uint16_t code = websocket_close::normal, std::string_view reason = {});

 private:
  WebSocketClient(io::Socket socket, ClientOptions options);
  Result<void> shake_hands(const Url& url);
  Result<void> read_some(io::Deadline until);
  Result<void> take(Bytes bytes);
  Result<void> send(WebSocketMessage::Kind kind, std::string_view payload);

  io::Socket socket_;
  ClientOptions options_;
  WebSocketReader reader_;
  std::deque<WebSocketMessage> arrived_;
};

}  // namespace dicom::http
