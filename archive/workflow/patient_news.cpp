#include "archive/workflow/patient_news.h"

#include <array>
#include <optional>

#include "archive/admin/administration.h"
#include "dicom/dictionary/generated/tags.h"

namespace archive::workflow {

using dicom::DataSet;
using dicom::ErrorCode;
using dicom::Result;
namespace hl7 = dicom::hl7;
namespace tags = dicom::tags;

namespace {

constexpr std::array demographics{tags::PatientName, tags::PatientBirthDate, tags::PatientSex};

Authorship authorship() {
  return {.author = "HL7", .reason = "told by the hospital's patient administration"};
}

PatientIdentity identity_of(const DataSet& patient) {
  return {.patient_id = patient.text_or_empty(tags::PatientID),
          .issuer = patient.text_or_empty(tags::IssuerOfPatientID),
          .name = patient.text_or_empty(tags::PatientName),
          .birth_date = patient.text_or_empty(tags::PatientBirthDate)};
}

/// The patient as the archive has him: of that issuer, or of none.
Result<std::optional<DataSet>> find(Archive& archive, const hl7::PatientIdentity& who) {
  QueryRequest request{.level = Level::patient, .match = {{{tags::PatientID}, who.id}}};
  for (const dicom::KnownTag tag : demographics) request.return_keys.push_back({tag});
  request.return_keys.push_back({tags::IssuerOfPatientID});
  const auto cursor = DICOM_TRY(archive.query(request));
  std::optional<DataSet> without_issuer;
  while (auto patient = DICOM_TRY(cursor->next())) {
    if (patient->text_or_empty(tags::PatientID) != who.id) continue;  // a wildcard in an ID
    const std::string issuer = patient->text_or_empty(tags::IssuerOfPatientID);
    if (issuer == who.issuer) return patient;
    if (issuer.empty() || who.issuer.empty()) without_issuer = std::move(patient);
  }
  return without_issuer;
}

/// What differs from what is known, as settings. What HL7 does not say stays.
std::vector<Setting> differences(const DataSet& known, const DataSet& told) {
  std::vector<Setting> settings;
  for (const dicom::KnownTag tag : demographics) {
    const std::string value = told.text_or_empty(tag);
    if (!value.empty() && value != known.text_or_empty(tag)) settings.push_back({tag, value});
  }
  return settings;
}

Result<void> correct(Archive& archive, const hl7::PatientUpdate& update) {
  const auto known = DICOM_TRY(find(archive, update.patient));
  if (!known) return {};
  auto settings = differences(*known, update.attributes);
  if (settings.empty()) return {};
  DICOM_TRY(archive.administration().edit_patient(identity_of(*known), std::move(settings), authorship()));
  return {};
}

/// `prior` becomes `now`: merged into him if he is there, else called so.
Result<void> become(Archive& archive, const hl7::PatientIdentity& prior, const hl7::PatientIdentity& now,
                    const DataSet& attributes) {
  const auto old = DICOM_TRY(find(archive, prior));
  if (!old) return {};
  const auto present = DICOM_TRY(find(archive, now));
  if (present) {
    DICOM_TRY(archive.administration().merge(identity_of(*old), identity_of(*present), authorship()));
    return correct(archive, {now, attributes});
  }
  auto settings = differences(*old, attributes);
  settings.push_back({tags::PatientID, now.id});
  if (!now.issuer.empty()) settings.push_back({tags::IssuerOfPatientID, now.issuer});
  DICOM_TRY(archive.administration().edit_patient(identity_of(*old), std::move(settings), authorship()));
  return {};
}

}  // namespace

Result<void> apply(Archive& archive, const hl7::PatientEvent& event) {
  if (const auto* const update = std::get_if<hl7::PatientUpdate>(&event)) return correct(archive, *update);
  if (const auto* const merge = std::get_if<hl7::PatientMerge>(&event)) {
    return become(archive, merge->prior, merge->surviving, merge->attributes);
  }
  if (const auto* const change = std::get_if<hl7::PatientIDChange>(&event)) {
    return become(archive, change->prior, change->changed, change->attributes);
  }
  return {};
}

}  // namespace archive::workflow
