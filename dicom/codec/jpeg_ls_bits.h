// Entropy-coded segments of JPEG-LS as bits: behind a byte 0xff one bit is stuffed, not a byte
// (ITU-T T.87 A.1).
#pragma once

#include <bit>
#include <cstdint>

#include "dicom/base/bytes.h"

namespace dicom::codec::detail {

/// Reads bits, most significant first. Never passes a marker: behind the last byte it delivers
/// zeros and counts them.
class JpegLsBitReader {
 public:
  explicit JpegLsBitReader(Bytes bytes) : at_(bytes.data()), end_(bytes.data() + bytes.size()) {}

  /// 0 to 25 bits.
  std::uint32_t take(unsigned length) {
    if (length == 0) return 0;
    refill();
    const auto value = static_cast<std::uint32_t>(bits_ >> (64 - length));
    skip(length);
    return value;
  }
  /// Zeros, a one, and `length` bits behind it (below 25), if all that is there and there are fewer than `limit` zeros:
  /// the zeros and the bits as one number. Otherwise nothing is taken.
  [[nodiscard]] bool take_golomb(unsigned length, unsigned limit, std::uint32_t& value) {
    if (count_ < 32) refill();
    const auto zeros = static_cast<unsigned>(std::countl_zero(bits_ | 1));
    const unsigned all = zeros + 1 + length;
    if (zeros >= limit || all > count_) [[unlikely]]
      return false;
    const std::uint64_t behind = bits_ << zeros << 1;
    value = zeros << length | static_cast<std::uint32_t>(behind >> 1 >> (63 - length));
    bits_ = behind << length;
    count_ -= all;
    return true;
  }
  /// Counts zeros up to the next one, which is taken too. At most `limit` (below 56) are looked at.
  unsigned take_zeros(unsigned limit) {
    refill();
    const auto zeros = static_cast<unsigned>(std::countl_zero(bits_));
    if (zeros > limit) {
      skip(limit + 1);
      return limit + 1;
    }
    skip(zeros + 1);
    return zeros;
  }
  /// Whether bits were used that the data does not have.
  [[nodiscard]] bool overrun() const { return count_ < padding_; }
  /// The first byte not read: at a marker or the end if everything before was read.
  [[nodiscard]] const std::byte* position() const { return at_; }

 private:
  // At least 57 bits. What is below count_ is zero.
  void refill() {
    if (count_ > 56) return;
    if (end_ - at_ >= 8 && !after_ff_) [[likely]] {
      const auto word = load_be<std::uint64_t>(at_);
      if (!has_ff(word)) [[likely]] {
        const unsigned taken = (64 - count_) >> 3;
        const std::uint64_t kept = taken == 8 ? word : word >> (64 - taken * 8) << (64 - taken * 8);
        bits_ |= kept >> count_;
        at_ += taken;
        count_ += taken * 8;
        return;
      }
    }
    refill_bytewise();
  }

  static bool has_ff(std::uint64_t word) {
    constexpr std::uint64_t ones = 0x0101010101010101;
    return ((~word - ones) & word & (ones << 7)) != 0;
  }

  void refill_bytewise() {
    while (count_ <= 56) {
      const bool at_end = at_ == end_ || (*at_ == std::byte{0xff} && ends_at_marker());
      const std::uint64_t byte = at_end ? 0 : std::to_integer<std::uint64_t>(*at_++);
      const unsigned length = after_ff_ ? 7 : 8;  // the stuffed bit is the highest
      if (at_end) padding_ += length;
      bits_ |= byte << (64 - length) >> count_;
      count_ += length;
      after_ff_ = byte == 0xff;
    }
  }
  // 0xff is data if the next byte's highest bit is the stuffed 0; a marker's second byte has it
  // set.
  [[nodiscard]] bool ends_at_marker() const { return end_ - at_ < 2 || (at_[1] & std::byte{0x80}) != std::byte{0}; }

  void skip(unsigned length) {
    bits_ <<= length;
    count_ -= length;
  }

  const std::byte* at_;
  const std::byte* end_;
  std::uint64_t bits_ = 0;
  unsigned count_ = 0;
  std::uint64_t padding_ = 0;
  bool after_ff_ = false;
};

/// Writes bits, most significant first, and stuffs a zero bit behind each byte 0xff.
class JpegLsBitWriter {
 public:
  explicit JpegLsBitWriter(ByteVector& to) : to_(to) {}

  /// The lowest `length` bits of `value`, whose other bits are zero; 0 to 32.
  void put(std::uint32_t value, unsigned length) {
    bits_ = bits_ << length | value;
    count_ += length;
    if (count_ >= 32) put_bytes();
  }
  void put_zeros(std::uint32_t count) {
    for (; count > 24; count -= 24) put(0, 24);
    put(0, count);
  }
  /// Fills the last byte with zeros; a last 0xff is followed by its stuffed bit.
  void finish() {
    while (count_ >= room()) put_byte();
    if (count_ > 0) {
      bits_ <<= room() - count_;
      count_ = room();
      put_byte();
    }
    if (after_ff_) to_.push_back(std::byte{0});
  }

 private:
  [[nodiscard]] unsigned room() const { return after_ff_ ? 7 : 8; }
  void put_bytes() {
    const auto word = static_cast<std::uint32_t>(bits_ >> (count_ - 32));
    if (!after_ff_ && !has_ff(word)) [[likely]] {
      append(to_, word, std::endian::big);
      count_ -= 32;
      return;
    }
    while (count_ >= room()) put_byte();
  }
  static bool has_ff(std::uint32_t word) {
    constexpr std::uint32_t ones = 0x01010101;
    return ((~word - ones) & word & (ones << 7)) != 0;
  }
  void put_byte() {
    const unsigned length = room();
    count_ -= length;
    const auto byte = static_cast<std::uint8_t>(bits_ >> count_ & ((1U << length) - 1));
    to_.push_back(std::byte{byte});
    after_ff_ = byte == 0xff;
  }

  ByteVector& to_;
  std::uint64_t bits_ = 0;  // the lowest count_ are still to be written
  unsigned count_ = 0;
  bool after_ff_ = false;
};

}  // namespace dicom::codec::detail
