// Multipart bodies: RFC 2046 5.1, as PS3.18 8.6.1.2 uses them. A push parser that keeps no more than a delimiter.
#pragma once

#include <functional>
#include <string>
#include <string_view>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/http/message.h"

namespace dicom::http {

inline constexpr std::size_t maximum_part_header = 16 * 1024;

/// Takes a body in pieces of any size and tells of its parts as they come.
class MultipartParser {
 public:
  struct Events {
    std::function<Result<void>(const Headers&)> part_begin;
    std::function<Result<void>(Bytes)> part_data;
    std::function<Result<void>()> part_end;
  };

  MultipartParser(std::string_view boundary, Events events);

  /// Errors: limit_exceeded (part headers too long), invalid_data, or what the events return.
  Result<void> feed(Bytes bytes);
  /// At the end of the body. Error: truncated, if the closing delimiter was not there.
  Result<void> finish();

 private:
  enum class State : unsigned char { preamble, after_delimiter, headers, body, epilogue };

  Result<bool> step();
  Result<Bytes> feed_content(Bytes bytes);
  [[nodiscard]] std::size_t find(std::string_view text) const;
  Result<bool> find_delimiter();
  Result<bool> read_after_delimiter();
  Result<bool> read_headers();

  std::string delimiter_;  ///< CR LF -- boundary
  Events events_;
  State state_ = State::preamble;
  std::string pending_;
};

/// The head of a part in an answer: delimiter, headers, empty line. The first one begins the body.
std::string multipart_head(std::string_view boundary, bool first, const Headers& headers);
/// The closing delimiter.
std::string multipart_end(std::string_view boundary);
/// A boundary that no content holds but by malice: 32 random hexadecimal digits.
std::string make_boundary();

}  // namespace dicom::http
