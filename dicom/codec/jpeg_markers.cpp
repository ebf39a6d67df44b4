#include "dicom/codec/jpeg_markers.h"

#include "dicom/codec/jpeg.h"

#include <string>

namespace dicom::codec {
namespace detail {
namespace {

constexpr std::uint8_t at(Bytes bytes, std::size_t index) {
  return std::to_integer<std::uint8_t>(bytes[index]);
}

constexpr bool stands_alone(std::uint8_t marker) {
  return marker == TEM || (marker >= RST0 && marker <= EOI);
}

JpegProcess process_of(std::uint8_t marker) {
  switch (marker) {
    case SOF0: return JpegProcess::baseline;
    case 0xc1: return JpegProcess::extended;
    case 0xc2: return JpegProcess::progressive;
    case SOF3: return JpegProcess::lossless;
    case 0xc9:
    case 0xca:
    case 0xcb: return JpegProcess::arithmetic;
    case SOF55: return JpegProcess::jpeg_ls;
    default: return JpegProcess::hierarchical;
  }
}

}  // namespace

Result<MarkerSegment> next_marker_segment(Bytes coded, std::size_t& position) {
  if (position >= coded.size()) return Error{ErrorCode::truncated, "JPEG: ends where a marker is expected", position};
  if (at(coded, position) != 0xff)
    return Error{ErrorCode::invalid_data,
                 "JPEG: byte " + std::to_string(at(coded, position)) + " where a marker is expected", position};
  while (position < coded.size() && at(coded, position) == 0xff) ++position;  // T.81 B.1.1.2: fill
  if (position == coded.size()) return Error{ErrorCode::truncated, "JPEG: ends inside a marker", position};
  MarkerSegment segment;
  segment.marker = at(coded, position++);
  segment.offset = position;
  if (stands_alone(segment.marker)) return segment;
  if (coded.size() - position < 2) return Error{ErrorCode::truncated, "JPEG: ends inside a segment's length", position};
  const std::size_t length = load_be<std::uint16_t>(coded.data() + position);
  if (length < 2 || length > coded.size() - position)
    return Error{length < 2 ? ErrorCode::invalid_data : ErrorCode::truncated,
                 "JPEG: segment length " + std::to_string(length) + ", " + std::to_string(coded.size() - position) +
                     " bytes are left",
                 position};
  segment.offset = position + 2;
  segment.parameters = coded.subspan(position + 2, length - 2);
  position += length;
  return segment;
}

// T.81 B.2.2
Result<JpegHeader> read_frame_header(const MarkerSegment& segment) {
  const Bytes bytes = segment.parameters;
  if (bytes.size() < 6) return Error{ErrorCode::truncated, "JPEG: frame header too short", segment.offset};
  JpegHeader header;
  header.process = process_of(segment.marker);
  header.image.precision = at(bytes, 0);
  header.image.height = load_be<std::uint16_t>(bytes.data() + 1);
  header.image.width = load_be<std::uint16_t>(bytes.data() + 3);
  header.image.components = at(bytes, 5);
  if (header.image.width == 0 || header.image.components == 0 || header.image.precision < 2 ||
      header.image.precision > 16)
    return Error{ErrorCode::invalid_data, "JPEG: frame header says " + to_string(header.image), segment.offset};
  if (header.image.height == 0)
    return Error{ErrorCode::unsupported, "JPEG: the number of lines is not in the frame header (DNL)", segment.offset};
  if (header.image.components > 4)
    return Error{ErrorCode::unsupported, "JPEG: " + std::to_string(header.image.components) + " components",
                 segment.offset};
  if (bytes.size() < 6 + 3 * std::size_t{header.image.components})
    return Error{ErrorCode::truncated, "JPEG: frame header too short", segment.offset};
  for (std::size_t i = 0; i < header.image.components; ++i) {
    JpegComponent& component = header.components[i];
    component.id = at(bytes, 6 + 3 * i);
    component.horizontal = at(bytes, 7 + 3 * i) >> 4;
    component.vertical = at(bytes, 7 + 3 * i) & 15;
    if (component.horizontal < 1 || component.horizontal > 4 || component.vertical < 1 || component.vertical > 4)
      return Error{ErrorCode::invalid_data, "JPEG: sampling factor outside 1 to 4", segment.offset};
  }
  return header;
}

}  // namespace detail

Result<JpegHeader> read_jpeg_header(Bytes coded) {
  std::size_t position = 0;
  const detail::MarkerSegment start = DICOM_TRY(detail::next_marker_segment(coded, position));
  if (start.marker != detail::SOI) return Error{ErrorCode::invalid_data, "JPEG: does not start with SOI", 0};
  bool has_jfif = false;
  std::optional<std::uint8_t> adobe_transform;
  for (;;) {
    const detail::MarkerSegment segment = DICOM_TRY(detail::next_marker_segment(coded, position));
    const std::string_view text = as_text(segment.parameters);
    if (segment.marker == detail::APP0 && text.starts_with(std::string_view("JFIF\0", 5))) has_jfif = true;
    if (segment.marker == detail::APP14 && text.starts_with("Adobe") && text.size() >= 12)
      adobe_transform = static_cast<std::uint8_t>(text[11]);
    if (segment.marker == detail::SOS || segment.marker == detail::EOI)
      return Error{ErrorCode::invalid_data, "JPEG: no frame header", segment.offset};
    if (!detail::is_start_of_frame(segment.marker)) continue;
    JpegHeader header = DICOM_TRY(detail::read_frame_header(segment));
    header.has_jfif = has_jfif;
    header.adobe_transform = adobe_transform;
    return header;
  }
}

JpegColour coded_colour(const JpegHeader& header, JpegColour stated) {
  if (header.adobe_transform) return *header.adobe_transform == 0 ? JpegColour::rgb : JpegColour::ycbcr;
  const auto& component = header.components;
  if (component[0].id == 'R' && component[1].id == 'G' && component[2].id == 'B') return JpegColour::rgb;
  if (header.has_jfif) return JpegColour::ycbcr;
  return stated == JpegColour::rgb ? JpegColour::rgb : JpegColour::ycbcr;
}

}  // namespace dicom::codec
