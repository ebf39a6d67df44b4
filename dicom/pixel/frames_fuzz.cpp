#include <cstdint>

#include "dicom/encoding/data_set_reader.h"
#include "dicom/pixel/decode.h"
#include "dicom/pixel/render.h"

// The first byte chooses the transfer syntax, the rest is a data set with pixel data.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dicom;
  if (size < 1) return 0;
  const TransferSyntax& syntax = transfer_syntaxes()[data[0] % transfer_syntaxes().size()];
  const Bytes bytes = std::as_bytes(std::span(data + 1, size - 1));
  Diagnostics diagnostics;
  const auto data_set = read_data_set(SharedBytes(ByteVector(bytes.begin(), bytes.end())), syntax, diagnostics);
  if (!data_set) return 0;
  const auto frames = PixelFrames::open(*data_set, syntax, diagnostics);
  if (!frames || frames->description().samples() > 1 << 16) return 0;
  for (std::uint32_t i = 0; i < std::min(frames->count(), 4U); ++i)
    static_cast<void>(
        render(*frames, {.frame = i + 1, .limit = {16, 16}, .subtract = i % 2 == 1}, diagnostics).has_value());
  return 0;
}
