// A TCP port that waits for connections.
#pragma once

#include <cstdint>
#include <string>

#include "dicom/base/result.h"
#include "dicom/io/deadline.h"
#include "dicom/io/short_wait.h"
#include "dicom/io/socket.h"

namespace dicom::io {

/// A bound and listening port. Any number of threads accept; a connection wakes one of them, the one that has waited
/// for the shortest time: its stack and caches are warm, and connections that follow each other meet the same thread.
/// Any thread may call stop().
class Listener {
 public:
  /// Listens at an address ("127.0.0.1", "::1", "localhost"; "" or "*" is every interface, both
  /// families). Port 0 lets the system choose. Errors: conflict (the port is in use), not_found,
  /// io.
  static Result<Listener> listen(const std::string& host, std::uint16_t port, int backlog = 512);

  /// The next connection. Errors: timeout, cancelled (after stop()), limit_exceeded (out of descriptors: try again
  /// later).
  Result<Socket> accept(Deadline deadline);
  /// Wakes accept(), now and for ever; who connects is refused. Thread-safe.
  void stop() noexcept;

  /// The port that is bound.
  [[nodiscard]] std::uint16_t port() const { return port_; }

 private:
  [[nodiscard]] FileDescriptor accept_awake();
  Result<void> watch(int operation, std::uint32_t events) const;
  Result<void> wait(Deadline deadline) const;

  FileDescriptor descriptor_;
  FileDescriptor watch_;  // epoll: tells one thread of one connection
  ShortWait short_wait_;
  std::uint16_t port_ = 0;
};

}  // namespace dicom::io
