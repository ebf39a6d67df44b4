#include <algorithm>
#include <cstdint>

#include "dicom/http/media_type.h"
#include "dicom/http/multipart.h"
#include "dicom/http/text.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dicom;
  using namespace dicom::http;
  if (size == 0) return 0;
  const Bytes bytes(reinterpret_cast<const std::byte*>(data + 1), size - 1);
  MultipartParser parser("b", {[](const Headers&) -> Result<void> { return {}; },
                               [](Bytes) -> Result<void> { return {}; }, []() -> Result<void> { return {}; }});
  const std::size_t piece = data[0] % 32 + 1;
  for (std::size_t at = 0; at < bytes.size(); at += piece) {
    if (!parser.feed(bytes.subspan(at, std::min(piece, bytes.size() - at)))) break;
  }
  static_cast<void>(parser.finish());
  static_cast<void>(parse_accept(as_text(bytes)));
  static_cast<void>(parse_target(as_text(bytes)));
  return 0;
}
