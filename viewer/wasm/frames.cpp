// The library in WebAssembly: a small C interface over data sets, frames and pictures. See README.md. Here: one frame
// and its samples, which is all that the page asks for.
//
// Memory belongs to the engine: what a function returns is valid until the next call about the same image. Nothing
// throws across this border: a function that fails returns null or 0, and isocenter_error says why.
#include <new>
#include <vector>

#include "dicom/dictionary/generated/tags.h"
#include "viewer/wasm/engine.h"

namespace {

using namespace isocenter;

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
