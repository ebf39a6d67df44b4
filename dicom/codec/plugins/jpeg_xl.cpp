#include "dicom/codec/plugins/jpeg_xl.h"

#include <jxl/decode.h>
#include <jxl/encode.h>

#include <array>
#include <memory>
#include <vector>

#include "dicom/codec/plugins/guarded.h"
#include "dicom/codec/release.h"

namespace {

using dicom::ErrorCode;
using dicom::codec::ImageHeader;
using dicom::codec::detail::Release;
using dicom::codec::plugin::fail;
using dicom::codec::plugin::guarded;
using dicom::codec::plugin::Problem;
using dicom::codec::plugin::Sink;
using Decoder = std::unique_ptr<JxlDecoder, Release<JxlDecoderDestroy>>;
using Encoder = std::unique_ptr<JxlEncoder, Release<JxlEncoderDestroy>>;

Decoder open(const std::byte* coded, std::size_t size, int events) {
  Decoder decoder(JxlDecoderCreate(nullptr));
  if (!decoder || JxlDecoderSubscribeEvents(decoder.get(), events) != JXL_DEC_SUCCESS ||
      JxlDecoderSetKeepOrientation(decoder.get(), JXL_TRUE) != JXL_DEC_SUCCESS ||
      JxlDecoderSetInput(decoder.get(), reinterpret_cast<const std::uint8_t*>(coded), size) != JXL_DEC_SUCCESS)
    return nullptr;
  JxlDecoderCloseInput(decoder.get());
  return decoder;
}

bool read_header(const std::byte* coded, std::size_t size, ImageHeader& image, bool& holds_jpeg, Problem* problem) {
  const Decoder decoder = open(coded, size, JXL_DEC_BASIC_INFO | JXL_DEC_JPEG_RECONSTRUCTION | JXL_DEC_FRAME);
  if (!decoder) return fail(problem, ErrorCode::limit_exceeded, "no decoder");
  bool found = false;
  for (;;) {
    const JxlDecoderStatus status = JxlDecoderProcessInput(decoder.get());
    if (status == JXL_DEC_JPEG_RECONSTRUCTION) {
      holds_jpeg = true;
      if (found) return true;
    } else if (status == JXL_DEC_BASIC_INFO) {
      JxlBasicInfo info;
      if (JxlDecoderGetBasicInfo(decoder.get(), &info) != JXL_DEC_SUCCESS)
        return fail(problem, ErrorCode::invalid_data, "no basic information");
      if (info.bits_per_sample > 16 || info.exponent_bits_per_sample != 0)
        return fail(problem, ErrorCode::unsupported, "samples of more than 16 bits or of floating point");
      image = {info.xsize, info.ysize, info.num_color_channels, info.bits_per_sample, false};
      found = true;
    } else if (status == JXL_DEC_FRAME || status == JXL_DEC_SUCCESS) {
      return found || fail(problem, ErrorCode::invalid_data, "no basic information");
    } else {
      return fail(problem, status == JXL_DEC_NEED_MORE_INPUT ? ErrorCode::truncated : ErrorCode::invalid_data,
                  "the header cannot be read");
    }
  }
}

// libjxl's integers fill their type; ours are right-justified.
constexpr std::uint32_t full_range(std::uint32_t bits) {
  return (1U << bits) - 1;
}

template <class Sample>
void scale(Sample* samples, std::size_t count, std::uint32_t from, std::uint32_t to) {
  if (from == to) return;
  for (std::size_t i = 0; i < count; ++i)
    samples[i] = static_cast<Sample>((std::uint64_t{samples[i]} * to + from / 2) / from);
}

void scale_samples(std::byte* samples, const ImageHeader& image, bool to_full_range) {
  const std::uint32_t own = full_range(image.precision);
  const std::uint32_t full = full_range(8 * image.sample_size());
  const std::size_t count = image.pixel_count() * image.components;
  if (image.sample_size() == 1)
    scale(reinterpret_cast<std::uint8_t*>(samples), count, to_full_range ? own : full, to_full_range ? full : own);
  else
    scale(reinterpret_cast<std::uint16_t*>(samples), count, to_full_range ? own : full, to_full_range ? full : own);
}

JxlPixelFormat format_of(const ImageHeader& image) {
  return {image.components, image.sample_size() == 1 ? JXL_TYPE_UINT8 : JXL_TYPE_UINT16, JXL_LITTLE_ENDIAN, 0};
}

bool decode(const std::byte* coded, std::size_t size, const ImageHeader& expected, std::byte* output,
            Problem* problem) {
  const Decoder decoder = open(coded, size, JXL_DEC_BASIC_INFO | JXL_DEC_FULL_IMAGE);
  if (!decoder) return fail(problem, ErrorCode::limit_exceeded, "no decoder");
  const JxlPixelFormat format = format_of(expected);
  for (;;) {
    const JxlDecoderStatus status = JxlDecoderProcessInput(decoder.get());
    if (status == JXL_DEC_BASIC_INFO) {
      JxlBasicInfo info;
      if (JxlDecoderGetBasicInfo(decoder.get(), &info) != JXL_DEC_SUCCESS || info.xsize != expected.width ||
          info.ysize != expected.height || info.num_color_channels != expected.components ||
          info.bits_per_sample != expected.precision)
        return fail(problem, ErrorCode::invalid_data, "not the expected image");
    } else if (status == JXL_DEC_NEED_IMAGE_OUT_BUFFER) {
      std::size_t needed = 0;
      if (JxlDecoderImageOutBufferSize(decoder.get(), &format, &needed) != JXL_DEC_SUCCESS ||
          needed != expected.byte_count() ||
          JxlDecoderSetImageOutBuffer(decoder.get(), &format, output, needed) != JXL_DEC_SUCCESS)
        return fail(problem, ErrorCode::invalid_data, "the image has another size");
    } else if (status == JXL_DEC_FULL_IMAGE) {
      scale_samples(output, expected, false);
      return true;
    } else {
      return fail(problem, status == JXL_DEC_NEED_MORE_INPUT ? ErrorCode::truncated : ErrorCode::invalid_data,
                  status == JXL_DEC_NEED_MORE_INPUT ? "the data end early" : "cannot be decoded");
    }
  }
}

bool to_jpeg(const std::byte* coded, std::size_t size, const Sink& sink, Problem* problem) {
  const Decoder decoder = open(coded, size, JXL_DEC_JPEG_RECONSTRUCTION | JXL_DEC_FULL_IMAGE);
  if (!decoder) return fail(problem, ErrorCode::limit_exceeded, "no decoder");
  std::vector<std::uint8_t> part(1 << 18);
  const auto flush = [&] {
    const std::size_t unused = JxlDecoderReleaseJPEGBuffer(decoder.get());
    sink.append(sink.target, reinterpret_cast<const std::byte*>(part.data()), part.size() - unused);
  };
  bool found = false;
  for (;;) {
    const JxlDecoderStatus status = JxlDecoderProcessInput(decoder.get());
    if (status == JXL_DEC_JPEG_NEED_MORE_OUTPUT) flush();
    if (status == JXL_DEC_JPEG_RECONSTRUCTION || status == JXL_DEC_JPEG_NEED_MORE_OUTPUT) {
      found = true;
      if (JxlDecoderSetJPEGBuffer(decoder.get(), part.data(), part.size()) != JXL_DEC_SUCCESS)
        return fail(problem, ErrorCode::invalid_data, "no place for the JPEG stream");
    } else if (status == JXL_DEC_FULL_IMAGE && found) {
      flush();
      return true;
    } else {
      return fail(problem, found ? ErrorCode::invalid_data : ErrorCode::not_found,
                  found ? "the JPEG stream cannot be made again" : "not made of a JPEG stream");
    }
  }
}

bool write_out(JxlEncoder* encoder, const Sink& sink) {
  JxlEncoderCloseInput(encoder);
  std::array<std::uint8_t, 1 << 16> part;
  for (;;) {
    std::uint8_t* next = part.data();
    std::size_t room = part.size();
    const JxlEncoderStatus status = JxlEncoderProcessOutput(encoder, &next, &room);
    sink.append(sink.target, reinterpret_cast<const std::byte*>(part.data()), part.size() - room);
    if (status != JXL_ENC_NEED_MORE_OUTPUT) return status == JXL_ENC_SUCCESS;
  }
}

bool encode(const std::byte* samples, const ImageHeader& image, float distance, int effort, const Sink& sink,
            Problem* problem) {
  const Encoder encoder(JxlEncoderCreate(nullptr));
  if (!encoder) return fail(problem, ErrorCode::limit_exceeded, "no encoder");
  JxlBasicInfo info;
  JxlEncoderInitBasicInfo(&info);
  info.xsize = image.width;
  info.ysize = image.height;
  info.bits_per_sample = image.precision;
  info.num_color_channels = image.components;
  info.uses_original_profile = distance <= 0 ? JXL_TRUE : JXL_FALSE;
  JxlColorEncoding colour;
  JxlColorEncodingSetToSRGB(&colour, image.components == 1 ? JXL_TRUE : JXL_FALSE);
  // Samples of more than 12 bits need the level for professionals: ISO/IEC 18181-2.
  const bool deep = image.precision > 12 && JxlEncoderSetCodestreamLevel(encoder.get(), 10) != JXL_ENC_SUCCESS;
  JxlEncoderFrameSettings* const settings = JxlEncoderFrameSettingsCreate(encoder.get(), nullptr);
  if (deep || settings == nullptr || JxlEncoderSetBasicInfo(encoder.get(), &info) != JXL_ENC_SUCCESS ||
      JxlEncoderSetColorEncoding(encoder.get(), &colour) != JXL_ENC_SUCCESS ||
      JxlEncoderFrameSettingsSetOption(settings, JXL_ENC_FRAME_SETTING_EFFORT, effort) != JXL_ENC_SUCCESS ||
      (distance <= 0 ? JxlEncoderSetFrameLossless(settings, JXL_TRUE)
                     : JxlEncoderSetFrameDistance(settings, distance)) != JXL_ENC_SUCCESS)
    return fail(problem, ErrorCode::invalid_argument, "the encoder refuses these settings");
  std::vector<std::byte> scaled(samples, samples + image.byte_count());
  scale_samples(scaled.data(), image, true);
  const JxlPixelFormat format = format_of(image);
  if (JxlEncoderAddImageFrame(settings, &format, scaled.data(), scaled.size()) != JXL_ENC_SUCCESS ||
      !write_out(encoder.get(), sink))
    return fail(problem, ErrorCode::invalid_argument, "cannot be coded");
  return true;
}

bool from_jpeg(const std::byte* jpeg, std::size_t size, const Sink& sink, Problem* problem) {
  const Encoder encoder(JxlEncoderCreate(nullptr));
  if (!encoder) return fail(problem, ErrorCode::limit_exceeded, "no encoder");
  JxlEncoderFrameSettings* const settings = JxlEncoderFrameSettingsCreate(encoder.get(), nullptr);
  if (settings == nullptr || JxlEncoderUseContainer(encoder.get(), JXL_TRUE) != JXL_ENC_SUCCESS ||
      JxlEncoderStoreJPEGMetadata(encoder.get(), JXL_TRUE) != JXL_ENC_SUCCESS ||
      JxlEncoderAddJPEGFrame(settings, reinterpret_cast<const std::uint8_t*>(jpeg), size) != JXL_ENC_SUCCESS ||
      !write_out(encoder.get(), sink))
    return fail(problem, ErrorCode::invalid_argument, "this JPEG stream cannot be coded again");
  return true;
}

}  // namespace

bool isocenter_jpeg_xl_header(const std::byte* coded, std::size_t size, ImageHeader* image, bool* holds_jpeg,
                              Problem* problem) {
  return guarded(problem, [&] { return read_header(coded, size, *image, *holds_jpeg, problem); });
}

bool isocenter_jpeg_xl_decode(const std::byte* coded, std::size_t size, const ImageHeader* expected, std::byte* output,
                              Problem* problem) {
  return guarded(problem, [&] { return decode(coded, size, *expected, output, problem); });
}

bool isocenter_jpeg_xl_to_jpeg(const std::byte* coded, std::size_t size, Sink sink, Problem* problem) {
  return guarded(problem, [&] { return to_jpeg(coded, size, sink, problem); });
}

bool isocenter_jpeg_xl_encode(const std::byte* samples, const ImageHeader* image, float distance, int effort, Sink sink,
                              Problem* problem) {
  return guarded(problem, [&] { return encode(samples, *image, distance, effort, sink, problem); });
}

bool isocenter_jpeg_xl_from_jpeg(const std::byte* jpeg, std::size_t size, Sink sink, Problem* problem) {
  return guarded(problem, [&] { return from_jpeg(jpeg, size, sink, problem); });
}
