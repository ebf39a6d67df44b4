#include "dicom/charset/normalise.h"

#include <cstdint>

namespace dicom {
namespace {

// U+00C0 to U+017F: the letter without its accent; a digit stands for two letters (see append_latin), '.' for itself.
constexpr std::u32string_view latin_base =
    U"AAAAAA1CEEEEIIIIDNOOOOO.OUUUUY23AAAAAA1CEEEEIIIIDNOOOOO.OUUUUY2Y"
    U"AAAAAACCCCCCCCDDDDEEEEEEEEEEGGGGGGGGHHHHIIIIIIIIIIJJJJKKKLLLLLLL"
    U"LLLNNNNNNNNNOOOOOO44RRRRRRSSSSSSSSTTTTTTUUUUUUUUUUUUWWYYYZZZZZZS";
static_assert(latin_base.size() == 0x180 - 0xc0);

// Greek letters with tonos, U+0386 to U+03CE.
char32_t greek_base(char32_t c) {
  switch (c) {
    case U'Ά':
    case U'ά': return U'Α';
    case U'Έ':
    case U'έ': return U'Ε';
    case U'Ή':
    case U'ή': return U'Η';
    case U'Ί':
    case U'ί':
    case U'Ϊ':
    case U'ϊ':
    case U'ΐ': return U'Ι';
    case U'Ό':
    case U'ό': return U'Ο';
    case U'Ύ':
    case U'ύ':
    case U'Ϋ':
    case U'ϋ':
    case U'ΰ': return U'Υ';
    case U'Ώ':
    case U'ώ': return U'Ω';
    case U'ς': return U'Σ';
    default: return c >= U'α' && c <= U'ω' ? c - 0x20 : c;
  }
}

char32_t cyrillic_base(char32_t c) {
  if (c == U'ё' || c == U'Ё') return U'Е';
  if (c >= U'а' && c <= U'я') return c - 0x20;
  return c >= 0x450 && c <= 0x45f ? c - 0x50 : c;
}

void append_utf8(std::string& to, char32_t c) {
  const auto byte = [&to](char32_t bits) { to += static_cast<char>(static_cast<unsigned char>(bits)); };
  if (c < 0x80) return byte(c);
  if (c < 0x800) {
    byte(0xc0 | c >> 6);
  } else {
    if (c < 0x10000) {
      byte(0xe0 | c >> 12);
    } else {
      byte(0xf0 | c >> 18);
      byte(0x80 | (c >> 12 & 0x3f));
    }
    byte(0x80 | (c >> 6 & 0x3f));
  }
  byte(0x80 | (c & 0x3f));
}

void append_latin(std::string& to, char32_t c) {
  const char32_t base = latin_base[c - 0xc0];
  switch (base) {
    case U'1': to += "AE"; break;
    case U'2': to += "TH"; break;
    case U'3': to += "SS"; break;
    case U'4': to += "OE"; break;
    case U'.': append_utf8(to, c); break;
    default: append_utf8(to, base);
  }
}

void append_folded(std::string& to, char32_t c) {
  if (c >= U'a' && c <= U'z') return append_utf8(to, c - 0x20);
  if (c >= 0xc0 && c < 0x180) return append_latin(to, c);
  if (c >= 0x300 && c < 0x370) return;  // combining marks
  if (c >= 0x370 && c < 0x400) return append_utf8(to, greek_base(c));
  if (c >= 0x400 && c < 0x460) return append_utf8(to, cyrillic_base(c));
  append_utf8(to, c == 0xa0 || c == 0x3000 ? U' ' : c);
}

// The next character; ill-formed bytes stand for themselves, as Latin-1.
char32_t next_character(std::string_view& rest) {
  const auto byte = [&](std::size_t i) -> char32_t { return static_cast<unsigned char>(rest[i]); };
  const char32_t first = byte(0);
  const std::size_t length = first < 0xc2 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 1;
  char32_t value = length == 1 ? first : first & (0x7f >> length);
  for (std::size_t i = 1; i < length; ++i) {
    if (i >= rest.size() || (byte(i) & 0xc0) != 0x80) {
      rest.remove_prefix(1);
      return first;
    }
    value = value << 6 | (byte(i) & 0x3f);
  }
  rest.remove_prefix(length);
  return value;
}

void trim_end(std::string& text, std::size_t from, std::string_view characters) {
  while (text.size() > from && characters.find(text.back()) != std::string_view::npos) text.pop_back();
}

}  // namespace

std::string normalise(std::string_view utf8) {
  std::string folded;
  folded.reserve(utf8.size());
  while (!utf8.empty()) {
    const std::size_t before = folded.size();
    append_folded(folded, next_character(utf8));
    const bool second_space =
        before > 0 && folded.size() == before + 1 && folded[before] == ' ' && folded[before - 1] == ' ';
    if (second_space || (before == 0 && folded == " ")) folded.resize(before);
  }
  trim_end(folded, 0, " ");
  return folded;
}

std::string normalise_name(std::string_view utf8) {
  std::string name;
  const std::string folded = normalise(utf8);
  std::string_view rest = folded;
  while (true) {
    const std::size_t separator = rest.find('=');
    const std::size_t start = name.size();
    name += rest.substr(0, separator);
    trim_end(name, start, "^ ");
    if (separator == std::string_view::npos) break;
    name += '=';
    rest.remove_prefix(separator + 1);
  }
  trim_end(name, 0, "=");
  return name;
}

}  // namespace dicom
