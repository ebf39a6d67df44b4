#include "dicom/pixel/extract_frames.h"

#include <algorithm>
#include <vector>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/pixel/frames.h"

namespace dicom {
namespace {

std::vector<std::uint32_t> integers_of(const DataSet& from, KnownTag tag) {
  std::vector<std::uint32_t> numbers;
  const auto element = from.find(tag);
  for (std::size_t i = 0; element && i < element->multiplicity(); ++i) {
    const auto number = element->integer(i);
    if (number && *number >= 0 && *number <= 0xffffffff) numbers.push_back(static_cast<std::uint32_t>(*number));
  }
  return numbers;
}

// PS3.4 Y.3.2.2: triplets of first, last, and step.
std::vector<std::uint32_t> calculated(const std::vector<std::uint32_t>& triplets, std::uint32_t count) {
  std::vector<std::uint32_t> frames;
  for (std::size_t i = 0; i + 3 <= triplets.size(); i += 3) {
    const std::uint32_t step = std::max(triplets[i + 2], 1U);
    for (std::uint64_t frame = std::max(triplets[i], 1U); frame <= std::min(triplets[i + 1], count); frame += step) {
      frames.push_back(static_cast<std::uint32_t>(frame));
      if (frames.size() > count) return frames;
    }
  }
  return frames;
}

// PS3.4 Y.3.2.3: from and to, in seconds from the first frame.
Result<std::vector<std::uint32_t>> within(const DataSet& identifier, const DataSet& image, std::uint32_t count) {
  const DataElement range = *identifier.find(tags::TimeRange);
  const double milliseconds = image.value_or<double>(tags::FrameTime, 0);
  if (!(milliseconds > 0)) return Error{ErrorCode::invalid_argument, "the frames have no Frame Time"};
  const double from = DICOM_TRY(range.number(0));
  const double to = DICOM_TRY(range.number(1));
  std::vector<std::uint32_t> frames;
  for (std::uint32_t frame = 1; frame <= count; ++frame) {
    const double at = (frame - 1) * milliseconds / 1000;
    if (at >= from && at <= to) frames.push_back(frame);
  }
  return frames;
}

// Native frames of single bits follow each other without padding (PS3.5 8.1.1).
class BitAppender {
 public:
  void append_bits(Bytes bytes, std::uint64_t bits) {
    if (used_ % 8 == 0 && bits % 8 == 0) {
      append(out_, bytes.first(bits / 8));
      used_ += bits;
      return;
    }
    for (std::uint64_t i = 0; i < bits; ++i, ++used_) {
      if (used_ % 8 == 0) out_.push_back(std::byte{0});
      const bool is_set = (std::to_integer<unsigned>(bytes[i / 8]) >> (i % 8) & 1) != 0;
      if (is_set) out_.back() |= std::byte{static_cast<unsigned char>(1U << (used_ % 8))};
    }
  }
  ByteVector take() { return std::move(out_); }

