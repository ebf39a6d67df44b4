#include "cli/file_head.h"

#include <fcntl.h>
#include <sys/stat.h>

#include "dicom/file/file_beginning.h"
#include "dicom/io/file_descriptor.h"

namespace dicom::cli {

std::expected<FileWithHead, FileProblem> open_file_head(const std::filesystem::path& path, Tag stop_at) {
  ReadOptions options;
  options.stop_at = stop_at;
  const io::FileDescriptor descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  struct stat status{};
  if (descriptor && ::fstat(descriptor.number(), &status) == 0 && S_ISREG(status.st_mode)) {
    const auto size = static_cast<std::uint64_t>(status.st_size);
    Diagnostics diagnostics;
    auto file = read_file_beginning(descriptor.number(), size, diagnostics, options);
    if (file) return FileWithHead{*std::move(file), size};
  }
  auto opened = open_file(path, options);
  if (!opened) return std::unexpected(std::move(opened).error());
  return FileWithHead{std::move(opened->file), opened->content.size()};
}

}  // namespace dicom::cli
