#include "dicom/io/socket.h"

#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "dicom/io/address_lookup.h"

namespace dicom::io {

void FileDescriptor::close() noexcept {
  if (number_ >= 0) ::close(std::exchange(number_, -1));
}

namespace {

constexpr std::size_t maximum_parts_a_call = 1024;  // IOV_MAX of Linux

void set_option(int descriptor, int level, int name, int value) noexcept {
  // Options here only make things faster: a system without one still works.
  static_cast<void>(setsockopt(descriptor, level, name, &value, sizeof value));
}

Result<void> wait_for(int descriptor, short events, Deadline deadline, const char* doing) {
  pollfd waiting{descriptor, events, 0};
  for (;;) {
    const int ready = ::poll(&waiting, 1, deadline.poll_timeout());
    if (ready > 0) return {};
    if (ready == 0 && deadline.passed()) {
      return Error{ErrorCode::timeout, std::string("no progress in time while ") + doing};
    }
    if (ready < 0 && errno != EINTR) return system_error(ErrorCode::io, doing, errno);
  }
}

bool arrived(int descriptor) {
  pollfd waiting{descriptor, POLLIN, 0};
  return ::poll(&waiting, 1, 0) > 0;
}

Result<FileDescriptor> connect_one(const SocketAddress& address, Deadline deadline) {
  FileDescriptor descriptor(::socket(address.family(), SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  if (!descriptor) return system_error(ErrorCode::io, "making a socket", errno);
  set_connection_options(descriptor);
  if (::connect(descriptor.number(), address.get(), address.length) == 0) return descriptor;
  if (errno != EINPROGRESS) return system_error(ErrorCode::disconnected, "connecting", errno);
  DICOM_TRY(wait_for(descriptor.number(), POLLOUT, deadline, "connecting"));
  int failure = 0;
  socklen_t size = sizeof failure;
  getsockopt(descriptor.number(), SOL_SOCKET, SO_ERROR, &failure, &size);
  if (failure != 0) return system_error(ErrorCode::disconnected, "connecting", failure);
  return descriptor;
}

bool would_block(int number) {
  return number == EAGAIN || number == EWOULDBLOCK;
}

// What is left to write of a list of parts, as the system wants it.
class Remaining {
 public:
  explicit Remaining(std::span<const Bytes> parts) : parts_(parts) { skip_empty(); }
  [[nodiscard]] bool empty() const { return parts_.empty(); }

  std::span<iovec> vectors() {
    std::size_t count = std::min(parts_.size(), vectors_.size());
    for (std::size_t i = 0; i < count; ++i) {
      const Bytes part = i == 0 ? parts_[0].subspan(done_) : parts_[i];
      vectors_[i] = {const_cast<std::byte*>(part.data()), part.size()};
    }
    return {vectors_.data(), count};
  }

  void advance(std::size_t written) {
    while (written > 0) {
      const std::size_t left = parts_[0].size() - done_;
      const std::size_t step = std::min(left, written);
      done_ += step;
      written -= step;
      skip_empty();
    }
  }

 private:
  void skip_empty() {
    while (!parts_.empty() && done_ == parts_[0].size()) {
      parts_ = parts_.subspan(1);
      done_ = 0;
    }
  }

  std::span<const Bytes> parts_;
  std::size_t done_ = 0;
  std::array<iovec, maximum_parts_a_call> vectors_;
};

}  // namespace

std::string host_and_port(const std::string& host, std::uint16_t port) {
  const bool brackets = host.find(':') != std::string::npos;
  return (brackets ? "[" + host + "]" : host) + ":" + std::to_string(port);
}

void set_connection_options(const FileDescriptor& descriptor) noexcept {
  set_option(descriptor.number(), IPPROTO_TCP, TCP_NODELAY, 1);
  // A peer that loses its power must not hold an association for ever.
  set_option(descriptor.number(), SOL_SOCKET, SO_KEEPALIVE, 1);
}

Result<Socket> Socket::connect(const std::string& host, std::uint16_t port, Deadline deadline) {
  const std::string where = host_and_port(host, port);
  auto addresses = look_up(host, port, false);
  if (!addresses) return std::move(addresses).error();
  Error last{ErrorCode::not_found, "no address"};
  for (const SocketAddress& address : *addresses) {
    auto connected = connect_one(address, deadline);
    if (connected) return Socket(std::move(*connected));
    last = std::move(connected).error();
    if (deadline.passed()) break;
  }
  return std::move(last).within(where);
}

// An answer that is on its way already comes sooner than a thread wakes up.
Result<std::size_t> Socket::read_some(MutableBytes into, Deadline deadline) {
  if (channel_) return read_secure(into, deadline);
  ssize_t count = -1;
  const auto read = [&] {
    count = ::recv(descriptor_.number(), into.data(), into.size(), 0);
    return count >= 0 || !(would_block(errno) || errno == EINTR);
  };
  while (!short_wait_.until(read)) DICOM_TRY(wait_to_read(deadline));
  if (count < 0) return system_error(ErrorCode::disconnected, "reading", errno);
  set_unacknowledged(count > 0);
  return static_cast<std::size_t>(count);
}

// What comes at once needs no acknowledgement of its own: each would be a packet, and a call. A peer that waits for one
// (Nagle's algorithm) waits only a little longer.
Result<void> Socket::wait_to_read(Deadline deadline) const {
  constexpr timespec acknowledge_after{0, 100'000};  // 0.1 ms
  if (channel_ || std::atomic_ref(unacknowledged_).load(std::memory_order_relaxed)) {
    pollfd waiting{descriptor_.number(), POLLIN, 0};
    if (::ppoll(&waiting, 1, &acknowledge_after, nullptr) > 0) return {};
    acknowledge_now();
  }
  return wait_for(descriptor_.number(), POLLIN, deadline, "reading");
}

void Socket::set_unacknowledged(bool is) noexcept {
  std::atomic_ref(unacknowledged_).store(is, std::memory_order_relaxed);
}

bool Socket::readable() const {
  if (channel_ && channel_->has_pending()) return true;
  return arrived(descriptor_.number());
}

// The kernel takes the option back after a while, so it is set before each wait; setting it also
// sends an acknowledgement that is due.
void Socket::acknowledge_now() const noexcept {
  set_option(descriptor_.number(), IPPROTO_TCP, TCP_QUICKACK, 1);
}

Result<void> Socket::wait(SecureChannel::Wants wants, Deadline deadline) const {
  switch (wants) {
    case SecureChannel::Wants::nothing: return {};
    case SecureChannel::Wants::reading: return wait_to_read(deadline);
    case SecureChannel::Wants::writing: return wait_for(descriptor_.number(), POLLOUT, deadline, "writing");
  }
  return {};
}

Result<std::size_t> Socket::read_secure(MutableBytes into, Deadline deadline) {
  for (;;) {
    const auto step = DICOM_TRY(channel_->read(into));
    if (step.wants == SecureChannel::Wants::nothing) return step.count;
    if (step.wants == SecureChannel::Wants::reading && short_wait_.until([this] { return arrived(native_handle()); }))
      continue;
    DICOM_TRY(wait(step.wants, deadline));
  }
}

// Small parts are put together: each write would otherwise be a record, and a packet, of its own.
Result<void> Socket::write_secure(std::span<const Bytes> parts, Deadline deadline) {
  constexpr std::size_t gathered_size = 16 * 1024;  // one record: RFC 8446 5.1
  ByteVector gathered;
  gathered.reserve(gathered_size);
  for (Bytes part : parts) {
    while (!part.empty()) {
      if (gathered.empty() && part.size() >= gathered_size) {
        DICOM_TRY(write_secure(part, deadline));
        break;
      }
      const std::size_t count = std::min(part.size(), gathered_size - gathered.size());
      append(gathered, part.first(count));
      part = part.subspan(count);
      if (gathered.size() < gathered_size) continue;
      DICOM_TRY(write_secure(Bytes(gathered), deadline));
      gathered.clear();
    }
  }
  return write_secure(Bytes(gathered), deadline);
}

Result<void> Socket::write_secure(Bytes bytes, Deadline deadline) {
  while (!bytes.empty()) {
    const auto step = DICOM_TRY(channel_->write(bytes));
    bytes = bytes.subspan(step.count);
    DICOM_TRY(wait(step.wants, deadline));
  }
  return {};
}

void Socket::close() noexcept {
  if (channel_ && descriptor_) channel_->close();
  descriptor_.close();
}

Result<void> Socket::write_all(std::span<const Bytes> parts, Deadline deadline) {
  if (channel_) return write_secure(parts, deadline);
  Remaining remaining(parts);
  set_unacknowledged(false);
  while (!remaining.empty()) {
    const std::span<iovec> vectors = remaining.vectors();
    msghdr message{};
    message.msg_iov = vectors.data();
    message.msg_iovlen = vectors.size();
    const ssize_t count = ::sendmsg(descriptor_.number(), &message, MSG_NOSIGNAL);
    if (count >= 0) {
      remaining.advance(static_cast<std::size_t>(count));
    } else if (would_block(errno)) {
      DICOM_TRY(wait_for(descriptor_.number(), POLLOUT, deadline, "writing"));
    } else if (errno != EINTR) {
      return system_error(ErrorCode::disconnected, "writing", errno);
    }
  }
  return {};
}

void Socket::shutdown() const noexcept {
  if (descriptor_) ::shutdown(descriptor_.number(), SHUT_RDWR);
}

std::string Socket::peer_address() const {
  SocketAddress address;
  address.length = sizeof address.storage;
  if (getpeername(descriptor_.number(), reinterpret_cast<sockaddr*>(&address.storage), &address.length) != 0) return {};
  char host[NI_MAXHOST];
  char service[NI_MAXSERV];
  if (getnameinfo(address.get(), address.length, host, sizeof host, service, sizeof service,
                  NI_NUMERICHOST | NI_NUMERICSERV) != 0) {
    return {};
  }
  return host_and_port(host, static_cast<std::uint16_t>(std::atoi(service)));
}

}  // namespace dicom::io
