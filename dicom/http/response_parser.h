// HTTP/1.1 responses as they arrive: RFC 9112 4 to 7. Bytes in, a head and pieces of a body out.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <utility>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/http/message.h"

namespace dicom::http {

inline constexpr std::size_t maximum_response_head = 64 * 1024;

struct ResponseHead {
  int status = 0;
  Headers headers;
};

/// One response. Interim ones (1xx) before it are passed over.
class ResponseParser {
 public:
  using OnHead = std::function<Result<void>(const ResponseHead&)>;
  using OnBody = std::function<Result<void>(Bytes)>;
  /// `to_head`: the request was HEAD, so there is no body whatever the headers say. `on_head` is called once, before
  /// any of the body.
  explicit ResponseParser(bool to_head, OnHead on_head = {}) : to_head_(to_head), on_head_(std::move(on_head)) {}

  /// How many of the bytes belong to this response; less than all once it is done. Errors: invalid_data,
  /// limit_exceeded, or what `on_body` returns.
  Result<std::size_t> feed(Bytes bytes, const OnBody& on_body);
  /// The connection has ended. Error truncated: the response had not.
  Result<void> finish();

  [[nodiscard]] bool has_head() const { return state_ != State::head; }
  [[nodiscard]] bool is_done() const { return state_ == State::done; }
  [[nodiscard]] const ResponseHead& head() const { return head_; }
  /// Whether another request may follow on the connection.
  [[nodiscard]] bool keeps_alive() const { return keeps_alive_; }

 private:
  enum class State : std::uint8_t { head, counted, until_close, chunk_head, chunk, chunk_end, trailer, done };

  Result<std::size_t> take_head(Bytes bytes);
  Result<void> read_head(std::string_view text);
  Result<void> choose_framing(bool is_version_1_0);
  Result<std::size_t> take_line(Bytes bytes);
  Result<void> end_line();
  Result<std::size_t> take_body(Bytes bytes, const OnBody& on_body);

  bool to_head_;
  OnHead on_head_;
  State state_ = State::head;
  std::string pending_;  ///< of a head or line that is not complete
  ResponseHead head_;
  std::uint64_t left_ = 0;  ///< of the body, or of the chunk
  bool keeps_alive_ = false;
};

}  // namespace dicom::http
