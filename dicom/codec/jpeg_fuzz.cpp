#include <cstdint>

#include "dicom/codec/jpeg.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dicom;
  const Bytes coded = std::as_bytes(std::span(data, size));
  const auto header = codec::read_jpeg_header(coded);
  if (!header || header->image.byte_count() > 1 << 18) return 0;
  ByteVector output(static_cast<std::size_t>(header->image.byte_count()));
  Diagnostics diagnostics;
  const bool raw = size % 2 == 0;
  static_cast<void>(
      codec::decode_jpeg(coded, *header, {codec::JpegColour::unknown, !raw}, output, diagnostics).has_value());
  return 0;
}
