#include "dicom/codec/jpeg_lossless.h"

#include <array>
#include <memory>
#include <optional>
#include <string>

#include "dicom/base/check.h"
#include "dicom/codec/jpeg_huffman.h"
#include "dicom/codec/jpeg_prediction.h"

namespace dicom::codec {
namespace {

using detail::DifferenceTable;
using detail::JpegBitReader;

// One scan, as its header describes it (T.81 B.2.3).
struct Scan {
  std::uint32_t count = 0;                   // components in this scan
  std::array<std::uint32_t, 4> component{};  // their places in a pixel
  std::array<const DifferenceTable*, 4> table{};
  int predictor = 1;
  unsigned point_transform = 0;
};

// What a line needs besides its scan.
template <class Sample>
struct Line {
  Sample* samples;      // the line's first pixel
  const Sample* above;  // the line before; not read on the first line of a restart interval
  std::uint32_t width;
  std::uint32_t stride;               // components in a pixel
  std::array<std::int32_t, 4> first;  // prediction of the line's first sample, by component of the scan
};

// T.81 H.1.2.1. Returns false at a code that is not in the table.
template <class Sample, int predictor, std::uint32_t count>
bool decode_line(JpegBitReader& shared_reader, const Scan& scan, const Line<Sample>& line) {
  JpegBitReader reader = shared_reader;  // in registers
  bool bad = false;
  std::array<std::int32_t, count> left{};
  std::array<std::int32_t, count> above_left{};
  for (std::uint32_t k = 0; k < count; ++k) {
    reader.refill();
    const std::uint32_t place = scan.component[k];
    left[k] = static_cast<Sample>(static_cast<std::uint32_t>(line.first[k]) + scan.table[k]->decode(reader, bad));
    line.samples[place] = static_cast<Sample>(left[k]);
    if constexpr (predictor >= 3) above_left[k] = line.above[place];
  }
  const std::size_t length = std::size_t{line.width} * line.stride;
  for (std::size_t pixel = line.stride; pixel < length; pixel += line.stride) {
    for (std::uint32_t k = 0; k < count; ++k) {
      const std::size_t at = pixel + scan.component[k];
      std::int32_t above = 0;
      if constexpr (predictor >= 2) above = line.above[at];
      const std::int32_t prediction = detail::predict<predictor>(left[k], above, above_left[k]);
      reader.refill();
      left[k] = static_cast<Sample>(static_cast<std::uint32_t>(prediction) + scan.table[k]->decode(reader, bad));
      line.samples[at] = static_cast<Sample>(left[k]);
      if constexpr (predictor >= 3) above_left[k] = above;
    }
  }
  shared_reader = reader;
  return !bad;
}

// The usual case, predictor 1 of a lone component: one or two samples a lookup, without a branch between them.
template <class Sample>
bool decode_line_in_pairs(JpegBitReader& shared_reader, const Scan& scan, const Line<Sample>& line) {
  constexpr std::ptrdiff_t lookups = 4;
  constexpr unsigned bits = lookups * DifferenceTable::longest_pair;
  const DifferenceTable& table = *scan.table[0];
  JpegBitReader reader = shared_reader;
  bool bad = false;
  auto left = static_cast<std::uint32_t>(line.first[0]);
  Sample* at = line.samples;
  Sample* const end = at + line.width;
  const auto decode_one = [&] {
    reader.refill();
    left += table.decode(reader, bad);
    *at++ = static_cast<Sample>(left);
  };
  while (end - at >= 2 * lookups) {
    reader.refill(bits);
    for (std::ptrdiff_t i = 0; i < lookups; ++i) {
      const DifferenceTable::Pair pair = table.pair(reader);
      if (pair.count == 0) [[unlikely]] {
        decode_one();
        reader.refill(bits);
        continue;
      }
      reader.skip(pair.length);
      at[0] = static_cast<Sample>(left + static_cast<std::uint32_t>(pair.first));
      left += static_cast<std::uint32_t>(pair.sum);
      at[1] = static_cast<Sample>(left);  // to be written again if there was only one
      at += pair.count;
    }
  }
  while (at != end) decode_one();
  shared_reader = reader;
  return !bad;
}

template <class Sample>
using LineDecoder = bool (*)(JpegBitReader&, const Scan&, const Line<Sample>&);

template <class Sample, std::uint32_t count>
LineDecoder<Sample> line_decoder_for(int predictor) {
  constexpr LineDecoder<Sample> decoders[] = {decode_line<Sample, 1, count>, decode_line<Sample, 2, count>,
                                              decode_line<Sample, 3, count>, decode_line<Sample, 4, count>,
                                              decode_line<Sample, 5, count>, decode_line<Sample, 6, count>,
                                              decode_line<Sample, 7, count>};
  return decoders[predictor - 1];
}

template <class Sample>
LineDecoder<Sample> line_decoder(std::uint32_t count, std::uint32_t stride, int predictor) {
  if (count == 1 && stride == 1 && predictor == 1) return decode_line_in_pairs<Sample>;
  switch (count) {
    case 1: return line_decoder_for<Sample, 1>(predictor);
    case 2: return line_decoder_for<Sample, 2>(predictor);
    case 3: return line_decoder_for<Sample, 3>(predictor);
    default: return line_decoder_for<Sample, 4>(predictor);
  }
}

class Decoder {
 public:
  Decoder(Bytes coded, const JpegHeader& header, MutableBytes output)
      : coded_(coded), header_(header), output_(output) {}

