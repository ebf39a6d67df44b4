// Specific Character Set (0008,0005) and its conversion to and from UTF-8: PS3.3 C.12.1.1.2, PS3.5 6.1.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace dicom {

/// The character repertoire of a data set's text. A small value; the default is ISO IR 6 (ASCII).
class CharacterSet {
 public:
  constexpr CharacterSet() = default;

  /// From the value of Specific Character Set, e.g. "ISO_IR 100" or "\ISO 2022 IR 87".
  /// An unknown term gives a set that `is_known()` denies and that decodes its non-ASCII bytes as U+FFFD.
  static CharacterSet from_terms(std::string_view specific_character_set);
  static constexpr CharacterSet utf8() { return CharacterSet(Repertoire::utf8); }

  /// Text of a data element as UTF-8. Never fails: what cannot be decoded becomes U+FFFD.
  [[nodiscard]] std::string to_utf8(std::string_view bytes) const;
  /// UTF-8 as bytes of this set. What it cannot express becomes '?'.
  [[nodiscard]] std::string from_utf8(std::string_view text) const;
  [[nodiscard]] constexpr bool is_known() const { return repertoire_ != Repertoire::unknown; }
  /// The defined term, e.g. "ISO_IR 192"; empty for the default repertoire.
  [[nodiscard]] std::string_view term() const;

  constexpr bool operator==(const CharacterSet&) const = default;

 private:
  enum class Repertoire : std::uint8_t { ascii, latin1, utf8, unknown };
  constexpr explicit CharacterSet(Repertoire repertoire) : repertoire_(repertoire) {}

  Repertoire repertoire_ = Repertoire::ascii;
};

/// True if all bytes are below 0x80 and none is ESC (which would start a code extension).
bool is_plain_ascii(std::string_view bytes);
/// The text with every ill-formed UTF-8 sequence replaced by U+FFFD.
std::string repair_utf8(std::string_view bytes);

}  // namespace dicom
