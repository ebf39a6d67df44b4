#include "dicom/pixel/decode.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string>

#include "dicom/base/check.h"
#include "dicom/codec/deflate.h"
#include "dicom/codec/jpeg.h"
#include "dicom/codec/jpeg2000.h"
#include "dicom/codec/jpeg_dct.h"
#include "dicom/codec/jpeg_lossless.h"
#include "dicom/codec/jpeg_ls.h"
#include "dicom/codec/jpeg_xl.h"
#include "dicom/codec/rle.h"
#include "dicom/pixel/samples.h"
#include "dicom/pixel/video_frames.h"

namespace dicom {
namespace {

using Photometric = PhotometricInterpretation;

// A codestream of a few bytes can describe gigabytes. Blank pictures do shrink a lot, so only what
// is large as well is refused.
constexpr std::uint64_t always_allowed = std::uint64_t{256} << 20;
constexpr std::uint64_t maximum_ratio = 100'000;

Result<void> check_ratio(std::size_t coded, const PixelDescription& description) {
  const std::uint64_t samples = description.frame_bits() / 8;
  if (samples <= always_allowed || samples / maximum_ratio <= coded) return {};
  return Error{ErrorCode::limit_exceeded,
               std::to_string(coded) + " bytes of codestream for " + std::to_string(samples) + " bytes of samples"};
}

// What all ways to decode have in common: the description, and room for the samples.
DecodedFrame prepare(const PixelDescription& description) {
  DecodedFrame frame;
  frame.rows = description.rows;
  frame.columns = description.columns;
  frame.samples_per_pixel = description.samples_per_pixel;
  frame.sample_size = std::max(description.bits_allocated / 8, 1U);
  frame.bits_stored = description.bits_stored;
  frame.is_signed = description.is_signed;
  frame.sample_type = description.sample_type;
  frame.photometric = description.photometric;
  return frame;
}

std::size_t sample_bytes(const DecodedFrame& frame) {
  return static_cast<std::size_t>(frame.pixels() * frame.samples_per_pixel * frame.sample_size);
}

// Bits Stored and High Bit of samples that fill Bits Allocated.
void justify(const PixelDescription& description, DecodedFrame& frame) {
  if (description.sample_type != SampleType::integer || description.bits_allocated == 1) return;
  detail::justify(frame.samples, frame.sample_size, description.high_bit + 1 - description.bits_stored,
                  description.bits_stored, description.is_signed);
}

// Native samples of a whole frame, little endian.
Result<DecodedFrame> from_native(Bytes native, const PixelDescription& description, bool halved_chrominance) {
  DecodedFrame frame = prepare(description);
  const std::uint64_t bits = halved_chrominance ? description.pixels() * 16 : description.frame_bits();
  if (native.size() < (bits + 7) / 8)
    return Error{ErrorCode::truncated, "the frame has " + std::to_string(native.size()) + " bytes, expected " +
                                           std::to_string((bits + 7) / 8)};
  native = native.first(static_cast<std::size_t>((bits + 7) / 8));
  frame.samples.resize(sample_bytes(frame));
  if (description.bits_allocated == 1) {
    detail::unpack_bits(native, frame.samples);
  } else if (halved_chrominance) {
    detail::double_chrominance(native, frame.samples);
    if (frame.photometric == Photometric::YBR_FULL_422) frame.photometric = Photometric::YBR_FULL;
  } else if (description.planar) {
    detail::interleave(native, description.samples_per_pixel, frame.sample_size, frame.samples);
  } else {
    std::memcpy(frame.samples.data(), native.data(), native.size());
  }
  justify(description, frame);
  return frame;
}

// PS3.5 A.4.2
Result<DecodedFrame> from_rle(Bytes coded, const PixelDescription& description) {
  if (description.bits_allocated > 32)
    return Error{ErrorCode::unsupported, "RLE of Bits Allocated " + std::to_string(description.bits_allocated)};
  DecodedFrame frame = prepare(description);
  if (description.bits_allocated == 1) {  // packed pixels are coded as bytes
    const std::uint64_t bytes = (description.samples() + 7) / 8;
    ByteVector packed(static_cast<std::size_t>(bytes));
    if (bytes > 0xffffffff) return Error{ErrorCode::limit_exceeded, "RLE: the frame is too large"};
    const codec::RleShape shape{static_cast<std::uint32_t>(bytes), 1, 1, 1};
    DICOM_TRY(codec::decode_rle(coded, shape, codec::SampleLayout::interleaved, packed));
    return from_native(packed, description, false);
  }
  const codec::RleShape shape{description.columns, description.rows, description.samples_per_pixel, frame.sample_size};
  frame.samples.resize(sample_bytes(frame));
  DICOM_TRY(codec::decode_rle(coded, shape, codec::SampleLayout::interleaved, frame.samples));
  if (frame.photometric == Photometric::YBR_FULL_422) frame.photometric = Photometric::YBR_FULL;
  justify(description, frame);
  return frame;
}

// PS3.5 A.4.13: native frames, each deflated.
Result<DecodedFrame> from_deflated(Bytes coded, const PixelDescription& description) {
  const std::uint64_t size = (description.frame_bits() + 7) / 8;
  const ByteVector native = DICOM_TRY(codec::inflate_raw(coded, size + 1));  // perhaps padded
  return from_native(native, description, false);
}

std::string contradiction(const codec::ImageHeader& coded, const PixelDescription& description) {
  return "the codestream holds " + codec::to_string(coded) + ", the data set describes " +
         std::to_string(description.columns) + " x " + std::to_string(description.rows) + ", " +
         std::to_string(description.samples_per_pixel) + " components of " +
         std::to_string(description.bits_allocated) + " bits";
}

// A codestream must be what is described. Tiles at the edge of a multi-frame image may be smaller:
// writers of whole slides cut them there.
Result<void> check_shape(const codec::ImageHeader& coded, const PixelDescription& description,
                         Diagnostics& diagnostics) {
  const bool same = coded.width == description.columns && coded.height == description.rows;
  const bool smaller = coded.width <= description.columns && coded.height <= description.rows;
  if (coded.components != description.samples_per_pixel || coded.precision > std::max(description.bits_allocated, 8U) ||
      !(same || (smaller && description.frames > 1)))
    return Error{ErrorCode::invalid_data, contradiction(coded, description)};
  return same ? Result<void>{} : diagnostics.report({contradiction(coded, description)});
}

// A smaller picture in the upper left corner of a frame; the rest is 0.
ByteVector place(ByteVector samples, const codec::ImageHeader& image, const PixelDescription& description) {
  if (image.width == description.columns && image.height == description.rows) return samples;
  const std::size_t pixel = std::size_t{image.components} * image.sample_size();
  const std::size_t from_row = image.width * pixel;
  const std::size_t to_row = description.columns * pixel;
  ByteVector placed(to_row * description.rows);
  for (std::size_t y = 0; y < image.height; ++y)
    std::memcpy(placed.data() + y * to_row, samples.data() + y * from_row, from_row);
  return placed;
}

// From the codec's samples to those of the description. Codecs deliver right-justified samples
// unless they code all of Bits Allocated. The sign is the description's: codestreams often do not
// know it. What lossy coding of all bits allocated has made too large or small for Bits Stored is the nearest value
// that it can be: its bits above are no overlays.
DecodedFrame from_codec(ByteVector samples, const codec::ImageHeader& image, const PixelDescription& description,
                        bool lossy) {
  DecodedFrame frame = prepare(description);
  samples = place(std::move(samples), image, description);
  if (image.sample_size() == frame.sample_size) {
    frame.samples = std::move(samples);
  } else {
    frame.samples.resize(sample_bytes(frame));
    detail::widen(samples, image.sample_size(), frame.sample_size, frame.samples);
  }
  const bool of_one_sign = description.is_signed || !image.is_signed;
  if (lossy && of_one_sign && frame.sample_size <= 4 && image.precision > description.bits_stored &&
      description.high_bit + 1 == description.bits_stored) {
    detail::limit(frame.samples, frame.sample_size, image.precision, description.bits_stored, description.is_signed);
  } else if (image.precision > description.high_bit) {
    justify(description, frame);
  } else {
    // Unsigned samples of fewer bits than stored fit as they are; of as many only the data set knows the sign.
    const std::uint32_t bits = std::min(image.precision, description.bits_stored);
    const bool has_sign = image.is_signed || image.precision >= description.bits_stored;
    detail::justify(frame.samples, frame.sample_size, 0, bits, description.is_signed && has_sign);
  }
  return frame;
}

ByteVector room_for(const codec::ImageHeader& image) {
  return ByteVector(static_cast<std::size_t>(image.byte_count()));
}

codec::JpegColour stated_colour(Photometric photometric) {
  return photometric == Photometric::RGB ? codec::JpegColour::rgb : codec::JpegColour::ycbcr;
}

Result<DecodedFrame> from_jpeg(Bytes coded, const PixelDescription& description, bool lossy,
                               const DecodeOptions& options, Diagnostics& diagnostics) {
  const codec::JpegHeader header = DICOM_TRY(codec::read_jpeg_header(coded));
  DICOM_TRY(check_shape(header.image, description, diagnostics));
  ByteVector samples = room_for(header.image);
  const bool is_ls = header.process == codec::JpegProcess::jpeg_ls;
  if (is_ls || header.process == codec::JpegProcess::lossless) {
    DICOM_TRY(is_ls ? codec::decode_jpeg_ls(coded, header, samples)
                    : codec::decode_jpeg_lossless(coded, header, samples));
    DecodedFrame frame = from_codec(std::move(samples), header.image, description, is_ls && lossy);
    if (frame.photometric == Photometric::YBR_FULL_422) frame.photometric = Photometric::YBR_FULL;
    return frame;
  }
  if (header.image.precision > 8) {
    DICOM_TRY(codec::decode_jpeg_dct(coded, header, samples));
    DecodedFrame frame = from_codec(std::move(samples), header.image, description, true);  // 10 bits are coded as 12
    if (frame.samples_per_pixel == 3)                                                      // chrominance is whole now
      frame.photometric = codec::coded_colour(header, stated_colour(description.photometric)) == codec::JpegColour::rgb
                              ? Photometric::RGB
                              : Photometric::YBR_FULL;
    return frame;
  }
  const codec::JpegColour stated = stated_colour(description.photometric);
  DICOM_TRY(codec::decode_jpeg(coded, header, {stated, options.jpeg_to_rgb}, samples, diagnostics));
  DecodedFrame frame = from_codec(std::move(samples), header.image, description, true);
  if (frame.samples_per_pixel == 3) {
    const bool rgb = options.jpeg_to_rgb || codec::coded_colour(header, stated) == codec::JpegColour::rgb;
    frame.photometric = rgb ? Photometric::RGB : Photometric::YBR_FULL;
  }
  return frame;
}

Result<DecodedFrame> from_jpeg2000(Bytes coded, const PixelDescription& description, bool lossy,
                                   const DecodeOptions& options, Diagnostics& diagnostics) {
  const codec::Jpeg2000Header header = DICOM_TRY(codec::read_jpeg2000_header(coded));
  DICOM_TRY(check_shape(header.image, description, diagnostics));
  const std::uint32_t skipped = std::min(options.reduction, header.levels);
  const codec::ImageHeader image = codec::reduced(header, skipped).image;
  PixelDescription described = description;
  if (skipped > 0) {
    described.rows = image.height;
    described.columns = image.width;
  }
  ByteVector samples = room_for(image);
  DICOM_TRY(codec::decode_jpeg2000(coded, header, samples, diagnostics, skipped, options.threads));
  DecodedFrame frame = from_codec(std::move(samples), image, described, lossy);
  // Writers say YBR_RCT and YBR_ICT of what they have not transformed at all: it is RGB then.
  const bool as_ybr = frame.photometric == Photometric::YBR_FULL || frame.photometric == Photometric::YBR_FULL_422;
  if (frame.samples_per_pixel == 3)
    frame.photometric = as_ybr && !header.component_transform ? Photometric::YBR_FULL : Photometric::RGB;
  return frame;
}

// JPEG streams within are decoded as such: the same samples as before they were coded again (PS3.5 A.4.15).
Result<DecodedFrame> from_jpeg_xl(Bytes coded, const PixelDescription& description, bool lossy,
                                  const DecodeOptions& options, Diagnostics& diagnostics) {
  const codec::JpegXlHeader header = DICOM_TRY(codec::read_jpeg_xl_header(coded));
  DICOM_TRY(check_shape(header.image, description, diagnostics));
  if (header.holds_jpeg)
    return from_jpeg(DICOM_TRY(codec::jpeg_of_jpeg_xl(coded)), description, lossy, options, diagnostics);
  ByteVector samples = room_for(header.image);
  DICOM_TRY(codec::decode_jpeg_xl(coded, header, samples));
  DecodedFrame frame = from_codec(std::move(samples), header.image, description, lossy);
  // What is XYB within comes out as RGB; anything else as it was put in.
  if (frame.photometric == Photometric::XYB) frame.photometric = Photometric::RGB;
  return frame;
}

// Whether streams of the syntax that can be lossless may also be lossy.
bool may_lose(const TransferSyntax& syntax) {
  constexpr std::array<std::string_view, 5> keywords{"JPEGLSNearLossless", "JPEG2000", "JPEG2000MC", "HTJ2K", "JPEGXL"};
  return std::ranges::find(keywords, syntax.keyword) != keywords.end();
}

bool starts_with(Bytes bytes, std::string_view code) {
  return as_text(bytes).starts_with(code);
}

Result<DecodedFrame> from_codestream(Bytes coded, const PixelFrames& frames, const DecodeOptions& options,
                                     Diagnostics& diagnostics) {
  if (frames.description().sample_type != SampleType::integer)
    return Error{ErrorCode::invalid_data, "floating point samples in a codestream of integers"};
  const bool lossy = may_lose(frames.syntax());
  if (starts_with(coded, std::string_view("\xff\xd8", 2)))
    return from_jpeg(coded, frames.description(), lossy, options, diagnostics);
  if (starts_with(coded, std::string_view("\xff\x4f", 2)) || starts_with(coded, std::string_view("\0\0\0\x0cjP  ", 8)))
    return from_jpeg2000(coded, frames.description(), lossy, options, diagnostics);
  if (starts_with(coded, std::string_view("\xff\x0a", 2)) || starts_with(coded, std::string_view("\0\0\0\x0cJXL ", 8)))
    return from_jpeg_xl(coded, frames.description(), lossy, options, diagnostics);
  return Error{ErrorCode::invalid_data, "the frame is neither JPEG nor JPEG 2000 nor JPEG XL"};
}

// Videos become RGB by what they say of their colours (PS3.5 8.2.5): the data set's YBR_PARTIAL_420 or YBR_FULL.
Result<DecodedFrame> from_video(const PixelFrames& frames, std::uint32_t index) {
  const PixelDescription& description = frames.description();
  VideoFrames::Frame picture = DICOM_TRY(frames.video()->frame(index));
  if (picture.width != description.columns || picture.height != description.rows ||
      description.samples_per_pixel != 3 || description.bits_allocated != 8)
    return Error{ErrorCode::invalid_data, contradiction({picture.width, picture.height, 3, 8, false}, description)};
  DecodedFrame frame = prepare(description);
  frame.photometric = Photometric::RGB;
  frame.samples = std::move(picture.rgb);
  return frame;
}

Result<DecodedFrame> decode_stored(const PixelFrames& frames, Bytes stored, const DecodeOptions& options,
                                   Diagnostics& diagnostics) {
  const PixelDescription& description = frames.description();
  switch (frames.encoding()) {
    case PixelEncoding::native:
    case PixelEncoding::encapsulated_uncompressed: return from_native(stored, description, frames.halved_chrominance());
    case PixelEncoding::deflated_frames: return from_deflated(stored, description);
    case PixelEncoding::rle: return from_rle(stored, description);
    case PixelEncoding::jpeg_baseline:
    case PixelEncoding::jpeg_extended:
    case PixelEncoding::jpeg_lossless:
    case PixelEncoding::jpeg_ls:
    case PixelEncoding::jpeg_2000:
    case PixelEncoding::jpeg_2000_part_2:
    case PixelEncoding::htj2k:
    case PixelEncoding::jpeg_xl: return from_codestream(stored, frames, options, diagnostics);
    default:
      return Error{ErrorCode::unsupported, "frames of transfer syntax " + std::string(frames.syntax().keyword) + " (" +
                                               std::string(frames.syntax().uid) + ") are not decoded"};
  }
}

Result<void> crop(DecodedFrame& frame, const Region& region) {
  if (region.width == 0 || region.height == 0 || std::uint64_t{region.x} + region.width > frame.columns ||
      std::uint64_t{region.y} + region.height > frame.rows)
    return Error{ErrorCode::invalid_argument, "the region of " + std::to_string(region.width) + " x " +
                                                  std::to_string(region.height) + " at " + std::to_string(region.x) +
                                                  "," + std::to_string(region.y) + " is not inside " +
                                                  std::to_string(frame.columns) + " x " + std::to_string(frame.rows)};
  const std::size_t pixel = std::size_t{frame.samples_per_pixel} * frame.sample_size;
  const std::size_t row = region.width * pixel;
  for (std::size_t y = 0; y < region.height; ++y)
    std::memmove(frame.samples.data() + y * row,
                 frame.samples.data() + ((region.y + y) * frame.columns + region.x) * pixel, row);
  frame.samples.resize(row * region.height);
  frame.columns = region.width;
  frame.rows = region.height;
  return {};
}

Result<void> check_cancelled(const DecodeOptions& options) {
  if (options.cancelled && options.cancelled()) return Error{ErrorCode::cancelled, "decoding was cancelled"};
  return {};
}

}  // namespace

Result<DecodedFrame> decode_frame(const PixelFrames& frames, std::uint32_t index, Diagnostics& diagnostics,
                                  const DecodeOptions& options) {
  DICOM_TRY(check_cancelled(options));
  const StoredFrame stored = frames.video() ? StoredFrame{} : DICOM_TRY(frames.stored(index));
  DICOM_TRY(check_cancelled(options));
  if (frames.encoding() != PixelEncoding::native && !frames.video())
    DICOM_TRY(check_ratio(stored.bytes.size(), frames.description()));
  auto decoded = frames.video() ? from_video(frames, index) : decode_stored(frames, stored.bytes, options, diagnostics);
  if (!decoded) return std::move(decoded).error().within("frame " + std::to_string(index + 1));
  if (options.region) DICOM_TRY(crop(*decoded, *options.region));
  DICOM_TRY(check_cancelled(options));
  return decoded;
}

}  // namespace dicom
