#include "dicom/codec/jpeg2000_codestream.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

namespace dicom::codec::detail {
namespace {

Error unsupported(std::string_view what) {
  return {ErrorCode::unsupported, "JPEG 2000: " + std::string(what)};
}

std::uint32_t byte_of(Bytes bytes, std::size_t at) {
  return std::to_integer<std::uint32_t>(bytes[at]);
}

// COC, QCC, RGN and POC name components in one byte if there are less than 257.
std::size_t index_size(std::size_t components) {
  return components < 257 ? 1 : 2;
}

std::uint32_t index_of(Bytes content, std::size_t at, std::size_t components) {
  return components < 257 ? byte_of(content, at) : load_be<std::uint16_t>(content.data() + at);
}

// What the last segment of that kind about the component says behind the component's index; empty if there is none.
Bytes about_component(const std::vector<Segment>& segments, std::uint16_t marker, std::size_t component,
                      std::size_t components) {
  const std::size_t index = index_size(components);
  Bytes found;
  for (const Segment& segment : segments)
    if (segment.marker == marker && segment.content.size() > index &&
        index_of(segment.content, 0, components) == component)
      found = segment.content.subspan(index);
  return found;
}

// T.800 A.6.4, table A.28. Without a step for every sub-band there is nothing.
std::optional<Quantization> read_quantization(Bytes segment, std::uint32_t levels) {
  if (segment.empty()) return std::nullopt;
  const std::uint32_t kind = byte_of(segment, 0) & 31;
  Quantization read;
  read.guard_bits = byte_of(segment, 0) >> 5;
  const Bytes steps = segment.subspan(1);
  const std::size_t bands = std::size_t{3} * levels + 1;
  if (kind > 2 || steps.size() < (kind == 0 ? bands : 2 * (kind == 1 ? 1 : bands))) return std::nullopt;
  for (std::size_t i = 0; i < bands; ++i) {
    if (kind == 0) {
      read.steps.push_back({byte_of(steps, i) >> 3, 0});
      continue;
    }
    const std::uint32_t word = load_be<std::uint16_t>(steps.data() + (kind == 1 ? 0 : 2 * i));
    read.steps.push_back({word >> 11, word & 0x7ff});
    // T.800 E-5: the exponents of all bands are derived from that of LL.
    if (kind == 1 && i > 3) read.steps.back().exponent -= std::min(read.steps[0].exponent, std::uint32_t(i - 1) / 3);
  }
  return read;
}

// Of what stands in a tile's header and in the main header, and about a component and about all, the nearer holds.
struct Headers {
  const std::vector<Segment>& main;
  const std::vector<Segment>& tile;
  std::size_t components;

  std::optional<CodingStyle> style(std::size_t component) const {
    for (const auto* header : {&tile, &main}) {
      if (const Bytes own = about_component(*header, COC, component, components); !own.empty())
        return read_coding_style(own.subspan(1), (byte_of(own, 0) & 1) != 0);
      if (const Bytes all = first_of(*header, COD); all.size() >= 5)
        return read_coding_style(all.subspan(5), (byte_of(all, 0) & 1) != 0);
    }
    return std::nullopt;
  }

  std::optional<Quantization> quantization(std::size_t component, std::uint32_t levels) const {
    for (const auto* header : {&tile, &main}) {
      if (const Bytes own = about_component(*header, QCC, component, components); !own.empty())
        return read_quantization(own, levels);
      if (const Bytes all = first_of(*header, QCD); !all.empty()) return read_quantization(all, levels);
    }
    return std::nullopt;
  }

