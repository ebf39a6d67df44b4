// One frame as samples, whatever the transfer syntax.
#pragma once

#include <cstdint>

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

struct DecodeOptions {
  /// Let lossy JPEG deliver RGB; otherwise YBR_FULL as it is coded, chrominance up-sampled.
  bool jpeg_to_rgb = true;
};

/// Decodes frame `index`, from 0: native, Encapsulated Uncompressed, Deflated Image Frame, RLE,
/// JPEG of 8 bits, JPEG lossless, JPEG-LS, JPEG 2000 and HTJ2K. A codestream of another JPEG process than
/// the syntax names is decoded by what it is. Errors: those of PixelFrames::stored and of the
/// codecs; invalid_data with both shapes if a codestream contradicts the description; unsupported
/// with the syntax's name.
Result<DecodedFrame> decode_frame(const PixelFrames& frames, std::uint32_t index, Diagnostics& diagnostics,
                                  const DecodeOptions& options = {});

}  // namespace dicom
