// Lines, curves and text on 8-bit pictures, for annotations.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/pixel/scale.h"

namespace dicom::detail {

/// A place on the picture: 0,0 is the upper left corner of its first pixel.
struct Place {
  double x = 0;
  double y = 0;
};

/// Draws on interleaved samples, grey (the colour's luminance) or RGB. What lies outside is not drawn.
class Canvas {
 public:
  Canvas(MutableBytes samples, Size size, std::uint32_t components)
      : samples_(samples), size_(size), components_(components) {}

  void colour(const std::array<std::uint8_t, 3>& colour);
  void dot(std::int64_t x, std::int64_t y);
  void line(Place from, Place to);
  void polyline(std::span<const Place> points);
  /// The inside of a closed outline, by the even-odd rule.
  void fill(std::span<const Place> outline);
  /// Text of ASCII, `scale` pixels a dot of its 5 x 7 letters; other characters become boxes. Lines end with a line
  /// feed.
  void text(Place upper_left, std::string_view text, std::uint32_t scale);

 private:
  MutableBytes samples_;
  Size size_;
  std::uint32_t components_;
  std::array<std::byte, 3> colour_{};
};

/// A smooth curve through all points (PS3.3 C.10.5.1.2 INTERPOLATED leaves the method open: Catmull-Rom).
std::vector<Place> curve_through(std::span<const Place> points);
/// An ellipse by its centre and the ends of half axes, relative to it.
std::vector<Place> ellipse(Place centre, Place half_axis, Place other_half_axis);

/// Width and height of text in dots.
Size text_size(std::string_view text);

}  // namespace dicom::detail
