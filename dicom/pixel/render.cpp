#include "dicom/pixel/render.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "dicom/codec/colour_profile.h"
#include "dicom/codec/jpeg.h"
#include "dicom/codec/png.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/pixel/automatic.h"
#include "dicom/pixel/colour.h"
#include "dicom/pixel/decode.h"
#include "dicom/pixel/overlay.h"
#include "dicom/pixel/present.h"
#include "dicom/pixel/presentation_state.h"
#include "dicom/pixel/shutter.h"

namespace dicom {
namespace {

using Photometric = PhotometricInterpretation;

// PS3.3 C.11.6: INVERSE is the shape of MONOCHROME1 images, so the two do not cancel each other.
bool is_inverse(const DataSet& data_set, Photometric photometric) {
  return photometric == Photometric::MONOCHROME1 || data_set.text_or_empty(tags::PresentationLUTShape) == "INVERSE";
}

Window automatic(const PixelFrames& frames, const DecodedFrame& frame, const ModalityTransform& modality) {
  const auto padding = read_pixel_padding(frames.data_set(), frames.description());
  const ValueRange range = stored_range(frame, padding);
  // A table need not rise or fall steadily; that it does is the best guess without a histogram.
  const double one = modality(range.minimum);
  const double other = modality(range.maximum);
  return automatic_window(std::min(one, other), std::max(one, other));
}

// Vertical divided by horizontal size of a pixel; 1 if nothing sensible is said.
double pixel_aspect(const DataSet& data_set) {
  for (const Tag tag : {Tag(tags::PixelAspectRatio), Tag(tags::PixelSpacing), Tag(tags::ImagerPixelSpacing)}) {
    const auto sizes = data_set.value_or<std::vector<double>>(tag, {});
    if (sizes.size() != 2) continue;
    const double aspect = sizes[0] / sizes[1];
    if (std::isfinite(aspect) && aspect > 0.01 && aspect < 100) return aspect;
  }
  return 1;
}

std::int64_t stored_value(const DecodedFrame& frame, std::size_t index) {
  const std::byte* at = frame.samples.data() + index * frame.sample_size;
  if (frame.sample_size == 1)
    return frame.is_signed ? std::int64_t{load_le<std::int8_t>(at)} : load_le<std::uint8_t>(at);
  if (frame.sample_size == 2)
    return frame.is_signed ? std::int64_t{load_le<std::int16_t>(at)} : load_le<std::uint16_t>(at);
  return load_le<std::int32_t>(at);
}

// PS3.3 C.7.6.3.1.2 PALETTE COLOR
Result<ByteVector> palette_to_rgb(const PixelFrames& frames, const DecodedFrame& frame) {
  if (frame.sample_size > 4) return Error{ErrorCode::unsupported, "PALETTE COLOR of 64-bit samples"};
  const Palette palette = DICOM_TRY(read_palette(frames.data_set(), frame.is_signed));
  ByteVector rgb;
  rgb.reserve(static_cast<std::size_t>(frame.pixels() * 3));
  for (std::size_t i = 0; i < frame.pixels(); ++i)
    for (const std::uint8_t channel : palette(stored_value(frame, i))) rgb.push_back(std::byte{channel});
  return rgb;
}

Result<ByteVector> colour_to_rgb(const DecodedFrame& frame) {
  if (frame.sample_size > 4 || frame.sample_type != SampleType::integer)
    return Error{ErrorCode::unsupported, "colour of 64-bit or floating point samples"};
  ByteVector rgb = to_eight_bits(frame.samples, frame.sample_size, frame.bits_stored);
  switch (frame.photometric) {
    case Photometric::RGB: return rgb;
    case Photometric::YBR_FULL:
    case Photometric::YBR_FULL_422:
    case Photometric::YBR_ICT:
    case Photometric::YBR_RCT: ybr_full_to_rgb(rgb); return rgb;
    case Photometric::YBR_PARTIAL_420:
    case Photometric::YBR_PARTIAL_422: ybr_partial_to_rgb(rgb); return rgb;
    default:
      return Error{ErrorCode::unsupported, "Photometric Interpretation " + std::string(to_string(frame.photometric)) +
                                               " of native or lossless samples"};
  }
}

Picture grey_to_rgb(const Picture& grey) {
  Picture rgb{grey.size, 3, {}};
  rgb.samples.reserve(grey.samples.size() * 3);
  for (const std::byte level : grey.samples) rgb.samples.insert(rgb.samples.end(), 3, level);
  return rgb;
}

// PS3.3 C.7.6.19: values from the palette's first one on are colours, those below are grey.
bool has_supplemental_palette(const DataSet& data_set) {
  const std::string presentation = data_set.text_or_empty(tags::PixelPresentation);
  return (presentation == "COLOR" || presentation == "MIXED") &&
         data_set.contains(tags::RedPaletteColorLookupTableDescriptor);
}

Result<Picture> with_supplemental_palette(const PixelFrames& frames, const DecodedFrame& frame, const Picture& grey) {
  const Palette palette = DICOM_TRY(read_palette(frames.data_set(), frame.is_signed));
  Picture rgb = grey_to_rgb(grey);
  for (std::size_t i = 0; i < frame.pixels(); ++i) {
    const std::int64_t stored = stored_value(frame, i);
    if (stored < palette.first_mapped) continue;
    const auto& colour = palette(stored);
    for (std::size_t c = 0; c < 3; ++c) rgb.samples[3 * i + c] = std::byte{colour[c]};
  }
  return rgb;
}

// Without a VOI transformation a state shows all that the stored bits can be (PS3.4 N.2.1.2: identity).
Window whole_range(const DecodedFrame& frame, const ModalityTransform& modality) {
  if (modality.table) return automatic_window(0, static_cast<double>((1U << modality.table->bits) - 1));
  const double count = std::ldexp(1.0, static_cast<int>(std::min(frame.bits_stored, 32U)));
  const double first = modality(frame.is_signed ? -count / 2 : 0);
  const double last = modality((frame.is_signed ? count / 2 : count) - 1);
  return automatic_window(std::min(first, last), std::max(first, last));
}

GreyTransform transform_of(const PresentationState& state, const DecodedFrame& frame, const RenderOptions& options) {
  GreyTransform transform;
  transform.modality = state.modality;
  if (options.window)
    transform.voi = *options.window;
  else if (state.window)
    transform.voi = *state.window;
  else if (state.voi_table)
    transform.voi = *state.voi_table;
  else
    transform.voi = whole_range(frame, state.modality);
  transform.presentation = state.presentation_table;
  transform.inverse = state.inverse != options.invert;
  return transform;
}

// PS3.3 A.33.2: the palette's input is the P-Value.
Picture through_palette(const Picture& grey, const Palette& palette) {
  Picture rgb{grey.size, 3, {}};
  rgb.samples.reserve(grey.samples.size() * 3);
  const double last = static_cast<double>(palette.entries.size() - 1);
  for (const std::byte level : grey.samples) {
    const auto index = static_cast<std::int64_t>(std::to_integer<int>(level) / 255.0 * last + 0.5);
    for (const std::uint8_t channel : palette(palette.first_mapped + index)) rgb.samples.push_back(std::byte{channel});
  }
  return rgb;
}

Result<Picture> grey_picture(const PixelFrames& frames, const DecodedFrame& frame, const PresentationState* state,
                             const RenderOptions& options, Diagnostics& diagnostics) {
  Picture picture{{frame.columns, frame.rows}, 1, {}};
  if (state != nullptr) {
    picture.samples = apply(transform_of(*state, frame, options), frame);
    return state->palette ? through_palette(picture, *state->palette) : picture;
  }
  picture.samples = apply(DICOM_TRY(grey_transform(frames, frame, options, diagnostics)), frame);
  if (frame.sample_type == SampleType::integer && frame.sample_size <= 4 && has_supplemental_palette(frames.data_set()))
    return with_supplemental_palette(frames, frame, picture);
  return picture;
}

// PS3.3 C.11.15: what the profile means, as every screen shows it.
Result<void> apply_profile(const DataSet& data_set, const PresentationState* state, Picture& picture,
                           Diagnostics& diagnostics) {
  Bytes profile;
  const auto element = data_set.find(tags::ICCProfile);
  if (element) profile = element->bytes();
  if (state != nullptr && !state->profile.empty()) profile = state->profile;
  if (profile.empty()) return {};
  const auto done = codec::profile_to_srgb(profile, picture.samples);
  return done ? Result<void>{} : diagnostics.report({done.error().to_string(), {}, to_string(tags::ICCProfile)});
}

Result<Picture> to_picture(const PixelFrames& frames, const DecodedFrame& frame, const PresentationState* state,
                           const RenderOptions& options, Diagnostics& diagnostics) {
  if (is_monochrome(frame.photometric)) return grey_picture(frames, frame, state, options, diagnostics);
  Picture picture{{frame.columns, frame.rows}, 3, {}};
  picture.samples = frame.photometric == Photometric::PALETTE_COLOR ? DICOM_TRY(palette_to_rgb(frames, frame))
                                                                    : DICOM_TRY(colour_to_rgb(frame));
  if (options.colour_profile) DICOM_TRY(apply_profile(frames.data_set(), state, picture, diagnostics));
  if (options.invert)
    for (std::byte& sample : picture.samples) sample = ~sample;
  return picture;
}

const Overlay* plane_of(const std::vector<Overlay>& overlays, const std::optional<Shutter>& shutter) {
  if (!shutter || !shutter->overlay_group) return nullptr;
  const auto found = std::ranges::find(overlays, *shutter->overlay_group, &Overlay::group);
  return found == overlays.end() ? nullptr : &*found;
}

// The image's own shutter and overlays. Regions of interest are no graphics and stay unseen.
Result<void> draw_own(const PixelFrames& frames, const RenderOptions& options, Picture& picture,
                      Diagnostics& diagnostics) {
  if (!options.overlays && !options.shutter) return {};
  const std::vector<Overlay> overlays = DICOM_TRY(read_overlays(frames, options.frame - 1, diagnostics));
  const auto shutter = options.shutter ? read_shutter(frames.data_set()) : std::nullopt;
  const Overlay* const plane = plane_of(overlays, shutter);
  if (shutter) cover(*shutter, plane, picture.samples, picture.size.width, picture.size.height, picture.components);
  if (!options.overlays) return {};
  const std::vector<std::uint8_t> white(picture.components, 255);
  for (const Overlay& overlay : overlays)
    if (&overlay != plane && !overlay.is_region)
      draw(overlay, picture.samples, picture.size.width, picture.size.height, picture.components, white);
  return {};
}

// What a state covers and activates.
Result<void> draw_state(const PresentationState& state, const RenderOptions& options, Picture& picture,
                        Diagnostics& diagnostics) {
  const bool coloured =
      std::ranges::any_of(state.overlays,
                          [](const ActiveOverlay& each) {
                            return each.colour[0] != each.colour[1] || each.colour[1] != each.colour[2];
                          }) ||
      std::ranges::any_of(state.annotations, [](const Annotation& each) {
        return each.colour[0] != each.colour[1] || each.colour[1] != each.colour[2];
      });
  if (coloured && picture.components == 1) picture = grey_to_rgb(picture);
  if (state.shutter && options.shutter) {
    const std::vector<Overlay> planes = DICOM_TRY(read_overlays(*options.presentation, options.frame - 1, diagnostics));
    cover(*state.shutter, plane_of(planes, state.shutter), picture.samples, picture.size.width, picture.size.height,
          picture.components);
  }
  for (const ActiveOverlay& each : state.overlays)
    draw(each.overlay, picture.samples, picture.size.width, picture.size.height, picture.components,
         std::span(each.colour).first(picture.components));
  return {};
}

codec::ImageHeader header_of(const Picture& picture) {
  return {picture.size.width, picture.size.height, picture.components, 8, false};
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

Result<Picture> render(const PixelFrames& frames, const RenderOptions& options, Diagnostics& diagnostics) {
  if (options.frame == 0 || options.frame > frames.count())
    return Error{ErrorCode::invalid_argument, "frame " + std::to_string(options.frame) + " is asked for, there are " +
                                                  std::to_string(frames.count())};
  if (options.window && !is_valid(*options.window))
    return Error{ErrorCode::invalid_argument,
                 "window width " + std::to_string(options.window->width) + " is too small"};
  const DecodedFrame frame = DICOM_TRY(decode_frame(frames, options.frame - 1, diagnostics));
  std::optional<PresentationState> state;
  if (options.presentation)
    state =
        DICOM_TRY(read_presentation_state(*options.presentation, frames.data_set(), options.frame - 1, diagnostics));
  Picture picture = DICOM_TRY(to_picture(frames, frame, state ? &*state : nullptr, options, diagnostics));
  if (state) {
    DICOM_TRY(draw_state(*state, options, picture, diagnostics));
    picture = detail::present(picture, *state, options.limit);
  } else {
    DICOM_TRY(draw_own(frames, options, picture, diagnostics));
    const Size size = fit(picture.size, options.limit, pixel_aspect(frames.data_set()));
    if (size != picture.size) {
      picture.samples = shrink(picture.samples, picture.size, picture.components, size);
      picture.size = size;
    }
  }
  if (options.display && picture.components == 1) {
    const auto levels = gsdf_levels(*options.display);
    for (std::byte& sample : picture.samples) sample = std::byte{levels[std::to_integer<std::size_t>(sample)]};
  }
  return picture;
}

Result<Picture> render(const DataSet& data_set, const TransferSyntax& syntax, const RenderOptions& options,
                       Diagnostics& diagnostics) {
  const PixelFrames frames = DICOM_TRY(PixelFrames::open(data_set, syntax, diagnostics));
  return render(frames, options, diagnostics);
}

Result<ByteVector> encode_png(const Picture& picture) {
  return codec::encode_png(picture.samples, header_of(picture));
}

Result<ByteVector> encode_jpeg(const Picture& picture, int quality) {
  if (quality < 1 || quality > 100)
    return Error{ErrorCode::invalid_argument, "JPEG quality " + std::to_string(quality) + ", expected 1 to 100"};
  return codec::encode_jpeg(picture.samples, header_of(picture), quality);
}

}  // namespace dicom
