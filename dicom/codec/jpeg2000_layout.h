// Where the parts of a JPEG 2000 codestream lie in its image: tiles, resolutions, sub-bands, precincts, code-blocks
// (T.800 Annex B).
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "dicom/base/bytes.h"

namespace dicom::codec::detail {

/// Half-open, in samples.
struct Area {
  std::int64_t left = 0, top = 0, right = 0, bottom = 0;
  bool is_empty() const { return left >= right || top >= bottom; }
  std::size_t width() const { return right > left ? static_cast<std::size_t>(right - left) : 0; }
  std::size_t height() const { return bottom > top ? static_cast<std::size_t>(bottom - top) : 0; }
};

/// A number of things side by side and one below the other.
struct Grid {
  std::uint64_t width = 0, height = 0;
  std::uint64_t count() const { return width * height; }
};

/// What SIZ says (T.800 A.5.1). Areas are on the reference grid.
struct CodestreamSize {
  struct Component {
    std::uint32_t precision = 0;  ///< bits of a sample, sign included
    bool is_signed = false;
    std::int64_t dx = 1, dy = 1;  ///< how far apart samples are on the reference grid
  };
  Area image{};
  Area first_tile{};  ///< not cut to the image
  std::vector<Component> components;

  Grid tiles() const;
  /// Cut to the image.
  Area tile(std::uint64_t index) const;
  /// What a component has of an area of the reference grid, in samples of its own (T.800 B-12).
  Area of_component(const Area& area, std::size_t component) const;
};

/// Nothing if the segment is too short, or says what T.800 does not allow.
std::optional<CodestreamSize> read_codestream_size(Bytes siz);

/// How a component is coded: what COD and COC have in common (T.800 A.6.1, table A.15).
struct CodingStyle {
  std::uint32_t levels = 0;  ///< of decomposition; resolutions are one more
  std::uint32_t block_width_exponent = 0, block_height_exponent = 0;
  bool bypass = false;           ///< of the arithmetic coder, in lower bit planes (T.800 D.6)
  bool resets = false;           ///< contexts begin anew with each pass
  bool terminates = false;       ///< each pass is a codeword segment
  bool causal = false;           ///< contexts do not look into the next stripe (T.800 D.7)
  bool has_marks = false;        ///< four symbols end each cleanup pass (T.800 D.5)
  bool high_throughput = false;  ///< code-blocks of T.814
  bool reversible = true;        ///< 5/3 wavelets and whole numbers; else 9/7
  struct Exponents {
    std::uint8_t width = 15, height = 15;
  };
  std::array<Exponents, 33> precincts{};  ///< by resolution
};

/// Reads the parameters behind Scod and SGcod, or Scoc. Nothing if they are too short, or say what T.800 does not
/// allow.
std::optional<CodingStyle> read_coding_style(Bytes parameters, bool has_precincts);

// In what follows `tile` is what a component has of a tile.

/// The samples of a resolution, in its own coordinates (T.800 B-14).
Area resolution_area(const CodingStyle& style, const Area& tile, std::uint32_t resolution);

/// How many precincts a resolution of a tile has (T.800 B-16).
Grid precincts_of(const CodingStyle& style, const Area& tile, std::uint32_t resolution);

/// A precinct, in its resolution.
struct PrecinctPlace {
  std::uint32_t component = 0;
  std::uint32_t resolution = 0;
  std::uint32_t column = 0, row = 0;
};

/// What a precinct has of one sub-band.
struct BandPart {
  std::uint32_t band = 0;  ///< 0 is LL, 1 HL, 2 LH, 3 HH
  Area whole{};            ///< the sub-band in its own coordinates (T.800 B-15)
  Area part{};             ///< of it, what belongs to the precinct
  Grid blocks{};           ///< code-blocks (T.800 B.7)
  std::uint32_t block_width_exponent = 0, block_height_exponent = 0;

  /// Where a code-block of the grid lies, in the sub-band's coordinates.
  Area block(std::uint64_t column, std::uint64_t row) const;
};

/// By sub-band: LL alone, or HL, LH, HH.
std::vector<BandPart> parts_of(const CodingStyle& style, const Area& tile, const PrecinctPlace& precinct);

}  // namespace dicom::codec::detail
