// Where instances' bytes are kept: packs, one or more parts a series. The interface that every storage engine has.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "archive/storage/tar.h"
#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/io/scratch.h"

namespace archive::storage {

/// Which series a pack belongs to. The UIDs come from outside and are never trusted as names.
struct SeriesName {
  std::string study_uid;
  std::string series_uid;
  bool operator==(const SeriesName&) const = default;
};

/// Parts from this number on have references instead of contents: what they name lies in files of somebody else's.
inline constexpr std::uint32_t first_reference_part = 1'000'001;
/// What a reference takes in its part, whatever the length of the content.
inline constexpr std::uint64_t reference_size = 2 * tar_block;

/// Where a content lies.
struct Place {
  std::uint32_t part = 0;    ///< of the series' packs, from 1
  std::uint64_t offset = 0;  ///< of the content, in bytes from the start of the part
  std::uint64_t length = 0;  ///< of the content

  /// Where the next entry begins: what the index remembers as committed.
  [[nodiscard]] std::uint64_t end() const {
    return offset + (part >= first_reference_part ? reference_size : round_up_to_block(length));
  }
  bool operator==(const Place&) const = default;
};

/// One entry being written, alone at the end of a part that is lent to it. Destroyed before keep(): cut off again.
class PackEntry {
 public:
  PackEntry() = default;
  PackEntry(const PackEntry&) = delete;
  PackEntry& operator=(const PackEntry&) = delete;
  virtual ~PackEntry() = default;

  /// Errors: no_space, io.
  virtual dicom::Result<void> append(dicom::Bytes bytes) = 0;
  [[nodiscard]] virtual std::uint64_t size() const = 0;
  /// All was appended: writes the headers with the sums. Only now the entry can be read, and by tar too; it is not yet
  /// durable. `name` is what tar shows, made of a checked UID.
  virtual dicom::Result<Place> finish(std::string_view name, std::uint64_t received) = 0;
  /// The entry is durable and indexed: it stays, and the part may be lent again.
  virtual void keep() = 0;
};

/// A part as recovery finds it.
struct FoundPart {
  std::string folder;      ///< the name of its study's folder: the UID, or a digest of it
  std::string name;        ///< the name of the part in it
  std::uint64_t size = 0;  ///< bytes
};

struct FoundEntry {
  EntryHeader header;
  std::uint64_t offset = 0;    ///< of the content
  dicom::SharedBytes content;  ///< of a reference what it refers to; empty if that cannot be read
};

/// What becomes of entries at the end of a part whose sums are wrong. After a crash they were half-written and never
/// acknowledged; when the index was lost, nobody knows, so that they stay, although nothing refers to them.
enum class Damage : std::uint8_t { cut_off, leave };

struct ScanOutcome {
  std::uint64_t end = 0;      ///< behind the last whole entry
  std::uint64_t damaged = 0;  ///< entries that stay although their sums are wrong
  std::uint64_t cut = 0;      ///< bytes of a half-written entry that were cut off
};

/// What a look at a part is told: an entry with whether its sum is right, or nothing and the offset of the trouble.
using LookAt = std::function<dicom::Result<void>(const FoundEntry* entry, bool sound, std::uint64_t offset)>;

class PackStore {
 public:
  PackStore() = default;
  PackStore(const PackStore&) = delete;
  PackStore& operator=(const PackStore&) = delete;
  virtual ~PackStore() = default;

  /// Lends a part of the series, a new one if all others are lent or full. Errors: no_space, io.
  virtual dicom::Result<std::unique_ptr<PackEntry>> begin(const SeriesName& series) = 0;
  /// The same of a content that stays where it is: what is appended is summed up, not written; finish() writes where it
  /// is. `path` is absolute. Errors of finish(): unsupported (no such path can be referred to).
  virtual dicom::Result<std::unique_ptr<PackEntry>> begin_reference(const SeriesName& series,
                                                                    const std::filesystem::path& path) = 0;
  /// Makes finished entries durable, with one fdatasync a part. A result for each: one bad part does not fail the
  /// others.
  virtual std::vector<dicom::Result<void>> make_durable(std::span<PackEntry* const> entries) = 0;

  /// A content, mapped; valid as long as it is held. Errors: not_found (the pack is gone), truncated, io.
  virtual dicom::Result<dicom::SharedBytes> read(const SeriesName& series, const Place& place) = 0;

  /// The entry whose content begins at `offset`; its sum is not checked. Errors: as read(), invalid_data (no entry is
  /// there, or it was erased).
  virtual dicom::Result<FoundEntry> read_entry(const SeriesName& series, std::uint32_t part, std::uint64_t offset) = 0;
  /// Takes contents out of a part for good: zeros are left in their place, durably. What is gone already is passed
  /// over. Errors: io.
  virtual dicom::Result<void> erase(const SeriesName& series, std::uint32_t part,
                                    std::span<const std::uint64_t> offsets) = 0;
  /// Removes a part, if `is_unneeded` says so, and calls `forget` before the series can get a part of that number
  /// again. Both are called while nobody writes to the series. False, and nothing done, if it is needed or being
  /// written to.
  virtual dicom::Result<bool> remove_part(const SeriesName& series, std::uint32_t part,
                                          const std::function<dicom::Result<bool>()>& is_unneeded,
                                          const std::function<dicom::Result<void>()>& forget) = 0;

  /// Something derived from a series' packs, kept beside them under a name of ours; it may be lost without harm.
  virtual dicom::Result<void> write_aside(const SeriesName& series, std::string_view name, dicom::Bytes bytes) = 0;
  /// Errors: not_found, io.
  virtual dicom::Result<dicom::SharedBytes> read_aside(const SeriesName& series, std::string_view name) = 0;

  /// Room for what is not yet a content.
  [[nodiscard]] virtual dicom::io::Scratch scratch() const = 0;

  /// A name for a part, the same for parts that were found and those that the index knows.
  [[nodiscard]] virtual std::string key(const SeriesName& series, std::uint32_t part) const = 0;
  [[nodiscard]] virtual std::string key(const FoundPart& part) const = 0;
  [[nodiscard]] virtual std::uint32_t part_number(const FoundPart& part) const = 0;
  /// Every part there is. Only while nothing is being written.
  virtual dicom::Result<void> for_each_part(const std::function<dicom::Result<void>(const FoundPart&)>& use) = 0;
  /// Reads the entries of a part up to offset `end`, changing nothing. `use` is told whether the sum of each is right,
  /// and gets nothing, with the offset, where no entry can be found any more. Errors: those of `use`, io.
  virtual dicom::Result<void> look_through(const FoundPart& part, std::uint64_t end, const LookAt& use) = 0;
  /// Reads entries from offset `from` on, checking their sums. `use` says whether a whole entry may stay; the last one
  /// is cut off if not, as is what was half-written at the end. An empty part is removed.
  virtual dicom::Result<ScanOutcome> scan(const FoundPart& part, std::uint64_t from, Damage damage,
                                          const std::function<dicom::Result<bool>(const FoundEntry&)>& use) = 0;

  /// Nothing if there is none. Errors: io.
  virtual dicom::Result<void> remove_aside(const SeriesName& series, std::string_view name) = 0;

  /// Removes what a crash may have left beside packs: files that were being written aside, those of the name `aside`
  /// whose packs are gone, and empty folders. Only while nothing is being written. Errors: io.
  virtual dicom::Result<void> remove_leftovers(std::string_view aside) = 0;

  /// Errors no_space if stores have to be refused.
  virtual dicom::Result<void> check_space() = 0;
  [[nodiscard]] virtual std::uint64_t free_bytes() const = 0;
};

}  // namespace archive::storage
