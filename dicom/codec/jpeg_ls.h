// JPEG-LS (ITU-T T.87, ISO/IEC 14495-1): lossless and near-lossless, 2 to 16 bits, all three ways
// to interleave.
#pragma once

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/codec/jpeg_markers.h"

namespace dicom::codec {

/// Decodes to `output`, expected.image.byte_count() bytes of interleaved samples. `expected` is the
/// header that the caller has read by read_jpeg_header and found fit; a stream that says otherwise
/// is refused. Errors: invalid_data, truncated; unsupported for mapping tables, restart intervals
/// and sub-sampled components.
Result<void> decode_jpeg_ls(Bytes coded, const JpegHeader& expected, MutableBytes output);

/// Encodes interleaved samples as ImageHeader describes them (signed ones as their bits), components line by line.
/// `near` is the largest error of a sample, 0 for lossless. Errors: invalid_argument for precisions outside 2 to 16,
/// more than 4 components, sides above 65,535, or an error that is not possible (T.87 C.2.3).
Result<ByteVector> encode_jpeg_ls(Bytes samples, const ImageHeader& image, int near = 0);

}  // namespace dicom::codec
