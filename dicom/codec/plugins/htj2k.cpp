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

#include "dicom/codec/plugins/assertions.h"
#include "dicom/codec/plugins/guarded.h"

namespace {

using dicom::ErrorCode;
using dicom::codec::ImageHeader;
using dicom::codec::plugin::fail;
using dicom::codec::plugin::guarded;
using dicom::codec::plugin::Problem;
using dicom::codec::plugin::Sink;
using dicom::codec::plugin::survives_assertions;

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

// Lossy streams overshoot; what does not fit is the nearest that does.
template <class Sample>
void take_line(const ojph::line_buf& line, const ImageHeader& image, Sample* to) {
  const std::int32_t low = image.is_signed ? -(1 << (image.precision - 1)) : 0;
  const std::int32_t high = image.is_signed ? (1 << (image.precision - 1)) - 1 : (1 << image.precision) - 1;
  const std::size_t stride = image.components;
  for (std::uint32_t x = 0; x < image.width; ++x, to += stride)
    *to = static_cast<Sample>(std::clamp(line.i32[x], low, high));
}

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

bool fits(ojph::codestream& codestream, const ImageHeader& expected) {
  ojph::param_siz siz = codestream.access_siz();
  if (siz.get_num_components() != expected.components) return false;
  for (ojph::ui32 i = 0; i < expected.components; ++i) {
    const ojph::point sampling = siz.get_downsampling(i);
    if (sampling.x != 1 || sampling.y != 1 || siz.get_bit_depth(i) != expected.precision ||
        siz.is_signed(i) != expected.is_signed || siz.get_recon_width(i) != expected.width ||
        siz.get_recon_height(i) != expected.height)
      return false;
  }
  return true;
}

bool decode(ojph::codestream& codestream, dicom::Bytes coded, const ImageHeader& expected, std::uint32_t skipped_levels,
            std::byte* output, Problem* problem) {
  ojph::mem_infile file;
  file.open(reinterpret_cast<const ojph::ui8*>(coded.data()), coded.size());
  codestream.read_headers(&file);
  if (skipped_levels > codestream.access_cod().get_num_decompositions())
    return fail(problem, ErrorCode::invalid_argument, "fewer resolutions than shall be left out");
  codestream.restrict_input_resolution(skipped_levels, skipped_levels);
  if (!fits(codestream, expected))
    return fail(problem, ErrorCode::unsupported, "components that are sub-sampled or not as expected");
  codestream.set_planar(false);
  codestream.create();
  const std::size_t row = std::size_t{expected.width} * expected.components;
  for (std::uint32_t y = 0; y < expected.height; ++y) {
    for (std::uint32_t i = 0; i < expected.components; ++i) {
      ojph::ui32 component = 0;
      const ojph::line_buf* line = codestream.pull(component);
      if (line == nullptr || line->size < expected.width || component >= expected.components)
        return fail(problem, ErrorCode::invalid_data, "a line is missing");
      const std::size_t at = y * row + component;
      if (expected.sample_size() == 1)
        take_line(*line, expected, reinterpret_cast<std::uint8_t*>(output) + at);
      else
        take_line(*line, expected, reinterpret_cast<std::uint16_t*>(output) + at);
    }
  }
  codestream.close();
  return true;
}

bool decode_whatever_comes(dicom::Bytes coded, const ImageHeader& expected, std::uint32_t skipped_levels,
                           std::byte* output, Problem* problem) {
  auto codestream = std::make_unique<ojph::codestream>();
  bool decoded = false;
  if (survives_assertions([&] { decoded = decode(*codestream, coded, expected, skipped_levels, output, problem); }))
    return decoded;
  static_cast<void>(survives_assertions([&] { codestream.reset(); }));
  return fail(problem, ErrorCode::invalid_data, "broken code-blocks");
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

bool isocenter_htj2k_decode(const std::byte* coded, std::size_t size, const ImageHeader* expected,
                            std::uint32_t skipped_levels, std::byte* output, Problem* problem) {
  return guarded(problem,
                 [&] { return decode_whatever_comes({coded, size}, *expected, skipped_levels, output, problem); });
}

bool isocenter_htj2k_encode(const std::byte* samples, const ImageHeader* image, bool component_transform, float step,
                            Sink sink, Problem* problem) {
  return guarded(problem, [&] { return encode(samples, *image, component_transform, step, sink); });
}
