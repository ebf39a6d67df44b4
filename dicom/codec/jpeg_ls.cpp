#include "dicom/codec/jpeg_ls.h"

#include <array>
#include <string>
#include <vector>

#include "dicom/base/check.h"
#include "dicom/codec/jpeg_ls_scan.h"

namespace dicom::codec {
namespace {

using detail::JpegLsBitReader;
using detail::JpegLsLine;
using detail::JpegLsParameters;
using detail::JpegLsScan;

constexpr std::uint8_t LSE = 0xf8;  // T.87 C.1.1

enum class Interleave : std::uint8_t { none, line, sample };  // ILV: T.87 C.2.3

struct Scan {
  std::vector<std::uint32_t> components;  // their places in a pixel
  JpegLsParameters parameters;
  Interleave interleave = Interleave::none;
  unsigned point_transform = 0;
};

class Decoder {
 public:
  Decoder(Bytes coded, const JpegHeader& header, MutableBytes output)
      : coded_(coded), header_(header), output_(output) {
    presets_.maximum = (1 << header.image.precision) - 1;
    presets_.reset = 0;
  }

  Result<void> run() {
    while (decoded_ != (1U << header_.image.components) - 1) {
      const auto segment = DICOM_TRY(detail::next_marker_segment(coded_, position_));
      DICOM_TRY(on_segment(segment));
    }
    return {};
  }

 private:
  Result<void> on_segment(const detail::MarkerSegment& segment);
  Result<void> on_presets(const detail::MarkerSegment& segment);
  Result<Scan> read_scan(const detail::MarkerSegment& segment);
  Result<void> decode_scan(const Scan& scan);
  void copy_line(const Scan& scan, const std::vector<JpegLsLine>& lines, std::uint32_t y);
  void skip_to_marker(const std::byte* from);

