#include <cstdint>

#include "dicom/codec/jpeg_dct.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dicom;
  const Bytes coded = std::as_bytes(std::span(data, size));
  const auto header = codec::read_jpeg_header(coded);
  if (!header || header->image.byte_count() > 1 << 15) return 0;
  ByteVector output(static_cast<std::size_t>(header->image.byte_count()));
  static_cast<void>(codec::decode_jpeg_dct(coded, *header, output).has_value());
  return 0;
}
