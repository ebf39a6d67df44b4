// Mask subtraction, as in angiography: PS3.3 C.7.6.10, C.11.13 and C.11.19, PS3.4 N.2.1 and N.2.5.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "dicom/base/diagnostics.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/pixel/decode.h"
#include "dicom/pixel/frames.h"
#include "dicom/pixel/modality.h"
#include "dicom/pixel/polygon.h"

namespace dicom {

/// How far the mask is moved before it is subtracted: PS3.3 C.7.6.10.1.2.
struct MaskShift {
  double down = 0;  ///< so many rows
  double left = 0;  ///< so many columns
};

/// A part of the contrast frame from which the mask is subtracted with a shift of its own: PS3.3 C.11.19.1.2.
struct ShiftedRegion {
  std::vector<PolygonVertex> polygon{};  ///< empty: the whole frame
  MaskShift shift{};
};

/// What is subtracted from one frame.
struct MaskSubtraction {
  std::map<std::uint32_t, std::uint32_t> mask_frames{};  ///< from 0, and how often each counts in their mean; not empty
  std::uint32_t contrast_frames = 1;                     ///< from the frame itself on, of which the mean is taken
  MaskShift shift{};
  std::vector<ShiftedRegion> regions{};  ///< instead of the shift where they are; of those that overlap the last
  double visibility = 0;                 ///< the part of the mask that is not subtracted: 0 to 1 (C.8.19.7.1)
  /// Tables to a space logarithmic to X-ray intensity, by frames from 0, instead of the modality transform.
  std::map<std::uint32_t, LookupTable> tables{};
};

/// What the Mask module of an image says of its frame `index` (from 0): the first operation that it is in the range
/// of, moved as the frame's own Frame Pixel Shift says. Nothing for frames that none is for, and for operations that
/// make no sense, with a diagnostic.
Result<std::optional<MaskSubtraction>> read_mask_subtraction(const DataSet& image, std::uint32_t index,
                                                             Diagnostics& diagnostics);
/// What a presentation state says. A grayscale one has one operation, for all frames that it refers to (C.11.13); an
/// XA/XRF one has those of ranges of frames, shifts of frames and of regions, tables and the visibility of the mask.
Result<std::optional<MaskSubtraction>> read_mask_subtraction_of_state(const DataSet& state, const DataSet& image,
                                                                      std::uint32_t index, Diagnostics& diagnostics);

/// Mean of the contrast frames minus the moved mean of the mask frames, of values from the tables or else modality
/// values: in a logarithmic space contrast media then look the same everywhere. Doubles of the frame's shape. Masks are
/// moved by linear interpolation, what comes in from beyond the edge is the edge. `modality`: for all frames, else each
/// has its own. Errors: those of decode_frame; unsupported for colour.
Result<DecodedFrame> subtract(const PixelFrames& frames, std::uint32_t index, const MaskSubtraction& subtraction,
                              const std::optional<ModalityTransform>& modality, Diagnostics& diagnostics);

}  // namespace dicom
