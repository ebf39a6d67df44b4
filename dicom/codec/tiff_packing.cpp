#include "dicom/codec/tiff_packing.h"

#include <algorithm>
#include <string>
#include <vector>

#include "dicom/codec/deflate.h"

namespace dicom::codec::tiff {
namespace {

Error wrong(std::string what, std::size_t at) {
  return {ErrorCode::invalid_data, "TIFF: " + std::move(what), at};
}

ByteVector pack_bits(Bytes coded, std::size_t size) {
  ByteVector bytes;
  for (std::size_t at = 0; at < coded.size() && bytes.size() < size;) {
    const auto control = std::to_integer<std::uint8_t>(coded[at++]);
    if (control < 128) {
      const std::size_t length = std::min<std::size_t>(control + std::size_t{1}, coded.size() - at);
      append(bytes, coded.subspan(at, length));
      at += length;
    } else if (control > 128 && at < coded.size()) {
      bytes.insert(bytes.end(), 257 - std::size_t{control}, coded[at++]);
    }
  }
  return bytes;
}

// TIFF 6.0 section 13: codes of 9 to 12 bits, the highest bit first, one code earlier than elsewhere.
Result<ByteVector> lzw(Bytes coded, std::size_t size, std::size_t at) {
  constexpr std::uint32_t clear = 256;
  constexpr std::uint32_t end = 257;
  std::vector<std::uint16_t> prefix(4097);
  std::vector<std::byte> suffix(4097);
  std::vector<std::uint16_t> length(4097, 1);
  std::uint32_t next = 258;
  unsigned width = 9;
  std::uint32_t previous = clear;
  ByteVector bytes;
  std::uint64_t bit = 0;
  while (bytes.size() < size && bit + width <= coded.size() * 8) {
    std::uint32_t code = 0;
    for (unsigned i = 0; i < width; ++i, ++bit)
      code = code << 1 | (std::to_integer<std::uint32_t>(coded[bit / 8]) >> (7 - bit % 8) & 1);
    if (code == end) break;
    if (code == clear) {
      next = 258;
      width = 9;
      previous = clear;
      continue;
    }
    if (code > next || (previous == clear && code > 255) || (code >= next && previous == clear))
      return wrong("an LZW code that cannot be", at);
    const auto begins_with = [&](std::uint32_t from) {
      while (from > 257) from = prefix[from];
      return static_cast<std::byte>(from);
    };
    if (previous != clear && next < 4096) {
      prefix[next] = static_cast<std::uint16_t>(previous);
      suffix[next] = begins_with(code < next ? code : previous);
      length[next] = static_cast<std::uint16_t>((previous > 257 ? length[previous] : 1) + 1);
      ++next;
    }
    if (code >= next) return wrong("an LZW code that cannot be", at);
    const std::size_t count = code > 257 ? length[code] : 1;
    const std::size_t begin = bytes.size();
    bytes.resize(begin + count);
    std::uint32_t from = code;
    for (std::size_t i = count; i-- > 1; from = prefix[from]) bytes[begin + i] = suffix[from];
    bytes[begin] = static_cast<std::byte>(from);
    previous = code;
    if (next + 1 >= (std::uint32_t{1} << width) && width < 12) ++width;
  }
  return bytes;
}

}  // namespace

Result<ByteVector> decompress(Bytes coded, std::uint32_t compression, std::size_t size, std::size_t at) {
  switch (compression) {
    case 1: return ByteVector(coded.begin(), coded.begin() + static_cast<std::ptrdiff_t>(std::min(size, coded.size())));
    case 5: return lzw(coded, size, at);
    case 8:
    case 32946:  // zlib's two bytes before the stream
      if (coded.size() < 2) return wrong("an empty piece", at);
      return inflate_raw(coded.subspan(2), size + 1);
    case 32773: return pack_bits(coded, size);
    default: return Error{ErrorCode::unsupported, "TIFF: compression " + std::to_string(compression), at};
  }
}

// Horizontal differencing: TIFF 6.0 section 14.
void add_up(MutableBytes bytes, std::size_t row, std::uint32_t together, std::uint32_t bits) {
  const std::size_t size = bits / 8;
  for (std::size_t y = 0; y * row < bytes.size(); ++y) {
    std::byte* const line = bytes.data() + y * row;
    for (std::size_t i = together * size; i + size <= row; i += size) {
      if (size == 1)
        line[i] = static_cast<std::byte>(std::to_integer<int>(line[i]) + std::to_integer<int>(line[i - together]));
      else
        store(line + i,
              static_cast<std::uint16_t>(load_le<std::uint16_t>(line + i) +
                                         load_le<std::uint16_t>(line + i - 2 * together)),
              std::endian::little);
    }
  }
}

}  // namespace dicom::codec::tiff
