#include "dicom/phantom/body.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>

namespace dicom::phantom {
namespace {

using enum Tissue;

constexpr std::array<TissueProperties, static_cast<std::size_t>(Tissue::count)> table{{
    {-1000, 0.00, 1, 1, 0.0},      // air
    {60, 0.60, 400, 35, 0.6},      // skin
    {-95, 0.90, 260, 80, 0.45},    // fat
    {55, 0.75, 870, 47, 0.35},     // muscle
    {1150, 0.05, 300, 5, 1.0},     // bone
    {250, 0.60, 500, 40, 0.3},     // marrow
    {38, 0.82, 950, 100, 0.3},     // grey matter
    {29, 0.70, 600, 80, 0.3},      // white matter
    {6, 1.00, 4000, 2000, 0.02},   // fluid
    {48, 0.85, 1350, 180, 0.04},   // blood
    {-820, 0.12, 1000, 30, 0.2},   // lung
    {58, 0.72, 500, 43, 0.4},      // liver
    {36, 0.80, 650, 60, 0.3},      // kidney
    {12, 0.98, 3000, 1500, 0.03},  // eye
    {62, 0.85, 1200, 140, 0.7},    // lesion
}};

// Small deterministic variations of the anatomy.
class Variation {
 public:
  explicit Variation(std::uint32_t seed) : engine_(seed) {}
  /// Around 1, plus or minus `amount`.
  double about_one(double amount) { return 1 + amount * (2.0 * engine_() / engine_.max() - 1); }
  double between(double low, double high) { return low + (high - low) * engine_() / engine_.max(); }

