#include "dicom/pixel/grey.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "dicom/base/check.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/simd/samples.h"

namespace dicom {
namespace {

// Calls `work` with a value of the frame's sample type.
template <class Work>
auto with_sample_type(const DecodedFrame& frame, Work work) {
  if (frame.sample_type == SampleType::float32) return work(float{});
  if (frame.sample_type == SampleType::float64) return work(double{});
  switch (frame.sample_size) {
    case 1: return frame.is_signed ? work(std::int8_t{}) : work(std::uint8_t{});
    case 2: return frame.is_signed ? work(std::int16_t{}) : work(std::uint16_t{});
    case 4: return frame.is_signed ? work(std::int32_t{}) : work(std::uint32_t{});
    default: return frame.is_signed ? work(std::int64_t{}) : work(std::uint64_t{});
  }
}

template <class Sample>
concept Vectorized = std::same_as<Sample, float> || (std::integral<Sample> && sizeof(Sample) <= 2);

// Of all samples but those from `first` to `last`; nothing if these are all. Not-a-number does not count.
template <class Sample>
std::optional<simd::Range<Sample>> range_without(Bytes samples, Sample first, Sample last) {
  if constexpr (Vectorized<Sample>) return simd::range_of<Sample>(samples, first, last);
  std::optional<simd::Range<Sample>> range;
  for (std::size_t at = 0; at + sizeof(Sample) <= samples.size(); at += sizeof(Sample)) {
    const auto value = load_le<Sample>(samples.data() + at);
    if (value >= first && value <= last) continue;
    if constexpr (std::floating_point<Sample>) {
      if (!std::isfinite(value)) continue;
    }
    if (!range) range = {value, value};
    range->smallest = std::min(range->smallest, value);
    range->largest = std::max(range->largest, value);
  }
  return range;
}

template <class Sample>
bool representable(double value) {
  return value >= static_cast<double>(std::numeric_limits<Sample>::lowest()) &&
         value <= static_cast<double>(std::numeric_limits<Sample>::max());
}

template <class Sample>
std::int32_t largest_of(std::uint32_t bits) {
  return std::is_signed_v<Sample> ? (1 << (bits - 1)) - 1 : (1 << bits) - 1;
}

// One entry for each bit pattern that a sample can have; those that do not occur are left out.
template <class Sample>
std::vector<std::uint8_t> display_table(const GreyTransform& transform, const simd::Range<Sample>& range) {
  using Unsigned = std::make_unsigned_t<Sample>;
  std::vector<std::uint8_t> table(std::size_t{1} << (8 * sizeof(Sample)));
  for (std::int32_t value = range.smallest; value <= range.largest; ++value)
    table[static_cast<Unsigned>(value)] = transform(value);
  return table;
}

template <class Sample>
void look_up(const std::vector<std::uint8_t>& table, Bytes samples, MutableBytes output) {
  using Unsigned = std::make_unsigned_t<Sample>;
  const std::byte* from = samples.data();
  std::size_t i = 0;
  // Eight pixels a store: the table's look-ups then keep the processor busy, not the writes.
  for (; i + 8 <= output.size(); i += 8, from += 8 * sizeof(Sample)) {
    std::uint64_t levels = 0;
    for (std::size_t k = 0; k < 8; ++k)
      levels |= std::uint64_t{table[load_le<Unsigned>(from + k * sizeof(Sample))]} << (8 * k);
    store(output.data() + i, levels, std::endian::little);
  }
  for (; i < output.size(); ++i, from += sizeof(Sample)) output[i] = std::byte{table[load_le<Unsigned>(from)]};
}

template <class Sample>
void apply_table(const GreyTransform& transform, const DecodedFrame& frame, MutableBytes output) {
  const std::int32_t largest = largest_of<Sample>(frame.bits_stored);
  simd::Range<Sample> range{static_cast<Sample>(std::is_signed_v<Sample> ? -largest - 1 : 0),
                            static_cast<Sample>(largest)};
  // The values that occur may be far fewer than the bits allow; to look is cheaper than an entry for every 16 pixels.
  if ((std::uint64_t{1} << frame.bits_stored) * 16 > output.size())
    range = simd::range_of<Sample>(frame.samples, 1, 0).value_or(range);
  const std::vector<std::uint8_t> table = display_table<Sample>(transform, range);
  look_up<Sample>(table, frame.samples, output);
}

template <class Sample>
void apply_each(const GreyTransform& transform, const DecodedFrame& frame, MutableBytes output) {
  for (std::size_t i = 0; i < output.size(); ++i)
    output[i] = std::byte{transform(static_cast<double>(load_le<Sample>(frame.samples.data() + i * sizeof(Sample))))};
}

template <class Sample, class Take>
void count_samples(Bytes samples, const Take& take) {
  const auto range = simd::range_of<Sample>(samples, 1, 0);
  if (!range) return;
  // Two tables in turn: neighbours are often equal, and a counter that has just been written is slow to be read.
  const auto size = static_cast<std::size_t>(range->largest - range->smallest) + 1;
  std::vector<std::uint64_t> even(size);
  std::vector<std::uint64_t> odd(size);
  const auto index = [&](std::size_t at) {
    return static_cast<std::size_t>(load_le<Sample>(samples.data() + at) - range->smallest);
  };
  std::size_t at = 0;
  for (; at + 2 * sizeof(Sample) <= samples.size(); at += 2 * sizeof(Sample)) {
    ++even[index(at)];
    ++odd[index(at + sizeof(Sample))];
  }
  if (at + sizeof(Sample) <= samples.size()) ++even[index(at)];
  for (std::size_t i = 0; i < size; ++i)
    if (even[i] + odd[i] > 0) take(static_cast<double>(range->smallest) + static_cast<double>(i), even[i] + odd[i]);
}

// Padding is of the pixels' sign, whatever VR it was written with.
double as_stored(std::int64_t value, const PixelDescription& description) {
  if (description.is_signed && description.bits_allocated == 16) return static_cast<std::int16_t>(value);
  if (description.is_signed && description.bits_allocated == 8) return static_cast<std::int8_t>(value);
  if (!description.is_signed && description.bits_allocated <= 16) return static_cast<std::uint16_t>(value);
  return static_cast<double>(value);
}

// PS3.3 C.7.6.24, C.7.6.25: of the Float and Double Float Pixel Data elements.
std::optional<PixelPadding> read_float_padding(const DataSet& data_set, KnownTag tag, KnownTag limit_tag) {
  const auto value = data_set.get<double>(tag);
  if (!value) return std::nullopt;
  const double limit = data_set.value_or<double>(limit_tag, *value);
  return PixelPadding{std::min(*value, limit), std::max(*value, limit)};
}

}  // namespace

std::optional<PixelPadding> read_pixel_padding(const DataSet& data_set, const PixelDescription& description) {
  if (description.sample_type == SampleType::float32)
    return read_float_padding(data_set, tags::FloatPixelPaddingValue, tags::FloatPixelPaddingRangeLimit);
  if (description.sample_type == SampleType::float64)
    return read_float_padding(data_set, tags::DoubleFloatPixelPaddingValue, tags::DoubleFloatPixelPaddingRangeLimit);
  const auto value = data_set.get<std::int64_t>(tags::PixelPaddingValue);
  if (!value) return std::nullopt;
  const auto limit = data_set.value_or<std::int64_t>(tags::PixelPaddingRangeLimit, *value);
  const double one = as_stored(*value, description);
  const double other = as_stored(limit, description);
  return PixelPadding{std::min(one, other), std::max(one, other)};
}

void for_each_stored(const DecodedFrame& frame, const std::function<void(double)>& take) {
  with_sample_type(frame, [&](auto sample) {
    using Sample = decltype(sample);
    for (std::size_t at = 0; at + sizeof(Sample) <= frame.samples.size(); at += sizeof(Sample))
      take(static_cast<double>(load_le<Sample>(frame.samples.data() + at)));
  });
}

void for_each_counted(const DecodedFrame& frame, const std::function<void(double, std::uint64_t)>& take) {
  with_sample_type(frame, [&](auto sample) {
    using Sample = decltype(sample);
    if constexpr (std::integral<Sample> && sizeof(Sample) <= 2)
      count_samples<Sample>(frame.samples, take);
    else
      for_each_stored(frame, [&](double value) { take(value, 1); });
  });
}

ValueRange stored_range(const DecodedFrame& frame, const std::optional<PixelPadding>& padding) {
  return with_sample_type(frame, [&](auto sample) {
    using Sample = decltype(sample);
    std::optional<simd::Range<Sample>> range;
    if (padding && representable<Sample>(padding->first) && representable<Sample>(padding->last))
      range =
          range_without<Sample>(frame.samples, static_cast<Sample>(padding->first), static_cast<Sample>(padding->last));
    if (!range) range = range_without<Sample>(frame.samples, 1, 0);
    return range ? ValueRange{static_cast<double>(range->smallest), static_cast<double>(range->largest)} : ValueRange{};
  });
}

std::uint8_t GreyTransform::operator()(double stored) const {
  const double value = modality(stored);
  double display = 0;
  if (const auto* window = std::get_if<Window>(&voi)) {
    display = (*window)(value);
  } else {
    const auto& table = std::get<LookupTable>(voi);
    const double top = static_cast<double>((1U << table.bits) - 1);
    display = table.nearest(value) / top * 255;
  }
  // Windows near the limits of double make more than 255, or no number at all.
  display = std::isnan(display) ? 0 : std::clamp(display, 0.0, 255.0);
  if (presentation) {
    const double last = static_cast<double>(presentation->entries.size() - 1);
    const auto index = static_cast<std::int64_t>(std::floor(display / 255 * last + 0.5));
    display =
        (*presentation)(presentation->first_mapped + index) / static_cast<double>((1U << presentation->bits) - 1) * 255;
  }
  const auto byte = static_cast<std::uint8_t>(std::floor(display + 0.5));
  return inverse ? static_cast<std::uint8_t>(255 - byte) : byte;
}

ByteVector apply(const GreyTransform& transform, const DecodedFrame& frame) {
  DICOM_CHECK(frame.samples_per_pixel == 1);
  ByteVector output(static_cast<std::size_t>(frame.pixels()));
  with_sample_type(frame, [&](auto sample) {
    using Sample = decltype(sample);
    if constexpr (std::integral<Sample> && sizeof(Sample) <= 2) {
      apply_table<Sample>(transform, frame, output);
    } else {
      apply_each<Sample>(transform, frame, output);
    }
  });
  return output;
}

}  // namespace dicom
