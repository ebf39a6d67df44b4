#include "dicom/pixel/render.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "dicom/codec/colour_profile.h"
#include "dicom/codec/jpeg.h"
#include "dicom/codec/png.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/pixel/advanced_blending.h"
#include "dicom/pixel/colour_picture.h"
#include "dicom/pixel/decode.h"
#include "dicom/pixel/grey_picture.h"
#include "dicom/pixel/overlay.h"
#include "dicom/pixel/picture_edits.h"
#include "dicom/pixel/present.h"
#include "dicom/pixel/presentation_state.h"
#include "dicom/pixel/shutter.h"

namespace dicom {
namespace {

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
  if (options.presentation && is_advanced_blending_state(*options.presentation)) {
    Picture picture{{frame.columns, frame.rows}, 3, {}};
    picture.samples =
        DICOM_TRY(blend_inputs(*options.presentation, frames, options.frame - 1, options.superimposed, diagnostics));
    if (options.colour_profile) DICOM_TRY(apply_profile(DataSet{}, state, picture, diagnostics));
    return picture;
  }
  if (is_monochrome(frame.photometric)) {
    Picture picture = DICOM_TRY(detail::grey_picture(frames, frame, state, options, diagnostics));
    // A profile of the state is that of its palette's colours.
    if (state != nullptr && picture.components == 3 && options.colour_profile)
      DICOM_TRY(apply_profile(DataSet{}, state, picture, diagnostics));
    return picture;
  }
  Picture picture = DICOM_TRY(detail::colour_picture(frames, frame));
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
  if (coloured && picture.components == 1) picture = to_rgb(std::move(picture));
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

Result<Picture> render(const PixelFrames& frames, const RenderOptions& options, Diagnostics& diagnostics) {
  if (options.frame == 0 || options.frame > frames.count())
    return Error{ErrorCode::invalid_argument, "frame " + std::to_string(options.frame) + " is asked for, there are " +
                                                  std::to_string(frames.count())};
  if (options.window && !is_valid(*options.window))
    return Error{ErrorCode::invalid_argument,
                 "window width " + std::to_string(options.window->width) + " is too small"};
  DecodeOptions decoding;
  decoding.threads = options.threads;
  const DecodedFrame frame = DICOM_TRY(decode_frame(frames, options.frame - 1, diagnostics, decoding));
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
