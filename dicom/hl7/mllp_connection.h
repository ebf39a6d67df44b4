// HL7 messages over TCP and TLS: a client that sends and waits for the answer, and a server.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "dicom/hl7/acknowledgement.h"
#include "dicom/hl7/mllp.h"
#include "dicom/io/socket.h"
#include "dicom/io/tls.h"

namespace dicom::hl7 {

/// A connection that messages are sent over, one after the other.
class MLLPClient {
 public:
  /// Errors: not_found, disconnected, timeout, rejected (TLS). `tls` may be null.
  static Result<MLLPClient> connect(const std::string& host, std::uint16_t port, io::Deadline deadline,
                                    const std::shared_ptr<io::TLSContext>& tls = {});

  /// Sends a message and waits for its answer. Errors: timeout, disconnected, limit_exceeded, invalid_data (no HL7
  /// message).
  Result<Message> send(const Message& message, io::Deadline deadline);
  /// The same with bytes that may be no message.
  Result<std::string> exchange(std::string_view message, io::Deadline deadline);
  /// What else the peer says: in enhanced mode its application answers after who took the message for it. Errors:
  /// timeout, disconnected, limit_exceeded.
  Result<std::string> receive(io::Deadline deadline);

 private:
  explicit MLLPClient(io::Socket socket) : socket_(std::move(socket)) {}

  io::Socket socket_;
  MLLPDecoder decoder_;
};

struct MLLPServerOptions {
  std::string host = "127.0.0.1";
  std::uint16_t port = 0;                ///< 0: the system chooses
  std::size_t maximum_connections = 64;  ///< beyond, connections are closed at once
  std::size_t maximum_message = 16U << 20;
  /// A connection that is silent so long is closed; senders connect again.
  std::chrono::milliseconds idle = std::chrono::hours(1);
  std::shared_ptr<io::TLSContext> tls{};
  /// The answers to one message, in bytes; there may be none. Called from the connections' threads.
  std::function<std::vector<std::string>(std::string_view message, const std::string& peer_address)> on_message;
  /// Why a connection ended, if not by the peer's wish.
  std::function<void(const std::string& peer_address, const Error& error)> on_failure{};
};

/// Listens from start() until it is destroyed. A thread a connection, a bounded number of them.
class MLLPServer {
 public:
  /// Errors: conflict (port in use), not_found (host), io.
  static Result<std::unique_ptr<MLLPServer>> start(MLLPServerOptions options);
  ~MLLPServer();
  [[nodiscard]] std::uint16_t port() const;

 private:
  class Implementation;
  explicit MLLPServer(std::unique_ptr<Implementation> implementation);
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace dicom::hl7
