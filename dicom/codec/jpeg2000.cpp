#include "dicom/codec/jpeg2000.h"

#include <openjpeg.h>

#include <algorithm>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "dicom/base/check.h"
#include "dicom/codec/htj2k.h"
#include "dicom/codec/jpeg2000_segments.h"
#include "dicom/codec/openjpeg_owners.h"

namespace dicom::codec {
namespace {

using Stream = detail::OpenJpegStream;
using Codec = detail::OpenJpegCodec;
using Image = detail::OpenJpegImage;

struct Source {
  Bytes bytes;
  std::size_t position = 0;
};

OPJ_SIZE_T on_read(void* buffer, OPJ_SIZE_T length, void* data) {
  Source& source = *static_cast<Source*>(data);
  const std::size_t count = std::min(length, source.bytes.size() - source.position);
  if (count == 0) return static_cast<OPJ_SIZE_T>(-1);
  std::memcpy(buffer, source.bytes.data() + source.position, count);
  source.position += count;
  return count;
}

OPJ_OFF_T on_skip(OPJ_OFF_T length, void* data) {
  Source& source = *static_cast<Source*>(data);
  if (length < 0) return -1;
  const auto wanted = static_cast<std::uint64_t>(length);
  const std::uint64_t count = std::min<std::uint64_t>(wanted, source.bytes.size() - source.position);
  source.position += static_cast<std::size_t>(count);
  return static_cast<OPJ_OFF_T>(count);
}

OPJ_BOOL on_seek(OPJ_OFF_T position, void* data) {
  Source& source = *static_cast<Source*>(data);
  if (position < 0 || static_cast<std::uint64_t>(position) > source.bytes.size()) return OPJ_FALSE;
  source.position = static_cast<std::size_t>(position);
  return OPJ_TRUE;
}

struct Messages {
  std::string first_error;
  std::string first_warning;
};

void keep_first(std::string& to, const char* message) {
  if (!to.empty()) return;
  to = message;
  while (!to.empty() && to.back() == '\n') to.pop_back();
}
void on_error(const char* message, void* data) {
  keep_first(static_cast<Messages*>(data)->first_error, message);
}
void on_warning(const char* message, void* data) {
  keep_first(static_cast<Messages*>(data)->first_warning, message);
}

Stream open_stream(Source& source) {
  Stream stream(opj_stream_create(std::min<std::size_t>(source.bytes.size(), 1 << 20), OPJ_TRUE));
  if (!stream) return stream;
  opj_stream_set_user_data(stream.get(), &source, nullptr);
  opj_stream_set_user_data_length(stream.get(), source.bytes.size());
  opj_stream_set_read_function(stream.get(), on_read);
  opj_stream_set_skip_function(stream.get(), on_skip);
  opj_stream_set_seek_function(stream.get(), on_seek);
  return stream;
}

Codec open_codec(Bytes coded, std::uint32_t skipped, Messages& messages) {
  const bool bare = coded.size() >= 2 && load_be<std::uint16_t>(coded.data()) == 0xff4f;
  Codec codec(opj_create_decompress(bare ? OPJ_CODEC_J2K : OPJ_CODEC_JP2));
  if (!codec) return codec;
  opj_set_error_handler(codec.get(), on_error, &messages);
  opj_set_warning_handler(codec.get(), on_warning, &messages);
  opj_dparameters_t parameters;
  opj_set_default_decoder_parameters(&parameters);
  // Palettes and channel definitions of JP2 are for files that stand alone: DICOM describes its
  // pixels itself.
  parameters.cp_reduce = skipped;
  parameters.flags |= OPJ_DPARAMETERS_IGNORE_PCLR_CMAP_CDEF_FLAG;
  if (opj_setup_decoder(codec.get(), &parameters) == OPJ_FALSE) codec.reset();
  if (codec) opj_decoder_set_strict_mode(codec.get(), OPJ_FALSE);
  return codec;
}

// OpenJPEG allocates what a tile-part says of its length before it looks whether that much is
// there. A cut stream may say more than it has, but no tile-part needs more than twice the samples.
// Data of packets never look like an SOT segment (T.800 B.10.1), so every place that does is one,
// or will not be missed.
Result<void> check_tile_parts(Bytes coded, const ImageHeader& image) {
  constexpr std::string_view start("\xff\x90\x00\x0a", 4);  // SOT, Lsot: T.800 A.4.2
  const std::uint64_t sensible = 2 * image.byte_count() + (1 << 20);
  const std::string_view text = as_text(coded);
  std::size_t looked_at = 0;
  for (std::size_t at = text.find(start); at != std::string_view::npos; at = text.find(start, at + start.size())) {
    if (coded.size() - at < 12) break;
    const std::uint64_t length = load_be<std::uint32_t>(coded.data() + at + 6);
    if (length > coded.size() - at && length > sensible)
      return Error{ErrorCode::invalid_data,
                   "JPEG 2000: a tile-part of " + std::to_string(length) + " bytes, " +
                       std::to_string(coded.size() - at) + " are left",
                   at};
    if (at < looked_at) continue;  // so that headers within headers are not walked again and again
    std::size_t data = at + 12;
    std::vector<detail::Segment> segments;
    if (detail::read_segments(coded, data, detail::SOD, segments)) {
      const std::size_t header = data + 2 - at;
      if (length != 0 && length < header)
        return Error{ErrorCode::invalid_data, "JPEG 2000: a tile-part is shorter than its header", at};
      // OpenJPEG takes reading nothing for reading very much.
      if (coded.size() - data < 4 && length != header)
        return Error{ErrorCode::invalid_data, "JPEG 2000: a tile-part without data", at};
    }
    looked_at = data;
  }
  return {};
}

Error failure(const Messages& messages) {
  return {ErrorCode::invalid_data,
          "JPEG 2000: " + (messages.first_error.empty() ? std::string("cannot be decoded") : messages.first_error)};
}

// Whether the component's samples cover what is expected of it.
bool fits(const opj_image_comp_t& component, const ImageHeader& expected) {
  if (component.data == nullptr || component.dx == 0 || component.dy == 0) return false;
  if (component.prec != expected.precision || (component.sgnd != 0) != expected.is_signed) return false;
  // A grid that does not start at 0 may save a column and a row: T.800 B-2.
  return std::uint64_t{component.w} * component.dx + component.dx > expected.width &&
         std::uint64_t{component.h} * component.dy + component.dy > expected.height && component.w > 0 &&
         component.h > 0;
}

template <class Sample>
void copy_component(const opj_image_comp_t& component, const ImageHeader& image, Sample* to) {
  for (std::uint32_t y = 0; y < image.height; ++y) {
    const std::size_t line = std::min(y / component.dy, component.h - 1);
    const OPJ_INT32* from = component.data + line * component.w;
    if (component.dx == 1 && component.w == image.width) {
      for (std::uint32_t x = 0; x < image.width; ++x, to += image.components) *to = static_cast<Sample>(from[x]);
    } else {
      for (std::uint32_t x = 0; x < image.width; ++x, to += image.components)
        *to = static_cast<Sample>(from[std::min(x / component.dx, component.w - 1)]);
    }
  }
}

void copy_image(const opj_image_t& decoded, const ImageHeader& image, std::byte* output) {
  for (std::uint32_t i = 0; i < image.components; ++i) {
    const opj_image_comp_t& component = decoded.comps[i];
    switch (image.sample_size()) {
      case 1: copy_component(component, image, reinterpret_cast<std::uint8_t*>(output) + i); break;
      case 2: copy_component(component, image, reinterpret_cast<std::uint16_t*>(output) + i); break;
      default: copy_component(component, image, reinterpret_cast<std::uint32_t*>(output) + i); break;
    }
  }
}

}  // namespace

Result<void> decode_jpeg2000(Bytes coded, const Jpeg2000Header& header, MutableBytes output, Diagnostics& diagnostics,
                             std::uint32_t skipped) {
  DICOM_CHECK(skipped <= header.levels);
  const ImageHeader wanted = reduced(header, skipped).image;
  DICOM_CHECK(output.size() == wanted.byte_count());
  DICOM_CHECK(reinterpret_cast<std::uintptr_t>(output.data()) % wanted.sample_size() == 0);
  DICOM_TRY(check_tile_parts(coded, header.image));
  // OpenJPEG reads high-throughput code-blocks, too, but assertions of its version end the program on broken ones.
  if (header.high_throughput) return decode_htj2k(coded, wanted, skipped, output);
  Messages messages;
  Source source{coded};
  const Stream stream = open_stream(source);
  const Codec codec = open_codec(coded, skipped, messages);
  if (!stream || !codec) return failure(messages);
  opj_image_t* raw = nullptr;
  const bool header_read = opj_read_header(stream.get(), codec.get(), &raw) != OPJ_FALSE;
  const Image image(raw);
  if (!header_read || !image) return failure(messages);
  if (image->numcomps != wanted.components || image->x1 - image->x0 != header.image.width ||
      image->y1 - image->y0 != header.image.height)
    return Error{ErrorCode::invalid_data, "JPEG 2000: the codestream is not the expected " + to_string(header.image)};
  if (opj_decode(codec.get(), stream.get(), image.get()) == OPJ_FALSE) return failure(messages);
  for (std::uint32_t i = 0; i < wanted.components; ++i)
    if (!fits(image->comps[i], wanted)) return failure(messages);
  copy_image(*image, wanted, output.data());
  if (!messages.first_warning.empty()) return diagnostics.report({"JPEG 2000: " + messages.first_warning});
  return {};
}

}  // namespace dicom::codec
