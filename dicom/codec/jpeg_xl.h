// JPEG XL (ISO/IEC 18181) through libjxl, which is loaded when first used: codestreams and containers.
#pragma once

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/codec/image_header.h"

namespace dicom::codec {

struct JpegXlHeader {
  ImageHeader image;
  /// The stream is a JPEG stream coded again: jpeg_of gives that back, bit for bit.
  bool holds_jpeg = false;
};

/// Errors: invalid_data, truncated; unsupported without the module, for samples above 16 bits or of floating point.
Result<JpegXlHeader> read_jpeg_xl_header(Bytes coded);

/// Decodes to `output`, expected.image.byte_count() bytes of interleaved samples: grey, or RGB whatever the colours are
/// coded as.
Result<void> decode_jpeg_xl(Bytes coded, const JpegXlHeader& expected, MutableBytes output);

/// The JPEG stream that was coded. Errors: not_found if it was none.
Result<ByteVector> jpeg_of_jpeg_xl(Bytes coded);

struct JpegXlOptions {
  /// Butteraugli distance: 0 codes without loss, 1 is not told from the original by eye, 15 is coarse.
  double distance = 0;
  int effort = 5;  ///< 1 (fast) to 9 (small)
};

/// Encodes interleaved unsigned samples of 1 to 16 bits, grey or RGB. Errors: invalid_argument for other shapes;
/// unsupported without the module.
Result<ByteVector> encode_jpeg_xl(Bytes samples, const ImageHeader& image, const JpegXlOptions& options = {});

/// Codes a JPEG stream again, some 20 % smaller, so that jpeg_of_jpeg_xl gives it back. Errors: invalid_argument for
/// streams that JPEG XL cannot hold (12 bits, arithmetic coding, lossless).
Result<ByteVector> jpeg_xl_of_jpeg(Bytes jpeg);

}  // namespace dicom::codec
