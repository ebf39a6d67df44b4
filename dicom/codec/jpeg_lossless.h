// JPEG lossless, process 14 of ITU-T T.81 (annex H) with Huffman coding: 2 to 16 bits, all seven
// predictors.
#pragma once

#include <cstdint>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/codec/image_header.h"
#include "dicom/codec/jpeg_markers.h"

namespace dicom::codec {

/// Decodes to `output`, expected.image.byte_count() bytes of interleaved samples. `expected` is the
/// header that the caller has read and found fit; a stream that says otherwise is refused.
/// Components may come in one scan or in several. Errors: invalid_data (tables, codes, restart
/// markers), truncated, unsupported (sub-sampled components, restart intervals that do not end with
/// a line).
Result<void> decode_jpeg_lossless(Bytes coded, const JpegHeader& expected, MutableBytes output);

struct JpegLosslessOptions {
  int predictor = 1;                  ///< 1 to 7; 1 is "selection value 1", the syntax that everybody reads
  std::uint32_t lines_a_restart = 0;  ///< lines between restart markers, 0 for none
  bool interleaved = true;            ///< one scan with all components, or one scan each
};

/// Encodes interleaved samples as ImageHeader describes them (signed ones as their bits), with
/// tables made for them. Errors: invalid_argument for precisions outside 2 to 16, more than 4
/// components or sides above 65,535.
Result<ByteVector> encode_jpeg_lossless(Bytes samples, const ImageHeader& image,
                                        const JpegLosslessOptions& options = {});

}  // namespace dicom::codec
