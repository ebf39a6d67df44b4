// The words in which the archive's parts speak to one another.
#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "dicom/core/data_set.h"

namespace dicom::archive {

/// The levels of the query/retrieve information model: PS3.4 C.6.
enum class Level : std::uint8_t { patient, study, series, instance };

/// SHA-256 of an instance's encoded data set.
using Digest = std::array<std::byte, 32>;

/// What a sender says before the bytes of a data set.
struct StoreInfo {
  std::string sop_class_uid;
  std::string sop_instance_uid;
  std::string transfer_syntax_uid;
  std::string source;  ///< AE title of the sender, for the log
};

/// What became of an instance that was stored.
struct StoreOutcome {
  enum class Status : std::uint8_t {
    stored,
    already_there,  ///< the same content was there; nothing was written
    conflict,       ///< another content is there under this UID and stays what is served; this one is kept aside
  };
  Status status = Status::stored;
  std::string study_uid;
  std::string series_uid;
  std::string sop_instance_uid;
  std::string sop_class_uid;
};

/// An instance in the archive, and where its Part 10 file lies.
struct StoredInstance {
  std::string study_uid;
  std::string series_uid;
  std::string sop_instance_uid;
  std::string sop_class_uid;
  std::string transfer_syntax_uid;
  std::filesystem::path pack;    ///< relative to the packs' folder
  std::uint64_t offset = 0;      ///< of the Part 10 file within the pack
  std::uint64_t length = 0;      ///< of the Part 10 file
  std::uint64_t data_set_offset = 0;  ///< of the data set within the Part 10 file
  std::int64_t number_of_frames = 1;
};

/// One matching key of a query: PS3.4 C.2.2.2. An empty value matches everything.
struct MatchingKey {
  Tag tag;
  std::string value;  ///< UTF-8; wildcards, ranges and lists as the Standard writes them
};

struct Query {
  Level level = Level::study;
  std::vector<MatchingKey> matching;
  std::vector<Tag> return_keys;      ///< wanted beyond the level's own attributes
  bool all_attributes = false;       ///< everything the level has
  std::uint64_t limit = 0;           ///< 0: no limit
  std::uint64_t offset = 0;
  std::optional<Tag> order_by{};     ///< an indexed attribute of the level
  bool descending = false;
};

}  // namespace dicom::archive
