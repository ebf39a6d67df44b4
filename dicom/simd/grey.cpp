#include <algorithm>
#include <cmath>
#include <limits>

#include "dicom/simd/samples.h"

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "dicom/simd/grey.cpp"
#include <hwy/foreach_target.h>
// The order matters: what follows is compiled once for each kind of processor.
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace dicom::simd::HWY_NAMESPACE {
namespace {

namespace hn = hwy::HWY_NAMESPACE;

template <class Sample>
const Sample* samples_in(Bytes bytes) {
  return reinterpret_cast<const Sample*>(bytes.data());
}

template <class D, class V, class Combine>
hn::TFromD<D> over_lanes(D tag, V vector, const Combine& combine) {
  HWY_ALIGN hn::TFromD<D> lanes[hn::MaxLanes(tag)];
  hn::Store(vector, tag, lanes);
  auto value = lanes[0];
  for (std::size_t i = 1; i < hn::Lanes(tag); ++i) value = combine(value, lanes[i]);
  return value;
}

template <class Sample>
bool is_counted(Sample sample, Sample first_left_out, Sample last_left_out) {
  if constexpr (std::is_floating_point_v<Sample>) {
    if (!std::isfinite(sample)) return false;
  }
  return sample < first_left_out || sample > last_left_out;
}

template <class D, class V>
auto are_counted(D tag, V value, V first_left_out, V last_left_out) {
  const auto in = hn::Or(hn::Lt(value, first_left_out), hn::Gt(value, last_left_out));
  if constexpr (hwy::IsFloat<hn::TFromD<D>>())
    return hn::And(in, hn::Le(hn::Abs(value), hn::Set(tag, std::numeric_limits<hn::TFromD<D>>::max())));
  else
    return in;
}

template <class Sample>
bool range(Bytes bytes, Sample first_left_out, Sample last_left_out, Range<Sample>& result) {
  const hn::ScalableTag<Sample> tag;
  const std::size_t lanes = hn::Lanes(tag);
  const std::size_t count = bytes.size() / sizeof(Sample);
  const Sample* const from = samples_in<Sample>(bytes);
  const auto low = hn::Set(tag, first_left_out);
  const auto high = hn::Set(tag, last_left_out);
  const auto top = hn::Set(tag, std::numeric_limits<Sample>::max());
  const auto bottom = hn::Set(tag, std::numeric_limits<Sample>::lowest());
  auto smallest = top;
  auto largest = bottom;
  std::size_t i = 0;
  for (; i + lanes <= count; i += lanes) {
    const auto value = hn::LoadU(tag, from + i);
    const auto taken = are_counted(tag, value, low, high);
    smallest = hn::Min(smallest, hn::IfThenElse(taken, value, top));
    largest = hn::Max(largest, hn::IfThenElse(taken, value, bottom));
  }
  result.smallest = over_lanes(tag, smallest, [](Sample one, Sample other) { return std::min(one, other); });
  result.largest = over_lanes(tag, largest, [](Sample one, Sample other) { return std::max(one, other); });
  for (; i < count; ++i) {
    const auto sample = load_le<Sample>(bytes.data() + i * sizeof(Sample));
    if (!is_counted(sample, first_left_out, last_left_out)) continue;
    result.smallest = std::min(result.smallest, sample);
    result.largest = std::max(result.largest, sample);
  }
  return result.smallest <= result.largest;
}

bool range_u8(Bytes samples, std::uint8_t first, std::uint8_t last, Range<std::uint8_t>& result) {
  return range(samples, first, last, result);
}
bool range_i8(Bytes samples, std::int8_t first, std::int8_t last, Range<std::int8_t>& result) {
  return range(samples, first, last, result);
}
bool range_u16(Bytes samples, std::uint16_t first, std::uint16_t last, Range<std::uint16_t>& result) {
  return range(samples, first, last, result);
}
bool range_i16(Bytes samples, std::int16_t first, std::int16_t last, Range<std::int16_t>& result) {
  return range(samples, first, last, result);
}
bool range_f32(Bytes samples, float first, float last, Range<float>& result) {
  return range(samples, first, last, result);
}

template <class Sample>
Difference difference(Bytes first, Bytes second) {
  using Unsigned = std::make_unsigned_t<Sample>;
  const hn::ScalableTag<std::uint64_t> sums;  // lanes that no image fills
  const hn::Rebind<std::uint32_t, decltype(sums)> word;
  const hn::Rebind<Sample, decltype(sums)> tag;
  const hn::Rebind<Unsigned, decltype(sums)> raw;
  const std::size_t lanes = hn::Lanes(sums);
  const std::size_t count = first.size() / sizeof(Sample);
  auto sum = hn::Zero(sums);
  auto squares = hn::Zero(sums);
  auto largest = hn::Zero(raw);
  Difference made;
  std::size_t i = 0;
  for (; i + lanes <= count; i += lanes) {
    const auto one = hn::LoadU(tag, samples_in<Sample>(first) + i);
    const auto other = hn::LoadU(tag, samples_in<Sample>(second) + i);
    const auto far = hn::Sub(hn::BitCast(raw, hn::Max(one, other)), hn::BitCast(raw, hn::Min(one, other)));
    largest = hn::Max(largest, far);
    made.different += lanes - hn::CountTrue(raw, hn::Eq(far, hn::Zero(raw)));
    const auto wide = hn::PromoteTo(word, far);
    sum = hn::Add(sum, hn::PromoteTo(sums, wide));
    squares = hn::Add(squares, hn::PromoteTo(sums, hn::Mul(wide, wide)));
  }
  const auto add = [](std::uint64_t one, std::uint64_t other) { return one + other; };
  made.largest = over_lanes(raw, largest, [](Unsigned one, Unsigned other) { return std::max(one, other); });
  made.sum = over_lanes(sums, sum, add);
  made.squares = over_lanes(sums, squares, add);
  for (; i < count; ++i) {
    const auto one = std::int64_t{load_le<Sample>(first.data() + i * sizeof(Sample))};
    const auto other = std::int64_t{load_le<Sample>(second.data() + i * sizeof(Sample))};
    const auto far = static_cast<std::uint64_t>(std::abs(one - other));
    made.different += far != 0 ? 1 : 0;
    made.largest = std::max(made.largest, far);
    made.sum += far;
    made.squares += far * far;
  }
  return made;
}

Difference difference_u8(Bytes one, Bytes other) {
  return difference<std::uint8_t>(one, other);
}
Difference difference_i8(Bytes one, Bytes other) {
  return difference<std::int8_t>(one, other);
}
Difference difference_u16(Bytes one, Bytes other) {
  return difference<std::uint16_t>(one, other);
}
Difference difference_i16(Bytes one, Bytes other) {
  return difference<std::int16_t>(one, other);
}

}  // namespace
}  // namespace dicom::simd::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace dicom::simd {
namespace {

HWY_EXPORT(range_u8);
HWY_EXPORT(range_i8);
HWY_EXPORT(range_u16);
HWY_EXPORT(range_i16);
HWY_EXPORT(range_f32);
HWY_EXPORT(difference_u8);
HWY_EXPORT(difference_i8);
HWY_EXPORT(difference_u16);
HWY_EXPORT(difference_i16);

template <class Sample, class Function>
std::optional<Range<Sample>> range_by(Function function, Bytes samples, Sample first, Sample last) {
  Range<Sample> range;
  if (!function(samples, first, last, range)) return std::nullopt;
  return range;
}

}  // namespace

