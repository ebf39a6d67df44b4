// High-throughput JPEG 2000 (ITU-T T.814). Encoding is OpenJPH's, which is loaded when first used.
#pragma once

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/codec/image_header.h"

namespace dicom::codec {

/// Decodes a bare codestream of high-throughput code-blocks to `output`, expected.byte_count() bytes of interleaved
/// samples; `skipped_levels` resolutions are left out (T.800 B.5), and `expected` has the smaller sides then. A
/// codestream may end early between two packets. Errors: invalid_data; unsupported for components of more than 16 bits,
/// sub-sampled or coded differently from one another, several layers, and what else detail::read_codestream_header
/// says.
Result<void> decode_htj2k(Bytes coded, const ImageHeader& expected, std::uint32_t skipped_levels, MutableBytes output);

struct Htj2kOptions {
  /// How many times smaller the codestream shall be; 0 codes without loss, by the reversible transforms. Found by
  /// trying.
  double ratio = 0;
  /// Three components are RGB: decorrelate them (T.800 annex G).
  bool component_transform = true;
};

/// Encodes interleaved samples of 1 to 16 bits to a bare codestream of one tile in the order RPCL, its smallest
/// resolution at most 64 wide and high, with tile-part lengths in the main header. Errors: invalid_argument for other
/// shapes; unsupported without the module.
Result<ByteVector> encode_htj2k(Bytes samples, const ImageHeader& image, const Htj2kOptions& options = {});

}  // namespace dicom::codec
