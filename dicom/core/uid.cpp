#include "dicom/core/uid.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <random>

namespace dicom {
namespace {

constexpr std::size_t maximum_length = 64;

// 128 bits as a decimal number: long division by ten, high word first.
std::string to_decimal(std::array<std::uint32_t, 4> words) {
  std::string digits;
  while (std::ranges::any_of(words, [](std::uint32_t word) { return word != 0; })) {
    std::uint64_t remainder = 0;
    for (std::uint32_t& word : words) {
      const std::uint64_t dividend = remainder << 32 | word;
      word = static_cast<std::uint32_t>(dividend / 10);
      remainder = dividend % 10;
    }
    digits += static_cast<char>('0' + remainder);
  }
  std::ranges::reverse(digits);
  return digits.empty() ? "0" : digits;
}

}  // namespace

bool is_tolerable_uid(std::string_view uid) {
  return !uid.empty() && uid.size() <= maximum_length && uid.front() != '.' &&
         std::ranges::all_of(uid, [](char c) { return (c >= '0' && c <= '9') || c == '.'; });
}

bool is_valid_uid(std::string_view uid) {
  if (!is_tolerable_uid(uid) || uid.back() == '.') return false;
  for (std::size_t start = 0; start < uid.size();) {
    const std::size_t end = std::min(uid.find('.', start), uid.size());
    if (end == start || (uid[start] == '0' && end - start > 1)) return false;
    start = end + 1;
  }
  return true;
}

std::string make_uid() {
  std::random_device random;
  std::array<std::uint32_t, 4> words{random(), random(), random(), random()};
  words[1] = (words[1] & 0xffff0fff) | 0x4000;      // version 4, random (RFC 9562)
  words[2] = (words[2] & 0x3fffffff) | 0x80000000;  // variant
  return "2.25." + to_decimal(words);
}

}  // namespace dicom
