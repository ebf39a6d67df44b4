// Display shutters: what lies outside is covered, PS3.3 C.7.6.11, C.7.6.15.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/core/data_set.h"
#include "dicom/pixel/overlay.h"
#include "dicom/pixel/polygon.h"

namespace dicom {

/// Positions are of pixels, from 1. A pixel is shown if every shape that there is shows it.
struct Shutter {
  struct Rectangle {
    std::int32_t left = 0, right = 0, upper = 0, lower = 0;
  };
  struct Circle {
    std::int32_t row = 0, column = 0, radius = 0;
  };
  std::optional<Rectangle> rectangle{};
  std::optional<Circle> circle{};
  std::vector<PolygonVertex> polygon{};
  std::optional<std::uint16_t> overlay_group{};  ///< BITMAP: the plane that covers
  std::uint16_t grey = 0;                        ///< Shutter Presentation Value: a P-Value of 16 bits
  /// Shutter Presentation Color CIELab Value as sRGB: instead of grey where there are colours.
  std::optional<std::array<std::uint8_t, 3>> colour{};

  /// Whether the shapes show the pixel; row and column from 1.
  [[nodiscard]] bool shows(std::int32_t row, std::int32_t column) const;
  /// Whether the rectangle and the circle do.
  [[nodiscard]] bool outline_shows(std::int32_t row, std::int32_t column) const;
};

/// The shutter of an image or presentation state, if it has one that makes sense.
std::optional<Shutter> read_shutter(const DataSet& data_set);

/// Covers 8-bit samples of `components` a pixel. `plane`: the overlay of a BITMAP shutter, or null.
void cover(const Shutter& shutter, const Overlay* plane, MutableBytes samples, std::uint32_t width,
           std::uint32_t height, std::uint32_t components);

}  // namespace dicom
