// Overlay planes: PS3.3 C.9.2, drawn over pictures.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/base/diagnostics.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/pixel/frames.h"

namespace dicom {

/// One plane of one frame, a byte of 0 or 1 a pixel.
struct Overlay {
  std::uint16_t group = 0x6000;
  std::uint32_t rows = 0;
  std::uint32_t columns = 0;
  std::int32_t top = 1;  ///< Overlay Origin: where its first pixel lies in the image, from 1; may be outside
  std::int32_t left = 1;
  bool is_region = false;  ///< Overlay Type R: a region of interest, not graphics
  std::string label{};
  ByteVector pixels{};
};

/// The planes of frame `index` (from 0) that stand in Overlay Data of `data_set`, an image or a presentation state.
/// Those that cannot be read are left out with a diagnostic.
Result<std::vector<Overlay>> read_overlays(const DataSet& data_set, std::uint32_t index, Diagnostics& diagnostics);

/// Those and the ones in unused bits of native pixel data (retired, PS3.5 8.1.2 of 2004).
Result<std::vector<Overlay>> read_overlays(const PixelFrames& frames, std::uint32_t index, Diagnostics& diagnostics);

/// Draws a plane into 8-bit samples of `components` a pixel, with `colour` for each of them.
void draw(const Overlay& overlay, MutableBytes samples, std::uint32_t width, std::uint32_t height,
          std::uint32_t components, std::span<const std::uint8_t> colour);

}  // namespace dicom
