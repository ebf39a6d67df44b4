#include "dicom/http/websocket_handshake.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

#include <array>

#include "dicom/base/check.h"
#include "dicom/http/text.h"

namespace dicom::http {
namespace {

constexpr std::string_view version = "13";
constexpr std::string_view accept_salt = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";  // RFC 6455 1.3
constexpr std::size_t key_length = 24;                                            // of 16 bytes in base64

// Whether one of the values in a list's fields is this token.
bool has_token(const Headers& headers, std::string_view name, std::string_view token) {
  for (const auto& [field, value] : headers.fields()) {
    if (!equal_ignoring_case(field, name)) continue;
    for (std::string_view left = value; !left.empty();) {
      const std::size_t comma = std::min(left.find(','), left.size());
      if (equal_ignoring_case(trim(left.substr(0, comma)), token)) return true;
      left.remove_prefix(std::min(comma + 1, left.size()));
    }
  }
  return false;
}

std::string base64(std::span<const unsigned char> bytes) {
  std::string text((bytes.size() + 2) / 3 * 4 + 1, '\0');
  const int size =
      EVP_EncodeBlock(reinterpret_cast<unsigned char*>(text.data()), bytes.data(), static_cast<int>(bytes.size()));
  text.resize(static_cast<std::size_t>(size));
  return text;
}

bool is_key(std::string_view key) {
  return key.size() == key_length && key.ends_with("==");
}

}  // namespace

bool asks_for_websocket(const Request& request) {
  return has_token(request.headers, "Upgrade", "websocket") && has_token(request.headers, "Connection", "upgrade");
}

Response open_websocket(const Request& request, std::shared_ptr<WebSocketHandler> handler) {
  const bool right_version = request.headers.value_or("Sec-WebSocket-Version", "") == version;
  if (request.method != "GET" || !asks_for_websocket(request) || !right_version) {
    Response response = Response::text(426, "This is a WebSocket of version 13; connect with ws:// or wss://\n");
    response.headers.add("Upgrade", "websocket");
    response.headers.add("Sec-WebSocket-Version", std::string(version));
    return response;
  }
  const std::string_view key = trim(request.headers.value_or("Sec-WebSocket-Key", ""));
  if (!is_key(key)) return Response::text(400, "Sec-WebSocket-Key must be 16 bytes in base64\n");
  Response response;
  response.status = 101;
  response.headers.add("Upgrade", "websocket");
  response.headers.add("Connection", "Upgrade");
  response.headers.add("Sec-WebSocket-Accept", websocket_accept(key));
  response.websocket = std::move(handler);
  return response;
}

std::string make_websocket_key() {
  std::array<unsigned char, 16> bytes{};
  DICOM_CHECK(RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) == 1);
  return base64(bytes);
}

std::string websocket_accept(std::string_view key) {
  const std::string salted = std::string(key) + std::string(accept_salt);
  std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
  unsigned size = 0;
  DICOM_CHECK(EVP_Digest(salted.data(), salted.size(), digest.data(), &size, EVP_sha1(), nullptr) == 1);
  return base64(std::span(digest).first(size));
}

}  // namespace dicom::http
