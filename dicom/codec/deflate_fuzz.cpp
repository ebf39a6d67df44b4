#include <cstdint>

#include "dicom/base/check.h"
#include "dicom/codec/deflate.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  constexpr std::uint64_t limit = 1 << 20;
  const dicom::Bytes input = std::as_bytes(std::span(data, size));
  const auto plain = dicom::codec::inflate_raw(input, limit);
  if (plain) DICOM_CHECK(plain->size() <= limit);
  DICOM_CHECK(*dicom::codec::inflate_raw(dicom::codec::deflate_raw(input, 1), size) ==
              dicom::ByteVector(input.begin(), input.end()));
  return 0;
}
