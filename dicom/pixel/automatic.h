// Windows for images that bring none along, or a useless one.
#pragma once

#include "dicom/pixel/decode.h"
#include "dicom/pixel/frames.h"
#include "dicom/pixel/grey.h"
#include "dicom/pixel/modality.h"
#include "dicom/pixel/voi.h"

namespace dicom {

/// What suits the modality: soft tissue (40, 400) for CT in Hounsfield units; from zero to the 99.5th percentile for PT
/// and NM; from the 1st to the 99th for projections (CR, DX, MG, IO, PX, RG, XA, RF); from the 0.5th to the 99.5th for
/// the others. Pixel padding does not count.
Window window_by_modality(const PixelFrames& frames, const DecodedFrame& frame, const ModalityTransform& modality);

/// All that the stored bits can be: what a presentation state without a VOI transformation shows (PS3.4 N.2.1.2:
/// identity).
Window whole_range(const PixelDescription& description, const ModalityTransform& modality);

/// The stored value that the given part (0 to 1) of the pixels does not exceed, without padding.
double stored_percentile(const DecodedFrame& frame, const std::optional<PixelPadding>& padding, double part);

}  // namespace dicom
