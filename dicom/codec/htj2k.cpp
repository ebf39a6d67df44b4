#include "dicom/codec/htj2k.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "dicom/base/check.h"
#include "dicom/codec/plugins/htj2k.h"

namespace dicom::codec {
namespace {

// T.800 A.7.1: the lengths of tile-parts, so that readers need not walk. OpenJPH does not write them; its streams have
// one tile.
void insert_tile_part_lengths(ByteVector& coded) {
  constexpr std::string_view start("\xff\x90\x00\x0a", 4);  // SOT, Lsot
  ByteVector entries;
  std::size_t first = as_text(coded).find(start);
  for (std::size_t at = first; at != std::string_view::npos && coded.size() - at >= 12;) {
    if (as_text(coded).substr(at, 4) != start) break;
    append(entries, Bytes(coded).subspan(at + 4, 6));  // Isot, Psot
    at += load_be<std::uint32_t>(coded.data() + at + 6);
    if (at >= coded.size()) break;
  }
  if (entries.empty() || entries.size() > 65000) return;
  ByteVector segment;
  append(segment, std::uint16_t{0xff55}, std::endian::big);                           // TLM
  append(segment, static_cast<std::uint16_t>(4 + entries.size()), std::endian::big);  // Ltlm
  append(segment, std::uint8_t{0}, std::endian::big);                                 // Ztlm
  append(segment, std::uint8_t{0x60}, std::endian::big);  // Stlm: 16 bits of tile, 32 of length
  append(segment, Bytes(entries));
  coded.insert(coded.begin() + static_cast<std::ptrdiff_t>(first), segment.begin(), segment.end());
}

using Encode = decltype(isocenter_htj2k_encode);

Result<ByteVector> encode_with(Encode* encode, Bytes samples, const ImageHeader& image, bool component_transform,
                               float step) {
  ByteVector coded;
  plugin::Problem problem;
  if (!encode(samples.data(), &image, component_transform, step, plugin::sink_to(coded), &problem))
    return plugin::to_error(problem, "HTJ2K");
  insert_tile_part_lengths(coded);
  return coded;
}

// The finest quantisation that is small enough: bisection of its logarithm, from finer than the samples to a 16th of
// them.
Result<ByteVector> encode_to_size(Encode* encode, Bytes samples, const ImageHeader& image,
                                  const Htj2kOptions& options) {
  const double coded_bits = static_cast<double>(image.pixel_count()) * image.components * image.precision;
  const double wanted = coded_bits / 8 / options.ratio;
  double finest = std::log2(0.25 / (std::pow(2.0, image.precision)));
  double coarsest = -4;
  ByteVector best = DICOM_TRY(
      encode_with(encode, samples, image, options.component_transform, static_cast<float>(std::exp2(coarsest))));
  for (int trial = 0; trial < 8; ++trial) {
    const double middle = (finest + coarsest) / 2;
    ByteVector coded = DICOM_TRY(
        encode_with(encode, samples, image, options.component_transform, static_cast<float>(std::exp2(middle))));
    const bool small_enough = static_cast<double>(coded.size()) <= wanted;
    (small_enough ? coarsest : finest) = middle;
    if (small_enough) best = std::move(coded);
  }
  return best;
}

}  // namespace

Result<ByteVector> encode_htj2k(Bytes samples, const ImageHeader& image, const Htj2kOptions& options) {
  DICOM_CHECK(samples.size() == image.byte_count());
  if (image.precision < 1 || image.precision > 16 || image.components < 1 || image.components > 4 ||
      image.pixel_count() == 0 || options.ratio < 0)
    return Error{ErrorCode::invalid_argument, "HTJ2K is not made of " + to_string(image)};
  auto* const encode = DICOM_TRY(plugin::function_as<Encode>("htj2k", "isocenter_htj2k_encode"));
  if (options.ratio > 0) return encode_to_size(encode, samples, image, options);
  return encode_with(encode, samples, image, options.component_transform, 0);
}

}  // namespace dicom::codec
