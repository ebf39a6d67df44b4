// New UIDs for a set of objects, the same new one for the same old one everywhere.
#pragma once

#include <filesystem>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "dicom/base/result.h"
#include "dicom/file/file.h"

namespace dicom::cli {

/// Replaces the UIDs of studies, series, instances and frames of reference, and every reference to them. A new UID
/// follows from a seed and the old one (PS3.5 B.2, UUID of version 8), so the same seed gives the same UIDs again.
class NewUIDs {
 public:
  /// Without a seed a random one.
  explicit NewUIDs(const std::optional<std::string>& seed);

  /// Takes the pairs "OLD NEW" of an earlier run, a line each. Errors: io; invalid_data with the line.
  Result<void> load(const std::filesystem::path& map);
  /// Writes all pairs that were used or loaded.
  Result<void> save(const std::filesystem::path& map) const;

  /// Makes the object one of the set.
  void add(const DataSet& data_set);
  /// Replaces all UIDs of the set in the object; returns how many elements changed. May be called by several threads.
  std::size_t replace(DataSet& data_set);

 private:
  std::string new_uid(const std::string& old);

  std::string seed_;
  std::set<std::string, std::less<>> set_;
  mutable std::mutex mutex_;
  std::map<std::string, std::string> pairs_;
};

}  // namespace dicom::cli
