#include "dicom/codec/jpeg_dct.h"

#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "dicom/base/check.h"
#include "dicom/codec/jpeg_dct_coefficients.h"
#include "dicom/codec/jpeg_dct_planes.h"

namespace dicom::codec {
namespace {

using detail::CoefficientBlock;
using detail::CoefficientDecoder;
using detail::JpegBitReader;
using detail::Plane;
using detail::SpectralBand;
using detail::SymbolTable;

constexpr std::uint32_t rounded_up(std::uint32_t value, std::uint32_t divisor) {
  return (value + divisor - 1) / divisor;
}

struct ScanComponent {
  Plane* plane = nullptr;
  const SymbolTable* dc = nullptr;
  const SymbolTable* ac = nullptr;
  std::int32_t prediction = 0;
};

struct Scan {
  std::vector<ScanComponent> components;
  SpectralBand band;
};

class Decoder {
 public:
  Decoder(Bytes coded, const JpegHeader& header) : coded_(coded), header_(header) {}

  Result<void> run();
  [[nodiscard]] const std::vector<Plane>& planes() const { return planes_; }

 private:
  Result<void> on_segment(const detail::MarkerSegment& segment);
  Result<void> on_frame(const detail::MarkerSegment& segment);
  Result<void> on_huffman_tables(const detail::MarkerSegment& segment);
  Result<void> on_quantisation_tables(const detail::MarkerSegment& segment);
  Result<Scan> read_scan(const detail::MarkerSegment& segment);
  Result<void> decode_scan(Scan& scan);
  Result<void> decode_unit(Scan& scan, CoefficientDecoder& decoder, std::uint32_t unit);
  Result<void> restart(Scan& scan, CoefficientDecoder& decoder, std::uint32_t number);
  void skip_to_marker(const std::byte* from);

