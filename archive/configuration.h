// What an archive can be told. Every field has a default with which it works.
#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <string>

#include "dicom/base/result.h"

namespace dicom::archive {

/// Another system: where C-MOVE sends to when it is named.
struct Peer {
  std::string ae_title;
  std::string host;
  std::uint16_t port = 104;
};

struct Configuration {
  std::filesystem::path data;  ///< folder of packs and index; created if absent
  std::string ae_title = "ISOCENTER";
  std::string bind_address = "127.0.0.1";
  std::uint16_t dicom_port = 11112;
  std::uint16_t http_port = 8080;
  std::map<std::string, Peer> peers;  ///< by AE title

  std::uint64_t pack_size = 2ULL << 30;          ///< a pack that has reached this is followed by a new part
  std::uint64_t memory_per_instance = 16 << 20;  ///< bytes of one instance kept in memory before it goes to a file
  unsigned maximum_associations = 64;
  unsigned http_workers = 4;
};

/// "AE@host:port", the port at least 1.
Result<Peer> parse_peer(std::string_view text);

/// Reads a TOML file over the given configuration. Unknown keys and wrong values are errors that name the line.
Result<Configuration> read_configuration(const std::filesystem::path& file, Configuration defaults);

}  // namespace dicom::archive
