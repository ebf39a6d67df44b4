// A response whole and in pieces: the same body, or an error both times. The first byte chooses the pieces' size.
#include <algorithm>
#include <cstdint>

#include "dicom/base/check.h"
#include "dicom/http/response_parser.h"

namespace {

struct Parsed {
  bool good = false;
  int status = 0;
  std::string body;
};

Parsed parse(dicom::Bytes bytes, std::size_t piece) {
  dicom::http::ResponseParser parser(false);
  Parsed parsed;
  for (std::size_t at = 0; at < bytes.size() && !parser.is_done();) {
    const auto next = bytes.subspan(at, std::min(piece, bytes.size() - at));
    const auto used = parser.feed(next, [&](dicom::Bytes body) -> dicom::Result<void> {
      parsed.body += dicom::as_text(body);
      return {};
    });
    if (!used) return {};
    DICOM_CHECK(*used == next.size() || parser.is_done());
    at += *used;
  }
  parsed.good = parser.finish().has_value();
  parsed.status = parser.head().status;
  return parsed;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const auto bytes = std::as_bytes(std::span(data + 1, size - 1));
  const Parsed whole = parse(bytes, bytes.size() + 1);
  const Parsed pieces = parse(bytes, 1U + data[0] % 32U);
  DICOM_CHECK(whole.good == pieces.good);
  if (whole.good) DICOM_CHECK(whole.status == pieces.status && whole.body == pieces.body);
  return 0;
}
