#include "dicom/xml/xml_text.h"

#include <array>
#include <cstdint>

namespace dicom::detail {
namespace {

using interchange::TextBuffer;

constexpr std::string_view replacement = "\xEF\xBF\xBD";  // U+FFFD

enum Special : std::uint8_t { plain, in_text = 1, in_attribute = 2 };

// Which bytes need a look, in text, in attributes or in both.
constexpr auto specials = [] {
  std::array<std::uint8_t, 256> table{};
  for (std::size_t i = 0; i < 0x20; ++i) table[i] = in_text | in_attribute;
  table['\t'] = table['\n'] = in_attribute;
  table['"'] = in_attribute;
  for (const char c : {'&', '<', '>'}) table[static_cast<unsigned char>(c)] = in_text | in_attribute;
  table[0xEF] = in_text | in_attribute;  // U+FFFE and U+FFFF begin so
  return table;
}();

std::string_view reference(char c) {
  switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\t': return "&#9;";
    case '\n': return "&#10;";
    case '\r': return "&#13;";  // as such it would come back as a line feed
    default: return replacement;
  }
}

// U+FFFE and U+FFFF are no characters of XML (2.2).
bool is_no_character(std::string_view text) {
  return text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF");
}

void append(TextBuffer& to, std::string_view text, Special where) {
  std::size_t clean = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if ((specials[static_cast<unsigned char>(text[i])] & where) == 0) continue;
    const bool three_bytes = text[i] == '\xEF';
    if (three_bytes && !is_no_character(text.substr(i))) continue;
    to.append(text.substr(clean, i - clean));
    to.append(three_bytes ? replacement : reference(text[i]));
    if (three_bytes) i += 2;
    clean = i + 1;
  }
  to.append(text.substr(clean));
}

}  // namespace

void append_xml_text(TextBuffer& to, std::string_view text) {
  append(to, text, in_text);
}

void append_xml_attribute(TextBuffer& to, std::string_view text) {
  append(to, text, in_attribute);
}

}  // namespace dicom::detail
