#include "dicom/hl7/patient.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>

#include "dicom/dictionary/generated/tags.h"
#include "dicom/hl7/mapping.h"
#include "dicom/hl7/values.h"

namespace dicom::hl7 {
namespace {

// IHE RAD TF-2x table B-1.
constexpr Mapping patient_mappings[] = {
    {tags::PatientName, "PID-5", Form::person_name},
    {tags::PatientBirthDate, "PID-7", Form::date},
    {tags::PatientBirthTime, "PID-7", Form::time},
    {tags::PatientMotherBirthName, "PID-6", Form::person_name},
    {tags::EthnicGroup, "PID-22.2"},
    {tags::PatientTelephoneNumbers, "PID-13"},
    {tags::PatientReligiousPreference, "PID-17.2"},
    {tags::AdmissionID, "PV1-19"},
    {tags::CurrentPatientLocation, "PV1-3", Form::joined},
    {tags::ReferringPhysicianName, "PV1-8", Form::identified_name},
    {tags::MedicalAlerts, "OBR-13"},
};

std::string sex(const std::string& code) {  // table 0001
  if (code == "M" || code == "F" || code == "O") return code;
  return code == "A" || code == "N" ? "O" : "";
}

// PV1-15: B6 is pregnant (table 0009); (0010,21C0): 1 not, 2 possibly, 3 definitely, 4 unknown.
void set_pregnancy(const Message& message, DataSet& attributes) {
  const Segment* const visit = message.find("PV1");
  if (visit == nullptr) return;
  for (std::size_t i = 1; i <= message.repetitions(*visit, 15); ++i) {
    if (message.value(*visit, {.field = 15, .repetition = i}) == "B6") attributes.set(tags::PregnancyStatus, 3);
  }
}

// OBX of height and weight, which worklists carry: LOINC 8302-2 and 3141-9 (29463-7), in metres and kilograms.
void set_measures(const Message& message, DataSet& attributes) {
  for (const Segment& segment : message.segments()) {
    if (segment.name() != "OBX") continue;
    const std::string code = message.value(segment, {.field = 3});
    const std::string unit = message.value(segment, {.field = 6});
    const std::string text = message.value(segment, {.field = 5});
    double number = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), number).ec != std::errc{} || number <= 0) continue;
    if (code == "8302-2" && (unit == "m" || unit == "cm"))
      attributes.set(tags::PatientSize, unit == "cm" ? number / 100 : number);
    if ((code == "3141-9" || code == "29463-7") && (unit == "kg" || unit == "g"))
      attributes.set(tags::PatientWeight, unit == "g" ? number / 1000 : number);
  }
}

void set_allergies(const Message& message, DataSet& attributes) {
  std::string allergies;
  for (const Segment& segment : message.segments()) {
    if (segment.name() != "AL1") continue;
    std::string text = message.value(segment, {.field = 3, .component = 2});
    if (text.empty()) text = message.value(segment, {.field = 3});
    if (text.empty()) continue;
    if (!allergies.empty()) allergies += '\\';
    allergies += value_text(text);
  }
  if (!allergies.empty()) attributes.set(tags::Allergies, allergies);
}

// The identifiers that are not the Patient ID: PID-3 from its second repetition on.
void set_other_ids(const Message& message, const Segment& pid, DataSet& attributes) {
  std::vector<DataSet> items;
  for (std::size_t i = 2; i <= std::min<std::size_t>(message.repetitions(pid, 3), 50); ++i) {
    const Identifier other = identifier(message, pid, 3, i);
    if (other.id.empty()) continue;
    DataSet item = attributes.new_item();
    item.set(tags::PatientID, value_text(other.id));
    if (!other.authority.empty()) item.set(tags::IssuerOfPatientID, value_text(other.authority));
    item.set(tags::TypeOfPatientID, "TEXT");
    items.push_back(std::move(item));
  }
  if (!items.empty()) attributes.set(tags::OtherPatientIDsSequence, Sequence{items});
}

Result<PatientIdentity> identity_at(const Message& message, std::string_view segment_name, std::size_t field) {
  const Segment* const segment = message.find(segment_name);
  const std::string place = std::string(segment_name) + "-" + std::to_string(field);
  if (segment == nullptr)
    return Error{ErrorCode::invalid_data,
                 "the message has no segment " + std::string(segment_name),
                 {},
                 std::string(segment_name)};
  const Identifier found = identifier(message, *segment, field, 1);
  if (found.id.empty()) return Error{ErrorCode::invalid_data, place + ", the patient's ID, is empty", {}, place};
  return PatientIdentity{value_text(found.id), value_text(found.authority)};
}

Outcome failed(const Error& error) {
  return {AcknowledgementCode::error, ErrorCondition::required_field_missing, error.message, error.path};
}

bool is_among(std::span<const std::string_view> triggers, std::string_view trigger) {
  return std::ranges::find(triggers, trigger) != triggers.end();
}

Result<PatientEvent> event_of(const Message& message, std::string_view trigger) {
  constexpr std::array<std::string_view, 14> updates{"A01", "A02", "A03", "A04", "A05", "A06", "A07",
                                                     "A08", "A13", "A14", "A15", "A28", "A31", "A12"};
  constexpr std::array<std::string_view, 4> merges{"A40", "A18", "A34", "A39"};
  constexpr std::array<std::string_view, 2> changes{"A47", "A46"};
  const bool merge = is_among(merges, trigger);
  const bool change = is_among(changes, trigger);
  if (!merge && !change && !is_among(updates, trigger)) return NothingToDo{};
  DataSet attributes = DICOM_TRY(patient_attributes(message));
  PatientIdentity patient = DICOM_TRY(patient_identity(message));
  if (!merge && !change) return PatientUpdate{std::move(patient), std::move(attributes)};
  PatientIdentity prior = DICOM_TRY(identity_at(message, "MRG", 1));
  if (prior.issuer.empty()) prior.issuer = patient.issuer;
  if (prior == patient) return Error{ErrorCode::invalid_data, "MRG-1 names the same patient as PID-3", {}, "MRG-1"};
  if (merge) return PatientMerge{std::move(prior), std::move(patient), std::move(attributes)};
  return PatientIDChange{std::move(prior), std::move(patient), std::move(attributes)};
}

}  // namespace

Result<PatientIdentity> patient_identity(const Message& message) {
  return identity_at(message, "PID", 3);
}

Result<DataSet> patient_attributes(const Message& message) {
  const PatientIdentity identity = DICOM_TRY(patient_identity(message));
  DataSet attributes;
  attributes.set(tags::SpecificCharacterSet, "ISO_IR 192");
  attributes.set(tags::PatientID, identity.id);
  if (!identity.issuer.empty()) attributes.set(tags::IssuerOfPatientID, identity.issuer);
  apply(patient_mappings, message, attributes);
  attributes.set(tags::PatientSex, sex(message.value("PID-8")));
  set_other_ids(message, *message.find("PID"), attributes);
  set_pregnancy(message, attributes);
  set_measures(message, attributes);
  set_allergies(message, attributes);
  return attributes;
}

std::expected<PatientEvent, Outcome> read_patient_event(const Message& message) {
  auto event = event_of(message, message.trigger());
  if (!event) return std::unexpected(failed(event.error()));
  return *std::move(event);
}

}  // namespace dicom::hl7
