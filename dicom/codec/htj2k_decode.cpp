// Decoding of HTJ2K: tile by tile, component by component, resolution by resolution.
#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <string>
#include <vector>

#include "dicom/base/check.h"
#include "dicom/codec/htj2k.h"
#include "dicom/codec/htj2k_header.h"
#include "dicom/codec/htj2k_packets.h"
#include "dicom/codec/wavelet.h"

namespace dicom::codec {
namespace {

using detail::Area;
using detail::CodestreamHeader;
using detail::PlacedBlock;

Error invalid(std::string_view what) {
  return {ErrorCode::invalid_data, "HTJ2K: " + std::string(what)};
}

std::size_t width_of(const Area& area) {
  return static_cast<std::size_t>(std::max<std::int64_t>(0, area.right - area.left));
}
std::size_t height_of(const Area& area) {
  return static_cast<std::size_t>(std::max<std::int64_t>(0, area.bottom - area.top));
}

// The samples of one component in one tile. Two fields of the same size are read from and written to in turn: each
// resolution is made of the sub-bands in one and becomes the LL band in the other.
template <class Sample>
class TileComponent {
 public:
  /// Makes `samples` of what is left when `skipped` resolutions are left out; rows of its width.
  Result<void> decode(const CodestreamHeader& header, const Area& tile, const std::vector<const PlacedBlock*>& blocks,
                      std::uint32_t component, std::uint32_t precision, std::uint32_t skipped) {
    const std::uint32_t last = header.layout.levels - skipped;
    const Area whole = resolution_area(header.layout, tile, last);
    stride_ = width_of(whole);
    bands_.resize(stride_ * height_of(whole));
    samples_.resize(bands_.size());
    auto next = blocks.begin();
    for (std::uint32_t resolution = 0; resolution <= last; ++resolution) {
      const Area area = resolution_area(header.layout, tile, resolution);
      const Area lower = resolution == 0 ? Area{} : resolution_area(header.layout, tile, resolution - 1);
      clear_bands(area, lower);
      for (; next != blocks.end() && (*next)->resolution == resolution; ++next)
        DICOM_TRY(place(**next, header, component, precision, lower));
      if (resolution > 0)
        detail::synthesize({bands_.data(), samples_.data(), stride_, width_of(area), height_of(area),
                            area.left % 2 != 0, area.top % 2 != 0});
      if (resolution > 0) std::swap(bands_, samples_);
    }
    std::swap(bands_, samples_);
    return {};
  }

  const Sample* row(std::size_t y) const { return samples_.data() + y * stride_; }
  Sample* row(std::size_t y) { return samples_.data() + y * stride_; }

 private:
  // All but the LL band, where the lower resolution is.
  void clear_bands(const Area& area, const Area& lower) {
    for (std::size_t y = 0; y < height_of(area); ++y) {
      Sample* const line = bands_.data() + y * stride_;
      std::fill(line + (y < height_of(lower) ? width_of(lower) : 0), line + width_of(area), Sample{});
    }
  }

  Result<void> place(const PlacedBlock& placed, const CodestreamHeader& header, std::uint32_t component,
                     std::uint32_t precision, const Area& lower) {
    const detail::Quantization& quantization = header.quantization[component];
    const std::uint32_t index = placed.resolution == 0 ? 0 : 3 * (placed.resolution - 1) + placed.band;
    const std::uint32_t planes = quantization.planes(index);
    if (planes < 1 || planes > 31) return invalid("a sub-band of " + std::to_string(planes) + " bit planes");
    if (placed.block.missing_planes >= planes) return invalid("a code-block without bit planes");
    const std::uint32_t* from = decoder_.decode(placed.block);
    if (from == nullptr) return invalid("a broken code-block");
    const std::size_t x = placed.left + ((placed.band & 1) != 0 ? width_of(lower) : 0);
    const std::size_t y = placed.top + ((placed.band & 2) != 0 ? height_of(lower) : 0);
    Sample* to = bands_.data() + y * stride_ + x;
    const double step = header.reversible ? 1 : quantization.step(index, placed.band, precision);
    for (std::uint32_t row = 0; row < placed.block.height; ++row, from += decoder_.stride(), to += stride_)
      take_row(from, to, placed.block.width, 31 - planes, step);
    return {};
  }

