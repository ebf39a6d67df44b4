// The first elements of a file, without touching what lies behind them: what scanning thousands of files needs.
#pragma once

#include <cstdint>
#include <expected>
#include <filesystem>

#include "cli/files.h"

namespace dicom::cli {

struct FileWithHead {
  File file;                ///< its elements before the tag
  std::uint64_t bytes = 0;  ///< of the whole file
};

/// Reads the elements before `stop_at`. Most files need one read of a few kilobytes, which is cheaper than a mapping:
/// those of several threads get into each other's way.
std::expected<FileWithHead, FileProblem> open_file_head(const std::filesystem::path& path, Tag stop_at);

}  // namespace dicom::cli
