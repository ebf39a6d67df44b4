#include "dicom/codec/mq_decoder.h"

#include <algorithm>
#include <cstring>

namespace dicom::codec::detail {
namespace {

// Writes bits one after another, the highest of a byte first, into memory that is great enough and has eight bytes
// more.
class BitWriter {
 public:
  explicit BitWriter(std::byte* to) : to_(to) { *to_ = std::byte{0}; }

  void add(Bytes bytes) {
    const std::byte* from = bytes.data();
    const std::byte* const end = from + bytes.size();
    for (; end - from >= 4; from += 4, to_ += 4) {
      const std::uint64_t begun = std::to_integer<std::uint64_t>(*to_) << 56;
      store(to_, begun | std::uint64_t{load_be<std::uint32_t>(from)} << (32 - used_), std::endian::big);
    }
    for (; from != end; ++from) add(std::to_integer<std::uint32_t>(*from), 8);
  }

  void add(std::uint32_t value, std::uint32_t count) {
    const std::uint32_t both = std::to_integer<std::uint32_t>(*to_) << 8 | value << (16 - used_ - count);
    store(to_, static_cast<std::uint16_t>(both), std::endian::big);
    used_ += count;
    to_ += used_ / 8;
    used_ %= 8;
  }

  /// Adds one to the number that all bits are. They do not overflow.
  void carry(const std::byte* begin) {
    std::uint32_t more = 1U << (8 - used_);
    for (std::byte* at = to_; more != 0 && at >= begin; --at) {
      const std::uint32_t sum = std::to_integer<std::uint32_t>(*at) + more;
      *at = static_cast<std::byte>(sum);
      more = sum >> 8;
    }
  }

  /// Ones to the end of the byte, which is returned.
  std::byte* finish() {
    *to_ |= static_cast<std::byte>(0xff >> used_);
    return to_ + 1;
  }

 private:
  std::byte* to_;
  std::uint32_t used_ = 0;  // bits of *to_; the others are 0
};

}  // namespace

void MqBits::assign(Bytes segment) {
  bits_.resize(segment.size() + 24);
  BitWriter writer(bits_.data());
  while (!segment.empty()) {
    const void* const found = std::memchr(segment.data(), 0xff, segment.size());
    const std::size_t run = found == nullptr
                                ? segment.size()
                                : static_cast<std::size_t>(static_cast<const std::byte*>(found) - segment.data()) + 1;
    writer.add(segment.first(run));
    segment = segment.subspan(run);
    if (found == nullptr || segment.empty()) break;
    const auto after = std::to_integer<std::uint32_t>(segment[0]);
    if (after > 0x8f) break;  // a marker
    if (after >= 0x80) writer.carry(bits_.data());
    // FF may follow FF only as a marker: what is left has no more than seven bits here.
    writer.add(after & 0x7f, 7);
    segment = segment.subspan(1);
  }
  std::byte* const end = writer.finish();
  std::fill(end, end + 8, std::byte{0xff});
  end_ = end;
}

}  // namespace dicom::codec::detail
