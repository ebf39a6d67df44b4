// JPEG with 8-bit samples (ITU-T T.81: baseline, extended, progressive), through libjpeg-turbo.
#pragma once

#include <cstdint>

#include "dicom/base/bytes.h"
#include "dicom/base/diagnostics.h"
#include "dicom/base/result.h"
#include "dicom/codec/image_header.h"
#include "dicom/codec/jpeg_markers.h"

namespace dicom::codec {

/// The colour model of three components.
enum class JpegColour : std::uint8_t {
  unknown,  ///< nobody says: the stream's markers decide, and YCbCr without them
  rgb,
  ycbcr,
};

/// The colour model in which the stream is coded. Its own words count before what the caller
/// states: the Adobe marker, component identifiers "RGB", a JFIF marker. Meaningful for three
/// components only.
JpegColour coded_colour(const JpegHeader& header, JpegColour stated);

struct JpegOptions {
  /// The colour model that the stream's container states.
  JpegColour stated = JpegColour::unknown;
  /// Convert YCbCr to RGB. Otherwise components come out as coded, up-sampled.
  bool to_rgb = true;
};

/// Decodes to `output`, expected.byte_count() bytes of interleaved samples. `expected` is the
/// header that the caller has read and found fit; a stream that says otherwise is refused. Repairs
/// by libjpeg (missing end, corrupt entropy data) go to `diagnostics`. Errors: invalid_data,
/// truncated, unsupported (12 bits: see jpeg_dct.h; lossless).
Result<void> decode_jpeg(Bytes coded, const JpegHeader& expected, const JpegOptions& options, MutableBytes output,
                         Diagnostics& diagnostics);

/// Encodes 8-bit grey (1 component) or RGB (3) as a JFIF file, baseline, 4:4:4 from quality 90 on,
/// 4:2:0 below. `quality`: 1 to 100. Errors: limit_exceeded for sides above 65,500.
Result<ByteVector> encode_jpeg(Bytes samples, const ImageHeader& image, int quality);

}  // namespace dicom::codec
