// The values of DCMTK's dcmdump and dump2dcm in our syntax: "[Doe^Jane]  # 8, 1 PatientName" is "Doe^Jane".
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "dicom/base/result.h"
#include "dicom/core/tag.h"

namespace dicom::detail {

/// What DCMTK prints in the place of a VR where there is none, or several.
bool is_dcmtk_vr(std::string_view name);

/// `rest` is what stands behind tag and VR. Errors: invalid_data; unsupported for values that dcmdump left out.
Result<std::string> value_of_dcmtk(Tag tag, std::optional<VR> vr, std::string_view vr_name, std::string_view rest);

}  // namespace dicom::detail