 private:
  ByteVector out_;
  std::uint64_t used_ = 0;
};

Result<void> set_pixel_data(DataSet& to, const PixelFrames& source, std::span<const std::uint32_t> frames) {
  const Tag tag = source.data_set().contains(tags::FloatPixelData)         ? tags::FloatPixelData.tag
                  : source.data_set().contains(tags::DoubleFloatPixelData) ? tags::DoubleFloatPixelData.tag
                                                                           : tags::PixelData.tag;
  const VR vr = source.data_set().find(tag)->vr();
  BitAppender native;
  std::vector<SharedBytes> fragments(1);  // no offset table: a fragment a frame
  for (const std::uint32_t frame : frames) {
    const StoredFrame stored = DICOM_TRY(source.stored(frame - 1));
    if (source.encoding() == PixelEncoding::native) {
      const std::uint64_t bits = source.description().frame_bits();
      native.append_bits(stored.bytes, std::min<std::uint64_t>(bits, stored.bytes.size() * 8));
      continue;
    }
    ByteVector copy;
    append(copy, stored.bytes);
    if (copy.size() % 2 != 0) copy.push_back(std::byte{0});
    fragments.emplace_back(std::move(copy));
  }
  if (source.encoding() == PixelEncoding::native) {
    to.set_bytes(tag, vr, native.take());
  } else {
    to.set_fragments(tag, vr, fragments);
  }
  return {};
}

template <class T>
std::vector<T> chosen(const std::vector<T>& all, std::span<const std::uint32_t> frames) {
  std::vector<T> some;
  for (const std::uint32_t frame : frames) {
    if (frame <= all.size()) some.push_back(all[frame - 1]);
  }
  return some;
}

void cut_per_frame(DataSet& data_set, std::span<const std::uint32_t> frames) {
  const auto groups = data_set.value_or<Sequence>(tags::PerFrameFunctionalGroupsSequence, {});
  if (!groups.empty()) {
    Sequence some;
    for (const std::uint32_t frame : frames) {
      if (frame <= groups.size()) some.push_back(groups[frame - 1]);
    }
    data_set.set(tags::PerFrameFunctionalGroupsSequence, some);
  }
  const auto times = data_set.value_or<std::vector<double>>(tags::FrameTimeVector, {});
  if (!times.empty()) data_set.set(tags::FrameTimeVector, std::span<const double>(chosen(times, frames)));
}

void say_where_from(DataSet& data_set, const std::string& source_uid, std::span<const std::uint32_t> frames) {
  const std::vector<double> list(frames.begin(), frames.end());
  DataSet extraction;
  extraction.set(tags::MultiFrameSourceSOPInstanceUID, source_uid);
  extraction.set(tags::SimpleFrameList, std::span<const double>(list));
  Sequence extractions = data_set.value_or<Sequence>(tags::FrameExtractionSequence, {});
  extractions.push_back(extraction);
  data_set.set(tags::FrameExtractionSequence, extractions);
  DataSet purpose;  // PS3.16 CID 7005
  purpose.set(tags::CodeValue, "109105");
  purpose.set(tags::CodingSchemeDesignator, "DCM");
  purpose.set(tags::CodeMeaning, "Frame Extracting Equipment");
  DataSet equipment;
  equipment.set(tags::Manufacturer, "Isocenter");
  equipment.set(tags::PurposeOfReferenceCodeSequence, Sequence{purpose});
  Sequence contributors = data_set.value_or<Sequence>(tags::ContributingEquipmentSequence, {});
  contributors.push_back(equipment);
  data_set.set(tags::ContributingEquipmentSequence, contributors);
}

}  // namespace

Result<std::vector<std::uint32_t>> selected_frames(const DataSet& identifier, const DataSet& image,
                                                   std::uint32_t count) {
  const auto simple = integers_of(identifier, tags::SimpleFrameList);
  const auto triplets = integers_of(identifier, tags::CalculatedFrameList);
  const bool has_range = identifier.contains(tags::TimeRange);
  if ((simple.empty() ? 0 : 1) + (triplets.empty() ? 0 : 1) + (has_range ? 1 : 0) != 1) {
    return Error{ErrorCode::invalid_argument,
                 "one of Simple Frame List, Calculated Frame List and Time Range says which frames"};
  }
  std::vector<std::uint32_t> frames = !simple.empty()     ? simple
                                      : !triplets.empty() ? calculated(triplets, count)
                                                          : DICOM_TRY(within(identifier, image, count));
  std::erase_if(frames, [count](std::uint32_t frame) { return frame < 1 || frame > count; });
  if (frames.empty()) {
    return Error{ErrorCode::not_found, "none of the frames is there: there are " + std::to_string(count)};
  }
  return frames;
}

Result<DataSet> extract_frames(const DataSet& image, const TransferSyntax& syntax,
                               std::span<const std::uint32_t> frames, const std::string& sop_instance_uid,
                               Diagnostics& diagnostics) {
  const PixelFrames source = DICOM_TRY(PixelFrames::open(image, syntax, diagnostics));
  DataSet extracted = image;
  DICOM_TRY(set_pixel_data(extracted, source, frames));
  extracted.erase(tags::ExtendedOffsetTable);
  extracted.erase(tags::ExtendedOffsetTableLengths);
  extracted.set(tags::NumberOfFrames, static_cast<std::uint32_t>(frames.size()));
  cut_per_frame(extracted, frames);
  say_where_from(extracted, image.text_or_empty(tags::SOPInstanceUID), frames);
  extracted.set(tags::SOPInstanceUID, sop_instance_uid);
  return extracted;
}

}  // namespace dicom
