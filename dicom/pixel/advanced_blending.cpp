#include "dicom/pixel/advanced_blending.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/pixel/automatic.h"
#include "dicom/pixel/colour_picture.h"
#include "dicom/pixel/grey.h"
#include "dicom/pixel/presentation_state.h"
#include "dicom/pixel/resample.h"

namespace dicom {
namespace {

using detail::Candidate;
using detail::Samples;

// Each input and step takes the memory of a picture, 13 bytes a pixel.
constexpr std::size_t most_items = 64;
constexpr std::uint64_t most_pixels = std::uint64_t{1} << 28;  // of all of them

/// Colours from 0 to 255 with holes.
struct Layer {
  std::vector<float> rgb{};
  std::vector<bool> there{};
};
using Layers = std::map<std::uint32_t, Layer>;

/// The frame that is shown, and what it is made of.
struct Scene {
  const DataSet& state;
  const PixelFrames& image;
  std::uint32_t index;
  std::span<const PixelFrames> others;
};

std::vector<DataSet> items_of(const DataSet& data_set, Tag tag) {
  std::vector<DataSet> items;
  const auto sequence = data_set.find(tag);
  for (std::size_t i = 0; sequence && sequence->is_sequence() && i < sequence->item_count(); ++i)
    items.push_back(sequence->item(i));
  return items;
}

/// PS3.3 C.11.33.1.2.1
struct Threshold {
  std::string type{};
  double first = 0;
  double last = 0;  // of ranges

