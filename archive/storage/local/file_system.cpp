#include "archive/storage/local/file_system.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>

namespace archive::storage {

using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;
using dicom::io::FileDescriptor;

Error system_error(const std::filesystem::path& path, std::string_view doing, int number) {
  const bool full = number == ENOSPC || number == EDQUOT || number == EFBIG;
  const ErrorCode code = full ? ErrorCode::no_space : number == ENOENT ? ErrorCode::not_found : ErrorCode::io;
  return {code, std::string(doing) + ' ' + path.string() + ": " + std::strerror(number), {}, {}};
}

Result<void> write_at(const FileDescriptor& file, dicom::Bytes bytes, std::uint64_t offset,
                      const std::filesystem::path& path) {
  while (!bytes.empty()) {
    const ssize_t count = ::pwrite(file.number(), bytes.data(), bytes.size(), static_cast<off_t>(offset));
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return system_error(path, "writing", errno);
    if (count == 0) return system_error(path, "writing", ENOSPC);
    bytes = bytes.subspan(static_cast<std::size_t>(count));
    offset += static_cast<std::uint64_t>(count);
  }
  return {};
}

Result<std::uint64_t> size_of(const FileDescriptor& file, const std::filesystem::path& path) {
  struct stat status{};
  if (::fstat(file.number(), &status) != 0) return system_error(path, "looking at", errno);
  return static_cast<std::uint64_t>(status.st_size);
}

Result<void> sync_folder(const std::filesystem::path& folder) {
  const FileDescriptor file(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!file) return system_error(folder, "opening", errno);
  if (::fsync(file.number()) != 0) return system_error(folder, "making durable", errno);
  return {};
}

Result<bool> make_folder(const std::filesystem::path& folder) {
  if (::mkdir(folder.c_str(), 0750) == 0) return true;
  if (errno == EEXIST) return false;
  return system_error(folder, "creating", errno);
}

}  // namespace archive::storage
