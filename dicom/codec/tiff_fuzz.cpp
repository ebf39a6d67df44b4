#include <cstdint>

#include "dicom/codec/tiff.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dicom;
  const Bytes bytes = std::as_bytes(std::span(data, size));
  const auto pages = codec::decode_tiff(bytes);
  if (pages) static_cast<void>(codec::encode_tiff(*pages).has_value());
  return 0;
}
