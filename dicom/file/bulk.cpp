#include "dicom/file/bulk.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <memory>
#include <string>
#include <system_error>

#include "dicom/io/file_descriptor.h"

namespace dicom {
namespace {

constexpr std::size_t piece_size = 256 * 1024;

Error system_error(const std::string& what) {
  const ErrorCode code = errno == ENOENT ? ErrorCode::not_found : ErrorCode::io;
  return {code, what + ": " + std::generic_category().message(errno)};
}

}  // namespace

ByteSource stream_of(int descriptor) {
  return [descriptor](MutableBytes room) -> Result<std::size_t> {
    while (true) {
      const ssize_t count = ::read(descriptor, room.data(), room.size());
      if (count >= 0) return static_cast<std::size_t>(count);
      if (errno != EINTR) return system_error("reading a stream");
    }
  };
}

ByteSink sink_of(int descriptor) {
  return [descriptor](Bytes bytes) -> Result<void> {
    while (!bytes.empty()) {
      const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
      if (count >= 0) {
        bytes = bytes.subspan(static_cast<std::size_t>(count));
      } else if (errno != EINTR) {
        return system_error("writing a stream");
      }
    }
    return {};
  };
}

Result<BulkSource> bulk_of(const std::filesystem::path& path) {
  // std::function wants what can be copied.
  auto file = std::make_shared<io::FileDescriptor>(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!*file) return system_error(path.string());
  return [file, name = path.string()](std::uint64_t offset, std::uint32_t length, const ByteSink& to) -> Result<void> {
    ByteVector piece(std::min<std::size_t>(piece_size, length));
    for (std::uint64_t done = 0; done < length;) {
      const std::size_t wanted = std::min<std::uint64_t>(piece.size(), length - done);
      const ssize_t count = ::pread(file->number(), piece.data(), wanted, static_cast<off_t>(offset + done));
      if (count < 0 && errno == EINTR) continue;
      if (count < 0) return system_error(name);
      if (count == 0) return Error{ErrorCode::truncated, name + " ends within a value", offset + done, {}};
      DICOM_TRY(to(Bytes(piece).first(static_cast<std::size_t>(count))));
      done += static_cast<std::size_t>(count);
    }
    return {};
  };
}

}  // namespace dicom
