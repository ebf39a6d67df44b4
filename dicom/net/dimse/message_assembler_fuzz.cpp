// The input is a stream of P-DATA-TF PDUs, as a hostile peer would send them after an association.
#include <algorithm>
#include <cstdint>
#include <variant>

#include "dicom/net/dimse/message_assembler.h"
#include "dicom/net/ul/pdu_decoder.h"

namespace {

using namespace dicom;
using namespace dicom::net;

void read_fields(const ReceivedCommand& command) {
  static_cast<void>(command.message_id());
  static_cast<void>(command.as<CStoreRQ>());
  static_cast<void>(command.as<CMoveRQ>());
  static_cast<void>(command.as<CMoveRSP>());
  static_cast<void>(command.as<NGetRQ>());
  static_cast<void>(command.as<NEventReportRQ>());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  Bytes left = std::as_bytes(std::span(data, size));
  MessageAssembler assembler;
  while (left.size() >= pdu_header_size) {
    const PDUHeader header = decode_pdu_header(left.data());
    left = left.subspan(pdu_header_size);
    const Bytes body = left.first(std::min<std::size_t>(left.size(), header.length));
    left = left.subspan(body.size());
    const auto pdu = decode_pdu(static_cast<std::uint8_t>(PDUType::p_data_tf), body);
    if (!pdu) return 0;
    for (const auto& value : std::get<PDataTF>(*pdu).values) {
      const auto output = assembler.take(value);
      if (!output) return 0;
      if (const auto* command = std::get_if<ReceivedCommand>(&*output)) read_fields(*command);
    }
  }
  return 0;
}
