#include <cstdint>

#include "dicom/base/check.h"
#include "dicom/codec/jpeg_lossless.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dicom;
  const Bytes coded = std::as_bytes(std::span(data, size));
  const auto header = codec::read_jpeg_header(coded);
  if (!header || header->image.byte_count() > 1 << 20) return 0;
  ByteVector output(static_cast<std::size_t>(header->image.byte_count()));
  if (!codec::decode_jpeg_lossless(coded, *header, output)) return 0;
  // What was decoded can be encoded again without loss, as 16 bits: a hostile stream may exceed its
  // own precision.
  codec::ImageHeader wide = header->image;
  wide.precision = wide.sample_size() * 8;
  const auto again = codec::encode_jpeg_lossless(output, wide, {.predictor = 1 + data[0] % 7});
  ByteVector back(output.size());
  DICOM_CHECK(codec::decode_jpeg_lossless(*again, *codec::read_jpeg_header(*again), back));
  DICOM_CHECK(back == output);
  return 0;
}
