#include "dicom/codec/htj2k_block.h"

#include <algorithm>
#include <array>

namespace dicom::codec::detail {

const std::uint32_t* BlockDecoder::decode(const CodeBlock& block) {
  const std::size_t length = block.cleanup.size();
  if (length < 2 || block.missing_planes > 28) return nullptr;
  // T.814 7.1.1: the last bytes say how long the MEL and VLC streams are together, themselves included.
  const std::size_t suffix = std::to_integer<std::size_t>(block.cleanup[length - 1]) << 4 |
                             (std::to_integer<std::size_t>(block.cleanup[length - 2]) & 15);
  if (suffix < 2 || suffix > length || suffix > 4079) return nullptr;
  const std::size_t width = (block.width + 1) / 2;
  const std::size_t rows = (block.height + 1) / 2;
  stride_ = MagnitudeReader::written(width);
  samples_.resize(stride_ * 2 * rows);
  quads_.start(block.cleanup.last(suffix), width);
  magnitudes_.start(block.cleanup.first(length - suffix), width, block.missing_planes);
  for (std::size_t y = 0; y < rows; ++y) {
    std::uint32_t* const top = samples_.data() + 2 * y * stride_;
    quads_.read_row();
    if (!magnitudes_.read_row(quads_.row(), top, top + stride_)) return nullptr;
  }
  if (block.passes > 1) refine(block);
  return samples_.data();
}

void BlockDecoder::refine(const CodeBlock& block) {
  const std::size_t border_stride = block.width + 2;
  significant_.assign(border_stride * (block.height + 2), 0);
  for (std::size_t y = 0; y < block.height; ++y)
    for (std::size_t x = 0; x < block.width; ++x)
      significant_[(y + 1) * border_stride + x + 1] = samples_[y * stride_ + x] != 0;
  if (block.passes > 2) refine_magnitudes(block);
  propagate(block);
}

// T.814 7.4: of what is not significant, but beside something that is, in stripes of four rows; the signs follow for
// each four columns.
void BlockDecoder::propagate(const CodeBlock& block) {
  refinement_.take_forward(block.refinement, PlainBits::Filler::zeros, 8);
  BitReader bits(refinement_);
  const std::size_t border_stride = block.width + 2;
  const std::uint32_t new_sample = 3U << (28 - block.missing_planes);
  std::array<std::uint32_t*, 16> found{};
  for (std::uint32_t stripe = 0; stripe < block.height; stripe += 4) {
    const std::uint32_t end = std::min(stripe + 4, block.height);
    for (std::uint32_t group = 0; group < block.width; group += 4) {
      std::size_t count = 0;
      for (std::uint32_t x = group; x < std::min(group + 4, block.width); ++x) {
        for (std::uint32_t y = stripe; y < end; ++y) {
          std::uint8_t* const here = &significant_[(y + 1) * border_stride + x + 1];
          const std::uint8_t* const above = here - border_stride;
          const std::uint8_t* const below = here + border_stride;
          if (*here != 0) continue;
          const bool looks_below = !block.causal || y + 1 < stripe + 4;
          const int beside = above[-1] | above[0] | above[1] | here[-1] | here[1] |
                             (looks_below ? below[-1] | below[0] | below[1] : 0);
          if (beside == 0 || bits.bit() == 0) continue;
          *here = 1;
          found[count++] = &samples_[y * stride_ + x];
        }
      }
      for (std::size_t i = 0; i < count; ++i) *found[i] = bits.bit() << 31 | new_sample;
    }
  }
}

// T.814 7.5: one bit more of what was significant after the cleanup.
void BlockDecoder::refine_magnitudes(const CodeBlock& block) {
  refinement_.take_backward(block.refinement, {});
  BitReader bits(refinement_);
  const std::uint32_t plane = 1U << (29 - block.missing_planes);
  for (std::uint32_t stripe = 0; stripe < block.height; stripe += 4) {
    for (std::uint32_t x = 0; x < block.width; ++x) {
      for (std::uint32_t y = stripe; y < std::min(stripe + 4, block.height); ++y) {
        std::uint32_t& sample = samples_[y * stride_ + x];
        if (sample == 0) continue;
        if (bits.bit() == 0) sample ^= plane;
        sample |= plane >> 1;
      }
    }
  }
}

}  // namespace dicom::codec::detail
