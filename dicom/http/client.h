// An HTTP/1.1 client: keep-alive, TLS, retries; bodies of any size stream in both directions.
#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <variant>

#include "dicom/http/message.h"
#include "dicom/http/response_parser.h"
#include "dicom/http/url.h"
#include "dicom/io/socket.h"

namespace dicom::http {

struct ClientOptions {
  std::chrono::milliseconds connect_timeout{15'000};
  std::chrono::milliseconds transfer_timeout{60'000};  ///< without any progress, either way
  int attempts = 4;                                    ///< of each request, where repeating it does no harm
  std::chrono::milliseconds back_off{500};             ///< before the second attempt; doubled before each further one
  std::chrono::milliseconds longest_pause{30'000};     ///< that a server may ask for by Retry-After
  std::uint64_t maximum_body = 1ULL << 30;             ///< of responses that are taken whole
  std::string bearer_token{};                          ///< RFC 6750; goes to the server of the base address only
  std::string user_agent = "Isocenter";
  /// Makes a connection secure, for https; nothing: https is an error.
  std::function<Result<io::Socket>(io::Socket, const std::string& host, io::Deadline)> secure{};
};

/// A body that is made while it is sent. Called anew for each attempt.
using BodySource = std::function<BodyProducer()>;

struct ClientRequest {
  std::string method = "GET";
  std::string target = "/";  ///< path and query on the server
  Headers headers{};
  std::variant<std::string, BodySource> body{};
  /// Repeated after failures even if the method is not idempotent (RFC 9110 9.2.2).
  bool may_repeat = false;
};

struct ClientResponse {
  int status = 0;
  Headers headers{};
  std::string body{};
  [[nodiscard]] bool is_success() const { return status / 100 == 2; }
};

/// One server, one connection that is kept as long as it can be. Used by one thread.
///
/// Requests are repeated, with growing pauses, when the connection fails before anything of a body was passed on, and
/// after 429, 502, 503 and 504. Redirections are followed on the same server.
class Client {
 public:
  explicit Client(Url server, ClientOptions options = {});

  /// Takes the body whole. A status that is no success is no error. Errors: those of connecting, timeout, disconnected,
  /// invalid_data, limit_exceeded.
  Result<ClientResponse> send(const ClientRequest& request);
  /// Passes the body of a successful response on as it arrives, after `on_head`; of any other response the body is in
  /// what is returned. Errors also: what the callbacks return.
  using OnHead = ResponseParser::OnHead;
  Result<ClientResponse> send(const ClientRequest& request, const OnHead& on_head,
                              const ResponseParser::OnBody& on_body);

  [[nodiscard]] const Url& server() const { return server_; }
  /// How many connections were made so far.
  [[nodiscard]] std::size_t connection_count() const { return connection_count_; }

 private:
  struct Attempt;
  Result<void> exchange(const ClientRequest& request, Attempt& attempt);
  Result<void> connect();
  Result<void> write_request(const ClientRequest& request);
  Result<void> write_body(const BodySource& source);
  Result<void> read_response(const ClientRequest& request, Attempt& attempt);
  [[nodiscard]] std::string head_of(const ClientRequest& request) const;
  [[nodiscard]] std::chrono::milliseconds pause_before(int attempt, const Headers& headers) const;
  [[nodiscard]] io::Deadline deadline() const { return io::Deadline::after(options_.transfer_timeout); }

  Url server_;
  ClientOptions options_;
  io::Socket socket_;
  std::size_t connection_count_ = 0;
};

/// "404 Not Found", with the beginning of what the server said, on one line.
Error response_error(const ClientResponse& response);

}  // namespace dicom::http
