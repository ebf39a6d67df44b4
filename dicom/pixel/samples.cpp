#include "dicom/pixel/samples.h"

#include <algorithm>
#include <cstring>
#include <type_traits>

#include "dicom/base/check.h"
#include "dicom/simd/samples.h"

namespace dicom::detail {
namespace {

static_assert(std::endian::native == std::endian::little, "samples are handled in native order");

template <class From, class To>
void widen_as(Bytes from, MutableBytes to) {
  const std::size_t count = from.size() / sizeof(From);
  for (std::size_t i = 0; i < count; ++i)
    store(to.data() + i * sizeof(To), static_cast<To>(load_le<From>(from.data() + i * sizeof(From))),
          std::endian::little);
}

template <class Unsigned>
void justify_as(MutableBytes samples, std::uint32_t shift, std::uint32_t bits, bool is_signed) {
  using Signed = std::make_signed_t<Unsigned>;
  const unsigned unused = sizeof(Unsigned) * 8 - bits;
  const std::size_t count = samples.size() / sizeof(Unsigned);
  for (std::size_t i = 0; i < count; ++i) {
    std::byte* const at = samples.data() + i * sizeof(Unsigned);
    auto value = static_cast<Unsigned>(load_le<Unsigned>(at) >> shift);
    value = static_cast<Unsigned>(value << unused);
    value = is_signed ? static_cast<Unsigned>(static_cast<Signed>(value) >> unused)
                      : static_cast<Unsigned>(value >> unused);
    store(at, value, std::endian::little);
  }
}

template <class Unsigned>
void limit_as(MutableBytes samples, std::uint32_t precision, std::uint32_t bits, bool is_signed) {
  const std::int64_t range = std::int64_t{1} << bits;
  const std::int64_t top = is_signed ? range / 2 - 1 : range - 1;
  const std::int64_t sign = std::int64_t{1} << (precision - 1);
  for (std::size_t at = 0; at + sizeof(Unsigned) <= samples.size(); at += sizeof(Unsigned)) {
    std::int64_t value = load_le<Unsigned>(samples.data() + at) & (2 * sign - 1);
    if (is_signed) {
      value = (value ^ sign) - sign;
      if (value > top + range / 8 && value < range) value -= range;
      value = std::max(value, -range / 2);
    }
    store(samples.data() + at, static_cast<Unsigned>(std::min(value, top)), std::endian::little);
  }
}

}  // namespace

void unpack_bits(Bytes bits, MutableBytes samples) {
  for (std::size_t i = 0; i < samples.size(); ++i) samples[i] = bits[i / 8] >> (i % 8) & std::byte{1};
}

void interleave(Bytes planes, std::uint32_t components, std::uint32_t size, MutableBytes samples) {
  DICOM_CHECK(planes.size() == samples.size());
  const std::size_t plane = planes.size() / components;
  if (components == 3 && size <= 2) {
    const std::byte* const each[] = {planes.data(), planes.data() + plane, planes.data() + 2 * plane};
    return simd::interleave(each, plane / size, size, samples);
  }
  const std::size_t pixel = std::size_t{components} * size;
  for (std::size_t c = 0; c < components; ++c) {
    const std::byte* from = planes.data() + c * plane;
    std::byte* to = samples.data() + c * size;
    for (std::size_t i = 0; i < plane; i += size, from += size) {
      std::memcpy(to, from, size);
      if (i + size < plane) to += pixel;
    }
  }
}

void widen(Bytes from, std::uint32_t from_size, std::uint32_t to_size, MutableBytes to) {
  DICOM_CHECK(from.size() / from_size == to.size() / to_size);
  if (from_size == to_size) std::memcpy(to.data(), from.data(), from.size());
  if (from_size == 1 && to_size == 2) widen_as<std::uint8_t, std::uint16_t>(from, to);
  if (from_size == 1 && to_size == 4) widen_as<std::uint8_t, std::uint32_t>(from, to);
  if (from_size == 2 && to_size == 4) widen_as<std::uint16_t, std::uint32_t>(from, to);
  if (from_size == 1 && to_size == 8) widen_as<std::uint8_t, std::uint64_t>(from, to);
  if (from_size == 2 && to_size == 8) widen_as<std::uint16_t, std::uint64_t>(from, to);
  if (from_size == 4 && to_size == 8) widen_as<std::uint32_t, std::uint64_t>(from, to);
}

void justify(MutableBytes samples, std::uint32_t size, std::uint32_t shift, std::uint32_t bits, bool is_signed) {
  if (shift == 0 && bits == size * 8) return;
  switch (size) {
    case 1: return justify_as<std::uint8_t>(samples, shift, bits, is_signed);
    case 2: return simd::justify(samples, shift, bits, is_signed);
    case 4: return justify_as<std::uint32_t>(samples, shift, bits, is_signed);
    default: return justify_as<std::uint64_t>(samples, shift, bits, is_signed);
  }
}

void limit(MutableBytes samples, std::uint32_t size, std::uint32_t precision, std::uint32_t bits, bool is_signed) {
  switch (size) {
    case 1: return limit_as<std::uint8_t>(samples, precision, bits, is_signed);
    case 2: return limit_as<std::uint16_t>(samples, precision, bits, is_signed);
    default: return limit_as<std::uint32_t>(samples, precision, bits, is_signed);
  }
}

void double_chrominance(Bytes halved, MutableBytes samples) {
  DICOM_CHECK(halved.size() / 2 * 3 == samples.size());
  std::byte* to = samples.data();
  for (std::size_t i = 0; i + 4 <= halved.size(); i += 4) {
    const std::byte* from = halved.data() + i;
    for (const std::byte luminance : {from[0], from[1]}) {
      *to++ = luminance;
      *to++ = from[2];
      *to++ = from[3];
    }
  }
}

}  // namespace dicom::detail
