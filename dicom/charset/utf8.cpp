#include "dicom/charset/utf8.h"

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace dicom {
namespace {

using detail::first_character;

constexpr std::uint64_t every_byte = 0x0101010101010101;
constexpr std::uint64_t high_bits = 0x8080808080808080;

// High bits are set where a byte is beyond ASCII or ESC; exact as to whether there is one.
std::uint64_t special_bytes(std::uint64_t word) {
  const std::uint64_t escapes = word ^ (every_byte * 0x1B);  // zero bytes
  return (word | ((escapes - every_byte) & ~escapes)) & high_bits;
}

std::size_t ascii_run(std::string_view bytes) {
  std::size_t i = 0;
  for (std::uint64_t word; i + 8 <= bytes.size(); i += 8) {
    std::memcpy(&word, bytes.data() + i, 8);
    if ((word & high_bits) != 0) break;
  }
  while (i < bytes.size() && static_cast<unsigned char>(bytes[i]) < 0x80) ++i;
  return i;
}

}  // namespace

bool is_plain_ascii(std::string_view bytes) {
  std::size_t i = 0;
  for (std::uint64_t word; i + 8 <= bytes.size(); i += 8) {
    std::memcpy(&word, bytes.data() + i, 8);
    if (special_bytes(word) != 0) return false;
  }
  for (; i < bytes.size(); ++i) {
    if (static_cast<unsigned char>(bytes[i]) >= 0x80 || bytes[i] == 0x1B) return false;
  }
  return true;
}

bool is_utf8(std::string_view bytes) {
  while (true) {
    bytes.remove_prefix(ascii_run(bytes));
    if (bytes.empty()) return true;
    const auto character = first_character(bytes);
    if (!character.well_formed) return false;
    bytes.remove_prefix(character.length);
  }
}

std::string repair_utf8(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size());
  while (!bytes.empty()) {
    const std::size_t run = ascii_run(bytes);
    text += bytes.substr(0, run);
    bytes.remove_prefix(run);
    if (bytes.empty()) break;
    const auto character = first_character(bytes);
    detail::append_utf8(text, character.code_point);
    bytes.remove_prefix(character.length);
  }
  return text;
}

namespace detail {

Utf8Character first_character(std::string_view bytes) {
  const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  const unsigned lead = at(0);
  if (lead < 0x80) return {lead, 1, true};
  if (lead < 0xC2 || lead > 0xF4) return {replacement_character, 1, false};
  const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  // The second byte is where overlong forms, surrogates and what is beyond U+10FFFF show.
  const unsigned lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
  const unsigned highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
  char32_t code_point = lead & (0xFFu >> (length + 1));
  for (std::size_t i = 1; i < length; ++i) {
    const bool fits = i < bytes.size() && at(i) >= (i == 1 ? lowest : 0x80u) && at(i) <= (i == 1 ? highest : 0xBFu);
    if (!fits) return {replacement_character, i, false};
    code_point = code_point << 6 | (at(i) & 0x3Fu);
  }
  return {code_point, length, true};
}

void append_utf8(std::string& to, char32_t code_point) {
  const auto add = [&to](char32_t bits) { to += static_cast<char>(static_cast<unsigned char>(bits)); };
  if (code_point < 0x80) return add(code_point);
  if (code_point < 0x800) {
    add(0xC0 | code_point >> 6);
  } else {
    if (code_point < 0x10000) {
      add(0xE0 | code_point >> 12);
    } else {
      add(0xF0 | code_point >> 18);
      add(0x80 | (code_point >> 12 & 0x3F));
    }
    add(0x80 | (code_point >> 6 & 0x3F));
  }
  add(0x80 | (code_point & 0x3F));
}

std::string describe(char32_t code_point) {
  std::string text = "U+";
  for (int shift = code_point > 0xFFFF ? 20 : 12; shift >= 0; shift -= 4) {
    text += "0123456789ABCDEF"[code_point >> shift & 15];
  }
  if (code_point < 0x20 || (code_point >= 0x7F && code_point < 0xA0)) return text;
  text += " '";
  append_utf8(text, code_point);
  return text + '\'';
}

}  // namespace detail
}  // namespace dicom
