#include "archive/storage/local/local_pack_store.h"

#include <fcntl.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <chrono>
#include <thread>

#include "archive/storage/local/file_system.h"
#include "archive/storage/local/local_pack_entry.h"
#include "archive/storage/local/pack_names.h"
#include "archive/storage/local/reference.h"

namespace archive::storage {

using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;
using dicom::io::FileDescriptor;

namespace {

// Series that are not being written to keep their parts open, in case more comes; the least recent ones are closed.
constexpr std::size_t open_series = 128;
constexpr std::size_t syncs_at_once = 16;
constexpr std::chrono::milliseconds slow_sync{1};

}  // namespace

Result<std::unique_ptr<LocalPackStore>> LocalPackStore::open(LocalPackOptions options) {
  if (!options.read_only) static_cast<void>(DICOM_TRY(make_folder(options.folder)));
  if (::access(options.folder.c_str(), options.read_only ? R_OK | X_OK : R_OK | W_OK | X_OK) != 0)
    return system_error(options.folder, "using", errno);
  return std::unique_ptr<LocalPackStore>(new LocalPackStore(std::move(options)));
}

std::filesystem::path LocalPackStore::folder_of(std::string_view study_folder) const {
  return options_.folder / bucket_of(study_folder) / study_folder;
}

std::string LocalPackStore::key(const SeriesName& series, std::uint32_t part) const {
  return safe_name(series.study_uid) + '/' + part_name(series.series_uid, part);
}

Result<dicom::SharedBytes> LocalPackStore::read(const SeriesName& series, const Place& place) {
  if (place.part >= first_reference_part) {
    const auto content = DICOM_TRY(mapped(series, place.part, place.offset, reference_size));
    const auto reference = decode_reference(content.bytes());
    if (!reference || reference->size != place.length)
      return Error{
          ErrorCode::invalid_data, "no reference of " + key(series, place.part) + " is there", place.offset, {}};
    return read_referenced(*reference);
  }
  return mapped(series, place.part, place.offset, place.length);
}

Result<dicom::SharedBytes> LocalPackStore::mapped(const SeriesName& series, std::uint32_t part, std::uint64_t offset,
                                                  std::uint64_t length) {
  return mappings_.read(key(series, part), [&] { return path_of(series, part); }, offset, length);
}

Result<dicom::SharedBytes> LocalPackStore::mapped(const FoundPart& part, std::uint64_t length) {
  return mappings_.read(key(part), [&] { return path_of(part); }, 0, length);
}

std::filesystem::path LocalPackStore::path_of(const SeriesName& series, std::uint32_t part) const {
  return folder_of(safe_name(series.study_uid)) / part_name(series.series_uid, part);
}

Result<std::unique_ptr<PackEntry>> LocalPackStore::begin(const SeriesName& name) {
  return begin_in(name, {});
}

Result<std::unique_ptr<PackEntry>> LocalPackStore::begin_reference(const SeriesName& name,
                                                                   const std::filesystem::path& path) {
  return begin_in(name, path);
}

Result<std::unique_ptr<PackEntry>> LocalPackStore::begin_in(const SeriesName& name, std::filesystem::path referenced) {
  DICOM_TRY(check_space());
  auto series = parts_of(name);
  std::unique_ptr<Part> part;
  {
    // Only stores to this very series wait while its parts are looked for or created.
    const std::lock_guard lock(series->mutex);
    part = DICOM_TRY(borrow(name, *series, !referenced.empty()));
    ++series->lent;
  }
  return std::make_unique<LocalPackEntry>(*this, name, std::move(series), std::move(part), std::move(referenced));
}

std::shared_ptr<SeriesParts> LocalPackStore::parts_of(const SeriesName& series) {
  const std::string key = series.study_uid + '\\' + series.series_uid;
  const std::lock_guard lock(mutex_);
  if (const auto at = series_.find(key); at != series_.end()) {
    recent_.splice(recent_.begin(), recent_, at->second.recent);
    return at->second.parts;
  }
  if (series_.size() >= open_series) forget_idle();
  recent_.push_front(key);
  return series_.emplace(key, Known{std::make_shared<SeriesParts>(), recent_.begin()}).first->second.parts;
}

// Drops the least recent series of which nothing is lent: nobody else holds it then, as begin() holds it while it
// borrows.
void LocalPackStore::forget_idle() {
  for (auto at = std::prev(recent_.end());; --at) {
    const auto known = series_.find(*at);
    if (known->second.parts.use_count() == 1) {
      series_.erase(known);
      recent_.erase(at);
      return;
    }
    if (at == recent_.begin()) return;
  }
}

Result<std::unique_ptr<Part>> LocalPackStore::borrow(const SeriesName& name, SeriesParts& series, bool for_references) {
  if (!series.looked) DICOM_TRY(look_for_parts(name, series));
  auto lowest = series.idle.end();
  for (auto at = series.idle.begin(); at != series.idle.end(); ++at) {
    if (((*at)->number >= first_reference_part) != for_references) continue;
    if (lowest == series.idle.end() || (*at)->number < (*lowest)->number) lowest = at;
  }
  if (lowest != series.idle.end()) {
    auto part = std::move(*lowest);
    series.idle.erase(lowest);
    return part;
  }
  return create_part(name, for_references ? ++series.last_of_references : ++series.last);
}

// What earlier runs left; recovery has cut each part at its last committed entry.
Result<void> LocalPackStore::look_for_parts(const SeriesName& name, SeriesParts& series) {
  std::error_code failure;
  const std::filesystem::directory_iterator files(folder_of(safe_name(name.study_uid)), failure);
  series.idle.clear();
  for (const auto& file : files) {
    const std::string file_name = file.path().filename().string();
    const auto number = number_of_part(file_name);
    if (!number || part_name(name.series_uid, *number) != file_name) continue;
    auto& last = *number >= first_reference_part ? series.last_of_references : series.last;
    last = std::max(last, *number);
    auto part = DICOM_TRY(open_part(file.path(), *number));
    if (part->size < options_.part_size && part->size % tar_block == 0) series.idle.push_back(std::move(part));
  }
  series.looked = true;  // also without a folder: then there are none
  return {};
}

Result<std::unique_ptr<Part>> LocalPackStore::open_part(const std::filesystem::path& path, std::uint32_t number) {
  auto part = std::make_unique<Part>();
  part->path = path;
  part->number = number;
  part->file = FileDescriptor(::open(path.c_str(), O_RDWR | O_CLOEXEC));
  if (!part->file) return system_error(path, "opening", errno);
  part->size = DICOM_TRY(size_of(part->file, path));
  return part;
}

Result<std::unique_ptr<Part>> LocalPackStore::create_part(const SeriesName& name, std::uint32_t number) {
  auto part = std::make_unique<Part>();
  part->path = path_of(name, number);
  part->number = number;
  // The study's folder may be removed between making it and this, with the last part of another series.
  constexpr int tries = 3;
  for (int left = tries; left > 0; --left) {
    auto file = create_file(name, *part);
    if (!file && file.error().code == ErrorCode::not_found && left > 1) continue;
    part->file = DICOM_TRY(std::move(file));
    break;
  }
  return part;
}

Result<FileDescriptor> LocalPackStore::create_file(const SeriesName& name, Part& part) {
  const auto folder = folder_of(safe_name(name.study_uid));
  const auto bucket = folder.parent_path();
  part.new_in.clear();
  if (DICOM_TRY(make_folder(bucket))) part.new_in.push_back(options_.folder);
  if (DICOM_TRY(make_folder(folder))) part.new_in.push_back(bucket);
  part.new_in.push_back(folder);
  FileDescriptor file(::open(part.path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0640));
  if (!file) return system_error(part.path, "creating", errno);
  return file;
}

void LocalPackStore::give_back(SeriesParts& series, std::unique_ptr<Part> part) {
  const std::lock_guard lock(series.mutex);
  --series.lent;
  // Of a series whose first instance failed, nothing stays.
  if (part->size == 0)
    ::unlink(part->path.c_str());
  else if (!part->broken && part->size < options_.part_size)
    series.idle.push_back(std::move(part));
}

std::vector<Result<void>> LocalPackStore::make_durable(std::span<PackEntry* const> entries) {
  std::vector<Result<void>> results(entries.size());
  // A part is lent to one entry until that is kept, so no two entries share one.
  std::atomic<std::size_t> next = 0;
  const auto sync_one = [&] {
    const std::size_t at = next++;
    if (at < entries.size()) results[at] = static_cast<LocalPackEntry*>(entries[at])->make_durable();
    return at < entries.size();
  };
  const auto start = std::chrono::steady_clock::now();
  if (!sync_one()) return results;
  // Where it takes long, the others at the same time: file systems write one journal record for all that wait, and
  // disks like long queues. Where it is quick, a thread would cost more than it waits for.
  disk_is_slow_ = std::chrono::steady_clock::now() - start > slow_sync;
  std::vector<std::jthread> others;
  for (std::size_t i = 2; options_.durable && disk_is_slow_ && i < std::min(entries.size(), syncs_at_once); ++i) {
    others.emplace_back([&] {
      while (sync_one()) {
      }
    });
  }
  while (sync_one()) {
  }
  others.clear();
  return results;
}

Result<void> LocalPackStore::check_space() {
  DICOM_TRY(fault("pack.space"));
  struct statvfs status{};
  if (::statvfs(options_.folder.c_str(), &status) != 0) return system_error(options_.folder, "looking at", errno);
  const std::uint64_t free = std::uint64_t{status.f_bavail} * status.f_frsize;
  const std::uint64_t total = std::uint64_t{status.f_blocks} * status.f_frsize;
  if (free >= std::min(options_.reserved_space, total / 100)) return {};
  return Error{ErrorCode::no_space,
               "the disk is full: " + std::to_string(free) + " bytes are left under " + options_.folder.string(),
               {},
               {}};
}

std::uint64_t LocalPackStore::free_bytes() const {
  struct statvfs status{};
  if (::statvfs(options_.folder.c_str(), &status) != 0) return 0;
  return std::uint64_t{status.f_bavail} * status.f_frsize;
}

}  // namespace archive::storage
