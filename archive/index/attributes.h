// Which attributes are columns of the index, as data.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "archive/query/query.h"
#include "dicom/core/tag.h"

namespace archive::index {

/// How the values of an attribute are compared.
enum class Comparison : std::uint8_t {
  text,  ///< as it is
  name,  ///< PN: normalised
  uid,
  date,     ///< DA: YYYYMMDD as a number
  time,     ///< TM: as text, which sorts as times do
  integer,  ///< IS
  number,   ///< any other number; of no column
};

/// The columns, level by level. Attributes that are not here are looked up in the header of an instance.
enum class Attribute : std::uint8_t {
  patient_id,
  issuer_of_patient_id,
  patient_name,
  patient_birth_date,
  patient_sex,
  study_instance_uid,
  study_date,
  study_time,
  accession_number,
  study_id,
  study_description,
  referring_physician_name,
  series_instance_uid,
  modality,
  series_number,
  series_description,
  body_part_examined,
  series_date,
  series_time,
  station_name,
  institution_name,
  protocol_name,
  performed_procedure_step_start_date,
  performed_procedure_step_start_time,
  sop_instance_uid,
  sop_class_uid,
  instance_number,
};
inline constexpr std::size_t attribute_count = 27;

struct AttributeEntry {
  Attribute attribute;
  dicom::KnownTag tag;
  Level level;
  Comparison comparison;
  std::string_view column;  ///< of the level's table
};

std::span<const AttributeEntry> attributes();
const AttributeEntry& entry(Attribute attribute);
/// Null if the attribute is no column.
const AttributeEntry* find_attribute(dicom::Tag tag);

/// The values of one patient, study, series or instance, in UTF-8 as the Standard writes them. Only those of its level,
/// and in answers to queries also those of the levels above, are filled.
class Values {
 public:
  std::string& operator[](Attribute attribute) { return texts_[static_cast<std::size_t>(attribute)]; }
  const std::string& operator[](Attribute attribute) const { return texts_[static_cast<std::size_t>(attribute)]; }

 private:
  std::array<std::string, attribute_count> texts_;
};

}  // namespace archive::index
