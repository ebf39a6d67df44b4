#include <cstdint>

#include "dicom/codec/jpeg2000.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dicom;
  const Bytes coded = std::as_bytes(std::span(data, size));
  const auto header = codec::read_jpeg2000_header(coded);
  if (!header || header->image.byte_count() > 1 << 16) return 0;
  ByteVector output(static_cast<std::size_t>(header->image.byte_count()));
  Diagnostics diagnostics;
  static_cast<void>(codec::decode_jpeg2000(coded, *header, output, diagnostics).has_value());
  return 0;
}
