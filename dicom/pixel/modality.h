// From stored values to values with a meaning, e.g. Hounsfield units: PS3.3 C.11.1.
#pragma once

#include <cstdint>
#include <optional>

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

}  // namespace dicom
