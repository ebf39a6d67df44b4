#include "dicom/charset/character_set.h"

#include <algorithm>
#include <cstddef>
#include <cstring>

namespace dicom {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";  // U+FFFD

std::string_view trim(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '\0')) text.remove_suffix(1);
  while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
  return text;
}

void append_code_point(std::string& to, std::uint32_t code) {
  if (code < 0x80) {
    to += static_cast<char>(code);
  } else {  // Latin-1 never needs more than two bytes
    to += static_cast<char>(0xC0 | code >> 6);
    to += static_cast<char>(0x80 | (code & 0x3F));
  }
}

std::string latin1_to_utf8(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size() + bytes.size() / 4);
  for (const char byte : bytes) append_code_point(text, static_cast<unsigned char>(byte));
  return text;
}

std::string ascii_to_utf8(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size());
  for (const char byte : bytes) {
    if (static_cast<unsigned char>(byte) < 0x80) {
      text += byte;
    } else {
      text += replacement;
    }
  }
  return text;
}

// Length of the well-formed UTF-8 sequence at the start of bytes, or 0 (Unicode table 3-7).
std::size_t utf8_sequence_length(std::string_view bytes) {
  const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
  const unsigned lead = at(0);
  if (lead < 0x80) return 1;
  const std::size_t length = lead >= 0xC2 && lead <= 0xDF   ? 2
                             : (lead & 0xF0) == 0xE0        ? 3
                             : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                            : 0;
  if (length == 0 || bytes.size() < length) return 0;
  for (std::size_t i = 1; i < length; ++i) {
    if ((at(i) & 0xC0) != 0x80) return 0;
  }
  if (lead == 0xE0 && at(1) < 0xA0) return 0;  // overlong
  if (lead == 0xED && at(1) > 0x9F) return 0;  // surrogates
  if (lead == 0xF0 && at(1) < 0x90) return 0;  // overlong
  if (lead == 0xF4 && at(1) > 0x8F) return 0;  // beyond U+10FFFF
  return length;
}

// Encodes the code points up to `highest` as single bytes.
std::string utf8_to_single_bytes(std::string_view text, std::uint32_t highest) {
  std::string bytes;
  while (!text.empty()) {
    const std::size_t length = utf8_sequence_length(text);
    std::uint32_t code = '?';
    if (length == 1) code = static_cast<unsigned char>(text[0]);
    if (length == 2) code = (text[0] & 0x1Fu) << 6 | (text[1] & 0x3Fu);
    bytes += code <= highest ? static_cast<char>(code) : '?';
    text.remove_prefix(std::max<std::size_t>(length, 1));
  }
  return bytes;
}

}  // namespace

CharacterSet CharacterSet::from_terms(std::string_view specific_character_set) {
  // Only the first value chooses the initial repertoire; code extensions of the later ones are announced by escapes.
  const std::string_view first = trim(specific_character_set.substr(0, specific_character_set.find('\\')));
  if (first.empty() || first == "ISO_IR 6" || first == "ISO 2022 IR 6") return CharacterSet(Repertoire::ascii);
  if (first == "ISO_IR 100" || first == "ISO 2022 IR 100") return CharacterSet(Repertoire::latin1);
  if (first == "ISO_IR 192") return CharacterSet(Repertoire::utf8);
  return CharacterSet(Repertoire::unknown);
}

std::string CharacterSet::to_utf8(std::string_view bytes) const {
  switch (repertoire_) {
    case Repertoire::latin1: return latin1_to_utf8(bytes);
    case Repertoire::utf8: return repair_utf8(bytes);
    case Repertoire::ascii:
    case Repertoire::unknown: break;
  }
  return ascii_to_utf8(bytes);
}

std::string CharacterSet::from_utf8(std::string_view text) const {
  switch (repertoire_) {
    case Repertoire::utf8: return std::string(text);
    case Repertoire::latin1: return utf8_to_single_bytes(text, 0xFF);
    case Repertoire::ascii:
    case Repertoire::unknown: break;
  }
  return utf8_to_single_bytes(text, 0x7F);
}

std::string_view CharacterSet::term() const {
  switch (repertoire_) {
    case Repertoire::latin1: return "ISO_IR 100";
    case Repertoire::utf8: return "ISO_IR 192";
    case Repertoire::ascii:
    case Repertoire::unknown: break;
  }
  return "";
}

bool is_plain_ascii(std::string_view bytes) {
  // Eight bytes at a time; ESC is looked for apart because it is rare.
  std::size_t i = 0;
  for (; i + 8 <= bytes.size(); i += 8) {
    std::uint64_t word;
    std::memcpy(&word, bytes.data() + i, 8);
    if ((word & 0x8080808080808080ULL) != 0) return false;
  }
  for (; i < bytes.size(); ++i) {
    if (static_cast<unsigned char>(bytes[i]) >= 0x80) return false;
  }
  return bytes.empty() || std::memchr(bytes.data(), 0x1B, bytes.size()) == nullptr;
}

std::string repair_utf8(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size());
  while (!bytes.empty()) {
    const std::size_t length = utf8_sequence_length(bytes);
    if (length == 0) {
      text += replacement;
      bytes.remove_prefix(1);
    } else {
      text += bytes.substr(0, length);
      bytes.remove_prefix(length);
    }
  }
  return text;
}

}  // namespace dicom
