// Data set to text that reads back as the same data set: see text_reader.h for its form.
#pragma once

#include <string>

#include "dicom/base/result.h"
#include "dicom/core/data_set.h"

namespace dicom {

/// Appends a line for every element, in UTF-8; sequences and large binary values take several. Exact for tags, VRs and
/// values with their padding; not for the form of lengths. Errors: unsupported for deferred values.
Result<void> append_text(std::string& to, const DataSet& data_set);

}  // namespace dicom
