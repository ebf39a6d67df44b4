#include "dicom/pixel/gsdf.h"

#include <algorithm>
#include <cmath>

namespace dicom {

double gsdf_luminance(double index) {
  constexpr double a = -1.3011877, b = -2.5840191e-2, c = 8.0242636e-2, d = -1.0320229e-1, e = 1.3646699e-1,
                   f = 2.8745620e-2, g = -2.5468404e-2, h = -3.1978977e-3, k = 1.2992634e-4, m = 1.3635334e-3;
  const double x = std::log(std::clamp(index, 1.0, 1023.0));
  const double above = a + x * (c + x * (e + x * (g + x * m)));
  const double below = 1 + x * (b + x * (d + x * (f + x * (h + x * k))));
  return std::pow(10.0, above / below);
}

double gsdf_index(double luminance) {
  constexpr std::array<double, 9> factors{71.498068,  94.593053,   41.912053,  9.8247004,   0.28175407,
                                          -1.1878455, -0.18014349, 0.14710899, -0.017046845};
  const double x = std::log10(std::max(luminance, 1e-6));
  double index = 0;
  for (std::size_t i = factors.size(); i-- > 0;) index = index * x + factors[i];
  return index;
}

std::array<std::uint8_t, 256> gsdf_levels(const DisplayFunction& display) {
  const double lowest = gsdf_index(display.black + display.ambient);
  const double highest = gsdf_index(display.white + display.ambient);
  // The two formulas of PS3.14 are no exact inverses: what they make of the ends is what the ends are.
  const double black = gsdf_luminance(lowest);
  const double white = gsdf_luminance(highest);
  std::array<std::uint8_t, 256> levels{};
  for (std::size_t i = 0; i < levels.size(); ++i) {
    const double index = lowest + (highest - lowest) * static_cast<double>(i) / 255;
    const double relative = (gsdf_luminance(index) - black) / (white - black);
    levels[i] =
        static_cast<std::uint8_t>(std::floor(std::pow(std::clamp(relative, 0.0, 1.0), 1 / display.gamma) * 255 + 0.5));
  }
  return levels;
}

}  // namespace dicom
