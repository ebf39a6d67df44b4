#include "dicom/http/forwarded.h"

#include <algorithm>

#include "dicom/http/text.h"

namespace dicom::http {
namespace {

// The value of a parameter in the first element of a Forwarded header: by the proxy next to the client.
std::string_view forwarded_parameter(std::string_view header, std::string_view name) {
  header = header.substr(0, header.find(','));
  while (!header.empty()) {
    const std::size_t semicolon = header.find(';');
    const std::string_view pair = header.substr(0, semicolon);
    const std::size_t equals = pair.find('=');
    if (equals != std::string_view::npos && equal_ignoring_case(trim(pair.substr(0, equals)), name)) {
      std::string_view value = trim(pair.substr(equals + 1));
      if (value.size() >= 2 && value.front() == '"' && value.back() == '"') value = value.substr(1, value.size() - 2);
      return value;
    }
    if (semicolon == std::string_view::npos) break;
    header.remove_prefix(semicolon + 1);
  }
  return {};
}

std::string_view first_of_list(std::string_view list) {
  return trim(list.substr(0, list.find(',')));
}

bool is_made_of(std::string_view text, std::string_view others) {
  return std::ranges::all_of(text, [others](char c) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return letter || others.find(c) != std::string_view::npos;
  });
}

bool is_host(std::string_view text) {
  return !text.empty() && text.size() <= 300 && is_made_of(text, "-._:[]");
}

}  // namespace

std::string origin_as_called(const Headers& headers, bool secure) {
  const std::string_view forwarded = headers.value_or("Forwarded", "");
  std::string_view scheme = forwarded_parameter(forwarded, "proto");
  if (scheme.empty()) scheme = first_of_list(headers.value_or("X-Forwarded-Proto", ""));
  if (!equal_ignoring_case(scheme, "http") && !equal_ignoring_case(scheme, "https")) scheme = secure ? "https" : "http";
  std::string_view host = forwarded_parameter(forwarded, "host");
  if (!is_host(host)) host = first_of_list(headers.value_or("X-Forwarded-Host", ""));
  if (!is_host(host)) host = headers.value_or("Host", "localhost");
  if (!is_host(host)) host = "localhost";
  std::string origin = std::string(scheme) + "://" + std::string(host);
  const std::string_view port = first_of_list(headers.value_or("X-Forwarded-Port", ""));
  const bool has_port = host.find(':') != std::string_view::npos && !host.ends_with(']');
  if (!port.empty() && !has_port && is_made_of(port, "") && port.size() <= 5) origin += ":" + std::string(port);
  const std::string_view prefix = first_of_list(headers.value_or("X-Forwarded-Prefix", ""));
  if (prefix.starts_with('/') && prefix.size() <= 300 && is_made_of(prefix, "-._~/")) {
    origin += prefix.substr(0, prefix.find_last_not_of('/') + 1);
  }
  return origin;
}

}  // namespace dicom::http
