#include "archive/http_api/instance_encoder.h"

#include "dicom/dictionary/generated/tags.h"
#include "dicom/file/file.h"
#include "dicom/pixel/decode.h"

namespace archive::http_api {

using namespace dicom;

namespace {

Result<ByteVector> decode_all_frames(const PixelFrames& frames, Diagnostics& diagnostics, DecodedFrame& last) {
  ByteVector samples;
  for (std::uint32_t i = 0; i < frames.count(); ++i) {
    last = DICOM_TRY(decode_frame(frames, i, diagnostics));
    append(samples, Bytes(last.samples));
  }
  return samples;
}

// The Image Pixel module says what the decoded samples are (PS3.3 C.7.6.3).
void describe(DataSet& to, const DecodedFrame& frame, const PixelDescription& stored) {
  to.set(tags::SamplesPerPixel, frame.samples_per_pixel);
  to.set(tags::PhotometricInterpretation, to_string(frame.photometric));
  if (frame.samples_per_pixel > 1) to.set(tags::PlanarConfiguration, 0);
  to.set(tags::BitsAllocated, 8 * frame.sample_size);
  to.set(tags::BitsStored, frame.bits_stored);
  to.set(tags::HighBit, frame.bits_stored - 1);
  to.set(tags::PixelRepresentation, frame.is_signed ? 1 : 0);
  to.set(tags::Rows, stored.rows);
  to.set(tags::Columns, stored.columns);
}

Result<DataSet> decode_pixels(const File& file) {
  Diagnostics diagnostics;
  const PixelFrames frames = DICOM_TRY(PixelFrames::open(file.data_set, file.syntax, diagnostics));
  DecodedFrame frame;
  ByteVector samples = DICOM_TRY(decode_all_frames(frames, diagnostics, frame));
  if (samples.size() >= 0xfffffffe) return Error{ErrorCode::unsupported, "decoded, the pixels are more than 4 GiB", {}, {}};
  if (samples.size() % 2 != 0) samples.push_back(std::byte{0});
  DataSet decoded = file.data_set;
  decoded.set_shared(tags::PixelData.tag, frame.sample_size > 1 ? VR::OW : VR::OB, SharedBytes(std::move(samples)));
  describe(decoded, frame, frames.description());
  decoded.erase(tags::ExtendedOffsetTable);
  decoded.erase(tags::ExtendedOffsetTableLengths);
  return decoded;
}

Result<ByteVector> re_encode(const SharedBytes& stored, const TransferSyntax& wanted) {
  Diagnostics diagnostics;
  const File file = DICOM_TRY(read_file(stored, diagnostics));
  const auto pixels = file.data_set.find(tags::PixelData);
  if (!pixels || !pixels->is_encapsulated()) return encode_file(file.data_set, wanted);
  return encode_file(DICOM_TRY(decode_pixels(file)), wanted);
}

}  // namespace

Result<SharedBytes> encode_instance(Archive& archive, const StoredInstance& instance, std::string_view transfer_syntax) {
  SharedBytes stored = DICOM_TRY(archive.read(instance));
  const bool unsaid = transfer_syntax.empty();
  const std::string_view wanted = unsaid ? transfer_syntax::ExplicitVRLittleEndian.uid : transfer_syntax;
  if (wanted == "*" || wanted == instance.transfer_syntax_uid) return stored;
  const TransferSyntax* syntax = find_transfer_syntax(wanted);
  if (syntax == nullptr || syntax->encapsulated()) {
    return Error{ErrorCode::unsupported, "stored in " + instance.transfer_syntax_uid + ", which cannot be brought into " + std::string(wanted), {}, {}};
  }
  auto encoded = re_encode(stored, *syntax);
  if (encoded) return SharedBytes(*std::move(encoded));
  if (unsaid) return stored;
  return Error{ErrorCode::unsupported, encoded.error().message, {}, {}};
}

}  // namespace archive::http_api
