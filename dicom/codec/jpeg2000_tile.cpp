#include "dicom/codec/jpeg2000_tile.h"

#include <algorithm>
#include <atomic>
#include <bit>
#include <cmath>
#include <string>

#include "dicom/base/parallel.h"
#include "dicom/codec/wavelet.h"

namespace dicom::codec::detail {
namespace {

// Reversible coding leaves out what lies below the point; sums of it wrap around.
void take_row(const std::uint32_t* from, std::int32_t* to, std::size_t width, std::uint32_t below, double /*step*/) {
  for (std::size_t x = 0; x < width; ++x) {
    const auto magnitude = static_cast<std::int32_t>((from[x] & 0x7fffffff) >> below);
    const std::int32_t sign = static_cast<std::int32_t>(from[x]) >> 31;
    to[x] = (magnitude ^ sign) - sign;
  }
}
void take_row(const std::uint32_t* from, float* to, std::size_t width, std::uint32_t below, double step) {
  const auto unit = static_cast<float>(std::ldexp(step, -static_cast<int>(below)));
  for (std::size_t x = 0; x < width; ++x) {
    const float magnitude = static_cast<float>(static_cast<std::int32_t>(from[x] & 0x7fffffff)) * unit;
    to[x] = (from[x] >> 31) != 0 ? -magnitude : magnitude;
  }
}

// T.800 H.1: what does not lie in the region of interest is less than 2 to the power of `shift`, as `planes` planes in
// all count; it was not shifted, and comes to where it would be without those above it.
std::vector<std::uint32_t> without_region(const std::uint32_t* samples, std::size_t width, std::uint32_t planes,
                                          std::uint32_t shift) {
  std::vector<std::uint32_t> row(samples, samples + width);
  for (std::uint32_t& sample : row) {
    const std::uint32_t magnitude = sample & 0x7fffffff;
    if (magnitude >> (31 - planes) >> shift == 0) sample = (sample & 0x80000000) | (magnitude << shift & 0x7fffffff);
  }
  return row;
}

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
// T.800 G.3.2, green with the digits that OpenJPEG has.
void undo_transform(float* first, float* second, float* third, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) {
    const float luma = first[i];
    const float blue = second[i];
    const float red = third[i];
    first[i] = luma + 1.402F * red;
    second[i] = luma - 0.34413F * blue - 0.71414F * red;
    third[i] = luma + 1.772F * blue;
  }
}

template <class Sample>
bool undo_transform(TileComponent<Sample>& first, TileComponent<Sample>& second, TileComponent<Sample>& third) {
  for (const TileComponent<Sample>* other : {&second, &third})
    if (other->width() != first.width() || other->height() != first.height()) return false;
  for (std::size_t y = 0; y < first.height(); ++y)
    undo_transform(first.row(y), second.row(y), third.row(y), first.width());
  return true;
}

std::int32_t whole(std::int32_t value) {
  return value;
}
// Rounded to even halves by an addition that leaves no room for them below the point: std::lrint is a function of the C
// library, and no vectors are made of it. Far beyond any sample is as good as any other value there.
std::int32_t whole(float value) {
  constexpr double no_room_below = 0x1.8p52;
  const double sum = static_cast<double>(std::clamp(value, -1e9F, 1e9F)) + no_room_below;
  return static_cast<std::int32_t>(std::bit_cast<std::int64_t>(sum));
}

// Unsigned samples were coded with their middle as zero (T.800 G.1).
template <class Coded, class Output>
void write_rows(TileComponent<Coded>& from, const CodestreamSize::Component& component, Output* to,
                std::size_t pixel_stride, std::size_t row_stride) {
  const std::int32_t half = 1 << (component.precision - 1);
  const std::int32_t middle = component.is_signed ? 0 : half;
  const auto write_row = [&](const Coded* row, Output* at, std::size_t stride) {
    for (std::size_t x = 0; x < from.width(); ++x)
      at[x * stride] = static_cast<Output>(std::clamp(whole(row[x]), -half, half - 1) + middle);
  };
  for (std::size_t y = 0; y < from.height(); ++y, to += row_stride) {
    if (pixel_stride == 1)
      write_row(from.row(y), to, 1);  // known to the compiler, which makes vectors of it
    else
      write_row(from.row(y), to, pixel_stride);
  }
}

}  // namespace

