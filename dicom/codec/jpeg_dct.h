// JPEG's lossy processes with Huffman coding at 12 bits (ITU-T T.81 processes 4, 8 and 12):
// sequential, spectral selection, full progression. Debian's libjpeg knows 8 bits only.
#pragma once

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/codec/jpeg_markers.h"

namespace dicom::codec {

/// Decodes to `output`, expected.image.byte_count() bytes of interleaved samples. Components come
/// out as coded; sub-sampled ones are repeated. `expected` is the header that the caller has read
/// and found fit. Errors: invalid_data, truncated; unsupported for other processes.
Result<void> decode_jpeg_dct(Bytes coded, const JpegHeader& expected, MutableBytes output);

}  // namespace dicom::codec
