// A frame with fewer pixels: what a slow network shows until all of them have come.
#pragma once

#include <cstdint>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/pixel/pixel_description.h"

namespace archive::http_api {

/// Every `step`th column of every `step`th row of a frame of native samples, from the first on: stored values, none of
/// them computed. `planar`: its samples lie in a plane a component. Errors: unsupported (samples that are not whole
/// bytes, or that share chrominance), invalid_data (too few bytes).
dicom::Result<dicom::ByteVector> reduced_frame(dicom::Bytes native, const dicom::PixelDescription& description,
                                               bool planar, std::uint32_t step);

}  // namespace archive::http_api
