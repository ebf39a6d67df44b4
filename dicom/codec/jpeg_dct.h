// JPEG's lossy processes with Huffman coding (ITU-T T.81 processes 1, 2, 4, 6, 8, 10 and 12): sequential, spectral
// selection, full progression. Debian's libjpeg knows 8 bits only; where it is not (WebAssembly), 8 bits go through
// here too.
#pragma once

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/codec/jpeg_markers.h"

namespace dicom::codec {

/// Decodes to `output`, expected.image.byte_count() bytes of interleaved samples. Components come
/// out as coded; sub-sampled ones are interpolated. `expected` is the header that the caller has read
/// and found fit. Errors: invalid_data, truncated; unsupported for other processes.
Result<void> decode_jpeg_dct(Bytes coded, const JpegHeader& expected, MutableBytes output);

/// Encodes interleaved samples of 12 bits by the extended sequential process (process 4), a scan and the best Huffman
/// tables for each component. `quality`: 1 to 100, on libjpeg's scale. Errors: invalid_argument for other shapes.
Result<ByteVector> encode_jpeg_dct(Bytes samples, const ImageHeader& image, int quality);

}  // namespace dicom::codec
