#include "dicom/base/error.h"

#include <utility>

namespace dicom {

std::string_view to_string(ErrorCode code) {
  switch (code) {
    case ErrorCode::invalid_data: return "invalid data";
    case ErrorCode::truncated: return "truncated";
    case ErrorCode::limit_exceeded: return "limit exceeded";
    case ErrorCode::not_found: return "not found";
    case ErrorCode::wrong_type: return "wrong type";
    case ErrorCode::unsupported: return "unsupported";
    case ErrorCode::invalid_argument: return "invalid argument";
    case ErrorCode::io: return "input/output";
    case ErrorCode::timeout: return "timeout";
    case ErrorCode::disconnected: return "disconnected";
    case ErrorCode::rejected: return "rejected";
    case ErrorCode::no_space: return "no space";
    case ErrorCode::conflict: return "conflict";
    case ErrorCode::cancelled: return "cancelled";
  }
  return "unknown";
}

std::string Error::to_string() const {
  std::string line = path;
  if (offset) {
    line += line.empty() ? "at byte " : " at byte ";
    line += std::to_string(*offset);
  }
  if (!line.empty()) line += ": ";
  return line + message;
}

Error Error::within(std::string_view context) && {
  std::string inner = to_string();
  message = std::string(context) + ": " + inner;
  path.clear();
  offset.reset();
  return std::move(*this);
}

}  // namespace dicom
