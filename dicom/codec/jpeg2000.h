// JPEG 2000 (ITU-T T.800) and its high-throughput form (T.814), through OpenJPEG: bare codestreams
// and JP2 files.
#pragma once

#include <cstdint>

#include "dicom/base/bytes.h"
#include "dicom/base/diagnostics.h"
#include "dicom/base/result.h"
#include "dicom/codec/image_header.h"

namespace dicom::codec {

struct Jpeg2000Header {
  ImageHeader image;
  /// The codestream's multiple component transform (T.800 annex G): decoding has turned YCbCr into
  /// RGB.
  bool component_transform = false;
  bool high_throughput = false;  ///< code-blocks of T.814
  std::uint32_t levels = 0;      ///< how often the sides are halved: resolutions are one more (T.800 B.5)
  std::uint32_t left = 0;        ///< where the image begins on the reference grid
  std::uint32_t top = 0;
};

/// The header of the picture without its `skipped` finest resolutions, at most `levels`.
Jpeg2000Header reduced(const Jpeg2000Header& header, std::uint32_t skipped);

/// Reads the main header's SIZ and COD segments; of a JP2 file, those of its codestream.
/// Errors: invalid_data, truncated; unsupported for components that differ in precision or sign,
/// more than 4 of them, or more than 32 bits.
Result<Jpeg2000Header> read_jpeg2000_header(Bytes coded);

/// Decodes to `output`, reduced(header, skipped).image.byte_count() bytes of interleaved samples. Sub-sampled
/// components are repeated. What OpenJPEG could live with (a truncated codestream) goes to
/// `diagnostics`. High-throughput streams are decode_htj2k's (htj2k.h).
Result<void> decode_jpeg2000(Bytes coded, const Jpeg2000Header& header, MutableBytes output, Diagnostics& diagnostics,
                             std::uint32_t skipped = 0);

struct Jpeg2000Options {
  /// How many times smaller the codestream shall be; 0 codes without loss, by the reversible transforms.
  double ratio = 0;
  /// Three components are RGB: decorrelate them (T.800 annex G).
  bool component_transform = true;
};

/// Encodes interleaved samples of 1 to 16 bits, as ImageHeader describes them, to a bare codestream of one tile and one
/// layer. Errors: invalid_argument for other shapes, with what OpenJPEG says; limit_exceeded without memory.
Result<ByteVector> encode_jpeg2000(Bytes samples, const ImageHeader& image, const Jpeg2000Options& options = {});

}  // namespace dicom::codec
