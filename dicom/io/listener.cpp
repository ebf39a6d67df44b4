#include "dicom/io/listener.h"

#include <netinet/in.h>
#include <poll.h>
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
  FileDescriptor descriptor(::socket(address.family(), SOCK_STREAM | SOCK_CLOEXEC, 0));
  if (!descriptor) return system_error(ErrorCode::io, "making a socket", errno);
  const int on = 1;
  const int off = 0;
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

bool out_of_descriptors(int number) {
  return number == EMFILE || number == ENFILE || number == ENOBUFS || number == ENOMEM;
}

// What accept() reports about a connection that is gone already (accept(2), "Error handling").
bool is_of_one_connection(int number) {
  return number == EAGAIN || number == ECONNABORTED || number == EINTR || number == EPROTO || number == ENETDOWN ||
         number == EHOSTDOWN || number == EHOSTUNREACH || number == ENETUNREACH;
}

}  // namespace

Result<Listener> Listener::listen(const std::string& host, std::uint16_t port, int backlog) {
  Listener listener;
  listener.descriptor_ = DICOM_TRY(bind_first(host, port, backlog));
  listener.port_ = bound_port(listener.descriptor_.number());
  return listener;
}

Result<void> Listener::wait(Deadline deadline) const {
  pollfd waiting{descriptor_.number(), POLLIN, 0};
  for (;;) {
    const int ready = ::poll(&waiting, 1, deadline.poll_timeout());
    if (ready > 0) return {};
    if (ready < 0 && errno != EINTR) return system_error(ErrorCode::io, "waiting for a connection", errno);
    if (ready == 0 && deadline.passed()) return Error{ErrorCode::timeout, "no connection in time"};
  }
}

// Threads that block in accept() itself are woken one by one, those that poll() are woken all.
Result<Socket> Listener::accept(Deadline deadline) {
  for (;;) {
    if (!deadline.is_never()) DICOM_TRY(wait(deadline));
    FileDescriptor accepted(::accept4(descriptor_.number(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
    if (accepted) return Socket(std::move(accepted));
    if (errno == EINVAL) return Error{ErrorCode::cancelled, "the listener was stopped"};  // no longer listening
    if (out_of_descriptors(errno)) {
      return system_error(ErrorCode::limit_exceeded, "accepting a connection", errno);
    }
    if (!is_of_one_connection(errno)) return system_error(ErrorCode::io, "accepting a connection", errno);
  }
}

void Listener::stop() noexcept {
  if (descriptor_) ::shutdown(descriptor_.number(), SHUT_RDWR);
}

}  // namespace dicom::io
