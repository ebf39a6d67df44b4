// The components of a picture as blocks of DCT coefficients, and their samples: ITU-T T.81 annex A.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/codec/image_header.h"
#include "dicom/codec/jpeg_dct_coefficients.h"

namespace dicom::codec::detail {

/// A component's blocks: T.81 A.1.1, A.2.
struct Plane {
  std::uint32_t horizontal = 1;  ///< sampling factors, its own and the largest of all components
  std::uint32_t vertical = 1;
  std::uint32_t most_horizontal = 1;
  std::uint32_t most_vertical = 1;
  std::uint32_t width = 0;  ///< blocks that hold samples
  std::uint32_t height = 0;
  std::uint32_t stride = 0;                      ///< blocks in a row, filled up to whole units
  std::uint8_t table = 0;                        ///< which quantisation table
  std::array<std::uint16_t, 64> quantisation{};  ///< in natural order
  std::vector<CoefficientBlock> blocks{};
};

/// Transforms a plane to samples of one or two bytes, which become component `place` of interleaved
/// pixels. Components of half the columns, and perhaps half the rows, are interpolated; others are repeated.
void write_plane(const Plane& plane, const ImageHeader& image, std::size_t place, MutableBytes output);

}  // namespace dicom::codec::detail
