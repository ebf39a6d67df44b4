// JPEG of 8 bits without libjpeg, for WebAssembly: through jpeg_dct.h. Samples differ by at most 1 from libjpeg's.
#include "dicom/codec/jpeg.h"

#include <algorithm>
#include <cmath>

#include "dicom/codec/jpeg_dct.h"

namespace dicom::codec {
namespace {

std::byte rounded(float value) {
  return static_cast<std::byte>(std::clamp(std::floor(value + 0.5F), 0.0F, 255.0F));
}

// ITU-T T.871 clause 7.
void to_rgb(MutableBytes samples) {
  for (std::size_t i = 0; i + 3 <= samples.size(); i += 3) {
    const auto y = std::to_integer<int>(samples[i]);
    const auto cb = static_cast<float>(std::to_integer<int>(samples[i + 1]) - 128);
    const auto cr = static_cast<float>(std::to_integer<int>(samples[i + 2]) - 128);
    samples[i] = rounded(static_cast<float>(y) + 1.402F * cr);
    samples[i + 1] = rounded(static_cast<float>(y) - 0.344136F * cb - 0.714136F * cr);
    samples[i + 2] = rounded(static_cast<float>(y) + 1.772F * cb);
  }
}

}  // namespace

Result<void> decode_jpeg(Bytes coded, const JpegHeader& expected, const JpegOptions& options, MutableBytes output,
                         Diagnostics&) {
  DICOM_TRY(decode_jpeg_dct(coded, expected, output));
  if (expected.image.components == 3 && options.to_rgb && coded_colour(expected, options.stated) == JpegColour::ycbcr)
    to_rgb(output);
  return {};
}

}  // namespace dicom::codec
