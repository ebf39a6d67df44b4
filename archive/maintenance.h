// What is done to a data folder as a whole.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>

#include "archive/config/configuration.h"
#include "archive/log/log.h"
#include "dicom/base/result.h"

namespace archive {

/// Throws the index of a data folder away and makes it again from the packs and the journal of acts alone. The folder
/// must not be open.
struct RebuildOutcome {
  std::uint64_t packs = 0;
  std::uint64_t instances = 0;
  std::uint64_t damaged = 0;  ///< entries whose sums or content are wrong; each is logged
};
dicom::Result<RebuildOutcome> rebuild(const Configuration& configuration, Log& log);

struct BackupOutcome {
  std::uint64_t parts = 0;   ///< of packs
  std::uint64_t copied = 0;  ///< of them new or changed since the last backup into this folder
  std::uint64_t bytes = 0;   ///< copied
};
using BackupProgress = std::function<void(const BackupOutcome& so_far)>;

/// Copies a data folder, also while a server is using it: first the index as it is now, then the packs, then the
/// journal. Into the same folder again, only what changed is copied. What is acknowledged before it begins is in it.
dicom::Result<BackupOutcome> backup(const Configuration& configuration, const std::filesystem::path& to,
                                    const BackupProgress& on_progress);
/// Copies a backup into a data folder that is empty or not there. Its first start recovers it. Errors: conflict (it is
/// not empty), not_found (no backup).
dicom::Result<BackupOutcome> restore(const std::filesystem::path& from, const Configuration& configuration,
                                     const BackupProgress& on_progress);

}  // namespace archive
