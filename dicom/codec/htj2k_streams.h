// The five bit streams of an HTJ2K code-block (T.814 7.1). All of them may be read beyond their end: then they give
// what T.814 says, or zeros.
#pragma once

#include <cstdint>

#include "dicom/base/bytes.h"

namespace dicom::codec::detail {

/// Bits of which those of a byte come from its lowest on. A stream of this kind has `fill()`, after which `count_` is
/// 32 at least.
template <class Stream>
class LowestBitFirst {
 public:
  /// The next bits, at least 32 of them.
  std::uint64_t peek() {
    if (count_ < 32) static_cast<Stream*>(this)->fill();
    return bits_;
  }
  /// At most 32.
  void skip(std::uint32_t count) {
    bits_ >>= count;
    count_ -= count;
  }
  std::uint32_t bit() {
    const auto value = static_cast<std::uint32_t>(peek() & 1);
    skip(1);
    return value;
  }

 protected:
  std::uint64_t bits_ = 0;
  std::uint32_t count_ = 0;
};

/// Bits from the lowest of each byte on, going forward; after FF a byte has seven. MagSgn continues with ones (T.814
/// 7.1.2), SigProp with zeros (7.1.5).
class ForwardBits : public LowestBitFirst<ForwardBits> {
 public:
  ForwardBits(Bytes bytes, std::uint8_t filler)
      : at_(bytes.data()), end_(bytes.data() + bytes.size()), filler_(filler) {}

 private:
  friend LowestBitFirst;

  void fill() {
    std::uint32_t word = 0;
    if (end_ - at_ >= 4) {
      word = load_le<std::uint32_t>(at_);
      // No byte is FF, nor was the last: no bit is left out.
      if (!after_ff_ && (((word & 0x7f7f7f7f) + 0x01010101) & word & 0x80808080) == 0) {
        bits_ |= std::uint64_t{word} << count_;
        count_ += 32;
        at_ += 4;
        return;
      }
    }
    while (count_ <= 56) {
      const std::uint32_t byte = at_ < end_ ? std::to_integer<std::uint32_t>(*at_++) : filler_;
      bits_ |= std::uint64_t{after_ff_ ? byte & 0x7f : byte} << count_;
      count_ += after_ff_ ? 7 : 8;
      after_ff_ = byte == 0xff;
    }
  }

  const std::byte* at_;
  const std::byte* end_;
  std::uint8_t filler_;
  bool after_ff_ = false;
};

/// Bits from the lowest of each byte on, going backward; a byte of which the seven lower bits are ones has seven if the
/// one read before it is greater than 8F. VLC (T.814 7.1.4) and MagRef (7.1.6).
class BackwardBits : public LowestBitFirst<BackwardBits> {
 public:
  BackwardBits(Bytes bytes, std::uint64_t first_bits, std::uint32_t first_count, bool after_great)
      : begin_(bytes.data()), at_(bytes.data() + bytes.size()), after_great_(after_great) {
    bits_ = first_bits;
    count_ = first_count;
  }

 private:
  friend LowestBitFirst;

  void fill() {
    while (count_ <= 56) {
      const std::uint32_t byte = at_ > begin_ ? std::to_integer<std::uint32_t>(*--at_) : 0;
      const bool short_byte = after_great_ && (byte & 0x7f) == 0x7f;
      bits_ |= std::uint64_t{short_byte ? byte & 0x7f : byte} << count_;
      count_ += short_byte ? 7 : 8;
      after_great_ = byte > 0x8f;
    }
  }

  const std::byte* begin_;
  const std::byte* at_;
  bool after_great_;
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
    static constexpr std::uint8_t exponents[13] = {0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 4, 5};
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
