// Addresses of HTTP services: RFC 3986, http and https only.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "dicom/base/result.h"

namespace dicom::http {

/// "https://[::1]:8443/dicom-web/studies?limit=1" in its parts.
struct Url {
  bool secure = false;
  std::string host;          ///< without brackets
  std::uint16_t port = 80;   ///< 443 of https, if nothing else was said
  std::string target = "/";  ///< path and query, as they are sent
  bool operator==(const Url&) const = default;

  /// Whether both are of the same server.
  [[nodiscard]] bool same_origin(const Url& other) const {
    return secure == other.secure && host == other.host && port == other.port;
  }
};

/// Error: invalid_argument, which shows the form. User names in addresses are refused: they would end up in logs.
Result<Url> parse_url(std::string_view text);
/// "https://host:port" without what is the default.
std::string origin_of(const Url& url);
std::string to_string(const Url& url);

/// What a reference found in a document of `base` points to: an absolute address, "/path" or a relative path.
Result<Url> resolve(const Url& base, std::string_view reference);

}  // namespace dicom::http
