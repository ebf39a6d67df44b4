// Where a peer is: AE@host:port.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "dicom/base/result.h"

namespace dicom::net {

/// An application entity's presentation address.
struct PeerAddress {
  std::string ae_title;
  std::string host;
  std::uint16_t port = 0;
  bool operator==(const PeerAddress&) const = default;
};

/// Reads "ARCHIVE@pacs.example:11112", "A@[::1]:104". Error: invalid_argument, which says what is
/// wrong and shows the form.
Result<PeerAddress> parse_peer_address(std::string_view text);
std::string to_string(const PeerAddress& address);

/// PS3.5 6.2, AE: 1 to 16 characters of the default repertoire, no backslash, no control
/// characters, not only spaces.
bool is_valid_ae_title(std::string_view title);

}  // namespace dicom::net
