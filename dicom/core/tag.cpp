#include "dicom/core/tag.h"

#include <charconv>

namespace dicom {
namespace {

char hex_digit(std::uint32_t nibble) {
  return "0123456789abcdef"[nibble & 0xf];
}

}  // namespace

std::string to_string(Tag tag) {
  std::string text = "(0000,0000)";
  for (unsigned i = 0; i < 4; ++i) {
    text[4 - i] = hex_digit(tag.value >> (16 + 4 * i));
    text[9 - i] = hex_digit(tag.value >> (4 * i));
  }
  return text;
}

std::optional<Tag> parse_tag(std::string_view text) {
  if (text.size() == 11 && text.front() == '(' && text.back() == ')') text = text.substr(1, 9);
  std::string digits(text);
  if (digits.size() == 9 && digits[4] == ',') digits.erase(4, 1);
  if (digits.size() != 8) return std::nullopt;
  std::uint32_t packed = 0;
  const auto [end, status] = std::from_chars(digits.data(), digits.data() + 8, packed, 16);
  if (status != std::errc{} || end != digits.data() + 8) return std::nullopt;
  return Tag(packed);
}

}  // namespace dicom
