// DEFLATE (RFC 1951) without a wrapper, as the Deflated transfer syntax uses it (PS3.5 A.5), and
// gzip (RFC 1952).
#pragma once

#include <cstdint>
#include <optional>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"

namespace dicom::codec {

/// What came out of a DEFLATE stream, up to its end or to what is wrong with it.
struct Inflated {
  ByteVector bytes;
  std::optional<Error> problem{};
};

/// Inflates one raw DEFLATE stream. Bytes behind its end (PS3.5 A.5 pads to even length) are
/// ignored. Memory grows with what has come out, never by what the stream promises. Problems:
/// invalid_data (with the input offset), truncated, limit_exceeded beyond `maximum_output` bytes.
Inflated inflate_part(Bytes compressed, std::uint64_t maximum_output);

/// The same; a stream with a problem is that error.
inline Result<ByteVector> inflate_raw(Bytes compressed, std::uint64_t maximum_output) {
  Inflated inflated = inflate_part(compressed, maximum_output);
  if (inflated.problem) return *std::move(inflated.problem);
  return std::move(inflated.bytes);
}

/// Compresses to one raw DEFLATE stream. `level`: 1 (fast) to 12 (small). Not padded.
ByteVector deflate_raw(Bytes plain, int level = 6);

/// Compresses to one gzip member, for HTTP's Content-Encoding. `level` as for deflate_raw.
ByteVector gzip(Bytes plain, int level = 6);

/// Compresses to one zlib stream (RFC 1950): what HTTP calls "deflate".
ByteVector zlib(Bytes plain, int level = 6);

/// CRC-32 (ISO 3309), as gzip, ZIP and PNG have it.
std::uint32_t crc32(Bytes bytes);

}  // namespace dicom::codec
