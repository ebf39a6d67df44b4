#include "dicom/io/listener.h"

#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>

#include "dicom/io/address_lookup.h"

namespace dicom::io {
namespace {

bool is_every_interface(const std::string& host) {
  return host.empty() || host == "*";
}

Result<FileDescriptor> bind_one(const SocketAddress& address, int backlog, const std::string& where) {
  FileDescriptor descriptor(::socket(address.family(), SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
  if (!descriptor) return system_error(ErrorCode::io, "making a socket", errno);
  const int on = 1;
  const int off = 0;
  set_connection_options(descriptor);
  setsockopt(descriptor.number(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
  if (address.family() == AF_INET6) {
    setsockopt(descriptor.number(), IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof off);
  }
  if (::bind(descriptor.number(), address.get(), address.length) != 0 || ::listen(descriptor.number(), backlog) != 0) {
    if (errno == EADDRINUSE) {
      return Error{ErrorCode::conflict, "port in use: another program listens at " + where};
    }
    return system_error(ErrorCode::io, "listening at " + where, errno);
  }
  return descriptor;
}

std::uint16_t bound_port(int descriptor) {
  sockaddr_storage storage{};
  socklen_t length = sizeof storage;
  getsockname(descriptor, reinterpret_cast<sockaddr*>(&storage), &length);
  if (storage.ss_family == AF_INET6) return ntohs(reinterpret_cast<const sockaddr_in6*>(&storage)->sin6_port);
  return ntohs(reinterpret_cast<const sockaddr_in*>(&storage)->sin_port);
}

// Every interface: one IPv6 socket takes both families; where IPv6 is switched off, IPv4. A name
// that has addresses of both families is bound to IPv4, which is what equipment has.
Result<FileDescriptor> bind_first(const std::string& host, std::uint16_t port, int backlog) {
  const bool every = is_every_interface(host);
  const std::string where = host_and_port(every ? "*" : host, port);
  auto addresses = look_up(every ? "" : host, port, true);
  if (!addresses) return std::move(addresses).error();
  Result<FileDescriptor> bound = Error{ErrorCode::not_found, "no address to listen at: " + where};
  for (const int family : {every ? AF_INET6 : AF_INET, every ? AF_INET : AF_INET6}) {
    for (const SocketAddress& address : *addresses) {
      if (address.family() != family) continue;
      bound = bind_one(address, backlog, where);
      if (bound || bound.error().code == ErrorCode::conflict) return bound;
    }
  }
  return bound;
}

// What accept() reports about a connection that is gone already (accept(2), "Error handling") is none of the
// listener's; the rest is.
Result<void> only_one_connection_failed(int number) {
  switch (number) {
    case EAGAIN:
    case ECONNABORTED:
    case EINTR:
    case EPROTO:
    case ENETDOWN:
    case EHOSTDOWN:
    case EHOSTUNREACH:
    case ENETUNREACH: return {};
    case EINVAL: return Error{ErrorCode::cancelled, "the listener was stopped"};  // no longer listening
    case EMFILE:
    case ENFILE:
    case ENOBUFS:
    case ENOMEM: return system_error(ErrorCode::limit_exceeded, "accepting a connection", number);
    default: return system_error(ErrorCode::io, "accepting a connection", number);
  }
}

constexpr std::uint32_t one_connection = EPOLLIN | EPOLLONESHOT;

FileDescriptor accept_now(int listening) {
  return FileDescriptor(::accept4(listening, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
}

}  // namespace

Result<Listener> Listener::listen(const std::string& host, std::uint16_t port, int backlog) {
  Listener listener;
  listener.descriptor_ = DICOM_TRY(bind_first(host, port, backlog));
  listener.port_ = bound_port(listener.descriptor_.number());
  listener.watch_ = FileDescriptor(::epoll_create1(EPOLL_CLOEXEC));
  if (!listener.watch_) return system_error(ErrorCode::io, "watching a port", errno);
  DICOM_TRY(listener.watch(EPOLL_CTL_ADD, one_connection));
  return listener;
}

// One connection, also one that has come already, wakes one thread (EPOLLONESHOT). Those that wait for an epoll
// instance stand in a stack; those that block in accept() stand in a queue, and take turns.
Result<void> Listener::watch(int operation, std::uint32_t events) const {
  epoll_event event{events, {}};
  if (::epoll_ctl(watch_.number(), operation, descriptor_.number(), &event) == 0) return {};
  return system_error(ErrorCode::io, "watching a port", errno);
}

Result<void> Listener::wait(Deadline deadline) const {
  epoll_event event{};
  for (;;) {
    const int ready = ::epoll_wait(watch_.number(), &event, 1, deadline.poll_timeout());
    if (ready > 0) return {};
    if (ready < 0 && errno != EINTR) return system_error(ErrorCode::io, "waiting for a connection", errno);
    if (ready == 0 && deadline.passed()) return Error{ErrorCode::timeout, "no connection in time"};
  }
}

// The next of connections that follow each other comes sooner than a thread wakes up. Until this one sleeps or has its
// connection, no other is woken for what it will take.
FileDescriptor Listener::accept_awake() {
  FileDescriptor accepted;
  if (!watch(EPOLL_CTL_MOD, 0)) return accepted;
  short_wait_.until([&] {
    accepted = accept_now(descriptor_.number());
    return static_cast<bool>(accepted);
  });
  return accepted;
}

Result<Socket> Listener::accept(Deadline deadline) {
  FileDescriptor accepted = accept_awake();
  int failure = EAGAIN;
  for (;;) {
    DICOM_TRY(watch(EPOLL_CTL_MOD, one_connection));  // the next one is another thread's
    if (accepted) return Socket(std::move(accepted));
    DICOM_TRY(only_one_connection_failed(failure));
    DICOM_TRY(wait(deadline));
    accepted = accept_now(descriptor_.number());
    failure = errno;
  }
}

void Listener::stop() noexcept {
  if (descriptor_) ::shutdown(descriptor_.number(), SHUT_RDWR);
}

}  // namespace dicom::io
