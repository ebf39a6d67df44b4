#include "dicom/net/pdu_stream.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <utility>

namespace dicom::net {
namespace {

constexpr std::size_t first_capacity = 16 * 1024;
// Peers that count a PDU's or an item's header differently go over the announced length by a few
// bytes.
constexpr std::uint32_t tolerance = 64;

}  // namespace

// Zero is unlimited (PS3.8 D.1.1): the buffer still grows only by what has arrived.
PDUStream::PDUStream(std::uint32_t maximum_length)
    : maximum_p_data_(maximum_length == 0 ? std::numeric_limits<std::uint32_t>::max() : maximum_length + tolerance) {}

Result<PDUStream::Frame> PDUStream::read(io::Socket& socket, io::Deadline deadline) {
  DICOM_TRY(fill(socket, pdu_header_size, deadline));
  const PDUHeader header = decode_pdu_header(buffer_.get() + begin_);
  if (auto wrong = check_pdu_header(header, maximum_p_data_)) {
    abort_reason_ = wrong->reason;
    return std::move(wrong->error);
  }
  DICOM_TRY(fill(socket, pdu_header_size + header.length, deadline));
  const Bytes body(buffer_.get() + begin_ + pdu_header_size, header.length);
  begin_ += pdu_header_size + header.length;
  return Frame{header.type, body};
}

Result<void> PDUStream::fill(io::Socket& socket, std::size_t wanted, io::Deadline deadline) {
  while (end_ - begin_ < wanted) {
    make_room(wanted);
    const MutableBytes space(buffer_.get() + end_, capacity_ - end_);
    const std::size_t count = DICOM_TRY(socket.read_some(space, deadline));
    if (count == 0) return Error{ErrorCode::disconnected, "the peer closed the connection"};
    end_ += count;
  }
  return {};
}

void PDUStream::make_room(std::size_t wanted) {
  if (begin_ == end_) begin_ = end_ = 0;
  // Half of what is wanted has arrived, or it fits: then the buffer may be as large as it gets.
  if (end_ < capacity_ && begin_ + wanted <= capacity_) return;
  if (begin_ > 0) {
    std::memmove(buffer_.get(), buffer_.get() + begin_, end_ - begin_);
    end_ -= std::exchange(begin_, 0);
  }
  if (end_ < capacity_) return;
  const std::size_t larger = std::max(first_capacity, capacity_ * 2);
  auto grown = std::make_unique_for_overwrite<std::byte[]>(larger);
  if (end_ > 0) std::memcpy(grown.get(), buffer_.get(), end_);
  buffer_ = std::move(grown);
  capacity_ = larger;
}

}  // namespace dicom::net
