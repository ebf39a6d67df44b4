#include <cstdint>

#include "dicom/base/check.h"
#include "dicom/codec/rle.h"

// Two bytes choose the shape, the rest is the frame.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dicom;
  if (size < 2) return 0;
  constexpr std::uint32_t sizes[] = {1, 2, 4, 2};
  const codec::RleShape shape{1U + data[0] % 64, 1U + data[0] / 64, data[1] % 2 == 0 ? 1U : 3U, sizes[data[1] / 2 % 4]};
  const auto layout = data[1] & 64 ? codec::SampleLayout::planar : codec::SampleLayout::interleaved;
  ByteVector output(shape.byte_count());
  if (!codec::decode_rle(std::as_bytes(std::span(data + 2, size - 2)), shape, layout, output)) return 0;
  const auto coded = codec::encode_rle(output, shape);
  ByteVector again(output.size());
  DICOM_CHECK(codec::decode_rle(*coded, shape, codec::SampleLayout::interleaved, again));
  DICOM_CHECK(again == output);
  return 0;
}
