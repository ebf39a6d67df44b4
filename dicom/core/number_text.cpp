#include "dicom/core/number_text.h"

#include <cmath>

#include "dicom/base/check.h"

namespace dicom::detail {
namespace {

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
