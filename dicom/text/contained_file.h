// Files that a text names: only those in its own folder.
#pragma once

#include <filesystem>
#include <string_view>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"

namespace dicom {

/// The content of the file `name` below `folder`. Errors: rejected if the name, or a symbolic link on the way, leads
/// out of the folder; those of map_file.
Result<SharedBytes> read_contained_file(const std::filesystem::path& folder, std::string_view name);

}  // namespace dicom
