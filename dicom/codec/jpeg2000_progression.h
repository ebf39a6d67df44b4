// In which order the packets of a tile come (T.800 B.12).
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "dicom/codec/jpeg2000_codestream.h"

namespace dicom::codec::detail {

/// What one quality layer adds to a precinct.
struct Packet {
  std::uint32_t precinct = 0;  ///< index in PacketOrder::precincts
  std::uint32_t layer = 0;
};

class PacketOrder {
 public:
  /// `tile` is on the reference grid.
  PacketOrder(const CodestreamSize& size, const TileCoding& coding, const Area& tile);

  const std::vector<PrecinctPlace>& precincts() const { return precincts_; }

  /// What POC segments say in a tile-part after the first.
  void append(const std::vector<ProgressionVolume>& changes);

  /// Sorting precincts for each volume takes time, which the product of the two numbers bounds.
  std::size_t volumes() const { return volumes_.size(); }

  /// The next packet; nothing after the last.
  std::optional<Packet> next();

 private:
  // Where a precinct begins on the reference grid.
  struct Corner {
    std::int64_t x, y;
  };
  void add_precincts(const CodestreamSize& size, const TileCoding& coding, const Area& tile, std::uint32_t component,
                     std::uint32_t resolution);
  bool begin_volume();
  void begin_group();

  std::vector<PrecinctPlace> precincts_;
  std::vector<Corner> corners_;
  std::vector<std::uint16_t> layers_done_;
  std::vector<ProgressionVolume> volumes_;
  std::uint32_t layers_;
  std::size_t next_volume_ = 0;

  // The volume at work: precincts in their order, of which the layers of each group come before the next group.
  Progression progression_ = Progression::LRCP;
  std::uint32_t end_layer_ = 0;
  std::vector<std::uint32_t> sorted_;
  std::size_t group_begin_ = 0, group_end_ = 0, at_ = 0;
  std::uint32_t layer_ = 0;
};

}  // namespace dicom::codec::detail
