#include "dicom/pixel/grey.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "dicom/base/check.h"
#include "dicom/dictionary/generated/tags.h"

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
ValueRange range_of(Bytes samples, Sample first_padding, Sample last_padding, bool has_padding) {
  bool found = false;
  Sample smallest = std::numeric_limits<Sample>::max();
  Sample largest = std::numeric_limits<Sample>::lowest();
  for (std::size_t at = 0; at + sizeof(Sample) <= samples.size(); at += sizeof(Sample)) {
    const auto value = load_le<Sample>(samples.data() + at);
    if (has_padding && value >= first_padding && value <= last_padding) continue;
    if constexpr (std::floating_point<Sample>) {
      if (!std::isfinite(value)) continue;
    }
    found = true;
    smallest = std::min(smallest, value);
    largest = std::max(largest, value);
  }
  if (found) return {static_cast<double>(smallest), static_cast<double>(largest)};
  return has_padding ? range_of<Sample>(samples, {}, {}, false) : ValueRange{};
}

template <class Sample>
bool representable(double value) {
  return value >= static_cast<double>(std::numeric_limits<Sample>::lowest()) &&
         value <= static_cast<double>(std::numeric_limits<Sample>::max());
}

// One entry for each bit pattern that a sample can have; those beyond Bits Stored do not occur.
template <class Sample>
std::vector<std::uint8_t> display_table(const GreyTransform& transform, std::uint32_t bits) {
  using Unsigned = std::make_unsigned_t<Sample>;
  std::vector<std::uint8_t> table(std::size_t{1} << (8 * sizeof(Sample)));
  const std::int32_t count = 1 << bits;
  const std::int32_t first = std::is_signed_v<Sample> ? -(count / 2) : 0;
  for (std::int32_t value = first; value < first + count; ++value)
    table[static_cast<Unsigned>(value)] = transform(value);
  return table;
}

template <class Sample>
void apply_table(const GreyTransform& transform, const DecodedFrame& frame, MutableBytes output) {
  using Unsigned = std::make_unsigned_t<Sample>;
  const auto table = display_table<Sample>(transform, frame.bits_stored);
  const std::byte* from = frame.samples.data();
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
void apply_each(const GreyTransform& transform, const DecodedFrame& frame, MutableBytes output) {
  for (std::size_t i = 0; i < output.size(); ++i)
    output[i] = std::byte{transform(static_cast<double>(load_le<Sample>(frame.samples.data() + i * sizeof(Sample))))};
}

// Padding is of the pixels' sign, whatever VR it was written with.
double as_stored(std::int64_t value, const PixelDescription& description) {
  if (description.is_signed && description.bits_allocated == 16) return static_cast<std::int16_t>(value);
  if (description.is_signed && description.bits_allocated == 8) return static_cast<std::int8_t>(value);
  if (!description.is_signed && description.bits_allocated <= 16) return static_cast<std::uint16_t>(value);
  return static_cast<double>(value);
}

}  // namespace

std::optional<PixelPadding> read_pixel_padding(const DataSet& data_set, const PixelDescription& description) {
  const auto value = data_set.get<std::int64_t>(tags::PixelPaddingValue);
  if (!value || description.sample_type != SampleType::integer) return std::nullopt;
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

ValueRange stored_range(const DecodedFrame& frame, const std::optional<PixelPadding>& padding) {
  return with_sample_type(frame, [&](auto sample) {
    using Sample = decltype(sample);
    const bool usable = padding && representable<Sample>(padding->first) && representable<Sample>(padding->last);
    if (!usable) return range_of<Sample>(frame.samples, {}, {}, false);
    return range_of<Sample>(frame.samples, static_cast<Sample>(padding->first), static_cast<Sample>(padding->last),
                            true);
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
