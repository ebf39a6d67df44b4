#include "dicom/phantom/pixels.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>
#include <vector>

namespace dicom::phantom {
namespace {

constexpr double mr_repetition_time = 4000;
constexpr double mr_echo_time = 95;

// Normal deviates from a table, walked from a random place in each row: noise that costs a load.
class Noise {
 public:
  explicit Noise(std::uint32_t seed) : engine_(seed), table_(1 << 16) {
    std::normal_distribution<float> normal;
    for (float& value : table_) value = normal(engine_);
  }
  void next_row() { at_ = engine_(); }
  float operator()() { return table_[at_++ & 0xffff]; }

 private:
  std::minstd_rand engine_;
  std::vector<float> table_;
  std::uint32_t at_ = 0;
};

SharedBytes to_words(const std::vector<std::uint16_t>& values) {
  ByteVector bytes(values.size() * 2);
  for (std::size_t i = 0; i < values.size(); ++i) store(bytes.data() + 2 * i, values[i], std::endian::little);
  return SharedBytes(std::move(bytes));
}

// A detector or reconstruction kernel is wider than a pixel: the mean of 3 x 3 with the centre weighed more.
void soften(std::vector<float>& values, std::uint32_t size) {
  std::vector<float> row(values.size());
  for (std::size_t y = 0; y < size; ++y) {
    for (std::size_t x = 0; x < size; ++x) {
      const std::size_t i = y * size + x;
      row[i] = (values[i - (x > 0)] + 2 * values[i] + values[i + (x + 1 < size)]) / 4;
    }
  }
  for (std::size_t y = 0; y < size; ++y) {
    for (std::size_t x = 0; x < size; ++x) {
      const std::size_t i = y * size + x;
      values[i] = (row[i - (y > 0 ? size : 0)] + 2 * row[i] + row[i + (y + 1 < size ? size : 0)]) / 4;
    }
  }
}

std::uint16_t clamped(double value, double highest) {
  return static_cast<std::uint16_t>(std::clamp(value, 0.0, highest));
}

}  // namespace

SharedBytes ct_pixels(const Body& body, double z, double field_of_view, std::uint32_t size, std::uint32_t seed) {
  std::vector<Tissue> tissues(std::size_t{size} * size);
  paint_slice(body, z, field_of_view, size, tissues);
  std::vector<float> values(tissues.size());
  std::ranges::transform(tissues, values.begin(),
                         [](Tissue tissue) { return static_cast<float>(properties(tissue).hounsfield); });
  soften(values, size);
  Noise noise(seed);
  std::vector<std::uint16_t> stored(values.size());
  for (std::size_t y = 0, i = 0; y < size; ++y) {
    noise.next_row();
    for (std::size_t x = 0; x < size; ++x, ++i) stored[i] = clamped(values[i] + 9 * noise() + 1024.5, 4095);
  }
  return to_words(stored);
}

SharedBytes mr_pixels(const Body& body, double z, double field_of_view, std::uint32_t size, std::uint32_t seed) {
  std::vector<Tissue> tissues(std::size_t{size} * size);
  paint_slice(body, z, field_of_view, size, tissues);
  std::vector<float> signal(static_cast<std::size_t>(Tissue::count));
  for (std::size_t i = 0; i < signal.size(); ++i) {
    const TissueProperties& tissue = properties(static_cast<Tissue>(i));
    signal[i] = static_cast<float>(2600 * tissue.proton_density * (1 - std::exp(-mr_repetition_time / tissue.t1)) *
                                   std::exp(-mr_echo_time / tissue.t2));
  }
  std::vector<float> values(tissues.size());
  std::ranges::transform(tissues, values.begin(),
                         [&](Tissue tissue) { return signal[static_cast<std::size_t>(tissue)]; });
  soften(values, size);
  Noise noise(seed);
  std::vector<std::uint16_t> stored(values.size());
  for (std::size_t y = 0, i = 0; y < size; ++y) {
    noise.next_row();
    const double shade_y = 1 - 0.18 * std::cos(std::numbers::pi * static_cast<double>(y) / size);
    for (std::size_t x = 0; x < size; ++x, ++i) {
      const double shade = shade_y * (1 + 0.1 * std::sin(std::numbers::pi * static_cast<double>(x) / size));
      stored[i] = clamped(std::hypot(values[i] * shade + 16 * noise(), 16 * noise()), 4095);
    }
  }
  return to_words(stored);
}

SharedBytes xray_pixels(const Body& body, std::uint32_t size, std::uint32_t bits, std::uint32_t seed) {
  // Rows of the picture are slices of the body; absorption adds up along y.
  const std::uint32_t grid = std::clamp(size, 64u, 512u);
  std::vector<Tissue> tissues(std::size_t{grid} * grid);
  std::vector<float> absorbed(std::size_t{grid} * grid);
  const double path = body.width / grid;
  for (std::uint32_t row = 0; row < grid; ++row) {
    paint_slice(body, body.top - (body.top - body.bottom) * row / grid, body.width, grid, tissues);
    for (std::size_t i = 0; i < tissues.size(); ++i) {
      // Linear attenuation at about 70 keV: water 0.019 per mm.
      const double attenuation = 0.019 * std::max(0.0, properties(tissues[i]).hounsfield / 1000 + 1);
      absorbed[row * std::size_t{grid} + i % grid] += static_cast<float>(attenuation * path);
    }
  }
  soften(absorbed, grid);
  const double highest = static_cast<double>((1u << bits) - 1);
  Noise noise(seed);
  std::vector<std::uint16_t> stored(std::size_t{size} * size);
  for (std::size_t y = 0, i = 0; y < size; ++y) {
    noise.next_row();
    const double v = std::min(static_cast<double>(y) * grid / size, grid - 1.001);
    for (std::size_t x = 0; x < size; ++x, ++i) {
      const double u = std::min(static_cast<double>(x) * grid / size, grid - 1.001);
      const auto at = static_cast<std::size_t>(v) * grid + static_cast<std::size_t>(u);
      const double fx = u - std::floor(u), fy = v - std::floor(v);
      const double depth = (absorbed[at] * (1 - fx) + absorbed[at + 1] * fx) * (1 - fy) +
                           (absorbed[at + grid] * (1 - fx) + absorbed[at + grid + 1] * fx) * fy;
      // Log of what arrives, bright where much is absorbed, as films were read.
      stored[i] = clamped(highest * (depth / 5.2 + 0.03 + 0.004 * noise()), highest);
    }
  }
  return to_words(stored);
}

SharedBytes ultrasound_pixels(const Body& body, std::uint32_t frames, std::uint32_t size, std::uint32_t seed) {
  constexpr double half_angle = 0.62;
  constexpr double deepest = 170;  // mm
  std::vector<Tissue> tissues(std::size_t{size} * size);
  ByteVector bytes(std::size_t{frames} * size * size);
  Noise noise(seed);
  for (std::uint32_t frame = 0; frame < frames; ++frame) {
    // Breathing moves the body through the plane of the scan.
    const double z = -78 + 7 * std::sin(2 * std::numbers::pi * frame / std::max(frames, 2u));
    paint_slice(body, z, body.width, size, tissues);
    std::byte* out = bytes.data() + std::size_t{frame} * size * size;
    for (std::size_t row = 0; row < size; ++row) {
      noise.next_row();
      for (std::size_t column = 0; column < size; ++column) {
        const double x = (static_cast<double>(column) / size - 0.5) * 2 * deepest * std::sin(half_angle) * 1.05;
        const double y = static_cast<double>(row) / size * deepest * 1.04 + 8;
        const double depth = std::hypot(x, y), angle = std::atan2(x, y);
        if (std::abs(angle) > half_angle || depth < 12 || depth > deepest) continue;
        // The probe looks from the right side of the front into the liver.
        const double body_x = -60 + x, body_y = -body.width * 0.27 + depth * std::cos(angle);
        const auto at = [&](double mm) {
          return static_cast<std::size_t>(std::clamp((mm / body.width + 0.5) * size, 0.0, size - 1.0));
        };
        const double echo = properties(tissues[at(body_y) * size + at(body_x)]).echo;
        const double speckle = std::abs(noise()) * 0.55 + 0.45;
        const double fade = std::exp(-depth / 190);
        out[row * size + column] =
            static_cast<std::byte>(clamped(255 * std::pow(std::min(1.0, echo * speckle * fade * 1.5), 0.62), 255));
      }
    }
  }
  return SharedBytes(std::move(bytes));
}

}  // namespace dicom::phantom
