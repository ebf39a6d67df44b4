#include <string_view>

#include "dicom/codec/tiff.h"
#include "dicom/codec/tiff_tags.h"

namespace dicom::codec {
namespace {

using namespace tiff;

void put_entry(ByteVector& to, std::uint16_t tag, std::uint16_t type, std::uint32_t count, std::uint32_t value) {
  append(to, tag, std::endian::little);
  append(to, type, std::endian::little);
  append(to, count, std::endian::little);
  append(to, value, std::endian::little);
}

}  // namespace

Result<ByteVector> encode_tiff(std::span<const PlainImage> pages) {
  ByteVector file;
  append(file, as_bytes(std::string_view("II*\0", 4)));
  append(file, std::uint32_t{0}, std::endian::little);
  std::size_t link = 4;  // where the next directory's offset goes
  for (const PlainImage& page : pages) {
    const ImageHeader& image = page.header;
    if ((image.precision != 8 && image.precision != 16) || image.is_signed ||
        (image.components != 1 && image.components != 3) || page.samples.size() != image.byte_count())
      return Error{ErrorCode::invalid_argument, "TIFF is not made of " + to_string(image)};
    const std::size_t samples = file.size();
    append(file, Bytes(page.samples));
    if (file.size() % 2 != 0) file.push_back(std::byte{0});
    const std::size_t bits = file.size();
    for (std::uint32_t i = 0; i < 3; ++i)
      append(file, static_cast<std::uint16_t>(image.precision), std::endian::little);
    if (file.size() > 0xfffff000) return Error{ErrorCode::limit_exceeded, "TIFF: more than 4 GiB"};
    store(file.data() + link, static_cast<std::uint32_t>(file.size()), std::endian::little);
    append(file, std::uint16_t{9}, std::endian::little);
    const bool grey = image.components == 1;
    put_entry(file, ImageWidth, 4, 1, image.width);
    put_entry(file, ImageLength, 4, 1, image.height);
    put_entry(file, BitsPerSample, 3, image.components, grey ? image.precision : static_cast<std::uint32_t>(bits));
    put_entry(file, Compression, 3, 1, 1);
    put_entry(file, PhotometricInterpretation, 3, 1, grey ? 1 : 2);
    put_entry(file, StripOffsets, 4, 1, static_cast<std::uint32_t>(samples));
    put_entry(file, SamplesPerPixel, 3, 1, image.components);
    put_entry(file, RowsPerStrip, 4, 1, image.height);
    put_entry(file, StripByteCounts, 4, 1, static_cast<std::uint32_t>(page.samples.size()));
    link = file.size();
    append(file, std::uint32_t{0}, std::endian::little);
  }
  return file;
}

}  // namespace dicom::codec
