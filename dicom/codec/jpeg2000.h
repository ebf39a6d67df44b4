// JPEG 2000 (ITU-T T.800) and its high-throughput form (T.814): bare codestreams and JP2 files. Decoding is our own;
// OpenJPEG encodes, and OpenJPH what is of high throughput (htj2k.h).
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

/// Where the codestream begins: 0, or in a JP2 file behind its boxes. Errors: invalid_data.
Result<std::size_t> find_jpeg2000_codestream(Bytes coded);

/// Reads the main header's SIZ and COD segments; of a JP2 file, those of its codestream.
/// Errors: invalid_data, truncated; unsupported for components that differ in precision or sign,
/// more than 4 of them, or more than 32 bits.
Result<Jpeg2000Header> read_jpeg2000_header(Bytes coded);

/// Decodes code-blocks of both kinds to `output`, reduced(header, skipped).image.byte_count() bytes of interleaved
/// samples; up to `threads` threads decode code-blocks (0: as many as the machine has). Sub-sampled components are
/// repeated. A codestream that ends early gives what is there, and `diagnostics` are told. Errors: invalid_data, and
/// limit_exceeded for more parts than can be; unsupported for extensions of T.801, more than 31 bits or bit planes, and
/// code-blocks of both kinds in one component.
Result<void> decode_jpeg2000(Bytes coded, const Jpeg2000Header& header, MutableBytes output, Diagnostics& diagnostics,
                             std::uint32_t skipped = 0, unsigned threads = 1);

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
