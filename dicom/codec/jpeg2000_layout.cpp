#include "dicom/codec/jpeg2000_layout.h"

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

std::int64_t ceil_divide(std::int64_t value, std::int64_t by) {
  return (value + by - 1) / by;
}

std::int64_t number(Bytes segment, std::size_t at) {
  return load_be<std::uint32_t>(segment.data() + at);
}

bool read_components(Bytes siz, CodestreamSize& size) {
  const std::size_t count = load_be<std::uint16_t>(siz.data() + 34);
  if (siz.size() < 36 + 3 * count || count == 0) return false;
  for (std::size_t i = 0; i < count; ++i) {
    const auto byte = [&](std::size_t at) { return std::to_integer<std::uint32_t>(siz[36 + 3 * i + at]); };
    size.components.push_back({(byte(0) & 0x7f) + 1, byte(0) >= 0x80, byte(1), byte(2)});
    if (byte(1) == 0 || byte(2) == 0) return false;
  }
  return true;
}

bool read_precincts(Bytes sizes, CodingStyle& style) {
  if (sizes.size() <= style.levels) return false;
  for (std::uint32_t resolution = 0; resolution <= style.levels; ++resolution) {
    const auto exponents = std::to_integer<std::uint8_t>(sizes[resolution]);
    auto& [width, height] = style.precincts[resolution];
    width = exponents & 15;
    height = exponents >> 4;
    if (resolution > 0 && (width == 0 || height == 0)) return false;
  }
  return true;
}

}  // namespace

std::optional<CodestreamSize> read_codestream_size(Bytes siz) {
  if (siz.size() < 36) return std::nullopt;
  CodestreamSize size;
  size.image = {number(siz, 10), number(siz, 14), number(siz, 2), number(siz, 6)};
  Area& tile = size.first_tile;
  tile = {number(siz, 26), number(siz, 30), number(siz, 26) + number(siz, 18), number(siz, 30) + number(siz, 22)};
  const bool meet = tile.left <= size.image.left && tile.top <= size.image.top && tile.right > size.image.left &&
                    tile.bottom > size.image.top;
  if (size.image.is_empty() || tile.is_empty() || !meet || !read_components(siz, size)) return std::nullopt;
  return size;
}

std::optional<CodingStyle> read_coding_style(Bytes parameters, bool has_precincts) {
  if (parameters.size() < 5) return std::nullopt;
  const auto byte = [&](std::size_t at) { return std::to_integer<std::uint32_t>(parameters[at]); };
  CodingStyle style;
  style.levels = byte(0);
  style.block_width_exponent = (byte(1) & 15) + 2;
  style.block_height_exponent = (byte(2) & 15) + 2;
  style.bypass = (byte(3) & 0x01) != 0;
  style.resets = (byte(3) & 0x02) != 0;
  style.terminates = (byte(3) & 0x04) != 0;
  style.causal = (byte(3) & 0x08) != 0;
  style.has_marks = (byte(3) & 0x20) != 0;
  style.high_throughput = (byte(3) & 0x40) != 0;
  style.reversible = byte(4) == 1;
  if (style.levels > 32 || style.block_width_exponent > 10 || style.block_height_exponent > 10 ||
      style.block_width_exponent + style.block_height_exponent > 12)
    return std::nullopt;
  // Code-blocks of T.800 and T.814 in one (T.814 A.4) are not told apart here.
  if ((byte(3) & 0xc0) == 0xc0 || byte(4) > 1) return std::nullopt;
  if (has_precincts && !read_precincts(parameters.subspan(5), style)) return std::nullopt;
  return style;
}

Grid CodestreamSize::tiles() const {
  const auto across = [](std::int64_t length, std::int64_t size) {
    return static_cast<std::uint64_t>((length + size - 1) / size);
  };
  return {across(image.right - first_tile.left, first_tile.right - first_tile.left),
          across(image.bottom - first_tile.top, first_tile.bottom - first_tile.top)};
}

Area CodestreamSize::tile(std::uint64_t index) const {
  const std::int64_t width = first_tile.right - first_tile.left;
  const std::int64_t height = first_tile.bottom - first_tile.top;
  const std::int64_t left = first_tile.left + static_cast<std::int64_t>(index % tiles().width) * width;
  const std::int64_t top = first_tile.top + static_cast<std::int64_t>(index / tiles().width) * height;
  return {std::max(left, image.left), std::max(top, image.top), std::min(left + width, image.right),
          std::min(top + height, image.bottom)};
}

Area CodestreamSize::of_component(const Area& area, std::size_t component) const {
  const auto& [precision, is_signed, dx, dy] = components[component];
  return {ceil_divide(area.left, dx), ceil_divide(area.top, dy), ceil_divide(area.right, dx),
          ceil_divide(area.bottom, dy)};
}

Area resolution_area(const CodingStyle& style, const Area& tile, std::uint32_t resolution) {
  const std::uint32_t halved = style.levels - resolution;
  return {ceil_shift(tile.left, halved), ceil_shift(tile.top, halved), ceil_shift(tile.right, halved),
          ceil_shift(tile.bottom, halved)};
}

Grid precincts_of(const CodingStyle& style, const Area& tile, std::uint32_t resolution) {
  const Area area = resolution_area(style, tile, resolution);
  if (area.is_empty()) return {};
  const auto [width, height] = style.precincts[resolution];
  return {cells(area.left, area.right, width), cells(area.top, area.bottom, height)};
}

Area BandPart::block(std::uint64_t column, std::uint64_t row) const {
  const std::int64_t x = (part.left >> block_width_exponent) + static_cast<std::int64_t>(column);
  const std::int64_t y = (part.top >> block_height_exponent) + static_cast<std::int64_t>(row);
  return {std::max(part.left, x << block_width_exponent), std::max(part.top, y << block_height_exponent),
          std::min(part.right, (x + 1) << block_width_exponent),
          std::min(part.bottom, (y + 1) << block_height_exponent)};
}

std::vector<BandPart> parts_of(const CodingStyle& style, const Area& tile, const PrecinctPlace& precinct) {
  const Area resolution = resolution_area(style, tile, precinct.resolution);
  const bool lowest = precinct.resolution == 0;
  // A sub-band has half the sides of its resolution, so have its precincts.
  const std::uint32_t width = style.precincts[precinct.resolution].width - (lowest ? 0U : 1U);
  const std::uint32_t height = style.precincts[precinct.resolution].height - (lowest ? 0U : 1U);
  const std::int64_t column = (resolution.left >> style.precincts[precinct.resolution].width) + precinct.column;
  const std::int64_t row = (resolution.top >> style.precincts[precinct.resolution].height) + precinct.row;
  std::vector<BandPart> parts;
  for (std::uint32_t band = lowest ? 0 : 1; band < (lowest ? 1U : 4U); ++band) {
    BandPart& one = parts.emplace_back();
    one.band = band;
    one.block_width_exponent = std::min(style.block_width_exponent, width);
    one.block_height_exponent = std::min(style.block_height_exponent, height);
    one.whole =
        band_area(tile, style.levels - precinct.resolution + (lowest ? 0U : 1U), (band & 1) != 0, (band & 2) != 0);
    one.part = {std::max(one.whole.left, column << width), std::max(one.whole.top, row << height),
                std::min(one.whole.right, (column + 1) << width), std::min(one.whole.bottom, (row + 1) << height)};
    if (one.part.is_empty()) continue;
    one.blocks = {cells(one.part.left, one.part.right, one.block_width_exponent),
                  cells(one.part.top, one.part.bottom, one.block_height_exponent)};
  }
  return parts;
}

}  // namespace dicom::codec::detail
