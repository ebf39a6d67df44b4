// Entropy decoding of JPEG's DCT coefficients: ITU-T T.81 annexes F.2 and G.2.
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "dicom/base/result.h"
#include "dicom/codec/jpeg_bits.h"
#include "dicom/codec/jpeg_huffman.h"

namespace dicom::codec::detail {

/// T.81 figure A.6: where the k-th coefficient of a scan lies in a block.
inline constexpr std::array<std::uint8_t, 64> zigzag{0,  1,  8,  16, 9,  2,  3,  10, 17, 24, 32, 25, 18, 11, 4,  5,
                                                     12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6,  7,  14, 21, 28,
                                                     35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51,
                                                     58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55, 62, 63};

/// From codes to symbols by one look-up.
class SymbolTable {
 public:
  /// Errors: invalid_data if codes overflow their length.
  static Result<SymbolTable> make(const HuffmanSpecification& specification);

  /// The next symbol. The reader has at least 16 bits. A code that does not exist sets `bad`.
  std::uint8_t decode(JpegBitReader& reader, bool& bad) const {
    const Entry entry = entries_[reader.peek() >> 48];
    bad = bad || entry.length == 0;
    reader.skip(entry.length);
    return entry.symbol;
  }

 private:
  struct Entry {
    std::uint8_t length = 0;
    std::uint8_t symbol = 0;
  };
  std::vector<Entry> entries_ = std::vector<Entry>(65536);
};

/// 64 quantised coefficients in natural order.
using CoefficientBlock = std::array<std::int16_t, 64>;

/// What of the coefficients a scan carries (T.81 B.2.3, G.1.1.1).
struct SpectralBand {
  unsigned first = 0;  ///< Ss
  unsigned last = 63;  ///< Se
  unsigned high = 0;   ///< Ah: bit position of the scan before, 0 for the first
  unsigned low = 0;    ///< Al
  bool progressive = false;
};

/// Decodes the blocks of one scan.
class CoefficientDecoder {
 public:
  CoefficientDecoder(JpegBitReader reader, const SpectralBand& band) : reader_(reader), band_(band) {}

  /// `dc` and `ac` may be null where the band has no use for them.
  void decode(CoefficientBlock& block, const SymbolTable* dc, const SymbolTable* ac, std::int32_t& prediction);

  /// Behind a restart marker: a new reader, and no run of empty blocks.
  void restart(JpegBitReader reader) {
    reader_ = reader;
    empty_blocks_ = 0;
  }
  [[nodiscard]] const JpegBitReader& reader() const { return reader_; }
  /// Whether a code was met that no encoder writes.
  [[nodiscard]] bool bad() const { return bad_; }

 private:
  void decode_dc(CoefficientBlock& block, const SymbolTable& table, std::int32_t& prediction);
  void decode_ac(CoefficientBlock& block, const SymbolTable& table);
  void refine_ac(CoefficientBlock& block, const SymbolTable& table);
  void refine(std::int16_t& coefficient);
  unsigned refine_until(CoefficientBlock& block, unsigned position, unsigned zeros);
  std::int32_t take_signed(unsigned size);
  std::uint32_t take(unsigned length);

  JpegBitReader reader_;
  SpectralBand band_;
  std::uint32_t empty_blocks_ = 0;  // EOBRUN
  bool bad_ = false;
};

}  // namespace dicom::codec::detail
