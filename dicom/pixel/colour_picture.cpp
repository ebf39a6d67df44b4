#include "dicom/pixel/colour_picture.h"

#include <cstring>
#include <string>

#include "dicom/pixel/colour.h"
#include "dicom/pixel/grey_picture.h"
#include "dicom/simd/samples.h"

namespace dicom::detail {
namespace {

using Photometric = PhotometricInterpretation;

// PS3.3 C.7.6.3.1.2 PALETTE COLOR
Result<ByteVector> palette_to_rgb(const PixelFrames& frames, const DecodedFrame& frame) {
  if (frame.sample_size > 4) return Error{ErrorCode::unsupported, "PALETTE COLOR of 64-bit samples"};
  const Palette palette = DICOM_TRY(read_palette(frames.data_set(), frame.is_signed));
  ByteVector rgb(static_cast<std::size_t>(frame.pixels() * 3));
  for (std::size_t i = 0; i < frame.pixels(); ++i)
    std::memcpy(rgb.data() + 3 * i, palette(stored_value(frame, i)).data(), 3);
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
    case Photometric::YBR_RCT: simd::ybr_full_to_rgb(rgb); return rgb;
    case Photometric::YBR_PARTIAL_420:
    case Photometric::YBR_PARTIAL_422: ybr_partial_to_rgb(rgb); return rgb;
    default:
      return Error{ErrorCode::unsupported, "Photometric Interpretation " + std::string(to_string(frame.photometric)) +
                                               " of native or lossless samples"};
  }
}

}  // namespace

Result<Picture> colour_picture(const PixelFrames& frames, const DecodedFrame& frame) {
  Picture picture{{frame.columns, frame.rows}, 3, {}};
  picture.samples = frame.photometric == Photometric::PALETTE_COLOR ? DICOM_TRY(palette_to_rgb(frames, frame))
                                                                    : DICOM_TRY(colour_to_rgb(frame));
  return picture;
}

}  // namespace dicom::detail
