// Data element tags: PS3.5 7.1.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "dicom/core/vr.h"

namespace dicom {

/// A data element's tag, (gggg,eeee), ordered as data sets are.
struct Tag {
  std::uint32_t value = 0;

  constexpr Tag() = default;
  constexpr explicit Tag(std::uint32_t packed) : value(packed) {}
  constexpr Tag(std::uint16_t group, std::uint16_t element)
      : value(static_cast<std::uint32_t>(group) << 16 | element) {}

  [[nodiscard]] constexpr std::uint16_t group() const { return static_cast<std::uint16_t>(value >> 16); }
  [[nodiscard]] constexpr std::uint16_t element() const { return static_cast<std::uint16_t>(value); }
  /// Odd groups belong to manufacturers (PS3.5 7.8).
  [[nodiscard]] constexpr bool is_private() const { return (value >> 16 & 1) != 0; }
  /// (gggg,0010-00FF) of an odd group: the name of whoever reserved a block.
  [[nodiscard]] constexpr bool is_private_creator() const {
    return is_private() && element() >= 0x10 && element() <= 0xff;
  }
  /// (gggg,0000): a length that modern data sets do not carry.
  [[nodiscard]] constexpr bool is_group_length() const { return element() == 0; }

  constexpr auto operator<=>(const Tag&) const = default;
};

/// "(0010,0020)"
std::string to_string(Tag tag);

/// Reads "00100020", "0010,0020" or "(0010,0020)", in either case of letters.
std::optional<Tag> parse_tag(std::string_view text);

/// A tag of the Standard with the VR that a new element of it gets: `tags::PatientName`.
struct KnownTag {
  Tag tag;
  VR vr;
  constexpr operator Tag() const { return tag; }
};

// Delimiters of items and sequences: PS3.5 7.5.
inline constexpr Tag item_tag{0xfffe, 0xe000};
inline constexpr Tag item_delimitation_tag{0xfffe, 0xe00d};
inline constexpr Tag sequence_delimitation_tag{0xfffe, 0xe0dd};

}  // namespace dicom
