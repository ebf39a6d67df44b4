#include "dicom/pixel/voi.h"

#include <algorithm>
#include <cmath>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/pixel/functional_groups.h"

namespace dicom {
namespace {

constexpr double white = 255;

VoiFunction function_of(const DataSet& data_set) {
  const std::string term = data_set.text_or_empty(tags::VOILUTFunction);
  if (term == "SIGMOID") return VoiFunction::SIGMOID;
  return term == "LINEAR_EXACT" ? VoiFunction::LINEAR_EXACT : VoiFunction::LINEAR;
}

Result<void> add_window(std::vector<Window>& windows, Window window, Diagnostics& diagnostics) {
  const std::string shown = std::to_string(window.centre) + "," + std::to_string(window.width);
  if (!std::isfinite(window.centre) || !std::isfinite(window.width) || window.width <= 0)
    return diagnostics.report({"window " + shown + " is left out", {}, to_string(tags::WindowWidth)});
  if (!is_valid(window)) {
    DICOM_TRY(diagnostics.report({"window " + shown + " is narrower than LINEAR allows, LINEAR_EXACT is assumed",
                                  {},
                                  to_string(tags::WindowWidth)}));
    window.function = VoiFunction::LINEAR_EXACT;
  }
  windows.push_back(std::move(window));
  return {};
}

Result<std::vector<Window>> windows_of(const DataSet& data_set, Diagnostics& diagnostics) {
  const auto centres = data_set.value_or<std::vector<double>>(tags::WindowCenter, {});
  const auto widths = data_set.value_or<std::vector<double>>(tags::WindowWidth, {});
  const auto explanations = data_set.value_or<std::vector<std::string>>(tags::WindowCenterWidthExplanation, {});
  if (centres.size() != widths.size())
    DICOM_TRY(diagnostics.report(
        {std::to_string(centres.size()) + " window centres, " + std::to_string(widths.size()) + " widths",
         {},
         to_string(tags::WindowWidth)}));
  std::vector<Window> windows;
  const VoiFunction function = function_of(data_set);
  for (std::size_t i = 0; i < std::min(centres.size(), widths.size()); ++i)
    DICOM_TRY(add_window(windows,
                         {centres[i], widths[i], function, i < explanations.size() ? explanations[i] : std::string{}},
                         diagnostics));
  return windows;
}

}  // namespace

double Window::operator()(double value) const {
  if (function == VoiFunction::SIGMOID) return white / (1 + std::exp(-4 * (value - centre) / width));
  const double half_pixel = function == VoiFunction::LINEAR ? 1 : 0;
  const double middle = centre - half_pixel / 2;
  const double range = width - half_pixel;
  if (value <= middle - range / 2) return 0;
  if (value > middle + range / 2) return white;
  return ((value - middle) / range + 0.5) * white;
}

bool is_valid(const Window& window) {
  return window.function == VoiFunction::LINEAR ? window.width >= 1 : window.width > 0;
}

Result<std::vector<Window>> read_windows(const DataSet& data_set, std::uint32_t index, Diagnostics& diagnostics) {
  if (const auto group = functional_group(data_set, tags::FrameVOILUTSequence, index)) {
    auto windows = DICOM_TRY(windows_of(*group, diagnostics));
    if (!windows.empty()) return windows;
  }
  return windows_of(data_set, diagnostics);
}

Result<std::vector<LookupTable>> read_voi_tables(const DataSet& data_set, bool signed_input, Diagnostics& diagnostics) {
  std::vector<LookupTable> tables;
  const auto sequence = data_set.find(tags::VOILUTSequence);
  if (!sequence || !sequence->is_sequence()) return tables;
  for (std::size_t i = 0; i < sequence->item_count(); ++i) {
    auto table = read_lookup_table(sequence->item(i), signed_input);
    if (table) {
      tables.push_back(*std::move(table));
    } else {
      DICOM_TRY(diagnostics.report({"VOI LUT Sequence: " + table.error().to_string()}));
    }
  }
  return tables;
}

Window automatic_window(double minimum, double maximum) {
  return {(minimum + maximum + 1) / 2, maximum - minimum + 1, VoiFunction::LINEAR, {}};
}

}  // namespace dicom
