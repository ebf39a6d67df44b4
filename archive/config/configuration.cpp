#include "archive/config/configuration.h"

#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>

namespace archive {

using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;

namespace {

Error wrong(std::string message) {
  return {ErrorCode::invalid_argument, std::move(message), {}, {}};
}

// PS3.5 6.2, AE: 1 to 16 characters, no backslash, no control characters, not only spaces.
bool is_ae_title(std::string_view text) {
  const bool printable = std::ranges::all_of(text, [](char c) { return c >= ' ' && c < '\x7f' && c != '\\'; });
  return printable && text.size() <= 16 && text.find_first_not_of(' ') != std::string_view::npos;
}

std::string_view without_brackets(std::string_view host) {
  return host.size() > 2 && host.front() == '[' && host.back() == ']' ? host.substr(1, host.size() - 2) : host;
}

}  // namespace

Result<Peer> parse_peer(std::string_view text) {
  const auto failed = [text](std::string_view why) {
    return wrong("'" + std::string(text) + "': " + std::string(why) + "; written as AE@host:port");
  };
  const std::size_t at = text.find('@');
  const std::size_t colon = text.rfind(':');
  if (at == std::string_view::npos) return failed("no AE title");
  if (colon == std::string_view::npos || colon < at) return failed("no port");
  Peer peer;
  peer.ae_title = text.substr(0, at);
  peer.host = without_brackets(text.substr(at + 1, colon - at - 1));
  const std::string_view port = text.substr(colon + 1);
  const auto [end, failure] = std::from_chars(port.data(), port.data() + port.size(), peer.port);
  if (!is_ae_title(peer.ae_title)) return failed("the AE title must have 1 to 16 characters");
  if (peer.host.empty()) return failed("no host");
  if (failure != std::errc() || end != port.data() + port.size() || peer.port == 0)
    return failed("the port must be 1 to 65535");
  return peer;
}

bool Configuration::is_announced() const {
  const bool is_local = bind_address == "localhost" || bind_address == "::1" || bind_address.starts_with("127.");
  return announce.value_or(!is_local);
}

const Peer* Configuration::find_peer(std::string_view title) const {
  const auto at = std::ranges::find_if(peers, [title](const Peer& peer) { return peer.ae_title == title; });
  return at == peers.end() ? nullptr : &*at;
}

std::filesystem::path default_data_folder() {
  const auto variable = [](const char* name) -> std::string {
    const char* value = std::getenv(name);
    return value == nullptr ? "" : value;
  };
  if (const std::string data = variable("XDG_DATA_HOME"); data.starts_with('/'))
    return std::filesystem::path(data) / "isocenter";
  if (const std::string home = variable("HOME"); !home.empty())
    return std::filesystem::path(home) / ".local/share/isocenter";
  return "/var/lib/isocenter";
}

std::vector<std::string> needs_restart(const Configuration& running, const Configuration& wanted) {
  std::vector<std::string> keys;
  const auto compare = [&keys](const char* key, const auto& left, const auto& right) {
    if (left != right) keys.emplace_back(key);
  };
  compare("data", running.data_folder, wanted.data_folder);
  compare("ae_title", running.ae_title, wanted.ae_title);
  compare("bind", running.bind_address, wanted.bind_address);
  compare("dicom_port", running.dicom_port, wanted.dicom_port);
  compare("http_port", running.http_port, wanted.http_port);
  compare("tls", running.tls, wanted.tls);
  compare("accept_any_called_title", running.accept_any_called_title, wanted.accept_any_called_title);
  compare("durable", running.durable, wanted.durable);
  compare("scrubbing", running.scrubbing, wanted.scrubbing);
  compare("limits", running.limits, wanted.limits);
  return keys;
}

Result<void> check(const Configuration& configuration) {
  if (configuration.data_folder.empty()) return wrong("no data folder is set");
  if (!is_ae_title(configuration.ae_title))
    return wrong("the AE title '" + configuration.ae_title + "' must have 1 to 16 characters");
  if (configuration.dicom_port != 0 && configuration.dicom_port == configuration.http_port) {
    return wrong("the DICOM port and the HTTP port are both " + std::to_string(configuration.http_port));
  }
  const TLSPort& tls = configuration.tls;
  if (tls.port && tls.certificate.empty()) return wrong("the TLS port needs a certificate and its private key");
  if (!tls.port && !tls.certificate.empty()) return wrong("there is a certificate for TLS, but no TLS port");
  if (tls.require_client && tls.authorities.empty()) {
    return wrong("to require client certificates, TLS needs the authorities that sign them");
  }
  if (tls.port && *tls.port != 0 && (*tls.port == configuration.dicom_port || *tls.port == configuration.http_port)) {
    return wrong("the TLS port is used twice: " + std::to_string(*tls.port));
  }
  const Web& web = configuration.web;
  if (web.https_port && web.certificate.empty()) return wrong("the https port needs a certificate and its private key");
  if (!web.https_port && !web.certificate.empty()) return wrong("there is a certificate for https, but no https port");
  if (configuration.limits.associations == 0) return wrong("limits: associations must be at least 1");
  if (configuration.limits.pack_part_size < 1 << 20) return wrong("limits: pack_part_size must be at least 1 MiB");
  if (configuration.limits.header_size < 1 << 20) return wrong("limits: header_size must be at least 1 MiB");
  for (const Peer& peer : configuration.peers) {
    if (configuration.find_peer(peer.ae_title) != &peer) return wrong("two peers have the AE title " + peer.ae_title);
  }
  return {};
}

}  // namespace archive
