// ICC profiles (ISO 15076-1) through LittleCMS, which is loaded when first used.
#pragma once

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"

namespace dicom::codec {

/// Turns 8-bit interleaved RGB as the profile means it into sRGB, in place, by the perceptual intent. Errors:
/// invalid_data for what is no profile of RGB; unsupported without the module.
Result<void> profile_to_srgb(Bytes profile, MutableBytes rgb);

}  // namespace dicom::codec
