// Copies of packs, for backups.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>

#include "dicom/base/result.h"

namespace archive::storage {

struct CopyOutcome {
  std::uint64_t parts = 0;    ///< there are
  std::uint64_t copied = 0;   ///< of them new or changed
  std::uint64_t bytes = 0;    ///< of the copied ones
  std::uint64_t removed = 0;  ///< from the copy, since the original is gone
};

/// Makes `to` hold the parts that `from` holds. Parts of the same size and time are not copied again; others are
/// written beside and renamed, so that a copy that is broken off leaves whole parts. Packs may be written to meanwhile:
/// a half-copied entry at the end is cut off by recovery. `to` is durable when this returns. Errors: io, no_space.
dicom::Result<CopyOutcome> copy_packs(const std::filesystem::path& from, const std::filesystem::path& to,
                                      const std::function<void(const CopyOutcome&)>& on_progress);

/// A single file in the same manner; nothing if there is none.
dicom::Result<void> copy_file(const std::filesystem::path& from, const std::filesystem::path& to);

}  // namespace archive::storage
