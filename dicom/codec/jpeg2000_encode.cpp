#include <openjpeg.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>
#include <memory>
#include <string>

#include "dicom/base/check.h"
#include "dicom/codec/jpeg2000.h"
#include "dicom/codec/openjpeg_owners.h"

namespace dicom::codec {
namespace {

using Stream = detail::OpenJpegStream;
using Codec = detail::OpenJpegCodec;
using Image = detail::OpenJpegImage;

// Where OpenJPEG writes. It goes back to fill in lengths.
struct Target {
  ByteVector bytes;
  std::size_t position = 0;
};

OPJ_SIZE_T on_write(void* buffer, OPJ_SIZE_T length, void* data) {
  Target& target = *static_cast<Target*>(data);
  if (target.position + length > target.bytes.size()) target.bytes.resize(target.position + length);
  std::memcpy(target.bytes.data() + target.position, buffer, length);
  target.position += length;
  return length;
}

OPJ_BOOL on_seek(OPJ_OFF_T position, void* data) {
  if (position < 0) return OPJ_FALSE;
  static_cast<Target*>(data)->position = static_cast<std::size_t>(position);
  return OPJ_TRUE;
}

OPJ_OFF_T on_skip(OPJ_OFF_T length, void* data) {
  static_cast<Target*>(data)->position += static_cast<std::size_t>(length);
  return length;
}

void on_error(const char* message, void* data) {
  std::string& to = *static_cast<std::string*>(data);
  if (to.empty()) to = message;
  while (!to.empty() && to.back() == '\n') to.pop_back();
}

Stream open_stream(Target& target) {
  Stream stream(opj_stream_create(1 << 20, OPJ_FALSE));
  if (!stream) return stream;
  opj_stream_set_user_data(stream.get(), &target, nullptr);
  opj_stream_set_write_function(stream.get(), on_write);
  opj_stream_set_seek_function(stream.get(), on_seek);
  opj_stream_set_skip_function(stream.get(), on_skip);
  return stream;
}

// The value of a sample, whose bits above the precision do not count.
template <class Sample>
OPJ_INT32 value_of(Sample bits, const ImageHeader& image) {
  const unsigned above = 32 - image.precision;
  const std::uint32_t shifted = static_cast<std::uint32_t>(bits) << above;
  return image.is_signed ? static_cast<OPJ_INT32>(shifted) >> above : static_cast<OPJ_INT32>(shifted >> above);
}

template <class Sample>
void fill(opj_image_t& to, Bytes samples, const ImageHeader& image) {
  const std::byte* from = samples.data();
  for (std::uint64_t i = 0; i < image.pixel_count(); ++i) {
    for (std::uint32_t c = 0; c < image.components; ++c, from += sizeof(Sample))
      to.comps[c].data[i] = value_of(load_le<Sample>(from), image);
  }
}

Image make_image(Bytes samples, const ImageHeader& image) {
  opj_image_cmptparm_t component{};
  component.dx = component.dy = 1;
  component.w = image.width;
  component.h = image.height;
  component.prec = image.precision;
  component.sgnd = image.is_signed ? 1 : 0;
  std::array<opj_image_cmptparm_t, 4> components;
  components.fill(component);
  Image made(
      opj_image_create(image.components, components.data(), image.components == 3 ? OPJ_CLRSPC_SRGB : OPJ_CLRSPC_GRAY));
  if (!made) return made;
  made->x1 = image.width;
  made->y1 = image.height;
  if (image.sample_size() == 1)
    fill<std::uint8_t>(*made, samples, image);
  else
    fill<std::uint16_t>(*made, samples, image);
  return made;
}

opj_cparameters_t parameters_for(const ImageHeader& image, const Jpeg2000Options& options) {
  opj_cparameters_t parameters;
  opj_set_default_encoder_parameters(&parameters);
  parameters.tcp_numlayers = 1;
  parameters.cp_disto_alloc = 1;
  parameters.tcp_rates[0] = static_cast<float>(options.ratio);  // 0: everything
  parameters.irreversible = options.ratio > 0 ? 1 : 0;
  parameters.tcp_mct = image.components == 3 && options.component_transform ? 1 : 0;
  // Each resolution halves the sides: below one pixel there is nothing left (T.800 B.5).
  const auto shortest = static_cast<int>(std::bit_width(std::min(image.width, image.height)));
  parameters.numresolution = std::clamp(shortest, 1, 6);
  return parameters;
}

}  // namespace

Result<ByteVector> encode_jpeg2000(Bytes samples, const ImageHeader& image, const Jpeg2000Options& options) {
  DICOM_CHECK(samples.size() == image.byte_count());
  if (image.precision < 1 || image.precision > 16 || image.components < 1 || image.components > 4 ||
      image.pixel_count() == 0 || options.ratio < 0)
    return Error{ErrorCode::invalid_argument, "JPEG 2000 is not made of " + to_string(image)};
  const Image made = make_image(samples, image);
  const Codec codec(opj_create_compress(OPJ_CODEC_J2K));
  Target target;
  const Stream stream = open_stream(target);
  std::string problem;
  if (!made || !codec || !stream)
    return Error{ErrorCode::limit_exceeded, "JPEG 2000: no memory for " + to_string(image)};
  opj_set_error_handler(codec.get(), on_error, &problem);
  opj_cparameters_t parameters = parameters_for(image, options);
  const bool done = opj_setup_encoder(codec.get(), &parameters, made.get()) != OPJ_FALSE &&
                    opj_start_compress(codec.get(), made.get(), stream.get()) != OPJ_FALSE &&
                    opj_encode(codec.get(), stream.get()) != OPJ_FALSE &&
                    opj_end_compress(codec.get(), stream.get()) != OPJ_FALSE;
  if (!done) return Error{ErrorCode::invalid_argument, "JPEG 2000: " + (problem.empty() ? "cannot be coded" : problem)};
  return std::move(target.bytes);
}

}  // namespace dicom::codec
