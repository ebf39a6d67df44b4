// Values of interest: windows and tables that choose what is shown, PS3.3 C.11.2.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "dicom/base/diagnostics.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/pixel/lookup_table.h"

namespace dicom {

/// VOI LUT Function: PS3.3 C.11.2.1.3.
enum class VoiFunction : std::uint8_t { LINEAR, LINEAR_EXACT, SIGMOID };

/// A window on modality values.
struct Window {
  double centre = 0;
  double width = 1;
  VoiFunction function = VoiFunction::LINEAR;
  std::string explanation{};

  /// The display value, 0 to 255 as a real number: PS3.3 C.11.2.1.2.1, C.11.2.1.3.1 and
  /// C.11.2.1.3.2.
  [[nodiscard]] double operator()(double value) const;
};

/// Whether the Standard allows the width: at least 1 for LINEAR, positive for the others.
bool is_valid(const Window& window);

/// The windows of frame `index` (from 0) in their order: Frame VOI LUT of its functional groups,
/// else of the data set. LINEAR windows narrower than 1, which the Standard forbids, are what
/// LINEAR_EXACT makes of them: writers of small real values mean that. Windows of no width are left
/// out. Both with a diagnostic.
Result<std::vector<Window>> read_windows(const DataSet& data_set, std::uint32_t index, Diagnostics& diagnostics);

/// The tables of VOI LUT Sequence, in their order. `signed_input`: whether modality values may be
/// negative.
Result<std::vector<LookupTable>> read_voi_tables(const DataSet& data_set, bool signed_input, Diagnostics& diagnostics);

/// The window that maps `minimum` to black and `maximum` to white.
Window automatic_window(double minimum, double maximum);

}  // namespace dicom
