#include "dicom/core/vr.h"

#include <array>
#include <cstddef>

namespace dicom {
namespace {

using enum ValueKind;

// name, kind, size, long length, padding, multi-valued, character set, signed, maximum length
constexpr std::array<VRTraits, 35> table{{
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

// Two letters to VR, indexed by (first - 'A') * 26 + (second - 'A'): one load per element read.
constexpr std::array<VR, 26 * 26> by_letters = [] {
  std::array<VR, 26 * 26> map{};
  for (std::size_t i = 1; i < table.size(); ++i) {
    const auto row = static_cast<std::size_t>(table[i].name[0] - 'A');
    const auto column = static_cast<std::size_t>(table[i].name[1] - 'A');
    map[row * 26 + column] = static_cast<VR>(i);
  }
  return map;
}();

}  // namespace

const VRTraits& traits(VR vr) {
  return table[static_cast<std::size_t>(vr)];
}

std::string_view to_string(VR vr) {
  return {traits(vr).name, 2};
}

std::optional<VR> parse_vr(char first, char second) {
  if (first < 'A' || first > 'Z' || second < 'A' || second > 'Z') return std::nullopt;
  const VR vr = by_letters[static_cast<std::size_t>(first - 'A') * 26 + static_cast<std::size_t>(second - 'A')];
  if (vr == VR::none) return std::nullopt;
  return vr;
}

}  // namespace dicom
