// What needs libraries that are not there in WebAssembly: it says so. The archive sends such frames decoded if asked
// to.
#include "dicom/codec/jpeg.h"
#include "dicom/codec/png.h"
#include "dicom/pixel/video_frames.h"

namespace dicom::codec {
namespace {

Error absent(const char* what) {
  return {ErrorCode::unsupported, std::string(what) + " is not there in WebAssembly"};
}

}  // namespace

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
