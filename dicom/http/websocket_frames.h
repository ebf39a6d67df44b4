// WebSocket frames as bytes: RFC 6455 5. Bytes in, messages out; nothing here knows a socket.
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"

namespace dicom::http {

/// Why a WebSocket is closed: RFC 6455 7.4.1.
namespace websocket_close {
inline constexpr std::uint16_t normal = 1000;
inline constexpr std::uint16_t going_away = 1001;
inline constexpr std::uint16_t protocol_error = 1002;
inline constexpr std::uint16_t no_status = 1005;  ///< never sent: the peer gave none
inline constexpr std::uint16_t invalid_text = 1007;
inline constexpr std::uint16_t policy_violation = 1008;
inline constexpr std::uint16_t too_large = 1009;
}  // namespace websocket_close

/// A whole message, put together of its fragments, or a control frame.
struct WebSocketMessage {
  enum class Kind : std::uint8_t { text = 1, binary = 2, close = 8, ping = 9, pong = 10 };  ///< the opcodes
  Kind kind = Kind::text;
  std::string payload{};         ///< of close: its reason
  std::uint16_t close_code = 0;  ///< of close alone
};

/// Frames of one direction. `from_client`: they must be masked, else they must not (5.1).
class WebSocketReader {
 public:
  using OnMessage = std::function<void(WebSocketMessage&&)>;
  WebSocketReader(bool from_client, std::size_t maximum_message)
      : from_client_(from_client), maximum_message_(maximum_message) {}

  /// Takes bytes, in pieces of any size. What follows a close frame is ignored. Errors: invalid_data, limit_exceeded;
  /// the connection has then to be closed with close_code().
  Result<void> feed(Bytes bytes, const OnMessage& on_message);
  /// Nothing more is read: a close frame has come, or an error.
  [[nodiscard]] bool is_closed() const { return closed_; }
  /// What to tell the peer after an error.
  [[nodiscard]] std::uint16_t close_code() const { return close_code_; }

 private:
  [[nodiscard]] std::size_t head_size() const;
  Result<void> begin_frame();
  void take_payload(Bytes bytes);
  Result<void> end_frame(const OnMessage& on_message);
  Result<void> end_close(const OnMessage& on_message);
  Error refuse(std::uint16_t code, std::string message);

  bool from_client_;
  std::size_t maximum_message_;
  std::uint16_t close_code_ = websocket_close::protocol_error;
  bool closed_ = false;

  std::string head_;  ///< of the frame that arrives
  bool in_payload_ = false;
  std::uint8_t opcode_ = 0;
  bool final_ = false;
  std::uint64_t left_ = 0;  ///< of the payload
  std::array<std::uint8_t, 4> mask_{};
  std::size_t mask_position_ = 0;
  std::string control_;  ///< payload of a control frame; it may come between fragments (5.4)

  std::optional<WebSocketMessage::Kind> message_kind_;  ///< of the message whose fragments arrive
  std::string message_;
};

/// One unfragmented frame; masked, as clients have to.
using WebSocketMask = std::array<std::uint8_t, 4>;
std::string websocket_frame(WebSocketMessage::Kind kind, std::string_view payload,
                            std::optional<WebSocketMask> mask = std::nullopt);
/// What a close frame carries; the reason is cut to what fits (123 bytes). `no_status`: nothing.
std::string websocket_close_payload(std::uint16_t code, std::string_view reason);

}  // namespace dicom::http
