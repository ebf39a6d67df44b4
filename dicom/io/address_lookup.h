// Names to socket addresses; shared by Socket and Listener.
#pragma once

#include <sys/socket.h>

#include <cstdint>
#include <string>
#include <vector>

#include "dicom/base/result.h"

namespace dicom::io {

/// One answer of the resolver.
struct SocketAddress {
  sockaddr_storage storage{};
  socklen_t length = 0;
  [[nodiscard]] int family() const { return storage.ss_family; }
  [[nodiscard]] const sockaddr* get() const { return reinterpret_cast<const sockaddr*>(&storage); }
};

/// The addresses of a host, in the order in which to try them. `passive`: for listening, where ""
/// is every interface.
Result<std::vector<SocketAddress>> look_up(const std::string& host, std::uint16_t port, bool passive);

/// "connecting to pacs:104: Connection refused"
Error system_error(ErrorCode code, const std::string& doing, int number);

}  // namespace dicom::io
