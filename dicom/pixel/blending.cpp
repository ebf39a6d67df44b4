#include "dicom/pixel/blending.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "dicom/base/check.h"
#include "dicom/dictionary/generated/tags.h"
#include "dicom/pixel/automatic.h"
#include "dicom/pixel/resample.h"

namespace dicom {
namespace {

DecodedFrame frame_of(const detail::Samples& samples) {
  DecodedFrame frame;
  frame.rows = samples.rows;
  frame.columns = samples.columns;
  frame.sample_size = sizeof(double);
  frame.bits_stored = 64;
  frame.is_signed = true;
  frame.sample_type = SampleType::float64;
  frame.samples.reserve(samples.values.size() * sizeof(double));
  for (const double value : samples.values) append(frame.samples, value, std::endian::little);
  return frame;
}

}  // namespace

Result<std::optional<Superimposed>> find_superimposed(const DataSet& state, const PixelFrames& underlying,
                                                      std::uint32_t index, std::span<const PixelFrames> others,
                                                      Diagnostics& diagnostics) {
  const auto item = blending_item(state, "SUPERIMPOSED");
  if (!item) return Error{ErrorCode::not_found, "the blending state has no superimposed images"};
  auto candidates = detail::find_candidates(
      others, [&](const DataSet& image, std::uint32_t frame) { return refers_to_frame(*item, image, frame); });
  if (candidates.empty())
    return Error{ErrorCode::not_found, "none of the given images is one that the blending state superimposes"};
  if (state.contains(tags::ReferencedSpatialRegistrationSequence) ||
      item->contains(tags::ReferencedSpatialRegistrationSequence))
    DICOM_TRY(diagnostics.report({"the spatial registration of the blending state is not looked at"}));
  const auto chosen = detail::choose(std::move(candidates), underlying, index);
  if (!chosen) {
    DICOM_TRY(diagnostics.report({"no superimposed image lies where this one does"}));
    return std::optional<Superimposed>{};
  }
  Superimposed made;
  made.presentation = DICOM_TRY(read_grey_presentation(*item, chosen->frames->data_set(), chosen->index, diagnostics));
  const double opacity = state.value_or<double>(tags::RelativeOpacity, 1);
  made.opacity = std::isfinite(opacity) ? std::clamp(opacity, 0.0, 1.0) : 1;
  const detail::Samples samples = DICOM_TRY(detail::read_samples(*chosen, made.presentation.modality, diagnostics));
  if (!made.presentation.window && !made.presentation.voi_table)
    made.presentation.window = whole_range(chosen->frames->description(), made.presentation.modality);
  made.presentation.modality = {};
  detail::Samples placed = detail::resample(samples, detail::map_to(*chosen, underlying, index),
                                            underlying.description().columns, underlying.description().rows);
  made.values = frame_of(placed);
  made.there = std::move(placed.there);
  return std::optional(std::move(made));
}

ByteVector blend(Bytes grey, Bytes levels, const Superimposed& image, const Palette& palette) {
  DICOM_CHECK(grey.size() == levels.size() && grey.size() == image.there.size());
  ByteVector rgb;
  rgb.reserve(3 * grey.size());
  for (std::size_t i = 0; i < grey.size(); ++i) {
    const auto below = std::to_integer<std::uint8_t>(grey[i]);
    const auto& above = palette.of_level(std::to_integer<std::uint8_t>(levels[i]));
    for (std::size_t c = 0; c < 3; ++c) {
      const double mixed = image.opacity * above[c] + (1 - image.opacity) * below;
      rgb.push_back(image.there[i] ? static_cast<std::byte>(std::floor(mixed + 0.5)) : grey[i]);
    }
  }
  return rgb;
}

}  // namespace dicom
