// Value representations and their rules as one table: PS3.5 6.2 and 7.1.2.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace dicom {

/// A value representation. `none` marks what has no VR (items) or none known.
enum class VR : std::uint8_t {
  none,
  AE,
  AS,
  AT,
  CS,
  DA,
  DS,
  DT,
  FD,
  FL,
  IS,
  LO,
  LT,
  OB,
  OD,
  OF,
  OL,
  OV,
  OW,
  PN,
  SH,
  SL,
  SQ,
  SS,
  ST,
  SV,
  TM,
  UC,
  UI,
  UL,
  UN,
  UR,
  US,
  UT,
  UV,
};

/// How the bytes of a value are to be understood.
enum class ValueKind : std::uint8_t { none, text, integer, floating, tag, bytes, sequence };

/// One row a VR.
struct VRTraits {
  char name[3];
  ValueKind kind;
  std::uint8_t value_size;       ///< bytes of one binary value and unit of byte order; 1 for text and bytes
  bool long_length;              ///< explicit VR: 2 reserved bytes and a 32-bit length (PS3.5 7.1.2)
  char padding;                  ///< what makes an odd length even
  bool multi_valued;             ///< text: backslash separates values (PS3.5 6.4)
  bool uses_character_set;       ///< text is in Specific Character Set (PS3.5 6.1.2.3)
  bool is_signed;                ///< integer: two's complement
  std::uint32_t maximum_length;  ///< characters of one value, 0 where the Standard sets none (PS3.5 6.2)
};

namespace detail {

// name, kind, size, long length, padding, multi-valued, character set, signed, maximum length
inline constexpr auto vr_traits = [] {
  using enum ValueKind;
  return std::array<VRTraits, 35>{{
      {"--", none, 1, true, '\0', false, false, false, 0},     {"AE", text, 1, false, ' ', true, false, false, 16},
      {"AS", text, 1, false, ' ', true, false, false, 4},      {"AT", tag, 2, false, '\0', true, false, false, 0},
      {"CS", text, 1, false, ' ', true, false, false, 16},     {"DA", text, 1, false, ' ', true, false, false, 8},
      {"DS", text, 1, false, ' ', true, false, false, 16},     {"DT", text, 1, false, ' ', true, false, false, 26},
      {"FD", floating, 8, false, '\0', true, false, true, 0},  {"FL", floating, 4, false, '\0', true, false, true, 0},
      {"IS", text, 1, false, ' ', true, false, false, 12},     {"LO", text, 1, false, ' ', true, true, false, 64},
      {"LT", text, 1, false, ' ', false, true, false, 10240},  {"OB", bytes, 1, true, '\0', false, false, false, 0},
      {"OD", bytes, 8, true, '\0', false, false, false, 0},    {"OF", bytes, 4, true, '\0', false, false, false, 0},
      {"OL", bytes, 4, true, '\0', false, false, false, 0},    {"OV", bytes, 8, true, '\0', false, false, false, 0},
      {"OW", bytes, 2, true, '\0', false, false, false, 0},    {"PN", text, 1, false, ' ', true, true, false, 64},
      {"SH", text, 1, false, ' ', true, true, false, 16},      {"SL", integer, 4, false, '\0', true, false, true, 0},
      {"SQ", sequence, 1, true, '\0', false, false, false, 0}, {"SS", integer, 2, false, '\0', true, false, true, 0},
      {"ST", text, 1, false, ' ', false, true, false, 1024},   {"SV", integer, 8, true, '\0', true, false, true, 0},
      {"TM", text, 1, false, ' ', true, false, false, 14},     {"UC", text, 1, true, ' ', true, true, false, 0},
      {"UI", text, 1, false, '\0', true, false, false, 64},    {"UL", integer, 4, false, '\0', true, false, false, 0},
      {"UN", bytes, 1, true, '\0', false, false, false, 0},    {"UR", text, 1, true, ' ', false, false, false, 0},
      {"US", integer, 2, false, '\0', true, false, false, 0},  {"UT", text, 1, true, ' ', false, true, false, 0},
      {"UV", integer, 8, true, '\0', true, false, false, 0},
  }};
}();

// Two letters to VR, indexed by (first - 'A') * 26 + (second - 'A'): one load per element read.
inline constexpr std::array<VR, 26 * 26> vr_by_letters = [] {
  std::array<VR, 26 * 26> map{};
  for (std::size_t i = 1; i < vr_traits.size(); ++i) {
    const auto row = static_cast<std::size_t>(vr_traits[i].name[0] - 'A');
    const auto column = static_cast<std::size_t>(vr_traits[i].name[1] - 'A');
    map[row * 26 + column] = static_cast<VR>(i);
  }
  return map;
}();

}  // namespace detail

constexpr const VRTraits& traits(VR vr) {
  return detail::vr_traits[static_cast<std::size_t>(vr)];
}

/// "PN"; "--" for none.
constexpr std::string_view to_string(VR vr) {
  return {traits(vr).name, 2};
}

/// The VR of two letters, or nothing.
constexpr std::optional<VR> parse_vr(char first, char second) {
  if (first < 'A' || first > 'Z' || second < 'A' || second > 'Z') return std::nullopt;
  const VR vr =
      detail::vr_by_letters[static_cast<std::size_t>(first - 'A') * 26 + static_cast<std::size_t>(second - 'A')];
  if (vr == VR::none) return std::nullopt;
  return vr;
}

}  // namespace dicom