  static void take_row(const std::uint32_t* from, std::int32_t* to, std::size_t width, std::uint32_t below,
                       double /*step*/) {
    for (std::size_t x = 0; x < width; ++x) {
      const auto magnitude = static_cast<std::int32_t>((from[x] & 0x7fffffff) >> below);
      const std::int32_t sign = static_cast<std::int32_t>(from[x]) >> 31;
      to[x] = (magnitude ^ sign) - sign;
    }
  }
  static void take_row(const std::uint32_t* from, float* to, std::size_t width, std::uint32_t below, double step) {
    const auto unit = static_cast<float>(std::ldexp(step, -static_cast<int>(below)));
    for (std::size_t x = 0; x < width; ++x) {
      const float magnitude = static_cast<float>(static_cast<std::int32_t>(from[x] & 0x7fffffff)) * unit;
      to[x] = (from[x] >> 31) != 0 ? -magnitude : magnitude;
    }
  }

  detail::BlockDecoder decoder_;
  std::size_t stride_ = 0;
  std::vector<Sample> bands_;
  std::vector<Sample> samples_;
};

// T.800 G.2.2; sums wrap around.
void undo_transform(std::int32_t* first, std::int32_t* second, std::int32_t* third, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    const auto luma = static_cast<std::uint32_t>(first[i]);
    const auto blue = static_cast<std::uint32_t>(second[i]);
    const auto red = static_cast<std::uint32_t>(third[i]);
    const std::uint32_t green = luma - static_cast<std::uint32_t>(static_cast<std::int32_t>(blue + red) >> 2);
    first[i] = static_cast<std::int32_t>(red + green);
    second[i] = static_cast<std::int32_t>(green);
    third[i] = static_cast<std::int32_t>(blue + green);
  }
}
// T.800 G.3.2.
void undo_transform(float* first, float* second, float* third, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    const float luma = first[i];
    const float blue = second[i];
    const float red = third[i];
    first[i] = luma + 1.402F * red;
    second[i] = luma - 0.344136F * blue - 0.714136F * red;
    third[i] = luma + 1.772F * blue;
  }
}

std::int32_t whole(std::int32_t value) {
  return value;
}
// Far beyond any sample is as good as any other value there, and can be converted.
std::int32_t whole(float value) {
  return static_cast<std::int32_t>(std::lrint(std::clamp(value, -1e9F, 1e9F)));
}

// Where a tile's samples go.
struct Target {
  ImageHeader image;
  std::byte* output = nullptr;
  std::size_t left = 0, top = 0, width = 0, height = 0;
};

// Lossy streams overshoot; what does not fit is the nearest that does. Unsigned samples were coded with their middle as
// zero (T.800 G.1).
template <class Sample, class Coded>
void put_row(const Coded* from, const Target& target, std::size_t y, std::uint32_t component) {
  const std::int32_t half = 1 << (target.image.precision - 1);
  const std::size_t stride = target.image.components;
  auto* to = reinterpret_cast<Sample*>(target.output) + ((target.top + y) * target.image.width + target.left) * stride +
             component;
  const std::int32_t middle = target.image.is_signed ? 0 : half;
  for (std::size_t x = 0; x < target.width; ++x, to += stride)
    *to = static_cast<Sample>(std::clamp(whole(from[x]), -half, half - 1) + middle);
}

template <class Sample>
class TileDecoder {
 public:
  explicit TileDecoder(std::uint32_t components) : components_(components) {}

