// An open WebSocket of the server (RFC 6455), as those see it who send through it.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include "dicom/http/websocket_frames.h"

namespace dicom::http {

class WebSocketSession;

/// Messages to one client. Thread-safe; may outlive the connection and the server.
class WebSocket {
 public:
  /// `backlog`: how many bytes may wait for the client; who reads more slowly is cut off.
  WebSocket(WebSocketSession& session, std::size_t backlog) : session_(&session), backlog_(backlog) {}
  WebSocket(const WebSocket&) = delete;
  WebSocket& operator=(const WebSocket&) = delete;

  /// False: the connection is gone, or will be, because too much waits.
  bool send_text(std::string_view text);
  /// The client answers by a pong with the same payload (at most 125 bytes), after it has read all before.
  bool ping(std::string_view payload);
  void close(std::uint16_t code, std::string_view reason);

 private:
  friend class WebSocketSession;
  bool post(std::string frame);
  void detach();  ///< the connection is gone

  std::mutex mutex_;
  WebSocketSession* session_;  // guarded by mutex_; null: gone
  std::size_t backlog_;
  std::atomic<std::size_t> waiting_ = 0;  ///< bytes
};

/// What becomes of one connection. All are called on the server's thread, and must be quick.
class WebSocketHandler {
 public:
  virtual ~WebSocketHandler() = default;
  virtual void on_open(std::shared_ptr<WebSocket> socket) = 0;
  /// Text, binary or pong; the rest is answered already.
  virtual void on_message(WebSocketMessage message) = 0;
  /// Nothing comes after it. Not called of a connection that was never opened.
  virtual void on_close() = 0;
};

}  // namespace dicom::http
