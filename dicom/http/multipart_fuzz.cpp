#include <algorithm>
#include <cstdint>
#include <string>

#include "dicom/base/check.h"
#include "dicom/http/media_type.h"
#include "dicom/http/multipart.h"
#include "dicom/http/text.h"

namespace {

using namespace dicom;
using namespace dicom::http;

// What the parser tells, whatever the pieces in which data come.
std::string parse(Bytes bytes, std::size_t piece) {
  std::string told;
  MultipartParser parser("b", {[&](const Headers& headers) -> Result<void> {
                                 told += '<' + std::to_string(headers.fields().size()) + ':';
                                 return {};
                               },
                               [&](Bytes data) -> Result<void> {
                                 told += as_text(data);
                                 return {};
                               },
                               [&]() -> Result<void> {
                                 told += '>';
                                 return {};
                               }});
  for (; !bytes.empty(); bytes = bytes.subspan(std::min(piece, bytes.size()))) {
    if (!parser.feed(bytes.first(std::min(piece, bytes.size())))) break;
  }
  return parser.finish() ? told : "";  // what stands before an error may come in more or fewer pieces
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const Bytes bytes(reinterpret_cast<const std::byte*>(data + 1), size - 1);
  // Headers that are too long are told when they are.
  if (size < maximum_part_header) DICOM_CHECK(parse(bytes, data[0] % 32 + 1) == parse(bytes, size));
  static_cast<void>(parse_accept(as_text(bytes)));
  static_cast<void>(parse_target(as_text(bytes)));
  return 0;
}