  Result<void> decode(const CodestreamHeader& header, const Area& tile, const std::vector<PlacedBlock>& blocks,
                      std::uint32_t skipped, const Target& target) {
    for (std::uint32_t component = 0; component < components_.size(); ++component) {
      std::vector<const PlacedBlock*> own;
      for (const PlacedBlock& block : blocks)
        if (block.component == component) own.push_back(&block);
      std::ranges::stable_sort(own, {}, &PlacedBlock::resolution);
      DICOM_TRY(components_[component].decode(header, tile, own, component, target.image.precision, skipped));
    }
    for (std::size_t y = 0; y < target.height; ++y) {
      if (header.component_transform && components_.size() >= 3)
        undo_transform(components_[0].row(y), components_[1].row(y), components_[2].row(y), target.width);
      for (std::uint32_t component = 0; component < components_.size(); ++component) {
        if (target.image.sample_size() == 1)
          put_row<std::uint8_t>(components_[component].row(y), target, y, component);
        else
          put_row<std::uint16_t>(components_[component].row(y), target, y, component);
      }
    }
    return {};
  }

 private:
  std::vector<TileComponent<Sample>> components_;
};

template <class Sample>
Result<void> decode_tiles(const CodestreamHeader& header, const detail::BlocksOfTiles& tiles, std::uint32_t skipped,
                          Target target) {
  const detail::CodestreamLayout& layout = header.layout;
  const std::uint32_t last = layout.levels - skipped;
  const Area image = resolution_area(layout, layout.image, last);
  TileDecoder<Sample> decoder(layout.components);
  static const std::vector<PlacedBlock> none;
  for (std::uint64_t index = 0; index < layout.tiles().count(); ++index) {
    const Area tile = layout.tile(index);
    const Area place = resolution_area(layout, tile, last);
    target.left = static_cast<std::size_t>(place.left - image.left);
    target.top = static_cast<std::size_t>(place.top - image.top);
    target.width = width_of(place);
    target.height = height_of(place);
    const auto found = tiles.find(index);
    DICOM_TRY(decoder.decode(header, tile, found == tiles.end() ? none : found->second, skipped, target));
  }
  return {};
}

bool is_as_expected(const CodestreamHeader& header, const ImageHeader& expected, std::uint32_t last) {
  const Bytes siz = first_of(header.segments, detail::SIZ);
  const Area image = resolution_area(header.layout, header.layout.image, last);
  if (header.layout.components != expected.components || width_of(image) != expected.width ||
      height_of(image) != expected.height)
    return false;
  for (std::size_t i = 0; i < expected.components; ++i) {
    const auto depth = std::to_integer<std::uint32_t>(siz[36 + 3 * i]);
    if ((depth & 0x7f) + 1 != expected.precision || (depth >= 0x80) != expected.is_signed) return false;
  }
  return true;
}

}  // namespace

Result<void> decode_htj2k(Bytes coded, const ImageHeader& expected, std::uint32_t skipped_levels, MutableBytes output) {
  DICOM_CHECK(output.size() == expected.byte_count());
  if (expected.precision > 16)
    return Error{ErrorCode::unsupported, "HTJ2K: samples of " + std::to_string(expected.precision) + " bits"};
  const CodestreamHeader header = DICOM_TRY(detail::read_codestream_header(coded));
  if (skipped_levels > header.layout.levels)
    return Error{ErrorCode::invalid_argument, "HTJ2K: fewer resolutions than shall be left out"};
  if (!is_as_expected(header, expected, header.layout.levels - skipped_levels))
    return Error{ErrorCode::unsupported, "HTJ2K: components that are not as expected"};
  const detail::BlocksOfTiles tiles = DICOM_TRY(detail::read_packets(coded, header));
  const Target target{expected, output.data()};
  return header.reversible ? decode_tiles<std::int32_t>(header, tiles, skipped_levels, target)
                           : decode_tiles<float>(header, tiles, skipped_levels, target);
}

}  // namespace dicom::codec
