#include "dicom/io/new_file.h"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <string>
#include <system_error>
#include <utility>

namespace dicom::io {
namespace {

Error file_error(const std::filesystem::path& path, int number) {
  const ErrorCode code = number == ENOSPC || number == EDQUOT || number == EFBIG ? ErrorCode::no_space : ErrorCode::io;
  return {code, path.string() + ": " + std::generic_category().message(number)};
}

// mkstemp makes files that only their owner may read; a received file is as readable as any other
// new file, or as the one that it replaces.
void apply_usual_permissions(int descriptor, const std::filesystem::path& path) {
  struct stat replaced{};
  if (::stat(path.c_str(), &replaced) == 0 && S_ISREG(replaced.st_mode)) {
    static_cast<void>(::fchmod(descriptor, replaced.st_mode & 0777));
    return;
  }
  const mode_t mask = ::umask(022);
  ::umask(mask);
  static_cast<void>(::fchmod(descriptor, 0666 & ~mask));
}

}  // namespace

NewFile::NewFile(std::filesystem::path path, std::filesystem::path temporary, FileDescriptor descriptor)
    : path_(std::move(path)), temporary_(std::move(temporary)), descriptor_(std::move(descriptor)) {}

NewFile::NewFile(NewFile&& other) noexcept
    : path_(std::move(other.path_)),
      temporary_(std::exchange(other.temporary_, {})),
      descriptor_(std::move(other.descriptor_)) {}

NewFile::~NewFile() {
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

Result<NewFile> NewFile::create(const std::filesystem::path& path) {
  std::string temporary = (path.parent_path() / (std::string(temporary_prefix) + "XXXXXX")).string();
  FileDescriptor descriptor(::mkostemp(temporary.data(), O_CLOEXEC));
  if (!descriptor) return file_error(path, errno);
  return NewFile(path, temporary, std::move(descriptor));
}

Result<void> NewFile::write(Bytes bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor_.number(), bytes.data(), bytes.size());
    if (count >= 0) {
      bytes = bytes.subspan(static_cast<std::size_t>(count));
    } else if (errno != EINTR) {
      return file_error(path_, errno);
    }
  }
  return {};
}

Result<void> NewFile::commit(bool durable) {
  apply_usual_permissions(descriptor_.number(), path_);
  if (durable && ::fdatasync(descriptor_.number()) != 0) return file_error(path_, errno);
  if (::rename(temporary_.c_str(), path_.c_str()) != 0) return file_error(path_, errno);
  temporary_.clear();
  descriptor_.close();
  if (!durable) return {};
  const FileDescriptor folder(
      ::open(path_.parent_path().empty() ? "." : path_.parent_path().c_str(), O_RDONLY | O_CLOEXEC));
  if (!folder || ::fsync(folder.number()) != 0) return file_error(path_, errno);
  return {};
}

}  // namespace dicom::io
