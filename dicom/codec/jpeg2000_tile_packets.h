// The packets of one tile, of which one tile-part comes after the other.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "dicom/codec/jpeg2000_packets.h"
#include "dicom/codec/jpeg2000_progression.h"
#include "dicom/codec/jpeg2000_tag_tree.h"

namespace dicom::codec::detail {

class TilePackets {
 public:
  /// What is remembered of a code-block is about 50 bytes: four million of 32 x 32 are 4 gigapixels.
  static constexpr std::size_t most_blocks = 1 << 22;

  TilePackets(const Codestream& codestream, std::shared_ptr<const TileCoding> coding, std::uint64_t index);

  PacketOrder& order() { return order_; }
  CodedTile& tile() { return tile_; }
  std::size_t blocks() const { return blocks_; }

  /// Packet headers of PPM or PPT, which the bodies that follow do not have.
  void add_headers(Bytes headers);

  /// Takes from `data` the packets that are there. After one that ended early nothing is taken. Errors: as of
  /// read_packets.
  Result<void> take(Bytes data);

  /// To be asked last.
  bool is_complete() { return !ended_early_ && !order_.next(); }

 private:
  static constexpr std::uint32_t no_band = 0xffffffff;

  struct Trees {
    TagTree inclusion, missing_planes;
  };
  // What a packet header says that its body has.
  struct Announced {
    CodedBlock* block;
    std::uint16_t segment, passes;
    std::uint32_t length;
  };

  Result<void> take_packet(Bytes& data, const Packet& packet);
  void take_body(Bytes& data);
  Result<void> read_header(HeaderBits& bits, const Packet& packet);
  Result<void> begin_precinct(std::uint32_t index);
  Result<void> read_band(HeaderBits& bits, std::uint32_t index, std::uint32_t layer);
  bool read_lengths(HeaderBits& bits, const CodingStyle& style, CodedBlock& block);

  const CodestreamSize& size_;
  Area area_;
  PacketOrder order_;
  CodedTile tile_;
  std::vector<std::uint32_t> first_bands_;  // by precinct
  std::vector<Trees> trees_;                // by band
  std::vector<Announced> announced_;        // of the packet at work
  ByteVector packed_;                       // headers that came before their packets
  std::size_t at_packed_ = 0;
  std::size_t blocks_ = 0;
  bool are_packed_ = false;
  bool ended_early_ = false;
};

}  // namespace dicom::codec::detail
