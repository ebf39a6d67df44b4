#include <png.h>

#include <algorithm>
#include <csetjmp>
#include <cstdio>
#include <cstring>
#include <string>

#include "dicom/codec/png.h"

// As in jpeg.cpp: no object with a destructor lives in the frames that libpng's longjmp skips.

namespace dicom::codec {
namespace {

constexpr std::uint32_t largest_side = 65535;

struct Source {
  Bytes bytes;
  std::size_t position = 0;
  char message[128] = "";
};

[[noreturn]] void on_error(png_structp png, png_const_charp message) {
  Source& source = *static_cast<Source*>(png_get_error_ptr(png));
  std::snprintf(source.message, sizeof source.message, "%s", message);
  png_longjmp(png, 1);
}

void on_warning(png_structp, png_const_charp) {}

void on_read(png_structp png, png_bytep to, std::size_t length) {
  Source& source = *static_cast<Source*>(png_get_io_ptr(png));
  if (length > source.bytes.size() - source.position) png_error(png, "the data end early");
  std::memcpy(to, source.bytes.data() + source.position, length);
  source.position += length;
}

// Reads the header and asks for grey or RGB of 8 or 16 bits, on black where it is transparent.
bool run_header(png_structp png, png_infop info, ImageHeader& image) {
  if (setjmp(png_jmpbuf(png)) != 0) return false;
  png_set_user_limits(png, largest_side, largest_side);
  png_read_info(png, info);
  png_set_expand(png);
  if (png_get_valid(png, info, PNG_INFO_tRNS) != 0 || (png_get_color_type(png, info) & PNG_COLOR_MASK_ALPHA) != 0) {
    png_color_16 black{};
    png_set_background(png, &black, PNG_BACKGROUND_GAMMA_SCREEN, 0, 1.0);
  }
  if (png_get_bit_depth(png, info) == 16) png_set_swap(png);  // PNG is big endian
  png_set_interlace_handling(png);
  png_read_update_info(png, info);
  image.width = png_get_image_width(png, info);
  image.height = png_get_image_height(png, info);
  image.components = png_get_channels(png, info);
  image.precision = png_get_bit_depth(png, info);
  return true;
}

bool run_rows(png_structp png, png_bytepp rows) {
  if (setjmp(png_jmpbuf(png)) != 0) return false;
  png_read_image(png, rows);
  return true;
}

}  // namespace

Result<PlainImage> decode_png(Bytes coded) {
  Source source{coded};
  png_structp png = png_create_read_struct(PNG_LIBPNG_VER_STRING, &source, on_error, on_warning);
  png_infop info = png != nullptr ? png_create_info_struct(png) : nullptr;
  if (info == nullptr) {
    png_destroy_read_struct(&png, nullptr, nullptr);
    return Error{ErrorCode::limit_exceeded, "PNG: no memory"};
  }
  png_set_read_fn(png, &source, on_read);
  PlainImage image;
  bool good = run_header(png, info, image.header);
  if (good && image.header.components != 1 && image.header.components != 3) {
    std::snprintf(source.message, sizeof source.message, "%u channels", image.header.components);
    good = false;
  }
  if (good) {
    image.samples.resize(static_cast<std::size_t>(image.header.byte_count()));
    const std::size_t stride = image.samples.size() / image.header.height;
    std::vector<png_bytep> rows(image.header.height);
    for (std::size_t y = 0; y < rows.size(); ++y)
      rows[y] = reinterpret_cast<png_bytep>(image.samples.data() + y * stride);
    good = run_rows(png, rows.data());
  }
  png_destroy_read_struct(&png, &info, nullptr);
  if (!good) return Error{ErrorCode::invalid_data, std::string("PNG: ") + source.message, source.position};
  return image;
}

}  // namespace dicom::codec
