#include "archive/storage/local/pack_copy.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <set>
#include <string>

#include "archive/storage/local/file_system.h"
#include "archive/storage/local/pack_names.h"

namespace archive::storage {

namespace fs = std::filesystem;
using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;
using dicom::io::FileDescriptor;

namespace {

constexpr std::string_view unfinished = ".unfinished";

Error failed(const fs::path& path, std::string_view doing, const std::error_code& failure) {
  return system_error(path, doing, failure.value());
}

bool is_same(const fs::path& from, const fs::path& to) {
  std::error_code failure;
  const bool same = fs::file_size(from, failure) == fs::file_size(to, failure) &&
                    fs::last_write_time(from, failure) == fs::last_write_time(to, failure);
  return same && !failure;
}

Result<void> copy_to_end(const fs::path& from, const fs::path& to) {
  const FileDescriptor source(::open(from.c_str(), O_RDONLY | O_CLOEXEC));
  if (!source) return system_error(from, "opening", errno);
  const FileDescriptor copy(::open(to.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0640));
  if (!copy) return system_error(to, "creating", errno);
  constexpr std::size_t piece_size = 1 << 20;
  dicom::ByteVector piece(piece_size);
  for (std::uint64_t offset = 0;;) {
    const ssize_t count = ::pread(source.number(), piece.data(), piece.size(), static_cast<off_t>(offset));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return system_error(from, "reading", errno);
    if (count == 0) break;
    const auto size = static_cast<std::size_t>(count);
    DICOM_TRY(write_at(copy, dicom::Bytes(piece).subspan(0, size), offset, to));
    offset += size;
  }
  if (::fdatasync(copy.number()) != 0) return system_error(to, "making durable", errno);
  return {};
}

// The time is taken before: what is written meanwhile makes the next copy see a difference.
Result<bool> copy_changed(const fs::path& from, const fs::path& to) {
  if (is_same(from, to)) return false;
  std::error_code failure;
  const auto time = fs::last_write_time(from, failure);
  if (failure) return failed(from, "looking at", failure);
  const fs::path beside = to.string() + std::string(unfinished);
  DICOM_TRY(copy_to_end(from, beside));
  fs::last_write_time(beside, time, failure);
  if (!failure) fs::rename(beside, to, failure);
  if (failure) return failed(to, "writing", failure);
  return true;
}

/// One copy of all packs.
class PackCopy {
 public:
  PackCopy(const fs::path& from, const fs::path& to, const std::function<void(const CopyOutcome&)>& on_progress)
      : from_(from), to_(to), on_progress_(on_progress) {}

  Result<CopyOutcome> run() {
    DICOM_TRY(make_folder(to_));
    for (const fs::path& bucket : names_in(from_)) {
      for (const fs::path& study : names_in(from_ / bucket)) DICOM_TRY(copy_study(bucket / study));
    }
    remove_others();
    DICOM_TRY(sync_folder(to_));
    return outcome_;
  }

 private:
  static std::vector<fs::path> names_in(const fs::path& folder) {
    std::error_code failure;
    std::vector<fs::path> names;
    for (const auto& entry : fs::directory_iterator(folder, failure)) names.push_back(entry.path().filename());
    return names;
  }

  Result<void> copy_study(const fs::path& study) {
    bool changed = false;
    for (const fs::path& name : names_in(from_ / study)) {
      if (!number_of_part(name.string())) continue;
      std::error_code failure;
      fs::create_directories(to_ / study, failure);
      if (failure) return failed(to_ / study, "creating", failure);
      const auto copied = copy_changed(from_ / study / name, to_ / study / name);
      if (!copied && copied.error().code == ErrorCode::not_found) continue;  // purged meanwhile
      if (!copied) return copied.error();
      there_.insert((study / name).string());
      ++outcome_.parts;
      if (*copied) {
        changed = true;
        ++outcome_.copied;
        outcome_.bytes += fs::file_size(to_ / study / name, failure);
      }
      if (on_progress_) on_progress_(outcome_);
    }
    if (!changed) return {};
    DICOM_TRY(sync_folder(to_ / study));
    return sync_folder((to_ / study).parent_path());
  }

  void remove_others() {
    std::error_code failure;
    for (const fs::path& bucket : names_in(to_)) {
      for (const fs::path& study : names_in(to_ / bucket)) {
        for (const fs::path& name : names_in(to_ / bucket / study)) {
          const fs::path relative = bucket / study / name;
          if (there_.contains(relative.string())) continue;
          if (fs::remove(to_ / relative, failure)) ++outcome_.removed;
        }
        fs::remove(to_ / bucket / study, failure);  // if it is empty
      }
    }
  }

  const fs::path& from_;
  const fs::path& to_;
  const std::function<void(const CopyOutcome&)>& on_progress_;
  CopyOutcome outcome_;
  std::set<std::string> there_;
};

}  // namespace

Result<CopyOutcome> copy_packs(const fs::path& from, const fs::path& to,
                               const std::function<void(const CopyOutcome&)>& on_progress) {
  return PackCopy(from, to, on_progress).run();
}

Result<void> copy_file(const fs::path& from, const fs::path& to) {
  std::error_code failure;
  if (!fs::exists(from, failure)) return {};
  DICOM_TRY(copy_changed(from, to));
  return sync_folder(to.parent_path());
}

}  // namespace archive::storage
