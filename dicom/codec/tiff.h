// TIFF 6.0, as much of it as pictures need: grey, RGB and palettes of 1, 8 and 16 bits in strips or tiles.
#pragma once

#include <span>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/codec/plain_image.h"

namespace dicom::codec {

/// The pages of a TIFF file, of either byte order: uncompressed, PackBits, LZW or Deflate, with horizontal prediction.
/// White-is-zero pictures are turned to black-is-zero; alpha is left out. Errors: invalid_data, truncated with the
/// offset; unsupported for other compressions and sample formats; limit_exceeded.
Result<std::vector<PlainImage>> decode_tiff(Bytes file);

/// One file with the images as its pages, uncompressed, little endian. Errors: invalid_argument for shapes other than
/// unsigned grey or RGB of 8 or 16 bits; limit_exceeded beyond 4 GiB.
Result<ByteVector> encode_tiff(std::span<const PlainImage> pages);

}  // namespace dicom::codec
