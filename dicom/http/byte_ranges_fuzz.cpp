// Range, Accept, Accept-Encoding and Content-Type headers: the first byte says the size of the representation.
#include <cstdint>
#include <string_view>

#include "dicom/base/check.h"
#include "dicom/http/byte_ranges.h"
#include "dicom/http/content_coding.h"
#include "dicom/http/forwarded.h"
#include "dicom/http/media_type.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dicom::http;
  if (size == 0) return 0;
  const std::string_view text(reinterpret_cast<const char*>(data + 1), size - 1);
  if (const auto ranges = parse_ranges(text, data[0])) {
    for (const ByteRange& range : *ranges) DICOM_CHECK(range.first <= range.last && range.last < data[0]);
  }
  for (const AcceptedType& one : parse_accept(text)) DICOM_CHECK(one.quality > 0);
  static constexpr std::string_view available[] = {"zstd", "gzip"};
  static_cast<void>(choose_coding(text, available));
  Headers headers;
  headers.add("Forwarded", std::string(text));
  DICOM_CHECK(origin_as_called(headers, false).find_first_of("\r\n \"<>") == std::string::npos);
  return 0;
}
