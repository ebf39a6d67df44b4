// A simulated body: tissues in ellipsoids, in patient coordinates (mm; x to the left, y to the back, z to the head).
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace dicom::phantom {

enum class Tissue : std::uint8_t {
  air,
  skin,
  fat,
  muscle,
  bone,
  marrow,
  grey_matter,
  white_matter,
  fluid,
  blood,
  lung,
  liver,
  kidney,
  eye,
  lesion,
  count,
};

/// What the modalities see of a tissue. Rounded from textbooks.
struct TissueProperties {
  double hounsfield;      ///< CT number
  double proton_density;  ///< 0..1
  double t1;              ///< ms at 1.5 T
  double t2;              ///< ms
  double echo;            ///< ultrasound scattering, 0..1
};
const TissueProperties& properties(Tissue tissue);

/// Later ones cover earlier ones. Rotated in the transverse plane.
struct Ellipsoid {
  std::array<double, 3> centre;
  std::array<double, 3> half_axes;
  double rotation_degrees;
  Tissue tissue;
};

/// A region of the body and the box that it fits into.
struct Body {
  std::vector<Ellipsoid> parts;
  double width;   ///< mm, of the field of view that shows all of it
  double bottom;  ///< mm, z of its lower end
  double top;
};

/// Both vary a little with the seed, so that no two patients are alike.
Body make_head(std::uint32_t seed);
Body make_torso(std::uint32_t seed);

/// Which tissue each pixel of a transverse slice shows: rows from front to back, columns from the patient's right.
/// `pixels` has size * size entries; the field of view is centred.
void paint_slice(const Body& body, double z, double field_of_view, std::uint32_t size, std::span<Tissue> pixels);

}  // namespace dicom::phantom
