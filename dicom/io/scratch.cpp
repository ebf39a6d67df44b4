#include "dicom/io/scratch.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <string>
#include <system_error>

#include "dicom/base/check.h"

namespace dicom::io {
namespace {

Error scratch_error(const std::filesystem::path& folder, int number) {
  const bool full = number == ENOSPC || number == EDQUOT || number == EFBIG;
  return {full ? ErrorCode::no_space : ErrorCode::io,
          "a temporary file in " + folder.string() + ": " + std::generic_category().message(number),
          {},
          {}};
}

}  // namespace

Result<void> Scratch::append(Bytes bytes) {
  if (!file_ && size_ + bytes.size() > in_memory_) DICOM_TRY(open_file());
  if (file_)
    DICOM_TRY(write_at(size_, bytes));
  else
    dicom::append(memory_, bytes);
  size_ += bytes.size();
  return {};
}

Result<void> Scratch::overwrite(std::uint64_t offset, Bytes bytes) {
  DICOM_CHECK(offset <= size_ && bytes.size() <= size_ - offset);
  if (file_) return write_at(offset, bytes);
  std::ranges::copy(bytes, memory_.begin() + static_cast<std::ptrdiff_t>(offset));
  return {};
}

Result<void> Scratch::open_file() {
#ifdef O_TMPFILE
  file_ = FileDescriptor(::open(folder_.c_str(), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600));
#endif
  if (!file_) {  // not every file system has files without names
    std::string name = (folder_ / ".scratch-XXXXXX").string();
    file_ = FileDescriptor(::mkostemp(name.data(), O_CLOEXEC));
    if (!file_) return scratch_error(folder_, errno);
    ::unlink(name.c_str());
  }
  DICOM_TRY(write_at(0, memory_));
  memory_ = {};
  return {};
}

Result<void> Scratch::write_at(std::uint64_t offset, Bytes bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::pwrite(file_.number(), bytes.data(), bytes.size(), static_cast<off_t>(offset));
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return scratch_error(folder_, count < 0 ? errno : ENOSPC);
    bytes = bytes.subspan(static_cast<std::size_t>(count));
    offset += static_cast<std::uint64_t>(count);
  }
  return {};
}

Result<SharedBytes> Scratch::finish() {
  if (!file_) return SharedBytes(std::move(memory_));
  const std::size_t size = size_;
  void* address = ::mmap(nullptr, size, PROT_READ, MAP_SHARED, file_.number(), 0);
  if (address == MAP_FAILED) return scratch_error(folder_, errno);
  std::shared_ptr<const void> owner(address, [size](const void* mapped) { ::munmap(const_cast<void*>(mapped), size); });
  return SharedBytes(Bytes(static_cast<const std::byte*>(address), size), std::move(owner));
}

}  // namespace dicom::io
