#include "dicom/codec/htj2k_streams.h"

namespace dicom::codec::detail {
namespace {

constexpr std::uint64_t in_all_bytes(std::uint8_t value) {
  return 0x0101010101010101ULL * value;
}
// Whether a byte has all of its lower seven bits set. Such a byte alone carries into its highest bit.
constexpr bool has_seven_ones(std::uint64_t word) {
  return (((word & in_all_bytes(0x7f)) + in_all_bytes(0x01)) & in_all_bytes(0x80)) != 0;
}
constexpr bool has_ff(std::uint64_t word) {
  return (((word & in_all_bytes(0x7f)) + in_all_bytes(0x01)) & word & in_all_bytes(0x80)) != 0;
}

}  // namespace

// Puts bits behind one another. Up to seven of them wait until their byte is complete.
class PlainBits::Appender {
 public:
  Appender(std::byte* to, std::uint64_t bits, std::uint32_t count) : at_(to), bits_(bits), count_(count) {}

  void append_word(std::uint64_t word) {
    store(at_, bits_ | word << count_, std::endian::little);
    at_ += 8;
    bits_ = word >> 1 >> (63 - count_);
  }
  void append_byte(std::uint32_t byte, std::uint32_t count) {
    bits_ |= std::uint64_t{byte} << count_;
    count_ += count;
    if (count_ < 8) return;
    *at_++ = static_cast<std::byte>(bits_);
    bits_ >>= 8;
    count_ -= 8;
  }
  /// Sets `beyond` bytes from the last bit on; how many bits there are.
  std::size_t finish(const std::byte* from, Filler filler, std::size_t beyond) {
    const std::size_t count = static_cast<std::size_t>(at_ - from) * 8 + count_;
    const auto byte = static_cast<std::uint32_t>(filler);
    const auto last = static_cast<std::byte>(static_cast<std::uint32_t>(bits_) | byte << count_);
    std::fill_n(at_, beyond + 1, static_cast<std::byte>(filler));
    *at_ = last;
    return count;
  }

 private:
  std::byte* at_;
  std::uint64_t bits_;
  std::uint32_t count_;
};

void PlainBits::take_forward(Bytes bytes, Filler filler, std::size_t beyond) {
  bytes_.resize(std::max(bytes_.size(), bytes.size() + beyond + 1));
  Appender to(bytes_.data(), 0, 0);
  const std::byte* at = bytes.data();
  const std::byte* const end = at + bytes.size();
  bool after_ff = false;
  while (at < end) {
    if (!after_ff && end - at >= 8) {
      if (const auto word = load_le<std::uint64_t>(at); !has_ff(word)) {
        to.append_word(word);
        at += 8;
        continue;
      }
    }
    const auto byte = std::to_integer<std::uint32_t>(*at++);
    to.append_byte(after_ff ? byte & 0x7f : byte, after_ff ? 7 : 8);
    after_ff = byte == 0xff;
  }
  count_ = to.finish(bytes_.data(), filler, beyond);
}

void PlainBits::take_backward(Bytes bytes, const Start& start) {
  constexpr std::size_t beyond = 8;
  bytes_.resize(std::max(bytes_.size(), bytes.size() + beyond + 2));
  Appender to(bytes_.data(), start.bits, start.count);
  const std::byte* const begin = bytes.data();
  const std::byte* at = begin + bytes.size();
  bool after_great = start.after_great;
  while (at > begin) {
    if (at - begin >= 8) {
      if (const auto word = load_be<std::uint64_t>(at - 8); !has_seven_ones(word)) {
        to.append_word(word);
        at -= 8;
        after_great = *at > std::byte{0x8f};
        continue;
      }
    }
    const auto byte = std::to_integer<std::uint32_t>(*--at);
    const bool is_short = after_great && (byte & 0x7f) == 0x7f;
    to.append_byte(is_short ? byte & 0x7f : byte, is_short ? 7 : 8);
    after_great = byte > 0x8f;
  }
  count_ = to.finish(bytes_.data(), Filler::zeros, beyond);
}

}  // namespace dicom::codec::detail
