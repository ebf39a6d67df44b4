#include "archive/index/attributes.h"

#include <algorithm>

#include "archive/index/index.h"
#include "dicom/dictionary/generated/tags.h"

namespace archive::index {
namespace {

namespace tags = dicom::tags;
using enum Attribute;

constexpr AttributeEntry table[] = {
    {patient_id, tags::PatientID, Level::patient, Comparison::text, "patient_id"},
    {issuer_of_patient_id, tags::IssuerOfPatientID, Level::patient, Comparison::text, "issuer_of_patient_id"},
    {patient_name, tags::PatientName, Level::patient, Comparison::name, "patient_name"},
    {patient_birth_date, tags::PatientBirthDate, Level::patient, Comparison::date, "patient_birth_date"},
    {patient_sex, tags::PatientSex, Level::patient, Comparison::text, "patient_sex"},
    {study_instance_uid, tags::StudyInstanceUID, Level::study, Comparison::uid, "study_instance_uid"},
    {study_date, tags::StudyDate, Level::study, Comparison::date, "study_date"},
    {study_time, tags::StudyTime, Level::study, Comparison::time, "study_time"},
    {accession_number, tags::AccessionNumber, Level::study, Comparison::text, "accession_number"},
    {study_id, tags::StudyID, Level::study, Comparison::text, "study_id"},
    {study_description, tags::StudyDescription, Level::study, Comparison::text, "study_description"},
    {referring_physician_name, tags::ReferringPhysicianName, Level::study, Comparison::name,
     "referring_physician_name"},
    {series_instance_uid, tags::SeriesInstanceUID, Level::series, Comparison::uid, "series_instance_uid"},
    {modality, tags::Modality, Level::series, Comparison::text, "modality"},
    {series_number, tags::SeriesNumber, Level::series, Comparison::integer, "series_number"},
    {series_description, tags::SeriesDescription, Level::series, Comparison::text, "series_description"},
    {body_part_examined, tags::BodyPartExamined, Level::series, Comparison::text, "body_part_examined"},
    {series_date, tags::SeriesDate, Level::series, Comparison::date, "series_date"},
    {series_time, tags::SeriesTime, Level::series, Comparison::time, "series_time"},
    {station_name, tags::StationName, Level::series, Comparison::text, "station_name"},
    {institution_name, tags::InstitutionName, Level::series, Comparison::text, "institution_name"},
    {protocol_name, tags::ProtocolName, Level::series, Comparison::text, "protocol_name"},
    {performed_procedure_step_start_date, tags::PerformedProcedureStepStartDate, Level::series, Comparison::date,
     "performed_procedure_step_start_date"},
    {performed_procedure_step_start_time, tags::PerformedProcedureStepStartTime, Level::series, Comparison::time,
     "performed_procedure_step_start_time"},
    {sop_instance_uid, tags::SOPInstanceUID, Level::instance, Comparison::uid, "sop_instance_uid"},
    {sop_class_uid, tags::SOPClassUID, Level::instance, Comparison::uid, "sop_class"},
    {instance_number, tags::InstanceNumber, Level::instance, Comparison::integer, "instance_number"},
};
static_assert(std::size(table) == attribute_count);
static_assert([] {
  for (std::size_t i = 0; i < attribute_count; ++i) {
    if (static_cast<std::size_t>(table[i].attribute) != i) return false;
  }
  return true;
}());

}  // namespace

std::span<const AttributeEntry> attributes() {
  return table;
}

const AttributeEntry& entry(Attribute attribute) {
  return table[static_cast<std::size_t>(attribute)];
}

PatientIdentity identity_of(const Values& values) {
  return {values[patient_id], values[issuer_of_patient_id], values[patient_name], values[patient_birth_date]};
}

void apply_steps(const acts::Steps& steps, Values& values) {
  for (const auto& step : steps) {
    for (const Setting& setting : step->settings) {
      if (const AttributeEntry* column = find_attribute(setting.tag);
          column != nullptr && column->level <= Level::study)
        values[column->attribute] = setting.value;
    }
  }
}

const AttributeEntry* find_attribute(dicom::Tag tag) {
  const auto* at = std::ranges::find_if(table, [tag](const AttributeEntry& row) { return row.tag.tag == tag; });
  return at == std::end(table) ? nullptr : at;
}

}  // namespace archive::index
