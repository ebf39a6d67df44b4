#include "dicom/net/peer_address.h"

#include <algorithm>
#include <charconv>

#include "dicom/io/socket.h"

namespace dicom::net {
namespace {

Error wrong(std::string_view text, std::string_view why) {
  return {ErrorCode::invalid_argument, "\"" + std::string(text) + "\" is not an address: " + std::string(why) +
                                           "; write AE@host:port, for example ARCHIVE@127.0.0.1:11112"};
}

// A host without its brackets, if it is IPv6.
std::string_view without_brackets(std::string_view host) {
  if (host.size() >= 2 && host.front() == '[' && host.back() == ']') return host.substr(1, host.size() - 2);
  return host;
}

}  // namespace

bool is_valid_ae_title(std::string_view title) {
  if (title.empty() || title.size() > 16 || title.find_first_not_of(' ') == std::string_view::npos) return false;
  return std::all_of(title.begin(), title.end(), [](char c) { return c >= 0x20 && c < 0x7f && c != '\\'; });
}

Result<PeerAddress> parse_peer_address(std::string_view text) {
  const std::size_t at = text.find('@');
  if (at == std::string_view::npos) return wrong(text, "it has no @");
  const std::size_t colon = text.rfind(':');
  if (colon == std::string_view::npos || colon < at) return wrong(text, "it has no port");
  PeerAddress address;
  address.ae_title = text.substr(0, at);
  if (!is_valid_ae_title(address.ae_title)) return wrong(text, "an AE title has 1 to 16 ASCII characters");
  const std::string_view host = text.substr(at + 1, colon - at - 1);
  if (host.find(':') != std::string_view::npos && host.front() != '[') {
    return wrong(text, "an IPv6 address needs brackets");
  }
  address.host = without_brackets(host);
  if (address.host.empty()) return wrong(text, "it has no host");
  const std::string_view port = text.substr(colon + 1);
  const auto [end, failure] = std::from_chars(port.data(), port.data() + port.size(), address.port);
  if (failure != std::errc{} || end != port.data() + port.size() || address.port == 0) {
    return wrong(text, "a port is a number from 1 to 65535");
  }
  return address;
}

std::string to_string(const PeerAddress& address) {
  return address.ae_title + "@" + io::host_and_port(address.host, address.port);
}

}  // namespace dicom::net
