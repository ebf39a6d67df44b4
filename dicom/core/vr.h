// Value representations and their rules as one table: PS3.5 6.2 and 7.1.2.
#pragma once

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

const VRTraits& traits(VR vr);
/// "PN"; "--" for none.
std::string_view to_string(VR vr);
/// The VR of two letters, or nothing.
std::optional<VR> parse_vr(char first, char second);

}  // namespace dicom
