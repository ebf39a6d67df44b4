// Frames whole and in pieces: the same messages, or an error both times. The first byte chooses the pieces' size and
// who sends. What was read is written, and read again as it was.
#include <algorithm>
#include <cstdint>
#include <vector>

#include "dicom/base/check.h"
#include "dicom/http/websocket_frames.h"

namespace {

using dicom::http::WebSocketMessage;
constexpr std::size_t longest = 4096;

struct Parsed {
  bool good = false;
  std::uint16_t close_code = 0;
  std::vector<WebSocketMessage> messages;
};

Parsed parse(dicom::Bytes bytes, std::size_t piece, bool from_client) {
  dicom::http::WebSocketReader reader(from_client, longest);
  Parsed parsed;
  parsed.good = true;
  while (!bytes.empty() && parsed.good) {
    const auto next = bytes.first(std::min(piece, bytes.size()));
    bytes = bytes.subspan(next.size());
    parsed.good = reader.feed(next, [&](WebSocketMessage&& message) { parsed.messages.push_back(std::move(message)); })
                      .has_value();
  }
  parsed.close_code = reader.close_code();
  return parsed;
}

bool same(const WebSocketMessage& left, const WebSocketMessage& right) {
  return left.kind == right.kind && left.payload == right.payload && left.close_code == right.close_code;
}

void check_round_trip(const WebSocketMessage& message) {
  const std::string payload = message.kind == WebSocketMessage::Kind::close
                                  ? dicom::http::websocket_close_payload(message.close_code, message.payload)
                                  : message.payload;
  const std::string frame = dicom::http::websocket_frame(message.kind, payload, dicom::http::WebSocketMask{1, 2, 3, 4});
  const Parsed again = parse(dicom::as_bytes(frame), frame.size(), true);
  DICOM_CHECK(again.good && again.messages.size() == 1 && same(again.messages.front(), message));
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const bool from_client = (data[0] & 0x80U) == 0;
  const auto bytes = std::as_bytes(std::span(data + 1, size - 1));
  const Parsed whole = parse(bytes, bytes.size() + 1, from_client);
  const Parsed pieces = parse(bytes, 1U + data[0] % 32U, from_client);
  DICOM_CHECK(whole.good == pieces.good && whole.close_code == pieces.close_code);
  DICOM_CHECK(std::ranges::equal(whole.messages, pieces.messages, same));
  for (const WebSocketMessage& message : whole.messages) {
    DICOM_CHECK(message.payload.size() <= longest);
    check_round_trip(message);
  }
  return 0;
}
