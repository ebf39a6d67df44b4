// How pieces of TIFF pages are packed: PackBits, LZW, Deflate, and differences along rows.
#pragma once

#include <cstdint>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"

namespace dicom::codec::tiff {

/// Unpacks a piece: about `size` bytes, fewer if the piece is cut off. `at` is its place in the file, for errors.
/// Errors: invalid_data; unsupported with the number of another Compression.
Result<ByteVector> decompress(Bytes coded, std::uint32_t compression, std::size_t size, std::size_t at);

/// Undoes horizontal differencing (TIFF 6.0 section 14) in rows of `row` bytes with `together` samples a pixel of
/// `bits` bits, 8 or 16, little endian.
void add_up(MutableBytes bytes, std::size_t row, std::uint32_t together, std::uint32_t bits);

}  // namespace dicom::codec::tiff
