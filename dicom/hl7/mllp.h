// The minimal lower layer protocol: what carries HL7 messages over a connection. Each is a block: VT, the message, FS,
// CR.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"

namespace dicom::hl7 {

/// A message as a block.
std::string mllp_block(std::string_view message);

/// Takes bytes as they come and gives the messages in them. What stands between blocks is passed over, and counted.
class MLLPDecoder {
 public:
  /// `limit`: bytes of a message.
  explicit MLLPDecoder(std::size_t limit = 16U << 20) : limit_(limit) {}

  /// Error: limit_exceeded; then the connection cannot go on.
  Result<void> feed(Bytes bytes);
  /// The next message that is complete.
  std::optional<std::string> next();
  /// Whether a block has begun that has not ended.
  [[nodiscard]] bool within_block() const { return begun_; }
  [[nodiscard]] std::size_t skipped() const { return skipped_; }

 private:
  void drop_before_block();

  std::size_t limit_;
  std::string waiting_;       // from the beginning of a block's message on
  std::size_t searched_ = 0;  // no end of block in so many bytes of it
  bool begun_ = false;
  std::size_t skipped_ = 0;
};

}  // namespace dicom::hl7
