#include <array>
#include <bit>
#include <string>

#include "dicom/base/check.h"
#include "dicom/codec/jpeg_huffman.h"
#include "dicom/codec/jpeg_lossless.h"
#include "dicom/codec/jpeg_prediction.h"

namespace dicom::codec {
namespace {

using detail::JpegBitWriter;

struct Source {
  const std::byte* samples;
  ImageHeader image;
  std::uint32_t first_component;  // of the scan
  std::uint32_t count;            // components in the scan
  std::uint32_t lines_a_restart;  // 0 for none
};

// T.81 table H.2: how many bits a difference needs.
unsigned category_of(std::int16_t difference) {
  const std::int32_t wide = difference;
  return static_cast<unsigned>(std::bit_width(static_cast<std::uint32_t>(wide < 0 ? -wide : wide)));
}

class Counter {
 public:
  void difference(std::int16_t value) { ++frequencies_[category_of(value)]; }
  void restart() {}
  [[nodiscard]] const std::array<std::uint64_t, 17>& frequencies() const { return frequencies_; }

 private:
  std::array<std::uint64_t, 17> frequencies_{};
};

class Writer {
 public:
  Writer(ByteVector& to, const detail::HuffmanSpecification& table)
      : to_(to), bits_(to), codes_(detail::huffman_codes(table)) {}

  void difference(std::int16_t value) {
    const unsigned category = category_of(value);
    const detail::HuffmanCode& code = codes_[category];
    if (category == 16) return bits_.put(code.code, code.length);  // 32768 has no extra bits
    const auto extra = static_cast<std::uint32_t>(value < 0 ? value - 1 : value) & ((1U << category) - 1);
    bits_.put(std::uint32_t{code.code} << category | extra, code.length + category);  // 31 at most
  }
  void restart() {
    bits_.finish();
    to_.push_back(std::byte{0xff});
    to_.push_back(static_cast<std::byte>(detail::RST0 + restarts_++ % 8));
  }
  void finish() { bits_.finish(); }

