// Makes a PNG of an image.
//   render FILE PICTURE.png
#include <cstdio>
#include <fstream>

#include "dicom/file/file.h"
#include "dicom/pixel/render.h"

namespace {

dicom::Result<dicom::ByteVector> render(const char* path) {
  dicom::Diagnostics diagnostics;
  const dicom::File file = DICOM_TRY(dicom::read_file(path, diagnostics));
  dicom::RenderOptions options;  // the image's own window, its first frame
  options.limit = {1024, 1024};  // and at most this large
  const dicom::Picture picture = DICOM_TRY(dicom::render(file.data_set, file.syntax, options, diagnostics));
  std::printf("%u x %u, %u component(s)\n", picture.size.width, picture.size.height, picture.components);
  return dicom::encode_png(picture);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  const auto png = render(argv[1]);
  if (!png) {
    std::fprintf(stderr, "%s: %s\n", argv[1], png.error().to_string().c_str());
    return 1;
  }
  std::ofstream out(argv[2], std::ios::binary);
  out.write(reinterpret_cast<const char*>(png->data()), static_cast<std::streamsize>(png->size()));
  return out ? 0 : 1;
}
