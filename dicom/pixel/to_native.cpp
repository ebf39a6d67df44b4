#include "dicom/pixel/to_native.h"

#include <algorithm>
#include <cstring>
#include <string>

#include "dicom/base/parallel.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/pixel/decode.h"
#include "dicom/pixel/describe.h"

namespace dicom {
namespace {

constexpr std::uint64_t longest_value = 0xfffffffe;

// All frames one after another; `described` is left as one of them, without samples.
Result<ByteVector> decode_all_frames(const PixelFrames& frames, unsigned threads, DecodedFrame& described) {
  Diagnostics diagnostics;
  described = DICOM_TRY(decode_frame(frames, 0, diagnostics));
  ByteVector samples = std::move(described.samples);
  const std::size_t size = samples.size();
  if (std::uint64_t{size} * frames.count() > longest_value)
    return Error{ErrorCode::limit_exceeded, "decoded, the pixels are more than 4 GiB", {}, {}};
  samples.resize(size * frames.count() + size * frames.count() % 2);
  const auto decode_another = [&](std::uint32_t before) -> Result<void> {
    Diagnostics of_frame;
    const DecodedFrame frame = DICOM_TRY(decode_frame(frames, before + 1, of_frame));
    if (frame.samples.size() != size || frame.photometric != described.photometric)
      return Error{ErrorCode::invalid_data, "frame " + std::to_string(before + 2) + " is not of the first one's kind"};
    std::memcpy(samples.data() + (std::size_t{before} + 1) * size, frame.samples.data(), size);
    return {};
  };
  DICOM_TRY(for_each_index(frames.count() - 1, threads, decode_another));
  return samples;
}

// Exchanges the bytes of every unit.
ByteVector mirrored(Bytes bytes, std::size_t unit, std::size_t part) {
  ByteVector made(bytes.begin(), bytes.end());
  for (std::size_t at = 0; at + unit <= made.size(); at += unit)
    for (std::size_t i = 0; i < unit / 2; i += part)
      std::swap_ranges(made.begin() + static_cast<std::ptrdiff_t>(at + i),
                       made.begin() + static_cast<std::ptrdiff_t>(at + i + part),
                       made.begin() + static_cast<std::ptrdiff_t>(at + unit - part - i));
  return made;
}

std::size_t sample_size(const DataSet& data_set) {
  return data_set.value_or<std::uint32_t>(tags::BitsAllocated, 8) / 8;
}

}  // namespace

namespace detail {

bool is_wide_big_endian(const DataElement& pixels, const DataSet& data_set) {
  const std::size_t size = sample_size(data_set);
  return pixels.byte_order() == std::endian::big && pixels.vr() == VR::OW && (size == 4 || size == 8);
}

DataSet with_whole_samples_swapped(const DataSet& data_set) {
  DataSet made = data_set;
  const DataElement pixels = *data_set.find(tags::PixelData);
  made.set_shared(tags::PixelData.tag, VR::OW, SharedBytes(mirrored(pixels.bytes(), sample_size(data_set), 1)));
  return made;
}

DataSet with_words_exchanged(const DataSet& data_set) {
  const auto pixels = data_set.find(tags::PixelData);
  const std::size_t size = sample_size(data_set);
  const bool wide = pixels && !pixels->is_encapsulated() && !pixels->is_deferred() && pixels->vr() == VR::OW &&
                    pixels->byte_order() == std::endian::little && (size == 4 || size == 8);
  if (!wide) return data_set;
  DataSet made = data_set;
  made.set_shared(tags::PixelData.tag, VR::OW, SharedBytes(mirrored(pixels->bytes(), size, 2)));
  return made;
}

}  // namespace detail

Result<DataSet> to_native(const DataSet& data_set, const TransferSyntax& syntax, unsigned threads) {
  const auto pixels = data_set.find(tags::PixelData);
  if (!pixels) return data_set;
  if (!pixels->is_encapsulated())
    return detail::is_wide_big_endian(*pixels, data_set) ? detail::with_whole_samples_swapped(data_set) : data_set;
  Diagnostics diagnostics;
  const PixelFrames frames = DICOM_TRY(PixelFrames::open(data_set, syntax, diagnostics));
  DecodedFrame last;
  ByteVector samples = DICOM_TRY(decode_all_frames(frames, threads, last));
  DataSet native = data_set;
  native.set_shared(tags::PixelData.tag, last.sample_size > 1 ? VR::OW : VR::OB, SharedBytes(std::move(samples)));
  detail::describe_samples(native, last, last.photometric);
  return native;
}

}  // namespace dicom
