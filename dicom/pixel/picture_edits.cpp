#include "dicom/pixel/picture_edits.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "dicom/simd/samples.h"

namespace dicom {
namespace {

std::string text_of(Size size) {
  return std::to_string(size.width) + " x " + std::to_string(size.height);
}

// Where a target pixel's centre lies among the source's: the pixel before it and how far beyond.
struct Place {
  std::uint32_t before;
  std::uint32_t behind;
  std::uint32_t weight;  // of `behind`, in 256ths
};

Place place_of(std::uint32_t index, std::uint32_t from, std::uint32_t to) {
  const double at = std::clamp((index + 0.5) * from / to - 0.5, 0.0, from - 1.0);
  const auto before = static_cast<std::uint32_t>(at);
  return {before, std::min(before + 1, from - 1), static_cast<std::uint32_t>((at - before) * 256)};
}

std::uint32_t mix(std::uint32_t one, std::uint32_t other, std::uint32_t weight) {
  return one * (256 - weight) + other * weight;
}

ByteVector enlarge(const Picture& picture, Size to) {
  const std::uint32_t parts = picture.components;
  const std::size_t row = std::size_t{picture.size.width} * parts;
  const auto sample = [&](std::uint32_t y, std::uint32_t x, std::uint32_t part) {
    return std::to_integer<std::uint32_t>(picture.samples[y * row + std::size_t{x} * parts + part]);
  };
  ByteVector output;
  output.reserve(std::size_t{to.width} * to.height * parts);
  for (std::uint32_t y = 0; y < to.height; ++y) {
    const Place line = place_of(y, picture.size.height, to.height);
    for (std::uint32_t x = 0; x < to.width; ++x) {
      const Place column = place_of(x, picture.size.width, to.width);
      for (std::uint32_t part = 0; part < parts; ++part) {
        const std::uint32_t top =
            mix(sample(line.before, column.before, part), sample(line.before, column.behind, part), column.weight);
        const std::uint32_t bottom =
            mix(sample(line.behind, column.before, part), sample(line.behind, column.behind, part), column.weight);
        output.push_back(static_cast<std::byte>((mix(top, bottom, line.weight) + (1U << 15)) >> 16));
      }
    }
  }
  return output;
}

}  // namespace

Result<Picture> crop(const Picture& picture, const PictureRegion& region) {
  const Size from = picture.size;
  const bool inside = region.size.width > 0 && region.size.height > 0 && region.left < from.width &&
                      region.top < from.height && region.size.width <= from.width - region.left &&
                      region.size.height <= from.height - region.top;
  if (!inside) {
    return Error{ErrorCode::invalid_argument, "a region of " + text_of(region.size) + " at " +
                                                  std::to_string(region.left) + "," + std::to_string(region.top) +
                                                  " does not lie within the image of " + text_of(from)};
  }
  Picture part{region.size, picture.components, {}};
  part.samples.reserve(std::size_t{region.size.width} * region.size.height * picture.components);
  for (std::uint32_t y = 0; y < region.size.height; ++y) {
    const std::size_t line = region.top + (region.flip_vertically ? region.size.height - 1 - y : y);
    for (std::uint32_t x = 0; x < region.size.width; ++x) {
      const std::size_t column = region.left + (region.flip_horizontally ? region.size.width - 1 - x : x);
      const auto* at = picture.samples.data() + (line * from.width + column) * picture.components;
      part.samples.insert(part.samples.end(), at, at + picture.components);
    }
  }
  return part;
}

Picture scale_into(Picture picture, Size viewport) {
  const double scale = std::min(static_cast<double>(viewport.width) / picture.size.width,
                                static_cast<double>(viewport.height) / picture.size.height);
  const auto side = [scale](std::uint32_t length, std::uint32_t at_most) {
    return std::clamp<std::uint32_t>(static_cast<std::uint32_t>(std::lround(length * scale)), 1, at_most);
  };
  const Size to{side(picture.size.width, viewport.width), side(picture.size.height, viewport.height)};
  if (to == picture.size) return picture;
  const bool smaller = to.width <= picture.size.width && to.height <= picture.size.height;
  picture.samples = smaller ? shrink(picture.samples, picture.size, picture.components, to) : enlarge(picture, to);
  picture.size = to;
  return picture;
}

Picture to_rgb(Picture picture) {
  if (picture.components != 1) return picture;
  ByteVector samples(picture.samples.size() * 3);
  simd::triple(picture.samples, samples);
  picture.samples = std::move(samples);
  picture.components = 3;
  return picture;
}

}  // namespace dicom
