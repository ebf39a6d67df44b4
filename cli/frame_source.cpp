#include "cli/frame_source.h"

namespace dicom::cli {

Result<ImageFile> open_image(const std::filesystem::path& path, Diagnostics& diagnostics) {
  File file = DICOM_TRY(read_file(path, diagnostics));
  PixelFrames frames = DICOM_TRY(PixelFrames::open(file.data_set, file.syntax, diagnostics));
  return ImageFile{std::move(file), std::move(frames)};
}

}  // namespace dicom::cli
