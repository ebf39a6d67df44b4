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

}  // namespace

void append_integer(ByteVector& to, VR vr, std::int64_t integer) {
  switch (traits(vr).value_size) {
    case 1: return append(to, static_cast<std::uint8_t>(integer), std::endian::little);
    case 2: return append(to, static_cast<std::uint16_t>(integer), std::endian::little);
    case 4: return append(to, static_cast<std::uint32_t>(integer), std::endian::little);
    default: return append(to, integer, std::endian::little);
  }
}

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

std::string integer_strings(std::span<const double> numbers) {
  std::string text;
  for (const double number : numbers) {
    if (!text.empty()) text += '\\';
    text += std::to_string(std::llround(number));
  }
  return text;
}

std::string integer_strings(std::span<const std::int64_t> integers) {
  std::string text;
  for (const std::int64_t integer : integers) {
    if (!text.empty()) text += '\\';
    text += std::to_string(integer);
  }
  return text;
}

void append_number(ByteVector& to, VR vr, double number) {
  const VRTraits& rules = traits(vr);
  if (vr == VR::FL || vr == VR::OF) return append_as<float>(to, number);
  if (vr == VR::FD || vr == VR::OD) return append_as<double>(to, number);
  DICOM_CHECK(rules.kind == ValueKind::integer || rules.kind == ValueKind::bytes);
  const auto integer = static_cast<std::int64_t>(number);
  DICOM_CHECK(static_cast<double>(integer) == number);
  append_integer(to, vr, integer);
}

}  // namespace dicom::detail
