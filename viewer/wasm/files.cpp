// Files and pictures of them: what isocenter.wasm has beyond frames.cpp.
#include "dicom/dictionary/generated/tags.h"
#include "dicom/encoding/data_set_reader.h"
#include "viewer/wasm/engine.h"

namespace {

using namespace isocenter;

// PS3.10 7.1: preamble, prefix, meta information in Explicit VR Little Endian, whose length its first element tells.
Result<Image*> open_file(const SharedBytes& content) {
  constexpr std::size_t meta_begin = 132;
  const Bytes bytes = content.bytes();
  if (bytes.size() < meta_begin + 12 || as_text(bytes.subspan(128, 4)) != "DICM")
    return Error{ErrorCode::invalid_data, "this is no DICOM file"};
  const std::size_t length = 12 + load_le<std::uint32_t>(bytes.data() + meta_begin + 8);
  if (length > bytes.size() - meta_begin)
    return Error{ErrorCode::truncated, "the file ends inside its meta information"};
  Diagnostics diagnostics;
  const DataSet meta =
      DICOM_TRY(read_data_set(content.slice(meta_begin, length), transfer_syntax::ExplicitVRLittleEndian, diagnostics));
  const TransferSyntax syntax = assume_transfer_syntax(meta.text_or_empty(tags::TransferSyntaxUID));
  const std::size_t begin = meta_begin + length;
  const DataSet data_set = DICOM_TRY(read_data_set(content.slice(begin, bytes.size() - begin), syntax, diagnostics));
  return open_image(data_set, syntax);
}

RenderOptions options_of(std::uint32_t frame, double centre, double width, std::int32_t function, std::int32_t invert) {
  RenderOptions options;
  options.frame = frame + 1;
  options.invert = invert != 0;
  if (function >= 0) options.window = Window{centre, width, static_cast<VoiFunction>(function % 3), {}};
  return options;
}

}  // namespace

/// An image from a Part 10 file, which is copied; null with an error. Ends with isocenter_close.
ISOCENTER_EXPORT(isocenter_open_file) const Image* isocenter_open_file(const std::uint8_t* bytes, std::size_t size) {
  const auto image = open_file(copied(bytes, size));
  return image ? *image : fail<Image>(image.error());
}

/// The picture of frame `frame`: 8-bit samples, grey or RGB (isocenter_picture_components). `function` 0 to 2 (LINEAR,
/// LINEAR_EXACT, SIGMOID) with centre and width, or -1 for the image's own window. Null with an error.
ISOCENTER_EXPORT(isocenter_render)
const std::byte* isocenter_render(Image* image, std::uint32_t frame, double centre, double width, std::int32_t function,
                                  std::int32_t invert) {
  Diagnostics diagnostics;
  auto picture = render(image->frames, options_of(frame, centre, width, function, invert), diagnostics);
  if (!picture) return fail<std::byte>(picture.error());
  image->picture = *std::move(picture);
  return image->picture.samples.data();
}
ISOCENTER_EXPORT(isocenter_picture_width) std::uint32_t isocenter_picture_width(const Image* image) {
  return image->picture.size.width;
}
ISOCENTER_EXPORT(isocenter_picture_height) std::uint32_t isocenter_picture_height(const Image* image) {
  return image->picture.size.height;
}
ISOCENTER_EXPORT(isocenter_picture_components) std::uint32_t isocenter_picture_components(const Image* image) {
  return image->picture.components;
}

/// The display value (0 to 255) of each of 65,536 bit patterns of a grey sample of up to 16 bits, as isocenter_render
/// shows it: for GPUs. Of a frame that isocenter_decode has decoded. Null with an error.
ISOCENTER_EXPORT(isocenter_table)
const std::byte* isocenter_table(Image* image, std::uint32_t frame, double centre, double width, std::int32_t function,
                                 std::int32_t invert) {
  Diagnostics diagnostics;
  const DecodedFrame& decoded = image->decoded;
  if (decoded.samples_per_pixel != 1 || decoded.sample_size > 2 || decoded.sample_type != SampleType::integer)
    return fail<std::byte>({ErrorCode::unsupported, "a table is for grey samples of up to 16 bits"});
  const auto transform =
      grey_transform(image->frames, decoded, options_of(frame, centre, width, function, invert), diagnostics);
  if (!transform) return fail<std::byte>(transform.error());
  image->table.resize(65536);
  for (std::uint32_t i = 0; i < 65536; ++i) {
    double stored = i;
    if (decoded.is_signed)
      stored = decoded.sample_size == 1 ? static_cast<std::int8_t>(i) : static_cast<std::int16_t>(i);
    image->table[i] = static_cast<std::byte>((*transform)(stored));
  }
  return image->table.data();
}
