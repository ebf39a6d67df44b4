#include "dicom/codec/htj2k_packets.h"

#include <algorithm>
#include <optional>
#include <string>

namespace dicom::codec::detail {
namespace {

constexpr std::string_view cut_off = "a packet header is cut off";

// The bits of a packet header: after FF a byte has seven (T.800 B.10.1).
class HeaderBits {
 public:
  explicit HeaderBits(Bytes bytes) : bytes_(bytes) {}

  /// 0 beyond the end.
  std::uint32_t bit() {
    if (left_ == 0) {
      left_ = last_ == 0xff ? 7 : 8;
      last_ = next_byte();
    }
    return (last_ >> --left_) & 1;
  }

  std::uint32_t bits(std::uint32_t count) {
    std::uint32_t value = 0;
    for (; count > 0; --count) value = value << 1 | bit();
    return value;
  }

  bool is_cut_off() const { return cut_off_; }

  /// How many bytes the header has, with the one that follows a last FF.
  std::size_t end() {
    if (last_ == 0xff) last_ = next_byte();
    return at_;
  }

 private:
  std::uint32_t next_byte() {
    if (at_ < bytes_.size()) return std::to_integer<std::uint32_t>(bytes_[at_++]);
    cut_off_ = true;
    return 0;
  }

  Bytes bytes_;
  std::size_t at_ = 0;
  std::uint32_t last_ = 0, left_ = 0;
  bool cut_off_ = false;
};

// A tag tree (T.800 B.10.2), read leaf by leaf: where inclusion is told, in one layer a node is 0 or not; where the
// missing bit planes are told, it is a number.
class TagTree {
 public:
  explicit TagTree(Grid leaves) {
    while (true) {
      levels_.push_back({leaves.width, std::vector<Node>(leaves.count())});
      if (leaves.count() <= 1) break;
      leaves = {(leaves.width + 1) / 2, (leaves.height + 1) / 2};
    }
  }

  bool is_included(HeaderBits& header, std::uint64_t x, std::uint64_t y) {
    for (std::size_t level = levels_.size(); level-- > 0;) {
      Node& node = at(level, x, y);
      if (!node.known) node = {header.bit() ^ 1, true};
      if (node.value != 0) return false;
    }
    return true;
  }

  std::uint32_t value(HeaderBits& header, std::uint64_t x, std::uint64_t y) {
    std::uint32_t value = 0;
    for (std::size_t level = levels_.size(); level-- > 0;) {
      Node& node = at(level, x, y);
      if (!node.known) {
        while (header.bit() == 0 && !header.is_cut_off()) ++value;
        node = {value, true};
      }
      value = node.value;
    }
    return value;
  }

 private:
  struct Node {
    std::uint32_t value = 0;
    bool known = false;
  };
  struct Level {
    std::uint64_t width;
    std::vector<Node> nodes;
  };
  Node& at(std::size_t level, std::uint64_t x, std::uint64_t y) {
    return levels_[level].nodes[(y >> level) * levels_[level].width + (x >> level)];
  }
  std::vector<Level> levels_;  // leaves first
};

// T.800 table B.4.
std::uint32_t read_passes(HeaderBits& header) {
  if (header.bit() == 0) return 1;
  if (header.bit() == 0) return 2;
  if (const std::uint32_t more = header.bits(2); more < 3) return 3 + more;
  if (const std::uint32_t more = header.bits(5); more < 31) return 6 + more;
  return 37 + header.bits(7);
}

// One length is of the cleanup pass, another of its refinements (T.814 B.3). Nothing if they are not what T.814 allows,
// or the passes more than one set of three.
struct Lengths {
  std::uint32_t passes = 0, cleanup = 0, refinement = 0;
};
std::optional<Lengths> read_lengths(HeaderBits& header) {
  Lengths read;
  read.passes = read_passes(header);
  std::uint32_t bits = 3;
  while (header.bit() == 1 && bits < 32) ++bits;
  if (read.passes > 3 || bits > 17) return std::nullopt;
  read.cleanup = header.bits(bits);
  if (read.passes > 1) read.refinement = header.bits(bits + (read.passes > 2 ? 1 : 0));
  if (read.cleanup < 2 || read.cleanup > 65534 || read.refinement > 2046) return std::nullopt;
  return read;
}

// What is remembered of packets and code-blocks is bounded: 64 bytes of each packet, 80 of each code-block. A million
// precincts of 256 x 256, four million code-blocks of 32 x 32 are 64 and 4 gigapixels.
constexpr std::uint64_t most_packets = 1 << 20;
constexpr std::size_t most_blocks = 1 << 22;

// One tile-part after the other of one tile.
class TileWalk {
 public:
  TileWalk(const CodestreamHeader& header, std::uint64_t index)
      : header_(header), tile_(header.layout.tile(index)), packets_(packets_of(header.layout, tile_)) {}

  /// Takes from `data` the packets that are there; says what is wrong.
  std::string_view take(Bytes data) {
    for (; next_ < packets_.size() && !data.empty(); ++next_) {
      if (const auto trouble = take_packet(data, packets_[next_]); !trouble.empty()) return trouble;
    }
    return {};
  }

  std::vector<PlacedBlock>& blocks() { return blocks_; }