void BlockSamples::join(const CodedTile& tile, const CodedBlock& block) {
  segments_.clear();
  joined_.clear();
  std::size_t size = 0;
  for (std::uint32_t i = block.first_piece; i != Piece::none; i = tile.pieces[i].next)
    size += tile.pieces[i].bytes.size();
  joined_.reserve(size);  // so that what points into it stays
  std::uint32_t last = 0;
  bool is_joined = false;  // the segment at work
  for (std::uint32_t i = block.first_piece; i != Piece::none; i = tile.pieces[i].next) {
    const Piece& piece = tile.pieces[i];
    if (segments_.empty() || piece.segment != last) {
      segments_.push_back({piece.bytes, piece.passes});
      last = piece.segment;
      is_joined = false;
      continue;
    }
    CodewordSegment& segment = segments_.back();
    segment.passes += piece.passes;
    if (!is_joined) joined_.insert(joined_.end(), segment.bytes.begin(), segment.bytes.end());
    joined_.insert(joined_.end(), piece.bytes.begin(), piece.bytes.end());
    is_joined = true;
    segment.bytes = Bytes(joined_).last(segment.bytes.size() + piece.bytes.size());
  }
}

Result<void> BlockSamples::decode(const CodedTile& tile, const CodedBlock& block, std::uint32_t band,
                                  std::uint32_t planes, const CodingStyle& style) {
  if (block.missing_planes >= planes) return invalid_codestream("a code-block without bit planes");
  join(tile, block);
  if (!style.high_throughput) {
    const BitPlaneBlock coded{segments_, planes - block.missing_planes, block.missing_planes, block.width, block.height,
                              band};
    samples_ = bit_planes_.decode(coded, style);
    stride_ = block.width;
    return {};
  }
  CodeBlock coded{segments_[0].bytes, {},           segments_[0].passes, block.missing_planes,
                  block.width,        block.height, style.causal};
  if (segments_.size() > 1) {
    coded.refinement = segments_[1].bytes;
    coded.passes += segments_[1].passes;
  }
  // T.814 7.1: lengths that can be.
  const bool can_be = coded.cleanup.size() >= 2 && coded.cleanup.size() <= 65534 && coded.refinement.size() <= 2046;
  samples_ = can_be ? high_throughput_.decode(coded) : nullptr;
  stride_ = high_throughput_.stride();
  if (samples_ == nullptr) return invalid_codestream("a broken code-block");
  return {};
}

template <class Sample>
Result<void> TileComponent<Sample>::decode(const CodedTile& tile, const std::vector<const CodedBand*>& bands,
                                           const TileCoding::Component& coding, const Area& area,
                                           std::uint32_t precision, std::uint32_t skipped, unsigned threads) {
  const std::uint32_t last = coding.style.levels - skipped;
  const Area all = resolution_area(coding.style, area, last);
  width_ = all.width();
  height_ = all.height();
  bands_.resize(width_ * height_);
  samples_.resize(bands_.size());
  auto next = bands.begin();
  for (std::uint32_t resolution = 0; resolution <= last; ++resolution) {
    const Area whole = resolution_area(coding.style, area, resolution);
    const Area lower = resolution == 0 ? Area{} : resolution_area(coding.style, area, resolution - 1);
    clear_bands(whole, lower);
    placed_.clear();
    for (; next != bands.end() && (*next)->resolution == resolution; ++next)
      for (const CodedBlock& block : (*next)->blocks)
        if (block.is_included()) placed_.push_back({*next, &block});
    DICOM_TRY(place_all(tile, coding, precision, lower, threads));
    if (resolution > 0) {
      synthesize({bands_.data(), samples_.data(), width_, whole.width(), whole.height(), whole.left % 2 != 0,
                  whole.top % 2 != 0});
      std::swap(bands_, samples_);
    }
  }
  std::swap(bands_, samples_);
  return {};
}

// All but the LL band, where the lower resolution is.
template <class Sample>
void TileComponent<Sample>::clear_bands(const Area& area, const Area& lower) {
  for (std::size_t y = 0; y < area.height(); ++y) {
    Sample* const line = bands_.data() + y * width_;
    std::fill(line + (y < lower.height() ? lower.width() : 0), line + area.width(), Sample{});
  }
}

// Code-blocks of one resolution need nothing of one another, and lie in different places.
template <class Sample>
Result<void> TileComponent<Sample>::place_all(const CodedTile& tile, const TileCoding::Component& coding,
                                              std::uint32_t precision, const Area& lower, unsigned threads) {
  constexpr std::size_t worth_a_thread = 64;  // code-blocks; less are sooner done than a thread has begun
  const auto workers = static_cast<std::uint32_t>(std::clamp<std::size_t>(placed_.size() / worth_a_thread, 1, threads));
  if (workers_.size() < workers) workers_.resize(workers);
  std::atomic<std::size_t> next = 0;
  return for_each_index(workers, workers, [&](std::uint32_t worker) -> Result<void> {
    for (std::size_t i = next++; i < placed_.size(); i = next++)
      DICOM_TRY(place(tile, placed_[i], coding, precision, lower, workers_[worker]));
    return {};
  });
}

