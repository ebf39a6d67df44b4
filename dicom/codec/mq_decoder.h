// The arithmetic decoder of JPEG 2000 (T.800 annex C).
#pragma once

#include <array>
#include <bit>
#include <cstdint>

#include "dicom/base/bytes.h"

namespace dicom::codec::detail {

/// A context's state: a row of T.800 table C.2 with the more probable symbol. The probability of the other is scaled to
/// the decoder's registers.
struct MqState {
  std::int64_t qe = 0;
  std::uint32_t symbol = 0;
  std::array<std::uint16_t, 2> next{};  ///< states after that symbol and after the other
};

namespace mq {

struct Row {
  std::uint16_t qe;
  std::uint8_t after_more, after_less;
  bool switches;
};

// T.800 table C.2.
inline constexpr std::array<Row, 47> rows{
    {{0x5601, 1, 1, true},    {0x3401, 2, 6, false},   {0x1801, 3, 9, false},   {0x0ac1, 4, 12, false},
     {0x0521, 5, 29, false},  {0x0221, 38, 33, false}, {0x5601, 7, 6, true},    {0x5401, 8, 14, false},
     {0x4801, 9, 14, false},  {0x3801, 10, 14, false}, {0x3001, 11, 17, false}, {0x2401, 12, 18, false},
     {0x1c01, 13, 20, false}, {0x1601, 29, 21, false}, {0x5601, 15, 14, true},  {0x5401, 16, 14, false},
     {0x5101, 17, 15, false}, {0x4801, 18, 16, false}, {0x3801, 19, 17, false}, {0x3401, 20, 18, false},
     {0x3001, 21, 19, false}, {0x2801, 22, 19, false}, {0x2401, 23, 20, false}, {0x2201, 24, 21, false},
     {0x1c01, 25, 22, false}, {0x1801, 26, 23, false}, {0x1601, 27, 24, false}, {0x1401, 28, 25, false},
     {0x1201, 29, 26, false}, {0x1101, 30, 27, false}, {0x0ac1, 31, 28, false}, {0x09c1, 32, 29, false},
     {0x08a1, 33, 30, false}, {0x0521, 34, 31, false}, {0x0441, 35, 32, false}, {0x02a1, 36, 33, false},
     {0x0221, 37, 34, false}, {0x0141, 38, 35, false}, {0x0111, 39, 36, false}, {0x0085, 40, 37, false},
     {0x0049, 41, 38, false}, {0x0025, 42, 39, false}, {0x0015, 43, 40, false}, {0x0009, 44, 41, false},
     {0x0005, 45, 42, false}, {0x0001, 45, 43, false}, {0x5601, 46, 46, false}}};

constexpr std::uint32_t scale = 32;

/// By row and symbol: 2 * row + symbol.
inline constexpr auto states = [] {
  std::array<MqState, 2 * rows.size()> made{};
  for (std::size_t i = 0; i < made.size(); ++i) {
    const Row& row = rows[i / 2];
    const std::uint32_t symbol = i % 2;
    made[i].qe = std::int64_t{row.qe} << scale;
    made[i].symbol = symbol;
    made[i].next[0] = static_cast<std::uint16_t>(2 * row.after_more + symbol);
    made[i].next[1] = static_cast<std::uint16_t>(2 * row.after_less + (row.switches ? symbol ^ 1 : symbol));
  }
  return made;
}();

}  // namespace mq

/// A codeword segment without its stuffing (T.800 figure C.19): after FF the next byte's highest bit is a carry. From
/// its end, or a marker, on there are ones. Keeps its memory.
class MqBits {
 public:
  void assign(Bytes segment);

  /// Big-endian; where `end` is reached, reading goes on there.
  const std::byte* begin() const { return bits_.data(); }
  const std::byte* end() const { return end_; }

 private:
  ByteVector bits_;  // four ones follow `end_`
  const std::byte* end_ = nullptr;
};

/// Decodes one codeword segment. The registers A and Chigh of T.800 stand in bits 32 to 47 of ours, so that four bytes
/// can be taken at a time.
class MqDecoder {
 public:
  /// The bits have to outlive it.
  explicit MqDecoder(const MqBits& bits) : at_(bits.begin()), end_(bits.end()) { fill(); }

  [[gnu::always_inline]] std::uint32_t decode(MqState& context) {
    interval_ -= context.qe;
    code_ -= context.qe;
    // What is more probable, and A needs no renormalisation: both are not negative.
    return (code_ | (interval_ - least)) >= 0 ? context.symbol : decide(context);
  }

 private:
  static constexpr std::int64_t least = std::int64_t{0x8000} << mq::scale;  // of A

  // T.800 figures C.16 and C.17, without branches, as nothing predicts what is decoded.
  [[gnu::always_inline]] std::uint32_t decide(MqState& context) {
    const std::int64_t qe = context.qe;
    const std::int64_t is_lower = code_ >> 63;  // all ones or 0: C is in the part that was taken off A
    const bool is_other = (interval_ < qe) != (is_lower != 0);
    code_ += qe & is_lower;
    interval_ += (qe - interval_) & is_lower;
    const std::uint32_t symbol = context.symbol ^ static_cast<std::uint32_t>(is_other);
    context = mq::states[context.next[is_other]];
    const int shift = std::countl_zero(static_cast<std::uint64_t>(interval_)) - 16;
    interval_ <<= shift;
    code_ <<= shift;
    place_ += shift;
    if (place_ >= 32) fill();
    return symbol;
  }

  [[gnu::always_inline]] void fill() {
    place_ -= 32;
    code_ += std::int64_t{load_be<std::uint32_t>(at_)} << place_;
    at_ = at_ < end_ ? at_ + 4 : end_;
  }

  std::int64_t interval_ = least, code_ = 0;  // A and C
  int place_ = 47;                            // of the lowest bit that was taken
  const std::byte* at_;
  const std::byte* end_;
};

/// The bits of passes that bypass the decoder (T.800 D.6): after FF a byte has seven; beyond the end they are ones.
class RawBits {
 public:
  explicit RawBits(Bytes segment) : at_(segment.data()), end_(segment.data() + segment.size()) {}

  std::uint32_t bit() {
    if (left_ == 0) {
      left_ = last_ == 0xff ? 7 : 8;
      last_ = at_ < end_ ? std::to_integer<std::uint32_t>(*at_++) : 0xff;
    }
    return (last_ >> --left_) & 1;
  }

 private:
  const std::byte* at_;
  const std::byte* end_;
  std::uint32_t last_ = 0, left_ = 0;
};

}  // namespace dicom::codec::detail
