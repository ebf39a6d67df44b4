#include "dicom/pixel/encode.h"

#include <algorithm>
#include <string>

#include "dicom/codec/deflate.h"
#include "dicom/codec/htj2k.h"
#include "dicom/codec/jpeg.h"
#include "dicom/codec/jpeg2000.h"
#include "dicom/codec/jpeg_dct.h"
#include "dicom/codec/jpeg_lossless.h"
#include "dicom/codec/jpeg_ls.h"
#include "dicom/codec/jpeg_xl.h"
#include "dicom/codec/rle.h"
#include "dicom/pixel/colour.h"
#include "dicom/simd/samples.h"

namespace dicom {
namespace {

using Photometric = PhotometricInterpretation;

Error refused(const DecodedFrame& frame, const TransferSyntax& syntax) {
  return {ErrorCode::unsupported,
          std::string(syntax.keyword) + " does not carry " + std::to_string(frame.samples_per_pixel) +
              " components of " + std::to_string(frame.bits_stored) + " bits, " +
              (frame.is_signed ? "signed, " : "unsigned, ") + std::string(to_string(frame.photometric))};
}

// Samples as wide as codecs want them: a byte for up to 8 bits, two for more.
struct CodecInput {
  codec::ImageHeader image;
  ByteVector narrowed{};
  Bytes samples;
};

Result<CodecInput> codec_input(const DecodedFrame& frame, const TransferSyntax& syntax, std::uint32_t fewest_bits) {
  if (frame.sample_type != SampleType::integer || frame.sample_size > 4 || frame.bits_stored > 16)
    return refused(frame, syntax);
  CodecInput input{
      {frame.columns, frame.rows, frame.samples_per_pixel, std::max(frame.bits_stored, fewest_bits), frame.is_signed},
      {},
      frame.samples};
  const std::uint32_t size = input.image.sample_size();
  if (size == frame.sample_size) return input;
  input.narrowed.reserve(frame.samples.size() / frame.sample_size * size);
  for (std::size_t at = 0; at < frame.samples.size(); at += frame.sample_size)
    for (std::uint32_t i = 0; i < size; ++i) input.narrowed.push_back(frame.samples[at + i]);
  input.samples = input.narrowed;
  return input;
}

Result<EncodedFrame> to_rle(const DecodedFrame& frame, const TransferSyntax& syntax) {
  if (frame.sample_type != SampleType::integer || frame.sample_size > 4) return refused(frame, syntax);
  const codec::RleShape shape{frame.columns, frame.rows, frame.samples_per_pixel, frame.sample_size};
  return EncodedFrame{DICOM_TRY(codec::encode_rle(frame.samples, shape)), frame.photometric};
}

// PS3.5 8.2.1: 8 bits, and in colour YCbCr.
Result<EncodedFrame> to_jpeg_baseline(const DecodedFrame& frame, const TransferSyntax& syntax,
                                      const EncodeOptions& options) {
  const bool colour = frame.photometric == Photometric::RGB || frame.photometric == Photometric::YBR_FULL;
  if (frame.sample_type != SampleType::integer || frame.bits_stored > 8 || frame.is_signed ||
      !(colour || is_monochrome(frame.photometric)))
    return refused(frame, syntax);
  CodecInput input = DICOM_TRY(codec_input(frame, syntax, 8));
  ByteVector rgb;
  if (frame.photometric == Photometric::YBR_FULL) {
    rgb.assign(input.samples.begin(), input.samples.end());
    simd::ybr_full_to_rgb(rgb);
    input.samples = rgb;
  }
  ByteVector coded = DICOM_TRY(codec::encode_jpeg(input.samples, input.image, options.jpeg_quality));
  return EncodedFrame{std::move(coded), colour ? Photometric::YBR_FULL_422 : frame.photometric};
}

// PS3.5 8.2.1: grey of up to 12 bits.
Result<EncodedFrame> to_jpeg_extended(const DecodedFrame& frame, const TransferSyntax& syntax,
                                      const EncodeOptions& options) {
  if (frame.sample_type == SampleType::integer && frame.bits_stored <= 8)
    return to_jpeg_baseline(frame, syntax, options);
  if (frame.bits_stored > 12 || frame.is_signed || !is_monochrome(frame.photometric)) return refused(frame, syntax);
  const CodecInput input = DICOM_TRY(codec_input(frame, syntax, 12));
  return EncodedFrame{DICOM_TRY(codec::encode_jpeg_dct(input.samples, input.image, options.jpeg_quality)),
                      frame.photometric};
}

Result<EncodedFrame> to_jpeg_lossless(const DecodedFrame& frame, const TransferSyntax& syntax) {
  const CodecInput input = DICOM_TRY(codec_input(frame, syntax, 2));
  return EncodedFrame{DICOM_TRY(codec::encode_jpeg_lossless(input.samples, input.image)), frame.photometric};
}

Result<EncodedFrame> to_jpeg_ls(const DecodedFrame& frame, const TransferSyntax& syntax, const EncodeOptions& options) {
  const bool lossy = is_lossy(syntax);
  // A small error at zero would turn the bits of -1 into those of the largest value.
  if (lossy && (frame.is_signed || frame.photometric == Photometric::PALETTE_COLOR)) return refused(frame, syntax);
  // Signed samples fill their bytes: DCMTK and GDCM do not extend the sign of fewer bits. And DCMTK's CharLS cannot do
  // with less than 8 bits.
  const std::uint32_t filled = frame.is_signed && frame.sample_size > 1 ? 16 : 8;
  const CodecInput input = DICOM_TRY(codec_input(frame, syntax, lossy ? 2 : filled));
  return EncodedFrame{DICOM_TRY(codec::encode_jpeg_ls(input.samples, input.image, lossy ? options.near : 0)),
                      frame.photometric};
}

// PS3.5 8.2.4: RGB is decorrelated; other colour models are coded as they are.
Result<EncodedFrame> to_jpeg2000(const DecodedFrame& frame, const TransferSyntax& syntax,
                                 const EncodeOptions& options) {
  const bool lossy = is_lossy(syntax);
  if (lossy && frame.photometric == Photometric::PALETTE_COLOR) return refused(frame, syntax);
  const CodecInput input = DICOM_TRY(codec_input(frame, syntax, 1));
  const bool rgb = frame.photometric == Photometric::RGB;
  const double ratio = lossy ? options.jpeg2000_ratio : 0;
  ByteVector coded = DICOM_TRY(syntax.pixels == PixelEncoding::htj2k
                                   ? codec::encode_htj2k(input.samples, input.image, {ratio, rgb})
                                   : codec::encode_jpeg2000(input.samples, input.image, {ratio, rgb}));
  const Photometric transformed = lossy ? Photometric::YBR_ICT : Photometric::YBR_RCT;
  return EncodedFrame{std::move(coded), rgb ? transformed : frame.photometric};
}

// The distance that cjxl makes of a quality of JPEG's scale.
double distance_of(int quality) {
  return quality >= 100 ? 0.01 : 0.1 + (100 - std::max(quality, 1)) * 0.09;
}

// Unsigned samples alone: PS3.5 8.2.
Result<EncodedFrame> to_jpeg_xl(const DecodedFrame& frame, const TransferSyntax& syntax, const EncodeOptions& options) {
  const bool lossy = is_lossy(syntax);
  const bool colour = frame.photometric == Photometric::RGB;
  if (frame.is_signed)
    return Error{ErrorCode::unsupported,
                 "JPEG XL has unsigned samples alone (PS3.5 8.2.15), these are signed: JPEG-LS, JPEG 2000 and HTJ2K "
                 "take them"};
  if (!(colour || is_monochrome(frame.photometric) ||
        (!lossy && (frame.photometric == Photometric::PALETTE_COLOR || frame.photometric == Photometric::YBR_FULL))))
    return refused(frame, syntax);
  const CodecInput input = DICOM_TRY(codec_input(frame, syntax, 1));
  ByteVector coded = DICOM_TRY(
      codec::encode_jpeg_xl(input.samples, input.image, {.distance = lossy ? distance_of(options.jpeg_quality) : 0}));
  return EncodedFrame{std::move(coded), lossy && colour ? Photometric::XYB : frame.photometric};
}

}  // namespace

bool recompresses_jpeg(const TransferSyntax& syntax) {
  return syntax.keyword == "JPEGXLJPEGRecompression";
}

Result<ByteVector> recompress_jpeg(Bytes jpeg) {
  return codec::jpeg_xl_of_jpeg(jpeg);
}

bool is_lossy(const TransferSyntax& syntax) {
  return syntax.pixels == PixelEncoding::jpeg_baseline || syntax.pixels == PixelEncoding::jpeg_extended ||
         syntax.keyword == "JPEGLSNearLossless" || syntax.keyword == "JPEG2000" || syntax.keyword == "HTJ2K" ||
         syntax.keyword == "JPEGXL";
}

bool can_encode(const TransferSyntax& syntax) {
  switch (syntax.pixels) {
    case PixelEncoding::encapsulated_uncompressed:
    case PixelEncoding::deflated_frames:
    case PixelEncoding::rle:
    case PixelEncoding::jpeg_baseline:
    case PixelEncoding::jpeg_ls:
    case PixelEncoding::jpeg_2000:
    case PixelEncoding::htj2k:
    case PixelEncoding::jpeg_xl: return true;
    case PixelEncoding::jpeg_extended: return syntax.keyword == "JPEGExtended12Bit";  // the others are retired
    case PixelEncoding::jpeg_lossless: return syntax.keyword != "JPEGLosslessNonHierarchical15";  // retired
    default: return false;
  }
}

Result<EncodedFrame> encode_frame(const DecodedFrame& frame, const TransferSyntax& syntax,
                                  const EncodeOptions& options) {
  switch (syntax.pixels) {
    case PixelEncoding::encapsulated_uncompressed: return EncodedFrame{frame.samples, frame.photometric};
    case PixelEncoding::deflated_frames: return EncodedFrame{codec::deflate_raw(frame.samples), frame.photometric};
    case PixelEncoding::rle: return to_rle(frame, syntax);
    case PixelEncoding::jpeg_baseline: return to_jpeg_baseline(frame, syntax, options);
    case PixelEncoding::jpeg_lossless: return to_jpeg_lossless(frame, syntax);
    case PixelEncoding::jpeg_ls: return to_jpeg_ls(frame, syntax, options);
    case PixelEncoding::jpeg_extended: return to_jpeg_extended(frame, syntax, options);
    case PixelEncoding::jpeg_2000:
    case PixelEncoding::htj2k: return to_jpeg2000(frame, syntax, options);
    case PixelEncoding::jpeg_xl:
      if (recompresses_jpeg(syntax)) return refused(frame, syntax);  // it holds JPEG streams: see recompress_jpeg
      return to_jpeg_xl(frame, syntax, options);
    default:
      return Error{ErrorCode::unsupported, "frames of transfer syntax " + std::string(syntax.keyword) + " (" +
                                               std::string(syntax.uid) + ") are not encoded"};
  }
}

}  // namespace dicom
