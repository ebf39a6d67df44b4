// Edits laid over a stored header: what goes out is edited, what is stored stays as it came.
#pragma once

#include <string_view>

#include "archive/acts/edits.h"
#include "dicom/base/result.h"
#include "dicom/core/data_set.h"

namespace archive::acts {

/// The attributes that edits may set: those of the Patient, Patient Study and General Study modules (PS3.3 C.7.1.1,
/// C.7.2.1, C.7.2.2) that are plain text.
bool is_editable(dicom::Tag tag);
/// Whether it tells of the patient rather than of one study.
bool is_of_patient(dicom::Tag tag);
/// Errors: invalid_argument, which names the attribute: not editable, or no value of its VR.
dicom::Result<void> check(const Setting& setting);

/// The header with the settings of all steps. What they change stands in an item of Original Attributes Sequence each
/// (PS3.3 C.12.1.1.9), with the time of the act and `system` as the one that modified. A header whose character set
/// lacks a new value's characters becomes UTF-8.
dicom::Result<dicom::DataSet> apply(const Steps& steps, dicom::DataSet header, std::string_view system);

}  // namespace archive::acts
