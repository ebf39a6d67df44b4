// Pictures of monochrome frames: alone, under a presentation state, subtracted, blended.
#pragma once

#include "dicom/pixel/presentation_state.h"
#include "dicom/pixel/render.h"

namespace dicom::detail {

/// The frame through all that makes grey levels, and palettes behind them: grey or RGB, no annotations yet. `state` is
/// null without a presentation state.
Result<Picture> grey_picture(const PixelFrames& frames, const DecodedFrame& frame, const PresentationState* state,
                             const RenderOptions& options, Diagnostics& diagnostics);

/// A sample of up to 32 bits as a number.
std::int64_t stored_value(const DecodedFrame& frame, std::size_t index);

}  // namespace dicom::detail
