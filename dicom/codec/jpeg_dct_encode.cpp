#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <numbers>
#include <numeric>
#include <span>
#include <string>
#include <vector>

#include "dicom/base/check.h"
#include "dicom/codec/jpeg_bits.h"
#include "dicom/codec/jpeg_dct.h"
#include "dicom/codec/jpeg_dct_coefficients.h"
#include "dicom/codec/jpeg_huffman.h"

namespace dicom::codec {
namespace {

using detail::CoefficientBlock;
using detail::HuffmanSpecification;
using detail::JpegBitWriter;

// T.81 table K.1, in natural order.
constexpr std::array<std::uint16_t, 64> luminance_steps{
    16, 11,  10,  16, 24, 40, 51, 61, 12,  12,  14,  19,  26, 58, 60, 55,  14,  13,  16,  24, 40, 57,
    69, 56,  14,  17, 22, 29, 51, 87, 80,  62,  18,  22,  37, 56, 68, 109, 103, 77,  24,  35, 55, 64,
    81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98,  112, 100, 103, 99};

// The scale of quality that libjpeg has made common: 50 is the table, 100 steps of 1.
std::array<std::uint16_t, 64> steps_of(int quality) {
  const int scale = quality < 50 ? 5000 / quality : 200 - 2 * quality;
  std::array<std::uint16_t, 64> steps{};
  for (std::size_t i = 0; i < 64; ++i)
    steps[i] = static_cast<std::uint16_t>(std::clamp((luminance_steps[i] * scale + 50) / 100, 1, 32767));
  return steps;
}

// The forward transform of T.81 A.3.3, separated into rows and columns.
class ForwardTransform {
 public:
  ForwardTransform() {
    for (std::size_t u = 0; u < 8; ++u)
      for (std::size_t x = 0; x < 8; ++x)
        basis_[u][x] = static_cast<float>((u == 0 ? std::numbers::sqrt2 / 2 : 1.0) / 2 *
                                          std::cos(static_cast<double>((2 * x + 1) * u) * std::numbers::pi / 16));
  }

  CoefficientBlock operator()(const std::array<float, 64>& samples, const std::array<std::uint16_t, 64>& steps) const {
    std::array<float, 64> rows{};
    for (std::size_t y = 0; y < 8; ++y)
      for (std::size_t u = 0; u < 8; ++u)
        for (std::size_t x = 0; x < 8; ++x) rows[8 * y + u] += samples[8 * y + x] * basis_[u][x];
    CoefficientBlock block{};
    for (std::size_t v = 0; v < 8; ++v) {
      for (std::size_t u = 0; u < 8; ++u) {
        float sum = 0;
        for (std::size_t y = 0; y < 8; ++y) sum += basis_[v][y] * rows[8 * y + u];
        block[8 * v + u] = static_cast<std::int16_t>(std::lround(sum / static_cast<float>(steps[8 * v + u])));
      }
    }
    return block;
  }

