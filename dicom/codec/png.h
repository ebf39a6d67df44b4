// PNG (ISO/IEC 15948) through libpng.
#pragma once

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/codec/image_header.h"
#include "dicom/codec/plain_image.h"

namespace dicom::codec {

/// Encodes grey (1 component) or RGB (3), 8 or 16 bits, unsigned; `samples` as ImageHeader
/// describes them. `level`: deflate effort, 0 to 9. Errors: invalid_argument for another shape,
/// limit_exceeded.
Result<ByteVector> encode_png(Bytes samples, const ImageHeader& image, int level = 3);

/// Decodes any PNG to grey or RGB of 8 or 16 bits; palettes become RGB, what is transparent is put on black. Errors:
/// invalid_data; limit_exceeded without memory.
Result<PlainImage> decode_png(Bytes coded);

}  // namespace dicom::codec
