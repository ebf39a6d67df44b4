// One connection of the server that has become a WebSocket. All of it happens on the server's thread.
#pragma once

#include <boost/asio/steady_timer.hpp>
#include <deque>
#include <memory>
#include <string>

#include "dicom/http/byte_stream.h"
#include "dicom/http/server_context.h"
#include "dicom/http/websocket.h"

namespace dicom::http {

class WebSocketSession : public std::enable_shared_from_this<WebSocketSession> {
 public:
  WebSocketSession(std::shared_ptr<ByteStream> stream, ServerContext& context,
                   std::shared_ptr<WebSocketHandler> handler);
  WebSocketSession(const WebSocketSession&) = delete;
  WebSocketSession& operator=(const WebSocketSession&) = delete;

  /// `first`: bytes that were read already.
  void start(std::string first);
  /// `counted`: bytes that its WebSocket takes for waiting.
  void send(std::string frame, std::size_t counted = 0);
  /// Tells the client, and ends when it has answered, or has not for a while.
  void begin_close(std::uint16_t code, std::string_view reason);
  /// The server has stopped: nothing of this connection runs any more.
  void abandon();

 private:
  friend class WebSocket;
  using ErrorCode = boost::system::error_code;
  struct Outgoing {
    std::string frame;
    std::size_t counted;
  };

  void read();
  void take(Bytes bytes);
  void on_message(WebSocketMessage message);
  void write();
  void on_written(ErrorCode error);
  void watch(std::chrono::seconds after);
  void on_tick();
  void close();

  ServerContext& context_;
  std::shared_ptr<ByteStream> stream_;
  std::shared_ptr<WebSocketHandler> handler_;
  std::shared_ptr<WebSocket> socket_;
  WebSocketReader reader_;
  boost::asio::steady_timer timer_;
  std::string in_;
  std::deque<Outgoing> out_;
  bool writing_ = false;
  bool paused_ = false;   ///< nothing is read until the client has read
  bool heard_ = true;     ///< something has come since the last tick
  bool closing_ = false;  ///< a close frame is on its way
  bool peer_closed_ = false;
  bool closed_ = false;
  std::string last_ping_;  ///< what an application's last ping said
};

}  // namespace dicom::http
