// The marker segments of a JPEG stream (ITU-T T.81 annex B), read without decoding: which process
// it is, and its shape.
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/codec/image_header.h"

namespace dicom::codec {

/// The coding processes that a start-of-frame marker tells apart (T.81 table B.1, T.87 for
/// JPEG-LS).
enum class JpegProcess : std::uint8_t {
  baseline,      ///< SOF0
  extended,      ///< SOF1, 8 or 12 bits
  progressive,   ///< SOF2
  lossless,      ///< SOF3
  arithmetic,    ///< SOF9, SOF10, SOF11
  hierarchical,  ///< SOF5 to 7, 13 to 15
  jpeg_ls,       ///< SOF55
};

struct JpegComponent {
  std::uint8_t id = 0;
  std::uint8_t horizontal = 1;  ///< sampling factors, 1 to 4
  std::uint8_t vertical = 1;
};

struct JpegHeader {
  ImageHeader image;
  JpegProcess process = JpegProcess::baseline;
  std::array<JpegComponent, 4> components{};
  /// A JFIF APP0 segment: three components are YCbCr.
  bool has_jfif = false;
  /// The Adobe APP14 segment's transform: 0 none, 1 YCbCr, 2 YCCK.
  std::optional<std::uint8_t> adobe_transform{};
};

/// Reads up to the frame header. Bytes before the SOI marker are an error, fill bytes are not.
/// Errors: invalid_data or truncated with the offset; unsupported for more than 4 components or
/// height 0 (DNL).
Result<JpegHeader> read_jpeg_header(Bytes coded);

namespace detail {

// T.81 table B.1.
enum Marker : std::uint8_t {
  SOF0 = 0xc0,
  SOF3 = 0xc3,
  DHT = 0xc4,
  JPG = 0xc8,
  SOF15 = 0xcf,
  DAC = 0xcc,
  RST0 = 0xd0,
  RST7 = 0xd7,
  SOI = 0xd8,
  EOI = 0xd9,
  SOS = 0xda,
  DNL = 0xdc,
  DRI = 0xdd,
  APP0 = 0xe0,
  APP14 = 0xee,
  SOF55 = 0xf7,
  TEM = 0x01,
};

struct MarkerSegment {
  std::uint8_t marker = 0;
  std::size_t offset = 0;  ///< of the parameters
  Bytes parameters{};      ///< without the length field; empty for markers that stand alone
};

// Walks over marker segments from `position`, which moves behind the segment.
Result<MarkerSegment> next_marker_segment(Bytes coded, std::size_t& position);

constexpr bool is_start_of_frame(std::uint8_t marker) {
  return (marker >= SOF0 && marker <= SOF15 && marker != DHT && marker != JPG && marker != DAC) || marker == SOF55;
}

Result<JpegHeader> read_frame_header(const MarkerSegment& segment);

}  // namespace detail
}  // namespace dicom::codec
