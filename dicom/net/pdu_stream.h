// PDUs from a socket, through one buffer.
#pragma once

#include <memory>
#include <optional>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/io/socket.h"
#include "dicom/net/ul/pdu_decoder.h"

namespace dicom::net {

/// What we announce: long enough that a CT image is two PDUs, short enough to stay in a processor's
/// cache.
inline constexpr std::uint32_t default_maximum_length = 256 * 1024 - 6;

/// Reads ahead as far as the buffer goes; a PDU's body is a slice of the buffer, valid until the
/// next read. The buffer grows by what has arrived, not by what a length promises.
class PDUStream {
 public:
  /// `maximum_length`: the one that we announce.
  explicit PDUStream(std::uint32_t maximum_length);

  struct Frame {
    std::uint8_t type = 0;
    Bytes body;
  };
  /// The next PDU. Errors: timeout, disconnected; of a bad header invalid_data or limit_exceeded,
  /// with abort_reason().
  Result<Frame> read(io::Socket& socket, io::Deadline deadline);
  /// Whether a read need not wait for its first byte.
  [[nodiscard]] bool has_bytes() const { return begin_ < end_; }
  [[nodiscard]] AAbort::Reason abort_reason() const { return abort_reason_; }

 private:
  Result<void> fill(io::Socket& socket, std::size_t wanted, io::Deadline deadline);
  void make_room(std::size_t wanted);

  std::uint32_t maximum_p_data_;
  AAbort::Reason abort_reason_ = AAbort::Reason::reason_not_specified;
  std::unique_ptr<std::byte[]> buffer_;
  std::size_t capacity_ = 0;
  std::size_t begin_ = 0;
  std::size_t end_ = 0;
};

}  // namespace dicom::net
