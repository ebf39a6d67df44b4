// The library in WebAssembly: a small C interface over data sets, frames and pictures. See README.md.
//
// Memory belongs to the engine: what a function returns is valid until the next call about the same image. Nothing
// throws across this border: a function that fails returns null or 0, and isocenter_error says why.
#include <cstdint>
#include <memory>
#include <new>
#include <string>
#include <vector>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/encoding/data_set_reader.h"
#include "dicom/pixel/decode.h"
#include "dicom/pixel/frames.h"
#include "dicom/pixel/render.h"

#define ISOCENTER_EXPORT(name) extern "C" __attribute__((export_name(#name), visibility("default")))

namespace {

using namespace dicom;

// The one error that is told; WebAssembly here has one thread.
std::string& last_error() {
  static std::string text;
  return text;
}

template <class T>
const T* fail(const Error& error) {
  last_error() = error.to_string();
  return nullptr;
}

/// Numbers about decoded samples, in this order; JavaScript reads them as 32-bit integers.
struct Description {
  std::uint32_t rows;
  std::uint32_t columns;
  std::uint32_t samples_per_pixel;
  std::uint32_t sample_size;
  std::uint32_t bits_stored;
  std::uint32_t is_signed;
  std::uint32_t sample_type;
  std::uint32_t photometric;
  std::uint32_t frames;
};

struct Image {
  PixelFrames frames;
  Description description{};
  DecodedFrame decoded{};
  Picture picture{};
  ByteVector table{};
};

Result<Image*> open_image(const DataSet& data_set, const TransferSyntax& syntax) {
  Diagnostics diagnostics;
  PixelFrames frames = DICOM_TRY(PixelFrames::open(data_set, syntax, diagnostics));
  auto* image = new Image{std::move(frames)};
  image->description.frames = image->frames.count();
  return image;
}

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

SharedBytes copied(const std::uint8_t* bytes, std::size_t size) {
  const auto* from = reinterpret_cast<const std::byte*>(bytes);
  return SharedBytes(ByteVector(from, from + size));
}

void describe(Image& image) {
  const DecodedFrame& frame = image.decoded;
  image.description = {frame.rows,
                       frame.columns,
                       frame.samples_per_pixel,
                       frame.sample_size,
                       frame.bits_stored,
                       frame.is_signed ? 1U : 0U,
                       static_cast<std::uint32_t>(frame.sample_type),
                       static_cast<std::uint32_t>(frame.photometric),
                       image.frames.count()};
}

RenderOptions options_of(std::uint32_t frame, double centre, double width, std::int32_t function, std::int32_t invert) {
  RenderOptions options;
  options.frame = frame + 1;
  options.invert = invert != 0;
  if (function >= 0) options.window = Window{centre, width, static_cast<VoiFunction>(function % 3), {}};
  return options;
}

}  // namespace

/// Room for bytes that are handed in; null without memory.
ISOCENTER_EXPORT(isocenter_allocate) std::uint8_t* isocenter_allocate(std::size_t size) {
  return new (std::nothrow) std::uint8_t[size];
}
ISOCENTER_EXPORT(isocenter_free) void isocenter_free(std::uint8_t* bytes) {
  delete[] bytes;
}

/// What went wrong last, UTF-8 that ends with 0.
ISOCENTER_EXPORT(isocenter_error) const char* isocenter_error() {
  return last_error().c_str();
}

/// An image from a Part 10 file, which is copied; null with an error. Ends with isocenter_close.
ISOCENTER_EXPORT(isocenter_open_file) const Image* isocenter_open_file(const std::uint8_t* bytes, std::size_t size) {
  const auto image = open_file(copied(bytes, size));
  return image ? *image : fail<Image>(image.error());
}

/// An image of one frame from numbers of the Image Pixel module, a Photometric Interpretation, a transfer syntax UID,
/// and the frame as DICOMweb gives it: a codestream, or native samples. For what metadata are already there.
ISOCENTER_EXPORT(isocenter_open_frame)
const Image* isocenter_open_frame(std::uint32_t rows, std::uint32_t columns, std::uint32_t samples_per_pixel,
                                  std::uint32_t bits_allocated, std::uint32_t bits_stored, std::uint32_t high_bit,
                                  std::uint32_t is_signed, std::uint32_t planar, const char* photometric,
                                  const char* transfer_syntax_uid, const std::uint8_t* bytes, std::size_t size) {
  DataSet data_set;
  data_set.set(tags::SamplesPerPixel, samples_per_pixel);
  data_set.set(tags::PhotometricInterpretation, photometric);
  data_set.set(tags::PlanarConfiguration, planar);
  data_set.set(tags::Rows, rows);
  data_set.set(tags::Columns, columns);
  data_set.set(tags::BitsAllocated, bits_allocated);
  data_set.set(tags::BitsStored, bits_stored);
  data_set.set(tags::HighBit, high_bit);
  data_set.set(tags::PixelRepresentation, is_signed);
  const TransferSyntax syntax = assume_transfer_syntax(transfer_syntax_uid);
  if (syntax.encapsulated()) {
    const std::vector<SharedBytes> fragments{SharedBytes(), copied(bytes, size)};
    data_set.set_fragments(tags::PixelData.tag, VR::OB, fragments);
  } else {
    data_set.set_shared(tags::PixelData.tag, bits_allocated > 8 ? VR::OW : VR::OB, copied(bytes, size));
  }
  const auto image = open_image(data_set, syntax);
  return image ? *image : fail<Image>(image.error());
}

ISOCENTER_EXPORT(isocenter_close) void isocenter_close(Image* image) {
  delete image;
}

/// Numbers about the image (Description), after isocenter_decode those of its samples.
ISOCENTER_EXPORT(isocenter_describe) const Description* isocenter_describe(Image* image) {
  return &image->description;
}

/// The samples of frame `frame`, from 0, as DecodedFrame has them; null with an error.
ISOCENTER_EXPORT(isocenter_decode) const std::byte* isocenter_decode(Image* image, std::uint32_t frame) {
  Diagnostics diagnostics;
  auto decoded = decode_frame(image->frames, frame, diagnostics);
  if (!decoded) return fail<std::byte>(decoded.error());
  image->decoded = *std::move(decoded);
  describe(*image);
  return image->decoded.samples.data();
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
