#include "dicom/pixel/to_native.h"

#include "dicom/dictionary/generated/tags.h"
#include "dicom/pixel/decode.h"
#include "dicom/pixel/describe.h"

namespace dicom {
namespace {

constexpr std::uint64_t longest_value = 0xfffffffe;

Result<ByteVector> decode_all_frames(const PixelFrames& frames, DecodedFrame& last) {
  Diagnostics diagnostics;
  ByteVector samples;
  for (std::uint32_t i = 0; i < frames.count(); ++i) {
    last = DICOM_TRY(decode_frame(frames, i, diagnostics));
    if (samples.size() + last.samples.size() > longest_value) {
      return Error{ErrorCode::limit_exceeded, "decoded, the pixels are more than 4 GiB", {}, {}};
    }
    append(samples, Bytes(last.samples));
  }
  if (samples.size() % 2 != 0) samples.push_back(std::byte{0});
  return samples;
}

}  // namespace

Result<DataSet> to_native(const DataSet& data_set, const TransferSyntax& syntax) {
  const auto pixels = data_set.find(tags::PixelData);
  if (!pixels || !pixels->is_encapsulated()) return data_set;
  Diagnostics diagnostics;
  const PixelFrames frames = DICOM_TRY(PixelFrames::open(data_set, syntax, diagnostics));
  DecodedFrame last;
  ByteVector samples = DICOM_TRY(decode_all_frames(frames, last));
  DataSet native = data_set;
  native.set_shared(tags::PixelData.tag, last.sample_size > 1 ? VR::OW : VR::OB, SharedBytes(std::move(samples)));
  detail::describe_samples(native, last, last.photometric);
  return native;
}

}  // namespace dicom
