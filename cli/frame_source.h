// An image of a file, for verbs that look at its pixels.
#pragma once

#include <filesystem>

#include "dicom/base/diagnostics.h"
#include "dicom/base/result.h"
#include "dicom/file/file.h"
#include "dicom/pixel/frames.h"

namespace dicom::cli {

/// A file and its frames.
struct ImageFile {
  File file;
  PixelFrames frames;
};

/// Errors: those of read_file and PixelFrames::open.
Result<ImageFile> open_image(const std::filesystem::path& path, Diagnostics& diagnostics);

}  // namespace dicom::cli
