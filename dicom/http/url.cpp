#include "dicom/http/url.h"

#include <algorithm>
#include <charconv>

#include "dicom/http/text.h"

namespace dicom::http {
namespace {

Error malformed(std::string_view text, std::string_view what) {
  return {ErrorCode::invalid_argument,
          "\"" + std::string(text) + "\": " + std::string(what) + "; write it as https://host:port/path"};
}

bool is_printable(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7f; });
}

}  // namespace

Result<Url> parse_url(std::string_view text) {
  Url url;
  const std::size_t colon = text.find("://");
  const std::string_view scheme = text.substr(0, colon);
  if (colon == std::string_view::npos ||
      (!equal_ignoring_case(scheme, "http") && !equal_ignoring_case(scheme, "https"))) {
    return malformed(text, "no address of the web");
  }
  url.secure = equal_ignoring_case(scheme, "https");
  url.port = url.secure ? 443 : 80;
  std::string_view rest = text.substr(colon + 3);
  rest = rest.substr(0, rest.find('#'));
  const std::size_t path = std::min(rest.find_first_of("/?"), rest.size());
  std::string_view authority = rest.substr(0, path);
  if (authority.find('@') != std::string_view::npos) return malformed(text, "no user names in addresses");
  std::size_t port_at = authority.rfind(':');
  if (authority.starts_with('[')) {
    const std::size_t bracket = authority.find(']');
    if (bracket == std::string_view::npos) return malformed(text, "a bracket is missing");
    url.host = authority.substr(1, bracket - 1);
    port_at = authority.find(':', bracket);
  } else {
    url.host = authority.substr(0, port_at);
  }
  if (url.host.empty() || !is_printable(url.host)) return malformed(text, "no host");
  if (port_at != std::string_view::npos) {
    const std::string_view port = authority.substr(port_at + 1);
    const auto [end, failure] = std::from_chars(port.data(), port.data() + port.size(), url.port);
    if (failure != std::errc() || end != port.data() + port.size() || url.port == 0) {
      return malformed(text, "the port is a number up to 65535");
    }
  }
  if (path < rest.size()) url.target = (rest[path] == '?' ? "/" : "") + std::string(rest.substr(path));
  if (!is_printable(url.target)) return malformed(text, "spaces and other characters are written as %20");
  return url;
}

std::string origin_of(const Url& url) {
  const bool is_default = url.port == (url.secure ? 443 : 80);
  const std::string host = url.host.find(':') == std::string::npos ? url.host : "[" + url.host + "]";
  return (url.secure ? "https://" : "http://") + host + (is_default ? "" : ":" + std::to_string(url.port));
}

std::string to_string(const Url& url) {
  return origin_of(url) + url.target;
}

Result<Url> resolve(const Url& base, std::string_view reference) {
  if (reference.find("://") != std::string_view::npos) return parse_url(reference);
  if (reference.starts_with("//")) return parse_url((base.secure ? "https:" : "http:") + std::string(reference));
  if (reference.starts_with('/')) return parse_url(origin_of(base) + std::string(reference));
  const std::string path = base.target.substr(0, base.target.find('?'));
  return parse_url(origin_of(base) + path.substr(0, path.rfind('/') + 1) + std::string(reference));
}

}  // namespace dicom::http