 private:
  std::array<std::array<float, 8>, 8> basis_{};
};

template <class Sample>
std::vector<CoefficientBlock> transform_plane(const Sample* samples, const ImageHeader& image,
                                              const std::array<std::uint16_t, 64>& steps) {
  const ForwardTransform transform;
  const auto middle = static_cast<float>(1U << (image.precision - 1));
  std::vector<CoefficientBlock> blocks;
  blocks.reserve(std::size_t{(image.width + 7) / 8} * ((image.height + 7) / 8));
  std::array<float, 64> block{};
  for (std::uint32_t top = 0; top < image.height; top += 8) {
    for (std::uint32_t left = 0; left < image.width; left += 8) {
      for (std::uint32_t i = 0; i < 64; ++i) {  // beyond the edge the last sample is repeated: T.81 A.2.4
        const std::size_t y = std::min(top + i / 8, image.height - 1);
        const std::size_t x = std::min(left + i % 8, image.width - 1);
        block[i] = static_cast<float>(samples[(y * image.width + x) * image.components]) - middle;
      }
      blocks.push_back(transform(block, steps));
    }
  }
  return blocks;
}

unsigned category_of(int value) {
  return static_cast<unsigned>(std::bit_width(static_cast<unsigned>(std::abs(value))));
}

// T.81 F.1.2: calls `dc(category, bits)` and `ac(symbol, category, bits)` for what a block is coded as.
template <class Sink>
void code_block(const CoefficientBlock& block, int& prediction, Sink& sink) {
  const auto extra = [](int value, unsigned category) {
    return static_cast<std::uint32_t>(value < 0 ? value - 1 : value) & ((1U << category) - 1);
  };
  const int difference = block[0] - prediction;
  prediction = block[0];
  sink.dc(category_of(difference), extra(difference, category_of(difference)));
  unsigned zeros = 0;
  for (std::size_t k = 1; k < 64; ++k) {
    const int value = block[detail::zigzag[k]];
    if (value == 0) {
      ++zeros;
      continue;
    }
    for (; zeros > 15; zeros -= 16) sink.ac(0xf0, 0, 0);
    const unsigned category = category_of(value);
    sink.ac(zeros << 4 | category, category, extra(value, category));
    zeros = 0;
  }
  if (zeros > 0) sink.ac(0, 0, 0);
}

struct Counter {
  std::array<std::uint64_t, 256> dc_count{};
  std::array<std::uint64_t, 256> ac_count{};
  void dc(unsigned category, std::uint32_t) { ++dc_count[category]; }
  void ac(unsigned symbol, unsigned, std::uint32_t) { ++ac_count[symbol]; }
};

// T.81 K.2, figures K.1 to K.3: lengths by joining the two rarest, the longest shortened to 16; a symbol beyond all
// takes the code of ones only.
HuffmanSpecification table_for(const std::array<std::uint64_t, 256>& frequencies) {
  constexpr std::size_t reserved = 256;
  std::array<std::uint64_t, 257> weight{};
  std::copy(frequencies.begin(), frequencies.end(), weight.begin());
  weight[reserved] = 1;
  std::array<unsigned, 257> depth{};
  std::array<std::size_t, 257> other{};
  other.fill(reserved + 1);
  for (;;) {
    std::size_t least = reserved + 1;
    std::size_t next = reserved + 1;
    for (std::size_t i = 0; i <= reserved; ++i) {
      if (weight[i] == 0) continue;
      if (least > reserved || weight[i] <= weight[least]) {
        next = least;
        least = i;
      } else if (next > reserved || weight[i] <= weight[next]) {
        next = i;
      }
    }
    if (next > reserved) break;
    weight[least] += weight[next];
    weight[next] = 0;
    std::size_t at = least;
    for (++depth[at]; other[at] <= reserved; ++depth[at]) at = other[at];
    other[at] = next;
    for (at = next, ++depth[at]; other[at] <= reserved; ++depth[at]) at = other[at];
  }
  std::array<unsigned, 258> counts{};
  for (const unsigned length : depth) ++counts[length];
  counts[0] = 0;
  for (std::size_t length = 257; length > 16; --length) {
    while (counts[length] > 0) {
      std::size_t shorter = length - 2;
      while (counts[shorter] == 0) --shorter;
      counts[length] -= 2;
      ++counts[length - 1];
      counts[shorter + 1] += 2;
      --counts[shorter];
    }
  }
  std::size_t longest = 16;
  while (counts[longest] == 0) --longest;
  --counts[longest];
  HuffmanSpecification table;
  for (std::size_t length = 1; length <= 16; ++length) table.counts[length] = static_cast<std::uint8_t>(counts[length]);
  std::vector<std::uint8_t> symbols;
  for (std::size_t i = 0; i < 256; ++i)
    if (frequencies[i] != 0) symbols.push_back(static_cast<std::uint8_t>(i));
  std::ranges::stable_sort(symbols, [&](std::uint8_t a, std::uint8_t b) { return depth[a] < depth[b]; });
  table.symbols = std::move(symbols);
  return table;
}

// T.81 annex C.
std::array<detail::HuffmanCode, 256> codes_of(const HuffmanSpecification& table) {
  std::array<detail::HuffmanCode, 256> codes{};
  std::uint16_t code = 0;
  std::size_t symbol = 0;
  for (std::size_t length = 1; length <= 16; ++length, code = static_cast<std::uint16_t>(code << 1))
    for (unsigned i = 0; i < table.counts[length]; ++i)
      codes[table.symbols[symbol++]] = {code++, static_cast<std::uint8_t>(length)};
  return codes;
}

struct Writer {
  JpegBitWriter bits;
  std::array<detail::HuffmanCode, 256> dc_codes;
  std::array<detail::HuffmanCode, 256> ac_codes;
  void put(const detail::HuffmanCode& code, unsigned category, std::uint32_t extra) {
    bits.put(code.code, code.length);
    bits.put(extra, category);
  }
  void dc(unsigned category, std::uint32_t extra) { put(dc_codes[category], category, extra); }
  void ac(unsigned symbol, unsigned category, std::uint32_t extra) { put(ac_codes[symbol], category, extra); }
};

void put(ByteVector& to, std::initializer_list<std::uint32_t> bytes) {
  for (const std::uint32_t byte : bytes) to.push_back(static_cast<std::byte>(byte));
}

void put_marker(ByteVector& to, std::uint8_t marker, std::size_t length) {
  put(to, {0xff, marker});
  append(to, static_cast<std::uint16_t>(length), std::endian::big);
}

void put_table(ByteVector& to, unsigned target, const HuffmanSpecification& table) {
  put_marker(to, detail::DHT, 19 + table.symbols.size());
  put(to, {target});
  for (std::size_t length = 1; length <= 16; ++length) put(to, {table.counts[length]});
  for (const std::uint8_t symbol : table.symbols) put(to, {symbol});
}

// T.81 B.2.2, B.2.4.1
void put_headers(ByteVector& to, const ImageHeader& image, const std::array<std::uint16_t, 64>& steps) {
  put(to, {0xff, detail::SOI});
  const bool wide = std::ranges::any_of(steps, [](std::uint16_t step) { return step > 255; });
  put_marker(to, 0xdb, 3 + (wide ? 128 : 64));
  put(to, {wide ? 0x10U : 0U});
  for (std::size_t k = 0; k < 64; ++k) {
    if (wide) put(to, {steps[detail::zigzag[k]] / 256U});
    put(to, {steps[detail::zigzag[k]] % 256U});
  }
  put_marker(to, detail::SOF0 + 1, 8 + 3 * image.components);
  put(to, {image.precision});
  append(to, static_cast<std::uint16_t>(image.height), std::endian::big);
  append(to, static_cast<std::uint16_t>(image.width), std::endian::big);
  put(to, {image.components});
  for (std::uint32_t i = 0; i < image.components; ++i) put(to, {i + 1, 0x11, 0});
}

// A scan for each component, with tables made for it.
void put_scan(ByteVector& to, std::uint32_t component, std::span<const CoefficientBlock> blocks) {
  Counter counter;
  int prediction = 0;
  for (const CoefficientBlock& block : blocks) code_block(block, prediction, counter);
  const HuffmanSpecification dc = table_for(counter.dc_count);
  const HuffmanSpecification ac = table_for(counter.ac_count);
  put_table(to, 0, dc);
  put_table(to, 0x10, ac);
  put_marker(to, detail::SOS, 8);
  put(to, {1, component + 1, 0, 0, 63, 0});
  Writer writer{JpegBitWriter(to), codes_of(dc), codes_of(ac)};
  prediction = 0;
  for (const CoefficientBlock& block : blocks) code_block(block, prediction, writer);
  writer.bits.finish();
}

}  // namespace

Result<ByteVector> encode_jpeg_dct(Bytes samples, const ImageHeader& image, int quality) {
  DICOM_CHECK(samples.size() == image.byte_count());
  if (image.precision != 12 || image.is_signed || image.components < 1 || image.components > 4 || image.width < 1 ||
      image.width > 65535 || image.height < 1 || image.height > 65535 || quality < 1 || quality > 100)
    return Error{ErrorCode::invalid_argument, "JPEG of 12 bits is not made of " + to_string(image)};
  const std::array<std::uint16_t, 64> steps = steps_of(quality);
  ByteVector coded;
  put_headers(coded, image, steps);
  const auto* const first = reinterpret_cast<const std::uint16_t*>(samples.data());
  for (std::uint32_t i = 0; i < image.components; ++i) put_scan(coded, i, transform_plane(first + i, image, steps));
  put(coded, {0xff, detail::EOI});
  return coded;
}

}  // namespace dicom::codec