  Result<void> run();

 private:
  Result<void> on_segment(const detail::MarkerSegment& segment);
  Result<void> on_huffman_tables(const detail::MarkerSegment& segment);
  Result<void> on_restart_interval(const detail::MarkerSegment& segment);
  Result<Scan> read_scan(const detail::MarkerSegment& segment);
  Result<void> place_component(Scan& scan, std::uint32_t index, std::uint8_t id, unsigned table, std::size_t offset);
  template <class Sample>
  Result<void> decode_scan(const Scan& scan);
  Result<void> restart(JpegBitReader& reader, std::uint32_t number);
  void skip_to_marker(const std::byte* from);
  template <class Sample>
  void undo_point_transform(const Scan& scan);
  [[nodiscard]] bool complete() const { return decoded_ == (1U << header_.image.components) - 1; }
  [[nodiscard]] std::size_t offset_of(const JpegBitReader& reader) const {
    return static_cast<std::size_t>(reader.position() - coded_.data());
  }

  Bytes coded_;
  const JpegHeader& header_;
  MutableBytes output_;
  std::size_t position_ = 0;
  std::array<std::optional<DifferenceTable>, 4> tables_;
  std::uint32_t restart_interval_ = 0;
  std::uint32_t decoded_ = 0;  // a bit a component
};

Result<void> Decoder::run() {
  while (!complete()) {
    const auto segment = DICOM_TRY(detail::next_marker_segment(coded_, position_));
    DICOM_TRY(on_segment(segment));
  }
  return {};
}

Result<void> Decoder::on_segment(const detail::MarkerSegment& segment) {
  if (segment.marker == detail::DHT) return on_huffman_tables(segment);
  if (segment.marker == detail::DRI) return on_restart_interval(segment);
  if (segment.marker == detail::EOI)
    return Error{ErrorCode::truncated, "JPEG lossless: ends before all components are there", segment.offset};
  if (segment.marker == detail::SOS) {
    const Scan scan = DICOM_TRY(read_scan(segment));
    if (header_.image.sample_size() == 1) return decode_scan<std::uint8_t>(scan);
    return decode_scan<std::uint16_t>(scan);
  }
  if (detail::is_start_of_frame(segment.marker)) {
    const JpegHeader again = DICOM_TRY(detail::read_frame_header(segment));
    if (again.image != header_.image || again.process != JpegProcess::lossless)
      return Error{ErrorCode::invalid_data,
                   "JPEG lossless: frame of " + to_string(again.image) + ", expected " + to_string(header_.image),
                   segment.offset};
  }
  return {};
}

// T.81 B.2.4.2
Result<void> Decoder::on_huffman_tables(const detail::MarkerSegment& segment) {
  Bytes rest = segment.parameters;
  while (!rest.empty()) {
    const auto target = std::to_integer<std::uint8_t>(rest[0]);
    detail::HuffmanSpecification specification;
    std::size_t symbols = 0;
    if (rest.size() >= 17) {
      for (std::size_t i = 1; i <= 16; ++i) {
        specification.counts[i] = std::to_integer<std::uint8_t>(rest[i]);
        symbols += specification.counts[i];
      }
    }
    if (rest.size() < 17 + symbols)
      return Error{ErrorCode::truncated, "JPEG lossless: Huffman table too short", segment.offset};
    for (const std::byte symbol : rest.subspan(17, symbols))
      specification.symbols.push_back(std::to_integer<std::uint8_t>(symbol));
    rest = rest.subspan(17 + symbols);
    if (target > 3) continue;  // tables for AC coefficients: a lossless scan cannot name them
    auto table = DifferenceTable::make(specification);
    if (!table) {
      table.error().offset = segment.offset;
      return std::move(table).error();
    }
    tables_[target] = *std::move(table);
  }
  return {};
}

Result<void> Decoder::on_restart_interval(const detail::MarkerSegment& segment) {
  if (segment.parameters.size() < 2) return Error{ErrorCode::truncated, "JPEG lossless: DRI too short", segment.offset};
  restart_interval_ = load_be<std::uint16_t>(segment.parameters.data());
  if (restart_interval_ % header_.image.width != 0)  // T.81 H.1.1 demands it
    return Error{ErrorCode::unsupported,
                 "JPEG lossless: restart interval " + std::to_string(restart_interval_) +
                     " is no multiple of the width " + std::to_string(header_.image.width),
                 segment.offset};
  return {};
}

Result<void> Decoder::place_component(Scan& scan, std::uint32_t index, std::uint8_t id, unsigned table,
                                      std::size_t offset) {
  std::uint32_t place = 0;
  while (place < header_.image.components && (header_.components[place].id != id || (decoded_ >> place & 1) != 0))
    ++place;
  if (place == header_.image.components)
    return Error{ErrorCode::invalid_data,
                 "JPEG lossless: scan of component " + std::to_string(id) + ", unknown or done", offset};
  if (table > 3 || !tables_[table])
    return Error{ErrorCode::invalid_data, "JPEG lossless: Huffman table " + std::to_string(table) + " is not defined",
                 offset};
  scan.component[index] = place;
  scan.table[index] = &*tables_[table];
  decoded_ |= 1U << place;
  return {};
}

// T.81 B.2.3
Result<Scan> Decoder::read_scan(const detail::MarkerSegment& segment) {
  const Bytes bytes = segment.parameters;
  const auto at = [&](std::size_t index) { return std::to_integer<std::uint8_t>(bytes[index]); };
  Scan scan;
  if (!bytes.empty()) scan.count = at(0);
  if (scan.count < 1 || scan.count > header_.image.components || bytes.size() < 4 + 2 * std::size_t{scan.count})
    return Error{ErrorCode::invalid_data, "JPEG lossless: scan header is wrong", segment.offset};
  for (std::uint32_t i = 0; i < scan.count; ++i)
    DICOM_TRY(place_component(scan, i, at(1 + 2 * i), at(2 + 2 * i) >> 4, segment.offset));
  const std::size_t tail = 1 + 2 * std::size_t{scan.count};
  scan.predictor = at(tail);
  scan.point_transform = at(tail + 2) & 15;
  if (scan.predictor < 1 || scan.predictor > 7 || scan.point_transform >= header_.image.precision)
    return Error{ErrorCode::invalid_data,
                 "JPEG lossless: predictor " + std::to_string(scan.predictor) + ", point transform " +
                     std::to_string(scan.point_transform),
                 segment.offset};
  return scan;
}

template <class Sample>
Result<void> Decoder::decode_scan(const Scan& scan) {
  const ImageHeader& image = header_.image;
  const std::size_t line_length = std::size_t{image.width} * image.components;
  const std::uint32_t lines_a_restart = restart_interval_ / image.width;
  const auto first_line = line_decoder<Sample>(scan.count, image.components, 1);
  const auto other_lines = line_decoder<Sample>(scan.count, image.components, scan.predictor);
  auto* const samples = reinterpret_cast<Sample*>(output_.data());
  JpegBitReader reader(coded_.subspan(position_));
  std::array<std::int32_t, 4> middle{};
  middle.fill(1 << (image.precision - scan.point_transform - 1));
  for (std::uint32_t y = 0; y < image.height; ++y) {
    const bool starts = lines_a_restart == 0 ? y == 0 : y % lines_a_restart == 0;
    if (starts && y != 0) DICOM_TRY(restart(reader, y / lines_a_restart - 1));
    Line<Sample> line{samples + y * line_length, nullptr, image.width, image.components, middle};
    if (!starts) {
      line.above = line.samples - line_length;
      for (std::uint32_t k = 0; k < scan.count; ++k) line.first[k] = line.above[scan.component[k]];
    }
    if (!(starts ? first_line : other_lines)(reader, scan, line))
      return Error{ErrorCode::invalid_data, "JPEG lossless: unknown Huffman code in line " + std::to_string(y + 1),
                   offset_of(reader)};
    if (reader.overrun())
      return Error{ErrorCode::truncated,
                   "JPEG lossless: data ends in line " + std::to_string(y + 1) + " of " + std::to_string(image.height),
                   offset_of(reader)};
  }
  skip_to_marker(reader.position());
  if (scan.point_transform != 0) undo_point_transform<Sample>(scan);
  return {};
}

// T.81 E.2.4: the interval ends at an RST marker, numbered modulo 8.
Result<void> Decoder::restart(JpegBitReader& reader, std::uint32_t number) {
  skip_to_marker(reader.position());
  const detail::MarkerSegment segment = DICOM_TRY(detail::next_marker_segment(coded_, position_));
  if (segment.marker != detail::RST0 + number % 8)
    return Error{ErrorCode::invalid_data, "JPEG lossless: restart marker " + std::to_string(number % 8) + " is missing",
                 segment.offset};
  reader = JpegBitReader(coded_.subspan(position_));
  return {};
}

void Decoder::skip_to_marker(const std::byte* from) {
  position_ = static_cast<std::size_t>(from - coded_.data());
  while (position_ + 1 < coded_.size() &&
         (coded_[position_] != std::byte{0xff} || coded_[position_ + 1] == std::byte{0}))
    ++position_;
}

template <class Sample>
void Decoder::undo_point_transform(const Scan& scan) {
  auto* const samples = reinterpret_cast<Sample*>(output_.data());
  const std::uint64_t count = header_.image.pixel_count() * header_.image.components;
  for (std::uint32_t k = 0; k < scan.count; ++k)
    for (std::uint64_t i = scan.component[k]; i < count; i += header_.image.components)
      samples[i] = static_cast<Sample>(samples[i] << scan.point_transform);
}

}  // namespace

Result<void> decode_jpeg_lossless(Bytes coded, const JpegHeader& expected, MutableBytes output) {
  DICOM_CHECK(output.size() == expected.image.byte_count());
  DICOM_CHECK(reinterpret_cast<std::uintptr_t>(output.data()) % expected.image.sample_size() == 0);
  if (expected.process != JpegProcess::lossless)
    return Error{ErrorCode::unsupported, "JPEG lossless: the stream has another coding process"};
  for (std::uint32_t i = 0; expected.image.components > 1 && i < expected.image.components; ++i)
    if (expected.components[i].horizontal != 1 || expected.components[i].vertical != 1)
      return Error{ErrorCode::unsupported, "JPEG lossless: sub-sampled components"};
  const auto decoder = std::make_unique<Decoder>(coded, expected, output);
  return decoder->run();
}

}  // namespace dicom::codec
