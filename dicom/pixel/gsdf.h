// The Grayscale Standard Display Function: PS3.14.
#pragma once

#include <array>
#include <cstdint>

namespace dicom {

/// Luminance in cd/m2 of a Just-Noticeable Difference index, 1 to 1023: PS3.14 7, equation 7-1.
double gsdf_luminance(double index);
/// The index of a luminance of 0.05 to 4000 cd/m2: equation 7-2.
double gsdf_index(double luminance);

/// A display as it is: luminance = black + (white - black) * (level / 255) ^ gamma, and what the room reflects.
struct DisplayFunction {
  double black = 0.5;  ///< cd/m2
  double white = 350;  ///< cd/m2
  double gamma = 2.2;
  double ambient = 0.1;  ///< cd/m2
};

/// The level to send to the display for each P-Value of 8 bits, so that equal steps look equal: PS3.14 annex C.
std::array<std::uint8_t, 256> gsdf_levels(const DisplayFunction& display);

}  // namespace dicom
