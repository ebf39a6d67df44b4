// Edits and merges: what people set, and whom it concerns.
#include <algorithm>
#include <iterator>
#include <utility>

#include "archive/acts/overlay.h"
#include "archive/admin/administration.h"
#include "dicom/dictionary/generated/tags.h"

namespace archive {

using dicom::Error;
using dicom::ErrorCode;
using dicom::Result;
namespace tags = dicom::tags;
using index::Attribute;

namespace {

Error not_found(std::string message) {
  return {ErrorCode::not_found, std::move(message), {}, {}};
}

const Setting* find(const std::vector<Setting>& settings, dicom::Tag tag) {
  const auto at = std::ranges::find(settings, tag, &Setting::tag);
  return at == settings.end() ? nullptr : &*at;
}

Result<void> check(const std::vector<Setting>& settings) {
  if (settings.empty()) return Error{ErrorCode::invalid_argument, "nothing to set", {}, {}};
  for (const Setting& setting : settings) {
    DICOM_TRY(acts::check(setting));
    if (find(settings, setting.tag) != &setting)
      return Error{ErrorCode::invalid_argument, dicom::to_string(setting.tag) + " is set twice", {}, {}};
  }
  return {};
}

PatientIdentity with(PatientIdentity patient, const std::vector<Setting>& settings) {
  const auto set = [&](dicom::Tag tag, std::string& to) {
    if (const Setting* setting = find(settings, tag)) to = setting->value;
  };
  set(tags::PatientID, patient.patient_id);
  set(tags::IssuerOfPatientID, patient.issuer);
  set(tags::PatientName, patient.name);
  set(tags::PatientBirthDate, patient.birth_date);
  return patient;
}

// What makes a study one of a patient who is there.
std::vector<Setting> demographics(const index::Values& patient) {
  std::vector<Setting> settings;
  for (const Attribute attribute : {Attribute::patient_id, Attribute::issuer_of_patient_id, Attribute::patient_name,
                                    Attribute::patient_birth_date, Attribute::patient_sex})
    settings.push_back({index::entry(attribute).tag, patient[attribute]});
  return settings;
}

}  // namespace

Result<Act> Administration::edit_study(std::string_view study_uid, std::vector<Setting> settings,
                                       const Authorship& by) {
  DICOM_TRY(check(settings));
  const std::lock_guard acting(acting_);
  index::Query query;
  query.conditions.push_back({.attribute = Attribute::study_instance_uid, .values = {std::string(study_uid)}});
  const auto ids = DICOM_TRY(parts_.index.find(query));
  if (ids.empty()) return not_found("there is no such study");
  const auto rows = DICOM_TRY(parts_.index.rows(Level::study, ids));
  if (rows.empty()) return not_found("there is no such study");
  const PatientIdentity before = index::identity_of(rows[0].values);
  const PatientIdentity after = with(before, settings);
  const bool of_patient =
      std::ranges::any_of(settings, [](const Setting& setting) { return acts::is_of_patient(setting.tag); });
  if (of_patient && after.key() == before.key()) {
    return Error{ErrorCode::invalid_argument,
                 "patient attributes of one study: edit the patient, or set another Patient ID to move the study",
                 {},
                 {}};
  }
  if (of_patient) {
    if (const auto patient = DICOM_TRY(parts_.index.patient(after))) {
      std::erase_if(settings, [](const Setting& setting) { return acts::is_of_patient(setting.tag); });
      std::ranges::copy(demographics(*patient), std::back_inserter(settings));
    }
  }
  return perform({.kind = Act::Kind::edit_study, .subject = std::string(study_uid), .settings = std::move(settings)},
                 by);
}

Result<Act> Administration::edit_patient(const PatientIdentity& patient, std::vector<Setting> settings,
                                         const Authorship& by) {
  DICOM_TRY(check(settings));
  for (const Setting& setting : settings) {
    if (!acts::is_of_patient(setting.tag))
      return Error{ErrorCode::invalid_argument, dicom::to_string(setting.tag) + " is not of the patient", {}, {}};
  }
  const std::lock_guard acting(acting_);
  const auto known = DICOM_TRY(parts_.index.patient(patient));
  if (!known) return not_found("there is no such patient");
  const PatientIdentity after = with(index::identity_of(*known), settings);
  if (after.key() != patient.key() && DICOM_TRY(parts_.index.patient(after)))
    return Error{ErrorCode::conflict, "another patient has that identity: merge them", {}, {}};
  return perform({.kind = Act::Kind::edit_patient, .subject = patient.key(), .settings = std::move(settings)}, by);
}

Result<Act> Administration::merge(const PatientIdentity& from, const PatientIdentity& into, const Authorship& by) {
  if (from.key() == into.key()) return Error{ErrorCode::invalid_argument, "both are the same patient", {}, {}};
  const std::lock_guard acting(acting_);
  const auto target = DICOM_TRY(parts_.index.patient(into));
  if (!target) return not_found("there is no patient to merge into");
  if (!DICOM_TRY(parts_.index.patient(from))) return not_found("there is no patient to merge");
  return perform({.kind = Act::Kind::merge, .subject = from.key(), .settings = demographics(*target)}, by);
}

Result<Act> Administration::undo(std::uint64_t number, const Authorship& by) {
  const std::lock_guard acting(acting_);
  if (!parts_.edits.find(number))
    return not_found("no edit or merge number " + std::to_string(number) + " is in force");
  return perform({.kind = Act::Kind::undo, .of = number}, by);
}

std::vector<Act> Administration::edits() const {
  std::vector<Act> list;
  for (const auto& act : parts_.edits.all()) list.push_back(*act);
  return list;
}

}  // namespace archive
