// RLE compression of PS3.5 annex G: byte planes, each packed on its own.
#pragma once

#include <cstdint>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"

namespace dicom::codec {

/// How the samples of several components lie in memory.
enum class SampleLayout : std::uint8_t {
  interleaved,  ///< R G B R G B ...
  planar,       ///< R R ... G G ... B B ...
};

/// The shape of one frame. 1-bit pixels are packed eight to a byte and described as bytes.
struct RleShape {
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  std::uint32_t components = 1;
  std::uint32_t sample_size = 1;  ///< bytes of a sample: 1, 2 or 4

  [[nodiscard]] constexpr std::uint64_t plane_size() const { return std::uint64_t{width} * height; }
  [[nodiscard]] constexpr std::uint64_t byte_count() const { return plane_size() * components * sample_size; }
};

/// Decodes one frame into `output`, which holds shape.byte_count() bytes, as little endian samples.
/// Surplus bytes of a segment are ignored: encoders pad.
/// Errors: truncated if the header or a segment ends early; invalid_data if the number of segments
/// is not components * sample_size or a segment lies outside; both with the offset in `coded`.
Result<void> decode_rle(Bytes coded, const RleShape& shape, SampleLayout layout, MutableBytes output);

/// Encodes one frame of interleaved little endian samples, shape.byte_count() bytes, row by row
/// (PS3.5 G.3.1). Errors: limit_exceeded if there would be more than 15 segments or 4 GiB.
Result<ByteVector> encode_rle(Bytes samples, const RleShape& shape);

}  // namespace dicom::codec
