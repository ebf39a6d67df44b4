// Files: mapped for reading, replaced atomically for writing.
#pragma once

#include <filesystem>
#include <span>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"

namespace dicom::io {

/// The content of a file, mapped read-only; it stays mapped as long as a slice of it lives. Small files are read
/// instead.
Result<SharedBytes> map_file(const std::filesystem::path& path);

/// Writes `parts` to a temporary neighbour and renames it onto `path`, so that no reader ever sees half a file.
/// `durable`: it survives a loss of power after this.
Result<void> replace_file(const std::filesystem::path& path, std::span<const Bytes> parts, bool durable = false);

}  // namespace dicom::io
