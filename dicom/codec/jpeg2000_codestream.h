// The headers of a JPEG 2000 codestream, as far as they decide on decoding (T.800 annex A).
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/codec/jpeg2000_layout.h"
#include "dicom/codec/jpeg2000_segments.h"

namespace dicom::codec::detail {

/// What QCD or QCC say of a component (T.800 A.6.4).
struct Quantization {
  struct Step {
    std::uint32_t exponent = 0, mantissa = 0;
  };
  std::uint32_t guard_bits = 0;
  std::vector<Step> steps;  ///< of LL, then HL, LH, HH of each decomposition, the coarsest first

  /// Magnitude bit planes of a sub-band (T.800 E-2); 0 also where there would be less.
  std::uint32_t planes(std::uint32_t band_index) const;
  /// What one unit of a sub-band is worth (T.800 E-3), with `band` as in BandPart.
  double step(std::uint32_t band_index, std::uint32_t band, std::uint32_t precision) const;
};

enum class Progression : std::uint8_t { LRCP, RLCP, RPCL, PCRL, CPRL };

/// Packets that come in one order (T.800 A.6.6): ends are exclusive.
struct ProgressionVolume {
  Progression progression = Progression::LRCP;
  std::uint32_t first_resolution = 0, end_resolution = 33;
  std::uint32_t first_component = 0, end_component = 0;
  std::uint32_t end_layer = 0;
};

/// How a tile is coded.
struct TileCoding {
  struct Component {
    CodingStyle style;
    Quantization quantization;
    std::uint32_t region_shift = 0;  ///< of what lies in a region of interest (T.800 annex H)
  };
  Progression progression = Progression::LRCP;
  std::uint32_t layers = 1;
  bool component_transform = false;  ///< of the first three components (T.800 annex G)
  bool may_have_sop = false;
  bool has_eph = false;
  std::vector<Component> components;
  std::vector<ProgressionVolume> changes;  ///< of POC; if there are none, all is in one volume
};

struct Codestream {
  CodestreamSize size;
  std::shared_ptr<const TileCoding> coding;  ///< of tiles that say nothing else
  std::vector<Segment> segments;
  std::size_t tile_parts = 0;  ///< where the first begins
};

/// Reads the main header. Errors: invalid_data where a segment is cut off or missing, or says what T.800 does not
/// allow; unsupported for code-blocks of T.800 and T.814 in one component.
Result<Codestream> read_main_header(Bytes coded);

/// How the tile is coded in whose tile-part headers `tile` stands. Errors as of read_main_header.
Result<std::shared_ptr<const TileCoding>> tile_coding(const Codestream& codestream, const std::vector<Segment>& tile);

/// What a POC segment says, in order. Nothing if it is cut off.
std::vector<ProgressionVolume> read_progression_changes(Bytes poc, std::size_t components);

}  // namespace dicom::codec::detail