template <>
std::optional<Range<std::uint8_t>> range_of(Bytes samples, std::uint8_t first, std::uint8_t last) {
  return range_by(HWY_DYNAMIC_DISPATCH(range_u8), samples, first, last);
}
template <>
std::optional<Range<std::int8_t>> range_of(Bytes samples, std::int8_t first, std::int8_t last) {
  return range_by(HWY_DYNAMIC_DISPATCH(range_i8), samples, first, last);
}
template <>
std::optional<Range<std::uint16_t>> range_of(Bytes samples, std::uint16_t first, std::uint16_t last) {
  return range_by(HWY_DYNAMIC_DISPATCH(range_u16), samples, first, last);
}
template <>
std::optional<Range<std::int16_t>> range_of(Bytes samples, std::int16_t first, std::int16_t last) {
  return range_by(HWY_DYNAMIC_DISPATCH(range_i16), samples, first, last);
}
template <>
std::optional<Range<float>> range_of(Bytes samples, float first, float last) {
  return range_by(HWY_DYNAMIC_DISPATCH(range_f32), samples, first, last);
}

template <>
Difference difference_of<std::uint8_t>(Bytes one, Bytes other) {
  return HWY_DYNAMIC_DISPATCH(difference_u8)(one, other);
}
template <>
Difference difference_of<std::int8_t>(Bytes one, Bytes other) {
  return HWY_DYNAMIC_DISPATCH(difference_i8)(one, other);
}
template <>
Difference difference_of<std::uint16_t>(Bytes one, Bytes other) {
  return HWY_DYNAMIC_DISPATCH(difference_u16)(one, other);
}
template <>
Difference difference_of<std::int16_t>(Bytes one, Bytes other) {
  return HWY_DYNAMIC_DISPATCH(difference_i16)(one, other);
}

}  // namespace dicom::simd
#endif
