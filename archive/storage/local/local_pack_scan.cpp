// What recovery does with packs: finding them, reading entries again, cutting off what was never finished.
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <utility>

#include "archive/storage/checksum.h"
#include "archive/storage/local/file_system.h"
#include "archive/storage/local/local_pack_store.h"
#include "archive/storage/local/pack_names.h"
#include "archive/storage/local/reference.h"

namespace archive::storage {

using dicom::Bytes;
using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;
using dicom::SharedBytes;

namespace {

namespace fs = std::filesystem;

// One step of a scan: an entry, whether its sums are right, and where the next one would begin.
struct Step {
  FoundEntry entry;
  bool sound = false;
  std::uint64_t next = 0;
};

// The entry at `offset`; nothing if what is there was never finished.
std::optional<Step> entry_at(const SharedBytes& file, std::uint64_t offset) {
  if (file.size() < offset || file.size() - offset < entry_overhead) return std::nullopt;
  auto header = decode_entry_header(file.bytes().subspan(offset, entry_overhead));
  if (!header || !*header) return std::nullopt;
  Step step;
  step.entry.header = std::move(**header);
  step.entry.offset = offset + entry_overhead;
  const std::uint64_t room = file.size() - step.entry.offset;
  if (step.entry.header.size > room || round_up_to_block(step.entry.header.size) > room) return std::nullopt;
  step.entry.content = file.slice(step.entry.offset, step.entry.header.size);
  Crc32c sum;
  sum.update(step.entry.content.bytes());
  step.sound = sum.value() == step.entry.header.crc32c;
  step.next = step.entry.offset + round_up_to_block(step.entry.header.size);
  return step;
}

// Of a part of references: the entry becomes what it refers to. False if that is not what it was any more.
bool follow(FoundEntry& entry) {
  if (is_erased(entry.header)) return true;
  const auto reference = decode_reference(entry.content.bytes());
  entry.content = {};
  if (!reference) return false;
  entry.header.size = reference->size;
  entry.header.crc32c = reference->crc32c;
  entry.header.digest = reference->digest;
  auto content = read_referenced(*reference);
  if (!content) return false;
  entry.content = *std::move(content);
  Crc32c sum;
  sum.update(entry.content.bytes());
  return sum.value() == reference->crc32c;
}

}  // namespace

fs::path LocalPackStore::path_of(const FoundPart& part) const {
  return folder_of(part.folder) / part.name;
}

std::string LocalPackStore::key(const FoundPart& part) const {
  return part.folder + '/' + part.name;
}

std::uint32_t LocalPackStore::part_number(const FoundPart& part) const {
  return number_of_part(part.name).value_or(0);
}

// What vanishes meanwhile was removed; it is passed over.
Result<void> LocalPackStore::for_each_part(const std::function<Result<void>(const FoundPart&)>& use) {
  std::error_code failure;
  fs::directory_iterator buckets(options_.folder, failure);
  if (failure) return Error{ErrorCode::io, "reading " + options_.folder.string() + ": " + failure.message(), {}, {}};
  for (const auto& bucket : buckets) {
    for (const auto& study : fs::directory_iterator(bucket.path(), failure)) {
      for (const auto& file : fs::directory_iterator(study.path(), failure)) {
        const std::string name = file.path().filename().string();
        if (!number_of_part(name)) continue;
        const std::uint64_t size = file.file_size(failure);
        if (!failure) DICOM_TRY(use(FoundPart{study.path().filename().string(), name, size}));
      }
    }
  }
  return {};
}

Result<FoundEntry> LocalPackStore::read_entry(const SeriesName& series, std::uint32_t part, std::uint64_t offset) {
  const auto nothing = [&] {
    return Error{ErrorCode::invalid_data, "no entry of " + key(series, part) + " is there", offset, {}};
  };
  if (offset < entry_overhead) return nothing();
  const SharedBytes blocks = DICOM_TRY(mapped(series, part, offset - entry_overhead, entry_overhead));
  auto header = DICOM_TRY(decode_entry_header(blocks.bytes()));
  if (!header || is_erased(*header)) return nothing();
  FoundEntry entry;
  entry.header = *std::move(header);
  entry.offset = offset;
  entry.content = DICOM_TRY(mapped(series, part, offset, entry.header.size));
  if (part < first_reference_part) return entry;
  const auto reference = decode_reference(entry.content.bytes());
  if (!reference) return nothing();
  entry.header.size = reference->size;
  entry.content = DICOM_TRY(read_referenced(*reference));
  return entry;
}

Result<void> LocalPackStore::look_through(const FoundPart& part, std::uint64_t end, const LookAt& use) {
  const SharedBytes file = DICOM_TRY(mapped(part, end));
  std::uint64_t offset = 0;
  while (offset < end) {
    auto step = entry_at(file, offset);
    if (!step) return use(nullptr, false, offset);
    if (part_number(part) >= first_reference_part) step->sound = follow(step->entry) && step->sound;
    DICOM_TRY(use(&step->entry, step->sound, offset));
    offset = step->next;
  }
  return {};
}

Result<ScanOutcome> LocalPackStore::scan(const FoundPart& part, std::uint64_t from, Damage damage,
                                         const std::function<Result<bool>(const FoundEntry&)>& use) {
  const fs::path path = path_of(part);
  ScanOutcome outcome;
  outcome.end = from;
  const SharedBytes file = part.size == 0 ? SharedBytes() : DICOM_TRY(mapped(part, part.size));
  std::uint64_t damaged = 0;  // since the last entry that stays
  for (std::uint64_t offset = from; auto step = entry_at(file, offset); offset = step->next) {
    if (!step->sound) ++damaged;
    // That a file elsewhere is not what it was is told by verifying; the reference stays.
    if (step->sound && part_number(part) >= first_reference_part) follow(step->entry);
    const bool last = step->next == file.size();
    const bool stays = step->sound ? DICOM_TRY(use(step->entry)) || !last : damage == Damage::leave;
    if (!stays) continue;
    outcome.end = step->next;
    outcome.damaged += std::exchange(damaged, 0);
  }
  mappings_.forget(key(part));
  outcome.cut = part.size - std::min(part.size, outcome.end);
  if (outcome.end == 0 && from == 0) {
    if (::unlink(path.c_str()) != 0) return system_error(path, "removing", errno);
  } else if (outcome.cut > 0 && ::truncate(path.c_str(), static_cast<off_t>(outcome.end)) != 0) {
    return system_error(path, "cutting", errno);
  }
  return outcome;
}

}  // namespace archive::storage
