#include "archive/storage/local/local_pack_entry.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <string>

#include "archive/storage/local/file_system.h"
#include "archive/storage/local/pack_names.h"
#include "archive/storage/local/reference.h"
#include "dicom/base/check.h"

namespace archive::storage {

using dicom::Bytes;
using dicom::Result;

namespace {

// Pieces below this are collected, so that a peer with small PDUs does not cost a system call each.
constexpr std::size_t collected_size = 64 * 1024;

}  // namespace

LocalPackEntry::LocalPackEntry(LocalPackStore& store, SeriesName name, std::shared_ptr<SeriesParts> series,
                               std::unique_ptr<Part> part, std::filesystem::path referenced)
    : store_(store),
      name_(std::move(name)),
      series_(std::move(series)),
      part_(std::move(part)),
      referenced_(std::move(referenced)) {}

LocalPackEntry::~LocalPackEntry() {
  if (!kept_) cut_off();
  store_.give_back(*series_, std::move(part_));
}

Result<void> LocalPackEntry::append(Bytes bytes) {
  crc_.update(bytes);
  digest_.update(bytes);
  size_ += bytes.size();
  if (!referenced_.empty()) return {};
  if (pending_.size() + bytes.size() < collected_size) {
    dicom::append(pending_, bytes);
    return {};
  }
  DICOM_TRY(flush());
  if (bytes.size() < collected_size) {
    dicom::append(pending_, bytes);
    return {};
  }
  DICOM_TRY(write_at(part_->file, bytes, content_offset() + written_, part_->path));
  written_ += bytes.size();
  return {};
}

Result<void> LocalPackEntry::flush() {
  DICOM_TRY(store_.fault("pack.write"));
  DICOM_TRY(write_at(part_->file, pending_, content_offset() + written_, part_->path));
  written_ += pending_.size();
  pending_.clear();
  return {};
}

Result<Place> LocalPackEntry::finish(std::string_view name, std::uint64_t received) {
  place_ = {part_->number, content_offset(), size_};
  if (!referenced_.empty()) DICOM_TRY(refer());
  const std::uint64_t size = written_ + pending_.size();
  // Zeros up to the next block are part of the entry, but not of its content.
  pending_.resize(pending_.size() + (round_up_to_block(size) - size));
  DICOM_TRY(flush());
  DICOM_TRY(store_.fault("pack.before_header"));
  EntryHeader header;
  header.folder = safe_name(name_.study_uid) + '/' + safe_name(name_.series_uid);
  header.name = name;
  header.size = size;
  header.received = received;
  header.crc32c = crc_.value();
  header.digest = digest_.finish();
  const auto blocks = encode_entry_header(header);
  // Until now the three blocks were zeros (a hole): to tar the end of the archive, to recovery an entry that never was.
  DICOM_TRY(write_at(part_->file, blocks, part_->size, part_->path));
  DICOM_TRY(store_.fault("pack.after_header"));
#ifdef SYNC_FILE_RANGE_WRITE
  // Lets the disk begin while the commit gathers others; failing is harmless, fdatasync follows.
  if (store_.durable() && store_.disk_is_slow()) ::sync_file_range(part_->file.number(), 0, 0, SYNC_FILE_RANGE_WRITE);
#endif
  return place_;
}

// The reference is the entry's content, with sums of its own.
Result<void> LocalPackEntry::refer() {
  const std::string text = DICOM_TRY(encode(Reference{referenced_, size_, crc_.value(), digest_.finish()}));
  crc_ = {};
  digest_ = {};
  crc_.update(dicom::as_bytes(text));
  digest_.update(dicom::as_bytes(text));
  dicom::append(pending_, dicom::as_bytes(text));
  return {};
}

Result<void> LocalPackEntry::make_durable() {
  if (!store_.durable()) return {};
  auto result = store_.fault("pack.sync");
  if (result && ::fdatasync(part_->file.number()) != 0) result = system_error(part_->path, "making durable", errno);
  for (const auto& folder : part_->new_in) {
    if (result) result = sync_folder(folder);
  }
  // After a failed fdatasync the kernel may have dropped the pages and call them clean: no later success of this file
  // could be believed.
  if (!result) part_->broken = true;
  if (result) part_->new_in.clear();
  return result;
}

void LocalPackEntry::keep() {
  DICOM_CHECK(!kept_);
  kept_ = true;
  part_->size = place_.end();
}

void LocalPackEntry::cut_off() {
  if (::ftruncate(part_->file.number(), static_cast<off_t>(part_->size)) != 0) part_->broken = true;
}

}  // namespace archive::storage
