// The same loops one sample at a time, as one would write them: what the tests compare with, and
// bench/programs/pixels.cpp.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <limits>
#include <optional>

#include "dicom/simd/samples.h"

namespace dicom::simd::plain {

template <class Sample>
std::optional<Range<Sample>> range_of(Bytes samples, Sample first, Sample last) {
  Range<Sample> range{std::numeric_limits<Sample>::max(), std::numeric_limits<Sample>::lowest()};
  bool found = false;
  for (std::size_t at = 0; at + sizeof(Sample) <= samples.size(); at += sizeof(Sample)) {
    const auto value = load_le<Sample>(samples.data() + at);
    if (value >= first && value <= last) continue;
    if (!std::isfinite(static_cast<double>(value))) continue;
    found = true;
    range.smallest = std::min(range.smallest, value);
    range.largest = std::max(range.largest, value);
  }
  return found ? std::optional(range) : std::nullopt;
}

template <class Sample>
Difference difference_of(Bytes one, Bytes other) {
  Difference made;
  for (std::size_t at = 0; at + sizeof(Sample) <= one.size(); at += sizeof(Sample)) {
    const std::int64_t from = load_le<Sample>(one.data() + at);
    const std::int64_t to = load_le<Sample>(other.data() + at);
    const auto far = static_cast<std::uint64_t>(std::abs(from - to));
    made.different += far != 0 ? 1 : 0;
    made.largest = std::max(made.largest, far);
    made.sum += far;
    made.squares += far * far;
  }
  return made;
}

// In millionths, exactly.
inline void ybr_full_to_rgb(MutableBytes samples) {
  constexpr std::int32_t million = 1'000'000;
  const auto whole = [](std::int32_t millionths) {
    const std::int32_t shifted = millionths + million / 2 + 512 * million;  // positive, so that division rounds down
    return shifted / million - 512;
  };
  const auto level = [](std::int32_t value) { return static_cast<std::byte>(std::clamp(value, 0, 255)); };
  for (std::size_t i = 0; i + 3 <= samples.size(); i += 3) {
    const auto y = std::to_integer<std::int32_t>(samples[i]);
    const std::int32_t cb = std::to_integer<std::int32_t>(samples[i + 1]) - 128;
    const std::int32_t cr = std::to_integer<std::int32_t>(samples[i + 2]) - 128;
    samples[i] = level(y + whole(1'402'000 * cr));
    samples[i + 1] = level(y + whole(-344'136 * cb - 714'136 * cr));
    samples[i + 2] = level(y + whole(1'772'000 * cb));
  }
}

// Sizes as constants: that is what the compiler needs to do well.
template <std::size_t components, std::size_t size>
void interleave_as(std::span<const std::byte* const> planes, std::size_t count, MutableBytes samples) {
  for (std::size_t i = 0; i < count; ++i)
    for (std::size_t c = 0; c < components; ++c)
      std::memcpy(samples.data() + (i * components + c) * size, planes[c] + i * size, size);
}

inline void interleave(std::span<const std::byte* const> planes, std::size_t count, std::uint32_t size,
                       MutableBytes samples) {
  if (planes.size() == 2)
    return size == 1 ? interleave_as<2, 1>(planes, count, samples) : interleave_as<2, 2>(planes, count, samples);
  return size == 1 ? interleave_as<3, 1>(planes, count, samples) : interleave_as<3, 2>(planes, count, samples);
}

inline void gather_third(Bytes samples, std::uint32_t which, MutableBytes plane) {
  for (std::size_t i = 0; i < plane.size(); ++i) plane[i] = samples[3 * i + which];
}

inline void triple(Bytes levels, MutableBytes rgb) {
  for (std::size_t i = 0; i < levels.size(); ++i) rgb[3 * i] = rgb[3 * i + 1] = rgb[3 * i + 2] = levels[i];
}

inline void justify(MutableBytes samples, std::uint32_t shift, std::uint32_t bits, bool is_signed) {
  const unsigned unused = 16 - bits;
  for (std::size_t at = 0; at + 2 <= samples.size(); at += 2) {
    const auto moved = static_cast<std::uint16_t>((load_le<std::uint16_t>(samples.data() + at) >> shift) << unused);
    const auto value = is_signed ? static_cast<std::uint16_t>(static_cast<std::int16_t>(moved) >> unused)
                                 : static_cast<std::uint16_t>(moved >> unused);
    store(samples.data() + at, value, std::endian::little);
  }
}

}  // namespace dicom::simd::plain
