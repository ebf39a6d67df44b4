#include "dicom/pixel/to_native.h"

#include <cstring>
#include <string>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/pixel/decode.h"
#include "dicom/pixel/describe.h"
#include "dicom/pixel/parallel.h"

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
  DICOM_TRY(detail::for_each_frame(frames.count() - 1, threads, decode_another));
  return samples;
}

}  // namespace

Result<DataSet> to_native(const DataSet& data_set, const TransferSyntax& syntax, unsigned threads) {
  const auto pixels = data_set.find(tags::PixelData);
  if (!pixels || !pixels->is_encapsulated()) return data_set;
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
