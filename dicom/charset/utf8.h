// UTF-8, a code point at a time.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace dicom {

/// True if all bytes are below 0x80 and none is ESC (which would start a code extension).
bool is_plain_ascii(std::string_view bytes);
/// True if every sequence is well formed (Unicode table 3-7).
bool is_utf8(std::string_view bytes);
/// The text with U+FFFD for every ill-formed part (one for each maximal part, as Unicode 3.9 recommends).
std::string repair_utf8(std::string_view bytes);

namespace detail {

inline constexpr char32_t replacement_character = 0xFFFD;

struct Utf8Character {
  char32_t code_point;  ///< replacement_character if ill-formed
  std::size_t length;   ///< bytes, at least 1
  bool well_formed;
};

/// What stands at the start of `bytes`, which must not be empty.
Utf8Character first_character(std::string_view bytes);
void append_utf8(std::string& to, char32_t code_point);
/// "U+5C71 '山'" for messages.
std::string describe(char32_t code_point);

}  // namespace detail
}  // namespace dicom
