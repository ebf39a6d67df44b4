#include "dicom/pixel/modality.h"

#include <cmath>
#include <string>

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

// Of stored values as doubles if they are floating point, else as US or SS.
std::optional<double> mapped_value(const DataSet& item, KnownTag integer, KnownTag floating) {
  for (const KnownTag tag : {integer, floating})
    if (const auto value = item.get<double>(tag); value && std::isfinite(*value)) return *value;
  return std::nullopt;
}

std::optional<RealWorldMapping> read_mapping(const DataSet& item) {
  const auto first =
      mapped_value(item, tags::RealWorldValueFirstValueMapped, tags::DoubleFloatRealWorldValueFirstValueMapped);
  const auto last =
      mapped_value(item, tags::RealWorldValueLastValueMapped, tags::DoubleFloatRealWorldValueLastValueMapped);
  if (!first || !last || *last < *first) return std::nullopt;
  RealWorldMapping mapping{*first, *last};
  mapping.label = item.text_or_empty(tags::LUTLabel);
  const auto units = item.find(tags::MeasurementUnitsCodeSequence);
  if (units && units->is_sequence() && units->item_count() > 0)
    mapping.unit = units->item(0).text_or_empty(tags::CodeValue);
  mapping.table = item.value_or<std::vector<double>>(tags::RealWorldValueLUTData, {});
  if (!mapping.table.empty()) return mapping;
  const auto slope = item.get<double>(tags::RealWorldValueSlope);
  const auto intercept = item.get<double>(tags::RealWorldValueIntercept);
  if (!slope || !intercept || !std::isfinite(*slope) || !std::isfinite(*intercept)) return std::nullopt;
  mapping.slope = *slope;
  mapping.intercept = *intercept;
  return mapping;
}

Result<std::vector<RealWorldMapping>> mappings_of(const std::vector<DataSet>& items, Diagnostics& diagnostics) {
  std::vector<RealWorldMapping> mappings;
  for (std::size_t i = 0; i < items.size(); ++i) {
    auto mapping = read_mapping(items[i]);
    if (mapping)
      mappings.push_back(*std::move(mapping));
    else
      DICOM_TRY(
          diagnostics.report({"Real World Value Mapping " + std::to_string(i + 1) + " makes no sense, it is left out",
                              {},
                              to_string(tags::RealWorldValueMappingSequence)}));
  }
  return mappings;
}

}  // namespace

std::optional<double> RealWorldMapping::operator()(double stored) const {
  if (!(stored >= first && stored <= last)) return std::nullopt;
  if (table.empty()) return stored * slope + intercept;
  const auto index = static_cast<std::size_t>(std::floor(stored - first + 0.5));
  return index < table.size() ? std::optional<double>(table[index]) : std::nullopt;
}

Result<std::vector<RealWorldMapping>> read_real_world_mappings(const DataSet& data_set, std::uint32_t index,
                                                               Diagnostics& diagnostics) {
  std::vector<DataSet> items = functional_group_items(data_set, tags::RealWorldValueMappingSequence, index);
  const auto own = data_set.find(tags::RealWorldValueMappingSequence);
  if (items.empty() && own && own->is_sequence())
    for (std::size_t i = 0; i < own->item_count(); ++i) items.push_back(own->item(i));
  return mappings_of(items, diagnostics);
}

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
