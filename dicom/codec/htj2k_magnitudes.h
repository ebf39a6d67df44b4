// Signs and magnitudes of the samples of an HTJ2K code-block (T.814 7.3.7, 7.3.8), a row of quads at a time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "dicom/codec/htj2k_quads.h"

namespace dicom::codec::detail {

/// What is read from, what is kept from one row to the next, and room to work in. Four bytes a quad are its samples in
/// the order of their bits.
struct MagnitudeRow {
  std::size_t width = 0;  ///< in quads
  std::uint32_t missing_planes = 0;
  const std::byte* bits = nullptr;        ///< of MagSgn
  std::uint32_t at = 0;                   ///< the next of them
  std::vector<std::uint32_t> bottoms;     ///< 2 mu - 1 of the lower samples of the row before, behind one zero
  std::vector<std::uint8_t> lengths;      ///< in bits
  std::vector<std::uint8_t> offsets;      ///< of the first bit, from the byte in which the quad begins
  std::vector<std::uint8_t> significant;  ///< FF or 0
  std::vector<std::uint8_t> implied;      ///< FF where the highest bit is not in the stream, but known to be one
  std::vector<std::uint32_t> begins;      ///< by quad: the number of its first bit
};

/// Reads the MagSgn stream.
class MagnitudeReader {
 public:
  /// `width` is in quads. At most 28 missing planes.
  void start(Bytes bytes, std::size_t width, std::uint32_t missing_planes);

  /// Writes two rows of samples, as BlockDecoder has them, of the next row of quads; `written(width)` in each. False if
  /// a sample has more bits than there are planes.
  bool read_row(const Quad* quads, std::uint32_t* top, std::uint32_t* bottom);

  /// How many samples of a row are written, those beyond the last quad included.
  static std::size_t written(std::size_t width);

 private:
  PlainBits bits_;
  MagnitudeRow row_;
};

/// As `read_row`, with vectors: of 23 missing planes at most.
bool read_in_vectors(const Quad* quads, MagnitudeRow& row, std::uint32_t* top, std::uint32_t* bottom);
/// As `read_row`, for any number of planes and any processor.
bool read_one_by_one(const Quad* quads, MagnitudeRow& row, std::uint32_t* top, std::uint32_t* bottom);

}  // namespace dicom::codec::detail