template <class Sample>
Result<void> TileComponent<Sample>::place(const CodedTile& tile, const PlacedBlock& placed,
                                          const TileCoding::Component& coding, std::uint32_t precision,
                                          const Area& lower, BlockSamples& samples) {
  const CodedBand& band = *placed.band;
  const CodedBlock& block = *placed.block;
  const std::uint32_t index = band.resolution == 0 ? 0 : 3 * (band.resolution - 1) + band.band;
  const std::uint32_t shift = coding.region_shift;
  const std::uint32_t own_planes = coding.quantization.planes(index);
  const std::uint32_t planes = own_planes + shift;
  if (own_planes < 1 || planes > 31)
    return Error{ErrorCode::unsupported, "JPEG 2000: a sub-band of " + std::to_string(planes) + " bit planes"};
  DICOM_TRY(samples.decode(tile, block, band.band, planes, coding.style));
  const double step = coding.style.reversible ? 1 : coding.quantization.step(index, band.band, precision);
  const std::size_t x = block.left + ((band.band & 1) != 0 ? lower.width() : 0);
  const std::size_t y = block.top + ((band.band & 2) != 0 ? lower.height() : 0);
  const std::uint32_t* from = samples.samples();
  Sample* to = bands_.data() + y * width_ + x;
  for (std::uint32_t row = 0; row < block.height; ++row, from += samples.stride(), to += width_) {
    if (shift == 0)
      take_row(from, to, block.width, 31 - planes, step);
    else
      take_row(without_region(from, block.width, planes, shift).data(), to, block.width, 31 - own_planes, step);
  }
  return {};
}

template class TileComponent<std::int32_t>;
template class TileComponent<float>;

Result<void> TileDecoder::decode(std::uint64_t index, const CodedTile& tile) {
  const CodestreamSize& size = codestream_.size;
  std::vector<std::vector<const CodedBand*>> bands(components_.size());
  for (const CodedBand& band : tile.bands) bands[band.component].push_back(&band);
  for (std::uint32_t i = 0; i < components_.size(); ++i) {
    std::ranges::stable_sort(bands[i], {}, &CodedBand::resolution);
    const TileCoding::Component& coding = tile.coding->components[i];
    if (coding.style.levels < skipped_) return invalid_codestream("a tile has fewer resolutions than the others");
    const Area area = size.of_component(size.tile(index), i);
    const std::uint32_t precision = size.components[i].precision;
    Component& component = components_[i];
    component.reversible = coding.style.reversible;
    DICOM_TRY(component.reversible
                  ? component.whole.decode(tile, bands[i], coding, area, precision, skipped_, threads_)
                  : component.real.decode(tile, bands[i], coding, area, precision, skipped_, threads_));
  }
  return tile.coding->component_transform && components_.size() >= 3 ? undo_transform() : Result<void>{};
}

Result<void> TileDecoder::undo_transform() {
  auto& first = components_[0];
  auto& second = components_[1];
  auto& third = components_[2];
  const bool are_alike = first.reversible == second.reversible && first.reversible == third.reversible;
  if (are_alike && (first.reversible ? detail::undo_transform(first.whole, second.whole, third.whole)
                                     : detail::undo_transform(first.real, second.real, third.real)))
    return {};
  return invalid_codestream("a transform of components that are not alike");
}

template <class Output>
void TileDecoder::write(std::uint32_t component, Output* to, std::size_t pixel_stride, std::size_t row_stride) {
  Component& from = components_[component];
  const CodestreamSize::Component& as = codestream_.size.components[component];
  if (from.reversible)
    write_rows(from.whole, as, to, pixel_stride, row_stride);
  else
    write_rows(from.real, as, to, pixel_stride, row_stride);
}

template void TileDecoder::write(std::uint32_t, std::uint8_t*, std::size_t, std::size_t);
template void TileDecoder::write(std::uint32_t, std::uint16_t*, std::size_t, std::size_t);
template void TileDecoder::write(std::uint32_t, std::uint32_t*, std::size_t, std::size_t);

}  // namespace dicom::codec::detail
