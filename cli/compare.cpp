// dicom compare: how the pixels of two images differ.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>

#include "cli/console.h"
#include "cli/frame_source.h"
#include "cli/verbs.h"
#include "dicom/io/mapped_file.h"
#include "dicom/pixel/decode.h"
#include "dicom/pixel/render.h"
#include "dicom/pixel/statistics.h"

namespace dicom::cli {
namespace {

struct Options {
  std::string left;
  std::string right;
  std::int64_t frame = 0;
  double tolerance = 0;
  std::string picture;
  bool json = false;
  bool quiet = false;
};

struct Outcome {
  SampleDifference all;
  std::uint32_t frames = 0;
  std::uint32_t worst_frame = 0;  // from 1; 0 if none differs
};

void add(Outcome& outcome, const SampleDifference& difference, std::uint32_t frame) {
  SampleDifference& all = outcome.all;
  if (difference.largest > all.largest) outcome.worst_frame = frame;
  all.largest = std::max(all.largest, difference.largest);
  all.peak = std::max(all.peak, difference.peak);
  const double before = static_cast<double>(all.samples);
  const double added = static_cast<double>(difference.samples);
  if (before + added > 0) {
    all.mean = (all.mean * before + difference.mean * added) / (before + added);
    all.squares = (all.squares * before + difference.squares * added) / (before + added);
  }
  all.samples += difference.samples;
  all.different += difference.different;
  ++outcome.frames;
}

Result<Outcome> compare_frames(const Options& options, const ImageFile& left, const ImageFile& right) {
  if (left.frames.count() != right.frames.count() && options.frame == 0)
    return Error{ErrorCode::invalid_argument, fmt::format("{} frames and {} frames; --frame compares one",
                                                          left.frames.count(), right.frames.count())};
  Diagnostics diagnostics;
  Outcome outcome;
  const auto first = static_cast<std::uint32_t>(options.frame == 0 ? 0 : options.frame - 1);
  const std::uint32_t end = options.frame == 0 ? left.frames.count() : first + 1;
  for (std::uint32_t i = first; i < end; ++i) {
    const DecodedFrame one = DICOM_TRY(decode_frame(left.frames, i, diagnostics));
    const DecodedFrame other = DICOM_TRY(decode_frame(right.frames, i, diagnostics));
    add(outcome, DICOM_TRY(difference_of(one, other)), i + 1);
  }
  return outcome;
}

// Grey where they are equal, as the left image looks, darkened; red the more they differ.
Result<Picture> picture_of(const ImageFile& left, const ImageFile& right, std::uint32_t frame, double largest) {
  Diagnostics diagnostics;
  RenderOptions plain;
  plain.frame = frame;
  plain.overlays = plain.shutter = false;
  const Picture shown = DICOM_TRY(render(left.frames, plain, diagnostics));
  const DecodedFrame one = DICOM_TRY(decode_frame(left.frames, frame - 1, diagnostics));
  const DecodedFrame other = DICOM_TRY(decode_frame(right.frames, frame - 1, diagnostics));
  std::vector<double> far;
  for_each_stored(one, [&](double value) { far.push_back(value); });
  std::size_t i = 0;
  for_each_stored(other, [&](double value) { far[i] = std::abs(far[i] - value), ++i; });
  Picture picture{shown.size, 3, ByteVector(std::size_t{shown.size.width} * shown.size.height * 3)};
  for (std::size_t pixel = 0; pixel < picture.samples.size() / 3; ++pixel) {
    double most = 0;
    for (std::uint32_t c = 0; c < one.samples_per_pixel; ++c)
      most = std::max(most, far[pixel * one.samples_per_pixel + c]);
    const auto grey = static_cast<std::uint8_t>(std::to_integer<int>(shown.samples[pixel * shown.components]) / 3);
    const double part = largest > 0 ? most / largest : 0;
    const auto red = most > 0 ? static_cast<std::uint8_t>(std::max(96.0, 255 * std::sqrt(part))) : grey;
    picture.samples[3 * pixel] = std::byte{std::max(red, grey)};
    picture.samples[3 * pixel + 1] = picture.samples[3 * pixel + 2] = most > 0 ? std::byte{0} : std::byte{grey};
  }
  return picture;
}

std::string as_json(const Outcome& outcome) {
  const SampleDifference& all = outcome.all;
  const auto psnr = all.psnr();
  return fmt::format(
      "{{\"frames\":{},\"samples\":{},\"different\":{},\"largest\":{},\"mean\":{:.6g},\"rms\":{:.6g},\"psnr\":{},"
      "\"worst_frame\":{}}}\n",
      outcome.frames, all.samples, all.different, all.largest, all.mean, std::sqrt(all.squares),
      psnr ? fmt::format("{:.3f}", *psnr) : "null",
      outcome.worst_frame == 0 ? "null" : std::to_string(outcome.worst_frame));
}

std::string as_text(const Outcome& outcome) {
  const SampleDifference& all = outcome.all;
  if (all.different == 0)
    return fmt::format("equal: {} samples of {} frame{}\n", all.samples, outcome.frames,
                       outcome.frames == 1 ? "" : "s");
  return fmt::format(
      "different: {} of {} samples ({:.4f} %), {} frame{}\n"
      "largest difference {} (frame {}), mean {:.6g}, root mean square {:.6g}, PSNR {:.2f} dB\n",
      all.different, all.samples, 100.0 * static_cast<double>(all.different) / static_cast<double>(all.samples),
      outcome.frames, outcome.frames == 1 ? "" : "s", all.largest, outcome.worst_frame, all.mean,
      std::sqrt(all.squares), all.psnr().value_or(0));
}

Result<Outcome> compare(const Options& options) {
  Diagnostics diagnostics;
  const auto open = [&](const std::string& path) -> Result<ImageFile> {
    auto opened = open_image(path, diagnostics);
    if (!opened && !opened.error().message.starts_with(path)) return std::move(opened).error().within(path);
    return opened;
  };
  const ImageFile left = DICOM_TRY(open(options.left));
  const ImageFile right = DICOM_TRY(open(options.right));
  const Outcome outcome = DICOM_TRY(compare_frames(options, left, right));
  if (!options.picture.empty()) {
    const auto first = static_cast<std::uint32_t>(std::max<std::int64_t>(options.frame, 1));
    const Picture picture =
        DICOM_TRY(picture_of(left, right, outcome.worst_frame == 0 ? first : outcome.worst_frame, outcome.all.largest));
    const ByteVector png = DICOM_TRY(encode_png(picture));
    const Bytes parts[] = {png};
    DICOM_TRY(io::replace_file(options.picture, parts));
  }
  return outcome;
}

}  // namespace

int run_compare(Arguments& arguments) {
  Options options;
  arguments.examples(
      "  dicom compare original.dcm compressed.dcm\n"
      "  dicom compare a.dcm b.dcm --picture difference.png    red where they differ, of the worst frame\n"
      "  dicom compare a.dcm b.dcm --tolerance 1 -q && echo close enough\n"
      "Stored values are compared as they are decoded, whatever the transfer syntaxes. Elements: dicom diff.\n"
      "Exit codes: 0 equal, or within the tolerance; 1 different; 2 not comparable, or the command line makes no "
      "sense.\n");
  arguments.positional("LEFT", options.left, "A file with an image");
  arguments.positional("RIGHT", options.right, "Another one of the same size");
  arguments.option("--frame", options.frame, "N", "One frame, counting from 1 (all)");
  arguments.option("--tolerance", options.tolerance, "N", "The largest difference that counts as equal (0)");
  arguments.option("--picture", options.picture, "OUT.png", "Write a picture of the difference");
  arguments.flag("--json", options.json, "Print numbers as JSON");
  arguments.flag("-q,--quiet", options.quiet, "Print nothing");
  if (const auto code = arguments.parse()) return *code;
  if (options.frame < 0 || options.frame > 0xffffffff) return arguments.usage_error("--frame counts from 1");
  const auto outcome = compare(options);
  if (!outcome) {
    print_error("compare", outcome.error());
    return exit_usage;
  }
  if (!options.quiet) print(options.json ? as_json(*outcome) : as_text(*outcome));
  return outcome->all.largest <= options.tolerance ? exit_success : exit_failure;
}

}  // namespace dicom::cli
