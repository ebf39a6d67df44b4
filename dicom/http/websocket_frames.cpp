#include "dicom/http/websocket_frames.h"

#include <algorithm>

#include "dicom/charset/utf8.h"

namespace dicom::http {
namespace {

constexpr std::uint8_t continuation = 0;
constexpr std::size_t longest_control = 125;  // RFC 6455 5.5

std::uint8_t byte_at(std::string_view text, std::size_t at) {
  return static_cast<std::uint8_t>(text[at]);
}

bool is_control(std::uint8_t opcode) {
  return (opcode & 8U) != 0;
}

bool is_known(std::uint8_t opcode) {
  return opcode <= 2 || (opcode >= 8 && opcode <= 10);
}

// RFC 6455 7.4.2, with those that IANA has registered since.
bool may_be_sent(std::uint16_t code) {
  const bool standard = code >= 1000 && code <= 1014 && code != 1004 && code != 1005 && code != 1006;
  return standard || (code >= 3000 && code <= 4999);
}

std::uint64_t big_endian(std::string_view bytes) {
  std::uint64_t value = 0;
  for (const char byte : bytes) value = value << 8U | static_cast<std::uint8_t>(byte);
  return value;
}

void append_big_endian(std::string& to, std::uint64_t value, unsigned size) {
  for (unsigned i = size; i-- > 0;) to += static_cast<char>(value >> (8U * i) & 0xffU);
}

}  // namespace

Error WebSocketReader::refuse(std::uint16_t code, std::string message) {
  close_code_ = code;
  closed_ = true;
  const bool large = code == websocket_close::too_large;
  return {large ? ErrorCode::limit_exceeded : ErrorCode::invalid_data, "WebSocket: " + std::move(message), {}, {}};
}

std::size_t WebSocketReader::head_size() const {
  if (head_.size() < 2) return 2;
  const unsigned length = byte_at(head_, 1) & 0x7fU;
  const std::size_t extended = length == 126 ? 2 : length == 127 ? 8 : 0;
  return 2 + extended + ((byte_at(head_, 1) & 0x80U) != 0 ? 4 : 0);
}

Result<void> WebSocketReader::feed(Bytes bytes, const OnMessage& on_message) {
  while (!closed_) {
    if (!in_payload_) {
      while (head_.size() < head_size() && !bytes.empty()) {
        head_ += static_cast<char>(bytes.front());
        bytes = bytes.subspan(1);
      }
      if (head_.size() < head_size()) return {};
      DICOM_TRY(begin_frame());
    }
    const std::size_t size = static_cast<std::size_t>(std::min<std::uint64_t>(left_, bytes.size()));
    take_payload(bytes.first(size));
    bytes = bytes.subspan(size);
    if (left_ > 0) return {};
    DICOM_TRY(end_frame(on_message));
  }
  return {};
}

// RFC 6455 5.2.
Result<void> WebSocketReader::begin_frame() {
  using namespace websocket_close;
  const std::uint8_t first = byte_at(head_, 0);
  const bool masked = (byte_at(head_, 1) & 0x80U) != 0;
  const unsigned short_length = byte_at(head_, 1) & 0x7fU;
  final_ = (first & 0x80U) != 0;
  opcode_ = first & 0x0fU;
  if ((first & 0x70U) != 0) return refuse(protocol_error, "reserved bits are set, and no extension was agreed on");
  if (!is_known(opcode_)) return refuse(protocol_error, "opcode " + std::to_string(opcode_) + " means nothing");
  if (masked != from_client_) return refuse(protocol_error, masked ? "a masked frame" : "a frame without a mask");
  const std::size_t extended = short_length == 126 ? 2 : short_length == 127 ? 8 : 0;
  left_ = extended == 0 ? short_length : big_endian(std::string_view(head_).substr(2, extended));
  const bool minimal = extended == 0 || (extended == 2 ? left_ > 125 : left_ > 0xffff);
  if (!minimal || left_ >> 63U != 0) return refuse(protocol_error, "a length that is not written as it must be");
  if (is_control(opcode_)) {
    if (!final_ || left_ > longest_control)
      return refuse(protocol_error, "a control frame in fragments, or longer than 125 bytes");
  } else {
    if ((opcode_ == continuation) != message_kind_.has_value())
      return refuse(protocol_error, message_kind_ ? "a new message within another" : "a continuation of nothing");
    if (left_ > maximum_message_ - message_.size())
      return refuse(too_large, "a message is longer than " + std::to_string(maximum_message_) + " bytes");
    if (opcode_ != continuation) message_kind_ = static_cast<WebSocketMessage::Kind>(opcode_);
  }
  if (masked) std::copy_n(head_.end() - 4, 4, mask_.begin());
  mask_position_ = 0;
  in_payload_ = true;
  return {};
}

void WebSocketReader::take_payload(Bytes bytes) {
  std::string& to = is_control(opcode_) ? control_ : message_;
  const std::size_t begin = to.size();
  to += as_text(bytes);
  left_ -= bytes.size();
  if (!from_client_) return;
  for (std::size_t i = begin; i < to.size(); ++i)
    to[i] = static_cast<char>(byte_at(to, i) ^ mask_[mask_position_++ % mask_.size()]);
}

Result<void> WebSocketReader::end_frame(const OnMessage& on_message) {
  head_.clear();
  in_payload_ = false;
  if (opcode_ == static_cast<std::uint8_t>(WebSocketMessage::Kind::close)) return end_close(on_message);
  if (is_control(opcode_)) {
    on_message({.kind = static_cast<WebSocketMessage::Kind>(opcode_), .payload = std::exchange(control_, {})});
    return {};
  }
  if (!final_) return {};
  const WebSocketMessage::Kind kind = *std::exchange(message_kind_, std::nullopt);
  if (kind == WebSocketMessage::Kind::text && !is_utf8(message_))
    return refuse(websocket_close::invalid_text, "text that is not UTF-8");
  on_message({.kind = kind, .payload = std::exchange(message_, {})});
  return {};
}

// RFC 6455 5.5.1.
Result<void> WebSocketReader::end_close(const OnMessage& on_message) {
  const std::string payload = std::exchange(control_, {});
  WebSocketMessage message{.kind = WebSocketMessage::Kind::close, .close_code = websocket_close::no_status};
  if (payload.size() == 1) return refuse(websocket_close::protocol_error, "a close frame with half a code");
  if (!payload.empty()) {
    message.close_code = static_cast<std::uint16_t>(big_endian(std::string_view(payload).substr(0, 2)));
    message.payload = payload.substr(2);
    if (!may_be_sent(message.close_code))
      return refuse(websocket_close::protocol_error, std::to_string(message.close_code) + " is no reason to close for");
    if (!is_utf8(message.payload)) return refuse(websocket_close::invalid_text, "a reason that is not UTF-8");
  }
  closed_ = true;
  on_message(std::move(message));
  return {};
}

std::string websocket_frame(WebSocketMessage::Kind kind, std::string_view payload, std::optional<WebSocketMask> mask) {
  std::string frame(1, static_cast<char>(0x80U | static_cast<std::uint8_t>(kind)));
  const unsigned mask_bit = mask ? 0x80U : 0U;
  if (payload.size() <= longest_control) {
    frame += static_cast<char>(mask_bit | payload.size());
  } else if (payload.size() <= 0xffff) {
    frame += static_cast<char>(mask_bit | 126U);
    append_big_endian(frame, payload.size(), 2);
  } else {
    frame += static_cast<char>(mask_bit | 127U);
    append_big_endian(frame, payload.size(), 8);
  }
  if (mask) frame.append(reinterpret_cast<const char*>(mask->data()), mask->size());
  const std::size_t begin = frame.size();
  frame += payload;
  if (!mask) return frame;
  for (std::size_t i = begin; i < frame.size(); ++i)
    frame[i] = static_cast<char>(byte_at(frame, i) ^ (*mask)[(i - begin) % mask->size()]);
  return frame;
}

std::string websocket_close_payload(std::uint16_t code, std::string_view reason) {
  if (code == websocket_close::no_status) return {};
  std::string payload;
  append_big_endian(payload, code, 2);
  std::size_t size = std::min(reason.size(), longest_control - payload.size());
  while (size < reason.size() && size > 0 && (byte_at(reason, size) & 0xc0U) == 0x80U) --size;  // no half characters
  return payload + std::string(reason.substr(0, size));
}

}  // namespace dicom::http
