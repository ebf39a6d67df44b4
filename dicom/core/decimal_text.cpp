// Apart from number_text.cpp: the tables of std::to_chars are large, and a program that writes no decimals goes
// without.
#include <array>
#include <charconv>
#include <cmath>

#include "dicom/base/check.h"
#include "dicom/core/number_text.h"

namespace dicom::detail {
namespace {

constexpr std::size_t ds_maximum = 16;  // PS3.5 6.2, Decimal String

}  // namespace

std::string decimal_string(double number) {
  DICOM_CHECK(std::isfinite(number));
  if (number == 0) return "0";
  std::array<char, 40> buffer;
  const auto text = [&](const char* end) {
    return std::string(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
  };
  std::string shortest = text(std::to_chars(buffer.data(), buffer.data() + buffer.size(), number).ptr);
  for (int precision = 15; shortest.size() > ds_maximum; --precision) {
    shortest = text(
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), number, std::chars_format::general, precision).ptr);
  }
  return shortest;
}

std::string decimal_strings(std::span<const double> numbers) {
  std::string text;
  for (const double number : numbers) {
    if (!text.empty()) text += '\\';
    text += decimal_string(number);
  }
  return text;
}

}  // namespace dicom::detail
