#include "dicom/codec/jpeg2000_packets.h"

#include <algorithm>
#include <string_view>

#include "dicom/codec/jpeg2000_tile_packets.h"

namespace dicom::codec::detail {
namespace {

// What is remembered of a precinct is about 50 bytes: a million of 256 x 256 are 64 gigapixels.
constexpr std::size_t most_precincts = 1 << 20;
constexpr std::size_t most_sorting = 1 << 24;  // precincts times volumes of packets

// The contents of PPM or PPT segments in the order of their first bytes (T.800 A.7.4, A.7.5).
ByteVector packed_headers(const std::vector<Segment>& segments, std::uint16_t marker) {
  std::vector<Bytes> parts;
  for (const Segment& segment : segments)
    if (segment.marker == marker && !segment.content.empty()) parts.push_back(segment.content);
  std::ranges::stable_sort(parts, {}, [](Bytes part) { return part[0]; });
  ByteVector joined;
  for (const Bytes part : parts) joined.insert(joined.end(), part.begin() + 1, part.end());
  return joined;
}

class CodestreamWalk {
 public:
  CodestreamWalk(Bytes coded, const Codestream& codestream)
      : coded_(coded), codestream_(codestream), packed_(packed_headers(codestream.segments, PPM)) {}

  Result<void> run() {
    std::size_t at = std::min(codestream_.tile_parts, coded_.size());
    while (coded_.size() - at >= 12 && load_be<std::uint16_t>(coded_.data() + at) == SOT) DICOM_TRY(take_tile_part(at));
    return {};
  }

  bool is_complete() {
    return !is_cut_off_ && tiles_.size() == codestream_.size.tiles().count() &&
           std::ranges::all_of(tiles_, [](auto& tile) { return tile.second.is_complete(); });
  }

  CodedTiles take() {
    CodedTiles tiles;
    for (auto& [index, walk] : tiles_) tiles.emplace(index, std::move(walk.tile()));
    return tiles;
  }

 private:
  // T.800 A.4.2. Leaves `at` behind it.
  Result<void> take_tile_part(std::size_t& at) {
    const std::uint64_t index = load_be<std::uint16_t>(coded_.data() + at + 4);
    const std::size_t length = load_be<std::uint32_t>(coded_.data() + at + 6);  // 0: to the end
    if (index >= codestream_.size.tiles().count()) return invalid_codestream("a tile-part of a tile that is not there");
    std::size_t data = at + 12;
    std::vector<Segment> segments;
    if (!read_segments(coded_, data, SOD, segments)) return invalid_codestream("a tile-part without data");
    data += 2;
    const std::size_t end = length == 0 ? without_end(coded_) : std::min(coded_.size(), at + length);
    if (end < data) return invalid_codestream("a tile-part is shorter than its header");
    is_cut_off_ = is_cut_off_ || length > coded_.size() - at;
    at = end;
    TilePackets& tile = *DICOM_TRY(tile_of(index, segments));
    if (!packed_.empty()) tile.add_headers(next_packed());
    if (!first_of(segments, PPT).empty()) tile.add_headers(packed_headers(segments, PPT));
    const std::size_t blocks_before = tile.blocks();
    DICOM_TRY(tile.take(coded_.subspan(data, end - data)));
    blocks_ += tile.blocks() - blocks_before;
    if (blocks_ > TilePackets::most_blocks) return invalid_codestream("more code-blocks than four millions");
    return {};
  }

  // Where a last tile-part ends that does not say it.
  static std::size_t without_end(Bytes coded) {
    const bool has_end = coded.size() >= 2 && load_be<std::uint16_t>(coded.data() + coded.size() - 2) == EOC;
    return coded.size() - (has_end ? 2 : 0);
  }

  Result<TilePackets*> tile_of(std::uint64_t index, const std::vector<Segment>& segments) {
    auto found = tiles_.find(index);
    if (found == tiles_.end()) {
      auto coding = DICOM_TRY(tile_coding(codestream_, segments));
      precincts_ += count_precincts(*coding, index);
      if (precincts_ > most_precincts) return invalid_codestream("more precincts than a million");
      found = tiles_.try_emplace(index, codestream_, std::move(coding), index).first;
    } else {
      for (const Segment& segment : segments)
        if (segment.marker == POC)
          found->second.order().append(read_progression_changes(segment.content, codestream_.size.components.size()));
    }
    PacketOrder& order = found->second.order();
    if (order.volumes() * order.precincts().size() > most_sorting)
      return invalid_codestream("the order of packets changes too often");
    return &found->second;
  }

  std::uint64_t count_precincts(const TileCoding& coding, std::uint64_t index) const {
    std::uint64_t count = 0;
    for (std::size_t component = 0; component < coding.components.size(); ++component) {
      const CodingStyle& style = coding.components[component].style;
      const Area tile = codestream_.size.of_component(codestream_.size.tile(index), component);
      for (std::uint32_t resolution = 0; resolution <= style.levels; ++resolution)
        count += std::min<std::uint64_t>(precincts_of(style, tile, resolution).count(), most_precincts + 1);
    }
    return count;
  }

  // Each tile-part's headers have their length before them (T.800 A.7.4).
  Bytes next_packed() {
    const Bytes left = Bytes(packed_).subspan(at_packed_);
    if (left.size() < 4) return {};
    const std::size_t length = std::min<std::size_t>(load_be<std::uint32_t>(left.data()), left.size() - 4);
    at_packed_ += 4 + length;
    return left.subspan(4, length);
  }

  Bytes coded_;
  const Codestream& codestream_;
  ByteVector packed_;
  std::size_t at_packed_ = 0;
  bool is_cut_off_ = false;
  std::uint64_t precincts_ = 0;
  std::size_t blocks_ = 0;
  std::map<std::uint64_t, TilePackets> tiles_;
};

}  // namespace

Result<CodedTiles> read_packets(Bytes coded, const Codestream& codestream, Diagnostics& diagnostics) {
  CodestreamWalk walk(coded, codestream);
  DICOM_TRY(walk.run());
  if (!walk.is_complete()) DICOM_TRY(diagnostics.report({"JPEG 2000: the codestream ends early"}));
  return walk.take();
}

}  // namespace dicom::codec::detail
