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

/// What a record is known by.
struct RecordName {
  std::string kind;
  std::string key;

  bool operator==(const RecordName&) const = default;
};

/// Thread-safe. All functions report errors of the engine as io, no_space or invalid_data (damaged).
class Records {
 public:
  Records() = default;
  Records(const Records&) = delete;
  Records& operator=(const Records&) = delete;
  virtual ~Records() = default;

  /// All of it or nothing, durable when this returns: `gone` are removed (also if they are not there), then `records`
  /// replace those of the same kind and key.
  virtual dicom::Result<void> write(std::span<const Record> records, std::span<const RecordName> gone) = 0;
  dicom::Result<void> put(std::span<const Record> records) { return write(records, {}); }
  dicom::Result<void> put(const Record& record) { return put({&record, 1}); }
  virtual dicom::Result<void> remove(std::string_view kind, std::string_view key) = 0;
  /// Those whose keys are from `first` to `last`, both included.
  virtual dicom::Result<void> remove_range(std::string_view kind, std::string_view first, std::string_view last) = 0;

  virtual dicom::Result<std::optional<Record>> find(std::string_view kind, std::string_view key) = 0;
  /// Of a kind, by their keys. For kinds of which there are few; else page by page with after().
  virtual dicom::Result<std::vector<Record>> all(std::string_view kind) = 0;
  /// The `limit` next after a key, by their keys, of one of these states or (none given) of any.
  virtual dicom::Result<std::vector<Record>> after(std::string_view kind, std::span<const std::string_view> states,
                                                   std::string_view key, std::uint64_t limit) = 0;
  /// Those whose keys begin so, by their keys; `limit` at most.
  virtual dicom::Result<std::vector<Record>> beginning(std::string_view kind, std::string_view prefix,
                                                       std::uint64_t limit) = 0;
  /// The `limit` that changed last, after the `offset` first, of one of these states or (none given) of any.
  virtual dicom::Result<std::vector<Record>> latest(std::string_view kind, std::span<const std::string_view> states,
                                                    std::uint64_t limit, std::uint64_t offset) = 0;
  /// The `limit` that have not changed for longest, since before `before`, of one of these states or of any.
  virtual dicom::Result<std::vector<Record>> oldest(std::string_view kind, std::span<const std::string_view> states,
                                                    std::int64_t before, std::uint64_t limit) = 0;
  /// Forgets those of a kind that have not changed since `before`; how many.
  virtual dicom::Result<std::uint64_t> remove_older(std::string_view kind, std::int64_t before) = 0;
};

struct RecordsOptions {
  bool read_only = false;  ///< what is there can be read, and everything else fails
  bool durable = true;     ///< false: nothing is synchronised, for trials only
};

/// Opens or creates. Errors: io, invalid_data (no such file of ours).
dicom::Result<std::unique_ptr<Records>> open_records(const std::filesystem::path& folder, RecordsOptions options = {});

}  // namespace archive::index
