// Differences as lines, as `dicom diff` and `dicom edit --dry-run` show them.
#pragma once

#include <string>
#include <vector>

#include "dicom/file/difference.h"

namespace dicom::cli {

/// "- PatientName = Doe^Jane" and "+ PatientName = Doe^John", a line each.
std::string difference_text(const std::vector<Difference>& found, bool colour);

}  // namespace dicom::cli
