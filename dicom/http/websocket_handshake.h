// How an HTTP connection becomes a WebSocket: RFC 6455 4.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "dicom/http/message.h"
#include "dicom/http/websocket.h"

namespace dicom::http {

/// Whether the client asks for it. Only HTTP/1.1 has this question.
bool asks_for_websocket(const Request& request);

/// The handler's answer: 101, and `handler` has the connection; 426 to who does not ask for a WebSocket (of version
/// 13), 400 to who asks in a wrong way.
Response open_websocket(const Request& request, std::shared_ptr<WebSocketHandler> handler);

/// Sec-WebSocket-Key: 16 random bytes, in base64.
std::string make_websocket_key();
/// Sec-WebSocket-Accept of a key (RFC 6455 4.2.2).
std::string websocket_accept(std::string_view key);

}  // namespace dicom::http
