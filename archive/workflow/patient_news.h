// What HL7 says of patients, done to what is stored: PIR, IHE's patient information reconciliation.
#pragma once

#include "archive/archive.h"
#include "dicom/hl7/patient.h"

namespace archive::workflow {

/// Corrects, merges or renames the patient in the archive, as an edit that is laid over what is stored. Of a patient
/// who has no images, and of what is as it was, nothing is done. A patient whose images name no issuer is the one with
/// that ID. Errors: io, no_space, invalid_argument (a value that no attribute can have).
dicom::Result<void> apply(Archive& archive, const dicom::hl7::PatientEvent& event);

}  // namespace archive::workflow
