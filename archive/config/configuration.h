// What an archive is told at start: from one TOML file and the command line.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dicom/base/result.h"

namespace archive {

/// Somebody we may send to: a C-MOVE destination.
struct Peer {
  std::string ae_title;
  std::string host;
  std::uint16_t port = 0;

  bool operator==(const Peer&) const = default;
};

/// Reads "AE@host:port" (also "AE@[::1]:port").
dicom::Result<Peer> parse_peer(std::string_view text);

/// Bounds that keep one client from starving the others. All of them can be configured.
struct Limits {
  unsigned associations = 100;                       ///< at once; more are rejected, transient
  unsigned http_connections = 1000;                  ///< at once
  std::uint64_t pack_part_size = 2ULL << 30;         ///< bytes; a pack that is longer gets no further instance
  std::uint64_t header_size = 64ULL << 20;           ///< bytes of an instance within which its identity must stand
  std::uint64_t metadata_cache_size = 256ULL << 20;  ///< bytes of ready DICOM JSON kept in memory
  std::uint64_t reserved_space = 64ULL << 20;  ///< bytes of the disk (at most 1 % of it) that stores must leave free
  std::chrono::seconds association_idle{300};  ///< an association that is silent for so long is aborted
};

/// A second DICOM port, whose associations are encrypted. All files are PEM and are read again when they change.
struct TLSPort {
  std::optional<std::uint16_t> port;  ///< nothing: there is none; 0: any free one
  std::filesystem::path certificate;
  std::filesystem::path private_key;  ///< empty: it is in the certificate's file
  std::filesystem::path authorities;  ///< who signs clients' certificates: a file or a folder
  std::filesystem::path revocations;  ///< revocation lists
  bool require_client = false;        ///< clients without a trusted certificate are refused
};

/// Worklist, orders, performed procedure steps: what `dicom serve` offers beside keeping images.
struct WorkflowConfiguration {
  std::optional<std::uint16_t> hl7_port;  ///< where HL7 messages arrive (MLLP); nothing: nowhere; 0: any free one
  std::string hl7_bind;                   ///< address; empty: as for DICOM
  int offered_days = 30;                  ///< a scheduled step is offered until so long after it should have begun
  std::map<std::string, std::vector<std::string>> stations;  ///< for steps without a station: AE titles by modality
  std::vector<std::string> notify;  ///< peers that hear of performed steps and available instances, by AE title
};

/// With all defaults: loopback only, the ports that everybody tries first.
struct Configuration {
  std::filesystem::path data_folder;  ///< created if it is not there
  std::string ae_title = "ISOCENTER";
  std::string bind_address = "127.0.0.1";
  std::uint16_t dicom_port = 11112;  ///< 0: any free one
  std::uint16_t http_port = 8080;    ///< 0: any free one
  TLSPort tls;
  WorkflowConfiguration workflow;
  std::vector<Peer> peers;
  bool accept_any_called_title = true;  ///< false: associations to another title than ae_title are rejected
  bool durable = true;                  ///< false: no fdatasync, for trials only
  Limits limits;
  /// For crash tests only: called at named points of the storing path; may end the process or make the step fail.
  std::function<dicom::Result<void>(std::string_view point)> fault{};

  [[nodiscard]] const Peer* find_peer(std::string_view ae_title) const;
};

/// $XDG_DATA_HOME/isocenter, or ~/.local/share/isocenter.
std::filesystem::path default_data_folder();

/// Reads a TOML file onto `to`. Errors say file and line: unknown keys, wrong types, values out of range.
dicom::Result<void> read_configuration(const std::filesystem::path& path, Configuration& to);
/// The same of text; `name` is what errors call it.
dicom::Result<void> parse_configuration(std::string_view toml, std::string_view name, Configuration& to);

/// What must hold whatever it was read from: titles, ports, limits.
dicom::Result<void> check(const Configuration& configuration);

}  // namespace archive
