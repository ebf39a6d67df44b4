// How pixel data are to be understood: the Image Pixel module, PS3.3 C.7.6.3.
#pragma once

#include <cstdint>
#include <string_view>

#include "dicom/base/diagnostics.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"

namespace dicom {

/// Photometric Interpretation: PS3.3 C.7.6.3.1.2.
enum class PhotometricInterpretation : std::uint8_t {
  MONOCHROME1,
  MONOCHROME2,
  PALETTE_COLOR,
  RGB,
  YBR_FULL,
  YBR_FULL_422,
  YBR_PARTIAL_420,
  YBR_PARTIAL_422,
  YBR_ICT,
  YBR_RCT,
  XYB,  ///< of JPEG XL alone
};
/// The defined term: "PALETTE COLOR".
std::string_view to_string(PhotometricInterpretation photometric);

constexpr bool is_monochrome(PhotometricInterpretation photometric) {
  return photometric <= PhotometricInterpretation::MONOCHROME2;
}

/// What one sample is: pixel data are integers but in the Float and Double Float Pixel Data
/// elements.
enum class SampleType : std::uint8_t { integer, float32, float64 };

/// A checked description: the numbers do not contradict each other, and no size overflows 64 bits.
struct PixelDescription {
  std::uint32_t rows = 0;
  std::uint32_t columns = 0;
  std::uint32_t samples_per_pixel = 1;  ///< 1 or 3
  std::uint32_t bits_allocated = 8;     ///< 1, 8, 16, 32 or 64
  std::uint32_t bits_stored = 8;
  std::uint32_t high_bit = 7;
  bool is_signed = false;  ///< Pixel Representation 1
  bool planar = false;     ///< Planar Configuration 1: a plane a component
  SampleType sample_type = SampleType::integer;
  PhotometricInterpretation photometric = PhotometricInterpretation::MONOCHROME2;
  std::uint32_t frames = 1;

  [[nodiscard]] std::uint64_t pixels() const { return std::uint64_t{rows} * columns; }
  [[nodiscard]] std::uint64_t samples() const { return pixels() * samples_per_pixel; }
  /// Bits of one native frame, which begins where the frame before ends (PS3.5 8.1.1). Chrominance
  /// of YBR_FULL_422 counts in full: see PixelFrames.
  [[nodiscard]] std::uint64_t frame_bits() const { return samples() * bits_allocated; }
};

/// Reads and checks the Image Pixel module. What can be guessed if it is missing (Bits Stored, High
/// Bit, Pixel Representation, Photometric Interpretation, a number of frames of 0) is, with a
/// diagnostic. Errors: not_found, invalid_data with the contradicting numbers, unsupported.
Result<PixelDescription> read_pixel_description(const DataSet& data_set, Diagnostics& diagnostics);

}  // namespace dicom
