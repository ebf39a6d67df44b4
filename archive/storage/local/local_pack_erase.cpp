// Taking contents out of packs for good.
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>

#include "archive/storage/local/file_system.h"
#include "archive/storage/local/local_pack_store.h"
#include "archive/storage/local/pack_names.h"

namespace archive::storage {

using dicom::Bytes;
using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;
using dicom::io::FileDescriptor;

namespace {

using HeaderBlocks = std::array<std::byte, entry_overhead>;

Result<void> write_zeros(const FileDescriptor& file, std::uint64_t offset, std::uint64_t length,
                         const std::filesystem::path& path) {
  const std::uint64_t size = round_up_to_block(length);
#ifdef FALLOC_FL_PUNCH_HOLE
  // Gives the space back too. Where the file system cannot, zeros are written.
  if (::fallocate(file.number(), FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, static_cast<off_t>(offset),
                  static_cast<off_t>(size)) == 0)
    return {};
#endif
  static constexpr std::array<std::byte, 64 * tar_block> zeros{};
  for (std::uint64_t done = 0; done < size;) {
    const Bytes piece(zeros.data(), std::min<std::uint64_t>(zeros.size(), size - done));
    DICOM_TRY(write_at(file, piece, offset + done, path));
    done += piece.size();
  }
  return {};
}

Result<void> erase_entry(const FileDescriptor& file, std::uint64_t offset, const std::filesystem::path& path) {
  HeaderBlocks blocks{};
  if (offset < entry_overhead) return Error{ErrorCode::invalid_argument, "no entry begins there", offset, {}};
  const auto at = static_cast<off_t>(offset - entry_overhead);
  if (::pread(file.number(), blocks.data(), blocks.size(), at) != static_cast<ssize_t>(blocks.size()))
    return system_error(path, "reading", errno);
  const auto header = DICOM_TRY(decode_entry_header(blocks));
  if (!header) return Error{ErrorCode::invalid_data, "no entry is there", offset, path.string()};
  DICOM_TRY(write_zeros(file, offset, header->size, path));
  return write_at(file, encode_entry_header(erased_entry(*header)), offset - entry_overhead, path);
}

}  // namespace

Result<void> LocalPackStore::erase(const SeriesName& series, std::uint32_t part,
                                   std::span<const std::uint64_t> offsets) {
  const auto path = path_of(series, part);
  const FileDescriptor file(::open(path.c_str(), O_RDWR | O_CLOEXEC));
  if (!file && errno == ENOENT) return {};
  if (!file) return system_error(path, "opening", errno);
  remove_asides(series);
  Result<void> result;
  for (const std::uint64_t offset : offsets) {
    // A damaged entry does not keep the others from being erased.
    if (auto erased = erase_entry(file, offset, path); !erased) result = std::move(erased);
  }
  if (durable() && ::fdatasync(file.number()) != 0) return system_error(path, "making durable", errno);
  return result;
}

Result<bool> LocalPackStore::remove_part(const SeriesName& name, std::uint32_t number,
                                         const std::function<Result<bool>()>& is_unneeded,
                                         const std::function<Result<void>()>& forget) {
  const auto path = path_of(name, number);
  const auto series = parts_of(name);
  // Stores to this very series wait: the number is not given again before the part is forgotten.
  const std::lock_guard lock(series->mutex);
  if (!series->looked) DICOM_TRY(look_for_parts(name, *series));
  if (series->lent > 0 || !DICOM_TRY(is_unneeded())) return false;
  std::erase_if(series->idle, [number](const auto& part) { return part->number == number; });
  if (::unlink(path.c_str()) != 0 && errno != ENOENT) return system_error(path, "removing", errno);
  mappings_.forget(key(name, number));
  remove_asides(name);
  const auto folder = path.parent_path();
  if (durable() && ::access(folder.c_str(), F_OK) == 0) DICOM_TRY(sync_folder(folder));
  ::rmdir(folder.c_str());  // if that was the last one
  DICOM_TRY(forget());
  return true;
}

}  // namespace archive::storage
