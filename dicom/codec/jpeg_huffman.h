// Huffman tables for the differences of JPEG lossless (ITU-T T.81 annexes C, F and H).
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/codec/jpeg_bits.h"

namespace dicom::codec::detail {

/// A table as a DHT segment carries it: how many codes of each length, and their symbols in order
/// of code.
struct HuffmanSpecification {
  std::array<std::uint8_t, 17> counts{};  ///< by length, 1 to 16
  std::vector<std::uint8_t> symbols{};
};

/// A decoding table whose lookup delivers a whole difference wherever code and extra bits fit into
/// its index.
class DifferenceTable {
 public:
  /// Errors: invalid_data if codes overflow their length or a symbol is above 16 (T.81 table H.2).
  static Result<DifferenceTable> make(const HuffmanSpecification& specification);

  /// The next difference modulo 2^16. The reader has at least 32 bits. A code that does not exist
  /// sets `bad`.
  std::uint32_t decode(JpegBitReader& reader, bool& bad) const {
    const Entry entry = entries_[reader.peek() >> (64 - index_bits)];
    if (entry.extra == 0) [[likely]] {
      reader.skip(entry.length);
      return static_cast<std::uint32_t>(entry.difference);
    }
    return decode_long(reader, entry, bad);
  }

  /// One or two differences that fit into one lookup together.
  struct Pair {
    std::int16_t first = 0;
    std::int16_t sum = 0;     // of both; of one, itself
    std::uint8_t length = 0;  // bits to skip
    std::uint8_t count = 0;   // 0: decode() has to do it
  };
  /// Of the next bits, at most longest_pair of which count.
  [[nodiscard]] Pair pair(const JpegBitReader& reader) const { return pairs_[reader.peek() >> (64 - index_bits)]; }
  static constexpr unsigned longest_pair = 12;

  /// T.81 F.2.2.1 EXTEND: `bits` of a difference of category `category`, 1 to 15.
  static std::int32_t extend(std::uint32_t bits, unsigned category) {
    const auto value = static_cast<std::int32_t>(bits);
    return value < (1 << (category - 1)) ? value - (1 << category) + 1 : value;
  }

 private:
  static constexpr unsigned index_bits = longest_pair;
  static constexpr std::uint8_t long_code = 0xff;

  struct Entry {
    std::int16_t difference = 0;
    std::uint8_t length = 0;         // bits to skip: code and extra bits, or the code alone if extra != 0
    std::uint8_t extra = long_code;  // extra bits still to be read
  };

  std::uint32_t decode_long(JpegBitReader& reader, Entry entry, bool& bad) const;
  void fill(std::uint32_t code, unsigned length, std::uint8_t category);
  void make_pairs();

  std::vector<Entry> entries_;
  std::vector<Pair> pairs_;
  std::array<std::uint32_t, 17> first_code_{};  // by length
  std::array<std::uint32_t, 17> first_symbol_{};
  HuffmanSpecification specification_;
};

/// The code of each symbol, for writing.
struct HuffmanCode {
  std::uint16_t code = 0;
  std::uint8_t length = 0;
};
std::array<HuffmanCode, 17> huffman_codes(const HuffmanSpecification& specification);

/// The best table for the counted symbols, no code longer than 16 and none of ones only (T.81 K.2).
HuffmanSpecification optimal_huffman(const std::array<std::uint64_t, 17>& frequencies);

}  // namespace dicom::codec::detail
