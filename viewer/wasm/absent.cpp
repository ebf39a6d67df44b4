// What needs libraries that are not there in WebAssembly: it says so. The archive sends such frames decoded if asked
// to.
#include "dicom/codec/htj2k.h"
#include "dicom/codec/jpeg.h"
#include "dicom/codec/jpeg2000.h"
#include "dicom/codec/png.h"
#include "dicom/pixel/video_frames.h"

namespace dicom::codec {
namespace {

Error absent(const char* what) {
  return {ErrorCode::unsupported, std::string(what) + " is not there in WebAssembly"};
}

}  // namespace

Result<void> decode_jpeg2000(Bytes coded, const Jpeg2000Header& header, MutableBytes output, Diagnostics&,
                             std::uint32_t skipped) {
  if (!header.high_throughput) return absent("decoding JPEG 2000");
  return decode_htj2k(coded, reduced(header, skipped).image, skipped, output);
}

Result<ByteVector> encode_jpeg(Bytes, const ImageHeader&, int) {
  return absent("encoding JPEG");
}

Result<ByteVector> encode_png(Bytes, const ImageHeader&, int) {
  return absent("encoding PNG");
}

}  // namespace dicom::codec

namespace dicom {

struct VideoFrames::State {};
VideoFrames::VideoFrames(DataSet, Tag) {}
VideoFrames::~VideoFrames() = default;

Result<VideoFrames::Frame> VideoFrames::frame(std::uint32_t) {
  return Error{ErrorCode::unsupported, "decoding videos is not there in WebAssembly"};
}

}  // namespace dicom
