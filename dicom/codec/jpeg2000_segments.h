// Marker segments of a JPEG 2000 codestream (T.800 Annex A).
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "dicom/base/bytes.h"
#include "dicom/base/error.h"

namespace dicom::codec::detail {

// T.800 table A.2.
inline constexpr std::uint16_t SOC = 0xff4f;
inline constexpr std::uint16_t SIZ = 0xff51;
inline constexpr std::uint16_t COD = 0xff52;
inline constexpr std::uint16_t COC = 0xff53;
inline constexpr std::uint16_t QCD = 0xff5c;
inline constexpr std::uint16_t QCC = 0xff5d;
inline constexpr std::uint16_t RGN = 0xff5e;
inline constexpr std::uint16_t POC = 0xff5f;
inline constexpr std::uint16_t PPM = 0xff60;
inline constexpr std::uint16_t PPT = 0xff61;
inline constexpr std::uint16_t SOT = 0xff90;
inline constexpr std::uint16_t SOD = 0xff93;
inline constexpr std::uint16_t SOP = 0xff91;
inline constexpr std::uint16_t EPH = 0xff92;
inline constexpr std::uint16_t EOC = 0xffd9;

// T.801 table A.2, the first and the last of its extensions.
inline constexpr std::uint16_t DCO = 0xff70;
inline constexpr std::uint16_t ATK = 0xff79;

/// What is wrong with a codestream.
Error invalid_codestream(std::string_view what);

struct Segment {
  std::uint16_t marker = 0;
  Bytes content{};  ///< without marker and length
};

/// The segments from `at` to the marker `end`, at which `at` is left standing; false if one is cut off, or a tile-part
/// begins.
bool read_segments(Bytes coded, std::size_t& at, std::uint16_t end, std::vector<Segment>& segments);

/// The content of the first segment of that kind; empty if there is none.
Bytes first_of(const std::vector<Segment>& segments, std::uint16_t marker);

}  // namespace dicom::codec::detail
