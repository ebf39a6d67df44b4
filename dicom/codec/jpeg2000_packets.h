// The packets of a JPEG 2000 codestream, followed from header to header (T.800 B.9, B.10; T.814 annex B).
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/base/diagnostics.h"
#include "dicom/base/result.h"
#include "dicom/codec/jpeg2000_codestream.h"

namespace dicom::codec::detail {

/// What one packet adds to a codeword segment of a code-block.
struct Piece {
  static constexpr std::uint32_t none = 0xffffffff;
  Bytes bytes{};
  std::uint32_t next = none;  ///< of the same code-block
  std::uint16_t passes = 0;
  std::uint16_t segment = 0;
};

/// A code-block of which something came.
struct CodedBlock {
  std::uint32_t left = 0, top = 0;  ///< from the sub-band's first sample
  std::uint16_t width = 0, height = 0;
  std::uint32_t first_piece = Piece::none, last_piece = Piece::none;
  std::uint8_t missing_planes = 0;  ///< bit planes without anything significant
  std::uint8_t length_bits = 3;     ///< T.800 B.10.7.1
  bool is_high_throughput = false;
  std::uint16_t segment = 0;  ///< the last
  std::uint16_t segment_passes = 0;
  bool is_included() const { return first_piece != Piece::none; }
};

/// What a precinct has of a sub-band.
struct CodedBand {
  std::uint32_t component = 0;
  std::uint32_t resolution = 0;
  std::uint32_t band = 0;  ///< as in BandPart
  Grid grid{};
  std::vector<CodedBlock> blocks;
};

/// A tile of which something came.
struct CodedTile {
  std::shared_ptr<const TileCoding> coding;
  std::vector<CodedBand> bands;
  std::vector<Piece> pieces;
};

/// By index; what is missing is empty.
using CodedTiles = std::map<std::uint64_t, CodedTile>;

/// What all tile-parts have. A codestream may end early: what came is kept, and `diagnostics` told. Errors:
/// invalid_data for tiles that are not there, packet headers that cannot be, more precincts than a million, more
/// code-blocks than four millions; what tile_coding says.
Result<CodedTiles> read_packets(Bytes coded, const Codestream& codestream, Diagnostics& diagnostics);

}  // namespace dicom::codec::detail
