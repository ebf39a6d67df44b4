// The main header of an HTJ2K codestream, as far as it decides on decoding.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/codec/htj2k_geometry.h"
#include "dicom/codec/jpeg2000_segments.h"

namespace dicom::codec::detail {

/// What QCD or QCC say of a component (T.800 A.6.4).
struct Quantization {
  struct Step {
    std::uint32_t exponent = 0, mantissa = 0;
  };
  std::uint32_t guard_bits = 0;
  std::vector<Step> steps;  ///< of LL, then HL, LH, HH of each decomposition, the coarsest first

  /// Magnitude bit planes of a sub-band (T.800 E-2).
  std::uint32_t planes(std::uint32_t band_index) const { return guard_bits + steps[band_index].exponent - 1; }
  /// What one unit of a sub-band is worth (T.800 E-3), with `band` as in BandPart.
  double step(std::uint32_t band_index, std::uint32_t band, std::uint32_t precision) const;
};

struct CodestreamHeader {
  CodestreamLayout layout;
  bool reversible = true;                  ///< 5/3 wavelets and whole numbers; else 9/7
  bool component_transform = false;        ///< of the first three components (T.800 annex G)
  bool causal = false;                     ///< vertically causal contexts
  std::vector<Quantization> quantization;  ///< by component
  std::vector<Segment> segments;
  std::size_t tile_parts = 0;  ///< where the first begins
};

/// Errors: invalid_data; unsupported for what the decoder does not do: several layers, sub-sampling, components coded
/// differently, changes of the packets' order, regions of interest, code-blocks that are not of high throughput.
Result<CodestreamHeader> read_codestream_header(Bytes coded);

/// What a tile-part's header has that makes its tile another than the main header says; empty if nothing.
std::string_view trouble_in_tile(const std::vector<Segment>& tile, const std::vector<Segment>& main);

}  // namespace dicom::codec::detail
