#include <algorithm>
#include <optional>
#include <string>

#include "dicom/codec/jpeg2000.h"
#include "dicom/codec/jpeg2000_segments.h"

namespace dicom::codec {
namespace {

using detail::COD;
using detail::SIZ;
using detail::SOC;
using detail::SOT;

constexpr std::uint32_t jp2_signature_box = 0x6a502020;  // "jP  ", T.800 I.5.1
constexpr std::uint32_t codestream_box = 0x6a703263;     // "jp2c", T.800 I.5.4

Error too_short(std::string_view what, std::size_t offset) {
  return {ErrorCode::truncated, "JPEG 2000: ends inside " + std::string(what), offset};
}

std::uint32_t depth_of(std::byte ssiz) {
  return (std::to_integer<std::uint32_t>(ssiz) & 0x7f) + 1;
}

// T.800 A.5.1
Result<Jpeg2000Header> read_size(Bytes siz, std::size_t offset) {
  if (siz.size() < 36) return too_short("SIZ", offset);
  const auto number = [&](std::size_t at) { return load_be<std::uint32_t>(siz.data() + at); };
  const std::uint32_t right = number(2);
  const std::uint32_t bottom = number(6);
  const std::uint32_t left = number(10);
  const std::uint32_t top = number(14);
  Jpeg2000Header header;
  header.left = left;
  header.top = top;
  ImageHeader& image = header.image;
  image.components = load_be<std::uint16_t>(siz.data() + 34);
  if (right <= left || bottom <= top || image.components == 0)
    return Error{ErrorCode::invalid_data, "JPEG 2000: the image is empty", offset};
  if (image.components > 4)
    return Error{ErrorCode::unsupported, "JPEG 2000: " + std::to_string(image.components) + " components", offset};
  if (siz.size() < 36 + 3 * std::size_t{image.components}) return too_short("SIZ", offset);
  image.width = right - left;
  image.height = bottom - top;
  if (image.pixel_count() > std::uint64_t{1} << 48)
    return Error{ErrorCode::limit_exceeded, "JPEG 2000: " + to_string(image), offset};
  for (std::size_t i = 1; i < image.components; ++i)
    if (siz[36 + 3 * i] != siz[36])
      return Error{ErrorCode::unsupported, "JPEG 2000: components differ in precision or sign", offset};
  image.precision = depth_of(siz[36]);
  image.is_signed = (siz[36] & std::byte{0x80}) != std::byte{0};
  if (image.precision > 32)
    return Error{ErrorCode::unsupported, "JPEG 2000: samples of " + std::to_string(image.precision) + " bits", offset};
  return header;
}

}  // namespace

// T.800 I.4: a box is a length, a type, and perhaps a long length.
Result<std::size_t> find_jpeg2000_codestream(Bytes coded) {
  if (coded.size() >= 2 && load_be<std::uint16_t>(coded.data()) == SOC) return std::size_t{0};
  std::uint64_t at = 0;
  while (coded.size() >= 8 && at <= coded.size() - 8) {
    std::uint64_t length = load_be<std::uint32_t>(coded.data() + at);
    const auto type = load_be<std::uint32_t>(coded.data() + at + 4);
    std::uint64_t header = 8;
    if (at == 0 && type != jp2_signature_box) break;
    if (length == 1 && coded.size() - at >= 16) {
      length = load_be<std::uint64_t>(coded.data() + at + 8);
      header = 16;
    }
    if (type == codestream_box) return static_cast<std::size_t>(at + header);
    if (length < header || length > coded.size() - at) break;
    at += length;
  }
  return Error{ErrorCode::invalid_data, "JPEG 2000: neither a codestream nor a JP2 file", at};
}

Result<Jpeg2000Header> read_jpeg2000_header(Bytes coded) {
  std::size_t at = DICOM_TRY(find_jpeg2000_codestream(coded));
  if (coded.size() - at < 2 || load_be<std::uint16_t>(coded.data() + at) != SOC)
    return Error{ErrorCode::invalid_data, "JPEG 2000: the codestream does not start with SOC", at};
  at += 2;
  std::optional<Jpeg2000Header> header;
  Jpeg2000Header style;  // of COD, which comes behind SIZ
  while (coded.size() - at >= 4) {
    const auto marker = load_be<std::uint16_t>(coded.data() + at);
    if (marker == SOT) break;
    const std::size_t length = load_be<std::uint16_t>(coded.data() + at + 2);
    if (length < 2 || length > coded.size() - at - 2) return too_short("a marker segment", at);
    const Bytes segment = coded.subspan(at + 4, length - 2);
    if (marker == SIZ) header = DICOM_TRY(read_size(segment, at));
    if (marker == COD && segment.size() >= 9) {  // A.6.1: SGcod's last byte, SPcod's levels and code-block style
      style.component_transform = segment[4] != std::byte{0};
      style.levels = std::min(std::to_integer<std::uint32_t>(segment[5]), 32U);
      style.high_throughput = (segment[8] & std::byte{0x40}) != std::byte{0};  // T.814 A.4
    }
    at += 2 + length;
  }
  if (!header) return Error{ErrorCode::invalid_data, "JPEG 2000: no SIZ segment", at};
  header->component_transform = style.component_transform && header->image.components >= 3;
  header->high_throughput = style.high_throughput;
  header->levels = style.levels;
  return *header;
}

// T.800 B-15
Jpeg2000Header reduced(const Jpeg2000Header& header, std::uint32_t skipped) {
  Jpeg2000Header made = header;
  const auto halved = [&](std::uint64_t at) {
    return static_cast<std::uint32_t>((at + (std::uint64_t{1} << skipped) - 1) >> skipped);
  };
  made.left = halved(header.left);
  made.top = halved(header.top);
  made.image.width = halved(std::uint64_t{header.left} + header.image.width) - made.left;
  made.image.height = halved(std::uint64_t{header.top} + header.image.height) - made.top;
  made.levels = header.levels - skipped;
  return made;
}

}  // namespace dicom::codec
