#include "archive/folder.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <string>

#include "archive/storage/local/file_system.h"

namespace archive::folder {

namespace fs = std::filesystem;
using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;

Result<void> create(const fs::path& folder) {
  std::error_code failure;
  fs::create_directories(folder, failure);
  if (failure) return storage::system_error(folder, "creating the data folder", failure.value());
  fs::permissions(folder, fs::perms::others_all, fs::perm_options::remove, failure);
  return {};
}

bool cannot_be_written(const fs::path& folder) {
  return ::access(folder.c_str(), W_OK) != 0 && (errno == EROFS || errno == EACCES);
}

Result<dicom::io::FileDescriptor> lock(const fs::path& folder) {
  const fs::path path = folder / lock_name;
  dicom::io::FileDescriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0640));
  if (!file) return storage::system_error(path, "opening", errno);
  if (::flock(file.number(), LOCK_EX | LOCK_NB) != 0) {
    if (errno != EWOULDBLOCK) return storage::system_error(path, "locking", errno);
    return Error{ErrorCode::conflict, "another server is using the data folder " + folder.string(), {}, {}};
  }
  return file;
}

Result<void> remove_index(const fs::path& folder) {
  for (const std::string_view suffix : {"", "-wal", "-shm"}) {
    std::error_code failure;
    fs::remove(folder / (std::string(index_name) + std::string(suffix)), failure);
    if (failure) return Error{ErrorCode::io, "removing the index: " + failure.message(), {}, {}};
  }
  return {};
}

Result<void> make_closed_mark(const fs::path& folder) {
  const fs::path path = folder / closed_name;
  const dicom::io::FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0640));
  if (!file) return storage::system_error(path, "creating", errno);
  return {};
}

Result<bool> take_closed_mark(const fs::path& folder) {
  const fs::path path = folder / closed_name;
  if (::unlink(path.c_str()) != 0) {
    if (errno == ENOENT) return false;
    return storage::system_error(path, "removing", errno);
  }
  DICOM_TRY(storage::sync_folder(folder));
  return true;
}

}  // namespace archive::folder
