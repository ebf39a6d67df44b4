#include "dicom/pixel/colour.h"

#include <algorithm>
#include <string>

#include "dicom/base/check.h"
#include "dicom/dictionary/generated/tags.h"

namespace dicom {
namespace {

struct PaletteTags {
  Tag descriptor;
  Tag data;
  Tag segmented;
};
constexpr std::array<PaletteTags, 3> palette_tags{{
    {tags::RedPaletteColorLookupTableDescriptor, tags::RedPaletteColorLookupTableData,
     tags::SegmentedRedPaletteColorLookupTableData},
    {tags::GreenPaletteColorLookupTableDescriptor, tags::GreenPaletteColorLookupTableData,
     tags::SegmentedGreenPaletteColorLookupTableData},
    {tags::BluePaletteColorLookupTableDescriptor, tags::BluePaletteColorLookupTableData,
     tags::SegmentedBluePaletteColorLookupTableData},
}};

struct Channel {
  LookupDescriptor descriptor;
  std::vector<std::uint16_t> entries;
};

std::vector<std::uint16_t> segment_units(const DataElement& element, bool bytes) {
  const Bytes value = element.bytes();
  const std::size_t size = bytes ? 1 : 2;
  const std::size_t swap = element.byte_order() == std::endian::big && element.vr() != VR::OB ? 1 : 0;
  std::vector<std::uint16_t> units(value.size() / size);
  for (std::size_t i = 0; i < units.size(); ++i)
    units[i] = bytes ? std::to_integer<std::uint16_t>(value[std::min(i ^ swap, value.size() - 1)])
                     : load<std::uint16_t>(value.data() + 2 * i, element.byte_order());
  return units;
}

Result<Channel> read_channel(const DataSet& data_set, const PaletteTags& tags, bool signed_input) {
  Channel channel;
  channel.descriptor = DICOM_TRY(read_lookup_descriptor(data_set, tags.descriptor, signed_input));
  const auto segmented = data_set.find(tags.segmented);
  if (!segmented || data_set.contains(tags.data)) {
    channel.entries = DICOM_TRY(read_lookup_data(data_set, tags.data, channel.descriptor));
    return channel;
  }
  const bool bytes = channel.descriptor.bits <= 8;
  channel.entries = DICOM_TRY(expand_segments(segment_units(*segmented, bytes), channel.descriptor.count, bytes));
  return channel;
}

// Descriptors say 16 bits where writers have put 8: then no entry of any channel reaches 256.
std::uint32_t significant_bits(const std::array<Channel, 3>& channels) {
  std::uint32_t bits = 8;
  for (const Channel& channel : channels)
    for (const std::uint16_t entry : channel.entries)
      if (entry > 255) bits = std::max(channel.descriptor.bits, 9U);
  return bits;
}

// One expansion of segments; positions count units.
class SegmentExpander {
 public:
  SegmentExpander(std::span<const std::uint16_t> units, std::uint32_t count, bool bytes)
      : units_(units), count_(count), bytes_(bytes) {}

  Result<std::vector<std::uint16_t>> run() {
    std::size_t position = 0;
    while (position < units_.size() && entries_.size() < count_) position = DICOM_TRY(segment(position, true));
    if (entries_.size() < count_)
      return Error{ErrorCode::truncated, "segments make " + std::to_string(entries_.size()) +
                                             " palette entries, expected " + std::to_string(count_)};
    entries_.resize(count_);
    return std::move(entries_);
  }

 private:
  // Expands the segment at `position` and returns where the next one is.
  Result<std::size_t> segment(std::size_t position, bool may_be_indirect) {
    if (units_.size() - position < 2) return units_.size();  // padding
    const std::uint16_t operation = units_[position];
    const std::size_t length = units_[position + 1];
    position += 2;
    if (operation == 0) return discrete(position, length);
    if (operation == 1) return linear(position, length);
    if (operation == 2 && may_be_indirect) return indirect(position, length);
    return Error{ErrorCode::invalid_data, "palette segment of type " + std::to_string(operation), position - 2};
  }

  Result<std::size_t> discrete(std::size_t position, std::size_t length) {
    if (length > units_.size() - position) return cut(position);
    const std::size_t wanted = std::min<std::size_t>(length, count_ - entries_.size());
    const auto from = units_.begin() + static_cast<std::ptrdiff_t>(position);
    entries_.insert(entries_.end(), from, from + static_cast<std::ptrdiff_t>(wanted));
    return position + length;
  }

