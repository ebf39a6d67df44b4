#include "dicom/pixel/to_native.h"

#include "dicom/dictionary/generated/tags.h"
#include "dicom/pixel/decode.h"

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

// What the decoded samples are: PS3.3 C.7.6.3.
void describe(DataSet& to, const DecodedFrame& frame) {
  to.set(tags::SamplesPerPixel, frame.samples_per_pixel);
  to.set(tags::PhotometricInterpretation, to_string(frame.photometric));
  if (frame.samples_per_pixel > 1) to.set(tags::PlanarConfiguration, 0);
  to.set(tags::BitsAllocated, 8 * frame.sample_size);
  to.set(tags::BitsStored, frame.bits_stored);
  to.set(tags::HighBit, frame.bits_stored - 1);
  to.set(tags::PixelRepresentation, frame.is_signed ? 1 : 0);
  to.erase(tags::ExtendedOffsetTable);
  to.erase(tags::ExtendedOffsetTableLengths);
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
  describe(native, last);
  return native;
}

}  // namespace dicom