 private:
  ByteVector& to_;
  JpegBitWriter bits_;
  std::array<detail::HuffmanCode, 17> codes_;
  std::uint32_t restarts_ = 0;
};

template <class Sample, int predictor, class Sink>
void encode_line(const Source& source, const Sample* line, const Sample* above, Sink& sink) {
  const std::uint32_t stride = source.image.components;
  for (std::size_t x = 0; x < source.image.width; ++x) {
    for (std::uint32_t k = 0; k < source.count; ++k) {
      const std::size_t at = x * stride + source.first_component + k;
      std::int32_t prediction = 0;
      if (x == 0) {
        prediction = above != nullptr ? above[at] : 1 << (source.image.precision - 1);
      } else if (above == nullptr) {
        prediction = line[at - stride];
      } else {
        prediction = detail::predict<predictor>(line[at - stride], above[at], above[at - stride]);
      }
      sink.difference(static_cast<std::int16_t>(line[at] - prediction));
    }
  }
}

template <class Sample, int predictor, class Sink>
void encode_lines(const Source& source, Sink& sink) {
  const auto* const samples = reinterpret_cast<const Sample*>(source.samples);
  const std::size_t length = std::size_t{source.image.width} * source.image.components;
  for (std::uint32_t y = 0; y < source.image.height; ++y) {
    const bool starts = source.lines_a_restart == 0 ? y == 0 : y % source.lines_a_restart == 0;
    if (starts && y != 0) sink.restart();
    const Sample* line = samples + y * length;
    encode_line<Sample, predictor>(source, line, starts ? nullptr : line - length, sink);
  }
}

template <class Sample, class Sink>
void encode_samples(const Source& source, int predictor, Sink& sink) {
  switch (predictor) {
    case 1: return encode_lines<Sample, 1>(source, sink);
    case 2: return encode_lines<Sample, 2>(source, sink);
    case 3: return encode_lines<Sample, 3>(source, sink);
    case 4: return encode_lines<Sample, 4>(source, sink);
    case 5: return encode_lines<Sample, 5>(source, sink);
    case 6: return encode_lines<Sample, 6>(source, sink);
    default: return encode_lines<Sample, 7>(source, sink);
  }
}

template <class Sink>
void encode_scan(const Source& source, int predictor, Sink& sink) {
  if (source.image.sample_size() == 1) return encode_samples<std::uint8_t>(source, predictor, sink);
  encode_samples<std::uint16_t>(source, predictor, sink);
}

void put(ByteVector& to, std::initializer_list<std::uint32_t> bytes) {
  for (const std::uint32_t byte : bytes) to.push_back(static_cast<std::byte>(byte));
}

void put_marker(ByteVector& to, std::uint8_t marker, std::uint32_t length) {
  put(to, {0xff, marker});
  append(to, static_cast<std::uint16_t>(length), std::endian::big);
}

// T.81 B.2.2
void put_frame_header(ByteVector& to, const ImageHeader& image) {
  put_marker(to, detail::SOF3, 8 + 3 * image.components);
  put(to, {image.precision});
  append(to, static_cast<std::uint16_t>(image.height), std::endian::big);
  append(to, static_cast<std::uint16_t>(image.width), std::endian::big);
  put(to, {image.components});
  for (std::uint32_t i = 0; i < image.components; ++i) put(to, {i + 1, 0x11, 0});
}

// T.81 B.2.4.2
void put_table(ByteVector& to, const detail::HuffmanSpecification& table) {
  put_marker(to, detail::DHT, static_cast<std::uint32_t>(19 + table.symbols.size()));
  put(to, {0});
  for (std::size_t length = 1; length <= 16; ++length) put(to, {table.counts[length]});
  for (const std::uint8_t symbol : table.symbols) put(to, {symbol});
}

// T.81 B.2.3
void put_scan_header(ByteVector& to, const Source& source, int predictor) {
  put_marker(to, detail::SOS, 6 + 2 * source.count);
  put(to, {source.count});
  for (std::uint32_t k = 0; k < source.count; ++k) put(to, {source.first_component + k + 1, 0});
  put(to, {static_cast<std::uint32_t>(predictor), 0, 0});
}

void put_scan(ByteVector& to, const Source& source, int predictor) {
  Counter counter;
  encode_scan(source, predictor, counter);
  const detail::HuffmanSpecification table = detail::optimal_huffman(counter.frequencies());
  put_table(to, table);
  put_scan_header(to, source, predictor);
  Writer writer(to, table);
  encode_scan(source, predictor, writer);
  writer.finish();
}

}  // namespace

Result<ByteVector> encode_jpeg_lossless(Bytes samples, const ImageHeader& image, const JpegLosslessOptions& options) {
  DICOM_CHECK(options.predictor >= 1 && options.predictor <= 7);
  if (image.precision < 2 || image.precision > 16 || image.components < 1 || image.components > 4 || image.width < 1 ||
      image.width > 65535 || image.height < 1 || image.height > 65535)
    return Error{ErrorCode::invalid_argument, "JPEG lossless: cannot hold " + to_string(image)};
  DICOM_CHECK(samples.size() == image.byte_count());
  const std::uint64_t interval = std::uint64_t{options.lines_a_restart} * image.width;
  if (interval > 65535)
    return Error{ErrorCode::invalid_argument,
                 "JPEG lossless: restart interval of " + std::to_string(interval) + " pixels, at most 65535"};
  ByteVector coded;
  put(coded, {0xff, detail::SOI});
  put_frame_header(coded, image);
  if (interval != 0) {
    put_marker(coded, detail::DRI, 4);
    append(coded, static_cast<std::uint16_t>(interval), std::endian::big);
  }
  const std::uint32_t a_scan = options.interleaved ? image.components : 1;
  for (std::uint32_t first = 0; first < image.components; first += a_scan)
    put_scan(coded, {samples.data(), image, first, a_scan, options.lines_a_restart}, options.predictor);
  put(coded, {0xff, detail::EOI});
  return coded;
}

}  // namespace dicom::codec
