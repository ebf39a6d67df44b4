#include "archive/http_api/reduced_frame.h"

#include <string>

namespace archive::http_api {

using namespace dicom;

Result<ByteVector> reduced_frame(Bytes native, const PixelDescription& description, bool planar, std::uint32_t step) {
  if (description.bits_allocated % 8 != 0)
    return Error{ErrorCode::unsupported, "Frames of single bits are not reduced", {}, {}};
  const std::size_t sample = description.bits_allocated / 8;
  if (native.size() < description.samples() * sample) {
    if (description.photometric == PhotometricInterpretation::YBR_FULL_422)
      return Error{ErrorCode::unsupported, "Frames whose pixels share chrominance are not reduced", {}, {}};
    return Error{ErrorCode::invalid_data,
                 "The frame has " + std::to_string(native.size()) + " bytes, " +
                     std::to_string(description.samples() * sample) + " were expected",
                 {},
                 {}};
  }
  const std::size_t components = planar ? 1 : description.samples_per_pixel;
  const std::size_t planes = planar ? description.samples_per_pixel : 1;
  const std::size_t pixel = components * sample;
  const std::size_t row = pixel * description.columns;
  ByteVector reduced;
  reduced.reserve(native.size() / step + pixel);
  for (std::size_t plane = 0; plane < planes; ++plane) {
    const Bytes whole = native.subspan(plane * row * description.rows, row * description.rows);
    for (std::size_t y = 0; y < description.rows; y += step) {
      for (std::size_t x = 0; x < description.columns; x += step) {
        const Bytes from = whole.subspan(y * row + x * pixel, pixel);
        reduced.insert(reduced.end(), from.begin(), from.end());
      }
    }
  }
  return reduced;
}

}  // namespace archive::http_api
