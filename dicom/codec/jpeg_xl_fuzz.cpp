#include <cstdint>

#include "dicom/codec/jpeg_xl.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dicom;
  const Bytes coded = std::as_bytes(std::span(data, size));
  const auto header = codec::read_jpeg_xl_header(coded);
  if (!header || header->image.byte_count() > 1 << 16) return 0;
  ByteVector output(static_cast<std::size_t>(header->image.byte_count()));
  static_cast<void>(codec::decode_jpeg_xl(coded, *header, output).has_value());
  if (header->holds_jpeg) static_cast<void>(codec::jpeg_of_jpeg_xl(coded).has_value());
  return 0;
}
