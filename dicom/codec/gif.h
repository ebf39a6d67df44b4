// GIF 89a: pictures of 256 colours, several as an animation.
#pragma once

#include <cstdint>
#include <span>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"

namespace dicom::codec {

struct GifOptions {
  std::uint32_t components = 1;  ///< 1: grey, exact; 3: RGB, brought to a cube of 252 colours with ordered dithering
  std::uint16_t delay = 10;      ///< between frames, in hundredths of a second
};

/// All frames have the same size. Errors: invalid_argument (no frames, other sizes), limit_exceeded beyond 65,535 a
/// side.
Result<ByteVector> encode_gif(std::span<const ByteVector> frames, std::uint32_t width, std::uint32_t height,
                              const GifOptions& options = {});

}  // namespace dicom::codec
