// What is done with a rendered picture: a region of it, another size, words on it.
#pragma once

#include <span>
#include <string>

#include "dicom/base/result.h"
#include "dicom/pixel/render.h"

namespace dicom {

/// A rectangle in pixels of a picture, from its top left corner; turned round if flipped.
struct PictureRegion {
  std::uint32_t left = 0;
  std::uint32_t top = 0;
  Size size{};
  bool flip_horizontally = false;
  bool flip_vertically = false;
};

/// The part of a picture; the region must lie within it. Error: invalid_argument, with both sizes.
Result<Picture> crop(const Picture& picture, const PictureRegion& region);

/// The largest size of that shape within `viewport`, larger or smaller. Nothing is done if it has that size. Means of
/// pixels make it smaller, bilinear interpolation larger.
Picture scale_into(Picture picture, Size viewport);

/// Three components instead of one.
Picture to_rgb(Picture picture);

/// Writes lines of ASCII into the top left corner, white with a black rim, in letters of a size that suits the picture;
/// what does not fit is cut off.
void annotate(Picture& picture, std::span<const std::string> lines);

}  // namespace dicom
