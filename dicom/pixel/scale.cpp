#include "dicom/pixel/scale.h"

#include <algorithm>
#include <cmath>

#include "dicom/base/check.h"

namespace dicom {
namespace {

std::uint32_t side(double length, std::uint32_t at_most) {
  return static_cast<std::uint32_t>(std::clamp(std::floor(length + 0.5), 1.0, static_cast<double>(at_most)));
}

// The first of the source lines or columns that target `index` covers.
std::uint32_t edge(std::uint32_t index, std::uint32_t from, std::uint32_t to) {
  return static_cast<std::uint32_t>(std::uint64_t{index} * from / to);
}

}  // namespace

Size fit(Size picture, Size limit, double aspect) {
  if (limit.width == 0 && limit.height == 0) return picture;
  double width = picture.width;
  double height = picture.height;
  if (aspect > 1) width /= aspect;
  if (aspect < 1) height *= aspect;
  double scale = 1;
  if (limit.width != 0) scale = std::min(scale, limit.width / width);
  if (limit.height != 0) scale = std::min(scale, limit.height / height);
  return {side(width * scale, picture.width), side(height * scale, picture.height)};
}

ByteVector shrink(Bytes samples, Size from, std::uint32_t components, Size to) {
  DICOM_CHECK(to.width >= 1 && to.width <= from.width && to.height >= 1 && to.height <= from.height);
  if (to == from) return {samples.begin(), samples.end()};
  const std::size_t row = std::size_t{from.width} * components;
  ByteVector output;
  output.reserve(std::size_t{to.width} * to.height * components);
  std::vector<std::uint32_t> columns(row);  // sums over the lines of one target line: a picture has 65,535 at most
  for (std::uint32_t y = 0; y < to.height; ++y) {
    const std::uint32_t top = edge(y, from.height, to.height);
    const std::uint32_t bottom = edge(y + 1, from.height, to.height);
    std::ranges::fill(columns, 0);
    for (std::uint32_t line = top; line < bottom; ++line)
      for (std::size_t i = 0; i < row; ++i) columns[i] += std::to_integer<std::uint32_t>(samples[line * row + i]);
    for (std::uint32_t x = 0; x < to.width; ++x) {
      const std::uint32_t left = edge(x, from.width, to.width);
      const std::uint32_t right = edge(x + 1, from.width, to.width);
      const std::uint64_t count = std::uint64_t{bottom - top} * (right - left);
      for (std::uint32_t c = 0; c < components; ++c) {
        std::uint64_t sum = 0;
        for (std::size_t i = left; i < right; ++i) sum += columns[i * components + c];
        output.push_back(static_cast<std::byte>((sum + count / 2) / count));
      }
    }
  }
  return output;
}

}  // namespace dicom
