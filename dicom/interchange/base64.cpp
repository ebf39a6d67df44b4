#include "dicom/interchange/base64.h"

#include <array>

namespace dicom::interchange {
namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

// Two digits at once: 12 bits to two characters.
constexpr auto digit_pairs = [] {
  std::array<std::array<char, 2>, 4096> table{};
  for (std::size_t i = 0; i < table.size(); ++i) table[i] = {alphabet[i >> 6], alphabet[i & 63]};
  return table;
}();

constexpr std::uint8_t not_a_digit = 0xff;
constexpr std::uint8_t white_space = 0xfe;

constexpr auto values = [] {
  std::array<std::uint8_t, 256> table{};
  table.fill(not_a_digit);
  for (std::size_t i = 0; i < alphabet.size(); ++i)
    table[static_cast<unsigned char>(alphabet[i])] = static_cast<std::uint8_t>(i);
  for (const char c : {' ', '\t', '\n', '\r'}) table[static_cast<unsigned char>(c)] = white_space;
  return table;
}();

char* write_pair(char* to, std::uint32_t bits) {
  std::memcpy(to, digit_pairs[bits & 4095].data(), 2);
  return to + 2;
}

// Whole groups of four digits, as long as nothing but digits comes.
std::size_t decode_groups(std::string_view text, std::byte*& to) {
  std::size_t i = 0;
  for (; i + 4 <= text.size(); i += 4) {
    std::uint32_t group = 0;
    std::uint32_t all = 0;
    for (std::size_t k = 0; k < 4; ++k) {
      const std::uint32_t value = values[static_cast<unsigned char>(text[i + k])];
      all |= value;
      group = group << 6 | value;
    }
    if ((all & 0x80) != 0) break;
    *to++ = static_cast<std::byte>(group >> 16);
    *to++ = static_cast<std::byte>(group >> 8);
    *to++ = static_cast<std::byte>(group);
  }
  return i;
}

}  // namespace

void append_base64(TextBuffer& to, Bytes bytes) {
  char* at = to.reserve((bytes.size() + 2) / 3 * 4);
  const std::byte* from = bytes.data();
  const std::size_t whole = bytes.size() / 3;
  for (std::size_t i = 0; i < whole; ++i, from += 3) {
    const auto group = std::to_integer<std::uint32_t>(from[0]) << 16 | std::to_integer<std::uint32_t>(from[1]) << 8 |
                       std::to_integer<std::uint32_t>(from[2]);
    at = write_pair(write_pair(at, group >> 12), group);
  }
  const std::size_t rest = bytes.size() - 3 * whole;
  if (rest > 0) {
    const auto group =
        std::to_integer<std::uint32_t>(from[0]) << 16 | (rest == 2 ? std::to_integer<std::uint32_t>(from[1]) << 8 : 0);
    at = write_pair(write_pair(at, group >> 12), group);
    at[-1] = '=';
    if (rest == 1) at[-2] = '=';
  }
  to.advance(at);
}

Result<ByteVector> decode_base64(std::string_view text) {
  ByteVector bytes(text.size() / 4 * 3 + 3);
  std::byte* to = bytes.data();
  std::uint32_t group = 0;
  int digits = 0;
  bool ended = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (digits == 0 && !ended) i += decode_groups(text.substr(i), to);
    if (i == text.size()) break;
    const std::uint8_t value = values[static_cast<unsigned char>(text[i])];
    if (value == white_space) continue;
    if (text[i] == '=' && (digits >= 2 || ended)) {
      ended = true;
      continue;
    }
    if (value == not_a_digit || ended) return Error{ErrorCode::invalid_data, "not base64", i, {}};
    group = group << 6 | value;
    if (++digits == 4) {
      for (int shift = 16; shift >= 0; shift -= 8) *to++ = static_cast<std::byte>(group >> shift);
      digits = 0;
    }
  }
  if (digits == 1) return Error{ErrorCode::truncated, "the base64 ends within a byte", text.size(), {}};
  if (digits >= 2) *to++ = static_cast<std::byte>(group >> (6 * digits - 8));
  if (digits == 3) *to++ = static_cast<std::byte>(group >> 2);
  bytes.resize(static_cast<std::size_t>(to - bytes.data()));
  return bytes;
}

}  // namespace dicom::interchange
