// dicom render: pictures of an image that any program shows.
#include "dicom/pixel/render.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "cli/console.h"
#include "cli/files.h"
#include "cli/frame_source.h"
#include "cli/render_output.h"
#include "cli/verbs.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/io/mapped_file.h"

namespace dicom::cli {
namespace {

struct Options {
  std::string file;
  std::string output;
  std::int64_t frame = 0;
  bool all = false;
  std::int64_t sheet = 0;
  double rate = 0;
  std::int64_t quality = 90;
  std::int64_t view = 1;
  std::optional<std::string> window;
  std::optional<std::string> size;
  std::optional<std::string> presentation;
  std::vector<std::string> superimposed;
  std::optional<std::string> gsdf;
  bool subtract = false;
  bool no_overlays = false;
  bool no_shutter = false;
  bool no_profile = false;
  bool invert = false;
  bool quiet = false;
};

// Two numbers with `separator` between them.
template <class Number>
std::optional<std::pair<Number, Number>> parse_pair(std::string_view text, char separator) {
  const std::size_t middle = text.find(separator);
  if (middle == std::string_view::npos) return std::nullopt;
  std::pair<Number, Number> pair;
  const auto parse = [](std::string_view part, Number& number) {
    const auto [end, status] = std::from_chars(part.data(), part.data() + part.size(), number);
    return status == std::errc{} && end == part.data() + part.size();
  };
  if (!parse(text.substr(0, middle), pair.first) || !parse(text.substr(middle + 1), pair.second)) return std::nullopt;
  return pair;
}

std::optional<std::string> translate_window(const Options& options, RenderOptions& render) {
  if (!options.window) return std::nullopt;
  if (*options.window == "auto") {
    render.by_modality = true;
    return std::nullopt;
  }
  const auto window = parse_pair<double>(*options.window, ',');
  if (!window) return "--window takes CENTER,WIDTH or auto: " + *options.window;
  render.window = Window{window->first, window->second, VoiFunction::LINEAR, {}};
  if (!is_valid(*render.window)) return "--window: the width is at least 1: " + *options.window;
  return std::nullopt;
}

// What is wrong with the options, if anything is; otherwise fills `render`.
std::optional<std::string> translate(const Options& options, RenderOptions& render) {
  if (!picture_format_of(options.output))
    return "OUT must end in .png, .jpg, .tif, .gif, .mp4 or .raw: " + options.output;
  if (options.frame < 0 || options.frame > std::numeric_limits<std::uint32_t>::max())
    return "--frame counts from 1: " + std::to_string(options.frame);
  if (options.quality < 1 || options.quality > 100) return "--quality is 1 to 100: " + std::to_string(options.quality);
  if (options.view < 1 || options.view > 1000) return "--view counts from 1: " + std::to_string(options.view);
  if (options.sheet < 0 || options.sheet > 1000)
    return "--sheet takes a number of columns: " + std::to_string(options.sheet);
  if (options.rate < 0 || options.rate > 1000) return "--rate takes frames a second";
  if (!options.superimposed.empty() && !options.presentation) return "--with goes with --presentation";
  if (options.subtract && options.presentation) return "--subtract is the image's mask, --presentation has its own";
  if ((options.all || options.sheet > 0) && options.frame > 0) return "--frame is one, --all and --sheet are all";
  render.frame = static_cast<std::uint32_t>(std::max<std::int64_t>(options.frame, 1));
  render.invert = options.invert;
  render.view = static_cast<std::uint32_t>(options.view - 1);
  render.subtract = options.subtract;
  render.overlays = !options.no_overlays;
  render.shutter = !options.no_shutter;
  render.colour_profile = !options.no_profile;
  if (const auto wrong = translate_window(options, render)) return wrong;
  if (options.size) {
    const auto size = parse_pair<std::uint32_t>(*options.size, 'x');
    if (!size || size->first == 0 || size->second == 0) return "--size takes WIDTHxHEIGHT: " + *options.size;
    render.limit = {size->first, size->second};
  }
  if (options.gsdf) {
    const auto luminance = parse_pair<double>(*options.gsdf, ',');
    if (!luminance || luminance->first < 0 || luminance->second <= luminance->first || luminance->second > 4000)
      return "--gsdf takes the display's luminance of black and white in cd/m2: " + *options.gsdf;
    render.display = DisplayFunction{luminance->first, luminance->second, 2.2, 0.1};
  }
  return std::nullopt;
}

// PS3.3 C.7.6.5: Recommended Display Frame Rate, Cine Rate, or Frame Time in milliseconds.
double frame_rate_of(const DataSet& data_set, double wanted) {
  if (wanted > 0) return wanted;
  for (const KnownTag tag : {tags::RecommendedDisplayFrameRate, tags::CineRate}) {
    const double rate = data_set.value_or<double>(tag, 0);
    if (rate > 0 && rate <= 1000) return rate;
  }
  const double time = data_set.value_or<double>(tags::FrameTime, 0);
  return time >= 1 ? 1000 / time : 10;
}

Result<void> write_stored(const ImageFile& image, const Options& options, Diagnostics& diagnostics) {
  ByteVector samples;
  const auto first = static_cast<std::uint32_t>(std::max<std::int64_t>(options.frame, 1) - 1);
  const std::uint32_t end = options.all ? image.frames.count() : first + 1;
  for (std::uint32_t i = options.all ? 0 : first; i < end; ++i)
    append(samples, Bytes(DICOM_TRY(decode_frame(image.frames, i, diagnostics)).samples));
  const Bytes parts[] = {samples};
  return io::replace_file(options.output, parts);
}

Result<void> write_sheet(const ImageFile& image, const Options& options, RenderOptions render_options,
                         Diagnostics& diagnostics) {
  if (render_options.limit == Size{}) render_options.limit = {160, 160};
  ContactSheet sheet(static_cast<std::uint32_t>(options.sheet), render_options.limit);
  for (render_options.frame = 1; render_options.frame <= image.frames.count(); ++render_options.frame)
    sheet.add(DICOM_TRY(render(image.frames, render_options, diagnostics)));
  const auto output =
      PictureOutput::make({options.output, *picture_format_of(options.output), static_cast<int>(options.quality)});
  DICOM_TRY(output->add(sheet.sheet()));
  return output->finish();
}

Result<void> write_pictures(const ImageFile& image, const Options& options, RenderOptions render_options,
                            Diagnostics& diagnostics) {
  const PictureFormat format = *picture_format_of(options.output);
  const bool film = format == PictureFormat::gif || format == PictureFormat::mp4;
  const bool all = options.all || (film && options.frame == 0);
  OutputOptions where{options.output,
                      format,
                      static_cast<int>(options.quality),
                      all && image.frames.count() > 1,
                      image.frames.count(),
                      frame_rate_of(image.file.data_set, options.rate)};
  const auto output = PictureOutput::make(where);
  const std::uint32_t last = all ? image.frames.count() : render_options.frame;
  Progress progress("frames", all ? last : 0);
  for (std::uint32_t frame = all ? 1 : render_options.frame; frame <= last; ++frame) {
    render_options.frame = frame;
    const Picture picture = DICOM_TRY(render(image.frames, render_options, diagnostics));
    DICOM_TRY(output->add(picture));
    progress.set(frame);
  }
  return output->finish();
}

// The images among which a blending state finds what it lays over another.
Result<std::vector<PixelFrames>> open_superimposed(const std::vector<std::string>& paths, Diagnostics& diagnostics) {
  std::vector<PixelFrames> images;
  FileWalker files(paths);
  while (const auto file = files.next()) {
    if (file->problem) return *file->problem;
    auto image = open_image(file->path, diagnostics);
    if (image)
      images.push_back(std::move(image->frames));
    else if (file->named)  // folders may hold other things
      return std::move(image).error().within(file->path.string());
  }
  return images;
}

Result<void> render_file(const Options& options, RenderOptions render_options) {
  Diagnostics diagnostics;
  const ImageFile image = DICOM_TRY(open_image(options.file, diagnostics));
  if (options.presentation)
    render_options.presentation = DICOM_TRY(read_file(*options.presentation, diagnostics)).data_set;
  render_options.superimposed = DICOM_TRY(open_superimposed(options.superimposed, diagnostics));
  if (picture_format_of(options.output) == PictureFormat::raw)
    DICOM_TRY(write_stored(image, options, diagnostics));
  else if (options.sheet > 0)
    DICOM_TRY(write_sheet(image, options, render_options, diagnostics));
  else
    DICOM_TRY(write_pictures(image, options, render_options, diagnostics));
  if (!options.quiet) {
    for (const Diagnostic& diagnostic : diagnostics.list())
      print_error("render", options.file + ": note: " + diagnostic.to_string());
  }
  return {};
}

}  // namespace

int run_render(Arguments& arguments) {
  Options options;
  arguments.examples(
      "  dicom render ct.dcm -o ct.png                        with the image's own window\n"
      "  dicom render ct.dcm -o lung.png --window -600,1500   with another one; auto: what suits the modality\n"
      "  dicom render ct.dcm -o shown.png --presentation gsps.dcm\n"
      "  dicom render ct.dcm -o fused.png --presentation blending.dcm --with pet/\n"
      "  dicom render angio.dcm -o vessels.mp4 --subtract     without what its mask frames show\n"
      "  dicom render cine.dcm -o frame.jpg --frame 12\n"
      "  dicom render cine.dcm -o cine.mp4                    or .gif: all frames, at their own rate\n"
      "  dicom render series.dcm -o sheet.png --sheet 8       all frames small, eight in a row\n"
      "  dicom render slide.dcm -o small.jpg --size 256x256   as large as fits\n"
      "  dicom render ct.dcm -o ct.raw                        the decoded stored values, little endian\n");
  arguments.positional("FILE", options.file, "A DICOM file with an image");
  arguments.option("-o,--output", options.output, "OUT",
                   "A .png, .jpg, .tif, .gif, .mp4 or .raw file; - is PNG to standard output");
  arguments.option("--frame", options.frame, "N", "Which frame, counting from 1");
  arguments.flag("--all", options.all, "All frames: numbered files, or the pages of a TIFF");
  arguments.option("--sheet", options.sheet, "COLUMNS", "A contact sheet of all frames");
  arguments.option("--rate", options.rate, "N", "Frames a second of a film (the image's own)");
  arguments.option("--window", options.window, "CENTER,WIDTH",
                   "Show these values, e.g. Hounsfield units, instead of the image's own window; or auto");
  arguments.option("--view", options.view, "N", "Which of the image's own windows and VOI tables, counting from 1");
  arguments.option("--presentation", options.presentation, "FILE", "A softcopy presentation state for the image");
  arguments.option("--with", options.superimposed, "FILE|DIR",
                   "Where a blending or advanced blending presentation state finds its other images");
  arguments.flag("--subtract", options.subtract,
                 "Subtract mask frames, as the Mask module of the image says (XA, XRF)");
  arguments.option("--size", options.size, "WIDTHxHEIGHT", "Make the picture fit; it is never enlarged");
  arguments.option("--quality", options.quality, "N", "Of JPEG: 1 to 100, normally 90");
  arguments.option("--gsdf", options.gsdf, "BLACK,WHITE",
                   "Grey levels for a display of this luminance in cd/m2 (PS3.14)");
  arguments.flag("--no-overlays", options.no_overlays, "Do not draw overlays");
  arguments.flag("--no-shutter", options.no_shutter, "Do not cover what a shutter covers");
  arguments.flag("--no-profile", options.no_profile, "Colours as they are stored, whatever their ICC profile");
  arguments.flag("--invert", options.invert, "White for black");
  arguments.flag("-q,--quiet", options.quiet, "Do not note departures from the Standard");
  if (const auto code = arguments.parse()) return *code;
  if (options.output.empty()) return arguments.usage_error("-o OUT is missing");
  RenderOptions render_options;
  render_options.threads = 0;
  if (const auto wrong = translate(options, render_options)) return arguments.usage_error(*wrong);

  if (auto result = render_file(options, render_options); !result) {
    const bool named = result.error().message.starts_with(options.file);
    print_error("render", named ? result.error() : std::move(result.error()).within(options.file));
    return exit_failure;
  }
  return exit_success;
}

}  // namespace dicom::cli
