#include "cli/file_head.h"

#include <fcntl.h>

#include "dicom/file/file_beginning.h"
#include "dicom/io/file_descriptor.h"

namespace dicom::cli {

std::expected<File, FileProblem> open_file_head(const std::filesystem::path& path, Tag stop_at) {
  ReadOptions options;
  options.stop_at = stop_at;
  // Not blocking: somebody may have named a pipe.
  const io::FileDescriptor descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (descriptor) {
    Diagnostics diagnostics;
    if (auto file = read_file_beginning(descriptor.number(), diagnostics, options)) return *std::move(file);
  }
  auto opened = open_file(path, options);
  if (!opened) return std::unexpected(std::move(opened).error());
  return std::move(opened->file);
}

}  // namespace dicom::cli
