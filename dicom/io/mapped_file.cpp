#include "dicom/io/mapped_file.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <memory>
#include <string>
#include <utility>

#include "dicom/io/file_descriptor.h"
#include "dicom/io/new_file.h"

namespace dicom::io {
namespace {

// Below this, one read is cheaper than a mapping and its page faults.
constexpr std::size_t small_file = 32 * 1024;

Error system_error(const std::filesystem::path& path, int number) {
  const ErrorCode code = number == ENOENT                                          ? ErrorCode::not_found
                         : number == ENOSPC || number == EDQUOT || number == EFBIG ? ErrorCode::no_space
                                                                                   : ErrorCode::io;
  return {code, path.string() + ": " + std::strerror(number), {}, {}};
}

Result<SharedBytes> read_small(const FileDescriptor& file, std::size_t size, const std::filesystem::path& path) {
  ByteVector content(size);
  std::size_t done = 0;
  while (done < size) {
    const ssize_t count = ::read(file.number(), content.data() + done, size - done);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return system_error(path, errno);
    if (count == 0) break;  // it became shorter meanwhile
    done += static_cast<std::size_t>(count);
  }
  content.resize(done);
  return SharedBytes(std::move(content));
}

}  // namespace

Result<SharedBytes> map_file(const std::filesystem::path& path) {
  const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!file) return system_error(path, errno);
  struct stat status{};
  if (::fstat(file.number(), &status) != 0) return system_error(path, errno);
  if (S_ISDIR(status.st_mode)) return system_error(path, EISDIR);
  if (!S_ISREG(status.st_mode)) return Error{ErrorCode::io, path.string() + ": not a regular file", {}, {}};
  const auto size = static_cast<std::size_t>(status.st_size);
  if (size <= small_file) return read_small(file, size, path);

  void* mapping = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.number(), 0);
  if (mapping == MAP_FAILED) return system_error(path, errno);
  std::shared_ptr<const void> owner(mapping,
                                    [size](const void* address) { ::munmap(const_cast<void*>(address), size); });
  return SharedBytes(Bytes(static_cast<const std::byte*>(mapping), size), std::move(owner));
}

Result<void> replace_file(const std::filesystem::path& path, std::span<const Bytes> parts, bool durable) {
  NewFile file = DICOM_TRY(NewFile::create(path));
  for (const Bytes part : parts) DICOM_TRY(file.write(part));
  return file.commit(durable);
}

}  // namespace dicom::io
