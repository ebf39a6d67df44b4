#include "dicom/pixel/encode.h"

#include <algorithm>
#include <string>

#include "dicom/codec/deflate.h"
#include "dicom/codec/jpeg.h"
#include "dicom/codec/jpeg2000.h"
#include "dicom/codec/jpeg_lossless.h"
#include "dicom/codec/jpeg_ls.h"
#include "dicom/codec/rle.h"
#include "dicom/pixel/colour.h"

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
    ybr_full_to_rgb(rgb);
    input.samples = rgb;
  }
  ByteVector coded = DICOM_TRY(codec::encode_jpeg(input.samples, input.image, options.jpeg_quality));
  return EncodedFrame{std::move(coded), colour ? Photometric::YBR_FULL_422 : frame.photometric};
}

Result<EncodedFrame> to_jpeg_lossless(const DecodedFrame& frame, const TransferSyntax& syntax) {
  const CodecInput input = DICOM_TRY(codec_input(frame, syntax, 2));
  return EncodedFrame{DICOM_TRY(codec::encode_jpeg_lossless(input.samples, input.image)), frame.photometric};
}

Result<EncodedFrame> to_jpeg_ls(const DecodedFrame& frame, const TransferSyntax& syntax, const EncodeOptions& options) {
  const bool lossy = is_lossy(syntax);
  // A small error at zero would turn the bits of -1 into those of the largest value.
  if (lossy && (frame.is_signed || frame.photometric == Photometric::PALETTE_COLOR)) return refused(frame, syntax);
  const CodecInput input = DICOM_TRY(codec_input(frame, syntax, 2));
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
  ByteVector coded =
      DICOM_TRY(codec::encode_jpeg2000(input.samples, input.image, {lossy ? options.jpeg2000_ratio : 0, rgb}));
  const Photometric transformed = lossy ? Photometric::YBR_ICT : Photometric::YBR_RCT;
  return EncodedFrame{std::move(coded), rgb ? transformed : frame.photometric};
}

}  // namespace

bool is_lossy(const TransferSyntax& syntax) {
  return syntax.pixels == PixelEncoding::jpeg_baseline || syntax.keyword == "JPEGLSNearLossless" ||
         syntax.keyword == "JPEG2000";
}

bool can_encode(const TransferSyntax& syntax) {
  switch (syntax.pixels) {
    case PixelEncoding::encapsulated_uncompressed:
    case PixelEncoding::deflated_frames:
    case PixelEncoding::rle:
    case PixelEncoding::jpeg_baseline:
    case PixelEncoding::jpeg_ls:
    case PixelEncoding::jpeg_2000: return true;
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
    case PixelEncoding::jpeg_2000: return to_jpeg2000(frame, syntax, options);
    default:
      return Error{ErrorCode::unsupported, "frames of transfer syntax " + std::string(syntax.keyword) + " (" +
                                               std::string(syntax.uid) + ") are not encoded"};
  }
}

}  // namespace dicom
