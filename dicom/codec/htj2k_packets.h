// The packets of an HTJ2K codestream, followed from header to header (T.800 B.9, B.10; T.814 annex B).
#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/codec/htj2k_block.h"
#include "dicom/codec/htj2k_header.h"

namespace dicom::codec::detail {

/// A code-block that is there, and where.
struct PlacedBlock {
  std::uint32_t component = 0;
  std::uint32_t resolution = 0;
  std::uint32_t band = 0;           ///< as in BandPart
  std::uint32_t left = 0, top = 0;  ///< from the sub-band's first sample
  CodeBlock block{};
};

/// By tile; tiles of which nothing came are missing.
using BlocksOfTiles = std::map<std::uint64_t, std::vector<PlacedBlock>>;

/// What all tile-parts have. A codestream may end early between two packets. Errors: invalid_data for tiles that are
/// not there, packet headers that go on beyond their tile-part, code-blocks longer than what is left, more packets than
/// bytes or than a million; unsupported for tiles that are coded differently.
Result<BlocksOfTiles> read_packets(Bytes coded, const CodestreamHeader& header);

}  // namespace dicom::codec::detail
