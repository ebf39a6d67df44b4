// HTTP requests and responses as values: RFC 9110. Nothing here knows a socket.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"

namespace dicom::http {

/// Header fields in their order; names are compared without case.
class Headers {
 public:
  void add(std::string name, std::string value) { fields_.emplace_back(std::move(name), std::move(value)); }
  void set(std::string_view name, std::string value);
  /// The first field of that name.
  [[nodiscard]] std::optional<std::string_view> find(std::string_view name) const;
  [[nodiscard]] std::string_view value_or(std::string_view name, std::string_view otherwise) const;
  [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& fields() const { return fields_; }

 private:
  std::vector<std::pair<std::string, std::string>> fields_;
};

/// A request's body while it arrives. Used by one handler, on its own thread.
class BodyReader {
 public:
  virtual ~BodyReader() = default;
  /// Waits for bytes; 0 at the end. Errors: timeout, disconnected, limit_exceeded.
  virtual Result<std::size_t> read(MutableBytes into) = 0;
};

struct Request {
  std::string method;
  std::string target;                                      ///< as it came
  std::vector<std::string> path;                           ///< decoded segments of the path
  std::vector<std::pair<std::string, std::string>> query;  ///< decoded parameters in their order
  Headers headers;
  std::string body;                                                   ///< whole, unless the route streams
  BodyReader* body_reader = nullptr;                                  ///< of routes that stream
  std::vector<std::pair<std::string, std::string>> route_parameters;  ///< what {name} stood for in the route
  std::string peer;                                                   ///< the client's address
  bool secure = false;                                                ///< over TLS
  std::string user{};                                                 ///< who asks, if the server's guard found out

  [[nodiscard]] std::optional<std::string_view> query_value(std::string_view name) const;
  /// The value of {name}; empty if the route has none.
  [[nodiscard]] std::string_view parameter(std::string_view name) const;
};

/// Gives the next piece of a body that is made while it is sent; nothing at the end. Called on a worker thread.
using BodyProducer = std::function<Result<std::optional<SharedBytes>>()>;

/// A body that lies in several places.
using BodyPieces = std::vector<SharedBytes>;

class WebSocketHandler;

struct Response {
  int status = 200;
  Headers headers;
  std::variant<std::string, SharedBytes, BodyProducer, BodyPieces> body;
  std::shared_ptr<WebSocketHandler> websocket{};  ///< of 101: who has the connection then (open_websocket())

  static Response text(int status, std::string text);
  static Response json(int status, std::string text);
};

/// "Not Found"
std::string_view reason_phrase(int status);

}  // namespace dicom::http