 private:
  std::string_view take_packet(Bytes& data, const Packet& packet) {
    if (header_.layout.may_have_sop && data.size() >= 6 && load_be<std::uint16_t>(data.data()) == SOP)
      data = data.subspan(6);
    HeaderBits bits(data);
    lengths_.clear();
    const std::size_t first = blocks_.size();
    if (bits.bit() == 1) {
      for (const BandPart& part : parts_of(header_.layout, tile_, packet))
        if (!read_band(bits, packet, part)) return bits.is_cut_off() ? cut_off : "a code-block that cannot be";
    }
    data = data.subspan(bits.end());
    if (bits.is_cut_off()) return cut_off;
    if (header_.layout.has_eph) {
      if (data.size() < 2 || load_be<std::uint16_t>(data.data()) != EPH) return "a packet header has no end (EPH)";
      data = data.subspan(2);
    }
    for (std::size_t i = 0; i < lengths_.size(); ++i) {
      const auto& [passes, cleanup, refinement] = lengths_[i];
      if (cleanup + refinement > data.size()) return "a code-block is longer than its tile-part";
      CodeBlock& block = blocks_[first + i].block;
      block.cleanup = data.first(cleanup);
      block.refinement = data.subspan(cleanup, refinement);
      data = data.subspan(cleanup + refinement);
    }
    return {};
  }

  // T.800 B.10.3 to B.10.7: what the header says of the code-blocks of one sub-band.
  bool read_band(HeaderBits& bits, const Packet& packet, const BandPart& part) {
    TagTree inclusion(part.blocks);
    TagTree missing_planes(part.blocks);
    for (std::uint64_t y = 0; y < part.blocks.height; ++y) {
      for (std::uint64_t x = 0; x < part.blocks.width; ++x) {
        if (!inclusion.is_included(bits, x, y)) continue;
        const std::uint32_t missing = missing_planes.value(bits, x, y);
        const auto lengths = read_lengths(bits);
        if (!lengths || bits.is_cut_off() || blocks_.size() >= most_blocks) return false;
        lengths_.push_back(*lengths);
        const Area area = part.block(x, y);
        const auto number = [](std::int64_t value) { return static_cast<std::uint32_t>(value); };
        PlacedBlock& placed = blocks_.emplace_back();
        placed.component = packet.component;
        placed.resolution = packet.resolution;
        placed.band = part.band;
        placed.left = number(area.left - part.whole.left);
        placed.top = number(area.top - part.whole.top);
        placed.block.width = number(area.right - area.left);
        placed.block.height = number(area.bottom - area.top);
        placed.block.passes = lengths->passes;
        placed.block.missing_planes = missing;
        placed.block.causal = header_.causal;
      }
    }
    return true;
  }

  const CodestreamHeader& header_;
  Area tile_;
  std::vector<Packet> packets_;
  std::size_t next_ = 0;
  std::vector<PlacedBlock> blocks_;
  std::vector<Lengths> lengths_;  // of the packet that is being read
};

// Every packet takes a byte at least, every tile a tile-part of 14: who says there are more wants memory, no picture.
bool can_be_as_many(const CodestreamLayout& layout, std::size_t bytes) {
  const std::uint64_t tiles = layout.tiles().count();
  if (tiles > bytes / 14) return false;
  std::uint64_t packets = 0;
  for (std::uint64_t index = 0; index < tiles; ++index) {
    const Area tile = layout.tile(index);
    for (std::uint32_t resolution = 0; resolution <= layout.levels; ++resolution)
      packets += precincts_of(layout, tile, resolution).count() * layout.components;
    if (packets > std::min<std::uint64_t>(bytes, most_packets)) return false;
  }
  return true;
}

Error invalid(std::string_view what) {
  return {ErrorCode::invalid_data, "HTJ2K: " + std::string(what)};
}

}  // namespace

Result<BlocksOfTiles> read_packets(Bytes coded, const CodestreamHeader& header) {
  if (!can_be_as_many(header.layout, coded.size())) return invalid("more packets than there can be");
  std::map<std::uint64_t, TileWalk> tiles;
  std::size_t at = std::min(header.tile_parts, coded.size());
  while (coded.size() - at >= 12 && load_be<std::uint16_t>(coded.data() + at) == SOT) {
    const std::uint64_t index = load_be<std::uint16_t>(coded.data() + at + 4);
    const std::size_t length = load_be<std::uint32_t>(coded.data() + at + 6);  // 0: to the end
    if (index >= header.layout.tiles().count()) return invalid("a tile-part of a tile that is not there");
    std::size_t data = at + 12;
    std::vector<Segment> segments;
    if (!read_segments(coded, data, SOD, segments)) return invalid("a tile-part without data");
    if (const auto trouble = trouble_in_tile(segments, header.segments); !trouble.empty())
      return Error{ErrorCode::unsupported, "HTJ2K: " + std::string(trouble)};
    data += 2;
    const std::size_t end = length == 0 ? coded.size() : std::min(coded.size(), at + length);
    if (end < data) return invalid("a tile-part is shorter than its header");
    TileWalk& tile = tiles.try_emplace(index, header, index).first->second;
    if (const auto trouble = tile.take(coded.subspan(data, end - data)); !trouble.empty()) return invalid(trouble);
    at = end;
  }
  BlocksOfTiles blocks;
  for (auto& [index, tile] : tiles) blocks[index] = std::move(tile.blocks());
  return blocks;
}

}  // namespace dicom::codec::detail
