// Many samples at once: loops of the picture path and of codecs for the widest vectors of the processor, chosen when
// they first run (Highway). Each gives the same bytes on every processor. Samples are little endian and need no
// alignment.
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "dicom/base/bytes.h"

namespace dicom::simd {

/// The smallest and the largest of some samples.
template <class Sample>
struct Range {
  Sample smallest{};
  Sample largest{};
};

/// Of all samples but those from `first_left_out` to `last_left_out`; nothing if these are all. To leave nothing out
/// say 1 and 0. Not-a-number and infinities do not count. Sample: integers of 8 and 16 bits, float.
template <class Sample>
std::optional<Range<Sample>> range_of(Bytes samples, Sample first_left_out, Sample last_left_out);

/// What two runs of samples differ by, in whole numbers.
struct Difference {
  std::uint64_t different = 0;
  std::uint64_t largest = 0;
  std::uint64_t sum = 0;      ///< of the absolute differences
  std::uint64_t squares = 0;  ///< sum of the squared ones
};
/// Both hold the same number of samples. Sample: integers of 8 and 16 bits.
template <class Sample>
Difference difference_of(Bytes one, Bytes other);

/// YBR_FULL to RGB in place, 8-bit interleaved samples: PS3.3 C.7.6.3.1.2, solved for RGB and rounded half up.
void ybr_full_to_rgb(MutableBytes samples);

/// `count` samples of 1 or 2 bytes of each of 2 or 3 planes to interleaved ones.
void interleave(std::span<const std::byte* const> planes, std::size_t count, std::uint32_t sample_size,
                MutableBytes samples);
/// Byte `which` of every three. Of every second byte compilers do as well.
void gather_third(Bytes samples, std::uint32_t which, MutableBytes plane);
/// Each sample of one byte three times.
void triple(Bytes levels, MutableBytes rgb);

/// Shifts unsigned samples of 2 bytes right by `shift` and clears what is above `bits`, or fills it with the sign.
void justify(MutableBytes samples, std::uint32_t shift, std::uint32_t bits, bool is_signed);

}  // namespace dicom::simd
