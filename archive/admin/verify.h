// Whether the packs hold what the index says, and every sum is right.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "archive/index/index.h"
#include "archive/storage/pack_store.h"
#include "dicom/base/result.h"

namespace archive {

/// Something that is wrong; nothing was changed.
struct Problem {
  enum class Kind : std::uint8_t {
    damaged,     ///< the bytes of a content are not those that came: its sum is wrong
    unreadable,  ///< no entry can be found where one should begin, nor behind it
    missing,     ///< the index knows of a content that its pack does not have
    lost_pack,   ///< a pack is gone or shorter than it was
    orphan,      ///< a content, or a whole pack, that nothing refers to
    differs,     ///< the index says another instance or length than the pack
  };
  Kind kind = Kind::damaged;
  std::string pack{};  ///< PackStore::key
  std::uint64_t offset = 0;
  std::string sop_instance_uid{};  ///< if it is known
};

/// "damaged"
std::string_view to_string(Problem::Kind kind);
/// As one line of text without a line end, and back. Nothing if it is no such line.
std::string encode(const Problem& problem);
std::optional<Problem> decode_problem(std::string_view line);

struct VerifyOptions {
  std::uint64_t bytes_per_second = 0;  ///< 0: as fast as the disk can
  /// Waits, to keep that rate; without it the thread sleeps.
  std::function<void(std::chrono::milliseconds)> pause{};
  std::function<void(const Problem&)> on_problem{};
  /// Goes on behind this part, where an earlier run was stopped; empty: from the beginning.
  std::string after{};
  /// A part was looked at: its name, for `after`.
  std::function<void(const std::string& part)> on_part{};
  /// Parts read so far, of how many. False stops.
  std::function<bool(std::uint64_t parts, std::uint64_t of, std::uint64_t bytes)> on_progress{};
};

struct VerifyOutcome {
  std::uint64_t parts = 0;
  std::uint64_t contents = 0;
  std::uint64_t bytes = 0;
  std::uint64_t problems = 0;
  bool stopped = false;
};

/// Reads every pack up to where it is committed, in the order of their names. Stores may go on meanwhile. Errors: io
/// (the index or the folder of packs cannot be read).
dicom::Result<VerifyOutcome> verify(storage::PackStore& packs, index::Index& index, const VerifyOptions& options);

}  // namespace archive
