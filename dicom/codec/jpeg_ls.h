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

}  // namespace dicom::codec
