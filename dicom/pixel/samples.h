// Steps from what a codec delivers to samples as DecodedFrame describes them. Plain functions of
// spans.
#pragma once

#include <cstdint>

#include "dicom/base/bytes.h"

namespace dicom::detail {

/// Bits to bytes of 0 and 1, the lowest bit first (PS3.5 8.1.1). `bits` holds at least
/// samples.size() bits.
void unpack_bits(Bytes bits, MutableBytes samples);

/// Planes to interleaved samples. Both hold the same number of bytes, a multiple of `components` *
/// `size`.
void interleave(Bytes planes, std::uint32_t components, std::uint32_t size, MutableBytes samples);

/// Unsigned samples of `from_size` bytes to larger ones of `to_size`.
void widen(Bytes from, std::uint32_t from_size, std::uint32_t to_size, MutableBytes to);

/// Shifts samples of `size` bytes right and clears or fills with the sign what is above `bits`.
void justify(MutableBytes samples, std::uint32_t size, std::uint32_t shift, std::uint32_t bits, bool is_signed);

/// Samples of `size` bytes (1, 2 or 4) that have left `bits` bits become the nearest value that has not: lossy coding
/// of more bits overshoots. `precision` is where their sign is. Values far beyond those of signed samples are taken for
/// negative ones whose sign was never extended.
void limit(MutableBytes samples, std::uint32_t size, std::uint32_t precision, std::uint32_t bits, bool is_signed);

/// Y1 Y2 Cb Cr for two pixels to Y Cb Cr for each (PS3.3 C.7.6.3.1.2 YBR_FULL_422).
void double_chrominance(Bytes halved, MutableBytes samples);

}  // namespace dicom::detail
