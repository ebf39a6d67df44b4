#include "dicom/codec/jpeg2000_tile_packets.h"

#include <algorithm>
#include <bit>
#include <string_view>

namespace dicom::codec::detail {
namespace {

constexpr std::uint32_t most_planes = 74;  // T.800 table A.28: 31 + 7 - 1, and as many for a region

// T.800 table B.4.
std::uint32_t read_passes(HeaderBits& header) {
  if (header.bit() == 0) return 1;
  if (header.bit() == 0) return 2;
  if (const std::uint32_t more = header.bits(2); more < 3) return 3 + more;
  if (const std::uint32_t more = header.bits(5); more < 31) return 6 + more;
  return 37 + header.bits(7);
}

// How many passes a codeword segment can have; 0: there is no such segment.
std::uint32_t capacity(const CodingStyle& style, std::uint32_t segment) {
  if (style.high_throughput) return segment < 2 ? segment + 1 : 0;  // T.814 B.3: cleanup, refinements
  if (style.terminates) return 1;
  if (!style.bypass) return 164;  // T.800 table B.4: no more can be said
  // T.800 table D.9: raw passes come by two, each cleanup pass alone.
  return segment == 0 ? 10 : (segment % 2 == 1 ? 2 : 1);
}

}  // namespace

TilePackets::TilePackets(const Codestream& codestream, std::shared_ptr<const TileCoding> coding, std::uint64_t index)
    : size_(codestream.size),
      area_(size_.tile(index)),
      order_(size_, *coding, area_),
      first_bands_(order_.precincts().size(), no_band) {
  tile_.coding = std::move(coding);
}

void TilePackets::add_headers(Bytes headers) {
  are_packed_ = true;
  packed_.insert(packed_.end(), headers.begin(), headers.end());
}

Result<void> TilePackets::take(Bytes data) {
  while (!ended_early_ && (are_packed_ ? at_packed_ < packed_.size() : !data.empty())) {
    const auto packet = order_.next();
    if (!packet) break;
    DICOM_TRY(take_packet(data, *packet));
  }
  return {};
}

Result<void> TilePackets::take_packet(Bytes& data, const Packet& packet) {
  if (tile_.coding->may_have_sop && data.size() >= 6 && load_be<std::uint16_t>(data.data()) == SOP)
    data = data.subspan(6);
  const Bytes header = are_packed_ ? Bytes(packed_).subspan(at_packed_) : data;
  HeaderBits bits(header);
  announced_.clear();
  if (bits.bit() == 1) DICOM_TRY(read_header(bits, packet));
  std::size_t end = bits.end();
  if (bits.is_cut_off()) {
    ended_early_ = true;
    return {};
  }
  if (tile_.coding->has_eph && header.size() >= end + 2 && load_be<std::uint16_t>(header.data() + end) == EPH) end += 2;
  if (are_packed_)
    at_packed_ += end;
  else
    data = data.subspan(end);
  take_body(data);
  return {};
}

void TilePackets::take_body(Bytes& data) {
  for (const auto& [block, segment, passes, length] : announced_) {
    const std::size_t there = std::min<std::size_t>(length, data.size());
    if (there < length) {
      ended_early_ = true;
      // Where arithmetic coding ends, ones can follow; code-blocks of T.814 are read from both ends.
      if (block->is_high_throughput) return;
    }
    const auto index = static_cast<std::uint32_t>(tile_.pieces.size());
    tile_.pieces.push_back({data.first(there), Piece::none, passes, segment});
    (block->is_included() ? tile_.pieces[block->last_piece].next : block->first_piece) = index;
    block->last_piece = index;
    data = data.subspan(there);
  }
}

// T.800 B.10.3 to B.10.7.
Result<void> TilePackets::read_header(HeaderBits& bits, const Packet& packet) {
  const PrecinctPlace& precinct = order_.precincts()[packet.precinct];
  if (first_bands_[packet.precinct] == no_band) DICOM_TRY(begin_precinct(packet.precinct));
  const std::uint32_t first = first_bands_[packet.precinct];
  for (std::uint32_t band = first; band < first + (precinct.resolution == 0 ? 1U : 3U); ++band)
    DICOM_TRY(read_band(bits, band, packet.layer));
  return {};
}

Result<void> TilePackets::begin_precinct(std::uint32_t index) {
  const PrecinctPlace& precinct = order_.precincts()[index];
  first_bands_[index] = static_cast<std::uint32_t>(tile_.bands.size());
  const CodingStyle& style = tile_.coding->components[precinct.component].style;
  for (const BandPart& part : parts_of(style, size_.of_component(area_, precinct.component), precinct)) {
    blocks_ += part.blocks.count();
    if (blocks_ > most_blocks) return invalid_codestream("more code-blocks than four millions");
    CodedBand& band =
        tile_.bands.emplace_back(CodedBand{precinct.component, precinct.resolution, part.band, part.blocks, {}});
    trees_.push_back({TagTree(part.blocks), TagTree(part.blocks)});
    band.blocks.reserve(part.blocks.count());
    for (std::uint64_t y = 0; y < part.blocks.height; ++y) {
      for (std::uint64_t x = 0; x < part.blocks.width; ++x) {
        const Area area = part.block(x, y);
        CodedBlock& block = band.blocks.emplace_back();
        block.left = static_cast<std::uint32_t>(area.left - part.whole.left);
        block.top = static_cast<std::uint32_t>(area.top - part.whole.top);
        block.width = static_cast<std::uint16_t>(area.width());
        block.height = static_cast<std::uint16_t>(area.height());
        block.is_high_throughput = style.high_throughput;
      }
    }
  }
  return {};
}

Result<void> TilePackets::read_band(HeaderBits& bits, std::uint32_t index, std::uint32_t layer) {
  CodedBand& band = tile_.bands[index];
  auto& [inclusion, missing_planes] = trees_[index];
  const CodingStyle& style = tile_.coding->components[band.component].style;
  for (std::uint64_t y = 0; y < band.grid.height; ++y) {
    for (std::uint64_t x = 0; x < band.grid.width; ++x) {
      CodedBlock& block = band.blocks[y * band.grid.width + x];
      if (block.is_included() ? bits.bit() == 0 : !inclusion.is_below(bits, x, y, layer + 1)) continue;
      if (!block.is_included())
        block.missing_planes = static_cast<std::uint8_t>(missing_planes.value(bits, x, y, most_planes));
      if (!read_lengths(bits, style, block) && !bits.is_cut_off())
        return invalid_codestream("a code-block that cannot be");
      if (bits.is_cut_off()) return {};
    }
  }
  return {};
}

// T.800 B.10.7: what each codeword segment gets. False where that cannot be.
bool TilePackets::read_lengths(HeaderBits& bits, const CodingStyle& style, CodedBlock& block) {
  std::uint32_t passes = read_passes(bits);
  while (bits.bit() == 1)
    if (++block.length_bits > 31) return false;
  while (passes > 0) {
    std::uint32_t room = capacity(style, block.segment) - block.segment_passes;
    if (room == 0) {
      ++block.segment;
      block.segment_passes = 0;
      room = capacity(style, block.segment);
    }
    if (room == 0) return false;
    const std::uint32_t taken = std::min(room, passes);
    const std::uint32_t length_bits = block.length_bits + static_cast<std::uint32_t>(std::bit_width(taken)) - 1;
    if (length_bits > 32) return false;
    announced_.push_back({&block, block.segment, static_cast<std::uint16_t>(taken), bits.bits(length_bits)});
    block.segment_passes = static_cast<std::uint16_t>(block.segment_passes + taken);
    passes -= taken;
  }
  return true;
}

}  // namespace dicom::codec::detail
