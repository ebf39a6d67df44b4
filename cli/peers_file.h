// Names for the systems that one talks to: the configuration file of the network verbs.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "dicom/base/result.h"

namespace dicom::cli {

/// What the file says of one name; what is not there is not set.
struct NamedPeer {
  std::string address;  ///< AE@host:port
  std::optional<std::string> as;
  std::optional<bool> tls;
  std::optional<std::string> tls_ca, tls_certificate, tls_key, tls_name;
  std::optional<bool> tls_verify, tls_check_host;
};

/// $ISOCENTER_PEERS, or $XDG_CONFIG_HOME/isocenter/peers.toml, or ~/.config/isocenter/peers.toml.
std::filesystem::path default_peers_file();

/// Finds a name in the file:
///
///     [archive]
///     address = "ARCHIVE@pacs.example:11112"
///     as = "WORKSTATION1"
///     tls = true
///     tls_ca = "/etc/isocenter/hospital.pem"
///
/// Relative paths in it are relative to the file. Errors: not_found (no such file or name: says which names there are),
/// invalid_argument with file and line.
Result<NamedPeer> find_named_peer(const std::filesystem::path& file, std::string_view name);
/// The same of what may be an address as AE@host:port instead of a name.
Result<NamedPeer> find_peer(const std::filesystem::path& file, std::string_view name_or_address);

}  // namespace dicom::cli
