#include "dicom/hl7/escapes.h"

#include <charconv>

namespace dicom::hl7 {
namespace {

// \X0D0A\: bytes as hexadecimal digits.
bool append_hexadecimal(std::string& text, std::string_view digits) {
  if (digits.empty() || digits.size() % 2 != 0) return false;
  std::string bytes;
  for (std::size_t i = 0; i < digits.size(); i += 2) {
    unsigned value = 0;
    const auto [end, error] = std::from_chars(digits.data() + i, digits.data() + i + 2, value, 16);
    if (error != std::errc{} || end != digits.data() + i + 2) return false;
    bytes += static_cast<char>(value);
  }
  text += bytes;
  return true;
}

// What stands between two escape characters. False: it means nothing to us.
bool append_meaning(std::string& text, std::string_view sequence, const Delimiters& delimiters) {
  if (sequence.size() == 1) {
    switch (sequence[0]) {
      case 'F': text += delimiters.field; return true;
      case 'S': text += delimiters.component; return true;
      case 'T': text += delimiters.subcomponent; return true;
      case 'R': text += delimiters.repetition; return true;
      case 'E': text += delimiters.escape; return true;
      case 'H':  // highlighting begins
      case 'N':  // and ends
        return true;
      default: return false;
    }
  }
  if (sequence.starts_with('X')) return append_hexadecimal(text, sequence.substr(1));
  if (sequence.starts_with(".br") || sequence.starts_with(".sp") || sequence.starts_with(".ce")) {
    text += '\n';
    return true;
  }
  // Other formatting, and the character sets that \C and \M announce: their text is decoded already.
  return sequence.starts_with('.') || sequence.starts_with('C') || sequence.starts_with('M');
}

void append_escaped(std::string& text, char character, const Delimiters& delimiters) {
  const auto named = [&](char name) { text += {delimiters.escape, name, delimiters.escape}; };
  constexpr std::string_view digits = "0123456789ABCDEF";
  if (character == delimiters.escape) return named('E');
  if (character == delimiters.field) return named('F');
  if (character == delimiters.component) return named('S');
  if (character == delimiters.subcomponent) return named('T');
  if (character == delimiters.repetition) return named('R');
  const auto code = static_cast<unsigned char>(character);
  if (code >= 0x20) {
    text += character;
  } else {
    text += {delimiters.escape, 'X', digits[code >> 4], digits[code & 15], delimiters.escape};
  }
}

}  // namespace

std::string unescape(std::string_view text, const Delimiters& delimiters) {
  std::string plain;
  plain.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = text.find(delimiters.escape, at);
    plain += text.substr(at, begin - at);
    if (begin == std::string_view::npos) break;
    const std::size_t end = text.find(delimiters.escape, begin + 1);
    if (end == std::string_view::npos) {  // an escape character that stands for itself
      plain += text.substr(begin);
      break;
    }
    if (append_meaning(plain, text.substr(begin + 1, end - begin - 1), delimiters)) {
      at = end + 1;
    } else {  // its end may begin another
      plain += text.substr(begin, end - begin);
      at = end;
    }
  }
  return plain;
}

std::string escape(std::string_view text, const Delimiters& delimiters) {
  std::string escaped;
  escaped.reserve(text.size());
  for (const char character : text) append_escaped(escaped, character, delimiters);
  return escaped;
}

}  // namespace dicom::hl7
