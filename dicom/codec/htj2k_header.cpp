#include "dicom/codec/htj2k_header.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <vector>

namespace dicom::codec::detail {
namespace {

// T.800 table A.2.
constexpr std::uint16_t SIZ = 0xff51;
constexpr std::uint16_t COD = 0xff52;
constexpr std::uint16_t COC = 0xff53;
constexpr std::uint16_t QCD = 0xff5c;
constexpr std::uint16_t QCC = 0xff5d;
constexpr std::uint16_t RGN = 0xff5e;
constexpr std::uint16_t POC = 0xff5f;
constexpr std::uint16_t PPM = 0xff60;
constexpr std::uint16_t PPT = 0xff61;
constexpr std::uint16_t SOT = 0xff90;
constexpr std::uint16_t SOD = 0xff93;

constexpr std::string_view broken = "a marker segment is cut off";

struct Segment {
  std::uint16_t marker = 0;
  Bytes content{};
};

// The segments from `at` to `end`, which is left standing there; false if one is cut off.
bool read_segments(Bytes coded, std::size_t& at, std::uint16_t end, std::vector<Segment>& segments) {
  while (at <= coded.size() && coded.size() - at >= 2) {
    const auto marker = load_be<std::uint16_t>(coded.data() + at);
    if (marker == end) return true;
    if (coded.size() - at < 4) return false;
    const std::size_t length = load_be<std::uint16_t>(coded.data() + at + 2);
    if (length < 2 || length > coded.size() - at - 2) return false;
    segments.push_back({marker, coded.subspan(at + 4, length - 2)});
    at += 2 + length;
  }
  return end == SOT;  // OpenJPH says itself that there is no tile
}

Bytes first_of(const std::vector<Segment>& segments, std::uint16_t marker) {
  const auto found = std::ranges::find(segments, marker, &Segment::marker);
  return found == segments.end() ? Bytes{} : found->content;
}

bool are_equal(Bytes one, Bytes other) {
  return std::ranges::equal(one, other);
}

// How many sub-bands a quantisation segment is for (T.800 A.6.4); 0 if they are derived from one.
std::size_t quantized_bands(Bytes segment) {
  if (segment.empty()) return 0;
  const int style = std::to_integer<int>(segment[0]) & 0x1f;
  if (style == 0) return segment.size() - 1;
  return style == 2 ? (segment.size() - 1) / 2 : 0;
}

// Whether the first tile begins no later than the image, and reaches into it (T.800 B-3, B-4).
bool has_first_tile(Bytes siz) {
  if (siz.size() < 36) return false;
  const auto number = [&](std::size_t at) { return std::uint64_t{load_be<std::uint32_t>(siz.data() + at)}; };
  for (const std::size_t axis : {0U, 4U}) {
    const std::uint64_t image = number(10 + axis);
    const std::uint64_t size = number(18 + axis);
    const std::uint64_t tile = number(26 + axis);
    if (tile > image || tile + size <= image) return false;
  }
  return true;
}

// T.800 A.6.1, A.6.2: whether a component is coded as all are. OpenJPH passes over COC.
bool is_as_all(Bytes coc, Bytes cod, std::size_t components) {
  const std::size_t index = components < 257 ? 1 : 2;
  if (coc.size() < index + 1 || cod.size() < 5) return false;
  const std::byte precincts{1};
  return (coc[index] & precincts) == (cod[0] & precincts) && are_equal(coc.subspan(index + 1), cod.subspan(5));
}

std::string_view trouble_in_main_header(const std::vector<Segment>& segments) {
  const Bytes siz = first_of(segments, SIZ);
  const Bytes cod = first_of(segments, COD);
  if (!has_first_tile(siz)) return "the tiles do not cover the image";
  const std::size_t components = load_be<std::uint16_t>(siz.data() + 34);
  const std::size_t levels = cod.size() > 5 ? std::to_integer<std::size_t>(cod[5]) : 0;
  std::size_t fewest = std::numeric_limits<std::size_t>::max();
  for (const auto& [marker, content] : segments) {
    if (marker == COC && !is_as_all(content, cod, components)) return "components are coded differently (COC)";
    if (marker == POC) return "the order of packets changes (POC)";
    if (marker == PPM) return "packed packet headers (PPM)";
    if (marker == RGN) return "a region of interest (RGN)";
    if (marker == QCD) fewest = std::min(fewest, quantized_bands(content));
    if (marker == QCC)
      fewest = std::min(fewest, quantized_bands(content.subspan(std::min<std::size_t>(content.size(), 1))));
  }
  const bool complete = fewest != std::numeric_limits<std::size_t>::max() && fewest >= 3 * levels + 1;
  return levels <= 32 && complete ? std::string_view{} : "the main header lacks the quantisation of sub-bands";
}

// OpenJPH passes over what a tile says of its own coding.
std::string_view trouble_in_tile(const std::vector<Segment>& tile, const std::vector<Segment>& main) {
  for (const auto& [marker, content] : tile) {
    const bool is_repeated = (marker == COD || marker == QCD) && are_equal(content, first_of(main, marker));
    if (is_repeated) continue;
    for (const std::uint16_t own : {COD, COC, QCD, QCC, RGN, POC, PPT})
      if (marker == own) return "a tile is coded differently from the others";
  }
  return {};
}

}  // namespace

std::string_view unsuited_to_openjph(Bytes coded) {
  std::vector<Segment> main;
  std::size_t at = 2;
  if (!read_segments(coded, at, SOT, main)) return broken;
  if (const auto trouble = trouble_in_main_header(main); !trouble.empty()) return trouble;
  // T.800 A.4.2: each tile-part says how long it is; 0 is to the end.
  while (coded.size() - at >= 12 && load_be<std::uint16_t>(coded.data() + at) == SOT) {
    const std::size_t length = load_be<std::uint32_t>(coded.data() + at + 6);
    std::size_t header = at + 12;
    std::vector<Segment> tile;
    if (!read_segments(coded, header, SOD, tile)) return broken;
    if (const auto trouble = trouble_in_tile(tile, main); !trouble.empty()) return trouble;
    if (length < 14 || length > coded.size() - at) break;
    at += length;
  }
  return {};
}

}  // namespace dicom::codec::detail