  Bytes coded_;
  const JpegHeader& header_;
  std::size_t position_ = 0;
  std::uint32_t most_horizontal_ = 1;
  std::uint32_t most_vertical_ = 1;
  std::vector<Plane> planes_;
  std::array<std::array<std::uint16_t, 64>, 4> quantisation_{};
  std::array<std::optional<SymbolTable>, 4> dc_tables_;
  std::array<std::optional<SymbolTable>, 4> ac_tables_;
  std::uint32_t restart_interval_ = 0;
  std::uint32_t scans_ = 0;
};

Error failure(ErrorCode code, std::string message, std::size_t offset) {
  return {code, "JPEG: " + std::move(message), offset};
}

Result<void> Decoder::run() {
  // A stream of scans over and over would keep us busy for its length times the picture's size.
  constexpr std::uint32_t maximum_scans = 1000;
  for (;;) {
    // What is there is shown where only the end is missing.
    if (scans_ > 0 && position_ + 1 >= coded_.size()) return {};
    const auto segment = DICOM_TRY(detail::next_marker_segment(coded_, position_));
    if (segment.marker == detail::EOI) break;
    DICOM_TRY(on_segment(segment));
    if (scans_ > maximum_scans) return failure(ErrorCode::limit_exceeded, "more than 1000 scans", segment.offset);
  }
  if (scans_ == 0) return failure(ErrorCode::truncated, "no scan", position_);
  return {};
}

Result<void> Decoder::on_segment(const detail::MarkerSegment& segment) {
  if (segment.marker == detail::DHT) return on_huffman_tables(segment);
  if (segment.marker == 0xdb) return on_quantisation_tables(segment);
  if (segment.marker == detail::DRI) {
    if (segment.parameters.size() < 2) return failure(ErrorCode::truncated, "DRI too short", segment.offset);
    restart_interval_ = load_be<std::uint16_t>(segment.parameters.data());
    return {};
  }
  if (detail::is_start_of_frame(segment.marker)) return on_frame(segment);
  if (segment.marker != detail::SOS) return {};
  if (planes_.empty()) return failure(ErrorCode::invalid_data, "a scan before its frame", segment.offset);
  Scan scan = DICOM_TRY(read_scan(segment));
  ++scans_;
  return decode_scan(scan);
}

// T.81 B.2.2
Result<void> Decoder::on_frame(const detail::MarkerSegment& segment) {
  const JpegHeader again = DICOM_TRY(detail::read_frame_header(segment));
  if (again.image != header_.image || again.process != header_.process || !planes_.empty())
    return failure(ErrorCode::invalid_data,
                   "frame of " + to_string(again.image) + ", expected " + to_string(header_.image), segment.offset);
  const ImageHeader& image = header_.image;
  for (std::uint32_t i = 0; i < image.components; ++i) {
    most_horizontal_ = std::max<std::uint32_t>(most_horizontal_, again.components[i].horizontal);
    most_vertical_ = std::max<std::uint32_t>(most_vertical_, again.components[i].vertical);
  }
  const std::uint32_t units_wide = rounded_up(image.width, 8 * most_horizontal_);
  const std::uint32_t units_high = rounded_up(image.height, 8 * most_vertical_);
  for (std::uint32_t i = 0; i < image.components; ++i) {
    Plane plane;
    plane.horizontal = again.components[i].horizontal;
    plane.vertical = again.components[i].vertical;
    plane.width = rounded_up(rounded_up(image.width * plane.horizontal, most_horizontal_), 8);
    plane.height = rounded_up(rounded_up(image.height * plane.vertical, most_vertical_), 8);
    plane.stride = units_wide * plane.horizontal;
    plane.most_horizontal = most_horizontal_;
    plane.most_vertical = most_vertical_;
    plane.table = std::to_integer<std::uint8_t>(segment.parameters[8 + 3 * i]) & 3;
    plane.blocks.resize(std::size_t{plane.stride} * units_high * plane.vertical);
    planes_.push_back(std::move(plane));
  }
  return {};
}

// T.81 B.2.4.2
Result<void> Decoder::on_huffman_tables(const detail::MarkerSegment& segment) {
  Bytes rest = segment.parameters;
  while (rest.size() >= 17) {
    const auto target = std::to_integer<unsigned>(rest[0]);
    detail::HuffmanSpecification specification;
    std::size_t symbols = 0;
    for (std::size_t i = 1; i <= 16; ++i) {
      specification.counts[i] = std::to_integer<std::uint8_t>(rest[i]);
      symbols += specification.counts[i];
    }
    if (rest.size() < 17 + symbols || (target & 15) > 3 || target >> 4 > 1)
      return failure(ErrorCode::invalid_data, "Huffman table is wrong", segment.offset);
    for (const std::byte symbol : rest.subspan(17, symbols))
      specification.symbols.push_back(std::to_integer<std::uint8_t>(symbol));
    rest = rest.subspan(17 + symbols);
    (target >> 4 == 0 ? dc_tables_ : ac_tables_)[target & 15] = DICOM_TRY(SymbolTable::make(specification));
  }
  return {};
}

// T.81 B.2.4.1: in zig-zag order, of 8 or 16 bits.
Result<void> Decoder::on_quantisation_tables(const detail::MarkerSegment& segment) {
  Bytes rest = segment.parameters;
  while (!rest.empty()) {
    const auto target = std::to_integer<unsigned>(rest[0]);
    const std::size_t size = target >> 4 == 0 ? 1 : 2;
    if (rest.size() < 1 + 64 * size || (target & 15) > 3)
      return failure(ErrorCode::invalid_data, "quantisation table is wrong", segment.offset);
    for (std::size_t k = 0; k < 64; ++k) {
      const std::byte* at = rest.data() + 1 + k * size;
      quantisation_[target & 15][detail::zigzag[k]] =
          size == 1 ? std::to_integer<std::uint16_t>(*at) : load_be<std::uint16_t>(at);
    }
    rest = rest.subspan(1 + 64 * size);
  }
  return {};
}

// T.81 B.2.3, G.1.1.1
Result<Scan> Decoder::read_scan(const detail::MarkerSegment& segment) {
  const Bytes bytes = segment.parameters;
  const auto at = [&](std::size_t index) { return std::to_integer<unsigned>(bytes[index]); };
  const Error wrong = failure(ErrorCode::invalid_data, "scan header is wrong", segment.offset);
  const std::size_t count = bytes.empty() ? 0 : at(0);
  if (count < 1 || count > planes_.size() || bytes.size() < 4 + 2 * count) return wrong;
  Scan scan;
  SpectralBand& band = scan.band;
  band.progressive = header_.process == JpegProcess::progressive;
  if (band.progressive) {
    band = {at(1 + 2 * count), at(2 + 2 * count), at(3 + 2 * count) >> 4, at(3 + 2 * count) & 15, true};
    const bool dc_scan = band.first == 0 && band.last == 0;
    const bool ac_scan = band.first > 0 && band.first <= band.last && band.last < 64 && count == 1;
    if (!(dc_scan || ac_scan) || band.low > 13) return wrong;
  }
  for (std::size_t i = 0; i < count; ++i) {
    std::size_t place = 0;
    while (place < planes_.size() && header_.components[place].id != at(1 + 2 * i)) ++place;
    const unsigned tables = at(2 + 2 * i);
    if (place == planes_.size() || tables >> 4 > 3 || (tables & 15) > 3) return wrong;
    ScanComponent component{&planes_[place], nullptr, nullptr, 0};
    component.plane->quantisation = quantisation_[component.plane->table];
    if (dc_tables_[tables >> 4]) component.dc = &*dc_tables_[tables >> 4];
    if (ac_tables_[tables & 15]) component.ac = &*ac_tables_[tables & 15];
    if ((band.first == 0 && band.high == 0 && component.dc == nullptr) || (band.last > 0 && component.ac == nullptr))
      return failure(ErrorCode::invalid_data, "a scan without its Huffman tables", segment.offset);
    scan.components.push_back(component);
  }
  return scan;
}

Result<void> Decoder::decode_scan(Scan& scan) {
  const Plane& first = *scan.components[0].plane;
  const bool single = scan.components.size() == 1;
  const std::uint64_t units = single ? std::uint64_t{first.width} * first.height
                                     : std::uint64_t{rounded_up(header_.image.width, 8 * most_horizontal_)} *
                                           rounded_up(header_.image.height, 8 * most_vertical_);
  CoefficientDecoder decoder(JpegBitReader(coded_.subspan(position_)), scan.band);
  for (std::uint32_t unit = 0; unit < units; ++unit) {
    if (restart_interval_ != 0 && unit != 0 && unit % restart_interval_ == 0)
      DICOM_TRY(restart(scan, decoder, unit / restart_interval_ - 1));
    DICOM_TRY(decode_unit(scan, decoder, unit));
  }
  skip_to_marker(decoder.reader().position());
  return {};
}

// T.81 A.2.2, A.2.3: one block of a lone component, or the blocks of an interleaved unit.
Result<void> Decoder::decode_unit(Scan& scan, CoefficientDecoder& decoder, std::uint32_t unit) {
  if (scan.components.size() == 1) {
    ScanComponent& component = scan.components[0];
    Plane& plane = *component.plane;
    const std::size_t at = std::size_t{unit / plane.width} * plane.stride + unit % plane.width;
    decoder.decode(plane.blocks[at], component.dc, component.ac, component.prediction);
  } else {
    const std::uint32_t units_wide = rounded_up(header_.image.width, 8 * most_horizontal_);
    for (ScanComponent& component : scan.components) {
      Plane& plane = *component.plane;
      for (std::uint32_t i = 0; i < plane.horizontal * plane.vertical; ++i) {
        const std::size_t y = unit / units_wide * plane.vertical + i / plane.horizontal;
        const std::size_t x = unit % units_wide * plane.horizontal + i % plane.horizontal;
        decoder.decode(plane.blocks[y * plane.stride + x], component.dc, component.ac, component.prediction);
      }
    }
  }
  const auto offset = static_cast<std::size_t>(decoder.reader().position() - coded_.data());
  if (decoder.bad())
    return failure(ErrorCode::invalid_data, "impossible Huffman code in unit " + std::to_string(unit + 1), offset);
  if (decoder.reader().overrun())
    return failure(ErrorCode::truncated, "data end in unit " + std::to_string(unit + 1), offset);
  return {};
}

// T.81 E.2.4
Result<void> Decoder::restart(Scan& scan, CoefficientDecoder& decoder, std::uint32_t number) {
  skip_to_marker(decoder.reader().position());
  const detail::MarkerSegment segment = DICOM_TRY(detail::next_marker_segment(coded_, position_));
  if (segment.marker != detail::RST0 + number % 8)
    return failure(ErrorCode::invalid_data, "restart marker " + std::to_string(number % 8) + " is missing",
                   segment.offset);
  decoder.restart(JpegBitReader(coded_.subspan(position_)));
  for (ScanComponent& component : scan.components) component.prediction = 0;
  return {};
}

void Decoder::skip_to_marker(const std::byte* from) {
  position_ = static_cast<std::size_t>(from - coded_.data());
  while (position_ + 1 < coded_.size() &&
         (coded_[position_] != std::byte{0xff} || coded_[position_ + 1] == std::byte{0}))
    ++position_;
}

}  // namespace

Result<void> decode_jpeg_dct(Bytes coded, const JpegHeader& expected, MutableBytes output) {
  DICOM_CHECK(output.size() == expected.image.byte_count());
  const bool known = expected.process == JpegProcess::baseline || expected.process == JpegProcess::extended ||
                     expected.process == JpegProcess::progressive;
  if (!known || expected.image.precision < 8 || expected.image.precision > 12)
    return Error{ErrorCode::unsupported,
                 "JPEG: lossy coding of " + std::to_string(expected.image.precision) + "-bit samples by this process"};
  const auto decoder = std::make_unique<Decoder>(coded, expected);
  DICOM_TRY(decoder->run());
  for (std::size_t i = 0; i < expected.image.components; ++i)
    detail::write_plane(decoder->planes()[i], expected.image, i, output);
  return {};
}

}  // namespace dicom::codec
