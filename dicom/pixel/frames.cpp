#include "dicom/pixel/frames.h"

#include <algorithm>
#include <optional>
#include <string>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/pixel/video_frames.h"

namespace dicom {
namespace {

// PS3.5 A.3: big endian swaps the words of OW, and what is larger by its own size.
std::uint32_t swapped_unit(const DataElement& element, const TransferSyntax& syntax,
                           const PixelDescription& description) {
  // GE's private syntax is little endian but for its pixel data.
  const bool big = element.byte_order() == std::endian::big || syntax.uid == "1.2.840.113619.5.2";
  if (!big) return 1;
  if (description.bits_allocated >= 16) return description.bits_allocated / 8;
  return element.vr() == VR::OB ? 1 : 2;
}

// Copies bits from `first_bit` on to the front, as PS3.5 8.1.1 packs them: the first pixel in the
// lowest bit.
ByteVector extract_bits(Bytes from, unsigned first_bit, std::uint64_t bits) {
  ByteVector to(static_cast<std::size_t>((bits + 7) / 8));
  for (std::size_t i = 0; i < to.size(); ++i) {
    unsigned both = std::to_integer<unsigned>(from[i]);
    if (i + 1 < from.size()) both |= std::to_integer<unsigned>(from[i + 1]) << 8;
    to[i] = static_cast<std::byte>(both >> first_bit);
  }
  if (bits % 8 != 0) to.back() &= static_cast<std::byte>((1U << (bits % 8)) - 1);
  return to;
}

StoredFrame own(ByteVector bytes) {
  auto gathered = std::make_shared<const ByteVector>(std::move(bytes));
  return {*gathered, gathered};
}

// Bytes [begin, begin + length) as if the words of `unit` bytes were little endian; words count
// from the value's start.
ByteVector swap_words(Bytes value, std::size_t begin, std::size_t length, std::size_t unit) {
  ByteVector to(length);
  for (std::size_t i = 0; i < length; ++i) {
    const std::size_t at = begin + i;
    const std::size_t mirrored = at - at % unit + (unit - 1 - at % unit);
    to[i] = value[std::min(mirrored, value.size() - 1)];
  }
  return to;
}

std::optional<PixelEncoding> encoding_by_start(Bytes fragment) {
  const std::string_view text = as_text(fragment);
  if (text.starts_with(std::string_view("\xff\xd8\xff", 3))) return PixelEncoding::jpeg_baseline;
  if (text.starts_with(std::string_view("\xff\x4f\xff\x51", 4))) return PixelEncoding::jpeg_2000;
  return std::nullopt;
}

Tag pixel_tag(SampleType type) {
  switch (type) {
    case SampleType::float32: return tags::FloatPixelData;
    case SampleType::float64: return tags::DoubleFloatPixelData;
    default: return tags::PixelData;
  }
}

}  // namespace

Result<PixelFrames> PixelFrames::open(const DataSet& data_set, const TransferSyntax& syntax, Diagnostics& diagnostics) {
  const PixelDescription description = DICOM_TRY(read_pixel_description(data_set, diagnostics));
  PixelFrames frames(data_set, syntax, description);
  DICOM_TRY(frames.locate(diagnostics));
  return frames;
}

Result<void> PixelFrames::locate(Diagnostics& diagnostics) {
  tag_ = pixel_tag(description_.sample_type);
  const auto element = data_set_.find(tag_);
  if (!element) return Error{ErrorCode::not_found, "no pixel data", {}, to_string(tag_)};
  if (element->is_deferred())
    return element->error(ErrorCode::unsupported, "the pixel data were passed over while reading");
  encoding_ = syntax_.pixels;
  if (element->is_encapsulated()) return locate_fragments(*element, diagnostics);

  if (syntax_.encapsulated())
    DICOM_TRY(diagnostics.report(
        {"native pixel data in the encapsulated transfer syntax " + std::string(syntax_.uid), {}, to_string(tag_)}));
  encoding_ = PixelEncoding::native;
  swapped_unit_ = swapped_unit(*element, syntax_, description_);
  frame_bits_ = description_.frame_bits();
  const bool halved = description_.photometric == PhotometricInterpretation::YBR_FULL_422 ||
                      description_.photometric == PhotometricInterpretation::YBR_PARTIAL_422;
  if (halved && description_.bits_allocated == 8) {
    // Some writers name the interpretation but leave chrominance whole: the length tells.
    const std::uint64_t whole_frames = element->bytes().size() / (frame_bits_ / 8);
    halved_chrominance_ = whole_frames < description_.frames && description_.columns % 2 == 0;
    if (halved_chrominance_) frame_bits_ = description_.pixels() * 16;
  }
  return {};
}

Result<void> PixelFrames::locate_fragments(const DataElement& element, Diagnostics& diagnostics) {
  Encapsulation encapsulation;
  const std::size_t items = element.item_count();
  if (items > 0) encapsulation.basic_offsets = element.fragment(0);
  for (std::size_t i = 1; i < items; ++i) encapsulation.fragments.push_back(element.fragment(i));
  if (encoding_ == PixelEncoding::mpeg && !encapsulation.fragments.empty()) {
    ranges_.assign(1, {0, static_cast<std::uint32_t>(encapsulation.fragments.size())});
    video_ = std::make_shared<VideoFrames>(data_set_, tag_);
    return {};
  }
  const auto extended = data_set_.find(tags::ExtendedOffsetTable);
  if (extended) encapsulation.extended_offsets = extended->bytes();
  auto ranges = assign_fragments(encapsulation, description_.frames, diagnostics);
  if (!ranges) {
    ranges.error().path = to_string(tag_);
    return std::move(ranges).error();
  }
  ranges_ = *std::move(ranges);
  // Fragments in a native or unknown syntax: only their start can tell what they are.
  if (encoding_ == PixelEncoding::native) encoding_ = PixelEncoding::encapsulated_uncompressed;
  const bool stated = syntax_.uid == "1.2.840.10008.1.2.1.98";
  if (encoding_ == PixelEncoding::encapsulated_uncompressed && !stated)
    if (const auto coded = encoding_by_start(encapsulation.fragments.front())) encoding_ = *coded;
  return {};
}

Result<StoredFrame> PixelFrames::stored(std::uint32_t index) const {
  if (index >= count())
    return Error{ErrorCode::invalid_argument, "frame " + std::to_string(index + 1) + " of " + std::to_string(count())};
  const auto element = data_set_.find(tag_);
  if (!element) return Error{ErrorCode::not_found, "no pixel data", {}, to_string(tag_)};
  if (video_) return encapsulated_frame(*element, 0);
  return element->is_encapsulated() ? encapsulated_frame(*element, index) : native_frame(*element, index);
}

Result<StoredFrame> PixelFrames::native_frame(const DataElement& element, std::uint32_t index) const {
  const Bytes value = element.bytes();
  // 2^32 frames of 2^32 pixels of 192 bits overflow; the value's own length bounds what is asked
  // for.
  const std::uint64_t value_bits = std::uint64_t{value.size()} * 8;
  if (frame_bits_ > value_bits || index > (value_bits - frame_bits_) / frame_bits_)
    return element.error(ErrorCode::truncated, std::to_string(value.size()) + " bytes do not hold frame " +
                                                   std::to_string(index + 1) + " of " + std::to_string(count()) +
                                                   ", each of " + std::to_string((frame_bits_ + 7) / 8) + " bytes");
  const std::uint64_t first_bit = frame_bits_ * index;
  const auto begin = static_cast<std::size_t>(first_bit / 8);
  const auto end = static_cast<std::size_t>((first_bit + frame_bits_ + 7) / 8);
  StoredFrame frame{value.subspan(begin, end - begin)};
  if (swapped_unit_ > 1) frame = own(swap_words(value, begin, end - begin, swapped_unit_));
  if (frame_bits_ % 8 == 0) return frame;
  return own(extract_bits(frame.bytes, static_cast<unsigned>(first_bit % 8), frame_bits_));
}

Result<StoredFrame> PixelFrames::encapsulated_frame(const DataElement& element, std::uint32_t index) const {
  if (index >= ranges_.size())
    return element.error(ErrorCode::truncated, "frame " + std::to_string(index + 1) +
                                                   " is wanted, there are fragments for " +
                                                   std::to_string(ranges_.size()) + " frames");
  const FragmentRange range = ranges_[index];
  const std::size_t first = std::size_t{range.first} + 1;  // after the offset table
  if (range.count == 1) return StoredFrame{element.fragment(first)};
  ByteVector bytes;
  std::size_t size = 0;
  for (std::size_t i = 0; i < range.count; ++i) size += element.fragment(first + i).size();
  bytes.reserve(size);
  for (std::size_t i = 0; i < range.count; ++i) append(bytes, element.fragment(first + i));
  return own(std::move(bytes));
}

}  // namespace dicom
