// One frame of samples as a codestream, whatever the transfer syntax.
#pragma once

#include "dicom/base/bytes.h"
#include "dicom/base/result.h"
#include "dicom/encoding/transfer_syntax.h"
#include "dicom/pixel/decode.h"

namespace dicom {

/// How lossy syntaxes lose. Lossless ones do not look at it.
struct EncodeOptions {
  int jpeg_quality = 90;       ///< JPEG baseline and extended, JPEG XL: 1 to 100
  double jpeg2000_ratio = 10;  ///< JPEG 2000 and HTJ2K: how many times smaller
  int near = 2;                ///< JPEG-LS near-lossless: the largest error of a sample
};

/// A coded frame, and what its samples are called in it.
struct EncodedFrame {
  ByteVector codestream{};
  /// PS3.5 8.2: YBR_RCT, YBR_ICT or YBR_FULL_422 where the codec transforms colours.
  PhotometricInterpretation photometric = PhotometricInterpretation::MONOCHROME2;
};

/// Whether encode_frame can write the syntax.
bool can_encode(const TransferSyntax& syntax);
/// Whether what encode_frame writes in it is not what it was given.
bool is_lossy(const TransferSyntax& syntax);

/// Encodes a decoded frame: Encapsulated Uncompressed, Deflated Image Frame, RLE, JPEG baseline and extended (12 bits),
/// JPEG lossless (any predictor or the first), JPEG-LS, JPEG 2000, HTJ2K, JPEG XL. Errors: unsupported with the
/// syntax's name, or for samples that the syntax does not carry (PS3.5 8.2); those of the codecs.
Result<EncodedFrame> encode_frame(const DecodedFrame& frame, const TransferSyntax& syntax,
                                  const EncodeOptions& options = {});

/// Whether the syntax holds streams of JPEG baseline coded again, bit for bit: JPEG XL JPEG Recompression.
bool recompresses_jpeg(const TransferSyntax& syntax);
/// A frame's JPEG stream in JPEG XL. Errors: invalid_argument if it is none that can be.
Result<ByteVector> recompress_jpeg(Bytes jpeg);

}  // namespace dicom
