// What a coded image says of itself before its pixels are decoded.
#pragma once

#include <cstdint>
#include <string>

namespace dicom::codec {

/// The shape of decoded pixels: rows of interleaved samples, native (little endian) of
/// sample_size() bytes each.
struct ImageHeader {
  std::uint32_t width = 0;
  std::uint32_t height = 0;
  std::uint32_t components = 1;
  std::uint32_t precision = 8;  ///< significant bits of a sample, 1 to 32
  bool is_signed = false;

  /// Bytes of one decoded sample: 1, 2 or 4.
  [[nodiscard]] constexpr std::uint32_t sample_size() const {
    if (precision <= 8) return 1;
    return precision <= 16 ? 2 : 4;
  }
  [[nodiscard]] constexpr std::uint64_t pixel_count() const { return std::uint64_t{width} * height; }
  /// Bytes of the decoded image. Decoders refuse sides and component counts for which this could
  /// overflow.
  [[nodiscard]] constexpr std::uint64_t byte_count() const { return pixel_count() * components * sample_size(); }

  constexpr bool operator==(const ImageHeader&) const = default;
};

/// "512 x 512, 1 component of 12 bits, unsigned"
std::string to_string(const ImageHeader& header);

}  // namespace dicom::codec
