#include "dicom/core/number_text.h"

#include <array>
#include <charconv>
#include <cmath>

#include "dicom/base/check.h"

namespace dicom::detail {
namespace {

constexpr std::size_t ds_maximum = 16;  // PS3.5 6.2, Decimal String

template <class T>
void append_as(ByteVector& to, double number) {
  append(to, static_cast<T>(number), std::endian::little);
}

void append_integer(ByteVector& to, const VRTraits& rules, double number) {
  const auto value = static_cast<std::int64_t>(number);
  DICOM_CHECK(static_cast<double>(value) == number);
  switch (rules.value_size) {
    case 1: return append_as<std::uint8_t>(to, number);
    case 2: return append(to, static_cast<std::uint16_t>(value), std::endian::little);
    case 4: return append(to, static_cast<std::uint32_t>(value), std::endian::little);
    default: return append(to, value, std::endian::little);
  }
}

}  // namespace

std::string decimal_string(double number) {
  DICOM_CHECK(std::isfinite(number));
  if (number == 0) return "0";
  std::array<char, 40> buffer;
  const auto text = [&](const char* end) {
    return std::string(buffer.data(), static_cast<std::size_t>(end - buffer.data()));
  };
  std::string shortest = text(std::to_chars(buffer.begin(), buffer.end(), number).ptr);
  for (int precision = 15; shortest.size() > ds_maximum; --precision) {
    shortest = text(std::to_chars(buffer.begin(), buffer.end(), number, std::chars_format::general, precision).ptr);
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

std::string integer_strings(std::span<const double> numbers) {
  std::string text;
  for (const double number : numbers) {
    if (!text.empty()) text += '\\';
    text += std::to_string(std::llround(number));
  }
  return text;
}

void append_number(ByteVector& to, VR vr, double number) {
  const VRTraits& rules = traits(vr);
  if (vr == VR::FL || vr == VR::OF) return append_as<float>(to, number);
  if (vr == VR::FD || vr == VR::OD) return append_as<double>(to, number);
  DICOM_CHECK(rules.kind == ValueKind::integer || rules.kind == ValueKind::bytes);
  append_integer(to, rules, number);
}

}  // namespace dicom::detail
