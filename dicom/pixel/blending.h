// Blending softcopy presentation states: one image in colours over another in grey. PS3.3 A.33.4 and C.11.14, PS3.4
// N.2.4.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "dicom/base/diagnostics.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/pixel/decode.h"
#include "dicom/pixel/frames.h"
#include "dicom/pixel/presentation_state.h"

namespace dicom {

/// An image over another: modality values at the places of the other's pixels.
struct Superimposed {
  DecodedFrame values{};            ///< doubles, of the underlying frame's shape
  std::vector<bool> there{};        ///< where the image has pixels that are not padding
  GreyPresentation presentation{};  ///< its modality transform is done already
  double opacity = 1;               ///< 0 to 1
};

/// Finds what `state` superimposes on frame `index` (from 0) of `underlying`, among `others`, and brings it to the
/// places of the underlying pixels. In one frame of reference it is the nearest parallel plane, no farther away than
/// its neighbours are from one another, interpolated within; without places in the patient it is the one image of the
/// same size. Nothing, with a diagnostic, if nothing lies there. Errors: not_found if the state superimposes none of
/// the others; those of decode_frame.
Result<std::optional<Superimposed>> find_superimposed(const DataSet& state, const PixelFrames& underlying,
                                                      std::uint32_t index, std::span<const PixelFrames> others,
                                                      Diagnostics& diagnostics);

/// opacity x colour + (1 - opacity) x grey where the image is, grey elsewhere; rounded half up. `levels` are the
/// superimposed image's in grey, which become colours by the palette. PS3.4 N.2.4.3.
ByteVector blend(Bytes grey, Bytes levels, const Superimposed& image, const Palette& palette);

}  // namespace dicom
