#include "dicom/http/response_parser.h"

#include <algorithm>
#include <charconv>

#include "dicom/http/text.h"

namespace dicom::http {
namespace {

template <class N>
bool parse_number(std::string_view text, N& number, int base = 10) {
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number, base);
  return failure == std::errc() && end == text.data() + text.size() && !text.empty();
}

// The last coding is what frames the message (RFC 9112 6.1).
bool ends_with_chunked(std::string_view codings) {
  const std::size_t comma = codings.rfind(',');
  return equal_ignoring_case(trim(comma == std::string_view::npos ? codings : codings.substr(comma + 1)), "chunked");
}

}  // namespace

Result<std::size_t> ResponseParser::feed(Bytes bytes, const OnBody& on_body) {
  std::size_t used = 0;
  while (used < bytes.size() && state_ != State::done) {
    const Bytes rest = bytes.subspan(used);
    switch (state_) {
      case State::head: used += DICOM_TRY(take_head(rest)); break;
      case State::chunk_head:
      case State::chunk_end:
      case State::trailer: used += DICOM_TRY(take_line(rest)); break;
      default: used += DICOM_TRY(take_body(rest, on_body));
    }
  }
  return used;
}

Result<std::size_t> ResponseParser::take_head(Bytes bytes) {
  const std::size_t before = pending_.size();
  pending_ += as_text(bytes);
  const std::size_t end = pending_.find("\r\n\r\n", before < 3 ? 0 : before - 3);
  if (end == std::string::npos || end > maximum_response_head) {
    if (pending_.size() > maximum_response_head) {
      return Error{ErrorCode::limit_exceeded, "the head of the response is too long"};
    }
    return bytes.size();
  }
  const std::string text = pending_.substr(0, end + 2);
  pending_.clear();
  DICOM_TRY(read_head(text));
  return end + 4 - before;
}

Result<void> ResponseParser::read_head(std::string_view text) {
  const std::string_view status_line = text.substr(0, text.find("\r\n"));
  int status = 0;
  const bool is_http = status_line.starts_with("HTTP/1.") && status_line.size() >= 12 && status_line[8] == ' ';
  if (!is_http || !parse_number(status_line.substr(9, 3), status) || status < 100) {
    return Error{ErrorCode::invalid_data, "the peer does not speak HTTP/1.1"};
  }
  if (status / 100 == 1 && status != 101) return {};  // interim
  head_.status = status;
  for (std::size_t at = status_line.size() + 2; at < text.size();) {
    const std::size_t end = text.find("\r\n", at);
    const std::string_view line = text.substr(at, end - at);
    const std::size_t colon = line.find(':');
    if (colon == 0 || colon == std::string_view::npos) {
      return Error{ErrorCode::invalid_data, "a header line of the response has no name"};
    }
    head_.headers.add(std::string(trim(line.substr(0, colon))), std::string(trim(line.substr(colon + 1))));
    at = end + 2;
  }
  DICOM_TRY(choose_framing(status_line[7] == '0'));
  return on_head_ ? on_head_(head_) : Result<void>();
}

// RFC 9112 6.3.
Result<void> ResponseParser::choose_framing(bool is_version_1_0) {
  const auto connection = head_.headers.value_or("Connection", is_version_1_0 ? "close" : "keep-alive");
  keeps_alive_ = !equal_ignoring_case(connection, "close");
  const auto length = head_.headers.find("Content-Length");
  const auto codings = head_.headers.find("Transfer-Encoding");
  if (to_head_ || head_.status == 101 || head_.status == 204 || head_.status == 304) {
    state_ = State::done;
  } else if (codings && ends_with_chunked(*codings)) {
    state_ = State::chunk_head;
  } else if (length && !codings) {
    if (!parse_number(*length, left_)) return Error{ErrorCode::invalid_data, "Content-Length is no number"};
    state_ = left_ == 0 ? State::done : State::counted;
  } else {
    keeps_alive_ = false;
    state_ = State::until_close;
  }
  return {};
}

Result<std::size_t> ResponseParser::take_line(Bytes bytes) {
  const auto found = std::ranges::find(bytes, std::byte{'\n'});
  const bool complete = found != bytes.end();
  const auto used = static_cast<std::size_t>(found - bytes.begin()) + (complete ? 1 : 0);
  pending_ += as_text(bytes.first(used));
  if (pending_.size() > maximum_response_head) {
    return Error{ErrorCode::limit_exceeded, "a line between chunks is too long"};
  }
  if (complete) DICOM_TRY(end_line());
  return used;
}

Result<void> ResponseParser::end_line() {
  const std::string line(trim(std::string_view(pending_).substr(0, pending_.find_last_not_of("\r\n") + 1)));
  pending_.clear();
  if (state_ == State::chunk_end) {
    if (!line.empty()) return Error{ErrorCode::invalid_data, "a chunk is longer than it said"};
    state_ = State::chunk_head;
  } else if (state_ == State::trailer) {
    if (line.empty()) state_ = State::done;
  } else {
    const std::string_view size = trim(std::string_view(line).substr(0, line.find(';')));
    if (!parse_number(size, left_, 16)) return Error{ErrorCode::invalid_data, "the size of a chunk is no number"};
    state_ = left_ == 0 ? State::trailer : State::chunk;
  }
  return {};
}

Result<std::size_t> ResponseParser::take_body(Bytes bytes, const OnBody& on_body) {
  if (state_ == State::until_close) {
    DICOM_TRY(on_body(bytes));
    return bytes.size();
  }
  const auto used = static_cast<std::size_t>(std::min<std::uint64_t>(left_, bytes.size()));
  left_ -= used;
  if (left_ == 0) state_ = state_ == State::chunk ? State::chunk_end : State::done;
  DICOM_TRY(on_body(bytes.first(used)));
  return used;
}

Result<void> ResponseParser::finish() {
  if (state_ == State::until_close) state_ = State::done;
  if (state_ == State::done) return {};
  return Error{ErrorCode::truncated, "the connection ended in the middle of a response"};
}

}  // namespace dicom::http
