// The first elements of a file, without touching what lies behind them: what scanning thousands of files needs.
#pragma once

#include <expected>
#include <filesystem>

#include "cli/files.h"

namespace dicom::cli {

/// Reads the elements before `stop_at`. Most files need one read of a few kilobytes, which is cheaper than a mapping:
/// those of several threads get into each other's way.
std::expected<File, FileProblem> open_file_head(const std::filesystem::path& path, Tag stop_at);

}  // namespace dicom::cli
