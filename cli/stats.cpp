// dicom stats: numbers about an image's pixels, and their histogram.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "cli/console.h"
#include "cli/frame_source.h"
#include "cli/verbs.h"
#include "dicom/pixel/decode.h"
#include "dicom/pixel/statistics.h"

namespace dicom::cli {
namespace {

struct Options {
  std::string file;
  std::int64_t frame = 0;
  std::int64_t bins = 16;
  bool stored = false;
  bool suv = false;
  bool real_world = false;
  bool json = false;
  bool no_histogram = false;
};

struct OfFrame {
  std::uint32_t frame = 1;
  Statistics statistics;
  Histogram histogram;
};

/// A frame's values as the user wants them: stored, with a meaning, or as SUV.
Result<ModalityTransform> transform_for(const Options& options, const ImageFile& image, std::uint32_t index) {
  Diagnostics diagnostics;
  if (options.stored) return ModalityTransform{};
  ModalityTransform transform =
      DICOM_TRY(read_modality_transform(image.file.data_set, image.frames.description(), index, diagnostics));
  if (options.real_world) {
    const auto mappings = DICOM_TRY(read_real_world_mappings(image.file.data_set, index, diagnostics));
    if (mappings.empty() || !mappings.front().table.empty())
      return Error{ErrorCode::not_found, "there is no linear Real World Value Mapping"};
    return ModalityTransform{mappings.front().slope, mappings.front().intercept, std::nullopt};
  }
  if (!options.suv) return transform;
  const auto factor = suv_factor(image.file.data_set);
  if (!factor)
    return Error{ErrorCode::unsupported,
                 "SUV is not defined here: it takes Units BQML, decay correction to the START, weight, dose, half life "
                 "and times"};
  transform.slope *= *factor;
  transform.intercept *= *factor;
  return transform;
}

Result<OfFrame> examine(const Options& options, const ImageFile& image, std::uint32_t index) {
  Diagnostics diagnostics;
  const DecodedFrame frame = DICOM_TRY(decode_frame(image.frames, index, diagnostics));
  const ModalityTransform transform = DICOM_TRY(transform_for(options, image, index));
  const auto padding =
      frame.samples_per_pixel == 1 ? read_pixel_padding(image.file.data_set, image.frames.description()) : std::nullopt;
  OfFrame result{index + 1, statistics_of(frame, transform, padding), {}};
  result.histogram = histogram_of(frame, transform, padding, result.statistics, static_cast<std::size_t>(options.bins));
  return result;
}

std::string unit(const Options& options, const ImageFile& image) {
  if (options.stored) return "stored values";
  if (options.suv) return "SUVbw";
  Diagnostics diagnostics;
  if (options.real_world) {
    const auto mappings = read_real_world_mappings(image.file.data_set, 0, diagnostics);
    return mappings && !mappings->empty() ? mappings->front().unit : std::string{};
  }
  const std::string unit = unit_of(image.file.data_set);
  return unit.empty() ? "values" : unit;
}

std::string as_text(const OfFrame& of, const Options& options, const std::string& unit, bool several) {
  const Statistics& s = of.statistics;
  std::string text = several ? fmt::format("frame {}: ", of.frame) : std::string{};
  text += fmt::format("{} pixels", s.count);
  if (s.padding > 0) text += fmt::format(", {} of padding left out", s.padding);
  text += fmt::format("\nminimum {:.6g}, maximum {:.6g}, mean {:.6g}, standard deviation {:.6g}, median {:.6g} ({})\n",
                      s.minimum, s.maximum, s.mean, s.deviation, s.median, unit);
  if (options.no_histogram) return text;
  const std::uint64_t most = std::max<std::uint64_t>(*std::ranges::max_element(of.histogram.counts), 1);
  for (std::size_t i = 0; i < of.histogram.counts.size(); ++i) {
    const double first = of.histogram.first + static_cast<double>(i) * of.histogram.width;
    if (first > s.maximum) break;
    const std::uint64_t count = of.histogram.counts[i];
    // In logarithms: air or background would make all else invisible.
    const double part =
        count == 0 ? 0 : std::log2(1.0 + static_cast<double>(count)) / std::log2(1.0 + static_cast<double>(most));
    text += fmt::format("{:>12.6g} {:>10} {}\n", first, count,
                        std::string(static_cast<std::size_t>(std::lround(part * 50)), '#'));
  }
  return text;
}

std::string as_json(const OfFrame& of, const std::string& unit) {
  const Statistics& s = of.statistics;
  std::string counts;
  for (const std::uint64_t count : of.histogram.counts) counts += (counts.empty() ? "" : ",") + std::to_string(count);
  return fmt::format(
      "{{\"frame\":{},\"unit\":{},\"count\":{},\"padding\":{},\"minimum\":{:.17g},\"maximum\":{:.17g},\"mean\":{:.17g},"
      "\"deviation\":{:.17g},\"median\":{:.17g},\"histogram\":{{\"first\":{:.17g},\"width\":{:.17g},\"counts\":[{}]}}}}"
      "\n",
      of.frame, json_string(unit), s.count, s.padding, s.minimum, s.maximum, s.mean, s.deviation, s.median,
      of.histogram.first, of.histogram.width, counts);
}

Result<void> show(const Options& options) {
  Diagnostics diagnostics;
  const ImageFile image = DICOM_TRY(open_image(options.file, diagnostics));
  const auto first = static_cast<std::uint32_t>(options.frame == 0 ? 0 : options.frame - 1);
  const std::uint32_t end = options.frame == 0 ? image.frames.count() : first + 1;
  const std::string of = unit(options, image);
  for (std::uint32_t i = first; i < end; ++i) {
    const OfFrame result = DICOM_TRY(examine(options, image, i));
    print(options.json ? as_json(result, of) : as_text(result, options, of, end - first > 1));
  }
  return {};
}

}  // namespace

int run_stats(Arguments& arguments) {
  Options options;
  arguments.examples(
      "  dicom stats ct.dcm                      Hounsfield units\n"
      "  dicom stats pet.dcm --suv --frame 12    Standardized Uptake Values by body weight\n"
      "  dicom stats image.dcm --stored --json   one JSON object a frame\n"
      "Bars are as long as the logarithm of their counts. Pixel Padding Value does not count.\n");
  arguments.positional("FILE", options.file, "A file with an image");
  arguments.option("--frame", options.frame, "N", "One frame, counting from 1 (all)");
  arguments.option("--bins", options.bins, "N", "Of the histogram (16)");
  arguments.flag("--stored", options.stored, "Stored values, without rescaling");
  arguments.flag("--real-world", options.real_world, "By the first Real World Value Mapping, e.g. ADC in mm2/s");
  arguments.flag("--suv", options.suv, "PET as SUV, in g/ml");
  arguments.flag("--no-histogram", options.no_histogram, "Numbers alone");
  arguments.flag("--json", options.json, "Print JSON");
  if (const auto code = arguments.parse()) return *code;
  if (options.frame < 0 || options.frame > 0xffffffff) return arguments.usage_error("--frame counts from 1");
  if (options.bins < 1 || options.bins > 65536) return arguments.usage_error("--bins goes from 1 to 65536");
  if (int{options.stored} + int{options.suv} + int{options.real_world} > 1)
    return arguments.usage_error("--stored, --suv and --real-world exclude one another");
  if (auto shown = show(options); !shown) {
    const bool named = shown.error().message.starts_with(options.file);
    print_error("stats", named ? shown.error() : std::move(shown).error().within(options.file));
    return exit_failure;
  }
  return exit_success;
}

}  // namespace dicom::cli
