// PNG (ISO/IEC 15948), written through libpng.
#pragma once

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/codec/image_header.h"

namespace dicom::codec {

/// Encodes grey (1 component) or RGB (3), 8 or 16 bits, unsigned; `samples` as ImageHeader
/// describes them. `level`: deflate effort, 0 to 9. Errors: invalid_argument for another shape,
/// limit_exceeded.
Result<ByteVector> encode_png(Bytes samples, const ImageHeader& image, int level = 3);

}  // namespace dicom::codec
