#include "dicom/codec/png.h"

#include <png.h>

#include <csetjmp>
#include <cstdio>
#include <string>

#include "dicom/base/check.h"

// As in jpeg.cpp: no object with a destructor lives in the frames that libpng's longjmp skips.

namespace dicom::codec {
namespace {

struct Sink {
  ByteVector bytes;
  char message[128] = "";
};

[[noreturn]] void on_error(png_structp png, png_const_charp message) {
  Sink& sink = *static_cast<Sink*>(png_get_error_ptr(png));
  std::snprintf(sink.message, sizeof sink.message, "%s", message);
  png_longjmp(png, 1);
}

void on_warning(png_structp, png_const_charp) {}

void on_bytes(png_structp png, png_bytep data, std::size_t length) {
  Sink& sink = *static_cast<Sink*>(png_get_io_ptr(png));
  append(sink.bytes, std::as_bytes(std::span(data, length)));
}

void on_flush(png_structp) {}

void write_rows(png_structp png, const std::byte* samples, const ImageHeader& image) {
  const std::size_t stride = std::size_t{image.width} * image.components * image.sample_size();
  for (std::uint32_t y = 0; y < image.height; ++y)
    png_write_row(png, reinterpret_cast<png_const_bytep>(samples + y * stride));
}

bool run_encoder(png_structp png, png_infop info, const std::byte* samples, const ImageHeader& image, int level) {
  if (setjmp(png_jmpbuf(png)) != 0) return false;
  const int depth = image.sample_size() == 2 ? 16 : 8;
  png_set_IHDR(png, info, image.width, image.height, depth,
               image.components == 1 ? PNG_COLOR_TYPE_GRAY : PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
               PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  png_set_compression_level(png, level);
  png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_SUB | PNG_FILTER_UP);
  png_write_info(png, info);
  if (depth == 16) png_set_swap(png);  // PNG is big endian
  write_rows(png, samples, image);
  png_write_end(png, info);
  return true;
}

}  // namespace

Result<ByteVector> encode_png(Bytes samples, const ImageHeader& image, int level) {
  DICOM_CHECK(samples.size() == image.byte_count());
  if ((image.components != 1 && image.components != 3) || image.precision > 16 || image.is_signed)
    return Error{ErrorCode::invalid_argument, "PNG: cannot hold " + to_string(image)};
  Sink sink;
  png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, &sink, on_error, on_warning);
  png_infop info = png != nullptr ? png_create_info_struct(png) : nullptr;
  if (info == nullptr) {
    png_destroy_write_struct(&png, nullptr);
    return Error{ErrorCode::limit_exceeded, "PNG: no memory for the encoder"};
  }
  png_set_write_fn(png, &sink, on_bytes, on_flush);
  const bool done = run_encoder(png, info, samples.data(), image, level);
  png_destroy_write_struct(&png, &info);
  if (!done) return Error{ErrorCode::invalid_argument, std::string("PNG: ") + sink.message};
  return std::move(sink.bytes);
}

}  // namespace dicom::codec
