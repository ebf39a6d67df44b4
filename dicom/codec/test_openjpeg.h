// What OpenJPEG decodes of a codestream, to compare with: for tests and measurements, and trusted streams alone.
#pragma once

#include <openjpeg.h>

#include <algorithm>
#include <cstring>

#include "dicom/base/bytes.h"
#include "dicom/codec/image_header.h"
#include "dicom/codec/openjpeg_owners.h"

namespace dicom::codec::test {

/// Interleaved samples as `image` has them, sides included, without the `skipped` finest resolutions. Nothing if
/// OpenJPEG refuses the stream or has another size.
inline ByteVector decoded_by_openjpeg(Bytes coded, const ImageHeader& image, std::uint32_t skipped = 0) {
  struct Source {
    Bytes left;
  } source{coded};
  const detail::OpenJpegStream stream(opj_stream_create(1 << 20, OPJ_TRUE));
  opj_stream_set_user_data(stream.get(), &source, nullptr);
  opj_stream_set_user_data_length(stream.get(), coded.size());
  opj_stream_set_read_function(stream.get(), [](void* buffer, OPJ_SIZE_T length, void* data) -> OPJ_SIZE_T {
    Bytes& left = static_cast<Source*>(data)->left;
    const std::size_t count = std::min<std::size_t>(length, left.size());
    if (count == 0) return static_cast<OPJ_SIZE_T>(-1);
    std::memcpy(buffer, left.data(), count);
    left = left.subspan(count);
    return count;
  });
  opj_stream_set_skip_function(stream.get(), [](OPJ_OFF_T length, void* data) -> OPJ_OFF_T {
    Bytes& left = static_cast<Source*>(data)->left;
    const std::size_t count = std::min<std::size_t>(static_cast<std::size_t>(length), left.size());
    left = left.subspan(count);
    return static_cast<OPJ_OFF_T>(count);
  });
  const detail::OpenJpegCodec codec(opj_create_decompress(OPJ_CODEC_J2K));
  opj_dparameters_t parameters;
  opj_set_default_decoder_parameters(&parameters);
  parameters.cp_reduce = skipped;
  opj_image_t* raw = nullptr;
  if (opj_setup_decoder(codec.get(), &parameters) == OPJ_FALSE ||
      opj_read_header(stream.get(), codec.get(), &raw) == OPJ_FALSE)
    return {};
  const detail::OpenJpegImage decoded(raw);
  if (opj_decode(codec.get(), stream.get(), decoded.get()) == OPJ_FALSE || decoded->numcomps != image.components)
    return {};
  ByteVector samples(static_cast<std::size_t>(image.byte_count()));
  std::byte* to = samples.data();
  for (std::size_t i = 0; i < std::size_t{image.width} * image.height; ++i) {
    for (std::uint32_t c = 0; c < image.components; ++c, to += image.sample_size()) {
      const opj_image_comp_t& component = decoded->comps[c];
      if (component.w != image.width || component.h != image.height) return {};
      std::memcpy(to, &component.data[i], image.sample_size());  // little endian
    }
  }
  return samples;
}

}  // namespace dicom::codec::test
