#include "dicom/pixel/grey_picture.h"

#include <algorithm>
#include <string>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/pixel/automatic.h"
#include "dicom/pixel/blending.h"
#include "dicom/pixel/colour.h"
#include "dicom/pixel/picture_edits.h"
#include "dicom/pixel/subtraction.h"

namespace dicom {
namespace {

// PS3.3 C.11.6: INVERSE is the shape of MONOCHROME1 images, so the two do not cancel each other.
bool is_inverse(const DataSet& data_set, PhotometricInterpretation photometric) {
  return photometric == PhotometricInterpretation::MONOCHROME1 ||
         data_set.text_or_empty(tags::PresentationLUTShape) == "INVERSE";
}

Window automatic(const PixelFrames& frames, const DecodedFrame& frame, const ModalityTransform& modality) {
  const auto padding = read_pixel_padding(frames.data_set(), frames.description());
  const ValueRange range = stored_range(frame, padding);
  // A table need not rise or fall steadily; that it does is the best guess without a histogram.
  const double one = modality(range.minimum);
  const double other = modality(range.maximum);
  return automatic_window(std::min(one, other), std::max(one, other));
}

// PS3.3 C.7.6.19: values from the palette's first one on are colours, those below are grey.
bool has_supplemental_palette(const DataSet& data_set) {
  const std::string presentation = data_set.text_or_empty(tags::PixelPresentation);
  return (presentation == "COLOR" || presentation == "MIXED") &&
         data_set.contains(tags::RedPaletteColorLookupTableDescriptor);
}

Result<Picture> with_supplemental_palette(const PixelFrames& frames, const DecodedFrame& frame, const Picture& grey) {
  const Palette palette = DICOM_TRY(read_palette(frames.data_set(), frame.is_signed));
  Picture rgb = to_rgb(grey);
  for (std::size_t i = 0; i < frame.pixels(); ++i) {
    const std::int64_t stored = detail::stored_value(frame, i);
    if (stored < palette.first_mapped) continue;
    const auto& colour = palette(stored);
    for (std::size_t c = 0; c < 3; ++c) rgb.samples[3 * i + c] = std::byte{colour[c]};
  }
  return rgb;
}

GreyTransform transform_of(const GreyPresentation& grey, const Window& otherwise, const RenderOptions& options) {
  GreyTransform transform;
  transform.modality = grey.modality;
  if (options.window)
    transform.voi = *options.window;
  else if (grey.window)
    transform.voi = *grey.window;
  else if (grey.voi_table)
    transform.voi = *grey.voi_table;
  else
    transform.voi = otherwise;
  return transform;
}

GreyTransform transform_of(const PresentationState& state, const Window& otherwise, const RenderOptions& options) {
  GreyTransform transform = transform_of(static_cast<const GreyPresentation&>(state), otherwise, options);
  transform.presentation = state.presentation_table;
  transform.inverse = state.inverse != options.invert;
  return transform;
}

Picture through_palette(const Picture& grey, const Palette& palette) {
  Picture rgb{grey.size, 3, {}};
  rgb.samples.reserve(grey.samples.size() * 3);
  for (const std::byte level : grey.samples)
    for (const std::uint8_t channel : palette.of_level(std::to_integer<std::uint8_t>(level)))
      rgb.samples.push_back(std::byte{channel});
  return rgb;
}

Picture as_state_says(const PresentationState& state, const GreyTransform& transform, const DecodedFrame& frame) {
  Picture picture{{frame.columns, frame.rows}, 1, apply(transform, frame)};
  return state.palette ? through_palette(picture, *state.palette) : picture;
}

// PS3.4 N.2.1: VOI and all that follows are done with what subtraction leaves of the modality values.
Result<Picture> subtracted_picture(const PixelFrames& frames, const DecodedFrame& frame, const MaskSubtraction& mask,
                                   const PresentationState* state, const RenderOptions& options,
                                   Diagnostics& diagnostics) {
  const auto modality = state != nullptr ? std::optional(state->modality) : std::nullopt;
  const DecodedFrame left = DICOM_TRY(subtract(frames, options.frame - 1, mask, modality, diagnostics));
  if (state != nullptr) {
    const ModalityTransform widest =
        mask.tables.empty() ? state->modality : ModalityTransform{1, 0, mask.tables.begin()->second};
    const double largest = whole_range(frames.description(), widest).width - 1;
    GreyTransform transform = transform_of(*state, automatic_window(-largest, largest), options);
    transform.modality = {};
    return as_state_says(*state, transform, left);
  }
  const ValueRange range = stored_range(left, std::nullopt);
  GreyTransform transform;
  transform.voi = options.window.value_or(automatic_window(range.minimum, range.maximum));
  transform.inverse = is_inverse(frames.data_set(), frame.photometric) != options.invert;
  return Picture{{frame.columns, frame.rows}, 1, apply(transform, left)};
}

// PS3.4 N.2.4
Result<Picture> blended_picture(const PixelFrames& frames, const DecodedFrame& frame, const PresentationState& state,
                                const RenderOptions& options, Diagnostics& diagnostics) {
  const Window all = whole_range(frames.description(), state.modality);
  const Picture grey{{frame.columns, frame.rows}, 1, apply(transform_of(state, all, options), frame)};
  if (!state.palette) return Error{ErrorCode::not_found, "the blending state has no palette"};
  const auto image =
      DICOM_TRY(find_superimposed(*options.presentation, frames, options.frame - 1, options.superimposed, diagnostics));
  if (!image) return to_rgb(grey);
  GreyTransform transform = transform_of(image->presentation, {}, {});
  return Picture{grey.size, 3, blend(grey.samples, apply(transform, image->values), *image, *state.palette)};
}

// The mask that is subtracted, if one is.
Result<std::optional<MaskSubtraction>> mask_of(const PixelFrames& frames, const PresentationState* state,
                                               const RenderOptions& options, Diagnostics& diagnostics) {
  if (state != nullptr) return state->mask;
  if (!options.subtract) return std::optional<MaskSubtraction>{};
  return read_mask_subtraction(frames.data_set(), options.frame - 1, diagnostics);
}

}  // namespace

Result<GreyTransform> grey_transform(const PixelFrames& frames, const DecodedFrame& frame, const RenderOptions& options,
                                     Diagnostics& diagnostics) {
  const DataSet& data_set = frames.data_set();
  const std::uint32_t index = options.frame - 1;
  GreyTransform transform;
  transform.modality = DICOM_TRY(read_modality_transform(data_set, frames.description(), index, diagnostics));
  transform.inverse = is_inverse(data_set, frame.photometric) != options.invert;
  if (options.window) {
    transform.voi = *options.window;
    return transform;
  }
  if (options.by_modality) {
    transform.voi = window_by_modality(frames, frame, transform.modality);
    return transform;
  }
  auto windows = DICOM_TRY(read_windows(data_set, index, diagnostics));
  if (options.view < windows.size()) {
    transform.voi = std::move(windows[options.view]);
    return transform;
  }
  const bool signed_input = frame.is_signed || transform.modality.intercept < 0;
  auto tables = DICOM_TRY(read_voi_tables(data_set, signed_input, diagnostics));
  const std::size_t table = options.view - windows.size();
  if (table < tables.size()) {
    transform.voi = std::move(tables[table]);
  } else {
    transform.voi = automatic(frames, frame, transform.modality);
  }
  return transform;
}

namespace detail {

std::int64_t stored_value(const DecodedFrame& frame, std::size_t index) {
  const std::byte* at = frame.samples.data() + index * frame.sample_size;
  if (frame.sample_size == 1)
    return frame.is_signed ? std::int64_t{load_le<std::int8_t>(at)} : load_le<std::uint8_t>(at);
  if (frame.sample_size == 2)
    return frame.is_signed ? std::int64_t{load_le<std::int16_t>(at)} : load_le<std::uint16_t>(at);
  return load_le<std::int32_t>(at);
}

Result<Picture> grey_picture(const PixelFrames& frames, const DecodedFrame& frame, const PresentationState* state,
                             const RenderOptions& options, Diagnostics& diagnostics) {
  if (options.presentation && is_blending_state(*options.presentation))
    return blended_picture(frames, frame, *state, options, diagnostics);
  if (const auto mask = DICOM_TRY(mask_of(frames, state, options, diagnostics)))
    return subtracted_picture(frames, frame, *mask, state, options, diagnostics);
  if (state != nullptr)
    return as_state_says(*state, transform_of(*state, whole_range(frames.description(), state->modality), options),
                         frame);
  Picture picture{{frame.columns, frame.rows}, 1, {}};
  picture.samples = apply(DICOM_TRY(grey_transform(frames, frame, options, diagnostics)), frame);
  if (frame.sample_type == SampleType::integer && frame.sample_size <= 4 && has_supplemental_palette(frames.data_set()))
    return with_supplemental_palette(frames, frame, picture);
  return picture;
}

}  // namespace detail
}  // namespace dicom
