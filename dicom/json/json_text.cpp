#include "dicom/json/json_text.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>

#include "dicom/interchange/number_text.h"

namespace dicom::detail {
namespace {

using interchange::TextBuffer;

constexpr std::uint64_t ones = 0x0101010101010101;
constexpr std::uint64_t highs = 0x8080808080808080;

// Whether any of eight bytes is a control character, a quote or a backslash: each test leaves a byte's high bit set.
constexpr bool any_needs_escape(std::uint64_t eight) {
  const std::uint64_t quotes = eight ^ ones * '"';
  const std::uint64_t backslashes = eight ^ ones * '\\';
  const std::uint64_t controls = (eight - ones * 0x20) & ~eight;
  return ((controls | ((quotes - ones) & ~quotes) | ((backslashes - ones) & ~backslashes)) & highs) != 0;
}

constexpr bool needs_escape(char c) {
  return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

char* write_escape(char* to, char c) {
  *to++ = '\\';
  switch (c) {
    case '"':
    case '\\': *to++ = c; return to;
    case '\n': *to++ = 'n'; return to;
    case '\r': *to++ = 'r'; return to;
    case '\t': *to++ = 't'; return to;
    default: break;
  }
  constexpr std::string_view digits = "0123456789abcdef";
  std::memcpy(to, "u00", 3);
  to[3] = digits[static_cast<unsigned char>(c) >> 4];
  to[4] = digits[static_cast<unsigned char>(c) & 15];
  return to + 5;
}

// From the first character that needs an escape on: rare.
void append_escaped(TextBuffer& to, std::string_view text) {
  constexpr std::size_t longest = 6;  // \u001b
  while (!text.empty()) {
    const std::size_t piece = std::min<std::size_t>(text.size(), 256);
    char* at = to.reserve(longest * piece);
    for (const char c : text.substr(0, piece)) {
      if (needs_escape(c)) {
        at = write_escape(at, c);
      } else {
        *at++ = c;
      }
    }
    to.advance(at);
    text.remove_prefix(piece);
  }
}

template <class T>
void append_floating(TextBuffer& to, T number) {
  if (!std::isfinite(number)) {
    to.append('"');
    to.append(interchange::name_of_non_finite(number, "Infinity", "-Infinity"));
    return to.append('"');
  }
  constexpr std::size_t longest = 32;
  char* at = to.reserve(longest);
  to.advance(std::to_chars(at, at + longest, number).ptr);
}

}  // namespace

void append_json_string(TextBuffer& to, std::string_view text) {
  char* at = to.reserve(text.size() + 2);
  *at++ = '"';
  const char* from = text.data();
  const char* const end = from + text.size();
  for (; end - from >= 8; from += 8, at += 8) {
    std::uint64_t eight;
    std::memcpy(&eight, from, 8);
    if (any_needs_escape(eight)) break;
    std::memcpy(at, &eight, 8);
  }
  while (from != end && !needs_escape(*from)) *at++ = *from++;
  if (from == end) [[likely]] {
    *at++ = '"';
    return to.advance(at);
  }
  to.advance(at);
  append_escaped(to, {from, end});
  to.append('"');
}

void append_json_number(TextBuffer& to, double number) {
  append_floating(to, number);
}
void append_json_number(TextBuffer& to, float number) {
  append_floating(to, number);
}

void append_decimal_as_number(TextBuffer& to, std::string_view text) {
  // "+1", "007", "1." and ".5" are decimal strings but not JSON numbers.
  const std::string_view digits = text.starts_with('+') ? text.substr(1) : text;
  double number = 0;
  const auto [end, status] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (status == std::errc{} && end == digits.data() + digits.size() && std::isfinite(number)) {
    append_json_number(to, number);
  } else {
    append_json_string(to, text);
  }
}

}  // namespace dicom::detail
