// Headers without a mapping: most end within the first pages of their file.
#pragma once

#include <optional>

#include "dicom/file/file.h"

namespace dicom {

/// The File that read_file() gives for `options.stop_at`, made of the first bytes of an open file. Reading them
/// costs less than half of what mapping costs. Nothing if the tag does not come soon, or if anything is wrong on the
/// way: then read_file() says what. Repairs go to the diagnostics only if there is a file.
std::optional<File> read_file_beginning(int descriptor, Diagnostics& diagnostics, const ReadOptions& options);

}  // namespace dicom
