#include "dicom/codec/htj2k_header.h"

#include <algorithm>
#include <cmath>

namespace dicom::codec::detail {
namespace {

bool are_equal(Bytes one, Bytes other) {
  return std::ranges::equal(one, other);
}

// T.800 A.6.1, A.6.2: whether a component is coded as all are.
bool is_as_all(Bytes coc, Bytes cod, std::size_t components) {
  const std::size_t index = components < 257 ? 1 : 2;
  if (coc.size() < index + 1 || cod.size() < 5) return false;
  const std::byte precincts{1};
  return (coc[index] & precincts) == (cod[0] & precincts) && are_equal(coc.subspan(index + 1), cod.subspan(5));
}

// T.800 A.6.4. Without a step for every sub-band there is nothing.
std::optional<Quantization> read_quantization(Bytes segment, const CodestreamLayout& layout, bool reversible) {
  if (segment.empty()) return std::nullopt;
  const auto style = std::to_integer<std::uint32_t>(segment[0]) & 31;
  Quantization read;
  read.guard_bits = std::to_integer<std::uint32_t>(segment[0]) >> 5;
  const Bytes steps = segment.subspan(1);
  const std::size_t bands = std::size_t{3} * layout.levels + 1;
  if ((style == 0) != reversible || style > 2) return std::nullopt;
  if (steps.size() < (style == 0 ? bands : 2 * (style == 1 ? 1 : bands))) return std::nullopt;
  for (std::size_t i = 0; i < bands; ++i) {
    if (style == 0) {
      read.steps.push_back({std::to_integer<std::uint32_t>(steps[i]) >> 3, 0});
      continue;
    }
    const std::uint32_t word = load_be<std::uint16_t>(steps.data() + (style == 1 ? 0 : 2 * i));
    read.steps.push_back({word >> 11, word & 0x7ff});
    // T.800 E-5: the exponents of all bands are derived from that of LL.
    if (style == 1 && i > 3) read.steps.back().exponent -= std::min(read.steps[0].exponent, std::uint32_t(i - 1) / 3);
  }
  return read;
}

// What differs between components or tiles is not told apart here.
std::string_view trouble_in(const std::vector<Segment>& main, std::size_t components) {
  for (const std::uint16_t marker : {SIZ, COD})
    if (std::ranges::count(main, marker, &Segment::marker) != 1) return "the main header has not one SIZ and one COD";
  for (const auto& [marker, content] : main) {
    if (marker == COC && !is_as_all(content, first_of(main, COD), components))
      return "components are coded differently (COC)";
    if (marker == POC) return "the order of packets changes (POC)";
    if (marker == PPM) return "packed packet headers (PPM)";
    if (marker == RGN) return "a region of interest (RGN)";
  }
  return {};
}

Error unsupported(std::string_view what) {
  return {ErrorCode::unsupported, "HTJ2K: " + std::string(what)};
}

}  // namespace

double Quantization::step(std::uint32_t band_index, std::uint32_t band, std::uint32_t precision) const {
  const auto [exponent, mantissa] = steps[band_index];
  const std::uint32_t gain = band == 0 ? 0 : (band == 3 ? 2 : 1);
  return std::ldexp(1.0 + mantissa / 2048.0, static_cast<int>(precision + gain) - static_cast<int>(exponent));
}

Result<CodestreamHeader> read_codestream_header(Bytes coded) {
  CodestreamHeader header;
  header.tile_parts = 2;
  if (!read_segments(coded, header.tile_parts, SOT, header.segments))
    return Error{ErrorCode::invalid_data, "HTJ2K: a marker segment is cut off"};
  const Bytes siz = first_of(header.segments, SIZ);
  const Bytes cod = first_of(header.segments, COD);
  const auto layout = read_layout(siz, cod);
  if (!layout) return unsupported("components that are sub-sampled, layers, or sizes that cannot be");
  header.layout = *layout;
  if (const auto trouble = trouble_in(header.segments, layout->components); !trouble.empty())
    return unsupported(trouble);
  const auto style = std::to_integer<std::uint32_t>(cod[8]);
  if ((style & 0xc0) != 0x40) return unsupported("code-blocks of several kinds");
  header.causal = (style & 8) != 0;
  header.reversible = cod[9] == std::byte{1};
  header.component_transform = cod[4] == std::byte{1};
  const auto common = read_quantization(first_of(header.segments, QCD), *layout, header.reversible);
  for (std::uint32_t component = 0; component < layout->components; ++component) {
    std::optional<Quantization> own = common;
    for (const auto& [marker, content] : header.segments) {
      const std::size_t index = layout->components < 257 ? 1 : 2;
      if (marker != QCC || content.size() < index) continue;
      if ((index == 1 ? std::to_integer<std::uint32_t>(content[0]) : load_be<std::uint16_t>(content.data())) ==
          component)
        own = read_quantization(content.subspan(index), *layout, header.reversible);
    }
    if (!own) return unsupported("the main header lacks the quantisation of sub-bands");
    header.quantization.push_back(std::move(*own));
  }
  return header;
}

std::string_view trouble_in_tile(const std::vector<Segment>& tile, const std::vector<Segment>& main) {
  for (const auto& [marker, content] : tile) {
    const bool is_repeated = (marker == COD || marker == QCD) && are_equal(content, first_of(main, marker));
    if (is_repeated) continue;
    for (const std::uint16_t own : {COD, COC, QCD, QCC, RGN, POC, PPT})
      if (marker == own) return "a tile is coded differently from the others";
  }
  return {};
}

}  // namespace dicom::codec::detail
