// Contexts of the arithmetic decoder of code-blocks (T.800 annex D).
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>

namespace dicom::codec::detail {

// Contexts (T.800 table D.7 in its order): 9 for significance, 5 for signs, 3 for refinements.
inline constexpr std::uint32_t first_sign_context = 9;
inline constexpr std::uint32_t first_refinement_context = 14;
inline constexpr std::uint32_t run_context = 17;
inline constexpr std::uint32_t uniform_context = 18;

// T.800 table D.1, by what is significant beside, above and below, and diagonally.
constexpr std::uint8_t context_of_low_band(int beside, int above, int diagonal) {
  if (beside == 2) return 8;
  if (beside == 1) return static_cast<std::uint8_t>(above >= 1 ? 7 : (diagonal >= 1 ? 6 : 5));
  if (above > 0) return static_cast<std::uint8_t>(2 + above);
  return static_cast<std::uint8_t>(std::min(diagonal, 2));
}
constexpr std::uint8_t context_of_high_band(int straight, int diagonal) {
  if (diagonal >= 3) return 8;
  if (diagonal == 2) return straight >= 1 ? 7 : 6;
  return static_cast<std::uint8_t>(3 * diagonal + std::min(straight, 2));
}

using ContextTable = std::array<std::uint8_t, 512>;

constexpr ContextTable zero_contexts_of(std::uint32_t band) {
  ContextTable table{};
  for (unsigned bits = 0; bits < 512; ++bits) {
    const auto bit = [&](unsigned n) { return static_cast<int>(bits >> n & 1); };
    const int above = bit(1) + bit(7);
    const int beside = bit(3) + bit(5);
    const int diagonal = bit(0) + bit(2) + bit(6) + bit(8);
    table[bits] = band == 3   ? context_of_high_band(beside + above, diagonal)
                  : band == 1 ? context_of_low_band(above, beside, diagonal)
                              : context_of_low_band(beside, above, diagonal);
  }
  return table;
}
inline constexpr std::array<ContextTable, 4> zero_contexts{zero_contexts_of(0), zero_contexts_of(1),
                                                           zero_contexts_of(2), zero_contexts_of(3)};

// T.800 tables D.2 and D.3: the context, and in bit 7 what the decoded bit is to be flipped by. By pairs of bits for
// above, left, right and below: the sign in the lower one, significance in the higher one.
inline constexpr std::array<std::uint8_t, 256> sign_contexts = [] {
  std::array<std::uint8_t, 256> table{};
  for (unsigned bits = 0; bits < 256; ++bits) {
    const auto part = [&](unsigned n) { return (bits >> n & 2) == 0 ? 0 : ((bits >> n & 1) == 0 ? 1 : -1); };
    int vertical = std::clamp(part(0) + part(6), -1, 1);
    int horizontal = std::clamp(part(2) + part(4), -1, 1);
    const bool flips = horizontal < 0 || (horizontal == 0 && vertical < 0);
    if (flips) {
      vertical = -vertical;
      horizontal = -horizontal;
    }
    const int context = horizontal == 0 ? vertical : 3 + vertical;
    table[bits] =
        static_cast<std::uint8_t>((first_sign_context + static_cast<unsigned>(context)) | (flips ? 128U : 0U));
  }
  return table;
}();

}  // namespace dicom::codec::detail
