#include "dicom/codec/htj2k_geometry.h"

#include <algorithm>

namespace dicom::codec::detail {
namespace {

std::int64_t ceil_shift(std::int64_t value, std::uint32_t bits) {
  return (value + (std::int64_t{1} << bits) - 1) >> bits;
}

// T.800 B-15: `right` and `lower` say which of the four bands of a decomposition it is.
Area band_area(const Area& tile, std::uint32_t decomposition, bool right, bool lower) {
  if (decomposition == 0) return tile;
  const std::int64_t half = std::int64_t{1} << (decomposition - 1);
  const std::int64_t x = right ? half : 0;
  const std::int64_t y = lower ? half : 0;
  return {ceil_shift(tile.left - x, decomposition), ceil_shift(tile.top - y, decomposition),
          ceil_shift(tile.right - x, decomposition), ceil_shift(tile.bottom - y, decomposition)};
}

// How many cells of 2^bits the range from `first` to `end` touches.
std::uint64_t cells(std::int64_t first, std::int64_t end, std::uint32_t bits) {
  return first >= end ? 0 : static_cast<std::uint64_t>(ceil_shift(end, bits) - (first >> bits));
}

std::int64_t number(Bytes segment, std::size_t at) {
  return load_be<std::uint32_t>(segment.data() + at);
}

bool read_size(Bytes siz, CodestreamLayout& layout) {
  if (siz.size() < 36) return false;
  layout.image = {number(siz, 10), number(siz, 14), number(siz, 2), number(siz, 6)};
  layout.first_tile.left = number(siz, 26);
  layout.first_tile.top = number(siz, 30);
  layout.first_tile.right = layout.first_tile.left + number(siz, 18);
  layout.first_tile.bottom = layout.first_tile.top + number(siz, 22);
  layout.components = load_be<std::uint16_t>(siz.data() + 34);
  if (siz.size() < 36 + std::size_t{3} * layout.components || layout.components == 0) return false;
  for (std::size_t i = 0; i < layout.components; ++i) {
    const Bytes component = siz.subspan(36 + 3 * i, 3);
    if (component[1] != std::byte{1} || component[2] != std::byte{1}) return false;
  }
  const Area& tile = layout.first_tile;
  return !layout.image.is_empty() && !tile.is_empty() && tile.left <= layout.image.left &&
         tile.top <= layout.image.top && tile.right > layout.image.left && tile.bottom > layout.image.top;
}

bool read_precincts(Bytes cod, CodestreamLayout& layout) {
  if (cod.size() < std::size_t{11} + layout.levels) return false;
  for (std::uint32_t resolution = 0; resolution <= layout.levels; ++resolution) {
    const auto sizes = std::to_integer<std::uint8_t>(cod[10 + resolution]);
    auto& [width, height] = layout.precincts[resolution];
    width = sizes & 15;
    height = sizes >> 4;
    if (resolution > 0 && (width == 0 || height == 0)) return false;
  }
  return true;
}

bool read_coding(Bytes cod, CodestreamLayout& layout) {
  if (cod.size() < 10) return false;
  const auto byte = [&](std::size_t at) { return std::to_integer<std::uint32_t>(cod[at]); };
  layout.may_have_sop = (byte(0) & 2) != 0;
  layout.has_eph = (byte(0) & 4) != 0;
  layout.progression = static_cast<Progression>(byte(1));
  layout.levels = byte(5);
  layout.block_width_exponent = (byte(6) & 15) + 2;
  layout.block_height_exponent = (byte(7) & 15) + 2;
  const bool one_layer = load_be<std::uint16_t>(cod.data() + 2) == 1;
  if (!one_layer || layout.progression > Progression::CPRL || layout.levels > 32 || layout.block_width_exponent > 10 ||
      layout.block_height_exponent > 10 || layout.block_width_exponent + layout.block_height_exponent > 12)
    return false;
  return (byte(0) & 1) == 0 || read_precincts(cod, layout);
}

// What packets are sorted by: the progression's criteria, then the place in the resolution.
using Key = std::array<std::int64_t, 6>;

Key key_of(Progression progression, std::int64_t component, std::int64_t resolution, std::int64_t x, std::int64_t y,
           std::int64_t index) {
  switch (progression) {
    case Progression::LRCP:
    case Progression::RLCP: return {resolution, component, index};
    case Progression::RPCL: return {resolution, y, x, component, index};
    case Progression::PCRL: return {y, x, component, resolution, index};
    case Progression::CPRL: return {component, y, x, resolution, index};
  }
  return {};
}

}  // namespace

Grid CodestreamLayout::tiles() const {
  const auto across = [](std::int64_t length, std::int64_t size) {
    return static_cast<std::uint64_t>((length + size - 1) / size);
  };
  return {across(image.right - first_tile.left, first_tile.right - first_tile.left),
          across(image.bottom - first_tile.top, first_tile.bottom - first_tile.top)};
}

Area CodestreamLayout::tile(std::uint64_t index) const {
  const std::int64_t width = first_tile.right - first_tile.left;
  const std::int64_t height = first_tile.bottom - first_tile.top;
  const std::int64_t left = first_tile.left + static_cast<std::int64_t>(index % tiles().width) * width;
  const std::int64_t top = first_tile.top + static_cast<std::int64_t>(index / tiles().width) * height;
  return {std::max(left, image.left), std::max(top, image.top), std::min(left + width, image.right),
          std::min(top + height, image.bottom)};
}

Area resolution_area(const CodestreamLayout& layout, const Area& tile, std::uint32_t resolution) {
  const std::uint32_t halved = layout.levels - resolution;
  return {ceil_shift(tile.left, halved), ceil_shift(tile.top, halved), ceil_shift(tile.right, halved),
          ceil_shift(tile.bottom, halved)};
}

std::optional<CodestreamLayout> read_layout(Bytes siz, Bytes cod) {
  CodestreamLayout layout;
  if (!read_size(siz, layout) || !read_coding(cod, layout)) return std::nullopt;
  return layout;
}

Grid precincts_of(const CodestreamLayout& layout, const Area& tile, std::uint32_t resolution) {
  const Area area = resolution_area(layout, tile, resolution);
  if (area.is_empty()) return {};
  const auto [width, height] = layout.precincts[resolution];
  return {cells(area.left, area.right, width), cells(area.top, area.bottom, height)};
}

std::vector<Packet> packets_of(const CodestreamLayout& layout, const Area& tile) {
  struct Sorted {
    Key key;
    Packet packet;
  };
  std::vector<Sorted> packets;
  for (std::uint32_t resolution = 0; resolution <= layout.levels; ++resolution) {
    const Area area = resolution_area(layout, tile, resolution);
    const Grid grid = precincts_of(layout, tile, resolution);
    const std::uint32_t halved = layout.levels - resolution;
    const auto [width, height] = layout.precincts[resolution];
    for (std::uint64_t index = 0; index < grid.count(); ++index) {
      Packet packet{0, resolution, static_cast<std::uint32_t>(index % grid.width),
                    static_cast<std::uint32_t>(index / grid.width)};
      // On the reference grid; precincts that begin before the tile count as beginning with it.
      const std::int64_t x = std::max(tile.left, ((area.left >> width) + packet.column) << (width + halved));
      const std::int64_t y = std::max(tile.top, ((area.top >> height) + packet.row) << (height + halved));
      for (packet.component = 0; packet.component < layout.components; ++packet.component)
        packets.push_back(
            {key_of(layout.progression, packet.component, resolution, x, y, static_cast<std::int64_t>(index)), packet});
    }
  }
  std::ranges::sort(packets, {}, &Sorted::key);
  std::vector<Packet> ordered;
  ordered.reserve(packets.size());
  for (const Sorted& sorted : packets) ordered.push_back(sorted.packet);
  return ordered;
}

Area BandPart::block(std::uint64_t column, std::uint64_t row) const {
  const std::int64_t x = (part.left >> block_width_exponent) + static_cast<std::int64_t>(column);
  const std::int64_t y = (part.top >> block_height_exponent) + static_cast<std::int64_t>(row);
  return {std::max(part.left, x << block_width_exponent), std::max(part.top, y << block_height_exponent),
          std::min(part.right, (x + 1) << block_width_exponent),
          std::min(part.bottom, (y + 1) << block_height_exponent)};
}

std::vector<BandPart> parts_of(const CodestreamLayout& layout, const Area& tile, const Packet& packet) {
  const Area resolution = resolution_area(layout, tile, packet.resolution);
  const bool lowest = packet.resolution == 0;
  // A sub-band has half the sides of its resolution, so have its precincts.
  const std::uint32_t width = layout.precincts[packet.resolution].width - (lowest ? 0U : 1U);
  const std::uint32_t height = layout.precincts[packet.resolution].height - (lowest ? 0U : 1U);
  const std::int64_t column = (resolution.left >> layout.precincts[packet.resolution].width) + packet.column;
  const std::int64_t row = (resolution.top >> layout.precincts[packet.resolution].height) + packet.row;
  std::vector<BandPart> parts;
  for (std::uint32_t band = lowest ? 0 : 1; band < (lowest ? 1U : 4U); ++band) {
    BandPart& one = parts.emplace_back();
    one.band = band;
    one.block_width_exponent = std::min(layout.block_width_exponent, width);
    one.block_height_exponent = std::min(layout.block_height_exponent, height);
    one.whole =
        band_area(tile, layout.levels - packet.resolution + (lowest ? 0U : 1U), (band & 1) != 0, (band & 2) != 0);
    one.part = {std::max(one.whole.left, column << width), std::max(one.whole.top, row << height),
                std::min(one.whole.right, (column + 1) << width), std::min(one.whole.bottom, (row + 1) << height)};
    if (one.part.is_empty()) continue;
    one.blocks = {cells(one.part.left, one.part.right, one.block_width_exponent),
                  cells(one.part.top, one.part.bottom, one.block_height_exponent)};
  }
  return parts;
}

}  // namespace dicom::codec::detail
