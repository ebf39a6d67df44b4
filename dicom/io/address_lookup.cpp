#include "dicom/io/address_lookup.h"

#include <netdb.h>

#include <cstring>
#include <memory>
#include <system_error>

namespace dicom::io {

Error system_error(ErrorCode code, const std::string& doing, int number) {
  return {code, doing + ": " + std::generic_category().message(number)};
}

Result<std::vector<SocketAddress>> look_up(const std::string& host, std::uint16_t port, bool passive) {
  addrinfo hints{};
  hints.ai_family = AF_UNSPEC;
  hints.ai_socktype = SOCK_STREAM;
  hints.ai_flags = AI_NUMERICSERV | (passive ? AI_PASSIVE : 0);
  addrinfo* found = nullptr;
  const std::string service = std::to_string(port);
  const int failure = getaddrinfo(host.empty() ? nullptr : host.c_str(), service.c_str(), &hints, &found);
  if (failure != 0) {
    return Error{ErrorCode::not_found, "looking up \"" + host + "\": " + gai_strerror(failure)};
  }
  const std::unique_ptr<addrinfo, decltype(&freeaddrinfo)> owner(found, &freeaddrinfo);
  std::vector<SocketAddress> addresses;
  for (const addrinfo* each = found; each != nullptr; each = each->ai_next) {
    SocketAddress address;
    std::memcpy(&address.storage, each->ai_addr, each->ai_addrlen);
    address.length = each->ai_addrlen;
    addresses.push_back(address);
  }
  return addresses;
}

}  // namespace dicom::io
