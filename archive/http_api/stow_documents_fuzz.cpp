// Metadata in JSON or XML with one bulk data part: the first byte says which, the second where the bulk data begin.
#include <algorithm>
#include <cstdint>

#include "archive/http_api/stow_documents.h"
#include "dicom/base/check.h"
#include "dicom/file/file.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace dicom;
  if (size < 2) return 0;
  const auto bytes = std::as_bytes(std::span(data, size)).subspan(2);
  const std::size_t split = std::min<std::size_t>(bytes.size(), data[1] * 8U);
  archive::http_api::StowDocuments documents{io::Scratch("/nowhere")};
  const bool xml = (data[0] & 1) != 0;
  static_cast<void>(documents.begin({xml ? "application/dicom+xml" : "application/dicom+json", {}}, {}));
  static_cast<void>(documents.data(bytes.first(split)));
  static_cast<void>(documents.end());
  http::Headers headers;
  headers.add("Content-Location", "a");
  static_cast<void>(documents.begin({(data[0] & 2) != 0 ? "image/jpeg" : "application/octet-stream", {}}, headers));
  static_cast<void>(documents.data(bytes.subspan(split)));
  static_cast<void>(documents.end());
  documents.for_each([](const Result<File>& instance) {
    if (!instance) return;
    auto encoded = encode_file(instance->data_set, instance->syntax);
    if (!encoded) return;  // without a SOP class, say
    Diagnostics diagnostics;
    DICOM_CHECK(read_file(SharedBytes(*std::move(encoded)), diagnostics).has_value());
  });
  return 0;
}
