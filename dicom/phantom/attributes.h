// The attributes of simulated examinations, module by module (PS3.3).
#pragma once

#include <string>

#include "dicom/core/data_set.h"
#include "dicom/phantom/modality.h"

namespace dicom::phantom {

/// Who and what one image belongs to.
struct ImageContext {
  const Options& options;
  const Body& body;
  std::string root;  ///< prefix of UIDs
  std::uint32_t study = 0;
  std::uint32_t index = 0;
  std::uint32_t size = 0;
  std::uint32_t slices = 0;

  [[nodiscard]] std::string study_uid() const { return root + "." + std::to_string(study + 1); }
  [[nodiscard]] std::string series_uid() const { return study_uid() + ".1"; }
  [[nodiscard]] std::string instance_uid() const { return series_uid() + "." + std::to_string(index + 1); }
  /// z of the slice, in mm.
  [[nodiscard]] double slice_position() const { return body.bottom + slice_spacing() * (index + 0.5); }
  [[nodiscard]] double slice_spacing() const { return (body.top - body.bottom) / slices; }
};

DataSet code(std::string_view value, std::string_view scheme, std::string_view meaning);

/// Patient, General Study, General Series, General Equipment, SOP Common.
void set_common(DataSet& to, const ImageContext& context);
void set_ct(DataSet& to, const ImageContext& context);
void set_mr(DataSet& to, const ImageContext& context);
void set_ultrasound(DataSet& to, const ImageContext& context);
void set_digital_xray(DataSet& to, const ImageContext& context);
void set_computed_radiography(DataSet& to, const ImageContext& context);

}  // namespace dicom::phantom