  [[nodiscard]] bool shows(double value) const {
    if (type == "RANGE_INCL") return value >= first && value <= last;
    if (type == "RANGE_EXCL") return value < first || value > last;
    if (type == "GREATER_OR_EQUAL") return value >= first;
    if (type == "LESS_OR_EQUAL") return value <= first;
    return type == "GREATER_THAN" ? value > first : value < first;
  }
};

Result<std::vector<Threshold>> read_thresholds(const DataSet& input, Diagnostics& diagnostics) {
  static constexpr std::array<std::string_view, 6> types{"RANGE_INCL",    "RANGE_EXCL",   "GREATER_OR_EQUAL",
                                                         "LESS_OR_EQUAL", "GREATER_THAN", "LESS_THAN"};
  std::vector<Threshold> thresholds;
  for (const DataSet& item : items_of(input, tags::ThresholdSequence)) {
    Threshold threshold{item.text_or_empty(tags::ThresholdType)};
    std::vector<double> values;
    for (const DataSet& value : items_of(item, tags::ThresholdValueSequence))
      if (const auto number = value.get<double>(tags::ThresholdValue)) values.push_back(*number);
    const bool is_range = threshold.type.starts_with("RANGE");
    if (std::ranges::find(types, threshold.type) == types.end() || values.size() < (is_range ? 2U : 1U)) {
      DICOM_TRY(diagnostics.report({"threshold " + threshold.type + " with " + std::to_string(values.size()) +
                                        " values makes no sense, it is left out",
                                    {},
                                    to_string(tags::ThresholdSequence)}));
      continue;
    }
    threshold.first = is_range ? std::min(values[0], values[1]) : values[0];
    threshold.last = is_range ? std::max(values[0], values[1]) : values[0];
    thresholds.push_back(std::move(threshold));
  }
  return thresholds;
}

// A pixel is shown if any of the thresholds shows it.
void cut(Samples& samples, const std::vector<Threshold>& thresholds) {
  if (thresholds.empty()) return;
  for (std::size_t i = 0; i < samples.values.size(); ++i)
    if (std::ranges::none_of(thresholds, [&](const Threshold& each) { return each.shows(samples.values[i]); }))
      samples.there[i] = false;
}

// The colours of 256 levels: those of the state's palette, else grey.
Result<Palette> palette_of(const DataSet& input) {
  const auto items = items_of(input, tags::PaletteColorLookupTableSequence);
  if (!items.empty()) return read_palette(items.front(), false);
  Palette grey;
  for (std::uint32_t level = 0; level < 256; ++level) {
    const auto byte = static_cast<std::uint8_t>(level);
    grey.entries.push_back({byte, byte, byte});
  }
  return grey;
}

bool says_modality(const DataSet& input) {
  return input.contains(tags::ModalityLUTSequence) || input.contains(tags::RescaleSlope);
}

// Of integers all that the stored bits can be, of others all that there is.
Window widest(const Candidate& candidate, const ModalityTransform& modality, const Samples& samples) {
  if (candidate.frames->description().sample_type == SampleType::integer)
    return whole_range(candidate.frames->description(), modality);
  ValueRange range{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
  for (std::size_t i = 0; i < samples.values.size(); ++i)
    if (samples.there[i] && std::isfinite(samples.values[i]))
      range = {std::min(range.minimum, samples.values[i]), std::max(range.maximum, samples.values[i])};
  if (range.minimum > range.maximum) return {};
  return {(range.minimum + range.maximum) / 2,
          std::max(range.maximum - range.minimum, 1e-30),
          VoiFunction::LINEAR_EXACT,
          {}};
}

Samples at_scene(const Samples& samples, const Candidate& candidate, const Scene& scene) {
  const PixelDescription& description = scene.image.description();
  return detail::resample(samples, detail::map_to(candidate, scene.image, scene.index), description.columns,
                          description.rows);
}

Result<Layer> grey_layer(const DataSet& input, const Candidate& candidate, const Scene& scene,
                         Diagnostics& diagnostics) {
  const PixelFrames& frames = *candidate.frames;
  GreyPresentation grey = DICOM_TRY(read_grey_presentation(input, frames.data_set(), candidate.index, diagnostics));
  if (!says_modality(input))
    grey.modality =
        DICOM_TRY(read_modality_transform(frames.data_set(), frames.description(), candidate.index, diagnostics));
  const Samples own = DICOM_TRY(detail::read_samples(candidate, grey.modality, diagnostics));
  Samples placed = at_scene(own, candidate, scene);
  cut(placed, DICOM_TRY(read_thresholds(input, diagnostics)));
  GreyTransform transform;
  if (grey.window)
    transform.voi = *grey.window;
  else if (grey.voi_table)
    transform.voi = *std::move(grey.voi_table);
  else
    transform.voi = widest(candidate, grey.modality, own);
  const Palette palette = DICOM_TRY(palette_of(input));
  Layer layer{std::vector<float>(3 * placed.values.size()), std::move(placed.there)};
  for (std::size_t i = 0; i < placed.values.size(); ++i)
    if (layer.there[i]) {
      const auto& colour = palette.of_level(transform(placed.values[i]));
      std::ranges::copy(colour, layer.rgb.begin() + static_cast<std::ptrdiff_t>(3 * i));
    }
  return layer;
}

// PS3.4 N.2.6: inputs in colours come as they are.
Result<Layer> colour_layer(const DataSet& input, const Candidate& candidate, const DecodedFrame& frame,
                           const Scene& scene, Diagnostics& diagnostics) {
  if (input.contains(tags::ThresholdSequence) || input.contains(tags::SoftcopyVOILUTSequence))
    DICOM_TRY(diagnostics.report({"thresholds and windows of an input in colours are not looked at"}));
  const Picture picture = DICOM_TRY(detail::colour_picture(*candidate.frames, frame));
  Layer layer;
  for (std::size_t channel = 0; channel < 3; ++channel) {
    Samples samples{{}, std::vector<bool>(static_cast<std::size_t>(frame.pixels()), true), frame.columns, frame.rows};
    for (std::size_t i = channel; i < picture.samples.size(); i += 3)
      samples.values.push_back(std::to_integer<std::uint8_t>(picture.samples[i]));
    Samples placed = at_scene(samples, candidate, scene);
    layer.rgb.resize(3 * placed.values.size());
    for (std::size_t i = 0; i < placed.values.size(); ++i)
      layer.rgb[3 * i + channel] = static_cast<float>(placed.values[i]);
    layer.there = std::move(placed.there);
  }
  return layer;
}

// The shown frame itself, if it belongs to the input, else what lies where it does.
Result<std::optional<Candidate>> find_candidate(const DataSet& input, std::uint32_t number, const Scene& scene,
                                                Diagnostics& diagnostics) {
  if (is_input(input, scene.image.data_set(), scene.index))
    return std::optional(Candidate{&scene.image, scene.index, read_image_plane(scene.image.data_set(), scene.index)});
  const auto wanted = [&](const DataSet& image, std::uint32_t frame) { return is_input(input, image, frame); };
  auto candidates = detail::find_candidates(std::span(&scene.image, 1), wanted);
  for (Candidate& each : detail::find_candidates(scene.others, wanted)) candidates.push_back(std::move(each));
  if (candidates.empty())
    return Error{ErrorCode::not_found, "none of the given images belongs to blending input " + std::to_string(number)};
  auto chosen = detail::choose(std::move(candidates), scene.image, scene.index);
  if (!chosen)
    DICOM_TRY(
        diagnostics.report({"no image of blending input " + std::to_string(number) + " lies where this one does"}));
  return chosen;
}

Result<Layer> read_layer(const DataSet& input, std::uint32_t number, const Scene& scene, Diagnostics& diagnostics) {
  if (input.contains(tags::ReferencedSpatialRegistrationSequence))
    DICOM_TRY(diagnostics.report({"the spatial registration of the blending state is not looked at"}));
  const auto candidate = DICOM_TRY(find_candidate(input, number, scene, diagnostics));
  const auto pixels = static_cast<std::size_t>(scene.image.description().pixels());
  if (!candidate) return Layer{std::vector<float>(3 * pixels), std::vector<bool>(pixels)};
  if (is_monochrome(candidate->frames->description().photometric))
    return grey_layer(input, *candidate, scene, diagnostics);
  const DecodedFrame frame = DICOM_TRY(decode_frame(*candidate->frames, candidate->index, diagnostics));
  return colour_layer(input, *candidate, frame, scene, diagnostics);
}

Result<void> check_memory(const Scene& scene) {
  const std::size_t inputs = items_of(scene.state, tags::AdvancedBlendingSequence).size();
  const std::size_t steps = items_of(scene.state, tags::BlendingDisplaySequence).size();
  if (inputs <= most_items && steps <= most_items &&
      (inputs + steps) * scene.image.description().pixels() <= most_pixels)
    return {};
  return Error{ErrorCode::limit_exceeded, std::to_string(inputs) + " blending inputs and " + std::to_string(steps) +
                                              " steps of " + std::to_string(scene.image.description().pixels()) +
                                              " pixels"};
}

Result<Layers> read_layers(const Scene& scene, Diagnostics& diagnostics) {
  const auto inputs = items_of(scene.state, tags::AdvancedBlendingSequence);
  Layers layers;
  bool is_geometry = true;
  for (const DataSet& input : inputs) {
    const auto number = input.value_or<std::uint32_t>(tags::BlendingInputNumber, 0);
    layers[number] = DICOM_TRY(read_layer(input, number, scene, diagnostics));
    if (input.text_or_empty(tags::GeometryForDisplay) == "TRUE")
      is_geometry = is_input(input, scene.image.data_set(), scene.index);
  }
  if (!is_geometry) DICOM_TRY(diagnostics.report({"the blending state is to be shown on images of another input"}));
  return layers;
}

// PS3.4 N.2.6: a hole in one input shows the other.
Layer foreground(const Layer& above, const Layer& below, double opacity) {
  Layer made = below;
  const auto part = static_cast<float>(opacity);
  for (std::size_t i = 0; i < made.there.size(); ++i) {
    if (!above.there[i]) continue;
    for (std::size_t at = 3 * i; at < 3 * i + 3; ++at)
      made.rgb[at] = below.there[i] ? part * above.rgb[at] + (1 - part) * below.rgb[at] : above.rgb[at];
    made.there[i] = true;
  }
  return made;
}

Layer equal(const std::vector<const Layer*>& inputs) {
  Layer made{std::vector<float>(inputs.front()->rgb.size()), std::vector<bool>(inputs.front()->there.size())};
  for (std::size_t i = 0; i < made.there.size(); ++i) {
    float count = 0;
    for (const Layer* each : inputs) {
      if (!each->there[i]) continue;
      ++count;
      for (std::size_t at = 3 * i; at < 3 * i + 3; ++at) made.rgb[at] += each->rgb[at];
    }
    if (count == 0) continue;
    for (std::size_t at = 3 * i; at < 3 * i + 3; ++at) made.rgb[at] /= count;
    made.there[i] = true;
  }
  return made;
}

Result<Layer> run_step(const DataSet& step, const std::vector<const Layer*>& inputs) {
  const std::string mode = step.text_or_empty(tags::BlendingMode);
  if (mode == "EQUAL" && !inputs.empty()) return equal(inputs);
  const auto opacity = step.get<double>(tags::RelativeOpacity);
  if (mode != "FOREGROUND" || inputs.size() != 2 || !opacity || !std::isfinite(*opacity))
    return Error{ErrorCode::invalid_data,
                 "blending mode " + mode + " of " + std::to_string(inputs.size()) + " inputs" +
                     (opacity ? "" : " without Relative Opacity"),
                 {},
                 to_string(tags::BlendingDisplaySequence)};
  return foreground(*inputs[0], *inputs[1], std::clamp(*opacity, 0.0, 1.0));
}

// The layers that a step takes, in their order; nothing while one of them is not there yet.
std::optional<std::vector<const Layer*>> inputs_of(const DataSet& step, const Layers& layers) {
  std::vector<const Layer*> found;
  for (const DataSet& item : items_of(step, tags::BlendingDisplayInputSequence)) {
    const auto layer = layers.find(item.value_or<std::uint32_t>(tags::BlendingInputNumber, 0));
    if (layer == layers.end()) return std::nullopt;
    found.push_back(&layer->second);
  }
  return found;
}

// PS3.3 C.11.34: steps are done in the order that their numbers give; the one without a number is what is shown.
Result<Layer> run_steps(const Scene& scene, Layers layers) {
  std::vector<DataSet> steps = items_of(scene.state, tags::BlendingDisplaySequence);
  while (!steps.empty()) {
    const auto next =
        std::ranges::find_if(steps, [&](const DataSet& step) { return inputs_of(step, layers).has_value(); });
    if (next == steps.end()) break;
    Layer made = DICOM_TRY(run_step(*next, *inputs_of(*next, layers)));
    const auto number = next->get<std::uint32_t>(tags::BlendingInputNumber);
    if (!number) return made;
    layers[*number] = std::move(made);
    steps.erase(next);
  }
  return Error{ErrorCode::invalid_data,
               "no blending step whose inputs are there makes the picture",
               {},
               to_string(tags::BlendingDisplaySequence)};
}

}  // namespace

Result<ByteVector> blend_inputs(const DataSet& state, const PixelFrames& image, std::uint32_t index,
                                std::span<const PixelFrames> others, Diagnostics& diagnostics) {
  const Scene scene{state, image, index, others};
  DICOM_TRY(check_memory(scene));
  Layers layers = DICOM_TRY(read_layers(scene, diagnostics));
  const Layer made = DICOM_TRY(run_steps(scene, std::move(layers)));
  ByteVector rgb(made.rgb.size());
  for (std::size_t i = 0; i < rgb.size(); ++i)
    if (made.there[i / 3]) rgb[i] = static_cast<std::byte>(std::floor(made.rgb[i] + 0.5F));
  return rgb;
}

}  // namespace dicom