  // Srgn is 0, the shift follows (T.800 A.6.3).
  std::uint32_t region_shift(std::size_t component) const {
    for (const auto* header : {&tile, &main})
      if (const Bytes own = about_component(*header, RGN, component, components); own.size() >= 2)
        return byte_of(own, 1);
    return 0;
  }
};

Result<std::shared_ptr<const TileCoding>> read_coding(const Headers& headers) {
  Bytes cod = first_of(headers.tile, COD);
  if (cod.empty()) cod = first_of(headers.main, COD);
  if (cod.size() < 10 || byte_of(cod, 1) > 4) return invalid_codestream("no COD segment that can be");
  TileCoding coding;
  coding.may_have_sop = (byte_of(cod, 0) & 2) != 0;
  coding.has_eph = (byte_of(cod, 0) & 4) != 0;
  coding.progression = static_cast<Progression>(byte_of(cod, 1));
  coding.layers = load_be<std::uint16_t>(cod.data() + 2);
  coding.component_transform = byte_of(cod, 4) == 1;
  if (coding.layers == 0) return invalid_codestream("no quality layers");
  if (byte_of(cod, 4) > 1) return unsupported("a transform of components that T.800 does not have");
  for (std::size_t component = 0; component < headers.components; ++component) {
    const auto style = headers.style(component);
    if (!style) return unsupported("a coding style that T.800 does not have");
    auto quantization = headers.quantization(component, style->levels);
    if (!quantization) return invalid_codestream("the quantisation of sub-bands is missing");
    coding.components.push_back({*style, std::move(*quantization), headers.region_shift(component)});
  }
  const bool has_own = !first_of(headers.tile, POC).empty();
  for (const Segment& segment : has_own ? headers.tile : headers.main) {
    if (segment.marker != POC) continue;
    std::ranges::copy(read_progression_changes(segment.content, headers.components),
                      std::back_inserter(coding.changes));
  }
  return std::make_shared<const TileCoding>(std::move(coding));
}

}  // namespace

std::uint32_t Quantization::planes(std::uint32_t band_index) const {
  const std::uint32_t sum = guard_bits + steps[band_index].exponent;
  return sum == 0 ? 0 : sum - 1;
}

double Quantization::step(std::uint32_t band_index, std::uint32_t band, std::uint32_t precision) const {
  const auto [exponent, mantissa] = steps[band_index];
  const std::uint32_t gain = band == 0 ? 0 : (band == 3 ? 2 : 1);
  return std::ldexp(1.0 + mantissa / 2048.0, static_cast<int>(precision + gain) - static_cast<int>(exponent));
}

std::vector<ProgressionVolume> read_progression_changes(Bytes poc, std::size_t components) {
  const std::size_t index = index_size(components);
  const std::size_t size = 5 + 2 * index;
  std::vector<ProgressionVolume> changes;
  for (; poc.size() >= size; poc = poc.subspan(size)) {
    ProgressionVolume volume;
    volume.first_resolution = byte_of(poc, 0);
    volume.first_component = index_of(poc, 1, components);
    volume.end_layer = load_be<std::uint16_t>(poc.data() + 1 + index);
    volume.end_resolution = byte_of(poc, 3 + index);
    volume.end_component = index_of(poc, 4 + index, components);
    if (volume.end_component == 0) volume.end_component = 256;  // what a byte cannot say
    if (byte_of(poc, 4 + 2 * index) > 4) break;
    volume.progression = static_cast<Progression>(byte_of(poc, 4 + 2 * index));
    changes.push_back(volume);
  }
  return changes;
}

Result<Codestream> read_main_header(Bytes coded) {
  Codestream read;
  read.tile_parts = 2;
  if (!read_segments(coded, read.tile_parts, SOT, read.segments))
    return invalid_codestream("a marker segment is cut off");
  // T.801 table A.2, from DCO to ATK: ignored, they would make other pictures.
  if (std::ranges::any_of(read.segments, [](const Segment& one) { return one.marker >= DCO && one.marker <= ATK; }))
    return unsupported("an extension of T.801");
  const auto size = read_codestream_size(first_of(read.segments, SIZ));
  if (!size) return invalid_codestream("no SIZ segment that can be");
  read.size = *size;
  read.coding = DICOM_TRY(read_coding({read.segments, {}, size->components.size()}));
  return read;
}

Result<std::shared_ptr<const TileCoding>> tile_coding(const Codestream& codestream, const std::vector<Segment>& tile) {
  for (const std::uint16_t own : {COD, COC, QCD, QCC, RGN, POC})
    if (!first_of(tile, own).empty())
      return read_coding({codestream.segments, tile, codestream.size.components.size()});
  return codestream.coding;
}

}  // namespace dicom::codec::detail