  Bytes coded_;
  const JpegHeader& header_;
  MutableBytes output_;
  std::size_t position_ = 0;
  JpegLsParameters presets_;
  std::uint32_t decoded_ = 0;  // a bit a component
};

Result<void> Decoder::on_segment(const detail::MarkerSegment& segment) {
  if (segment.marker == LSE) return on_presets(segment);
  if (segment.marker == detail::EOI)
    return Error{ErrorCode::truncated, "JPEG-LS: ends before all components are there", segment.offset};
  if (segment.marker == detail::DRI) return Error{ErrorCode::unsupported, "JPEG-LS: restart intervals", segment.offset};
  if (segment.marker == detail::SOS) {
    const Scan scan = DICOM_TRY(read_scan(segment));
    return decode_scan(scan);
  }
  if (detail::is_start_of_frame(segment.marker)) {
    const JpegHeader again = DICOM_TRY(detail::read_frame_header(segment));
    if (again.image != header_.image || again.process != JpegProcess::jpeg_ls)
      return Error{ErrorCode::invalid_data,
                   "JPEG-LS: frame of " + to_string(again.image) + ", expected " + to_string(header_.image),
                   segment.offset};
  }
  return {};
}

// T.87 C.2.4.1
Result<void> Decoder::on_presets(const detail::MarkerSegment& segment) {
  const Bytes bytes = segment.parameters;
  const int id = bytes.empty() ? 0 : std::to_integer<int>(bytes[0]);
  if (id != 1)
    return Error{ErrorCode::unsupported, "JPEG-LS: LSE segment of type " + std::to_string(id), segment.offset};
  if (bytes.size() < 11) return Error{ErrorCode::truncated, "JPEG-LS: presets too short", segment.offset};
  const auto number = [&](std::size_t index) {
    return std::int32_t{load_be<std::uint16_t>(bytes.data() + 1 + 2 * index)};
  };
  const std::int32_t possible = (1 << header_.image.precision) - 1;
  if (number(0) > possible)
    return Error{
        ErrorCode::invalid_data,
        "JPEG-LS: MAXVAL " + std::to_string(number(0)) + " of " + std::to_string(header_.image.precision) + " bits",
        segment.offset};
  presets_.maximum = number(0) == 0 ? possible : number(0);
  presets_.threshold1 = number(1);
  presets_.threshold2 = number(2);
  presets_.threshold3 = number(3);
  presets_.reset = number(4);
  return {};
}

// T.81 B.2.3 with the meaning of T.87 C.2.3
Result<Scan> Decoder::read_scan(const detail::MarkerSegment& segment) {
  const Bytes bytes = segment.parameters;
  const auto at = [&](std::size_t index) { return std::to_integer<std::uint32_t>(bytes[index]); };
  const std::size_t count = bytes.empty() ? 0 : at(0);
  if (count < 1 || count > header_.image.components || bytes.size() < 4 + 2 * count)
    return Error{ErrorCode::invalid_data, "JPEG-LS: scan header is wrong", segment.offset};
  Scan scan;
  for (std::size_t i = 0; i < count; ++i) {
    std::uint32_t place = 0;
    while (place < header_.image.components &&
           (header_.components[place].id != at(1 + 2 * i) || (decoded_ >> place & 1) != 0))
      ++place;
    if (place == header_.image.components)
      return Error{ErrorCode::invalid_data, "JPEG-LS: scan of an unknown or finished component", segment.offset};
    if (at(2 + 2 * i) != 0) return Error{ErrorCode::unsupported, "JPEG-LS: mapping tables", segment.offset};
    decoded_ |= 1U << place;
    scan.components.push_back(place);
  }
  scan.parameters = presets_;
  scan.parameters.near = static_cast<std::int32_t>(at(1 + 2 * count));
  const std::uint32_t interleave = at(2 + 2 * count);
  scan.point_transform = at(3 + 2 * count) & 15;
  scan.parameters = detail::with_defaults(scan.parameters);
  if (interleave > 2 || (interleave == 0 && count > 1) || !is_valid(scan.parameters) ||
      scan.point_transform >= header_.image.precision)
    return Error{ErrorCode::invalid_data,
                 "JPEG-LS: interleave mode " + std::to_string(interleave) + " of " + std::to_string(count) +
                     " components, NEAR " + std::to_string(scan.parameters.near) + ", point transform " +
                     std::to_string(scan.point_transform),
                 segment.offset};
  scan.interleave = count == 1 ? Interleave::none : static_cast<Interleave>(interleave);
  return scan;
}

Result<void> Decoder::decode_scan(const Scan& scan) {
  const ImageHeader& image = header_.image;
  JpegLsBitReader reader(coded_.subspan(position_));
  JpegLsScan state(scan.parameters);
  const std::size_t count = scan.components.size();
  std::vector<JpegLsLine> above(count, JpegLsLine(std::size_t{image.width} + 2));
  std::vector<JpegLsLine> lines = above;
  std::array<std::uint32_t, 4> run_indices{};
  for (std::uint32_t y = 0; y < image.height; ++y) {
    for (std::size_t c = 0; c < count; ++c) {  // T.87 A.2.1: neighbours beyond the edges
      above[c].back() = above[c][image.width];
      lines[c].front() = above[c][1];
    }
    if (scan.interleave == Interleave::sample) {
      state.decode_lines_by_sample(reader, above, lines, run_indices[0]);
    } else {
      for (std::size_t c = 0; c < count; ++c) state.decode_line(reader, above[c], lines[c], run_indices[c]);
    }
    const auto offset = static_cast<std::size_t>(reader.position() - coded_.data());
    if (reader.overrun())
      return Error{ErrorCode::truncated,
                   "JPEG-LS: data ends in line " + std::to_string(y + 1) + " of " + std::to_string(image.height),
                   offset};
    if (state.bad())
      return Error{ErrorCode::invalid_data, "JPEG-LS: impossible code in line " + std::to_string(y + 1), offset};
    copy_line(scan, lines, y);
    std::swap(above, lines);
  }
  skip_to_marker(reader.position());
  return {};
}

void Decoder::copy_line(const Scan& scan, const std::vector<JpegLsLine>& lines, std::uint32_t y) {
  const ImageHeader& image = header_.image;
  const std::size_t first = std::size_t{y} * image.width * image.components;
  for (std::size_t c = 0; c < lines.size(); ++c) {
    for (std::size_t x = 0; x < image.width; ++x) {
      const std::size_t at = first + x * image.components + scan.components[c];
      const auto value = static_cast<std::uint16_t>(lines[c][x + 1] << scan.point_transform);
      if (image.sample_size() == 1) {
        output_[at] = static_cast<std::byte>(value);
      } else {
        store(output_.data() + 2 * at, value, std::endian::little);
      }
    }
  }
}

void Decoder::skip_to_marker(const std::byte* from) {
  position_ = static_cast<std::size_t>(from - coded_.data());
  while (position_ + 1 < coded_.size() &&
         (coded_[position_] != std::byte{0xff} || (coded_[position_ + 1] & std::byte{0x80}) == std::byte{0}))
    ++position_;
}

}  // namespace

Result<void> decode_jpeg_ls(Bytes coded, const JpegHeader& expected, MutableBytes output) {
  DICOM_CHECK(output.size() == expected.image.byte_count());
  if (expected.process != JpegProcess::jpeg_ls)
    return Error{ErrorCode::unsupported, "JPEG-LS: the stream has another coding process"};
  for (std::uint32_t i = 0; i < expected.image.components; ++i)
    if (expected.components[i].horizontal != 1 || expected.components[i].vertical != 1)
      return Error{ErrorCode::unsupported, "JPEG-LS: sub-sampled components"};
  return Decoder(coded, expected, output).run();
}

}  // namespace dicom::codec
