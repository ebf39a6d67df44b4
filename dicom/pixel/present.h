// What a presentation state does to a picture once its pixels are grey or RGB: area, transformation, annotations.
#pragma once

#include "dicom/pixel/presentation_state.h"
#include "dicom/pixel/render.h"

namespace dicom::detail {

/// Cuts out the displayed area, turns and flips it, brings it to its size within `limit`, and draws the annotations.
Picture present(const Picture& picture, const PresentationState& state, Size limit);

/// A larger or smaller picture by linear interpolation, or by means where it shrinks.
ByteVector resize(Bytes samples, Size from, std::uint32_t components, Size to);

}  // namespace dicom::detail
