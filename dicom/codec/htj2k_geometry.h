// Where the parts of a JPEG 2000 codestream lie in its image: tiles, resolutions, sub-bands, precincts, code-blocks
// (T.800 Annex B), for one quality layer and components that are not sub-sampled.
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
};

/// A number of things side by side and one below the other.
struct Grid {
  std::uint64_t width = 0, height = 0;
  std::uint64_t count() const { return width * height; }
};

enum class Progression : std::uint8_t { LRCP, RLCP, RPCL, PCRL, CPRL };

/// What SIZ and COD say (T.800 A.5.1, A.6.1).
struct CodestreamLayout {
  Area image{};
  Area first_tile{};  ///< not cut to the image
  std::uint32_t components = 0;
  Progression progression = Progression::LRCP;
  std::uint32_t levels = 0;  ///< of decomposition; resolutions are one more
  std::uint32_t block_width_exponent = 0, block_height_exponent = 0;
  bool may_have_sop = false;
  bool has_eph = false;
  struct Exponents {
    std::uint8_t width = 15, height = 15;
  };
  std::array<Exponents, 33> precincts{};  ///< by resolution

  Grid tiles() const;
  /// Cut to the image.
  Area tile(std::uint64_t index) const;
};

/// Nothing if a segment is too short, or says what T.800 does not allow.
std::optional<CodestreamLayout> read_layout(Bytes siz, Bytes cod);

/// How many precincts a resolution of a tile has (T.800 B-16).
Grid precincts_of(const CodestreamLayout& layout, const Area& tile, std::uint32_t resolution);

/// One packet: with one layer, all that a precinct has.
struct Packet {
  std::uint32_t component = 0;
  std::uint32_t resolution = 0;
  std::uint32_t column = 0, row = 0;  ///< of the precinct in its resolution
};

/// The packets of a tile in the order of its progression (T.800 B.12).
std::vector<Packet> packets_of(const CodestreamLayout& layout, const Area& tile);

/// The samples of a resolution, in its own coordinates (T.800 B-14).
Area resolution_area(const CodestreamLayout& layout, const Area& tile, std::uint32_t resolution);

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
std::vector<BandPart> parts_of(const CodestreamLayout& layout, const Area& tile, const Packet& packet);

}  // namespace dicom::codec::detail
