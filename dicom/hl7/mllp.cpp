#include "dicom/hl7/mllp.h"

#include <algorithm>

namespace dicom::hl7 {
namespace {

constexpr char block_start = '\x0B';  // VT
constexpr char block_end = '\x1C';    // FS

}  // namespace

std::string mllp_block(std::string_view message) {
  std::string block;
  block.reserve(message.size() + 3);
  block += block_start;
  block += message;
  block += block_end;
  block += '\r';
  return block;
}

Result<void> MLLPDecoder::feed(Bytes bytes) {
  waiting_ += as_text(bytes);
  drop_before_block();
  if (begun_ && std::min(waiting_.find(block_end), waiting_.size()) > limit_) {
    return Error{ErrorCode::limit_exceeded, "a message of more than " + std::to_string(limit_) + " bytes"};
  }
  return {};
}

std::optional<std::string> MLLPDecoder::next() {
  drop_before_block();
  if (!begun_) return std::nullopt;
  const std::size_t end = waiting_.find(block_end, searched_);
  if (end == std::string::npos) {
    searched_ = waiting_.size();
    return std::nullopt;
  }
  // A start within a block: what came before was never finished.
  const std::size_t start = waiting_.rfind(block_start, end);
  const std::size_t begin = start == std::string::npos ? 0 : start + 1;
  skipped_ += begin;
  std::string message = waiting_.substr(begin, end - begin);
  waiting_.erase(0, end + 1);  // the CR, if there is one, lies between blocks
  searched_ = 0;
  begun_ = false;
  return message;
}

void MLLPDecoder::drop_before_block() {
  if (begun_) return;
  const std::size_t start = waiting_.find(block_start);
  const std::size_t dropped = start == std::string::npos ? waiting_.size() : start;
  for (const char character : std::string_view(waiting_).substr(0, dropped)) {
    if (character != '\r' && character != '\n') ++skipped_;
  }
  begun_ = start != std::string::npos;
  waiting_.erase(0, dropped + (begun_ ? 1 : 0));
  searched_ = 0;
}

}  // namespace dicom::hl7
