// What the archive keeps beside instances: scheduled steps, performed steps, work items, messages. Unlike the index
// these are no cache: no pack holds them.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "dicom/base/result.h"

namespace archive::index {

/// One of them. `kind` and `key` name it; what `body` means is its kind's affair.
struct Record {
  std::string kind;
  std::string key;
  std::string state{};
  std::int64_t changed = 0;  ///< milliseconds since 1970, UTC
  std::string body{};

  bool operator==(const Record&) const = default;
};

/// Thread-safe. All functions report errors of the engine as io, no_space or invalid_data (damaged).
class Records {
 public:
  Records() = default;
  Records(const Records&) = delete;
  Records& operator=(const Records&) = delete;
  virtual ~Records() = default;

  /// All of them or none. They replace those of the same kind and key, and are durable when this returns.
  virtual dicom::Result<void> put(std::span<const Record> records) = 0;
  dicom::Result<void> put(const Record& record) { return put({&record, 1}); }
  virtual dicom::Result<void> remove(std::string_view kind, std::string_view key) = 0;
  /// Those whose keys are from `first` to `last`, both included.
  virtual dicom::Result<void> remove_range(std::string_view kind, std::string_view first, std::string_view last) = 0;

  virtual dicom::Result<std::optional<Record>> find(std::string_view kind, std::string_view key) = 0;
  /// Of a kind, by their keys.
  virtual dicom::Result<std::vector<Record>> all(std::string_view kind) = 0;
  /// The `limit` that changed last, after the `offset` first, of one state or (empty) of any.
  virtual dicom::Result<std::vector<Record>> latest(std::string_view kind, std::string_view state, std::uint64_t limit,
                                                    std::uint64_t offset) = 0;
  /// Forgets those of a kind that have not changed since `before`; how many.
  virtual dicom::Result<std::uint64_t> remove_older(std::string_view kind, std::int64_t before) = 0;
};

/// Opens or creates. `read_only`: what is there can be read, and everything else fails. Errors: io, invalid_data (no
/// such file of ours).
dicom::Result<std::unique_ptr<Records>> open_records(const std::filesystem::path& folder, bool read_only = false);

}  // namespace archive::index
