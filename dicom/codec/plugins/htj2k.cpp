#include "dicom/codec/plugins/htj2k.h"

#include <openjph/ojph_arch.h>
#include <openjph/ojph_codestream.h>
#include <openjph/ojph_file.h>
#include <openjph/ojph_mem.h>
#include <openjph/ojph_message.h>
#include <openjph/ojph_params.h>

#include <algorithm>
#include <bit>
#include <cstdarg>
#include <cstdio>
#include <memory>
#include <stdexcept>
#include <string>

#include "dicom/codec/plugins/guarded.h"

namespace {

using dicom::ErrorCode;
using dicom::codec::ImageHeader;
using dicom::codec::plugin::fail;
using dicom::codec::plugin::guarded;
using dicom::codec::plugin::Problem;
using dicom::codec::plugin::Sink;

// OpenJPH prints what it has to say unless told otherwise. Its classes have no virtual destructors; ours live as long
// as the module.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"
class SilentWarning : public ojph::message_warning {
 public:
  void operator()(int, const char*, int, const char*, ...) override {}
};
class ThrownError : public ojph::message_error {
 public:
  void operator()(int, const char*, int, const char* format, ...) override {
    char text[200];
    va_list values;
    va_start(values, format);
    std::vsnprintf(text, sizeof text, format, values);
    va_end(values);
    throw std::runtime_error(text);
  }
};
#pragma GCC diagnostic pop
// Set once, when the module is loaded.
const struct Messages {
  Messages() {
    if (std::FILE* nowhere = std::fopen("/dev/null", "w")) {
      ojph::set_info_stream(nowhere);
      ojph::set_warning_stream(nowhere);
      ojph::set_error_stream(nowhere);
    }
    ojph::configure_warning(&warning);
    ojph::configure_error(&error);
  }
  SilentWarning warning;
  ThrownError error;
} messages;

template <class Sample>
void fill_line(ojph::line_buf& line, const ImageHeader& image, const Sample* from) {
  const unsigned above = 32 - image.precision;
  const std::size_t stride = image.components;
  for (std::uint32_t x = 0; x < image.width; ++x, from += stride) {
    const std::uint32_t shifted = static_cast<std::uint32_t>(*from) << above;  // bits above the precision do not count
    line.i32[x] =
        image.is_signed ? static_cast<std::int32_t>(shifted) >> above : static_cast<std::int32_t>(shifted >> above);
  }
}

// How often the sides are halved until 64 are left (PS3.5 A.4.4 on RPCL).
ojph::ui32 levels_of(const ImageHeader& image) {
  const std::uint32_t longest = std::max(image.width, image.height);
  ojph::ui32 levels = 0;
  while (levels < 32 && ((std::uint64_t{longest} + (std::uint64_t{1} << levels) - 1) >> levels) > 64) ++levels;
  return std::max<ojph::ui32>(levels, 1);
}

bool encode(const std::byte* samples, const ImageHeader& image, bool component_transform, float step,
            const Sink& sink) {
  ojph::codestream codestream;
  ojph::param_siz siz = codestream.access_siz();
  siz.set_image_extent(ojph::point(image.width, image.height));
  siz.set_num_components(image.components);
  for (ojph::ui32 i = 0; i < image.components; ++i)
    siz.set_component(i, ojph::point(1, 1), image.precision, image.is_signed);
  siz.set_tile_size(ojph::size(image.width, image.height));
  ojph::param_cod cod = codestream.access_cod();
  cod.set_num_decomposition(levels_of(image));
  cod.set_block_dims(64, 64);
  cod.set_progression_order("RPCL");
  cod.set_color_transform(component_transform && image.components == 3);
  cod.set_reversible(step <= 0);
  if (step > 0) codestream.access_qcd().set_irrev_quant(step);
  codestream.set_planar(false);
  ojph::mem_outfile file;
  file.open();
  codestream.write_headers(&file);
  const std::size_t row = std::size_t{image.width} * image.components;
  ojph::ui32 component = 0;
  ojph::line_buf* line = codestream.exchange(nullptr, component);
  for (std::uint32_t y = 0; y < image.height; ++y) {
    for (std::uint32_t i = 0; i < image.components; ++i) {
      const std::size_t at = y * row + component;
      if (image.sample_size() == 1)
        fill_line(*line, image, reinterpret_cast<const std::uint8_t*>(samples) + at);
      else
        fill_line(*line, image, reinterpret_cast<const std::uint16_t*>(samples) + at);
      line = codestream.exchange(line, component);
    }
  }
  codestream.flush();
  sink.append(sink.target, reinterpret_cast<const std::byte*>(file.get_data()), static_cast<std::size_t>(file.tell()));
  codestream.close();
  return true;
}

}  // namespace

bool isocenter_htj2k_encode(const std::byte* samples, const ImageHeader* image, bool component_transform, float step,
                            Sink sink, Problem* problem) {
  return guarded(problem, [&] { return encode(samples, *image, component_transform, step, sink); });
}
