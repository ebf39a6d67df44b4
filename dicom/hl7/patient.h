// What HL7 tells of patients: ADT messages.
#pragma once

#include <expected>
#include <string>
#include <variant>

#include "dicom/core/data_set.h"
#include "dicom/hl7/acknowledgement.h"
#include "dicom/hl7/message.h"

namespace dicom::hl7 {

/// Patient ID with Issuer of Patient ID: who a patient is.
struct PatientIdentity {
  std::string id;
  std::string issuer;  ///< may be empty

  bool operator==(const PatientIdentity&) const = default;
};

/// The patient that PID says, as patient module attributes in UTF-8; with PV1, the visit's. Error: invalid_data (no
/// PID, no Patient ID).
Result<DataSet> patient_attributes(const Message& message);
Result<PatientIdentity> patient_identity(const Message& message);

/// A01 A04 A05 A08 A31 ...: what is known of a patient now.
struct PatientUpdate {
  PatientIdentity patient;
  DataSet attributes;
};
/// A40 (and A18, A34): two were one; `prior` is no more.
struct PatientMerge {
  PatientIdentity prior;
  PatientIdentity surviving;
  DataSet attributes;
};
/// A47 (and A46): the patient has another ID from now on.
struct PatientIDChange {
  PatientIdentity prior;
  PatientIdentity changed;
  DataSet attributes;
};
/// A message of a patient that changes nothing here: a cancelled visit, say.
struct NothingToDo {};

using PatientEvent = std::variant<NothingToDo, PatientUpdate, PatientMerge, PatientIDChange>;

/// An ADT message. If it cannot be taken, why: the answer to be sent.
std::expected<PatientEvent, Outcome> read_patient_event(const Message& message);

}  // namespace dicom::hl7
