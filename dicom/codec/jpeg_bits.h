// Entropy-coded segments of JPEG as bits (ITU-T T.81 B.1.1.5, F.2.2.5): 64 at a time, stuffing
// removed.
#pragma once

#include <cstdint>

#include "dicom/base/bytes.h"

namespace dicom::codec::detail {

/// Reads bits, most significant first. Never passes a marker: behind the last byte it delivers
/// zeros and counts them.
class JpegBitReader {
 public:
  JpegBitReader() = default;
  explicit JpegBitReader(Bytes bytes) : at_(bytes.data()), end_(bytes.data() + bytes.size()) {}

  /// Makes at least 32 bits available, or as many as are said, up to 56.
  void refill(unsigned wanted = 32) {
    if (count_ >= wanted) return;
    if (end_ - at_ >= 8) [[likely]] {
      const auto word = load_be<std::uint64_t>(at_);
      if (!has_marker_byte(word)) [[likely]] {
        // Bits below count_ are filled too, with those of bytes not yet counted: the next refill
        // writes the same.
        bits_ |= word >> count_;
        const unsigned taken = (63 - count_) >> 3;
        at_ += taken;
        count_ += taken * 8;
        return;
      }
    }
    refill_bytewise();
  }
  /// The next 64 bits, of which those beyond the available are arbitrary.
  [[nodiscard]] std::uint64_t peek() const { return bits_; }
  /// `length` < 64, and not more than available.
  void skip(unsigned length) {
    bits_ <<= length;
    count_ -= length;
  }
  /// 1 to 16 bits, which are available.
  std::uint32_t take(unsigned length) {
    const auto value = static_cast<std::uint32_t>(bits_ >> (64 - length));
    skip(length);
    return value;
  }
  /// Whether bits were used that the data does not have.
  [[nodiscard]] bool overrun() const { return count_ < padding_; }
  /// The first byte not read: at a marker or the end if everything before was read.
  [[nodiscard]] const std::byte* position() const { return at_; }

 private:
  static bool has_marker_byte(std::uint64_t word) {
    constexpr std::uint64_t ones = 0x0101010101010101;
    return ((~word - ones) & word & (ones << 7)) != 0;  // a zero byte in ~word
  }

  void refill_bytewise() {
    while (count_ <= 56) {
      std::uint64_t byte = 0;
      if (at_ != end_ && *at_ != std::byte{0xff}) {
        byte = std::to_integer<std::uint64_t>(*at_++);
      } else if (end_ - at_ >= 2 && at_[1] == std::byte{0}) {
        byte = 0xff;
        at_ += 2;
      } else {
        padding_ += 8;
      }
      bits_ |= byte << (56 - count_);
      count_ += 8;
    }
  }

  const std::byte* at_ = nullptr;
  const std::byte* end_ = nullptr;
  std::uint64_t bits_ = 0;     // the next bit is the highest
  unsigned count_ = 0;         // available bits
  std::uint64_t padding_ = 0;  // how many of all delivered were made up
};

/// Writes bits, most significant first, and stuffs zeros behind 0xff.
class JpegBitWriter {
 public:
  explicit JpegBitWriter(ByteVector& to) : to_(to) {}

  /// 0 to 32 bits, in the lowest of `bits`; those above are zero.
  void put(std::uint32_t bits, unsigned length) {
    pending_ = pending_ << length | bits;
    count_ += length;
    if (count_ < 32) return;
    count_ -= 32;
    const auto word = static_cast<std::uint32_t>(pending_ >> count_);
    if (has_marker_byte(word)) {
      for (unsigned shift = 32; shift > 0;) put_byte(static_cast<std::byte>(word >> (shift -= 8)));
    } else {
      append(to_, word, std::endian::big);
    }
  }
  /// Fills the last byte with ones (T.81 F.1.2.3); nothing is pending any more.
  void finish() {
    if (count_ % 8 != 0) {
      const unsigned missing = 8 - count_ % 8;
      pending_ = pending_ << missing | ((1U << missing) - 1);
      count_ += missing;
    }
    while (count_ > 0) put_byte(static_cast<std::byte>(pending_ >> (count_ -= 8)));
  }

 private:
  static bool has_marker_byte(std::uint32_t word) {
    constexpr std::uint32_t ones = 0x01010101;
    return ((~word - ones) & word & (ones << 7)) != 0;  // a zero byte in ~word
  }
  void put_byte(std::byte byte) {
    to_.push_back(byte);
    if (byte == std::byte{0xff}) to_.push_back(std::byte{0});
  }

  ByteVector& to_;
  std::uint64_t pending_ = 0;
  unsigned count_ = 0;
};

}  // namespace dicom::codec::detail
