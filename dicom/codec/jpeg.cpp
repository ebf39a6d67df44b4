#include "dicom/codec/jpeg.h"

#include <cstdio>  // jpeglib.h wants it before itself

#include <jpeglib.h>

#include <csetjmp>
#include <cstdlib>
#include <string>

#include "dicom/base/check.h"

// libjpeg reports errors by a call that must not return: here a longjmp to the function that called
// the library. Between setjmp and longjmp no object with a destructor lives in the frames that are
// jumped over.

namespace dicom::codec {
namespace {

struct ErrorManager {
  jpeg_error_mgr base;  // first: libjpeg knows it by this address
  std::jmp_buf escape;
  char message[JMSG_LENGTH_MAX];
  char first_warning[JMSG_LENGTH_MAX];
};

ErrorManager& manager_of(j_common_ptr info) {
  return *reinterpret_cast<ErrorManager*>(info->err);
}

[[noreturn]] void on_error(j_common_ptr info) {
  ErrorManager& manager = manager_of(info);
  manager.base.format_message(info, manager.message);
  std::longjmp(manager.escape, 1);
}

void on_message(j_common_ptr info, int level) {
  ErrorManager& manager = manager_of(info);
  if (level >= 0) return;
  if (manager.base.num_warnings++ == 0) manager.base.format_message(info, manager.first_warning);
}

void quiet(j_common_ptr) {}

void set_up(ErrorManager& manager) {
  jpeg_std_error(&manager.base);
  manager.base.error_exit = on_error;
  manager.base.emit_message = on_message;
  manager.base.output_message = quiet;
  manager.message[0] = '\0';
  manager.first_warning[0] = '\0';
}

struct Decoding {
  jpeg_decompress_struct info;
  ErrorManager errors;
};

J_COLOR_SPACE library_colour(std::uint32_t components, JpegColour colour) {
  if (components == 1) return JCS_GRAYSCALE;
  if (components == 3) return colour == JpegColour::rgb ? JCS_RGB : JCS_YCbCr;
  return JCS_UNKNOWN;
}

// False after an error, with its message in `decoding.errors`.
bool run_decoder(Decoding& decoding, Bytes coded, const JpegHeader& expected, const JpegOptions& options,
                 std::byte* output) {
  jpeg_decompress_struct& info = decoding.info;
  if (setjmp(decoding.errors.escape) != 0) return false;
  jpeg_create_decompress(&info);
  jpeg_mem_src(&info, reinterpret_cast<const unsigned char*>(coded.data()), coded.size());
  jpeg_read_header(&info, TRUE);
  const ImageHeader& image = expected.image;
  if (info.image_width != image.width || info.image_height != image.height ||
      static_cast<std::uint32_t>(info.num_components) != image.components) {
    std::snprintf(decoding.errors.message, sizeof decoding.errors.message,
                  "%u x %u of %d components, expected %u x %u of %u", info.image_width, info.image_height,
                  info.num_components, image.width, image.height, image.components);
    return false;
  }
  const JpegColour coded_in = coded_colour(expected, options.stated);
  info.jpeg_color_space = library_colour(image.components, coded_in);
  info.out_color_space = info.jpeg_color_space;
  if (info.jpeg_color_space == JCS_YCbCr && options.to_rgb) info.out_color_space = JCS_RGB;
  info.dct_method = JDCT_ISLOW;
  jpeg_start_decompress(&info);
  const std::size_t stride = std::size_t{image.width} * image.components;
  while (info.output_scanline < info.output_height) {
    JSAMPROW row = reinterpret_cast<JSAMPROW>(output + info.output_scanline * stride);
    jpeg_read_scanlines(&info, &row, 1);
  }
  jpeg_finish_decompress(&info);
  return true;
}

struct Encoding {
  jpeg_compress_struct info;
  ErrorManager errors;
  unsigned char* buffer;
  unsigned long size;
};

bool run_encoder(Encoding& encoding, const std::byte* samples, const ImageHeader& image, int quality) {
  jpeg_compress_struct& info = encoding.info;
  if (setjmp(encoding.errors.escape) != 0) return false;
  jpeg_create_compress(&info);
  jpeg_mem_dest(&info, &encoding.buffer, &encoding.size);
  info.image_width = image.width;
  info.image_height = image.height;
  info.input_components = static_cast<int>(image.components);
  info.in_color_space = image.components == 1 ? JCS_GRAYSCALE : JCS_RGB;
  jpeg_set_defaults(&info);
  jpeg_set_quality(&info, quality, TRUE);
  info.optimize_coding = TRUE;
  if (quality >= 90) {
    info.comp_info[0].h_samp_factor = 1;
    info.comp_info[0].v_samp_factor = 1;
  }
  jpeg_start_compress(&info, TRUE);
  const std::size_t stride = std::size_t{image.width} * image.components;
  while (info.next_scanline < info.image_height) {
    // libjpeg's interface predates const; it does not write to its input.
    JSAMPROW row = const_cast<JSAMPROW>(reinterpret_cast<const JSAMPLE*>(samples + info.next_scanline * stride));
    jpeg_write_scanlines(&info, &row, 1);
  }
  jpeg_finish_compress(&info);
  return true;
}

}  // namespace

Result<void> decode_jpeg(Bytes coded, const JpegHeader& expected, const JpegOptions& options, MutableBytes output,
                         Diagnostics& diagnostics) {
  DICOM_CHECK(output.size() == expected.image.byte_count());
  if (expected.image.precision != 8)
    return Error{ErrorCode::unsupported,
                 "JPEG: lossy coding of " + std::to_string(expected.image.precision) + "-bit samples"};
  if (expected.process == JpegProcess::lossless || expected.process == JpegProcess::jpeg_ls ||
      expected.process == JpegProcess::hierarchical)
    return Error{ErrorCode::unsupported, "JPEG: not a process of this decoder"};
  Decoding decoding{};
  set_up(decoding.errors);
  decoding.info.err = &decoding.errors.base;
  const bool done = run_decoder(decoding, coded, expected, options, output.data());
  jpeg_destroy_decompress(&decoding.info);
  if (!done) return Error{ErrorCode::invalid_data, std::string("JPEG: ") + decoding.errors.message};
  if (decoding.errors.base.num_warnings != 0)
    return diagnostics.report({std::string("JPEG: ") + decoding.errors.first_warning});
  return {};
}

Result<ByteVector> encode_jpeg(Bytes samples, const ImageHeader& image, int quality) {
  DICOM_CHECK(image.precision == 8 && (image.components == 1 || image.components == 3));
  DICOM_CHECK(samples.size() == image.byte_count());
  if (image.width > JPEG_MAX_DIMENSION || image.height > JPEG_MAX_DIMENSION)
    return Error{ErrorCode::limit_exceeded, "JPEG: " + to_string(image) + ", sides reach to 65500"};
  Encoding encoding{};
  set_up(encoding.errors);
  encoding.info.err = &encoding.errors.base;
  const bool done = run_encoder(encoding, samples.data(), image, quality);
  jpeg_destroy_compress(&encoding.info);
  ByteVector result;
  if (done) {
    const auto* begin = reinterpret_cast<const std::byte*>(encoding.buffer);
    result.assign(begin, begin + encoding.size);
  }
  std::free(encoding.buffer);  // jpeg_mem_dest allocates by malloc
  if (!done) return Error{ErrorCode::invalid_argument, std::string("JPEG: ") + encoding.errors.message};
  return result;
}

}  // namespace dicom::codec