  // From the last entry, which is not repeated, to the end value, which is reached.
  Result<std::size_t> linear(std::size_t position, std::size_t length) {
    if (position == units_.size()) return cut(position);
    if (entries_.empty()) return Error{ErrorCode::invalid_data, "a palette begins with a linear segment", position};
    const double begin = entries_.back();
    const double step = length == 0 ? 0 : (units_[position] - begin) / static_cast<double>(length);
    for (std::size_t i = 1; i <= length && entries_.size() < count_; ++i)
      entries_.push_back(static_cast<std::uint16_t>(begin + step * static_cast<double>(i) + 0.5));
    return position + 1;
  }

  // Repeats `length` segments from a byte offset that is written low half first.
  Result<std::size_t> indirect(std::size_t position, std::size_t length) {
    const std::size_t width = bytes_ ? 4 : 2;
    if (units_.size() - position < width) return cut(position);
    std::uint64_t offset = 0;
    for (std::size_t i = 0; i < width; ++i) offset |= std::uint64_t{units_[position + i]} << (i * (bytes_ ? 8 : 16));
    std::uint64_t at = bytes_ ? offset : offset / 2;
    for (std::size_t i = 0; i < length && entries_.size() < count_; ++i) {
      if (at >= units_.size()) return cut(position);
      at = DICOM_TRY(segment(static_cast<std::size_t>(at), false));
    }
    return position + width;
  }

  static Error cut(std::size_t position) { return {ErrorCode::truncated, "a palette segment is cut off", position}; }

  std::span<const std::uint16_t> units_;
  std::uint32_t count_;
  bool bytes_;
  std::vector<std::uint16_t> entries_;
};

std::uint8_t proportional(std::uint64_t value, std::uint64_t top) {
  return static_cast<std::uint8_t>((std::min(value, top) * 255 + top / 2) / top);
}

std::byte rounded(double value) {
  return static_cast<std::byte>(static_cast<int>(std::clamp(value, 0.0, 255.0) + 0.5));
}

}  // namespace

Result<std::vector<std::uint16_t>> expand_segments(std::span<const std::uint16_t> units, std::uint32_t count,
                                                   bool bytes) {
  return SegmentExpander(units, count, bytes).run();
}

Result<Palette> read_palette(const DataSet& data_set, bool signed_input) {
  std::array<Channel, 3> channels;
  for (std::size_t i = 0; i < 3; ++i) channels[i] = DICOM_TRY(read_channel(data_set, palette_tags[i], signed_input));
  const std::uint64_t top = (std::uint64_t{1} << significant_bits(channels)) - 1;
  Palette palette;
  palette.first_mapped = channels[0].descriptor.first_mapped;
  // They shall be of one length; one that is shorter stays at its last entry.
  palette.entries.resize(
      std::ranges::max({channels[0].entries.size(), channels[1].entries.size(), channels[2].entries.size()}));
  for (std::size_t c = 0; c < 3; ++c)
    for (std::size_t i = 0; i < palette.entries.size(); ++i) {
      const std::size_t at = std::min(i, channels[c].entries.size() - 1);
      palette.entries[i][c] = proportional(channels[c].entries[at], top);
    }
  return palette;
}

void ybr_partial_to_rgb(MutableBytes samples) {
  for (std::size_t i = 0; i + 3 <= samples.size(); i += 3) {
    const double y = 255.0 / 219 * (std::to_integer<int>(samples[i]) - 16);
    const double cb = 255.0 / 224 * (std::to_integer<int>(samples[i + 1]) - 128);
    const double cr = 255.0 / 224 * (std::to_integer<int>(samples[i + 2]) - 128);
    samples[i] = rounded(y + 1.402 * cr);
    samples[i + 1] = rounded(y - 0.344136 * cb - 0.714136 * cr);
    samples[i + 2] = rounded(y + 1.772 * cb);
  }
}

ByteVector to_eight_bits(Bytes samples, std::uint32_t sample_size, std::uint32_t bits) {
  DICOM_CHECK(sample_size == 1 || sample_size == 2 || sample_size == 4);
  if (sample_size == 1 && bits == 8) return {samples.begin(), samples.end()};
  const std::uint64_t top = (std::uint64_t{1} << bits) - 1;
  ByteVector result(samples.size() / sample_size);
  for (std::size_t i = 0; i < result.size(); ++i) {
    const std::byte* at = samples.data() + i * sample_size;
    std::uint64_t value = std::to_integer<std::uint64_t>(*at);
    if (sample_size == 2) value = load_le<std::uint16_t>(at);
    if (sample_size == 4) value = load_le<std::uint32_t>(at);
    result[i] = static_cast<std::byte>(proportional(value, top));
  }
  return result;
}

}  // namespace dicom
