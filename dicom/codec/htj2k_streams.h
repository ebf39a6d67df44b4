// The five bit streams of an HTJ2K code-block (T.814 7.1). All of them may be read beyond their end: then they give
// what T.814 says, or zeros.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>

#include "dicom/base/bytes.h"

namespace dicom::codec::detail {

/// The bits of a stream without those that were stuffed, so that any of them can be looked at by its number: bit n is
/// bit n % 8 of byte n / 8. What lies behind the last one is as `Filler` says.
class PlainBits {
 public:
  enum class Filler : std::uint8_t { zeros = 0x00, ones = 0xff };

  /// From the lowest bit of each byte on, going forward; after FF a byte has seven. MagSgn (T.814 7.1.2) and SigProp
  /// (7.1.5). `beyond` is how many bytes can be read behind the last bit.
  void take_forward(Bytes bytes, Filler filler, std::size_t beyond);

  /// From the lowest bit of each byte on, going backward; a byte of which the seven lower bits are ones has seven if
  /// the one read before it is greater than 8F. VLC (T.814 7.1.4) and MagRef (7.1.6). Zeros follow, 8 bytes of them.
  struct Start {
    std::uint32_t bits = 0, count = 0;  ///< what is there before the first byte, 7 bits at most
    bool after_great = true;            ///< it counts as greater than 8F
  };
  void take_backward(Bytes bytes, const Start& start);

  const std::byte* data() const { return bytes_.data(); }
  std::size_t count() const { return count_; }

 private:
  class Appender;

  ByteVector bytes_;
  std::size_t count_ = 0;
};

/// Reads plain bits one after the other. They must have 8 bytes behind their end.
class BitReader {
 public:
  explicit BitReader(const PlainBits& bits) : at_(bits.data()), end_(bits.data() + (bits.count() + 7) / 8) {}

  /// Makes 56 bits at least ready to be looked at and skipped.
  void refill() {
    bits_ |= load_le<std::uint64_t>(at_) << count_;
    at_ = std::min(at_ + (63 - count_) / 8, end_);
    count_ |= 56;
  }
  std::uint64_t peek() const { return bits_; }
  void skip(std::uint32_t count) {
    bits_ >>= count;
    count_ -= count;
  }
  std::uint32_t bit() {
    if (count_ == 0) refill();
    const auto value = static_cast<std::uint32_t>(bits_ & 1);
    skip(1);
    return value;
  }

 private:
  const std::byte* at_;
  const std::byte* end_;
  std::uint64_t bits_ = 0;
  std::uint32_t count_ = 0;
};

/// The adaptive run-length decoder of the significance of whole quads (T.814 7.1.3, 7.3.3).
class MelDecoder {
 public:
  /// The cleanup segment from the MEL stream on, two bytes at least.
  explicit MelDecoder(Bytes bytes) : at_(bytes.data()), end_(bytes.data() + bytes.size()) {}

  /// The next symbol: whether the quad has something significant.
  bool symbol() {
    if (run_ == 0 && !one_follows_) read_run();
    if (run_ > 0) {
      --run_;
      return false;
    }
    one_follows_ = false;
    return true;
  }

 private:
  void read_run() {
    static constexpr std::array<std::uint8_t, 13> exponents{0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5};
    const std::uint32_t exponent = exponents[state_];
    if (bit() == 1) {
      run_ = 1U << exponent;
      if (state_ < 12) ++state_;
      return;
    }
    for (std::uint32_t i = 0; i < exponent; ++i) run_ = run_ << 1 | bit();
    one_follows_ = true;
    if (state_ > 0) --state_;
  }

  std::uint32_t bit() {
    if (left_ == 0) {
      left_ = byte_ == 0xff ? 7 : 8;
      byte_ = next_byte();
    }
    return (byte_ >> --left_) & 1;
  }

  // The last two bytes are shared with the VLC stream and the length of both.
  std::uint32_t next_byte() {
    const auto remaining = end_ - at_;
    if (remaining <= 1) return 0xff;
    const auto byte = std::to_integer<std::uint32_t>(*at_++);
    return remaining == 2 ? byte | 0x0f : byte;
  }

  const std::byte* at_;
  const std::byte* end_;
  std::uint32_t byte_ = 0, left_ = 0;
  std::uint32_t run_ = 0, state_ = 0;
  bool one_follows_ = false;
};

}  // namespace dicom::codec::detail
