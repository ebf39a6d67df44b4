// Pictures of colour frames: all that makes RGB of 8 bits.
#pragma once

#include "dicom/pixel/decode.h"
#include "dicom/pixel/frames.h"
#include "dicom/pixel/render.h"

namespace dicom::detail {

/// RGB of a frame in colours, also those of a palette. Errors: unsupported with the photometric interpretation; those
/// of read_palette.
Result<Picture> colour_picture(const PixelFrames& frames, const DecodedFrame& frame);

}  // namespace dicom::detail
