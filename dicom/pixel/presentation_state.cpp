#include "dicom/pixel/presentation_state.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/pixel/functional_groups.h"

namespace dicom {
namespace {

template <class Take>
void for_each_item(const DataSet& data_set, Tag tag, const Take& take) {
  const auto sequence = data_set.find(tag);
  if (!sequence || !sequence->is_sequence()) return;
  for (std::size_t i = 0; i < sequence->item_count(); ++i) take(sequence->item(i));
}

/// The image and frame that a state is read for.
struct Target {
  std::string uid;
  std::uint32_t frame = 1;
};

// Items without references are for all images of the state (PS3.3 C.10.4, C.10.5, C.11.8).
bool is_for(const DataSet& item, const Target& target) {
  bool any = false;
  bool found = false;
  for_each_item(item, tags::ReferencedImageSequence, [&](const DataSet& reference) {
    any = true;
    if (reference.text_or_empty(tags::ReferencedSOPInstanceUID) != target.uid) return;
    const auto frames = reference.value_or<std::vector<std::uint32_t>>(tags::ReferencedFrameNumber, {});
    found = found || frames.empty() || std::ranges::find(frames, target.frame) != frames.end();
  });
  return !any || found;
}

// The images of an input of an advanced blending state: those named, else the whole series (PS3.3 C.11.33).
bool holds_image(const DataSet& input, const DataSet& image) {
  if (!input.contains(tags::ReferencedImageSequence))
    return input.text_or_empty(tags::SeriesInstanceUID) == image.text_or_empty(tags::SeriesInstanceUID);
  const std::string uid = image.text_or_empty(tags::SOPInstanceUID);
  bool found = false;
  for_each_item(input, tags::ReferencedImageSequence, [&](const DataSet& reference) {
    found = found || reference.text_or_empty(tags::ReferencedSOPInstanceUID) == uid;
  });
  return found;
}

// PS3.3 C.8.20.2: a segmentation's frames belong to segments, and a reference may be to some of them.
bool is_of_segments(const DataSet& reference, const DataSet& image, std::uint32_t index) {
  const auto segments = reference.value_or<std::vector<std::uint32_t>>(tags::ReferencedSegmentNumber, {});
  if (segments.empty()) return true;
  const auto group = functional_group(image, tags::SegmentIdentificationSequence, index);
  const auto own = group ? group->value_or<std::uint32_t>(tags::ReferencedSegmentNumber, 0) : 0;
  return std::ranges::find(segments, own) != segments.end();
}

struct Layer {
  std::int32_t order = 0;
  std::array<std::uint8_t, 3> colour{255, 255, 255};
};

// PS3.3 C.10.7
std::map<std::string, Layer> read_layers(const DataSet& state) {
  std::map<std::string, Layer> layers;
  for_each_item(state, tags::GraphicLayerSequence, [&](const DataSet& item) {
    Layer layer;
    layer.order = item.value_or<std::int32_t>(tags::GraphicLayerOrder, 0);
    const auto grey = item.get<std::uint16_t>(tags::GraphicLayerRecommendedDisplayGrayscaleValue);
    if (grey) layer.colour.fill(static_cast<std::uint8_t>((*grey * 255U + 32767) / 65535));
    const auto lab = item.value_or<std::vector<std::uint16_t>>(tags::GraphicLayerRecommendedDisplayCIELabValue, {});
    if (lab.size() == 3) layer.colour = srgb_of_cielab({lab[0], lab[1], lab[2]});
    layers[item.text_or_empty(tags::GraphicLayer)] = layer;
  });
  return layers;
}

std::vector<GraphicPoint> points_of(const std::vector<double>& numbers) {
  std::vector<GraphicPoint> points;
  for (std::size_t i = 0; i + 1 < numbers.size(); i += 2)
    if (std::isfinite(numbers[i]) && std::isfinite(numbers[i + 1])) points.push_back({numbers[i], numbers[i + 1]});
  return points;
}

bool in_pixels(const DataSet& item, Tag tag) {
  return item.text_or_empty(tag) != "DISPLAY";
}

std::optional<GraphicObject> read_object(const DataSet& item) {
  static constexpr std::array<std::string_view, 5> kinds{"POINT", "POLYLINE", "INTERPOLATED", "CIRCLE", "ELLIPSE"};
  const std::string type = item.text_or_empty(tags::GraphicType);
  const auto kind = std::ranges::find(kinds, type);
  if (kind == kinds.end()) return std::nullopt;
  GraphicObject object;
  object.kind = static_cast<GraphicObject::Kind>(kind - kinds.begin());
  object.in_pixels = in_pixels(item, tags::GraphicAnnotationUnits);
  object.filled = item.text_or_empty(tags::GraphicFilled) == "Y";
  object.points = points_of(item.value_or<std::vector<double>>(tags::GraphicData, {}));
  if (object.points.empty()) return std::nullopt;
  return object;
}

TextObject read_text(const DataSet& item) {
  TextObject text;
  text.text = item.text_or_empty(tags::UnformattedTextValue);
  text.box_in_pixels = in_pixels(item, tags::BoundingBoxAnnotationUnits);
  text.anchor_in_pixels = in_pixels(item, tags::AnchorPointAnnotationUnits);
  const auto first = points_of(item.value_or<std::vector<double>>(tags::BoundingBoxTopLeftHandCorner, {}));
  const auto last = points_of(item.value_or<std::vector<double>>(tags::BoundingBoxBottomRightHandCorner, {}));
  if (!first.empty() && !last.empty()) text.box = {first[0], last[0]};
  const auto anchor = points_of(item.value_or<std::vector<double>>(tags::AnchorPoint, {}));
  if (!anchor.empty()) text.anchor = anchor[0];
  text.anchor_visible = item.text_or_empty(tags::AnchorPointVisibility) == "Y";
  return text;
}

void read_annotations(PresentationState& to, const DataSet& state, const Target& target,
                      const std::map<std::string, Layer>& layers) {
  for_each_item(state, tags::GraphicAnnotationSequence, [&](const DataSet& item) {
    if (!is_for(item, target)) return;
    Annotation annotation;
    if (const auto layer = layers.find(item.text_or_empty(tags::GraphicLayer)); layer != layers.end()) {
      annotation.order = layer->second.order;
      annotation.colour = layer->second.colour;
    }
    for_each_item(item, tags::GraphicObjectSequence, [&](const DataSet& object) {
      if (auto read = read_object(object)) annotation.objects.push_back(*std::move(read));
    });
    for_each_item(item, tags::TextObjectSequence,
                  [&](const DataSet& object) { annotation.texts.push_back(read_text(object)); });
    to.annotations.push_back(std::move(annotation));
  });
  std::ranges::stable_sort(to.annotations, {}, &Annotation::order);
}

// PS3.3 C.11.7: planes of the state and of the image that the state activates.
Result<void> read_active_overlays(PresentationState& to, const DataSet& state, const DataSet& image,
                                  std::uint32_t index, const std::map<std::string, Layer>& layers,
                                  Diagnostics& diagnostics) {
  std::vector<Overlay> planes = DICOM_TRY(read_overlays(state, index, diagnostics));
  for (Overlay& plane : DICOM_TRY(read_overlays(image, index, diagnostics)))
    if (std::ranges::find(planes, plane.group, &Overlay::group) == planes.end()) planes.push_back(std::move(plane));
  for (Overlay& plane : planes) {
    const std::string name = state.text_or_empty(Tag(plane.group, 0x1001));
    if (name.empty()) continue;
    const auto layer = layers.find(name);
    to.overlays.push_back({std::move(plane), layer == layers.end() ? Layer{}.colour : layer->second.colour});
  }
  return {};
}

// PS3.3 C.11.8
void read_voi(GreyPresentation& to, const DataSet& state, const Target& target, bool signed_input,
              Diagnostics& diagnostics) {
  for_each_item(state, tags::SoftcopyVOILUTSequence, [&](const DataSet& item) {
    if (!is_for(item, target) || to.window || to.voi_table) return;
    if (auto windows = read_windows(item, 0, diagnostics); windows && !windows->empty()) to.window = windows->front();
    auto tables = read_voi_tables(item, signed_input, diagnostics);
    if (!to.window && tables && !tables->empty()) to.voi_table = std::move(tables->front());
  });
}

// PS3.3 C.11.4, C.11.6
Result<void> read_presentation_lut(PresentationState& to, const DataSet& state, Diagnostics& diagnostics) {
  to.inverse = state.text_or_empty(tags::PresentationLUTShape) == "INVERSE";
  const auto sequence = state.find(tags::PresentationLUTSequence);
  if (!sequence || !sequence->is_sequence() || sequence->item_count() == 0) return {};
  auto table = read_lookup_table(sequence->item(0), false);
  if (!table) return diagnostics.report({"Presentation LUT Sequence: " + table.error().to_string()});
  to.presentation_table = *std::move(table);
  return {};
}

// PS3.3 C.10.4
void read_area(PresentationState& to, const DataSet& state, const Target& target) {
  for_each_item(state, tags::DisplayedAreaSelectionSequence, [&](const DataSet& item) {
    if (!is_for(item, target)) return;
    const auto first = item.value_or<std::vector<std::int32_t>>(tags::DisplayedAreaTopLeftHandCorner, {});
    const auto last = item.value_or<std::vector<std::int32_t>>(tags::DisplayedAreaBottomRightHandCorner, {});
    if (first.size() != 2 || last.size() != 2) return;
    DisplayedArea area;
    // The corners are those after the transformation, told in columns and rows before it.
    std::tie(area.left, area.right) = std::minmax({first[0], last[0]});
    std::tie(area.top, area.bottom) = std::minmax({first[1], last[1]});
    if (item.text_or_empty(tags::PresentationSizeMode) == "MAGNIFY") {
      const auto ratio = item.get<double>(tags::PresentationPixelMagnificationRatio);
      if (ratio && std::isfinite(*ratio) && *ratio > 0) area.magnification = *ratio;
    }
    for (const Tag tag : {Tag(tags::PresentationPixelSpacing), Tag(tags::PresentationPixelAspectRatio)}) {
      const auto sizes = item.value_or<std::vector<double>>(tag, {});
      if (sizes.size() != 2) continue;
      const double aspect = sizes[0] / sizes[1];
      if (std::isfinite(aspect) && aspect > 0.01 && aspect < 100) area.aspect = aspect;
      break;
    }
    to.area = area;
  });
}

double linear_of(double value) {
  return value > 6.0 / 29 ? value * value * value : 3 * (6.0 / 29) * (6.0 / 29) * (value - 4.0 / 29);
}

std::uint8_t srgb_level(double linear) {
  const double clamped = std::clamp(linear, 0.0, 1.0);
  const double level = clamped <= 0.0031308 ? 12.92 * clamped : 1.055 * std::pow(clamped, 1 / 2.4) - 0.055;
  return static_cast<std::uint8_t>(std::floor(level * 255 + 0.5));
}

}  // namespace

std::array<std::uint8_t, 3> srgb_of_cielab(const std::array<std::uint16_t, 3>& encoded) {
  const double lightness = encoded[0] * 100.0 / 65535;
  const double a = encoded[1] * 255.0 / 65535 - 128;
  const double b = encoded[2] * 255.0 / 65535 - 128;
  const double fy = (lightness + 16) / 116;
  const double x = 0.9642 * linear_of(fy + a / 500);  // the PCS is relative to D50
  const double y = linear_of(fy);
  const double z = 0.8249 * linear_of(fy - b / 200);
  return {srgb_level(3.1338561 * x - 1.6168667 * y - 0.4906146 * z),
          srgb_level(-0.9787684 * x + 1.9161415 * y + 0.0334540 * z),
          srgb_level(0.0719453 * x - 0.2289914 * y + 1.4052427 * z)};
}

bool is_presentation_state(const DataSet& data_set) {
  const std::string uid = data_set.text_or_empty(tags::SOPClassUID);
  return uid == "1.2.840.10008.5.1.4.1.1.11.1" || uid == "1.2.840.10008.5.1.4.1.1.11.2" ||
         uid == "1.2.840.10008.5.1.4.1.1.11.3" || is_blending_state(data_set) || is_xa_xrf_state(data_set) ||
         is_advanced_blending_state(data_set);
}

bool is_xa_xrf_state(const DataSet& data_set) {
  return data_set.text_or_empty(tags::SOPClassUID) == "1.2.840.10008.5.1.4.1.1.11.5";
}

bool is_advanced_blending_state(const DataSet& data_set) {
  return data_set.text_or_empty(tags::SOPClassUID) == "1.2.840.10008.5.1.4.1.1.11.8";
}

bool is_blending_state(const DataSet& data_set) {
  return data_set.text_or_empty(tags::SOPClassUID) == "1.2.840.10008.5.1.4.1.1.11.4";
}

std::optional<DataSet> blending_item(const DataSet& state, std::string_view position) {
  std::optional<DataSet> found;
  for_each_item(state, tags::BlendingSequence, [&](const DataSet& item) {
    if (!found && item.text_or_empty(tags::BlendingPosition) == position) found = item;
  });
  return found;
}

bool refers_to(const DataSet& state, const DataSet& image) {
  const auto underlying = is_blending_state(state) ? blending_item(state, "UNDERLYING") : std::optional(state);
  if (!underlying) return false;
  const std::string uid = image.text_or_empty(tags::SOPInstanceUID);
  bool found = false;
  if (is_advanced_blending_state(state))
    for_each_item(state, tags::AdvancedBlendingSequence,
                  [&](const DataSet& input) { found = found || holds_image(input, image); });
  for_each_item(*underlying, tags::ReferencedSeriesSequence, [&](const DataSet& series) {
    for_each_item(series, tags::ReferencedImageSequence, [&](const DataSet& reference) {
      found = found || reference.text_or_empty(tags::ReferencedSOPInstanceUID) == uid;
    });
  });
  return found;
}

bool refers_to_frame(const DataSet& state_or_item, const DataSet& image, std::uint32_t index) {
  const Target target{image.text_or_empty(tags::SOPInstanceUID), index + 1};
  bool found = false;
  for_each_item(state_or_item, tags::ReferencedSeriesSequence, [&](const DataSet& series) {
    found = found || (series.contains(tags::ReferencedImageSequence) && is_for(series, target));
  });
  return found;
}

bool is_input(const DataSet& input, const DataSet& image, std::uint32_t index) {
  if (!holds_image(input, image)) return false;
  if (!is_for(input, {image.text_or_empty(tags::SOPInstanceUID), index + 1})) return false;
  bool of_segments = true;
  for_each_item(input, tags::ReferencedImageSequence, [&](const DataSet& reference) {
    if (reference.text_or_empty(tags::ReferencedSOPInstanceUID) == image.text_or_empty(tags::SOPInstanceUID))
      of_segments = is_of_segments(reference, image, index);
  });
  return of_segments;
}

Result<GreyPresentation> read_grey_presentation(const DataSet& state_or_item, const DataSet& image, std::uint32_t index,
                                                Diagnostics& diagnostics) {
  const Target target{image.text_or_empty(tags::SOPInstanceUID), index + 1};
  PixelDescription description;
  description.is_signed = image.value_or<int>(tags::PixelRepresentation, 0) == 1;
  GreyPresentation read;
  read.modality = DICOM_TRY(read_modality_transform(state_or_item, description, 0, diagnostics));
  read_voi(read, state_or_item, target, description.is_signed || read.modality.intercept < 0, diagnostics);
  return read;
}

Result<PresentationState> read_presentation_state(const DataSet& state, const DataSet& image, std::uint32_t index,
                                                  Diagnostics& diagnostics) {
  if (!is_presentation_state(state)) return Error{ErrorCode::invalid_argument, "the presentation state is none"};
  if (!refers_to(state, image))
    return Error{ErrorCode::invalid_argument,
                 "the presentation state is not for image " + image.text_or_empty(tags::SOPInstanceUID)};
  const Target target{image.text_or_empty(tags::SOPInstanceUID), index + 1};
  const DataSet grey = is_blending_state(state) ? blending_item(state, "UNDERLYING").value_or(state) : state;
  PresentationState read;
  static_cast<GreyPresentation&>(read) = DICOM_TRY(read_grey_presentation(grey, image, index, diagnostics));
  read.mask = DICOM_TRY(read_mask_subtraction_of_state(state, image, index, diagnostics));
  DICOM_TRY(read_presentation_lut(read, state, diagnostics));
  if (state.contains(tags::RedPaletteColorLookupTableDescriptor)) {
    auto palette = read_palette(state, false);
    if (palette)
      read.palette = *std::move(palette);
    else
      DICOM_TRY(diagnostics.report({"palette: " + palette.error().to_string()}));
  }
  if (const auto profile = state.find(tags::ICCProfile)) {
    const Bytes bytes = profile->bytes();
    read.profile.assign(bytes.begin(), bytes.end());
  }
  read.shutter = read_shutter(state);
  // PS3.3 C.11.20: of the XA/XRF state, by frames.
  for_each_item(state, tags::FrameDisplayShutterSequence, [&](const DataSet& item) {
    if (!read.shutter && is_for(item, target)) read.shutter = read_shutter(item);
  });
  const auto layers = read_layers(state);
  DICOM_TRY(read_active_overlays(read, state, image, index, layers, diagnostics));
  read_annotations(read, state, target, layers);
  read.transform.flip = state.text_or_empty(tags::ImageHorizontalFlip) == "Y";
  const auto turned = state.value_or<std::uint32_t>(tags::ImageRotation, 0);
  read.transform.rotation = turned % 360 / 90 * 90;
  read_area(read, state, target);
  return read;
}

}  // namespace dicom
