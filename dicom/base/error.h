// What went wrong, said so that a person can act on it: code, message, and where.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace dicom {

/// The kind of a failure. Callers decide by it; people read Error::message.
enum class ErrorCode : std::uint8_t {
  invalid_data,      ///< bytes that contradict the Standard or themselves
  truncated,         ///< the data ends before what it promised
  limit_exceeded,    ///< a named limit (depth, count, size, ratio) was reached
  not_found,         ///< an element, file, study, route that is not there
  wrong_type,        ///< an element has another VR or form than was asked for
  unsupported,       ///< legal, but not something that this build can do
  invalid_argument,  ///< what the caller or the user asked for makes no sense
  io,                ///< the operating system refused: file, disk, socket
  timeout,           ///< a deadline passed
  disconnected,      ///< the peer closed or vanished
  rejected,          ///< the peer understood and said no
  no_space,          ///< disk or quota is full
  conflict,          ///< it exists already, with other content
  cancelled,         ///< somebody asked to stop
};

/// "invalid data", "no space", ... : the code in plain words.
std::string_view to_string(ErrorCode code);

/// A failure: what, where in the bytes, and at which element.
struct Error {
  ErrorCode code = ErrorCode::invalid_data;
  std::string message;                    ///< with the values that matter, no trailing full stop
  std::optional<std::uint64_t> offset{};  ///< byte offset in the input, if it is about bytes
  std::string path{};                     ///< element path, e.g. "(0028,0010) Rows"

  /// One line: "(0028,0010) Rows at byte 1342: value length 4, expected 2".
  [[nodiscard]] std::string to_string() const;

  /// The same failure seen from further out: "FILE: ..." or "reading the meta information: ...".
  [[nodiscard]] Error within(std::string_view context) &&;
};

}  // namespace dicom
