#include "dicom/codec/deflate.h"

#include <libdeflate.h>
#include <zlib.h>

#include <algorithm>
#include <limits>
#include <memory>
#include <string>

#include "dicom/base/check.h"

namespace dicom::codec {
namespace {

constexpr std::size_t smallest_output = 64 * 1024;

struct InflateEnd {
  void operator()(z_stream* stream) const { inflateEnd(stream); }
};
using Inflater = std::unique_ptr<z_stream, InflateEnd>;

struct CompressorFree {
  void operator()(libdeflate_compressor* compressor) const { libdeflate_free_compressor(compressor); }
};
using Compressor = std::unique_ptr<libdeflate_compressor, CompressorFree>;

Compressor make_compressor(int level) {
  DICOM_CHECK(level >= 0 && level <= 12);
  Compressor compressor(libdeflate_alloc_compressor(level));
  DICOM_CHECK(compressor != nullptr);  // only without memory
  return compressor;
}

uInt as_chunk(std::size_t length) {
  return static_cast<uInt>(std::min<std::size_t>(length, std::numeric_limits<uInt>::max()));
}

// Gives the stream room behind what it has written; at least doubled, so that copying stays linear.
void make_room(z_stream& stream, ByteVector& output, std::size_t used, std::uint64_t maximum) {
  if (used == output.size()) {
    const std::uint64_t wanted = std::max<std::uint64_t>(smallest_output, 2 * std::uint64_t{used});
    output.resize(static_cast<std::size_t>(std::min(wanted, maximum)));
  }
  stream.next_out = reinterpret_cast<Bytef*>(output.data() + used);
  stream.avail_out = as_chunk(output.size() - used);
}

Error broken_stream(const z_stream& stream, std::size_t consumed) {
  const std::string reason = stream.msg != nullptr ? stream.msg : "invalid stream";
  return {ErrorCode::invalid_data, "deflate: " + reason, consumed};
}

Error too_much(std::uint64_t maximum_output, std::size_t consumed) {
  return {ErrorCode::limit_exceeded, "deflate: more than " + std::to_string(maximum_output) + " bytes come out",
          consumed};
}

// Whether the stream ends exactly where the output reached its limit: it may still have its end
// code to read.
bool ends_here(z_stream& stream) {
  Bytef surplus;
  stream.next_out = &surplus;
  stream.avail_out = 1;
  return inflate(&stream, Z_NO_FLUSH) == Z_STREAM_END && stream.avail_out == 1;
}

// Appends what comes out to `output`, until the stream's end or its first error.
std::optional<Error> inflate_all(z_stream& stream, Bytes compressed, std::uint64_t maximum_output, ByteVector& output) {
  std::size_t consumed = 0;
  std::size_t produced = 0;
  std::optional<Error> problem;
  for (;;) {
    const uInt chunk = as_chunk(compressed.size() - consumed);
    // zlib's interface predates const; it does not write to its input.
    stream.next_in = const_cast<Bytef*>(reinterpret_cast<const Bytef*>(compressed.data() + consumed));
    stream.avail_in = chunk;
    if (produced == maximum_output) {
      if (!ends_here(stream)) problem = too_much(maximum_output, consumed);
      break;
    }
    make_room(stream, output, produced, maximum_output);
    const uInt room = stream.avail_out;
    const int status = inflate(&stream, Z_NO_FLUSH);
    consumed += chunk - stream.avail_in;
    produced += room - stream.avail_out;
    if (status == Z_STREAM_END) break;
    if (status != Z_OK && status != Z_BUF_ERROR) {
      problem = broken_stream(stream, consumed);
      break;
    }
    if (consumed == compressed.size() && stream.avail_out != 0) {
      problem = Error{ErrorCode::truncated, "deflate: the stream has no end", consumed};
      break;
    }
  }
  output.resize(produced);
  return problem;
}

}  // namespace

Inflated inflate_part(Bytes compressed, std::uint64_t maximum_output) {
  Inflated part;
  z_stream stream{};
  if (inflateInit2(&stream, -MAX_WBITS) != Z_OK) {
    part.problem = Error{ErrorCode::limit_exceeded, "deflate: no memory for the decompressor"};
    return part;
  }
  const Inflater guard(&stream);
  part.problem = inflate_all(stream, compressed, maximum_output, part.bytes);
  return part;
}

ByteVector deflate_raw(Bytes plain, int level) {
  const Compressor compressor = make_compressor(level);
  ByteVector output(libdeflate_deflate_compress_bound(compressor.get(), plain.size()));
  output.resize(
      libdeflate_deflate_compress(compressor.get(), plain.data(), plain.size(), output.data(), output.size()));
  return output;
}

ByteVector gzip(Bytes plain, int level) {
  const Compressor compressor = make_compressor(level);
  ByteVector output(libdeflate_gzip_compress_bound(compressor.get(), plain.size()));
  output.resize(libdeflate_gzip_compress(compressor.get(), plain.data(), plain.size(), output.data(), output.size()));
  return output;
}

ByteVector zlib(Bytes plain, int level) {
  const Compressor compressor = make_compressor(level);
  ByteVector output(libdeflate_zlib_compress_bound(compressor.get(), plain.size()));
  output.resize(libdeflate_zlib_compress(compressor.get(), plain.data(), plain.size(), output.data(), output.size()));
  return output;
}

std::uint32_t crc32(Bytes bytes) {
  return libdeflate_crc32(0, bytes.data(), bytes.size());
}

}  // namespace dicom::codec
