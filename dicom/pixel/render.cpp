#include "dicom/pixel/render.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "dicom/codec/jpeg.h"
#include "dicom/codec/png.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/pixel/colour.h"
#include "dicom/pixel/decode.h"

namespace dicom {
namespace {

using Photometric = PhotometricInterpretation;

// PS3.3 C.11.6: INVERSE is the shape of MONOCHROME1 images, so the two do not cancel each other.
bool is_inverse(const DataSet& data_set, Photometric photometric) {
  return photometric == Photometric::MONOCHROME1 || data_set.text_or_empty(tags::PresentationLUTShape) == "INVERSE";
}

Window automatic(const PixelFrames& frames, const DecodedFrame& frame, const ModalityTransform& modality) {
  const auto padding = read_pixel_padding(frames.data_set(), frames.description());
  const ValueRange range = stored_range(frame, padding);
  // A table need not rise or fall steadily; that it does is the best guess without a histogram.
  const double one = modality(range.minimum);
  const double other = modality(range.maximum);
  return automatic_window(std::min(one, other), std::max(one, other));
}

// Vertical divided by horizontal size of a pixel; 1 if nothing sensible is said.
double pixel_aspect(const DataSet& data_set) {
  for (const Tag tag : {Tag(tags::PixelAspectRatio), Tag(tags::PixelSpacing), Tag(tags::ImagerPixelSpacing)}) {
    const auto sizes = data_set.value_or<std::vector<double>>(tag, {});
    if (sizes.size() != 2) continue;
    const double aspect = sizes[0] / sizes[1];
    if (std::isfinite(aspect) && aspect > 0.01 && aspect < 100) return aspect;
  }
  return 1;
}

std::int64_t stored_value(const DecodedFrame& frame, std::size_t index) {
  const std::byte* at = frame.samples.data() + index * frame.sample_size;
  if (frame.sample_size == 1)
    return frame.is_signed ? std::int64_t{load_le<std::int8_t>(at)} : load_le<std::uint8_t>(at);
  if (frame.sample_size == 2)
    return frame.is_signed ? std::int64_t{load_le<std::int16_t>(at)} : load_le<std::uint16_t>(at);
  return load_le<std::int32_t>(at);
}

// PS3.3 C.7.6.3.1.2 PALETTE COLOR
Result<ByteVector> palette_to_rgb(const PixelFrames& frames, const DecodedFrame& frame) {
  if (frame.sample_size > 4) return Error{ErrorCode::unsupported, "PALETTE COLOR of 64-bit samples"};
  const Palette palette = DICOM_TRY(read_palette(frames.data_set(), frame.is_signed));
  ByteVector rgb;
  rgb.reserve(static_cast<std::size_t>(frame.pixels() * 3));
  for (std::size_t i = 0; i < frame.pixels(); ++i)
    for (const std::uint8_t channel : palette(stored_value(frame, i))) rgb.push_back(std::byte{channel});
  return rgb;
}

Result<ByteVector> colour_to_rgb(const DecodedFrame& frame) {
  if (frame.sample_size > 4 || frame.sample_type != SampleType::integer)
    return Error{ErrorCode::unsupported, "colour of 64-bit or floating point samples"};
  ByteVector rgb = to_eight_bits(frame.samples, frame.sample_size, frame.bits_stored);
  switch (frame.photometric) {
    case Photometric::RGB: return rgb;
    case Photometric::YBR_FULL:
    case Photometric::YBR_FULL_422:
    case Photometric::YBR_ICT:
    case Photometric::YBR_RCT: ybr_full_to_rgb(rgb); return rgb;
    default:
      return Error{ErrorCode::unsupported, "Photometric Interpretation " + std::string(to_string(frame.photometric)) +
                                               " of native or lossless samples"};
  }
}

Result<Picture> to_picture(const PixelFrames& frames, const DecodedFrame& frame, const RenderOptions& options,
                           Diagnostics& diagnostics) {
  Picture picture{{frame.columns, frame.rows}, 1, {}};
  if (is_monochrome(frame.photometric)) {
    const GreyTransform transform = DICOM_TRY(grey_transform(frames, frame, options, diagnostics));
    picture.samples = apply(transform, frame);
    return picture;
  }
  picture.components = 3;
  picture.samples = frame.photometric == Photometric::PALETTE_COLOR ? DICOM_TRY(palette_to_rgb(frames, frame))
                                                                    : DICOM_TRY(colour_to_rgb(frame));
  if (options.invert)
    for (std::byte& sample : picture.samples) sample = ~sample;
  return picture;
}

codec::ImageHeader header_of(const Picture& picture) {
  return {picture.size.width, picture.size.height, picture.components, 8, false};
}

}  // namespace

Result<GreyTransform> grey_transform(const PixelFrames& frames, const DecodedFrame& frame, const RenderOptions& options,
                                     Diagnostics& diagnostics) {
  const DataSet& data_set = frames.data_set();
  const std::uint32_t index = options.frame - 1;
  GreyTransform transform;
  transform.modality = DICOM_TRY(read_modality_transform(data_set, frames.description(), index, diagnostics));
  transform.inverse = is_inverse(data_set, frame.photometric) != options.invert;
  if (options.window) {
    transform.voi = *options.window;
    return transform;
  }
  const auto windows = DICOM_TRY(read_windows(data_set, index, diagnostics));
  if (!windows.empty()) {
    transform.voi = windows.front();
    return transform;
  }
  const bool signed_input = frame.is_signed || transform.modality.intercept < 0;
  auto tables = DICOM_TRY(read_voi_tables(data_set, signed_input, diagnostics));
  if (tables.empty()) {
    transform.voi = automatic(frames, frame, transform.modality);
  } else {
    transform.voi = std::move(tables.front());
  }
  return transform;
}

Result<Picture> render(const PixelFrames& frames, const RenderOptions& options, Diagnostics& diagnostics) {
  if (options.frame == 0 || options.frame > frames.count())
    return Error{ErrorCode::invalid_argument, "frame " + std::to_string(options.frame) + " is asked for, there are " +
                                                  std::to_string(frames.count())};
  if (options.window && !is_valid(*options.window))
    return Error{ErrorCode::invalid_argument,
                 "window width " + std::to_string(options.window->width) + " is too small"};
  const DecodedFrame frame = DICOM_TRY(decode_frame(frames, options.frame - 1, diagnostics));
  Picture picture = DICOM_TRY(to_picture(frames, frame, options, diagnostics));
  const Size size = fit(picture.size, options.limit, pixel_aspect(frames.data_set()));
  if (size == picture.size) return picture;
  picture.samples = shrink(picture.samples, picture.size, picture.components, size);
  picture.size = size;
  return picture;
}

Result<Picture> render(const DataSet& data_set, const TransferSyntax& syntax, const RenderOptions& options,
                       Diagnostics& diagnostics) {
  const PixelFrames frames = DICOM_TRY(PixelFrames::open(data_set, syntax, diagnostics));
  return render(frames, options, diagnostics);
}

Result<ByteVector> encode_png(const Picture& picture) {
  return codec::encode_png(picture.samples, header_of(picture));
}

Result<ByteVector> encode_jpeg(const Picture& picture, int quality) {
  if (quality < 1 || quality > 100)
    return Error{ErrorCode::invalid_argument, "JPEG quality " + std::to_string(quality) + ", expected 1 to 100"};
  return codec::encode_jpeg(picture.samples, header_of(picture), quality);
}

}  // namespace dicom
