#include "dicom/pixel/automatic.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/pixel/grey.h"

namespace dicom {
namespace {

bool is_projection(std::string_view modality) {
  constexpr std::array<std::string_view, 8> projections{"CR", "DX", "MG", "IO", "PX", "RG", "XA", "RF"};
  return std::ranges::find(projections, modality) != projections.end();
}

bool is_hounsfield(const DataSet& data_set, const ModalityTransform& modality) {
  const std::string type = data_set.text_or_empty(tags::RescaleType);
  return type == "HU" || (type.empty() && modality.intercept < 0);
}

}  // namespace

double stored_percentile(const DecodedFrame& frame, const std::optional<PixelPadding>& padding, double part) {
  const ValueRange range = stored_range(frame, padding);
  constexpr std::size_t bins = 65536;
  const double width = std::max((range.maximum - range.minimum + 1) / bins, 1.0);
  std::vector<std::uint64_t> histogram(bins);
  std::uint64_t total = 0;
  for_each_counted(frame, [&](double value, std::uint64_t times) {
    if (!(value >= range.minimum && value <= range.maximum)) return;
    if (padding && value >= padding->first && value <= padding->last) return;
    histogram[std::min(static_cast<std::size_t>((value - range.minimum) / width), bins - 1)] += times;
    total += times;
  });
  const double wanted = part * static_cast<double>(total);
  std::uint64_t count = 0;
  for (std::size_t i = 0; i < bins; ++i) {
    count += histogram[i];
    if (static_cast<double>(count) >= wanted)
      return std::min(range.minimum + static_cast<double>(i) * width, range.maximum);
  }
  return range.maximum;
}

Window whole_range(const PixelDescription& description, const ModalityTransform& modality) {
  if (modality.table) return automatic_window(0, static_cast<double>((1U << modality.table->bits) - 1));
  const double count = std::ldexp(1.0, static_cast<int>(std::min(description.bits_stored, 32U)));
  const double first = modality(description.is_signed ? -count / 2 : 0);
  const double last = modality((description.is_signed ? count / 2 : count) - 1);
  return automatic_window(std::min(first, last), std::max(first, last));
}

Window window_by_modality(const PixelFrames& frames, const DecodedFrame& frame, const ModalityTransform& modality) {
  const DataSet& data_set = frames.data_set();
  const std::string name = data_set.text_or_empty(tags::Modality);
  if (name == "CT" && is_hounsfield(data_set, modality)) return {40, 400, VoiFunction::LINEAR, "soft tissue"};
  const auto padding = read_pixel_padding(data_set, frames.description());
  const double cut = is_projection(name) ? 0.01 : 0.005;
  double low = modality(stored_percentile(frame, padding, cut));
  double high = modality(stored_percentile(frame, padding, 1 - cut));
  if (low > high) std::swap(low, high);
  if (name == "PT" || name == "NM") low = std::min(low, 0.0);
  return automatic_window(low, high);
}

}  // namespace dicom
