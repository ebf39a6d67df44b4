// One frame as samples, whatever the transfer syntax.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <type_traits>

#include "dicom/base/bytes.h"
#include "dicom/base/diagnostics.h"
#include "dicom/base/result.h"
#include "dicom/pixel/frames.h"
#include "dicom/pixel/pixel_description.h"

namespace dicom {

/// Decoded samples: row by row, components interleaved, little endian, right-justified; bits above
/// Bits Stored are cleared or carry the sign. 1-bit pixels become bytes of 0 and 1.
struct DecodedFrame {
  std::uint32_t rows = 0;
  std::uint32_t columns = 0;
  std::uint32_t samples_per_pixel = 1;
  std::uint32_t sample_size = 1;  ///< bytes: 1, 2, 4 or 8
  std::uint32_t bits_stored = 8;
  bool is_signed = false;
  SampleType sample_type = SampleType::integer;
  /// Of these samples: RGB where a codec has turned YCbCr into it.
  PhotometricInterpretation photometric = PhotometricInterpretation::MONOCHROME2;
  ByteVector samples{};

  [[nodiscard]] std::uint64_t pixels() const { return std::uint64_t{rows} * columns; }
};

/// The samples of a frame as numbers, if T is what they are (size, sign, floating point); else empty.
template <class T>
std::span<const T> samples_as(const DecodedFrame& frame) {
  const bool same = sizeof(T) == frame.sample_size &&
                    std::is_floating_point_v<T> == (frame.sample_type != SampleType::integer) &&
                    (std::is_floating_point_v<T> || std::is_signed_v<T> == frame.is_signed);
  if (!same) return {};
  return {reinterpret_cast<const T*>(frame.samples.data()), frame.samples.size() / sizeof(T)};
}

/// A part of a picture, in pixels.
struct Region {
  std::uint32_t x = 0;
  std::uint32_t y = 0;
  std::uint32_t width = 0;
  std::uint32_t height = 0;

  bool operator==(const Region&) const = default;
};

struct DecodeOptions {
  /// Let lossy JPEG deliver RGB; otherwise YBR_FULL as it is coded, chrominance up-sampled.
  bool jpeg_to_rgb = true;
  /// How often the sides are halved, as far as the codec has such resolutions: JPEG 2000 and HTJ2K do, what their
  /// stream holds. The frame says how large it is.
  std::uint32_t reduction = 0;
  /// How many threads may work on the frame, where its codec can use them: JPEG 2000 and HTJ2K (0: as many as the
  /// machine has). Several frames are sooner ready side by side.
  unsigned threads = 1;
  /// Only this part of the (reduced) frame.
  std::optional<Region> region{};
  /// Asked before each step: an error (cancelled) once it says yes.
  std::function<bool()> cancelled{};
};

/// Decodes frame `index`, from 0: native, Encapsulated Uncompressed, Deflated Image Frame, RLE,
/// JPEG of 8 and 12 bits, JPEG lossless, JPEG-LS, JPEG 2000, HTJ2K and JPEG XL. A codestream of another JPEG process
/// than the syntax names is decoded by what it is. Errors: those of PixelFrames::stored and of the codecs; invalid_data
/// with both shapes if a codestream contradicts the description; invalid_argument for a region outside; unsupported
/// with the syntax's name.
Result<DecodedFrame> decode_frame(const PixelFrames& frames, std::uint32_t index, Diagnostics& diagnostics,
                                  const DecodeOptions& options = {});

}  // namespace dicom
