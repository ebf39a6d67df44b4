// Any bytes: a PDU, or an error; and what was decoded encodes to what decodes to the same.
#include <cstdint>
#include <variant>

#include "dicom/base/check.h"
#include "dicom/net/ul/pdu_decoder.h"
#include "dicom/net/ul/pdu_encoder.h"

namespace {

using namespace dicom;
using namespace dicom::net;

void check_again(const PDU& pdu) {
  const ByteVector encoded = std::visit([](const auto& each) { return encode(each); }, pdu);
  const PDUHeader header = decode_pdu_header(encoded.data());
  const auto again = decode_pdu(header.type, Bytes(encoded).subspan(pdu_header_size));
  // An item may have grown past its 16-bit length by what had been left out; then it need not come
  // back.
  if (encoded.size() > 0xffff) return;
  DICOM_CHECK(again.has_value());
  DICOM_CHECK(again->index() == pdu.index());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size < pdu_header_size) return 0;
  const Bytes input = std::as_bytes(std::span(data, size));
  const PDUHeader header = decode_pdu_header(input.data());
  if (check_pdu_header(header, 1U << 20)) return 0;
  const Bytes rest = input.subspan(pdu_header_size);
  const auto pdu = decode_pdu(header.type, rest.first(std::min<std::size_t>(rest.size(), header.length)));
  if (pdu) check_again(*pdu);
  return 0;
}
