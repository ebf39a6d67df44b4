// dicom render: a picture of an image that any program shows.
#include "dicom/pixel/render.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <limits>
#include <optional>
#include <string>

#include "cli/console.h"
#include "cli/verbs.h"
#include "dicom/file/file.h"
#include "dicom/io/mapped_file.h"

namespace dicom::cli {
namespace {

enum class Format : std::uint8_t { png, jpeg };

struct Options {
  std::string file;
  std::string output;
  std::int64_t frame = 1;
  std::int64_t quality = 90;
  std::optional<std::string> window;
  std::optional<std::string> size;
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

std::optional<Format> format_of(const std::string& output) {
  std::string extension = std::filesystem::path(output).extension().string();
  std::ranges::transform(extension, extension.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  if (extension == ".png" || output == "-") return Format::png;
  if (extension == ".jpg" || extension == ".jpeg") return Format::jpeg;
  return std::nullopt;
}

// What is wrong with the options, if anything is; otherwise fills `render`.
std::optional<std::string> translate(const Options& options, RenderOptions& render) {
  if (!format_of(options.output)) return "OUT must end in .png, .jpg or .jpeg: " + options.output;
  if (options.frame < 1 || options.frame > std::numeric_limits<std::uint32_t>::max())
    return "--frame counts from 1: " + std::to_string(options.frame);
  if (options.quality < 1 || options.quality > 100) return "--quality is 1 to 100: " + std::to_string(options.quality);
  render.frame = static_cast<std::uint32_t>(options.frame);
  render.invert = options.invert;
  if (options.window) {
    const auto window = parse_pair<double>(*options.window, ',');
    if (!window) return "--window takes CENTER,WIDTH: " + *options.window;
    render.window = Window{window->first, window->second, VoiFunction::LINEAR, {}};
    if (!is_valid(*render.window)) return "--window: the width is at least 1: " + *options.window;
  }
  if (options.size) {
    const auto size = parse_pair<std::uint32_t>(*options.size, 'x');
    if (!size || size->first == 0 || size->second == 0) return "--size takes WIDTHxHEIGHT: " + *options.size;
    render.limit = {size->first, size->second};
  }
  return std::nullopt;
}

Result<void> write_picture(const Picture& picture, const Options& options) {
  const bool jpeg = format_of(options.output) == Format::jpeg;
  const ByteVector encoded =
      DICOM_TRY(jpeg ? encode_jpeg(picture, static_cast<int>(options.quality)) : encode_png(picture));
  if (options.output == "-") {
    print(as_text(encoded));
    return {};
  }
  const Bytes parts[] = {encoded};
  return io::replace_file(options.output, parts);
}

Result<void> render_file(const Options& options, const RenderOptions& render_options) {
  Diagnostics diagnostics;
  const File file = DICOM_TRY(read_file(options.file, diagnostics));
  const Picture picture = DICOM_TRY(render(file.data_set, file.syntax, render_options, diagnostics));
  DICOM_TRY(write_picture(picture, options));
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
      "  dicom render ct.dcm -o lung.png --window -600,1500   with another one\n"
      "  dicom render cine.dcm -o frame.jpg --frame 12\n"
      "  dicom render slide.dcm -o small.jpg --size 256x256   as large as fits\n");
  arguments.positional("FILE", options.file, "A DICOM file with an image");
  arguments.option("-o,--output", options.output, "OUT", "A .png or .jpg file to write; - is PNG to standard output");
  arguments.option("--frame", options.frame, "N", "Which frame, counting from 1");
  arguments.option("--window", options.window, "CENTER,WIDTH",
                   "Show these values, e.g. Hounsfield units, instead of the image's own window");
  arguments.option("--size", options.size, "WIDTHxHEIGHT", "Make the picture fit; it is never enlarged");
  arguments.option("--quality", options.quality, "N", "Of JPEG: 1 to 100, normally 90");
  arguments.flag("--invert", options.invert, "White for black");
  arguments.flag("-q,--quiet", options.quiet, "Do not note departures from the Standard");
  if (const auto code = arguments.parse()) return *code;
  if (options.output.empty()) return arguments.usage_error("-o OUT is missing");
  RenderOptions render_options;
  if (const auto wrong = translate(options, render_options)) return arguments.usage_error(*wrong);

  if (auto result = render_file(options, render_options); !result) {
    const bool named = result.error().message.starts_with(options.file);
    print_error("render", named ? result.error() : std::move(result.error()).within(options.file));
    return exit_failure;
  }
  return exit_success;
}

}  // namespace dicom::cli
