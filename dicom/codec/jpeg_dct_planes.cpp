#include "dicom/codec/jpeg_dct_planes.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace dicom::codec::detail {
namespace {

// The inverse transform of T.81 A.3.3 as the formula stands, separated into rows and columns.
class InverseTransform {
 public:
  InverseTransform() {
    for (std::size_t x = 0; x < 8; ++x)
      for (std::size_t u = 0; u < 8; ++u)
        basis_[x][u] = static_cast<float>((u == 0 ? std::numbers::sqrt2 / 2 : 1.0) / 2 *
                                          std::cos(static_cast<double>((2 * x + 1) * u) * std::numbers::pi / 16));
  }

  std::array<float, 64> operator()(const CoefficientBlock& block,
                                   const std::array<std::uint16_t, 64>& quantisation) const {
    std::array<float, 64> rows{};
    for (std::size_t v = 0; v < 8; ++v) {
      for (std::size_t u = 0; u < 8; ++u) {
        if (block[8 * v + u] == 0) continue;
        const float coefficient = static_cast<float>(block[8 * v + u]) * static_cast<float>(quantisation[8 * v + u]);
        for (std::size_t x = 0; x < 8; ++x) rows[8 * v + x] += coefficient * basis_[x][u];
      }
    }
    std::array<float, 64> samples{};
    for (std::size_t y = 0; y < 8; ++y)
      for (std::size_t v = 0; v < 8; ++v)
        for (std::size_t x = 0; x < 8; ++x) samples[8 * y + x] += basis_[y][v] * rows[8 * v + x];
    return samples;
  }

 private:
  std::array<std::array<float, 8>, 8> basis_{};
};

// The samples of a row of blocks, eight lines of stride * 8.
void transform_row(const Plane& plane, const InverseTransform& transform, const ImageHeader& image, std::size_t row,
                   std::vector<std::uint16_t>& lines) {
  const auto middle = static_cast<float>(1U << (image.precision - 1));
  const auto top = static_cast<float>((1U << image.precision) - 1);
  const std::size_t length = std::size_t{plane.stride} * 8;
  for (std::size_t b = 0; b < plane.stride; ++b) {
    const auto samples = transform(plane.blocks[row * plane.stride + b], plane.quantisation);
    for (std::size_t i = 0; i < 64; ++i)
      lines[i / 8 * length + b * 8 + i % 8] =
          static_cast<std::uint16_t>(std::clamp(std::floor(samples[i] + middle + 0.5F), 0.0F, top));
  }
}

}  // namespace

void write_plane(const Plane& plane, const ImageHeader& image, std::size_t place, MutableBytes output) {
  const InverseTransform transform;
  const std::size_t length = std::size_t{plane.stride} * 8;
  std::vector<std::uint16_t> lines(length * 8);
  for (std::uint32_t y = 0; y < image.height; ++y) {
    const std::uint32_t source_y = y * plane.vertical / plane.most_vertical;
    const bool first_line = y == 0 || source_y / 8 != (y - 1) * plane.vertical / plane.most_vertical / 8;
    if (first_line) transform_row(plane, transform, image, source_y / 8, lines);
    const std::uint16_t* from = lines.data() + source_y % 8 * length;
    for (std::uint32_t x = 0; x < image.width; ++x) {
      const std::size_t at = (std::size_t{y} * image.width + x) * image.components + place;
      store(output.data() + 2 * at, from[x * plane.horizontal / plane.most_horizontal], std::endian::little);
    }
  }
}

}  // namespace dicom::codec::detail
