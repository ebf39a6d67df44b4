#include "dicom/json/json_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace dicom::detail {
namespace {

constexpr std::array<bool, 256> needs_escape = [] {
  std::array<bool, 256> table{};
  for (std::size_t i = 0; i < 0x20; ++i) table[i] = true;
  table['"'] = true;
  table['\\'] = true;
  return table;
}();

void append_escape(std::string& to, char c) {
  switch (c) {
    case '"': to += "\\\""; return;
    case '\\': to += "\\\\"; return;
    case '\n': to += "\\n"; return;
    case '\r': to += "\\r"; return;
    case '\t': to += "\\t"; return;
    default: break;
  }
  to += "\\u00";
  to += "0123456789abcdef"[static_cast<unsigned char>(c) >> 4];
  to += "0123456789abcdef"[static_cast<unsigned char>(c) & 15];
}

template <class T>
void append_floating(std::string& to, T number) {
  if (std::isnan(number)) {
    to += "\"NaN\"";
  } else if (std::isinf(number)) {
    to += number > 0 ? "\"inf\"" : "\"-inf\"";
  } else {
    std::array<char, 40> buffer;
    to.append(buffer.data(), std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr);
  }
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// The grammar of RFC 8259 6: -? (0|[1-9][0-9]*) (.[0-9]+)? ([eE][+-]?[0-9]+)?
bool is_json_number(std::string_view text) {
  const auto digits = [&] {
    std::size_t count = 0;
    while (!text.empty() && is_digit(text.front())) {
      text.remove_prefix(1);
      ++count;
    }
    return count;
  };
  if (text.starts_with('-')) text.remove_prefix(1);
  const bool leading_zero = text.starts_with('0');
  const std::size_t whole = digits();
  if (whole == 0 || (leading_zero && whole > 1)) return false;
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    if (digits() == 0) return false;
  }
  if (text.starts_with('e') || text.starts_with('E')) {
    text.remove_prefix(1);
    if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
    if (digits() == 0) return false;
  }
  return text.empty();
}

}  // namespace

void append_json_string(std::string& to, std::string_view text) {
  to += '"';
  std::size_t clean = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!needs_escape[static_cast<unsigned char>(text[i])]) continue;
    to.append(text, clean, i - clean);
    append_escape(to, text[i]);
    clean = i + 1;
  }
  to.append(text, clean);
  to += '"';
}

void append_json_number(std::string& to, double number) {
  append_floating(to, number);
}
void append_json_number(std::string& to, float number) {
  append_floating(to, number);
}

void append_decimal_string(std::string& to, std::string_view text) {
  if (is_json_number(text)) {
    to += text;
    return;
  }
  // "+1", "007", "1." and ".5" are decimal strings but not JSON numbers.
  std::string_view unsigned_text = text.starts_with('+') ? text.substr(1) : text;
  double number = 0;
  const auto [end, status] = std::from_chars(unsigned_text.data(), unsigned_text.data() + unsigned_text.size(), number);
  if (status == std::errc{} && end == unsigned_text.data() + unsigned_text.size() && std::isfinite(number)) {
    append_json_number(to, number);
  } else {
    append_json_string(to, text);
  }
}

void append_base64(std::string& to, Bytes bytes) {
  constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  to.reserve(to.size() + (bytes.size() + 2) / 3 * 4);
  for (std::size_t i = 0; i < bytes.size(); i += 3) {
    const std::size_t count = std::min<std::size_t>(3, bytes.size() - i);
    std::uint32_t word = 0;
    for (std::size_t k = 0; k < 3; ++k)
      word = word << 8 | (k < count ? std::to_integer<std::uint32_t>(bytes[i + k]) : 0);
    for (std::size_t k = 0; k < 4; ++k) to += k <= count ? alphabet[word >> (18 - 6 * k) & 63] : '=';
  }
}

}  // namespace dicom::detail
