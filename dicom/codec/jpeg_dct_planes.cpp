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

// A component's samples, without what fills its last blocks.
struct Samples {
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  std::vector<std::uint16_t> values{};

  [[nodiscard]] const std::uint16_t* row(std::uint32_t y) const { return values.data() + std::size_t{y} * width; }
};

constexpr std::uint32_t scaled(std::uint32_t length, std::uint32_t factor, std::uint32_t most) {
  return (length * factor + most - 1) / most;
}

Samples transform_plane(const Plane& plane, const ImageHeader& image) {
  const InverseTransform transform;
  const auto middle = static_cast<float>(1U << (image.precision - 1));
  const auto top = static_cast<float>((1U << image.precision) - 1);
  Samples samples{scaled(image.width, plane.horizontal, plane.most_horizontal),
                  scaled(image.height, plane.vertical, plane.most_vertical),
                  {}};
  samples.values.resize(std::size_t{samples.width} * samples.height);
  for (std::uint32_t y = 0; y < samples.height; y += 8) {
    for (std::uint32_t x = 0; x < samples.width; x += 8) {
      const auto block = transform(plane.blocks[std::size_t{y / 8} * plane.stride + x / 8], plane.quantisation);
      const std::uint32_t lines = std::min(8U, samples.height - y);
      const std::uint32_t columns = std::min(8U, samples.width - x);
      for (std::uint32_t i = 0; i < lines; ++i)
        for (std::uint32_t j = 0; j < columns; ++j)
          samples.values[(std::size_t{y} + i) * samples.width + x + j] =
              static_cast<std::uint16_t>(std::clamp(std::floor(block[8 * i + j] + middle + 0.5F), 0.0F, top));
    }
  }
  return samples;
}

// One line of a picture from a component of half its columns, whose samples lie between two of them (T.81 A.1.1 says no
// more than that; the weights 3 and 1 are those of every decoder). `line` holds sums of `weight`.
void widen_line(const std::vector<std::uint32_t>& line, std::uint32_t weight, std::uint32_t width, std::uint16_t* to) {
  const std::size_t last = line.size() - 1;
  const std::uint32_t half = 2 * weight;
  for (std::uint32_t x = 0; x < width; ++x) {
    const std::size_t at = x / 2;
    const std::size_t beside = x % 2 == 0 ? (at == 0 ? 0 : at - 1) : std::min(at + 1, last);
    const std::uint32_t rounding = x % 2 == 0 ? half - (weight == 1 ? 1 : 0) : half - (weight == 1 ? 0 : 1);
    to[x] = static_cast<std::uint16_t>((3 * line[at] + line[beside] + rounding) / (4 * weight));
  }
}

class UpSampler {
 public:
  UpSampler(const Plane& plane, const Samples& samples, std::uint32_t width)
      : samples_(samples),
        horizontal_(plane.most_horizontal / plane.horizontal),
        vertical_(plane.most_vertical / plane.vertical),
        smooth_(samples.width > 2 && horizontal_ == 2 && vertical_ <= 2 &&
                plane.most_horizontal % plane.horizontal == 0 && plane.most_vertical % plane.vertical == 0),
        plane_(plane),
        width_(width),
        sums_(samples.width) {}

  /// Line `y` of the picture.
  void line(std::uint32_t y, std::uint16_t* to) {
    const std::uint32_t at = std::min(y * plane_.vertical / plane_.most_vertical, samples_.height - 1);
    const std::uint16_t* const near = samples_.row(at);
    if (!smooth_) {
      for (std::uint32_t x = 0; x < width_; ++x)
        to[x] = near[std::min(x * plane_.horizontal / plane_.most_horizontal, samples_.width - 1)];
      return;
    }
    const bool above = y % 2 == 0;
    const std::uint32_t other = above ? (at == 0 ? 0 : at - 1) : std::min(at + 1, samples_.height - 1);
    const std::uint16_t* const far = samples_.row(vertical_ == 2 ? other : at);
    const std::uint32_t weight = vertical_ == 2 ? 4 : 1;
    for (std::size_t x = 0; x < sums_.size(); ++x)
      sums_[x] = weight == 4 ? 3U * near[x] + far[x] : std::uint32_t{near[x]};
    widen_line(sums_, weight, width_, to);
  }

 private:
  const Samples& samples_;
  std::uint32_t horizontal_;
  std::uint32_t vertical_;
  bool smooth_;
  const Plane& plane_;
  std::uint32_t width_;
  std::vector<std::uint32_t> sums_;
};

}  // namespace

void write_plane(const Plane& plane, const ImageHeader& image, std::size_t place, MutableBytes output) {
  const Samples samples = transform_plane(plane, image);
  UpSampler up_sampler(plane, samples, image.width);
  std::vector<std::uint16_t> line(image.width);
  const std::size_t size = image.sample_size();
  for (std::uint32_t y = 0; y < image.height; ++y) {
    up_sampler.line(y, line.data());
    std::byte* to = output.data() + (std::size_t{y} * image.width * image.components + place) * size;
    for (std::uint32_t x = 0; x < image.width; ++x, to += image.components * size) {
      to[0] = static_cast<std::byte>(line[x]);
      if (size == 2) to[1] = static_cast<std::byte>(line[x] >> 8);
    }
  }
}

}  // namespace dicom::codec::detail
