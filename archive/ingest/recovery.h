// After a crash, or without an index: what the packs hold is brought into the index again.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "archive/index/index.h"
#include "archive/log/log.h"
#include "archive/storage/pack_store.h"

namespace archive::ingest {

struct RecoveryOutcome {
  std::uint64_t parts = 0;
  std::uint64_t instances = 0;  ///< added to the index
  std::uint64_t conflicts = 0;
  std::uint64_t trashed = 0;
  std::uint64_t damaged = 0;  ///< entries whose sums or contents are wrong, parts that are shorter than the index knows
  std::uint64_t cut_bytes = 0;  ///< of half-written entries
};

/// The number of the removal in whose trash a content lies that was received at that time, or of the rejection that
/// names its instance; 0: none. Parts are named by PackStore::key.
using RemovalOf = std::function<std::uint64_t(const std::string& part, std::uint64_t offset, std::uint64_t received,
                                              const std::string& sop_instance_uid)>;

/// Reads of every part what lies behind its last commit that the index knows of. Nobody else may use the archive
/// meanwhile.
dicom::Result<RecoveryOutcome> recover(storage::PackStore& packs, index::Index& index, storage::Damage damage,
                                       const RemovalOf& removal_of, Log& log);

}  // namespace archive::ingest
