#include <cstdint>

#include "dicom/codec/video.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dicom;
  auto reader = codec::VideoReader::open(std::as_bytes(std::span(data, size)));
  if (!reader || std::uint64_t{reader->header().width} * reader->header().height > 1 << 16) return 0;
  ByteVector rgb(std::size_t{reader->header().width} * reader->header().height * 3);
  for (int i = 0; i < 4; ++i) {
    const auto there = reader->next(rgb);
    if (!there || !*there) break;
  }
  return 0;
}
