#include "dicom/codec/jpeg_xl.h"

#include "dicom/base/check.h"
#include "dicom/codec/plugins/jpeg_xl.h"

namespace dicom::codec {
namespace {

constexpr std::string_view name = "JPEG XL";

template <class Function>
Result<Function*> in_module(const char* function) {
  return plugin::function_as<Function>("jpeg_xl", function);
}

}  // namespace

Result<JpegXlHeader> read_jpeg_xl_header(Bytes coded) {
  auto* const read = DICOM_TRY(in_module<decltype(isocenter_jpeg_xl_header)>("isocenter_jpeg_xl_header"));
  JpegXlHeader header;
  plugin::Problem problem;
  if (!read(coded.data(), coded.size(), &header.image, &header.holds_jpeg, &problem))
    return plugin::to_error(problem, name);
  if (header.image.pixel_count() > std::uint64_t{1} << 48)
    return Error{ErrorCode::limit_exceeded, "JPEG XL: " + to_string(header.image)};
  return header;
}

Result<void> decode_jpeg_xl(Bytes coded, const JpegXlHeader& expected, MutableBytes output) {
  DICOM_CHECK(output.size() == expected.image.byte_count());
  auto* const decode = DICOM_TRY(in_module<decltype(isocenter_jpeg_xl_decode)>("isocenter_jpeg_xl_decode"));
  plugin::Problem problem;
  if (decode(coded.data(), coded.size(), &expected.image, output.data(), &problem)) return {};
  return plugin::to_error(problem, name);
}

Result<ByteVector> jpeg_of_jpeg_xl(Bytes coded) {
  auto* const convert = DICOM_TRY(in_module<decltype(isocenter_jpeg_xl_to_jpeg)>("isocenter_jpeg_xl_to_jpeg"));
  ByteVector jpeg;
  plugin::Problem problem;
  if (!convert(coded.data(), coded.size(), plugin::sink_to(jpeg), &problem)) return plugin::to_error(problem, name);
  return jpeg;
}

Result<ByteVector> encode_jpeg_xl(Bytes samples, const ImageHeader& image, const JpegXlOptions& options) {
  DICOM_CHECK(samples.size() == image.byte_count());
  if (image.is_signed || image.precision < 1 || image.precision > 16 ||
      (image.components != 1 && image.components != 3) || image.pixel_count() == 0 || options.distance < 0 ||
      options.distance > 15 || options.effort < 1 || options.effort > 9)
    return Error{ErrorCode::invalid_argument, "JPEG XL is not made of " + to_string(image)};
  auto* const encode = DICOM_TRY(in_module<decltype(isocenter_jpeg_xl_encode)>("isocenter_jpeg_xl_encode"));
  ByteVector coded;
  plugin::Problem problem;
  if (!encode(samples.data(), &image, static_cast<float>(options.distance), options.effort, plugin::sink_to(coded),
              &problem))
    return plugin::to_error(problem, name);
  return coded;
}

Result<ByteVector> jpeg_xl_of_jpeg(Bytes jpeg) {
  auto* const convert = DICOM_TRY(in_module<decltype(isocenter_jpeg_xl_from_jpeg)>("isocenter_jpeg_xl_from_jpeg"));
  ByteVector coded;
  plugin::Problem problem;
  if (!convert(jpeg.data(), jpeg.size(), plugin::sink_to(coded), &problem)) return plugin::to_error(problem, name);
  return coded;
}

}  // namespace dicom::codec
