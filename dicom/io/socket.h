// A TCP connection with deadlines. Writes leave at once, reads acknowledge at once.
#pragma once

#include <atomic>
#include <cstdint>
#include <memory>
#include <string>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/io/deadline.h"
#include "dicom/io/file_descriptor.h"
#include "dicom/io/secure_channel.h"
#include "dicom/io/short_wait.h"

namespace dicom::io {

/// A connected stream. One thread reads and one writes, which may be the same; any other may call shutdown() to wake
/// them.
///
/// TCP_NODELAY is always on, so a message that leaves in one write is never held back. When a
/// read has to wait, what has arrived so far is acknowledged soon (TCP_QUICKACK): a peer that
/// leaves Nagle's algorithm on and writes its messages in pieces would otherwise wait about 40 ms
/// for our delayed acknowledgement, each time.
class Socket {
 public:
  Socket() = default;
  /// Takes over a connected stream socket that does not block (O_NONBLOCK) and has set_connection_options().
  explicit Socket(FileDescriptor descriptor) : descriptor_(std::move(descriptor)) {}

  /// Connects to a name or an IPv4 or IPv6 address, trying each address that the name has. Errors:
  /// not_found (no such name), disconnected (refused, unreachable), timeout.
  static Result<Socket> connect(const std::string& host, std::uint16_t port, Deadline deadline);

  /// Waits until something arrives and reads at most `into.size()` bytes; 0 when the peer has
  /// closed its side. Errors: timeout, disconnected.
  Result<std::size_t> read_some(MutableBytes into, Deadline deadline);
  /// Whether a read would return at once (data, end or error).
  [[nodiscard]] bool readable() const;

  /// Writes all of the parts, in as few calls as the system allows. Errors: timeout, disconnected.
  Result<void> write_all(std::span<const Bytes> parts, Deadline deadline);
  Result<void> write_all(Bytes bytes, Deadline deadline) { return write_all({&bytes, 1}, deadline); }

  /// Ends the connection in both directions; a read or write of another thread returns. Thread-safe
  /// while the Socket lives.
  void shutdown() const noexcept;
  void close() noexcept;

  /// From now on everything goes through `channel`, which has made its handshake.
  void secure(std::unique_ptr<SecureChannel> channel) { channel_ = std::move(channel); }
  /// "TLSv1.3 TLS_AES_256_GCM_SHA384, CN=CT1"; empty if nothing is encrypted.
  [[nodiscard]] std::string security() const { return channel_ ? channel_->describe() : std::string(); }
  /// Waits until the connection can be read or written, for those who do so themselves. Errors: timeout, io.
  Result<void> wait(SecureChannel::Wants wants, Deadline deadline) const;

  [[nodiscard]] bool is_open() const { return static_cast<bool>(descriptor_); }
  /// "127.0.0.1:11112"; empty if unknown.
  [[nodiscard]] std::string peer_address() const;
  [[nodiscard]] int native_handle() const { return descriptor_.number(); }

 private:
  void set_unacknowledged(bool is) noexcept;
  void acknowledge_now() const noexcept;
  Result<void> wait_to_read(Deadline deadline) const;
  Result<std::size_t> read_secure(MutableBytes into, Deadline deadline);
  Result<void> write_secure(std::span<const Bytes> parts, Deadline deadline);
  Result<void> write_secure(Bytes bytes, Deadline deadline);

  FileDescriptor descriptor_;
  std::unique_ptr<SecureChannel> channel_;
  // Whether something was read after the last write, which has acknowledged all that had come before it. Reader and
  // writer share it: through std::atomic_ref.
  alignas(std::atomic_ref<bool>::required_alignment) mutable bool unacknowledged_ = false;
  ShortWait short_wait_;  // of the reader
};

/// What Socket promises of its connection; those that a listening socket accepts inherit it (tcp(7), socket(7)).
void set_connection_options(const FileDescriptor& descriptor) noexcept;

/// "host:port", with brackets around an IPv6 address.
std::string host_and_port(const std::string& host, std::uint16_t port);

}  // namespace dicom::io
