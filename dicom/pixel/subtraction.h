// Mask subtraction, as in angiography: PS3.3 C.7.6.10 and C.11.13, PS3.4 N.2.1.
#pragma once

#include <cstdint>
#include <map>
#include <optional>

#include "dicom/base/diagnostics.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/pixel/decode.h"
#include "dicom/pixel/frames.h"
#include "dicom/pixel/modality.h"

namespace dicom {

/// What is subtracted from one frame.
struct MaskSubtraction {
  std::map<std::uint32_t, std::uint32_t> mask_frames{};  ///< from 0, and how often each counts in their mean; not empty
  std::uint32_t contrast_frames = 1;                     ///< from the frame itself on, of which the mean is taken
  double down = 0;                                       ///< the mask is moved by so many rows first
  double left = 0;                                       ///< and by so many columns
};

/// What the Mask module of an image says of its frame `index` (from 0): the first operation that it is in the range
/// of, moved as the frame's own Frame Pixel Shift says. Nothing for frames that none is for, and for operations that
/// make no sense, with a diagnostic.
Result<std::optional<MaskSubtraction>> read_mask_subtraction(const DataSet& image, std::uint32_t index,
                                                             Diagnostics& diagnostics);
/// What a presentation state says: its one operation is for all frames that it refers to.
Result<std::optional<MaskSubtraction>> read_mask_subtraction_of_state(const DataSet& state, const DataSet& image,
                                                                      std::uint32_t index, Diagnostics& diagnostics);

/// Mean of the contrast frames minus the moved mean of the mask frames, of modality values: in a logarithmic space
/// contrast media then look the same everywhere. Doubles of the frame's shape. Masks are moved by linear interpolation,
/// what comes in from beyond the edge is the edge. `modality`: for all frames, else each has its own.
/// Errors: those of decode_frame; unsupported for colour.
Result<DecodedFrame> subtract(const PixelFrames& frames, std::uint32_t index, const MaskSubtraction& subtraction,
                              const std::optional<ModalityTransform>& modality, Diagnostics& diagnostics);

}  // namespace dicom
