// Advanced blending presentation states: many inputs over each other, in steps. PS3.3 A.33.7, C.11.33 and C.11.34,
// PS3.4 N.2.6.
#pragma once

#include <cstdint>
#include <span>

#include "dicom/base/bytes.h"
#include "dicom/base/diagnostics.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/pixel/frames.h"

namespace dicom {

/// RGB at the pixels of frame `index` (from 0) of `image`, which is one of the inputs; the others are found among
/// `others` as find_superimposed finds its one. Grey inputs go through the modality transform of the state's item, else
/// of their image, thresholds, VOI transform (none: all that the stored bits can be) and palette, if they have one;
/// what is padding or beyond the thresholds is transparent, and black where no input is. Levels are rounded half up
/// once, at the end. Errors: not_found for an input that none of the images belongs to; invalid_data for steps that
/// make no picture; those of decode_frame.
Result<ByteVector> blend_inputs(const DataSet& state, const PixelFrames& image, std::uint32_t index,
                                std::span<const PixelFrames> others, Diagnostics& diagnostics);

}  // namespace dicom
