// From stored values to values with a meaning, e.g. Hounsfield units: PS3.3 C.11.1.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "dicom/base/diagnostics.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"
#include "dicom/pixel/lookup_table.h"
#include "dicom/pixel/pixel_description.h"

namespace dicom {

/// A table, or slope and intercept.
struct ModalityTransform {
  double slope = 1;
  double intercept = 0;
  std::optional<LookupTable> table{};

  [[nodiscard]] double operator()(double stored) const {
    if (table) return table->nearest(stored);
    return stored * slope + intercept;
  }
};

/// The transform of frame `index` (from 0): Pixel Value Transformation of its functional groups,
/// else of the data set. A slope of 0, which would erase the image, is reported and taken as 1.
Result<ModalityTransform> read_modality_transform(const DataSet& data_set, const PixelDescription& description,
                                                  std::uint32_t index, Diagnostics& diagnostics);

/// From stored values to physical ones: PS3.3 C.7.6.16.2.11, Real World Value Mapping.
struct RealWorldMapping {
  double first = 0;  ///< the stored values that it is for
  double last = 0;
  double slope = 1;
  double intercept = 0;
  std::vector<double> table{};  ///< instead of slope and intercept: a value for each stored one from `first` on
  std::string unit{};           ///< Code Value of Measurement Units, mostly UCUM
  std::string label{};

  /// Nothing for stored values outside.
  [[nodiscard]] std::optional<double> operator()(double stored) const;
};

/// The mappings of frame `index` (from 0), in their order: those of its functional groups, else of the data set. What
/// makes no sense is left out with a diagnostic.
Result<std::vector<RealWorldMapping>> read_real_world_mappings(const DataSet& data_set, std::uint32_t index,
                                                               Diagnostics& diagnostics);

}  // namespace dicom
