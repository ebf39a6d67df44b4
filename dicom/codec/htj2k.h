// Encoding of high-throughput JPEG 2000 (ITU-T T.814), by OpenJPH, which is loaded when first used. What it makes is
// decoded as JPEG 2000 is (jpeg2000.h).
#pragma once

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/codec/image_header.h"

namespace dicom::codec {

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