 private:
  std::minstd_rand engine_;
};

// The same on the other side: x is the patient's left.
void add_pair(std::vector<Ellipsoid>& parts, Ellipsoid part) {
  parts.push_back(part);
  part.centre[0] = -part.centre[0];
  part.rotation_degrees = -part.rotation_degrees;
  parts.push_back(part);
}

void scale_all(Body& body, double factor) {
  for (Ellipsoid& part : body.parts) {
    for (double& c : part.centre) c *= factor;
    for (double& a : part.half_axes) a *= factor;
  }
}

void add_ribs(std::vector<Ellipsoid>& parts) {
  // Each rib as beads along an arc that falls from back to front.
  for (int rib = 0; rib < 9; ++rib) {
    for (int bead = 0; bead < 26; ++bead) {
      const double angle = (-70.0 + bead * 5.6) * std::numbers::pi / 180;
      const double z = 150 - rib * 27 - (std::cos(angle + 0.9) + 1) * 14;
      add_pair(parts, {{139 * std::cos(angle), 92 * std::sin(angle), z}, {7, 6, 5.5}, 0, bone});
    }
  }
}

void add_spine(std::vector<Ellipsoid>& parts, double bottom, double top) {
  for (double z = bottom; z < top; z += 28) {
    parts.push_back({{0, 62, z}, {19, 15, 11.5}, 0, bone});
    parts.push_back({{0, 62, z}, {16, 12, 9.5}, 0, marrow});
    parts.push_back({{0, 101, z - 6}, {4, 16, 7}, 0, bone});
    add_pair(parts, {{20, 84, z}, {15, 5, 5}, 20, bone});
  }
  parts.push_back({{0, 83, (bottom + top) / 2}, {10, 8, (top - bottom)}, 0, fluid});
  parts.push_back({{0, 83, (bottom + top) / 2}, {6, 4.5, (top - bottom)}, 0, white_matter});
}

void add_vessels(std::vector<Ellipsoid>& parts, Variation& variation) {
  for (int i = 0; i < 46; ++i) {
    const double size = variation.between(1.2, 4.2);
    add_pair(parts, {{variation.between(32, 108), variation.between(-48, 58), variation.between(-10, 135)},
                     {size, size, size * variation.between(1, 7)},
                     variation.between(0, 90),
                     blood});
  }
}

}  // namespace

const TissueProperties& properties(Tissue tissue) {
  return table[static_cast<std::size_t>(tissue)];
}

Body make_head(std::uint32_t seed) {
  Variation variation(seed);
  const double wide = variation.about_one(0.05);
  const double ventricles = variation.between(0.8, 1.35);
  Body body{{}, 240, -75, 98};
  auto& parts = body.parts;
  parts = {
      {{0, 8, 0}, {77 * wide, 99, 105}, 0, skin},
      {{0, 8, 0}, {74 * wide, 96, 102}, 0, fat},
      {{0, -92, -28}, {11, 18, 17}, 0, skin},  // nose
      {{0, 9, 0}, {70 * wide, 92, 98}, 0, bone},
      {{0, 9, 0}, {66.5 * wide, 88, 94}, 0, marrow},
      {{0, 9, 0}, {64.5 * wide, 86, 92}, 0, bone},
      {{0, 9, 2}, {61 * wide, 81, 88}, 0, fluid},
      {{0, 9, 3}, {59 * wide, 78.5, 85}, 0, grey_matter},
  };
  // White matter, folded: lobes that leave the cortex grey.
  add_pair(parts, {{24, 8, 12}, {27, 62, 52}, 3, white_matter});
  for (int fold = 0; fold < 9; ++fold) {
    const double angle = (-80 + fold * 20) * std::numbers::pi / 180;
    add_pair(
        parts,
        {{28 + 22 * std::cos(angle), 9 + 55 * std::sin(angle), 14}, {7.5, 14, 40}, -fold * 20.0 + 80, white_matter});
  }
  parts.push_back({{0, 9, 40}, {1.2, 78, 52}, 0, fluid});  // between the hemispheres
  parts.push_back({{0, 5, 12}, {9, 22, 9}, 0, white_matter});
  add_pair(parts, {{14, 6, 2}, {8, 13, 11}, 12, grey_matter});  // thalamus
  add_pair(parts, {{9.5, -16, 16}, {4.6 * ventricles, 17 * ventricles, 10}, -14, fluid});
  add_pair(parts, {{15, 24, 14}, {5.2 * ventricles, 17, 9}, 16, fluid});
  parts.push_back({{0, 6, 0}, {2 * ventricles, 12, 8}, 0, fluid});
  parts.push_back({{0, 30, -42}, {14, 13, 30}, 0, white_matter});  // brain stem
  add_pair(parts, {{23, 52, -40}, {24, 22, 20}, -15, grey_matter});
  add_pair(parts, {{23, 52, -40}, {16, 14, 13}, -15, white_matter});
  parts.push_back({{0, 18, -36}, {3, 8, 7}, 0, fluid});
  // The face: orbits, eyes, sinuses, ears.
  add_pair(parts, {{31, -68, -30}, {19, 24, 18}, 18, fat});
  add_pair(parts, {{31, -75, -30}, {12.2, 12.2, 12.2}, 0, eye});
  add_pair(parts, {{31, -83, -30}, {5, 2.4, 5}, 0, muscle});
  add_pair(parts, {{23, -56, -30}, {2, 16, 3}, 20, muscle});
  parts.push_back({{0, -60, -36}, {13, 26, 20}, 0, air});
  parts.push_back({{0, -60, -36}, {1.2, 27, 21}, 0, bone});
  add_pair(parts, {{24, -58, -66}, {15, 17, 14}, 0, air});
  add_pair(parts, {{12, -80, 8}, {10, 5, 9}, 0, air});
  add_pair(parts, {{50, 26, -42}, {16, 11, 10}, -30, bone});
  for (int cell = 0; cell < 6; ++cell)
    add_pair(parts, {{47.0 + cell * 3, 28.0 + cell % 3 * 5, -44.0 + cell % 2 * 6}, {2.2, 2.2, 3}, 0, air});
  if (seed % 3 == 1) {
    parts.push_back(
        {{variation.between(20, 36), variation.between(-20, 30), variation.between(10, 35)}, {9, 8, 8}, 30, lesion});
  }
  scale_all(body, variation.about_one(0.03));
  return body;
}

Body make_torso(std::uint32_t seed) {
  Variation variation(seed);
  const double fat_layer = variation.between(8, 20);
  Body body{{}, 400, -140, 160};
  auto& parts = body.parts;
  parts = {
      {{0, 4, 0}, {152 + fat_layer, 108 + fat_layer, 420}, 0, skin},
      {{0, 4, 0}, {150 + fat_layer, 106 + fat_layer, 415}, 0, fat},
      {{0, 4, 0}, {149, 104, 400}, 0, muscle},
      {{0, -2, 0}, {133, 88, 390}, 0, fat},
  };
  add_ribs(parts);
  add_pair(parts, {{76, 2, 62}, {54, 80, 118}, 4, lung});
  add_vessels(parts, variation);
  parts.push_back({{0, 6, 70}, {30, 62, 120}, 0, fat});        // mediastinum
  parts.push_back({{0, 30, 120}, {8.5, 8, 60}, 0, air});       // trachea
  parts.push_back({{26, -30, 18}, {52, 42, 48}, 32, muscle});  // heart
  parts.push_back({{34, -26, 14}, {24, 18, 26}, 32, blood});
  parts.push_back({{6, -38, 20}, {20, 16, 26}, 20, blood});
  parts.push_back({{18, 38, 0}, {11.5, 11.5, 330}, 0, blood});  // aorta
  parts.push_back({{0, -10, 92}, {27, 30, 14}, 0, blood});      // its arch
  parts.push_back({{-22, 14, 20}, {9, 9, 200}, 0, blood});
  parts.push_back({{-62, -8, -70}, {72, 68, 62}, -12, liver});
  parts.push_back({{30, -40, -52}, {50, 26, 24}, 8, liver});
  for (int i = 0; i < 12; ++i)
    parts.push_back({{variation.between(-110, -20), variation.between(-50, 30), variation.between(-105, -40)},
                     {2.4, 2.4, variation.between(5, 18)},
                     40,
                     blood});
  parts.push_back({{-50, -52, -88}, {15, 12, 24}, 20, fluid});  // gall bladder
  parts.push_back({{84, -10, -66}, {38, 40, 30}, 10, muscle});  // stomach
  parts.push_back({{88, -24, -62}, {26, 18, 20}, 10, air});
  parts.push_back({{96, 48, -72}, {27, 18, 42}, -30, liver});  // spleen
  add_pair(parts, {{62, 56, -112}, {25, 19, 46}, 25, kidney});
  add_pair(parts, {{59, 54, -112}, {9, 7, 22}, 25, fat});
  add_spine(parts, -330, 330);
  parts.push_back({{0, -90, 60}, {17, 6, 80}, 0, bone});  // sternum
  if (seed % 3 == 1)
    add_pair(
        parts,
        {{variation.between(50, 95), variation.between(-30, 30), variation.between(20, 100)}, {6, 6, 6}, 0, lesion});
  scale_all(body, variation.about_one(0.04));
  return body;
}

// Each ellipsoid cuts a row of pixels in one interval: a quadratic in x.
void paint_slice(const Body& body, double z, double field_of_view, std::uint32_t size, std::span<Tissue> pixels) {
  std::ranges::fill(pixels, air);
  const double spacing = field_of_view / size;
  const double first = -field_of_view / 2 + spacing / 2;
  for (const Ellipsoid& part : body.parts) {
    const double dz = (z - part.centre[2]) / part.half_axes[2];
    if (dz * dz >= 1) continue;
    const double angle = part.rotation_degrees * std::numbers::pi / 180;
    const double c = std::cos(angle), s = std::sin(angle);
    const double a2 = 1 / (part.half_axes[0] * part.half_axes[0]), b2 = 1 / (part.half_axes[1] * part.half_axes[1]);
    const double qa = c * c * a2 + s * s * b2;
    const double reach = std::max(part.half_axes[0], part.half_axes[1]);
    const auto row_of = [&](double y) { return std::clamp((y - first) / spacing, 0.0, size - 1.0); };
    const auto last_row = static_cast<std::uint32_t>(row_of(part.centre[1] + reach));
    for (auto row = static_cast<std::uint32_t>(row_of(part.centre[1] - reach)); row <= last_row; ++row) {
      const double dy = first + row * spacing - part.centre[1];
      const double qb = 2 * dy * c * s * (a2 - b2);
      const double qc = dy * dy * (s * s * a2 + c * c * b2) + dz * dz - 1;
      const double discriminant = qb * qb - 4 * qa * qc;
      if (discriminant <= 0) continue;
      const double root = std::sqrt(discriminant);
      const double low = part.centre[0] + (-qb - root) / (2 * qa), high = part.centre[0] + (-qb + root) / (2 * qa);
      const double from = std::ceil((low - first) / spacing), to = std::floor((high - first) / spacing);
      if (to < 0 || from > size - 1.0 || from > to) continue;
      const auto begin = static_cast<std::size_t>(std::max(from, 0.0)),
                 end = static_cast<std::size_t>(std::min(to, size - 1.0));
      std::fill(pixels.begin() + static_cast<std::ptrdiff_t>(row * std::size_t{size} + begin),
                pixels.begin() + static_cast<std::ptrdiff_t>(row * std::size_t{size} + end + 1), part.tissue);
    }
  }
}

}  // namespace dicom::phantom
