// An HTTP/1.1 and HTTP/2 server: one thread moves the bytes of all connections, bounded pools of workers run the
// handlers.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "dicom/base/result.h"
#include "dicom/http/router.h"
#include "dicom/io/tls.h"

namespace dicom::http {

/// One request that has been answered, for logs and metrics.
struct Access {
  std::string method;
  std::string target;
  int status = 0;
  std::uint64_t bytes = 0;  ///< of the answer's body
  std::chrono::microseconds duration{};
};

struct ServerOptions {
  std::string address = "127.0.0.1";
  std::uint16_t port = 8080;       ///< 0: any free one
  std::size_t workers = 4;         ///< for requests whose body is small
  std::size_t upload_workers = 8;  ///< for requests whose body is streamed: each holds one while it arrives
  std::size_t queue_limit = 256;   ///< requests that wait for a worker; beyond it 503
  std::size_t maximum_connections = 1000;
  std::uint64_t maximum_body = 4 << 20;  ///< of requests that are not streamed
  std::uint64_t maximum_streamed_body = 64ULL << 30;
  std::chrono::seconds header_timeout{15};
  std::chrono::seconds idle_timeout{75};
  std::chrono::seconds transfer_timeout{30};  ///< without any progress in a body, either way
  std::chrono::seconds websocket_ping{
      30};  ///< a WebSocket's client that is silent so long is asked whether it is there
  std::size_t websocket_backlog = 4 << 20;           ///< bytes that may wait for a WebSocket's client
  std::size_t maximum_websocket_message = 64 << 10;  ///< that a client sends
  /// Every connection is TLS, with HTTP/2 for those who ask for it (ALPN). Without TLS they say so by how they begin.
  std::optional<io::TLSOptions> tls{};
  std::function<void(const Access&)> access_hook{};  ///< called on the server's thread
};

class Server {
 public:
  /// Listens and serves until stop(). Errors: io (address in use, not ours: the message says which), those of
  /// TLSContext::for_server.
  static Result<std::unique_ptr<Server>> start(ServerOptions options, Router router);
  ~Server();
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  [[nodiscard]] std::uint16_t port() const;
  /// Takes no more connections, lets running handlers finish, closes the rest.
  void stop();

 private:
  class Implementation;
  explicit Server(std::unique_ptr<Implementation> implementation);
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace dicom::http
