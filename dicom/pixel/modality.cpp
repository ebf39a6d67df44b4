#include "dicom/pixel/modality.h"

#include <cmath>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/pixel/functional_groups.h"

namespace dicom {
namespace {

Result<ModalityTransform> from_rescale(const DataSet& data_set, Diagnostics& diagnostics) {
  ModalityTransform transform;
  transform.slope = data_set.value_or<double>(tags::RescaleSlope, 1);
  transform.intercept = data_set.value_or<double>(tags::RescaleIntercept, 0);
  if (transform.slope == 0 || !std::isfinite(transform.slope) || !std::isfinite(transform.intercept)) {
    DICOM_TRY(diagnostics.report(
        {"Rescale Slope and Intercept make no sense, 1 and 0 are assumed", {}, to_string(tags::RescaleSlope)}));
    transform.slope = 1;
    transform.intercept = 0;
  }
  return transform;
}

}  // namespace

Result<ModalityTransform> read_modality_transform(const DataSet& data_set, const PixelDescription& description,
                                                  std::uint32_t index, Diagnostics& diagnostics) {
  if (const auto group = functional_group(data_set, tags::PixelValueTransformationSequence, index))
    return from_rescale(*group, diagnostics);
  const auto sequence = data_set.find(tags::ModalityLUTSequence);
  if (sequence && sequence->is_sequence() && sequence->item_count() > 0) {
    auto table = read_lookup_table(sequence->item(0), description.is_signed);
    if (table) return ModalityTransform{1, 0, *std::move(table)};
    DICOM_TRY(diagnostics.report({"Modality LUT Sequence: " + table.error().to_string()}));
  }
  return from_rescale(data_set, diagnostics);
}

}  // namespace dicom
